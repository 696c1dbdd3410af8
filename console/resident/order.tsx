import ServiceDomain from 'enum:ServiceDomain';
import AccessHistory from 'operation:AccessHistory';
import Cases from 'operation:Cases';
import PlaceOrder from 'operation:PlaceOrder';
import ServiceCatalogue from 'operation:ServiceCatalogue';
import { useState } from 'preact/hooks';
import { Link } from 'wouter-preact';
import { ActForm } from '../kit/act.tsx';
import { useAsk } from '../kit/ask.ts';
import { Answered, Button } from '../kit/parts.tsx';
import { money, say, today, wordOf } from '../kit/words.ts';
import { Icon } from './icon.tsx';
import { PackageLeft } from './package-left.tsx';
import { nameOf } from './services.ts';

interface Whose {
  /** The case in which it is ordered. */
  mine: { id: string; number: string | null } | undefined;
  citizen: string | undefined;
  /** Where what was ordered is seen. */
  orders: string;
}

/** Ordering a service for oneself. */
export default function Order() {
  const mine = useAsk(Cases, { first: 5, after: null }).data?.cases.nodes.find(({ closedOn }) => !closedOn);
  const citizen = useAsk(AccessHistory, { first: 1 }).data?.myself?.id;
  return (
    <>
      <h1>{say(['点服务', 'Order a service'])}</h1>
      <Choose mine={mine} citizen={citizen} orders="/orders" />
    </>
  );
}

/** Which service, how much and when, and it is asked for. */
export function Choose({ mine, citizen, orders }: Whose) {
  const { data, error } = useAsk(ServiceCatalogue, {});
  const [code, choose] = useState<string>();
  const [isSent, send] = useState(false);
  return (
    <>
      {mine?.number && citizen && <PackageLeft number={mine.number} citizen={citizen} />}
      <Answered data={data} error={error}>
        {({ serviceCatalogue }) => {
          const item = serviceCatalogue.find((one) => one.code === code);
          if (isSent)
            return (
              <p class="done" role="status">
                ✓ {say(['已经点好。', 'It is ordered.'])}{' '}
                <Link href={orders}>{say(['查看已点的服务', 'See what is ordered'])}</Link>
              </p>
            );
          if (!item)
            return [...new Set(serviceCatalogue.map(({ domain }) => domain))].map((domain) => (
              <section key={domain}>
                <h2>{wordOf(ServiceDomain, domain)}</h2>
                <ul class="doors">
                  {serviceCatalogue
                    .filter((one) => one.domain === domain)
                    .map((one) => (
                      <li key={one.code}>
                        <button type="button" onClick={() => choose(one.code)}>
                          <Icon of={one.code} />
                          <b>{nameOf(one)}</b>
                          <small>
                            {one.monthlyLimit === null
                              ? say(['不限次数', 'No monthly limit'])
                              : say(['每月最多 {n} {unit}', 'At most {n} {unit} a month'], {
                                  n: one.monthlyLimit,
                                  unit: one.unit,
                                })}
                          </small>
                        </button>
                      </li>
                    ))}
                </ul>
              </section>
            ));
          return (
            <section>
              <h2>
                <Icon of={item.code} /> {nameOf(item)}
              </h2>
              <p>
                {say(
                  [
                    '每{unit}约 {minutes} 分钟，价格 {from} 至 {to}。由谁付费、是否超出当月服务包，点单后告诉您。',
                    'A {unit} takes about {minutes} minutes and costs {from} to {to}. Who pays, and whether the month’s package covers it, is told after you order.',
                  ],
                  {
                    unit: item.unit,
                    minutes: item.minutes,
                    from: money(item.minPrice),
                    to: money(item.maxPrice),
                  },
                )}
              </p>
              {mine && citizen ? (
                <ActForm
                  act={PlaceOrder}
                  given={{ case: mine.id, citizen, item: item.code }}
                  start={{ quantity: '1', wantedOn: today() }}
                  done={() => send(true)}
                />
              ) : (
                <p class="empty">
                  {say(['还没有为您立案，先', 'There is no open case of yours; first '])}
                  <Link href="/help">{say(['说说困难', 'say what is difficult'])}</Link>
                </p>
              )}
              <Button quiet onClick={() => choose(undefined)}>
                {say(['换一种服务', 'Choose another'])}
              </Button>
            </section>
          );
        }}
      </Answered>
    </>
  );
}
