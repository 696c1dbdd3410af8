import { asker, page, row, rows } from '#kernel';
import { countReports } from '../cases/index.ts';
import { reader } from '../grounds.ts';
import { countReferrals } from '../network/index.ts';
import { countNotices } from '../notices/index.ts';
import type { QueryChangesArgs, QueryColleaguesArgs } from '../schema.types.ts';
import { countTasks } from '../tasks/index.ts';
import { type Context, grants, verdictsOf } from '../verdicts.ts';
import { isOwn, readingOf } from './policy.ts';
import { sql } from './supervision.sql.ts';

const CASE = 'civil-affairs.case.read';

export async function queues(_: unknown, _args: unknown, context: Context) {
  const [tasks, reports, referrals, notices] = await Promise.all([
    countTasks(context),
    countReports(context),
    countReferrals(context),
    countNotices(context),
  ]);
  return { mine: 0, unit: 0, office: 0, overdue: 0, ...tasks, reports, referrals, notices };
}

export const colleagues = (_: unknown, args: QueryColleaguesArgs, context: Context) =>
  page('colleagues', sql.colleagues, asker(context), args, context);

const MOST = 500;

/** What changed for this person: of cases they may see, of the unit they answer for, and their own notices; asked anew under their present rights. */
export async function changes(_: unknown, { after }: QueryChangesArgs, context: Context) {
  const { seq: upTo = 0 } = (await row(context, sql.lastEvent, {})) ?? {};
  if (after < 0 || after >= upTo) return { upTo, items: [] };
  const values = { ...asker(context), ...(await reader(CASE, context)), after, upTo, most: MOST };
  const found = await rows(context, sql.changes, values);
  const heard = await Promise.all(found.map((event) => heardOf(event, context)));
  return {
    upTo: found.length === MOST ? (found.at(-1)?.seq ?? upTo) : upTo,
    items: heard.filter((item) => item != null),
  };
}

/** As much of a change as this person may hear; null where it is nothing. */
async function heardOf(event: { seq: number; kind: string; ids: Record<string, string> }, context: Context) {
  const { person, citizens, barred, case: about, ...ids } = event.ids;
  const verdicts = about == null ? null : await verdictsOf(about, context);
  const scope = readingOf[event.kind.split('.')[1] ?? ''];
  if (!isOwn.holds(event, context.who) && !(scope && grants(verdicts, scope))) return null;
  // Who hears of something only because it is theirs does not learn whose case it belongs to.
  const told = grants(verdicts, CASE) ? { ...ids, case: about } : ids;
  return { seq: event.seq, kind: event.kind, ids: JSON.stringify(told) };
}
