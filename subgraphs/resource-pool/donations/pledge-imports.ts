import { create, dayOf, type Emit, refusal, row, rows } from '#kernel';
import { type Act, acts, unitOf } from '../lifecycle.ts';
import type { ImportPledgesInput } from '../schema.types.ts';
import { sql } from './donations.sql.ts';
import { PledgeImport } from './entities.ts';
import { pledge } from './pledges.ts';

/** A row is known by its organisation and the hash of what it says. */
const markOf = (organisation: string, mark: string) => `${organisation} ${mark.replace(/[^\w-]/g, '')}`;

class DryRun extends Error {}

/**
 * Takes in a file of pledges, all of it or nothing: each row is tried as a pledge of its own, every error is told with its row,
 * and only a file without errors that was not meant as a trial stays.
 */
async function importPledges({ rows: pledges, digest, isDryRun }: ImportPledgesInput, act: Act) {
  const organisation = unitOf(act);
  const id = crypto.randomUUID();
  const before = await row(act, sql.importOf, { organisation, digest });
  if (before)
    throw refusal('CONFLICT', `This file was taken in on ${dayOf(new Date(before.importedAt))}.`, 'digest');
  const errors: { row: number; field: string; message: string }[] = [];
  const seen = new Map<string, number>();
  const marks = pledges.map(({ mark }) => markOf(organisation, mark));
  const taken = new Set((await rows(act, sql.rowsTaken, { marks })).map(({ mark }) => mark));
  // What is said of rows that do not stay is not said.
  const said: Parameters<Emit>[] = [];
  const trial = await act.em
    .transactional(async (em) => {
      const inner: Act = { ...act, em, emit: (...one) => void said.push(one) };
      for (const { row: number, mark: own, ...input } of pledges) {
        const mark = markOf(organisation, own);
        const first = seen.get(mark);
        if (first != null) errors.push({ row: number, field: 'row', message: `The same as row ${first}.` });
        else if (taken.has(mark))
          errors.push({ row: number, field: 'row', message: 'This row was taken in with an earlier file.' });
        else
          await pledge(inner, input, mark).catch((error) => {
            const { code, field = 'row' } = error.extensions ?? {};
            if (code !== 'BAD_USER_INPUT') throw error;
            errors.push({ row: number, field, message: error.message });
          });
        seen.set(mark, number);
      }
      if (errors.length || isDryRun) throw new DryRun();
      create(inner, PledgeImport, {
        id,
        organisationId: organisation,
        digest,
        pledges: pledges.length,
        importedAt: act.now,
        importedBy: act.context.who.person,
      });
      await em.flush();
      return true;
    })
    .catch((error) => {
      if (error instanceof DryRun) return false;
      throw error;
    });
  if (trial) for (const one of said) act.emit(...one);
  const state = errors.length ? 'REFUSED' : trial ? 'IMPORTED' : 'DRY_RUN';
  return () => ({ id, state, version: 1, pledges: errors.length ? 0 : pledges.length, errors });
}

export const importMutations = acts({ importPledges });
