import OrderState from 'enum:OrderState';
import SelfCareLevel from 'enum:SelfCareLevel';
import DayList from 'operation:DayList';
import RaiseException from 'operation:RaiseException';
import SignInVisit from 'operation:SignInVisit';
import SignOutVisit from 'operation:SignOutVisit';
import { useState } from 'preact/hooks';
import { Offer } from '../kit/act.tsx';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import { Answered, Button, Dialog } from '../kit/parts.tsx';
import { amount } from '../kit/units.ts';
import { day, say, today, wordOf } from '../kit/words.ts';
import { Keypad } from './keypad.tsx';
import { clock, exceptions } from './orders.ts';
import './style.css';

type Answer = AnswerOf<typeof DayList>;
type Visit = Answer['dayList'][number];

const shift = (on: string, days: number) =>
  new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A worker's day: whom to go to, where, what to bear in mind, and the code at the door. */
export default function Day() {
  const [on, turn] = useState(today());
  const { data, error } = useAsk(DayList, { on });
  return (
    <>
      <h1>{say(['今天去哪里', 'My day'])}</h1>
      <p class="row">
        <Button quiet aria-label={say(['前一天', 'Day before'])} onClick={() => turn(shift(on, -1))}>
          ←
        </Button>
        <b>{on === today() ? say(['今天 {day}', 'Today, {day}'], { day: day(on) }) : day(on)}</b>
        <Button quiet aria-label={say(['后一天', 'Day after'])} onClick={() => turn(shift(on, 1))}>
          →
        </Button>
      </p>
      <Answered
        data={data}
        error={error}
        isEmpty={({ dayList }) => dayList.length === 0}
        empty={['这一天没有安排上门。', 'No visits are planned on this day.']}
      >
        {({ dayList }) => (
          <ol class="visits">
            {dayList.map((visit) => (
              <Card key={visit.id} visit={visit} />
            ))}
          </ol>
        )}
      </Answered>
    </>
  );
}

function Card({ visit }: { visit: Visit }) {
  const [isOpen, open] = useState(false);
  const { id, version, legalActs, recipient } = visit;
  const given = { id, version };
  const { fullName, address, phone } = recipient?.civilAffairs ?? {};
  const { selfCareLevel, careNotes } = recipient?.health ?? {};
  const canEnter = legalActs.includes('signInVisit');
  return (
    <li class={`visit ${visit.state}`}>
      <h2>
        {visit.startsAt && clock(visit.startsAt)}
        {visit.endsAt && `–${clock(visit.endsAt)}`} {fullName ?? say(['姓名未共享', 'name not shared'])}
      </h2>
      <p>
        <b>{visit.item}</b> {amount(visit.quantity, visit.unit)} · {wordOf(OrderState, visit.state)}
      </p>
      {address && <p class="place">{address}</p>}
      {phone && (
        <p>
          <a class="call" href={`tel:${phone}`}>
            {say(['打电话', 'Call'])} {phone}
          </a>
        </p>
      )}
      {(selfCareLevel || careNotes) && (
        <p class="mind">
          <b>{say(['注意：', 'Mind: '])}</b>
          {[selfCareLevel && wordOf(SelfCareLevel, selfCareLevel), careNotes].filter(Boolean).join(' · ')}
        </p>
      )}
      <p class="row">
        {canEnter && (
          <Button onClick={() => open(true)}>{say(['我到了，签到', 'I am here: sign in'])}</Button>
        )}
        <Offer
          act={SignOutVisit}
          given={given}
          legal={legalActs}
          start={{ quantity: String(visit.quantity) }}
        >
          {say(['做完了，签退', 'Done: sign out'])}
        </Offer>
        <Offer act={RaiseException} given={given} legal={legalActs} choices={{ kind: exceptions() }}>
          {say(['有问题', 'Something is wrong'])}
        </Offer>
      </p>
      {isOpen && canEnter && (
        <Dialog title={say(['上门签到', 'Sign in at the door'])} close={() => open(false)}>
          <Keypad act={SignInVisit} given={given} />
        </Dialog>
      )}
    </li>
  );
}
