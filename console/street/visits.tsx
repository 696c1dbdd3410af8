import CaseLevel from 'enum:CaseLevel';
import CaseStage from 'enum:CaseStage';
import HomeVisitKind from 'enum:HomeVisitKind';
import HomeVisitState from 'enum:HomeVisitState';
import CaseWork from 'operation:CaseWork';
import ConfirmVisit from 'operation:ConfirmVisit';
import RecordAssessment from 'operation:RecordAssessment';
import RecordVisit from 'operation:RecordVisit';
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { ActForm, Offer } from '../kit/act.tsx';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import { forget, useKept } from '../kit/kept.ts';
import type { PageProps } from '../kit/page.ts';
import { Answered, Button } from '../kit/parts.tsx';
import { usePerson } from '../kit/session.tsx';
import { day, say, today, type Word, wordOf } from '../kit/words.ts';
import { Assess } from './assess.tsx';
import { Steps, Tiles, Words } from './steps.tsx';

type Answer = AnswerOf<typeof CaseWork>;
export type Work = NonNullable<Answer['case']>;

const things: Readonly<Record<'visit' | 'assess', Word>> = {
  visit: ['记录走访', 'Record a visit'],
  assess: ['记录评估', 'Record an assessment'],
};
// As the room's table of a case's stages has it.
const assessable = ['REQUESTED', 'VERIFIED', 'IN_SERVICE', 'EVALUATED'];

/** A home visit and an assessment, one thing a page; what the case knows already stands above and is not asked. */
export default function Visits({ number = '' }: PageProps) {
  const { data, error } = useAsk(CaseWork, { number });
  const { scopes } = usePerson();
  const [thing, choose] = useState<keyof typeof things>();
  return (
    <>
      <h1>
        {say(['走访与评估', 'Visit and assessment'])} {number}
      </h1>
      <Answered
        data={data}
        error={error}
        isEmpty={(found) => !found.case}
        empty={['没有您可以查看的内容。', 'There is nothing here that you may see.']}
      >
        {({ case: work }) =>
          work && (
            <>
              <Known work={work} />
              {scopes.includes(RecordVisit.scope ?? '') && work.stage !== 'CLOSED' && (
                <p class="row">
                  {(Object.keys(things) as (keyof typeof things)[])
                    .filter((one) => one === 'visit' || assessable.includes(work.stage ?? ''))
                    .map((one) => (
                      <Button key={one} quiet aria-pressed={thing === one} onClick={() => choose(one)}>
                        {say(things[one])}
                      </Button>
                    ))}
                </p>
              )}
              {thing === 'visit' && <Visit work={work} leave={() => choose(undefined)} />}
              {thing === 'assess' && (
                <Assess act={RecordAssessment} work={work} leave={() => choose(undefined)} />
              )}
            </>
          )
        }
      </Answered>
    </>
  );
}

/** What stands in the case already. */
const Known = ({ work }: { work: Work }) => (
  <section>
    <p class="facts">
      {work.level && <b>{wordOf(CaseLevel, work.level)}</b>} {work.stage && wordOf(CaseStage, work.stage)} ·{' '}
      {(work.household?.members ?? [])
        .map(({ citizen }) => citizen.civilAffairs?.displayName ?? say(['姓名未共享', 'name not shared']))
        .join(say(['、', ', ']))}{' '}
      · <Link href={`/cases/${work.number}`}>{say(['各部门已知的情况', 'What the departments know'])}</Link>
    </p>
    <h2>{say(['已有的走访', 'Visits so far'])}</h2>
    {!work.visits?.length && <p class="empty">{say(['还没有走访。', 'There was no visit yet.'])}</p>}
    <ul class="lines">
      {work.visits?.map((visit) => (
        <li key={visit.id}>
          <strong>{day(visit.visitedOn)}</strong> · {wordOf(HomeVisitKind, visit.kind)} ·{' '}
          {wordOf(HomeVisitState, visit.state)}
          <p>{visit.findings}</p>
          {visit.state === 'RECORDED' && (
            <Offer act={ConfirmVisit} given={{ id: visit.id, version: visit.version }}>
              {say(['我也去了，属实', 'I was there too: it is so'])}
            </Offer>
          )}
        </li>
      ))}
    </ul>
  </section>
);

function Visit({ work, leave }: { work: Work; leave: () => void }) {
  const kept = `visit ${work.id} `;
  const [kind, choose] = useKept<string | undefined>(`${kept}kind`, undefined);
  const [on, set] = useKept(`${kept}day`, today());
  const [findings, write] = useKept(`${kept}findings`, '');
  const [isSent, send] = useState(false);
  if (isSent)
    return (
      <p class="done" role="status">
        ✓ {say(['走访已记录，等同行人确认。', 'The visit is recorded; who came along confirms it.'])}{' '}
        <Button quiet onClick={leave}>
          {say(['好', 'Good'])}
        </Button>
      </p>
    );
  const isDay = on !== '' && on <= today();
  const steps = [
    {
      title: say(['哪一类走访？', 'What kind of visit?']),
      answer: kind && wordOf(HomeVisitKind, kind),
      ask: (go: () => void) => (
        <Tiles
          tiles={Object.keys(HomeVisitKind)
            .filter((one) => one !== 'EMERGENCY' || work.level === 'RED')
            .map((value) => ({ value, label: wordOf(HomeVisitKind, value) }))}
          chosen={kind ? [kind] : []}
          choose={(value) => {
            choose(value);
            go();
          }}
        />
      ),
    },
    {
      title: say(['哪一天去的？', 'On which day?']),
      answer: isDay ? day(on) : undefined,
      isTyped: true,
      ask: () => (
        <input
          class="wide"
          type="date"
          aria-label={say(['走访日期', 'Day of the visit'])}
          max={today()}
          value={on}
          onInput={(event) => set(event.currentTarget.value)}
        />
      ),
    },
    {
      title: say(['看到了什么？', 'What did you find?']),
      answer: findings.trim() || undefined,
      isTyped: true,
      ask: () => (
        <>
          <p>
            {say([
              '部门数据已能证明的不必再写。',
              'What the departments’ data already prove need not be written again.',
            ])}
          </p>
          <Words label={say(['走访情况', 'What was found'])} text={findings} type={write} />
        </>
      ),
    },
  ];
  return (
    <Steps steps={steps}>
      <ActForm
        act={RecordVisit}
        given={{ case: work.id, kind, visitedOn: on, findings: findings.trim() }}
        done={() => {
          forget(kept);
          send(true);
        }}
      />
    </Steps>
  );
}
