import DisputeState from 'enum:DisputeState';
import ClaimResponsibility from 'operation:ClaimResponsibility';
import NameInterimHelper from 'operation:NameInterimHelper';
import OpenDispute from 'operation:OpenDispute';
import SettleDispute from 'operation:SettleDispute';
import { Offer } from '../kit/act.tsx';
import { useOrganisations } from '../kit/choices.ts';
import type { Choice } from '../kit/fields.tsx';
import { Due } from '../kit/parts.tsx';
import { say, wordOf } from '../kit/words.ts';
import type { Work } from './closing-duties.tsx';

type One = NonNullable<Work['disputes']>[number];

/** Whose case it is, where units do not agree: what each says, who helps meanwhile, and until when it is settled. */
export function Dispute({ found }: { found: Work }) {
  const units = useOrganisations();
  const disputes = found.disputes ?? [];
  const isOpen = disputes.some(({ state }) => state !== 'SETTLED');
  return (
    <section>
      <h2>{say(['责任争议', 'Disputed responsibility'])}</h2>
      {disputes.length === 0 && <p class="empty">{say(['没有争议。', 'There is no dispute.'])}</p>}
      {disputes.map((one) => (
        <Scales key={one.id} dispute={one} units={units} />
      ))}
      {!isOpen && found.stage !== 'CLOSED' && (
        <p class="row">
          <Offer act={OpenDispute} given={{ case: found.id }} choices={{ units }} />
        </p>
      )}
    </section>
  );
}

function Scales({ dispute, units }: { dispute: One; units: readonly Choice[] }) {
  const given = { id: dispute.id, version: dispute.version };
  const isOpen = dispute.state !== 'SETTLED';
  return (
    <div class="scales">
      <h3>{dispute.question}</h3>
      <p>
        <span class="dot">{wordOf(DisputeState, dispute.state)}</span>{' '}
        {isOpen && dispute.settleBy && <Due on={dispute.settleBy} of={10} />}
        {dispute.lead && say(['由{name}负责', 'led by {name}'], { name: dispute.lead.name })}
        {isOpen &&
          dispute.interim &&
          say([' 期间由{name}帮扶', ' {name} helps meanwhile'], { name: dispute.interim.name })}
      </p>
      <ul>
        {dispute.claims.map((claim) => (
          <li key={claim.organisation?.name}>
            <b>{claim.organisation?.name}</b>
            <br />
            {claim.isOurs
              ? say(['● 属本单位职责', '● says it is theirs'])
              : say(['■ 不属本单位职责', '■ says it is not theirs'])}
            <p>{claim.reason}</p>
          </li>
        ))}
      </ul>
      {isOpen && (
        <p class="row">
          <Offer act={ClaimResponsibility} given={given} />
          <Offer act={NameInterimHelper} given={given} choices={{ helper: units }} />
          <Offer act={SettleDispute} given={given} choices={{ lead: units }} />
        </p>
      )}
    </div>
  );
}
