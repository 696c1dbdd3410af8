import { type Keys, type Principal, type Read, verifyToken } from '#kernel';
import { principalOf, readAsker } from '../verdicts.ts';

const PERSON = 'select id, citizen_id as citizen from person where login = $1';

/** Who holds this token: the registry checks it itself and takes nobody's word for it. Null for people it does not know, or no longer. */
export async function signOn(token: string, room: { keys: Keys; read: Read }): Promise<Principal | null> {
  const { subject, session } = await verifyToken(token, room.keys);
  const [person] = await room.read<{ id: string; citizen: string | null }>(PERSON, [subject]);
  const asker = person && (await readAsker(person.id, room.read));
  return asker ? principalOf({ ...asker, citizen: person.citizen }, session) : null;
}
