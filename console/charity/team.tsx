import IssueVolunteerCertificate from 'operation:IssueVolunteerCertificate';
import RecordVolunteerHours from 'operation:RecordVolunteerHours';
import TeamVolunteers from 'operation:TeamVolunteers';
import { useState } from 'preact/hooks';
import { Offer } from '../kit/act.tsx';
import { useAsk } from '../kit/ask.ts';
import { Answered, Next } from '../kit/parts.tsx';
import { day, say, today } from '../kit/words.ts';
import { Check } from './check.tsx';
import { Certificates } from './hours.tsx';
import { useItems } from './items.ts';
import './style.css';

/** A team's volunteers in the order in which they came: hours are recorded, and certified, here. */
export default function Team() {
  const [after, go] = useState<string | null>(null);
  const { data, error } = useAsk(TeamVolunteers, { first: 50, after }, { isPaged: true });
  const { choices } = useItems();
  return (
    <>
      <h1>{say(['志愿者', 'Volunteers'])}</h1>
      <Answered
        data={data}
        error={error}
        isEmpty={({ teamVolunteers }) => teamVolunteers.nodes.length === 0}
        empty={['本单位还没有注册的志愿者。', 'Nobody has enrolled with your team yet.']}
      >
        {({ teamVolunteers }) => (
          <>
            <ul class="lines">
              {teamVolunteers.nodes.map((one) => (
                <li key={one.id}>
                  <strong>{one.name ?? say(['未登记姓名', 'no name stated'])}</strong> ·{' '}
                  {say(['{day}注册', 'enrolled {day}'], { day: day(one.enrolledOn) })} ·{' '}
                  {one.isScreened
                    ? say(['✓ 从业查询有效', '✓ screened'])
                    : say(['从业查询未完成或已过期', 'not screened, or no longer'])}{' '}
                  · {say(['{n} 小时', '{n} hours'], { n: one.hours })}
                  <p class="row">
                    <Offer
                      act={RecordVolunteerHours}
                      given={{ person: one.id, allocation: undefined }}
                      choices={{ item: choices }}
                      start={{ servedOn: today() }}
                    />
                    {one.name && one.hours > 0 && (
                      <Offer
                        act={IssueVolunteerCertificate}
                        given={{ person: one.id }}
                        start={{ fromOn: one.enrolledOn, toOn: today() }}
                      />
                    )}
                  </p>
                </li>
              ))}
            </ul>
            <Next page={teamVolunteers.pageInfo} go={go} />
          </>
        )}
      </Answered>
      <Certificates />
      <Check />
    </>
  );
}
