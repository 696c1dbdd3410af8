import DeclineErrand from 'operation:DeclineErrand';
import DeliverAid from 'operation:DeliverAid';
import EnrolAsVolunteer from 'operation:EnrolAsVolunteer';
import MyTaskCards from 'operation:MyTaskCards';
import { Offer } from '../kit/act.tsx';
import { useAsk } from '../kit/ask.ts';
import { Answered } from '../kit/parts.tsx';
import { amount } from '../kit/units.ts';
import { moment, say } from '../kit/words.ts';
import { Hours } from './hours.tsx';
import { useItems } from './items.ts';
import './style.css';

/** A helper's own errands, each gone once it is handed over, and their own hours. */
export default function Errands() {
  const { data, error } = useAsk(MyTaskCards, { first: 100, after: null });
  const { nameOf } = useItems();
  return (
    <>
      <h1>{say(['我的任务', 'My errands'])}</h1>
      <p class="shield">
        {say([
          '卡片只写办事需要知道的，办完即消失；在单位交接，不上门。做不了可以退回，不影响您。',
          'A card says what the errand takes and is gone once it is done. Hand over at an organisation, never at a home. You may give it back; it is not held against you.',
        ])}
      </p>
      <Answered
        data={data}
        error={error}
        isEmpty={({ myTaskCards }) => myTaskCards.nodes.length === 0}
        empty={['现在没有要办的任务。', 'You have no errands now.']}
      >
        {({ myTaskCards }) => (
          <ul class="needs">
            {myTaskCards.nodes.map((card) => {
              const given = { id: card.id, version: card.version };
              return (
                <li key={card.id} class="need">
                  <h2>
                    {nameOf('', card.item)} {amount(card.quantity, card.unit)}
                  </h2>
                  <p>{[card.alias, card.town].filter(Boolean).join(' · ')}</p>
                  <p>
                    <b>{card.at ? moment(card.at) : say(['时间待定', 'the time is open'])}</b>
                    {card.place && ` · ${card.place.name}`}
                  </p>
                  <p class="row">
                    <Offer act={DeliverAid} given={given}>
                      {say(['✓ 已交接', '✓ Handed over'])}
                    </Offer>
                    <Offer act={DeclineErrand} given={given} />
                  </p>
                </li>
              );
            })}
          </ul>
        )}
      </Answered>
      <Hours />
      <p class="row">
        <Offer act={EnrolAsVolunteer} />
      </p>
    </>
  );
}
