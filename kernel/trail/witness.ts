import { scopeByName } from '#schema/scopes.ts';
import { isGranted } from '#schema/verdict.ts';
import { refusal } from '../basics/refusals.ts';
import { mapPage, type PageArgs, page } from '../reads/pages.ts';
import type { Context } from '../room/context.ts';
import { decodeVerdicts } from '../sharing/warrants.ts';
import { sql } from './trail.sql.ts';
import type { Head, Line } from './trail.ts';
import { isSigned } from './trail.ts';

const isYes = (noted: string) => {
  const [name = '', verdict = ''] = noted.split('=');
  const scope = scopeByName.get(name);
  return scope != null && verdict !== '-' && isGranted(scope, decodeVerdicts(verdict)[0] ?? 0);
};

/** Who read about a person in this room: the page that residents and auditors are shown. */
export async function accessHistory(subject: string, args: PageArgs, context: Context) {
  const found = await page('trail', sql.accessHistory, { subject }, args, context);
  const told = await mapPage(found, ({ line }) => {
    const { at, organisation, role, ground, scopes } = JSON.parse(line) as Line & { at: string };
    return { at, organisation, role, ground, granted: named(scopes, true), refused: named(scopes, false) };
  });
  return { ...told, mayAppearLater: true };
}

const named = (scopes: readonly string[], granted: boolean) =>
  scopes.filter((noted) => isYes(noted) === granted).map((noted) => noted.slice(0, noted.indexOf('=')));

/** What every room can do for the hub's minute: show its signed head, and write another room's into its own trail. */
export const witnessing = {
  Query: {
    // Asked by whoever wants to know whether the room is ready, too: so it reads from the database.
    trailHead: async (_: unknown, _args: unknown, { room }: Context): Promise<Head | null> => {
      await room.read('select 1', []);
      return room.trail.head(room.keys.signing(`trail-${room.name}`));
    },
  },
  Mutation: {
    witnessHead: (_: unknown, { input: head }: { input: Head }, { room, trail }: Context) => {
      if (!isSigned(head, room.keys.verifying(`trail-${head.room}`)))
        throw refusal('BAD_USER_INPUT', 'This head is not signed by its room.', 'signature');
      const { room: of, seq, hash } = head;
      trail.note({ subject: '', ground: { kind: 'WITNESS', room: of, seq, hash }, scopes: [] });
      return true;
    },
  },
};
