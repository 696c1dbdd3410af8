import { create, lock, type Outcome, outcomeOf, refusal } from '#kernel';
import { serves } from '../intent.ts';
import { type Act, checkQuantity, itemOf, unitOf } from '../lifecycle.ts';
import { meet, Need } from '../needs/index.ts';
import type { AllocateDonationInput } from '../schema.types.ts';
import { Allocation, Donation } from './entities.ts';
import { move } from './ledger.ts';

/** A card as its readers know it: in their county, and not of their own relations. */
export const mayAnswer = (need: Pick<Need, 'placeCode' | 'barred'>, { who }: Act['context']) =>
  need.placeCode.startsWith(who.division.slice(0, 6)) && !need.barred.includes(who.organisation ?? '');

/** Sets a part of what is in stock aside for a case; its holder knows of the case no more than its number. */
export async function setAside(
  act: Act,
  { id: donationId }: Donation,
  { needId, caseId, quantity }: { needId?: string; caseId: string; quantity: number },
): Promise<Allocation> {
  const allocation = create(act, Allocation, {
    state: 'ALLOCATED',
    donationId,
    ...(needId && { needId }),
    caseId,
    quantity,
    value: 0,
    allocatedOn: act.today,
    allocatedBy: act.context.who.person,
  });
  const movement = { donation: donationId, from: 'STOCKED', to: 'ALLOCATED', quantity } as const;
  allocation.value = await move(act, { ...movement, allocation: allocation.id });
  tell(act, 'allocated', allocation);
  return allocation;
}

/** Sets a part of a gift aside for a need: one of two who want the last one waits, and then finds none. */
export async function allocate(
  act: Act,
  { donation: id, need: needId, quantity }: Omit<AllocateDonationInput, 'idempotencyKey'>,
): Promise<Allocation> {
  const donation = await lock(act, Donation, id, 'donation');
  if (!donation || donation.holderId !== unitOf(act)) throw refusal('NOT_FOUND', undefined, 'donation');
  const need = await lock(act, Need, needId, 'need');
  if (!need || !mayAnswer(need, act.context)) throw refusal('NOT_FOUND', undefined, 'need');
  if (donation.state !== 'STOCKED') throw refusal('CONFLICT', 'It is not in stock.', 'donation');
  if (need.state !== 'OPEN' || (need.until && need.until < act.today))
    throw refusal('CONFLICT', 'This need is no longer open.', 'need');
  if (need.item !== donation.item)
    throw refusal('BAD_USER_INPUT', `The need is for ${itemOf(need.item).name}.`, 'donation');
  if (!serves(donation, need, act.today))
    throw refusal('CONFLICT', 'Its donor’s intent, or its expiry, does not let it go to this need.', 'need');
  checkQuantity(itemOf(donation.item), quantity);
  const left = Number((need.quantity - need.met).toFixed(3));
  if (quantity > left) throw refusal('CONFLICT', `The need asks for only ${left} more.`, 'quantity');
  const allocation = await setAside(act, donation, { needId: need.id, caseId: need.caseId, quantity });
  meet(need, quantity);
  return allocation;
}

export const tell = (act: Pick<Act, 'emit' | 'today'>, what: string, { id, needId, caseId }: Allocation) =>
  act.emit(
    `resource-pool.aid.${what}`,
    { aid: id, need: needId ?? null, case: caseId, on: act.today },
    'civil-affairs',
  );

export async function allocateDonation(input: AllocateDonationInput, act: Act): Promise<() => Outcome> {
  const allocation = await allocate(act, input);
  return () => outcomeOf(allocation);
}
