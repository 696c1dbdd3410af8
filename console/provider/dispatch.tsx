import Cases from 'operation:Cases';
import { Link } from 'wouter-preact';
import { useAsk } from '../kit/ask.ts';
import { FindCase } from '../kit/find-case.tsx';
import { Answered } from '../kit/parts.tsx';
import { usePerson } from '../kit/session.tsx';
import { say } from '../kit/words.ts';
import { Lanes } from './lanes.tsx';
import './style.css';

/** Orders: those of a provider by how far they are; who arranges them chooses a case first. */
export default function Dispatch() {
  const { scopes } = usePerson();
  return (
    <>
      <h1>{say(['派单与接单', 'Dispatch'])}</h1>
      {scopes.includes('civil-affairs.order.arrange') ? <Choose /> : <Lanes />}
    </>
  );
}

function Choose() {
  const { data, error } = useAsk(Cases, { first: 60, after: null });
  return (
    <>
      <FindCase at="/dispatch" />
      <Answered
        data={data}
        error={error}
        isEmpty={({ cases }) => cases.nodes.length === 0}
        empty={['没有您可以查看的个案。', 'There are no cases that you may see.']}
      >
        {({ cases }) => (
          <ul class="row">
            {cases.nodes.map(
              ({ id, number }) =>
                number && (
                  <li key={id}>
                    <Link href={`/dispatch/${number}`}>{number}</Link>
                  </li>
                ),
            )}
          </ul>
        )}
      </Answered>
    </>
  );
}
