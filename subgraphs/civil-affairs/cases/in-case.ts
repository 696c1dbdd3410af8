import { conflict, type Outcome } from '#kernel';
import { type Act, type Aggregate, after, legalActs, lock, mayAct, outcomeOf } from '../lifecycle.ts';
import { Case } from './entities.ts';
import { caseActs } from './transitions.ts';

/** The case itself, for the lifecycles of the acts on it. */
export const onCase = { entity: Case, noun: 'case', table: caseActs, caseOf: ({ id }: Case) => id };

/** What does not fit a case as it stands; says what does. */
export const unfit = ({ state, version }: Case, message: string) =>
  conflict(message, { state, version, legal: legalActs(caseActs, state) });

/** A case by its id, for acts that make something new in it. */
export async function caseFor(running: Act, id: string, scope: string): Promise<Case> {
  const found = await lock(running, Case, id);
  await mayAct(running, scope, found?.id ?? null);
  return found as Case;
}

export interface InCase {
  idempotencyKey: string;
  case: string;
}

/** An act that makes something new in a case, where the case's stage allows it. */
export const inCase =
  <Input extends InCase, Made extends Aggregate>(
    scope: string,
    make: (file: Case, input: Input, act: Act) => Promise<Made>,
  ) =>
  async (input: Input, act: Act): Promise<() => Outcome> => {
    const file = await caseFor(act, input.case, scope);
    if (after(caseActs, file.state, act.name) == null)
      throw unfit(file, `${act.name} does not fit the stage ${file.state}.`);
    const made = await make(file, input, act);
    return () => outcomeOf(made, file.id);
  };
