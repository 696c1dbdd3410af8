import Disclosure from 'operation:Disclosure';
import { useState } from 'preact/hooks';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import { Answered, Button, Picture, Table } from '../kit/parts.tsx';
import { csvOf, save } from '../kit/save.ts';
import { usePerson } from '../kit/session.tsx';
import { amount } from '../kit/units.ts';
import { moment, money, say, today } from '../kit/words.ts';
import { useItems, usePlaces } from './items.ts';
import { Programmes } from './programmes.tsx';
import './style.css';

type Told = NonNullable<AnswerOf<typeof Disclosure>['disclosure']>;

const lastMonths = () => {
  const [year = 0, month = 1] = today().split('-').map(Number);
  return Array.from({ length: 12 }, (_, back) =>
    new Date(Date.UTC(year, month - 2 - back, 1)).toISOString().slice(0, 7),
  );
};

/** What a place's pool took in and gave out in a month, and the programmes of charities: for everybody to read. */
export default function DisclosurePage() {
  const code = usePerson().division.code;
  const places = usePlaces().filter(({ value }, at, all) => all[at + 1]?.value !== value);
  const [division, where] = useState(code.slice(0, 6));
  const [month, when] = useState(lastMonths()[0] as string);
  const { data, error } = useAsk(Disclosure, { division, month }, { isPaged: true });
  return (
    <>
      <h1>{say(['收支公开', 'Disclosure'])}</h1>
      <p class="row">
        <label for="place">{say(['地区', 'Place'])}</label>
        <select
          id="place"
          class="narrow"
          value={division}
          onChange={(event) => where(event.currentTarget.value)}
        >
          {places.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <label for="month">{say(['月份', 'Month'])}</label>
        <select id="month" class="narrow" value={month} onChange={(event) => when(event.currentTarget.value)}>
          {lastMonths().map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </p>
      <Answered
        data={data}
        error={error}
        isEmpty={({ disclosure }) => !disclosure}
        empty={['没有公开数据。', 'Nothing is disclosed.']}
      >
        {({ disclosure }) => disclosure && <Month told={disclosure} />}
      </Answered>
      <Programmes />
    </>
  );
}

const hidden = () => say(['未公布', 'not told']);

function Month({ told }: { told: Told }) {
  const { nameOf } = useItems();
  if (!told.closedAt)
    return (
      <p class="empty">
        {say(['这个月尚未结账，结账后公布。', 'This month is not closed yet; it is told then.'])}
      </p>
    );
  const most = Math.max(1, ...told.lines.flatMap((line) => [line.receivedValue, line.deliveredValue ?? 0]));
  const heads = [
    say(['物资或服务', 'Item']),
    say(['接收', 'In']),
    say(['接收金额', 'In, value']),
    say(['送达', 'Out']),
    say(['送达金额', 'Out, value']),
    say(['惠及户数', 'Families']),
  ];
  const cells = told.lines.map((line) => [
    nameOf('', line.item),
    amount(line.received, line.unit),
    money(line.receivedValue),
    line.delivered === null ? hidden() : amount(line.delivered, line.unit),
    line.deliveredValue === null ? hidden() : money(line.deliveredValue),
    line.families === null ? hidden() : String(line.families),
  ]);
  return (
    <>
      <p>
        {say(['{at}结账，此后不再改动。', 'Closed {at}, and never changed since.'], {
          at: moment(told.closedAt),
        })}{' '}
        {say([
          '只帮到少数几户的数字不公布，免得认出是谁。',
          'What a few families got is not told, so that nobody is known by it.',
        ])}
      </p>
      {told.lines.length === 0 ? (
        <p class="empty">{say(['这个月没有收支。', 'Nothing came in or went out in this month.'])}</p>
      ) : (
        <>
          <Picture
            title={say(['收入与支出', 'In and out'])}
            table={<Table caption={say(['收入与支出', 'In and out'])} heads={heads} rows={cells} />}
          >
            <ul class="inout">
              {told.lines.map((line) => (
                <li key={line.item}>
                  <b>{nameOf('', line.item)}</b>
                  <svg viewBox="0 0 100 22" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={(100 * line.receivedValue) / most} height="9" />
                    <rect class="out" y="13" width={(100 * (line.deliveredValue ?? 0)) / most} height="9" />
                  </svg>
                  <span>
                    {say(['收', 'in'])} {amount(line.received, line.unit)} · {money(line.receivedValue)}
                    <br />
                    {say(['支', 'out'])}{' '}
                    {line.delivered === null ? hidden() : amount(line.delivered, line.unit)}
                    {line.deliveredValue !== null && ` · ${money(line.deliveredValue)}`}
                  </span>
                </li>
              ))}
            </ul>
          </Picture>
          <Button quiet onClick={() => save(csvOf([heads, ...cells]), `${told.division}-${told.month}.csv`)}>
            {say(['下载 CSV', 'Download CSV'])}
          </Button>
        </>
      )}
    </>
  );
}
