import MeetingKind from 'enum:MeetingKind';
import ConveneMeeting from 'operation:ConveneMeeting';
import Meetings from 'operation:Meetings';
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { Offer } from '../kit/act.tsx';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import { useOrganisations } from '../kit/choices.ts';
import { Answered, Next, Picture, Table } from '../kit/parts.tsx';
import { day, language, say, wordOf } from '../kit/words.ts';
import { stateWords } from './meeting-states.ts';
import './style.css';

type Answer = AnswerOf<typeof Meetings>;
type Row = Answer['meetings']['nodes'][number];

/** The joint meetings of the reader's unit, month by month; the coordinator convenes the next one here. */
export default function MeetingsPage() {
  const [after, go] = useState<string | null>(null);
  const { data, error } = useAsk(Meetings, { after }, { isPaged: true });
  const units = useOrganisations();
  return (
    <>
      <h1>{say(['联席会议', 'Joint meetings'])}</h1>
      <p class="row">
        <Offer act={ConveneMeeting} choices={{ units }} />
        <Link href="/network">{say(['协同网络', 'The network'])}</Link>
      </p>
      <Answered
        data={data}
        error={error}
        isEmpty={({ meetings }) => meetings.nodes.length === 0}
        empty={['贵单位还没有受邀的会议。', 'Your unit is not invited to any meeting yet.']}
      >
        {({ meetings }) => (
          <>
            <Picture title={say(['按月', 'By month'])} table={<AsTable rows={meetings.nodes} />}>
              {months(meetings.nodes).map(([month, rows]) => (
                <Month key={month} month={month} rows={rows} />
              ))}
            </Picture>
            <Next page={meetings.pageInfo} go={go} word={['更早的会议', 'Earlier meetings']} />
          </>
        )}
      </Answered>
    </>
  );
}

const months = (rows: readonly Row[]) => {
  const found = new Map<string, Row[]>();
  for (const row of rows)
    found.set(row.heldOn.slice(0, 7), [...(found.get(row.heldOn.slice(0, 7)) ?? []), row]);
  return [...found];
};

const title = (month: string) =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
  }).format(new Date(`${month}-01T00:00:00Z`));

const WEEK = [
  ['一', 'Mo'],
  ['二', 'Tu'],
  ['三', 'We'],
  ['四', 'Th'],
  ['五', 'Fr'],
  ['六', 'Sa'],
  ['日', 'Su'],
] as const;
const CELL = 40;

/** A month's sheet, weeks from Monday, beside what is held in it. */
function Month({ month, rows }: { month: string; rows: readonly Row[] }) {
  const first = new Date(`${month}-01T00:00:00Z`);
  const lead = (first.getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const held = new Set(rows.map(({ heldOn }) => Number(heldOn.slice(8))));
  const high = (Math.ceil((lead + length) / 7) + 1) * CELL;
  return (
    <section class="month">
      <h3>{title(month)}</h3>
      <svg viewBox={`0 0 ${7 * CELL} ${high}`} class="days" role="img" aria-label={title(month)}>
        {WEEK.map((name, at) => (
          <text key={name[1]} x={at * CELL + CELL / 2} y={CELL / 2 + 5} class="soft">
            {say(name)}
          </text>
        ))}
        {Array.from({ length }, (_, at) => {
          const x = ((lead + at) % 7) * CELL;
          const y = (Math.floor((lead + at) / 7) + 1) * CELL;
          return (
            <g key={`${month}-${at + 1}`} class={held.has(at + 1) ? 'held' : undefined}>
              {held.has(at + 1) && <rect x={x + 3} y={y + 3} width={CELL - 6} height={CELL - 6} rx="8" />}
              <text x={x + CELL / 2} y={y + CELL / 2 + 5}>
                {at + 1}
              </text>
            </g>
          );
        })}
      </svg>
      <ul class="lines">
        {rows.map((row) => (
          <li key={row.id}>
            <Link href={`/meetings/${row.id}`} class="opens">
              {row.topic}
            </Link>
            <p>
              {day(row.heldOn)} · {row.place}
            </p>
            <span class="dot">{wordOf(stateWords, row.state)}</span>{' '}
            {row.kind === 'URGENT' && <span class="dot">{say(['紧急', 'Urgent'])}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

const AsTable = ({ rows }: { rows: readonly Row[] }) => (
  <Table
    caption={say(['联席会议', 'Joint meetings'])}
    heads={[
      say(['日期', 'Day']),
      say(['议题', 'Topic']),
      say(['类型', 'Kind']),
      say(['地点', 'Place']),
      say(['状态', 'State']),
    ]}
    rows={rows.map((row) => [
      day(row.heldOn),
      <Link href={`/meetings/${row.id}`}>{row.topic}</Link>,
      wordOf(MeetingKind, row.kind),
      row.place,
      wordOf(stateWords, row.state),
    ])}
  />
);
