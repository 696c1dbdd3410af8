import DonationState from 'enum:DonationState';
import DonationsOperation from 'operation:Donations';
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { useAsk } from '../kit/ask.ts';
import { Answered, Next } from '../kit/parts.tsx';
import { amount } from '../kit/units.ts';
import { day, money, say, wordOf } from '../kit/words.ts';
import { useItems } from './items.ts';
import './style.css';

const main = ['PLEDGED', 'RECEIVED', 'RECEIPTED', 'STOCKED'];

/** The gifts that the reader's organisation gave or keeps, each with how far it has come. */
export default function Donations() {
  const [state, choose] = useState('');
  const [after, go] = useState<string | null>(null);
  const { data, error } = useAsk(
    DonationsOperation,
    { filter: state ? { state: state as 'PLEDGED' } : null, after },
    { isPaged: true },
  );
  const { nameOf } = useItems();
  return (
    <>
      <h1>{say(['捐赠去向', 'Gifts'])}</h1>
      <p class="row">
        <label for="state">{say(['状态', 'State'])}</label>
        <select
          id="state"
          class="narrow"
          onChange={(event) => {
            choose(event.currentTarget.value);
            go(null);
          }}
        >
          <option value="">{say(['全部', 'All'])}</option>
          {Object.keys(DonationState).map((name) => (
            <option key={name} value={name}>
              {wordOf(DonationState, name)}
            </option>
          ))}
        </select>
      </p>
      <Answered data={data} error={error} isEmpty={({ donations }) => donations.nodes.length === 0}>
        {({ donations }) => (
          <>
            <p>{say(['共 {n} 笔', '{n} in all'], { n: donations.totalCount })}</p>
            <ul class="needs">
              {donations.nodes.map((gift) => (
                <li key={gift.id} class="need">
                  <h2>
                    <Link href={`/donations/${gift.id}`}>
                      {nameOf(gift.itemCode, gift.item)} {amount(gift.quantity, gift.unit)}
                    </Link>
                  </h2>
                  <p>
                    {gift.donor?.name ?? say(['匿名捐赠方', 'a donor who stays unknown'])} →{' '}
                    {gift.holder.name}
                  </p>
                  <p>
                    {day(gift.pledgedOn)}
                    {gift.value > 0 && ` · ${money(gift.value)}`}
                  </p>
                  <Steps state={gift.state} />
                </li>
              ))}
            </ul>
            <Next page={donations.pageInfo} go={go} />
          </>
        )}
      </Answered>
    </>
  );
}

/** How far a gift has come on its way into stock. */
export function Steps({ state }: { state: string }) {
  const at = main.indexOf(state);
  return (
    <p class="steps">
      <svg viewBox="0 0 88 10" aria-hidden="true">
        {main.map((name, step) => (
          <rect key={name} x={step * 22} width="20" height="10" rx="3" class={step <= at ? 'on' : ''} />
        ))}
      </svg>
      <b>{wordOf(DonationState, state)}</b>
    </p>
  );
}
