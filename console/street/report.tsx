import CaseLevel from 'enum:CaseLevel';
import ReportChannel from 'enum:ReportChannel';
import ReportNeed from 'operation:ReportNeed';
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { ActForm } from '../kit/act.tsx';
import { forget, useKept } from '../kit/kept.ts';
import { Button } from '../kit/parts.tsx';
import { usePerson } from '../kit/session.tsx';
import { say, type Word, wordOf } from '../kit/words.ts';
import { isCommunity, Place } from './place.tsx';
import { Steps, Tiles, Words } from './steps.tsx';

const urgency: Readonly<Record<string, Word>> = {
  RED: [
    '有生命危险，或孩子无人照看：区县立即知晓',
    'Life in danger, or a child alone: the county hears at once',
  ],
  ORANGE: ['很急，这几天就要有人去', 'Urgent: somebody should go within days'],
  YELLOW: ['有困难，可以按正常办理', 'Difficult, and can take its course'],
};
const channelOf: Readonly<Record<string, string>> = {
  'community-worker': 'COMMUNITY',
  police: 'POLICE',
  housing: 'DEPARTMENT',
  health: 'DEPARTMENT',
  education: 'DEPARTMENT',
};

/** A need seen nearby, reported in a minute: four questions, one a page. */
export default function Report() {
  const { division, role } = usePerson();
  const own = isCommunity(division.code) ? division : undefined;
  const [channel, hear] = useKept('report channel', channelOf[role]);
  const [level, judge] = useKept<string | undefined>('report level', undefined);
  const [place, stand] = useKept('report place', own);
  const [text, write] = useKept('report text', '');
  const [isSent, send] = useState(false);
  const [round, again] = useState(0);

  const afresh = () => {
    hear(channelOf[role]);
    judge(undefined);
    stand(own);
    write('');
    send(false);
    again(round + 1);
    forget('report ');
  };
  const one = (set: (value: string) => void, go: () => void) => (value: string) => {
    set(value);
    go();
  };
  const steps = [
    {
      title: say(['有多急？', 'How urgent is it?']),
      answer: level && wordOf(CaseLevel, level),
      ask: (go: () => void) => (
        <Tiles
          tiles={Object.keys(CaseLevel).map((value) => ({
            value,
            label: wordOf(CaseLevel, value),
            help: say(urgency[value] ?? ['', '']),
          }))}
          chosen={level ? [level] : []}
          choose={one(judge, go)}
        />
      ),
    },
    {
      title: say(['在哪个社区？', 'In which community?']),
      answer: place?.name,
      ask: (go: () => void) => (
        <Place
          from={division.code}
          chosen={place?.code}
          choose={(code, name) => {
            stand({ code, name });
            go();
          }}
        />
      ),
    },
    {
      title: say(['看到了什么？', 'What did you see?']),
      answer: text.trim() || undefined,
      isTyped: true,
      ask: () => (
        <>
          <p>
            {say([
              '照实写看到的，不必写姓名和身份证号。',
              'Write what you saw; no names or ID numbers are needed.',
            ])}
          </p>
          <Words label={say(['看到了什么', 'What did you see'])} text={text} type={write} />
        </>
      ),
    },
    {
      title: say(['怎么知道的？', 'How did you learn of it?']),
      answer: channel && wordOf(ReportChannel, channel),
      ask: (go: () => void) => (
        <Tiles
          tiles={Object.keys(ReportChannel)
            // Residents' own word, and theirs alone.
            .filter((value) => value !== 'SELF')
            .map((value) => ({ value, label: wordOf(ReportChannel, value) }))}
          chosen={channel ? [channel] : []}
          choose={one(hear, go)}
        />
      ),
    },
  ];
  return (
    <>
      <h1>{say(['报告需求', 'Report a need'])}</h1>
      {isSent ? (
        <>
          <p class="done" role="status">
            ✓ {say(['已报告，街道会受理。', 'It is reported; the street takes it up.'])}
          </p>
          <p class="row">
            <Button onClick={afresh}>{say(['再报告一件', 'Report another'])}</Button>
            <Link href="/reports">{say(['看它走到哪一步', 'See how far it has come'])}</Link>
          </p>
        </>
      ) : (
        <Steps key={round} steps={steps}>
          <ActForm
            act={ReportNeed}
            given={{ channel, level, place: place?.code, text: text.trim(), subject: undefined }}
            done={() => {
              forget('report ');
              send(true);
            }}
          />
        </Steps>
      )}
    </>
  );
}
