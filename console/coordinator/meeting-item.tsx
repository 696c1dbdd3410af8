import GiveOpinion from 'operation:GiveOpinion';
import RecordDecision from 'operation:RecordDecision';
import { Offer } from '../kit/act.tsx';
import { Due } from '../kit/parts.tsx';
import { usePerson } from '../kit/session.tsx';
import { say } from '../kit/words.ts';
import { type AgendaItem, type Room, seated } from './meeting.tsx';
import { meetingActs, stances } from './meeting-states.ts';

/** One item of the agenda: what is asked of whom, what they say, and what was decided. */
export function Item({ meeting, item }: { meeting: Room; item: AgendaItem }) {
  const { organisation } = usePerson();
  const legal = meetingActs[meeting.state] ?? [];
  if (item.isRestricted)
    return (
      <p class="empty">
        {say([
          '此议题不涉及贵单位，内容不向您显示。',
          'This item is not for your unit; nothing of it is shown to you.',
        ])}
      </p>
    );
  const { opinions, decisions, units } = item;
  const isOurs = (one: { id: string } | null) => one?.id === organisation?.id;
  const isHere = meeting.seats.some((seat) => seat.isPresent && isOurs(seat.organisation));
  const mayAnswer =
    isHere && units?.some(isOurs) && !opinions?.some((one) => isOurs(one.organisation ?? null));
  const recused = (opinions ?? [])
    .filter(({ stance }) => stance === 'RECUSED')
    .map((one) => one.organisation?.id);
  const leads = seated(meeting).filter(({ value }) => !recused.includes(value));
  return (
    <section>
      <h2>
        {item.ordinal}. {item.question}
      </h2>
      <p>
        {say(['相关单位：', 'Asked: '])}
        {units?.map(({ name }) => name).join(say(['、', ', ']))}
      </p>
      <h3>{say(['意见', 'Opinions'])}</h3>
      {!opinions?.length && <p class="empty">{say(['还没有单位发言。', 'No unit has spoken yet.'])}</p>}
      <ul class="lines">
        {opinions?.map((one) => (
          <li key={one.organisation?.id}>
            <strong>{one.organisation?.name}</strong>{' '}
            <span class="dot">{say(stances[one.stance]?.[1] ?? ['', ''])}</span>
            <p>{one.text}</p>
          </li>
        ))}
      </ul>
      {mayAnswer && (
        <p class="row">
          <Offer act={GiveOpinion} given={{ item: item.id }} legal={legal} />
        </p>
      )}
      <h3>{say(['决定', 'Decisions'])}</h3>
      {!decisions?.length && <p class="empty">{say(['还没有决定。', 'Nothing has been decided yet.'])}</p>}
      <ul class="lines">
        {decisions?.map((one) => (
          <li key={one.id}>
            <strong>{one.text}</strong>
            <p>
              {say(['牵头：', 'Lead: '])}
              {one.lead?.name}
              {one.helpers.length > 0 && (
                <>
                  {' · '}
                  {say(['配合：', 'with '])}
                  {one.helpers.map(({ name }) => name).join(say(['、', ', ']))}
                </>
              )}
              {' · '}
              {one.deliverable}
            </p>
            <Due on={one.dueOn} />
          </li>
        ))}
      </ul>
      {!!opinions?.length && (
        <p class="row">
          <Offer
            act={RecordDecision}
            // A decision is about the whole household: members are not asked for, and none is named here.
            given={{ item: item.id, citizens: undefined }}
            legal={legal}
            choices={{ lead: leads, helpers: seated(meeting) }}
          />
        </p>
      )}
    </section>
  );
}
