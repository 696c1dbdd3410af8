import ExceptionKind from 'enum:ExceptionKind';
import OrderState from 'enum:OrderState';
import AcceptOrder from 'operation:AcceptOrder';
import DeclineOrder from 'operation:DeclineOrder';
import RaiseException from 'operation:RaiseException';
import ScheduleVisit from 'operation:ScheduleVisit';
import ServiceOrders from 'operation:ServiceOrders';
import { useState } from 'preact/hooks';
import { Offer } from '../kit/act.tsx';
import { type AnswerOf, useAsk } from '../kit/ask.ts';
import { Answered, Due, Next, Picture, Table } from '../kit/parts.tsx';
import { amount } from '../kit/units.ts';
import { day, moment, say, wordOf } from '../kit/words.ts';
import { exceptions, useWorkers } from './orders.ts';

type Answer = AnswerOf<typeof ServiceOrders>;
type Order = Answer['serviceOrders']['nodes'][number];

const lanes = ['DISPATCHED', 'ACCEPTED', 'SCHEDULED', 'SERVING', 'SERVED', 'FOLLOWED_UP', 'EXCEPTION'];

/** A provider's orders as lanes by how far they are, each with what can be done next. */
export function Lanes() {
  const [after, go] = useState<string | null>(null);
  const { data, error } = useAsk(ServiceOrders, { state: null, after }, { isPaged: true });
  return (
    <Answered
      data={data}
      error={error}
      isEmpty={({ serviceOrders }) => serviceOrders.nodes.length === 0}
      empty={['还没有派给本单位的订单。', 'No orders have come to your unit yet.']}
    >
      {({ serviceOrders: { nodes, totalCount, pageInfo } }) => {
        const table = (
          <Table
            caption={say(['订单', 'Orders'])}
            heads={[
              say(['服务', 'Service']),
              say(['状态', 'State']),
              say(['街道', 'Street']),
              say(['期望日期', 'Wanted on']),
              say(['上门时间', 'Visit']),
            ]}
            rows={nodes.map((one) => [
              `${one.item} ${amount(one.quantity, one.unit)}`,
              wordOf(OrderState, one.state),
              one.area?.name ?? '',
              day(one.wantedOn),
              one.startsAt ? moment(one.startsAt) : '',
            ])}
          />
        );
        return (
          <>
            <Picture title={say(['共 {n} 单', '{n} orders'], { n: totalCount })} table={table}>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
              <section class="lanes orders" tabIndex={0} aria-label={say(['订单', 'Orders'])}>
                {lanes.map((state) => {
                  const here = nodes.filter((one) => one.state === state);
                  return (
                    <section key={state}>
                      <h3>
                        {wordOf(OrderState, state)} <small>{here.length}</small>
                      </h3>
                      <ul>
                        {here.map((order) => (
                          <Card key={order.id} order={order} />
                        ))}
                      </ul>
                    </section>
                  );
                })}
              </section>
            </Picture>
            <Next page={pageInfo} go={go} />
          </>
        );
      }}
    </Answered>
  );
}

function Card({ order }: { order: Order }) {
  const workers = useWorkers();
  const { id, version, legalActs: legal } = order;
  const given = { id, version };
  return (
    <li class="card">
      <b>{order.item}</b> {amount(order.quantity, order.unit)}
      <br />
      {order.area?.name} · {order.startsAt ? moment(order.startsAt) : say(['期望', 'wanted'])}{' '}
      {!order.startsAt && day(order.wantedOn)}
      {order.exception && <p class="late">✗ {wordOf(ExceptionKind, order.exception)}</p>}
      {order.state === 'DISPATCHED' && (
        <p>{say(['{at}前接单', 'take it by {at}'], { at: moment(order.acceptBy) })}</p>
      )}
      {['DISPATCHED', 'ACCEPTED', 'SCHEDULED'].includes(order.state) && (
        <p>
          <Due on={order.serveBy} />
        </p>
      )}
      <p class="row">
        <Offer act={AcceptOrder} given={given} legal={legal} />
        <Offer
          act={ScheduleVisit}
          given={given}
          legal={legal}
          choices={{ worker: workers, secondWorker: workers }}
        />
        <Offer act={DeclineOrder} given={given} legal={legal} />
        <Offer act={RaiseException} given={given} legal={legal} choices={{ kind: exceptions() }} />
      </p>
    </li>
  );
}
