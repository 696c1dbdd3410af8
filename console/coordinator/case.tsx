import CaseLevel from 'enum:CaseLevel';
import CaseStage from 'enum:CaseStage';
import Relation from 'enum:Relation';
import TaskState from 'enum:TaskState';
import SharedCase from 'operation:SharedCase';
import CaseType from 'type:Case';
import CivilAffairsShare from 'type:CivilAffairsShare';
import EducationShare from 'type:EducationShare';
import HealthShare from 'type:HealthShare';
import HousingShare from 'type:HousingShare';
import PoliceShare from 'type:PoliceShare';
import ResourceShare from 'type:ResourceShare';
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { type AnswerOf, type Trouble, useAsk } from '../kit/ask.ts';
import { departments } from '../kit/departments.ts';
import { FactList } from '../kit/facts.tsx';
import type { Facts } from '../kit/form.ts';
import type { PageProps } from '../kit/page.ts';
import { Answered, Due, Picture, Table } from '../kit/parts.tsx';
import { day, say, type Word, wordOf } from '../kit/words.ts';
import { Acts } from './case-acts.tsx';
import { Family } from './family.tsx';
import { Locked, type Withheld } from './locked.tsx';

type Answer = AnswerOf<typeof SharedCase>;
export type Case = NonNullable<Answer['case']>;
export type Member = NonNullable<Case['household']>['members'][number];

const shares: Readonly<Record<keyof typeof departments, Facts>> = {
  civilAffairs: CivilAffairsShare,
  police: PoliceShare,
  health: HealthShare,
  education: EducationShare,
  housing: HousingShare,
};

type Share = { withheld: readonly Withheld[] } & Record<string, unknown>;

/** One department's window: its lamp, what it shares, and what is withheld. */
function Window(props: {
  title: string;
  share: Share | null;
  facts: Facts;
  subject: string;
  trouble: Trouble | undefined;
}) {
  const { share, trouble } = props;
  const lamp: Word = trouble
    ? trouble.extensions.code === 'UNAVAILABLE'
      ? ['✗ 没有回应', '✗ no answer']
      : ['✗ 出错', '✗ failed']
    : ['● 在线', '● here'];
  return (
    <section class={trouble ? 'window down' : 'window'} aria-label={props.title}>
      <h3>
        {props.title} <small>{say(lamp)}</small>
      </h3>
      {trouble && (
        <p>
          {say([
            '此部门暂时没有回应；其余内容不受影响。',
            'This department does not answer at the moment; the rest stands.',
          ])}
        </p>
      )}
      {share && <FactList of={share} facts={props.facts} />}
      {share && <Locked withheld={share.withheld} facts={props.facts} subject={props.subject} />}
    </section>
  );
}

const troubleAt = (troubles: readonly Trouble[], ...path: (string | number)[]) =>
  troubles.find((one) => path.every((part) => one.path?.includes(part)));

/** A household's case as windows of the departments: what each shares with this reader, and what it does not. */
export default function CasePage({ number = '' }: PageProps) {
  const { data, error, troubles } = useAsk(SharedCase, { number });
  const [chosen, choose] = useState(0);
  return (
    <>
      <h1>
        {say(['个案', 'Case'])} {number}
      </h1>
      <Answered data={data} error={error}>
        {({ case: found }) => {
          if (!found)
            return (
              <p class="empty">
                {say(['没有您可以查看的内容。', 'There is nothing here that you may see.'])}
              </p>
            );
          const members = found.household?.members ?? [];
          const member = members[chosen];
          return (
            <>
              <p class="facts">
                {found.level && <b class={`level ${found.level}`}>{wordOf(CaseLevel, found.level)}</b>}{' '}
                {found.stage && wordOf(CaseStage, found.stage)} {found.division && `· ${found.division.name}`}{' '}
                {found.openedOn && `· ${day(found.openedOn)}`}
              </p>
              <nav class="row" aria-label={say(['此个案', 'This case'])}>
                <Link href={`/cases/${number}/aid`}>{say(['一户一条救助链', 'Aid chain'])}</Link>
                <Link href={`/cases/${number}/closing`}>{say(['结案', 'Close it'])}</Link>
              </nav>
              <Locked withheld={found.withheld} facts={CaseType} subject={found.id} />
              <Acts number={number} />
              {members.length > 0 && <Family members={members} chosen={chosen} choose={choose} />}
              {member && (
                <section aria-label={nameOf(member)}>
                  <h2>
                    {wordOf(Relation, member.relation)} {nameOf(member)}
                  </h2>
                  <div class="windows">
                    {(Object.keys(shares) as (keyof typeof shares)[]).map((name) => (
                      <Window
                        key={name}
                        title={say(departments[name])}
                        share={(member.citizen[name] ?? null) as Share | null}
                        facts={shares[name]}
                        subject={member.citizen.id}
                        trouble={troubleAt(troubles, 'members', chosen, name)}
                      />
                    ))}
                    <Window
                      title={say(['慈善资源', 'Resources'])}
                      share={found.resources as Share | null}
                      facts={ResourceShare}
                      subject={found.id}
                      trouble={troubleAt(troubles, 'resources')}
                    />
                  </div>
                </section>
              )}
              {found.tasks && <Tasks tasks={found.tasks} />}
              {found.stages && <Stages stages={found.stages} />}
            </>
          );
        }}
      </Answered>
    </>
  );
}

export const nameOf = ({ citizen }: Member) =>
  citizen.civilAffairs?.fullName ??
  citizen.civilAffairs?.displayName ??
  say(['姓名未共享', 'name not shared']);

const Tasks = ({ tasks }: { tasks: NonNullable<Case['tasks']> }) => (
  <section>
    <h2>{say(['任务', 'Tasks'])}</h2>
    {tasks.length === 0 && <p class="empty">{say(['没有任务。', 'No tasks.'])}</p>}
    <ul class="lines">
      {tasks.map((task) => (
        <li key={task.id}>
          <strong>{task.title}</strong> {task.lead.name} · {wordOf(TaskState, task.state)}{' '}
          <Due on={task.dueOn} />
        </li>
      ))}
    </ul>
  </section>
);

function Stages({ stages }: { stages: NonNullable<Case['stages']> }) {
  const table = (
    <Table
      caption={say(['办理过程', 'Stages'])}
      heads={[say(['阶段', 'Stage']), say(['日期', 'Day'])]}
      rows={stages.map(({ stage, enteredOn }) => [wordOf(CaseStage, stage), day(enteredOn)])}
    />
  );
  return (
    <Picture title={say(['办理过程', 'Stages'])} table={table}>
      <ol class="track">
        {stages.map(({ stage, enteredOn }) => (
          <li key={stage + enteredOn}>
            <b>{wordOf(CaseStage, stage)}</b> <time dateTime={enteredOn}>{day(enteredOn)}</time>
          </li>
        ))}
      </ol>
    </Picture>
  );
}
