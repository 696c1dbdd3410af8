import OrderChannel from 'enum:OrderChannel';
import OrderState from 'enum:OrderState';
import CancelOrder from 'operation:CancelOrder';
import CaseHelp from 'operation:CaseHelp';
import Cases from 'operation:Cases';
import ComplainAboutOrder from 'operation:ComplainAboutOrder';
import { Link } from 'wouter-preact';
import { Offer } from '../kit/act.tsx';
import { useAsk } from '../kit/ask.ts';
import { Answered } from '../kit/parts.tsx';
import { day, moment, say, wordOf } from '../kit/words.ts';
import { Icon } from './icon.tsx';
import { Rate } from './rate.tsx';
import { nameOf } from './services.ts';

/** The services one has ordered: who comes, when, the code for the door, and what can be done about it. */
export default function Orders() {
  const { data, error } = useAsk(Cases, { first: 20, after: null });
  return (
    <>
      <h1>{say(['我的服务', 'My services'])}</h1>
      <p class="row">
        <Link href="/order">{say(['再点一项服务', 'Order another service'])}</Link>
      </p>
      <Answered data={data} error={error} isEmpty={({ cases }) => cases.nodes.length === 0}>
        {({ cases }) => cases.nodes.map(({ id, number }) => number && <Of key={id} number={number} />)}
      </Answered>
    </>
  );
}

function Of({ number }: { number: string }) {
  const { data, error } = useAsk(CaseHelp, { number });
  return (
    <>
      {data && <Rate number={number} gifts={data.case?.gifts ?? []} />}
      <Answered data={data} error={error} isEmpty={(found) => !found.case?.orders?.length}>
        {({ case: found }) => (
          <ul class="lines">
            {found?.orders?.map((order) => (
              <li key={order.id}>
                <strong>
                  <Icon of={order.itemCode} /> {nameOf({ code: order.itemCode, name: order.item })}
                </strong>{' '}
                · {wordOf(OrderState, order.state)} · {order.provider?.name}{' '}
                {order.startsAt ? moment(order.startsAt) : day(order.wantedOn)}
                {order.channel !== 'SELF' && ` · ${wordOf(OrderChannel, order.channel)}`}
                {order.code && (
                  <p>
                    {say(['服务人员上门时，把这个码告诉对方：', 'Tell this code to who comes: '])}
                    <b class="code">{order.code}</b>
                  </p>
                )}
                <Offer
                  act={CancelOrder}
                  given={{ id: order.id, version: order.version }}
                  legal={order.legalActs ?? []}
                />
                <Offer
                  act={ComplainAboutOrder}
                  given={{ id: order.id, version: order.version }}
                  legal={order.legalActs ?? []}
                />
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </>
  );
}
