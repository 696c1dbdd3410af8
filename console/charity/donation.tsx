import Beneficiary from 'enum:Beneficiary';
import DonationOperation from 'operation:Donation';
import { useAsk } from '../kit/ask.ts';
import type { PageProps } from '../kit/page.ts';
import { Answered } from '../kit/parts.tsx';
import { amount } from '../kit/units.ts';
import { day, money, say, wordOf } from '../kit/words.ts';
import { Steps } from './donations.tsx';
import { Flow } from './flow.tsx';
import { GiftActs } from './gift-acts.tsx';
import { useItems, usePlaces } from './items.ts';
import { Allocations, Changes, Receipt } from './parts-of-gift.tsx';
import './style.css';

/** One gift, from promise to thanks: where every unit is, its receipt, and what can be done next. */
export default function Donation({ id = '' }: PageProps) {
  const { data, error } = useAsk(DonationOperation, { id });
  const { nameOf } = useItems();
  const places = usePlaces();
  const gift = data?.donation;
  return (
    <>
      <h1>
        {gift
          ? `${nameOf(gift.itemCode, gift.item)} ${amount(gift.quantity, gift.unit)}`
          : say(['一笔捐赠', 'A gift'])}
      </h1>
      <Answered
        data={data}
        error={error}
        isEmpty={({ donation }) => !donation}
        empty={['没有您可以查看的内容。', 'There is nothing here that you may see.']}
      >
        {() =>
          gift && (
            <>
              <p>
                {gift.donor?.name ?? say(['匿名捐赠方', 'a donor who stays unknown'])} → {gift.holder.name} ·{' '}
                {day(gift.pledgedOn)}
                {gift.value > 0 && ` · ${money(gift.value)}`}
              </p>
              <p>
                {say(['捐赠意愿：', 'Meant for: '])}
                {[
                  places.find(({ value }) => value === gift.intentDivision)?.label,
                  wordOf(Beneficiary, gift.intentBeneficiary),
                  gift.intentUntil && say(['{day}前', 'until {day}'], { day: day(gift.intentUntil) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {gift.expiresOn && ` · ${say(['保质期至', 'keeps until'])} ${day(gift.expiresOn)}`}
              </p>
              <Steps state={gift.state} />
              <GiftActs gift={gift} />
              <div class="halves">
                <Flow movements={gift.movements} balances={gift.balances} unit={gift.unit} />
                <div>
                  <Receipt gift={gift} />
                  <Changes gift={gift} />
                  <Allocations gift={gift} />
                </div>
              </div>
            </>
          )
        }
      </Answered>
    </>
  );
}
