import AllocateDonation from 'operation:AllocateDonation';
import DiscardStock from 'operation:DiscardStock';
import type Donation from 'operation:Donation';
import IssueDonationReceipt from 'operation:IssueDonationReceipt';
import Needs from 'operation:Needs';
import ProposeChangeOfUse from 'operation:ProposeChangeOfUse';
import ReceiveDonation from 'operation:ReceiveDonation';
import ReturnDonation from 'operation:ReturnDonation';
import SendDonation from 'operation:SendDonation';
import StockDonation from 'operation:StockDonation';
import WaiveReceipt from 'operation:WaiveReceipt';
import WithdrawPledge from 'operation:WithdrawPledge';
import { Offer } from '../kit/act.tsx';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import { usePerson } from '../kit/session.tsx';
import { amount } from '../kit/units.ts';
import { say } from '../kit/words.ts';
import { usePlaces } from './items.ts';

type Answer = AnswerOf<typeof Donation>;
export type Gift = NonNullable<Answer['donation']>;

/** Whether the reader's organisation gave a gift, and whether it keeps it. */
export function useStanding({ donor, holder }: Gift) {
  const own = usePerson().organisation?.id;
  return { isDonor: !!own && donor?.id === own, isHolder: !!own && holder.id === own };
}

/** What can be done with a gift now, by the one who gives it and by the one who keeps it. */
export function GiftActs({ gift }: { gift: Gift }) {
  const { isDonor, isHolder } = useStanding(gift);
  const places = usePlaces();
  const { id, version, legalActs: legal } = gift;
  const given = { id, version };
  const stock = gift.balances.find(({ account }) => account === 'STOCKED')?.quantity ?? 0;
  if (!isDonor && !isHolder) return null;
  return (
    <nav class="row" aria-label={say(['可以办理', 'What can be done'])}>
      {isDonor && (
        <>
          {!gift.sentOn && <Offer act={SendDonation} given={given} legal={legal} />}
          {!gift.sentOn && <Offer act={WithdrawPledge} given={given} legal={legal} />}
        </>
      )}
      {isHolder && (
        <>
          <Offer
            act={ReceiveDonation}
            given={given}
            legal={legal}
            start={{ quantity: String(gift.quantity) }}
          />
          <Offer act={IssueDonationReceipt} given={given} legal={legal} />
          <Offer act={WaiveReceipt} given={given} legal={legal} />
          <Offer act={StockDonation} given={given} legal={legal} />
          {stock > 0 && <Allocate gift={gift} stock={stock} />}
          <Offer act={ProposeChangeOfUse} given={given} legal={legal} choices={{ division: places }} />
          {(gift.state !== 'PLEDGED' || gift.sentOn) && (
            <Offer act={ReturnDonation} given={given} legal={legal} />
          )}
          {stock > 0 && <Offer act={DiscardStock} given={given} legal={legal} />}
        </>
      )}
    </nav>
  );
}

function Allocate({ gift, stock }: { gift: Gift; stock: number }) {
  const { data } = useAsk(Needs, { filter: { isOpen: true } });
  const fitting = (data?.needs.nodes ?? []).filter(
    ({ itemCode, missing }) => itemCode === gift.itemCode && missing > 0,
  );
  if (fitting.length === 0) return null;
  return (
    <Offer
      act={AllocateDonation}
      given={{ donation: gift.id }}
      start={{ quantity: String(Math.min(stock, fitting[0]?.missing ?? stock)) }}
      choices={{
        need: fitting.map(({ id, alias, town, missing, unit }) => ({
          value: id,
          label: say(['{alias} · {town} · 缺 {n}', '{alias} · {town} · {n} missing'], {
            ...{ alias, town, n: amount(missing, unit) },
          }),
        })),
      }}
    />
  );
}
