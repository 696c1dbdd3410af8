import AddAgendaItem from 'operation:AddAgendaItem';
import CancelMeeting from 'operation:CancelMeeting';
import Cases from 'operation:Cases';
import CirculateMinutes from 'operation:CirculateMinutes';
import EndMeeting from 'operation:EndMeeting';
import IssueMinutes from 'operation:IssueMinutes';
import Meeting from 'operation:Meeting';
import ObjectToMinutes from 'operation:ObjectToMinutes';
import OpenMeeting from 'operation:OpenMeeting';
import SignMinutes from 'operation:SignMinutes';
import TakeSeat from 'operation:TakeSeat';
import { useState } from 'preact/hooks';
import { Offer } from '../kit/act.tsx';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import type { PageProps } from '../kit/page.ts';
import { Answered } from '../kit/parts.tsx';
import { usePerson } from '../kit/session.tsx';
import { day, say, wordOf } from '../kit/words.ts';
import { Item } from './meeting-item.tsx';
import { Minutes } from './meeting-minutes.tsx';
import { Pack } from './meeting-pack.tsx';
import { Ring } from './meeting-ring.tsx';
import { meetingActs, meetingSteps, stateWords } from './meeting-states.ts';
import './style.css';

type Answer = AnswerOf<typeof Meeting>;
export type Room = NonNullable<Answer['meeting']>;
export type AgendaItem = Room['agenda'][number];

/** The meeting room: the agenda as a rail, the seats as a ring, what was said and decided, the minutes and who signed them. */
export default function MeetingPage({ id = '' }: PageProps) {
  const { data, error } = useAsk(Meeting, { id });
  const [chosen, choose] = useState(0);
  return (
    <>
      <h1>{data?.meeting?.topic ?? say(['联席会议', 'Joint meeting'])}</h1>
      <Answered
        data={data}
        error={error}
        isEmpty={({ meeting }) => !meeting}
        empty={['没有您可以查看的会议。', 'There is no meeting here that you may see.']}
      >
        {({ meeting }) => {
          if (!meeting) return null;
          const item = meeting.agenda[chosen];
          return (
            <>
              <p class="facts">
                {day(meeting.heldOn)} · {meeting.place}
                {meeting.kind === 'URGENT' && <> · {say(['紧急会议', 'Urgent'])}</>}
                {meeting.issuedOn && (
                  <> · {say(['印发于{day}', 'issued {day}'], { day: day(meeting.issuedOn) })}</>
                )}
              </p>
              <Way state={meeting.state} />
              <RoomActs meeting={meeting} />
              <div class="room">
                <Rail meeting={meeting} chosen={chosen} choose={choose} />
                <div>
                  <Ring meeting={meeting} item={item} />
                  {item && <Item meeting={meeting} item={item} />}
                </div>
              </div>
              {(meeting.state === 'CONVENED' || meeting.state === 'IN_SESSION') && <Pack id={meeting.id} />}
              <Minutes meeting={meeting} />
            </>
          );
        }}
      </Answered>
    </>
  );
}

function Way({ state }: { state: string }) {
  const at = meetingSteps.findIndex(([step]) => step === state);
  if (at < 0) return <p class="told">{wordOf(stateWords, state)}</p>;
  return (
    <ol class="way" aria-label={say(['会议进程', 'How far it has come'])}>
      {meetingSteps.map(([step, word], of) => (
        <li
          key={step}
          class={of < at ? 'past' : of === at ? 'now' : undefined}
          aria-current={of === at ? 'step' : undefined}
        >
          {of < at ? '✓ ' : of === at ? '● ' : '○ '}
          {say(word)}
        </li>
      ))}
    </ol>
  );
}

function RoomActs({ meeting }: { meeting: Room }) {
  const { organisation, scopes } = usePerson();
  const isHeld = scopes.includes(AddAgendaItem.scope ?? '') && meeting.state === 'CONVENED';
  const cases = useAsk(Cases, { first: 100 }, { isOff: !isHeld }).data?.cases.nodes ?? [];
  const legal = meetingActs[meeting.state] ?? [];
  const given = { id: meeting.id, version: meeting.version };
  const own = meeting.seats.find((seat) => seat.organisation?.id === organisation?.id);
  const present = meeting.seats.filter(({ isPresent }) => isPresent);
  const step = { given, legal };
  return (
    <section aria-label={say(['办理', 'Acts'])}>
      <p class="row">
        {own && !own.isPresent && <Offer act={TakeSeat} {...step} />}
        <Offer
          act={AddAgendaItem}
          given={{ meeting: meeting.id }}
          legal={legal}
          choices={{
            case: cases.flatMap(({ id, number }) => (number ? [{ value: id, label: number }] : [])),
            units: seated(meeting),
          }}
        />
        {meeting.agenda.length > 0 && <Offer act={OpenMeeting} {...step} />}
        <Offer act={EndMeeting} {...step} />
        <Offer act={CirculateMinutes} {...step} />
        {own?.isPresent && !own.hasSigned && <Offer act={SignMinutes} {...step} />}
        {own?.isPresent && <Offer act={ObjectToMinutes} {...step} />}
        {present.every(({ hasSigned }) => hasSigned) && <Offer act={IssueMinutes} {...step} />}
        <Offer act={CancelMeeting} {...step} />
      </p>
    </section>
  );
}

/** The units with a seat, to be chosen by name. */
export const seated = ({ seats }: Room) =>
  seats.flatMap(({ organisation }) =>
    organisation ? [{ value: organisation.id, label: organisation.name }] : [],
  );

const Rail = (props: { meeting: Room; chosen: number; choose: (at: number) => void }) => (
  <nav class="rail" aria-label={say(['议程', 'Agenda'])}>
    <h2>{say(['议程', 'Agenda'])}</h2>
    {props.meeting.agenda.length === 0 && (
      <p class="empty">{say(['还没有议题。', 'Nothing is on the agenda yet.'])}</p>
    )}
    <ol>
      {props.meeting.agenda.map((item, at) => (
        <li key={item.id}>
          <button
            type="button"
            class="quiet"
            aria-pressed={at === props.chosen}
            onClick={() => props.choose(at)}
          >
            <b>{item.ordinal}</b>{' '}
            {item.isRestricted
              ? say(['受限议题：不涉及贵单位', 'Restricted: not for your unit'])
              : item.question}
            <small>
              {item.isRestricted
                ? '▨'
                : say(['{said}/{asked} 已发言 · 决定 {n}', '{said} of {asked} said · {n} decided'], {
                    said: item.opinions?.length ?? 0,
                    asked: item.units?.length ?? 0,
                    n: item.decisions?.length ?? 0,
                  })}
            </small>
          </button>
        </li>
      ))}
    </ol>
  </nav>
);
