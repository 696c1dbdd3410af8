import ContractState from 'enum:ContractState';
import Contract from 'operation:Contract';
import Contracts from 'operation:Contracts';
import SettleMonth from 'operation:SettleMonth';
import { useState } from 'preact/hooks';
import { Offer } from '../kit/act.tsx';
import { useAsk } from '../kit/ask.ts';
import { Answered } from '../kit/parts.tsx';
import { day, money, say, today, wordOf } from '../kit/words.ts';
import { Months } from './months.tsx';
import './style.css';

/** What is settled of a contract, month by month. */
export default function SettlementPage() {
  const [chosen, choose] = useState('');
  const { data, error } = useAsk(Contracts, { state: null, after: null });
  return (
    <>
      <h1>{say(['结算', 'Settlement'])}</h1>
      <Answered
        data={data}
        error={error}
        isEmpty={({ contracts }) => contracts.nodes.length === 0}
        empty={['没有服务合同。', 'There are no contracts.']}
      >
        {({ contracts: { nodes } }) => (
          <>
            <p class="row">
              <label for="contract">{say(['合同', 'Contract'])}</label>
              <select id="contract" class="narrow" onChange={(event) => choose(event.currentTarget.value)}>
                {nodes.map(({ id, number, title, provider }) => (
                  <option key={id} value={id} selected={id === chosen}>
                    {number} · {title} · {provider.name}
                  </option>
                ))}
              </select>
            </p>
            <One id={chosen || (nodes[0]?.id ?? '')} />
          </>
        )}
      </Answered>
    </>
  );
}

function One({ id }: { id: string }) {
  const { data, error } = useAsk(Contract, { id });
  return (
    <Answered
      data={data}
      error={error}
      isEmpty={({ contract }) => !contract}
      empty={['没有您可以查看的内容。', 'There is nothing here that you may see.']}
    >
      {({ contract }) =>
        contract && (
          <>
            <p>
              {wordOf(ContractState, contract.state)} · {day(contract.startsOn)} – {day(contract.endsOn)}
            </p>
            <ul class="tiles money">
              <li>
                <b>{money(contract.cap)}</b> {say(['合同上限', 'limit of the contract'])}
              </li>
              <li>
                <b>{money(contract.reserved)}</b> {say(['已预留', 'set aside for orders'])}
              </li>
              <li>
                <b>{money(contract.paid)}</b> {say(['已支付', 'paid'])}
              </li>
              <li>
                <b>{money(contract.held)}</b> {say(['预留尾款', 'held back'])}
              </li>
            </ul>
            <p class="row">
              <Offer
                act={SettleMonth}
                given={{ contract: id }}
                choices={{ month: monthsSince(contract.startsOn).map((one) => ({ value: one, label: one })) }}
              />
            </p>
            <Months settlements={contract.settlements} />
          </>
        )
      }
    </Answered>
  );
}

/** Months of a contract that have begun, the latest first. */
function monthsSince(start: string): string[] {
  const months: string[] = [];
  const [year = 0, month = 1] = today().split('-').map(Number);
  for (let back = 0; back < 24; back += 1) {
    const one = new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7);
    if (one < start.slice(0, 7)) break;
    months.push(one);
  }
  return months;
}
