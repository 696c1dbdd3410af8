import CaseLevel from 'enum:CaseLevel';
import CaseStage from 'enum:CaseStage';
import Relation from 'enum:Relation';
import MeetingPack from 'operation:MeetingPack';
import RecuseFromCase from 'operation:RecuseFromCase';
import CivilAffairsShare from 'type:CivilAffairsShare';
import EducationShare from 'type:EducationShare';
import HealthShare from 'type:HealthShare';
import HousingShare from 'type:HousingShare';
import PoliceShare from 'type:PoliceShare';
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { Offer } from '../kit/act.tsx';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import { FactList } from '../kit/facts.tsx';
import type { Facts } from '../kit/form.ts';
import { Answered, Button, Due } from '../kit/parts.tsx';
import { usePerson } from '../kit/session.tsx';
import { say, wordOf } from '../kit/words.ts';

type Answer = AnswerOf<typeof MeetingPack>;
type Item = NonNullable<Answer['meetingPack']>[number];
type Case = NonNullable<Item['case']>;
type Citizen = NonNullable<Case['household']>['members'][number]['citizen'];

const shares: readonly (readonly [keyof Citizen & string, Facts])[] = [
  ['civilAffairs', CivilAffairsShare],
  ['housing', HousingShare],
  ['health', HealthShare],
  ['education', EducationShare],
  ['police', PoliceShare],
];

/** The reader's own pack: the cases of the agenda, cut to what this reader may see. Opening it is kept at the seat. */
export function Pack({ id }: { id: string }) {
  const { scopes } = usePerson();
  const [isOpen, open] = useState(false);
  if (!scopes.includes('civil-affairs.meeting.attend')) return null;
  return (
    <section>
      <h2>{say(['我的会议材料', 'My pack'])}</h2>
      {isOpen ? (
        <Opened id={id} />
      ) : (
        <>
          <p>
            {say([
              '材料按您本人的权限裁剪；打开即留痕，散会后不能再看。',
              'It is cut to your own rights. That you open it is recorded, and it closes when the meeting ends.',
            ])}
          </p>
          <Button onClick={() => open(true)}>{say(['打开材料', 'Open my pack'])}</Button>
        </>
      )}
    </section>
  );
}

function Opened({ id }: { id: string }) {
  const { data, error } = useAsk(MeetingPack, { id });
  return (
    <Answered
      data={data}
      error={error}
      isEmpty={({ meetingPack }) => !meetingPack?.length}
      empty={['议程上没有材料。', 'There is nothing on the agenda.']}
    >
      {({ meetingPack }) => (
        <ol>
          {meetingPack?.map((item) => (
            <li key={item.ordinal} class="card">
              <h3>
                {item.ordinal}. {item.isRestricted ? say(['受限议题', 'Restricted item']) : item.question}
              </h3>
              {item.case && <OfCase found={item.case} />}
            </li>
          ))}
        </ol>
      )}
    </Answered>
  );
}

const OfCase = ({ found }: { found: Case }) => (
  <>
    <p class="row">
      <Link href={`/cases/${found.number}`}>{found.number}</Link>
      {found.level && <span class="dot">{wordOf(CaseLevel, found.level)}</span>}
      {found.stage && <span class="dot">{wordOf(CaseStage, found.stage)}</span>}
      <Offer act={RecuseFromCase} given={{ case: found.id }} />
    </p>
    {found.plans?.map(({ edition, goal, measures }) => (
      <p key={edition}>
        {say(['方案第{n}版：', 'Plan {n}: '], { n: edition })}
        {[goal, ...measures].join(say(['；', '; ']))}
      </p>
    ))}
    <ul>
      {found.tasks?.map(({ title, dueOn }) => (
        <li key={title}>
          {title} <Due on={dueOn} />
        </li>
      ))}
    </ul>
    {found.household?.members.map(({ relation, citizen }, at) => (
      <section key={at}>
        <h4>
          {wordOf(Relation, relation)} {citizen.civilAffairs?.displayName}
        </h4>
        {shares.map(([name, facts]) => {
          const share = citizen[name];
          if (
            !share ||
            Object.entries(share).every(([field, value]) => field === 'withheld' || value === null)
          )
            return null;
          return <FactList key={name} of={share} facts={facts} />;
        })}
        <p class="empty">
          {say(['未向您共享 {n} 项。', '{n} kinds of facts are not shared with you.'], {
            n: shares.reduce((sum, [name]) => sum + (citizen[name]?.withheld.length ?? 0), 0),
          })}
        </p>
      </section>
    ))}
  </>
);
