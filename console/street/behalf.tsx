import OrderState from 'enum:OrderState';
import CaseHelp from 'operation:CaseHelp';
import CaseWork from 'operation:CaseWork';
import PlaceOrder from 'operation:PlaceOrder';
import { useState } from 'preact/hooks';
import { useAsk } from '../kit/ask.ts';
import type { PageProps } from '../kit/page.ts';
import { Answered, Button } from '../kit/parts.tsx';
import { usePerson } from '../kit/session.tsx';
import { day, say, wordOf } from '../kit/words.ts';
import { Choose } from '../resident/order.tsx';
import { Tiles } from './steps.tsx';

/** Ordering for somebody who cannot do it themselves, with whom one acts for in sight all the while. */
export default function Behalf({ number = '' }: PageProps) {
  const { data, error } = useAsk(CaseWork, { number });
  const { name, scopes } = usePerson();
  const [chosen, choose] = useState<string>();
  return (
    <>
      <h1>
        {say(['代办', 'On behalf of someone'])} {number}
      </h1>
      <Answered
        data={data}
        error={error}
        isEmpty={({ case: found }) => !found?.household || !scopes.includes(PlaceOrder.scope ?? '')}
        empty={['没有您可以代办的事。', 'There is nothing that you may do for somebody here.']}
      >
        {({ case: found }) => {
          const members = (found?.household?.members ?? []).map(({ citizen }) => ({
            value: citizen.id,
            label: citizen.civilAffairs?.displayName ?? say(['姓名未共享', 'name not shared']),
          }));
          const member = members.find(({ value }) => value === chosen);
          if (!found || !member)
            return (
              <>
                <h2>{say(['替谁办？', 'For whom?'])}</h2>
                <Tiles tiles={members} chosen={[]} choose={choose} />
              </>
            );
          return (
            <>
              <section class="behalf" aria-label={say(['代办', 'On behalf of someone'])}>
                <p>
                  <b>{say(['您正在替 {who} 点服务', 'You order for {who}'], { who: member.label })}</b>
                </p>
                <p>
                  {say(
                    [
                      '经办人 {name}。订单记为“代为点单”，本人在“我的服务”中能看到。',
                      'By {name}. It is kept as ordered for them; they see it among their services.',
                    ],
                    { name },
                  )}
                </p>
                <Button quiet onClick={() => choose(undefined)}>
                  {say(['不再代办', 'Stop acting for them'])}
                </Button>
              </section>
              <Choose mine={found} citizen={member.value} orders={`/behalf/${number}`} />
              <Placed number={number} citizen={member.value} />
            </>
          );
        }}
      </Answered>
    </>
  );
}

/** What stands ordered for the person already. */
function Placed({ number, citizen }: { number: string; citizen: string }) {
  const orders = useAsk(CaseHelp, { number }).data?.case?.orders ?? [];
  const theirs = orders.filter(({ recipient }) => recipient?.id === citizen);
  return theirs.length === 0 ? null : (
    <section>
      <h2>{say(['已点的服务', 'What is ordered'])}</h2>
      <ul class="lines">
        {theirs.map((one) => (
          <li key={one.id}>
            <strong>{one.item}</strong> · {wordOf(OrderState, one.state)} · {day(one.wantedOn)}
          </li>
        ))}
      </ul>
    </section>
  );
}
