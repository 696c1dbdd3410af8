import SelfCareItem from 'enum:SelfCareItem';
import SelfCareLevel from 'enum:SelfCareLevel';
import type RecordAssessment from 'operation:RecordAssessment';
import { useState } from 'preact/hooks';
import { ActForm } from '../kit/act.tsx';
import { forget, useKept } from '../kit/kept.ts';
import { Button } from '../kit/parts.tsx';
import { day, say, type Word, wordOf } from '../kit/words.ts';
import { Bars, dimensions } from './bars.tsx';
import { Steps, Tiles } from './steps.tsx';
import type { Work } from './visits.tsx';

const grades: readonly Word[] = [
  ['没有需要', 'No need'],
  ['略有需要', 'A little'],
  ['有需要', 'Some'],
  ['需要较大', 'Much'],
  ['非常需要', 'Very much'],
];
const NONE = 'none';

/** The level that follows from how many of the six cannot be done alone (特困人员认定办法 22). */
const levelOf = (failed: number) => (failed === 0 ? 'ABLE' : failed < 4 ? 'PARTIAL_LOSS' : 'TOTAL_LOSS');

/** What a member of the household needs: who, what the body can do, and seven grades, beside what was found before. */
export function Assess({
  act,
  work,
  leave,
}: {
  act: typeof RecordAssessment;
  work: Work;
  leave: () => void;
}) {
  const members = (work.household?.members ?? []).map(({ citizen }) => ({
    value: citizen.id,
    label: citizen.civilAffairs?.displayName ?? say(['姓名未共享', 'name not shared']),
  }));
  const kept = `assess ${work.id} `;
  const [citizen, choose] = useKept(`${kept}citizen`, members.length === 1 ? members[0]?.value : undefined);
  const [failed, fail] = useKept<readonly string[]>(`${kept}failed`, []);
  const [given, grade] = useKept<Readonly<Record<string, number>>>(`${kept}grades`, {});
  const [isSent, send] = useState(false);
  if (isSent)
    return (
      <p class="done" role="status">
        ✓ {say(['评估已记录。', 'The assessment is recorded.'])}{' '}
        <Button quiet onClick={leave}>
          {say(['好', 'Good'])}
        </Button>
      </p>
    );
  const items = failed.filter((one) => one !== NONE);
  const before = work.assessments?.find((one) => one.citizen.id === citizen);
  const was = Object.fromEntries(before?.dimensions.map(({ name, grade: of }) => [name, of]) ?? []);
  const turn = (item: string) =>
    fail(
      item === NONE ? [NONE] : failed.includes(item) ? items.filter((one) => one !== item) : [...items, item],
    );
  const steps = [
    {
      title: say(['评估哪一位？', 'Who is assessed?']),
      answer: members.find(({ value }) => value === citizen)?.label,
      ask: (go: () => void) => (
        <Tiles
          tiles={members}
          chosen={citizen ? [citizen] : []}
          choose={(value) => {
            // What was said of one is not said of another.
            if (value !== citizen) {
              fail([]);
              grade({});
            }
            choose(value);
            go();
          }}
        />
      ),
    },
    {
      title: say(['哪些事自己做不了？可选多项', 'What can they not do alone? Choose all that apply']),
      answer:
        failed.length === 0
          ? undefined
          : `${wordOf(SelfCareLevel, levelOf(items.length))}${items.length > 0 ? `: ${items.map((one) => wordOf(SelfCareItem, one)).join(say(['、', ', ']))}` : ''}`,
      isTyped: true,
      ask: () => (
        <Tiles
          tiles={[
            ...Object.keys(SelfCareItem).map((value) => ({ value, label: wordOf(SelfCareItem, value) })),
            { value: NONE, label: say(['都能自己做', 'They can do all six alone']) },
          ]}
          chosen={failed}
          choose={turn}
        />
      ),
    },
    ...dimensions.map(([name, word]) => ({
      title: say(word),
      answer: given[name] === undefined ? undefined : `${given[name]} · ${say(grades[given[name]] as Word)}`,
      ask: (go: () => void) => (
        <>
          {before && was[name] !== undefined && (
            <p>
              {say(['上次（{day}）：', 'Last time ({day}): '], { day: day(before.assessedOn) })}
              {was[name]} · {say(grades[was[name]] as Word)}
            </p>
          )}
          <Tiles
            tiles={grades.map((one, at) => ({ value: String(at), label: `${at} · ${say(one)}` }))}
            chosen={given[name] === undefined ? [] : [String(given[name])]}
            choose={(value) => {
              grade({ ...given, [name]: Number(value) });
              go();
            }}
          />
        </>
      ),
    })),
  ];
  return (
    <Steps steps={steps}>
      <Bars now={given} was={was} />
      <ActForm
        act={act}
        given={{ case: work.id, citizen, dimensions: given, failedSelfCare: items }}
        done={() => {
          forget(kept);
          send(true);
        }}
      />
    </Steps>
  );
}
