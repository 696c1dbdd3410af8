import AccessHistory from 'operation:AccessHistory';
import titles from 'scope:titles';
import { Link } from 'wouter-preact';
import { useAsk } from '../kit/ask.ts';
import { useOrganisations } from '../kit/choices.ts';
import { departments } from '../kit/departments.ts';
import { Answered, Picture, Table } from '../kit/parts.tsx';
import { roleName } from '../kit/roles.ts';
import { moment, say } from '../kit/words.ts';
import { Ground } from './ground.tsx';
import './style.css';

/** Who read what about the reader, in sentences, newest first. */
export default function Readers() {
  const { data, error } = useAsk(AccessHistory, { first: 50 });
  const units = useOrganisations();
  return (
    <>
      <h1>{say(['谁看过我', 'Who read about me'])}</h1>
      <Answered data={data} error={error}>
        {({ myself }) => {
          const lines = (Object.keys(departments) as (keyof typeof departments)[])
            .flatMap((room) =>
              (myself?.[room]?.accessHistory?.nodes ?? []).map((line) => ({ room, ...line })),
            )
            .sort((one, other) => (one.at < other.at ? 1 : -1));
          const whoOf = ({ organisation, role }: (typeof lines)[number]) =>
            [units.find(({ value }) => value === organisation)?.label, roleName(role)]
              .filter(Boolean)
              .join(' · ');
          const whatOf = (line: (typeof lines)[number]) =>
            line.granted.map((scope) => titles[scope] ?? scope).join(say(['、', ', ']));
          if (lines.length === 0)
            return <p class="empty">{say(['没有人查阅过。', 'Nobody has read about you.'])}</p>;
          const months = [...new Set(lines.map(({ at }) => at.slice(0, 7)))].sort();
          const table = (
            <Table
              caption={say(['查阅记录', 'Readings'])}
              heads={[
                say(['时间', 'When']),
                say(['谁', 'Who']),
                say(['部门数据', 'Held by']),
                say(['看了什么', 'What']),
              ]}
              rows={lines.map((line) => [
                moment(line.at),
                whoOf(line),
                say(departments[line.room]),
                whatOf(line),
              ])}
            />
          );
          return (
            <>
              <Picture title={say(['按月', 'By month'])} table={table}>
                <div class="dots">
                  {Object.entries(departments).map(([room, word]) => (
                    <p key={room}>
                      <b>{say(word)}</b>{' '}
                      {months.map((month) => {
                        const many = lines.filter(
                          (line) => line.room === room && line.at.startsWith(month),
                        ).length;
                        return many === 0 ? null : (
                          <span key={month} class="dot">
                            {month} × {many}
                          </span>
                        );
                      })}
                    </p>
                  ))}
                </div>
              </Picture>
              <ul class="lines">
                {lines.map((line, at) => (
                  <li key={at}>
                    {line.granted.length > 0
                      ? say(
                          [
                            '{when}，{who}查阅了{room}的“{what}”。',
                            '{when}: {who} read “{what}”, held by {room}.',
                          ],
                          {
                            when: moment(line.at),
                            who: whoOf(line),
                            room: say(departments[line.room]),
                            what: whatOf(line),
                          },
                        )
                      : say(
                          [
                            '{when}，{who}要求查阅{room}数据，未获准。',
                            '{when}: {who} asked {room}, and was refused.',
                          ],
                          {
                            when: moment(line.at),
                            who: whoOf(line),
                            room: say(departments[line.room]),
                          },
                        )}{' '}
                    <Ground ground={line.ground} />
                    <Link class="act" href={`/wrong/${line.room}`}>
                      {say(['这条不对', 'This is wrong'])}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Answered>
    </>
  );
}
