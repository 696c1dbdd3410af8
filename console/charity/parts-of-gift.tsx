import AidState from 'enum:AidState';
import Beneficiary from 'enum:Beneficiary';
import ChangeOfUseState from 'enum:ChangeOfUseState';
import Thanks from 'enum:Thanks';
import AssignCarrier from 'operation:AssignCarrier';
import ConsentToChangeOfUse from 'operation:ConsentToChangeOfUse';
import DeliverAid from 'operation:DeliverAid';
import FeedBackAid from 'operation:FeedBackAid';
import RefuseChangeOfUse from 'operation:RefuseChangeOfUse';
import ReleaseAllocation from 'operation:ReleaseAllocation';
import ReturnAid from 'operation:ReturnAid';
import TeamVolunteers from 'operation:TeamVolunteers';
import { Offer } from '../kit/act.tsx';
import { useAsk } from '../kit/ask.ts';
import { useOrganisations } from '../kit/choices.ts';
import { usePerson } from '../kit/session.tsx';
import { amount } from '../kit/units.ts';
import { day, money, say, wordOf } from '../kit/words.ts';
import { Document } from './document.tsx';
import { type Gift, useStanding } from './gift-acts.tsx';
import { usePlaces } from './items.ts';

/** What became of each part of a gift, and what its keeper can do next; never for whom. */
export function Allocations({ gift }: { gift: Gift }) {
  const { isHolder } = useStanding(gift);
  const person = usePerson();
  const canSee = isHolder && person.scopes.includes('resource-pool.volunteer.record');
  const team = useAsk(TeamVolunteers, { first: 100 }, { isOff: !canSee }).data?.teamVolunteers.nodes ?? [];
  const place = useOrganisations();
  const carriers = [
    { value: person.id, label: say(['{name}（本人）', '{name} (yourself)'], { name: person.name }) },
    ...team.flatMap(({ id, name }) => (name ? [{ value: id, label: name }] : [])),
  ];
  if (gift.allocations.length === 0) return null;
  return (
    <section>
      <h2>{say(['分配给家庭', 'Set aside for families'])}</h2>
      <ul class="lines">
        {gift.allocations.map((part) => {
          const { id, version, legalActs: legal } = part;
          const given = { id, version };
          return (
            <li key={id}>
              <strong>{amount(part.quantity, gift.unit)}</strong>{' '}
              {[part.alias, part.town].filter(Boolean).join(' · ')} · <b>{wordOf(AidState, part.state)}</b>
              <p>
                {say(['分配', 'set aside'])} {day(part.allocatedOn)}
                {part.deliveredOn && ` → ${say(['送达', 'handed over'])} ${day(part.deliveredOn)}`}
                {part.confirmedOn && ` → ${say(['确认', 'confirmed'])} ${day(part.confirmedOn)}`}
              </p>
              {part.thanks && <p class="thanks">“{wordOf(Thanks, part.thanks)}”</p>}
              {isHolder && (
                <p class="row">
                  <Offer
                    act={AssignCarrier}
                    given={given}
                    legal={legal}
                    choices={{ person: carriers, place }}
                  />
                  <Offer act={DeliverAid} given={given} legal={legal} />
                  <Offer act={ReleaseAllocation} given={given} legal={legal} />
                  <Offer act={ReturnAid} given={given} legal={legal} />
                  <Offer act={FeedBackAid} given={given} legal={legal} />
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Requests to let a gift serve something else: only its donor answers. */
export function Changes({ gift }: { gift: Gift }) {
  const { isDonor } = useStanding(gift);
  const places = usePlaces();
  if (gift.changesOfUse.length === 0) return null;
  return (
    <section>
      <h2>{say(['变更用途', 'Change of use'])}</h2>
      <ul class="lines">
        {gift.changesOfUse.map(({ id, version, ...change }) => (
          <li key={id}>
            <b>{wordOf(ChangeOfUseState, change.state)}</b>{' '}
            {[
              places.find(({ value }) => value === change.division)?.label,
              wordOf(Beneficiary, change.beneficiary),
              change.until && day(change.until),
            ]
              .filter(Boolean)
              .join(' · ')}
            <p>{change.reason}</p>
            {isDonor && change.state === 'PROPOSED' && (
              <p class="row">
                <Offer act={ConsentToChangeOfUse} given={{ id, version }} />
                <Offer act={RefuseChangeOfUse} given={{ id, version }} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The numbered receipt, as it was issued. */
export function Receipt({ gift }: { gift: Gift }) {
  const { receipt } = gift;
  if (!receipt) return null;
  return (
    <section class="receipt" aria-label={say(['捐赠票据', 'Receipt'])}>
      <h2>{say(['公益事业捐赠票据', 'Donation receipt'])}</h2>
      <dl>
        {[
          [say(['票据号码', 'Number']), receipt.number],
          [say(['校验码', 'Check code']), receipt.checkCode],
          [say(['开票日期', 'Issued on']), day(receipt.issuedOn)],
          [say(['数量', 'Quantity']), amount(receipt.quantity, gift.unit)],
          [say(['金额', 'Value']), money(receipt.value)],
          [say(['大写', 'In words']), receipt.valueInWords],
        ].map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Document name="donation-receipt" id={gift.id} />
    </section>
  );
}
