import SettlementState from 'enum:SettlementState';
import ApproveSettlement from 'operation:ApproveSettlement';
import ConfirmSettlement from 'operation:ConfirmSettlement';
import type Contract from 'operation:Contract';
import ObjectToSettlement from 'operation:ObjectToSettlement';
import RecordPayment from 'operation:RecordPayment';
import ServiceCatalogue from 'operation:ServiceCatalogue';
import SettlementOperation from 'operation:Settlement';
import WithdrawSettlement from 'operation:WithdrawSettlement';
import { Offer } from '../kit/act.tsx';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import { Answered, Picture, Table } from '../kit/parts.tsx';
import { money, say, wordOf } from '../kit/words.ts';

type Answer = NonNullable<AnswerOf<typeof Contract>['contract']>;
type Settlements = Answer['settlements'];

/** Settlements as stacked months, what is paid now and what is held back; each with its lines and acts. */
export function Months({ settlements }: { settlements: Settlements }) {
  const { data } = useAsk(ServiceCatalogue, {});
  const nameOf = (code: string) => data?.serviceCatalogue.find((one) => one.code === code)?.name ?? code;
  if (settlements.length === 0)
    return <p class="empty">{say(['还没有结算。', 'Nothing is settled yet.'])}</p>;
  const standing = settlements.filter(({ state }) => state !== 'WITHDRAWN');
  const most = Math.max(1, ...standing.map(({ amount }) => amount));
  const table = (
    <Table
      caption={say(['按月结算', 'By month'])}
      heads={[
        say(['月份', 'Month']),
        say(['状态', 'State']),
        say(['订单数', 'Orders']),
        say(['本期支付', 'Paid now']),
        say(['预留尾款', 'Held back']),
        say(['金额', 'In all']),
      ]}
      rows={settlements.map((one) => [
        one.month,
        wordOf(SettlementState, one.state),
        one.orders,
        money(one.payable),
        money(one.held),
        money(one.amount),
      ])}
    />
  );
  return (
    <>
      <Picture title={say(['按月结算', 'By month'])} table={table}>
        <p class="key">
          <span class="now" /> {say(['本期支付', 'paid now'])} <span class="held" />{' '}
          {say(['预留尾款', 'held back'])}
        </p>
        <ul class="months">
          {[...standing].reverse().map((one) => (
            <li key={one.id}>
              <b>{one.month}</b>
              <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(100 * one.payable) / most} height="10" />
                <rect
                  class="held"
                  x={(100 * one.payable) / most}
                  width={(100 * one.held) / most}
                  height="10"
                />
              </svg>
              <span>{money(one.amount)}</span>
            </li>
          ))}
        </ul>
      </Picture>
      <ul class="lines">
        {settlements.map((one) => {
          const given = { id: one.id, version: one.version };
          return (
            <li key={one.id}>
              <strong>{one.month}</strong> · <b>{wordOf(SettlementState, one.state)}</b> ·{' '}
              {say(['{n} 单', '{n} orders'], { n: one.orders })} · {money(one.amount)}
              {one.reason && (
                <p>
                  {say(['异议理由：', 'Objection: '])}
                  {one.reason}
                </p>
              )}
              <p class="row">
                {[ConfirmSettlement, WithdrawSettlement, ApproveSettlement, RecordPayment].map((act) => (
                  <Offer
                    key={act.name}
                    act={act as typeof ConfirmSettlement}
                    given={given}
                    legal={one.legalActs}
                  />
                ))}
                <Offer act={ObjectToSettlement} given={given} legal={one.legalActs} />
              </p>
              <details>
                <summary>{say(['明细', 'Lines'])}</summary>
                <Lines id={one.id} nameOf={nameOf} />
                <p class="digest">
                  {say(['明细摘要（SHA-256）：', 'Digest of the lines (SHA-256): '])}
                  <code>{one.digest}</code>
                </p>
              </details>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Lines({ id, nameOf }: { id: string; nameOf: (code: string) => string }) {
  const { data, error } = useAsk(SettlementOperation, { id });
  return (
    <Answered data={data} error={error} isEmpty={({ settlement }) => !settlement?.lines.length}>
      {({ settlement }) => (
        <Table
          caption={say(['结算明细', 'Lines of the settlement'])}
          heads={[
            say(['服务', 'Service']),
            say(['数量', 'Units']),
            say(['单价', 'Price']),
            say(['金额', 'Amount']),
          ]}
          rows={(settlement?.lines ?? []).map((line) => [
            nameOf(line.itemCode),
            line.quantity,
            money(line.unitPrice),
            money(line.amount),
          ])}
        />
      )}
    </Answered>
  );
}
