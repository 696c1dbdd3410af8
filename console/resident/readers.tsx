import AccessHistory from 'operation:AccessHistory';
import Organisations from 'operation:Organisations';
import titles from 'scope:titles';
import { Link } from 'wouter-preact';
import { useAsk } from '../kit/ask.ts';
import { Answered, Picture, Table } from '../kit/parts.tsx';
import { roleName } from '../kit/roles.ts';
import { moment, say, type Word } from '../kit/words.ts';
import { Ground } from './ground.tsx';
import './style.css';

const rooms: Readonly<Record<string, Word>> = {
  civilAffairs: ['民政', 'Civil affairs'],
  police: ['公安', 'Police'],
  health: ['卫健', 'Health'],
  education: ['教育', 'Education'],
  housing: ['住建', 'Housing'],
};

/** Who read what about the reader, in sentences, newest first. */
export default function Readers() {
  const { data, error } = useAsk(AccessHistory, { first: 50 });
  const units = useAsk(Organisations, {}).data?.organisations.nodes ?? [];
  return (
    <>
      <h1>{say(['谁看过我', 'Who read about me'])}</h1>
      <Answered data={data} error={error}>
        {({ myself }) => {
          const lines = Object.keys(rooms)
            .flatMap((room) =>
              (myself?.[room as 'police']?.accessHistory?.nodes ?? []).map((line) => ({ room, ...line })),
            )
            .sort((one, other) => (one.at < other.at ? 1 : -1));
          const whoOf = ({ organisation, role }: (typeof lines)[number]) =>
            [units.find(({ id }) => id === organisation)?.name, roleName(role)].filter(Boolean).join(' · ');
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
                say(rooms[line.room] as Word),
                whatOf(line),
              ])}
            />
          );
          return (
            <>
              <Picture title={say(['按月', 'By month'])} table={table}>
                <div class="dots">
                  {Object.entries(rooms).map(([room, word]) => (
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
                            room: say(rooms[line.room] as Word),
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
                            room: say(rooms[line.room] as Word),
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
