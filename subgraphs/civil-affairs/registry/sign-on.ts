import { type Principal, row, verifyToken } from '#kernel';
import { type Context, principalOf, readAsker } from '../verdicts.ts';
import { sql } from './registry.sql.ts';

/** Who holds this token: the registry checks it itself and takes nobody's word for it. Null for people it does not know, or no longer. */
export async function signOn(token: string, room: Context['room']): Promise<Principal | null> {
  const { subject: login, session } = await verifyToken(token, room.keys);
  const person = await row({ room }, sql.personOfLogin, { login });
  const asker = person && (await readAsker(person.id, { room }));
  return asker ? principalOf({ ...asker, citizen: person.citizen }, session) : null;
}
