import CorrectionState from 'enum:CorrectionState';
import ParticipationState from 'enum:ParticipationState';
import Purpose from 'enum:Purpose';
import Cases from 'operation:Cases';
import CaseWork from 'operation:CaseWork';
import Corrections from 'operation:Corrections';
import GiveConsent from 'operation:GiveConsent';
import WithdrawConsent from 'operation:WithdrawConsent';
import { Offer } from '../kit/act.tsx';
import { useAsk } from '../kit/ask.ts';
import { Answered, Due } from '../kit/parts.tsx';
import { say, wordOf } from '../kit/words.ts';

/** Whom the family lets take part in its case, and what it said is wrong. */
export default function Consents() {
  const { data, error } = useAsk(Cases, { first: 20, after: null });
  const corrections = useAsk(Corrections, { after: null });
  return (
    <>
      <h1>{say(['我的同意与更正', 'My consents and corrections'])}</h1>
      <Answered data={data} error={error} isEmpty={({ cases }) => cases.nodes.length === 0}>
        {({ cases }) => cases.nodes.map(({ id, number }) => number && <Of key={id} number={number} />)}
      </Answered>
      <h2>{say(['我提出的更正', 'What I said is wrong'])}</h2>
      <Answered
        data={corrections.data}
        error={corrections.error}
        isEmpty={(found) => found.corrections.nodes.length === 0}
      >
        {(found) => (
          <ul class="lines">
            {found.corrections.nodes.map((one) => (
              <li key={one.id}>
                <strong>{one.statement}</strong> · {wordOf(CorrectionState, one.state)}{' '}
                {one.answer ?? <Due on={one.answerBy} of={10} />}
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </>
  );
}

// As the room's lifecycle of a participation has it.
const legal: Readonly<Record<string, readonly string[]>> = {
  AWAITING_CONSENT: ['giveConsent'],
  ACTIVE: ['withdrawConsent'],
};

function Of({ number }: { number: string }) {
  const { data, error } = useAsk(CaseWork, { number });
  return (
    <Answered data={data} error={error} isEmpty={(found) => !found.case?.participants?.length}>
      {({ case: found }) => (
        <ul class="lines">
          {found?.participants?.map(({ id, version, state, purpose, organisation }) => (
            <li key={id}>
              <strong>{organisation.name}</strong> · {wordOf(Purpose, purpose)} ·{' '}
              {wordOf(ParticipationState, state)}{' '}
              <Offer act={GiveConsent} given={{ id, version, form: 'APP' }} legal={legal[state] ?? []}>
                {say(['同意', 'Agree'])}
              </Offer>
              <Offer act={WithdrawConsent} given={{ id, version }} legal={legal[state] ?? []}>
                {say(['撤回同意', 'Take it back'])}
              </Offer>
            </li>
          ))}
        </ul>
      )}
    </Answered>
  );
}
