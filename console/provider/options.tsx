import OrderState from 'enum:OrderState';
import ApproveOrder from 'operation:ApproveOrder';
import CancelOrder from 'operation:CancelOrder';
import CaseHelp from 'operation:CaseHelp';
import DispatchOptions from 'operation:DispatchOptions';
import DispatchOrder from 'operation:DispatchOrder';
import RejectOrder from 'operation:RejectOrder';
import ResolveException from 'operation:ResolveException';
import { Offer } from '../kit/act.tsx';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import type { PageProps } from '../kit/page.ts';
import { Answered } from '../kit/parts.tsx';
import { amount } from '../kit/units.ts';
import { day, money, say, type Word, wordOf } from '../kit/words.ts';
import './style.css';

type Answer = AnswerOf<typeof CaseHelp>;
type Order = NonNullable<NonNullable<Answer['case']>['orders']>[number];
type Option = NonNullable<AnswerOf<typeof DispatchOptions>['dispatchOptions']>[number];

/** A case's orders, and for each that waits who could serve it, with the reasons in words. */
export default function Options({ number = '' }: PageProps) {
  const { data, error } = useAsk(CaseHelp, { number });
  return (
    <>
      <h1>
        {say(['派单', 'Dispatch'])} {number}
      </h1>
      <Answered
        data={data}
        error={error}
        isEmpty={({ case: found }) => !found?.orders?.length}
        empty={['此个案没有您可以查看的订单。', 'This case has no orders that you may see.']}
      >
        {({ case: found }) => (
          <ul class="lines">
            {[...(found?.orders ?? [])]
              .sort((one, other) => rank(one) - rank(other))
              .map((order) => (
                <One key={order.id} order={order} />
              ))}
          </ul>
        )}
      </Answered>
    </>
  );
}

/** What waits for somebody comes first. */
const rank = ({ legalActs: legal }: Order) =>
  ['approveOrder', 'dispatchOrder', 'resolveException'].some((act) => legal.includes(act)) ? 0 : 1;

function One({ order }: { order: Order }) {
  const { id, version, legalActs: legal } = order;
  const given = { id, version };
  return (
    <li>
      <h2>
        {order.item} {amount(order.quantity, order.unit)}
      </h2>
      <p>
        <b>{wordOf(OrderState, order.state)}</b> · {say(['期望', 'wanted'])} {day(order.wantedOn)}
        {order.provider && ` · ${order.provider.name}`}
      </p>
      {order.exceptionText && <p>{order.exceptionText}</p>}
      <p class="row">
        <Offer act={ApproveOrder} given={given} legal={legal} />
        <Offer act={RejectOrder} given={given} legal={legal} />
        <Offer act={ResolveException} given={given} legal={legal} />
        <Offer act={CancelOrder} given={given} legal={legal} />
      </p>
      {legal.includes('dispatchOrder') && <Reasons order={order} />}
    </li>
  );
}

const nearness = (near: number): Word =>
  near >= 12
    ? ['✓ 同一社区', '✓ in the same community']
    : near >= 9
      ? ['✓ 同一街道', '✓ in the same street']
      : ['在本县（市、区）', 'in the county'];

/** Why this one: each fact that the order of the list follows. */
const reasonsOf = (one: Option): string[] => [
  say(one.isLicensed ? ['✓ 有资质的人员', '✓ licensed'] : ['✗ 没有所需资质', '✗ without the licence']),
  say(one.isKnown ? ['✓ 曾服务此人', '✓ has served this person'] : ['未服务过此人', 'new to this person']),
  say(nearness(one.near)),
  say(['人均待办 {n} 单', '{n} open orders a worker'], { n: Math.round(one.load * 10) / 10 }),
];

function Reasons({ order }: { order: Order }) {
  const { data, error } = useAsk(DispatchOptions, { order: order.id });
  return (
    <Answered
      data={data}
      error={error}
      isEmpty={({ dispatchOptions }) => !dispatchOptions?.length}
      empty={['没有合同可以承接此单。', 'No contract covers this order.']}
    >
      {({ dispatchOptions }) => (
        <ol class="options">
          {dispatchOptions?.map((one) => (
            <li key={one.contract}>
              <h3>{one.provider.name}</h3>
              <ul class="reasons">
                {reasonsOf(one).map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
              <p>
                {say(['{price} / {unit} · ', '{price} a unit · '], {
                  price: money(one.unitPrice),
                  unit: order.unit,
                })}
                {say(['合同尚余 {n}、{money}', '{n} and {money} left on the contract'], {
                  ...{ n: amount(one.unitsLeft, order.unit), money: money(one.fenLeft) },
                })}
              </p>
              <Offer
                act={DispatchOrder}
                given={{
                  ...{ id: order.id, version: order.version },
                  contract: one.contract,
                  provider: undefined,
                }}
              >
                {say(['派给', 'Give it to'])} {one.provider.name}
              </Offer>
            </li>
          ))}
        </ol>
      )}
    </Answered>
  );
}
