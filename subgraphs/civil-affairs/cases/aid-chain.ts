import { dayOf, type Row } from '#kernel';
import type { Context } from '../verdicts.ts';

interface Link extends Row {
  on: string;
  kind: string;
  organisationId: string | null;
  citizenId: string | null;
  until: string | null;
}

const LINKS = `select a.valid_from as "on", a.category as kind, null::uuid as "organisationId", a.citizen_id as "citizenId", a.valid_until as until
    from assistance a join citizen c on c.id = a.citizen_id join casefile f on f.household_id = c.household_id where f.id = $1
  union all select helped_on, kind, organisation_id, citizen_id, helped_on from aid_entry where case_id = $1
  order by 1, 2, 4`;

const RULES = `select category, aid, kind, legal_basis as "legalBasis", explanation from entitlement
  where current_day() between effective_from and coalesce(effective_to, 'infinity')`;

interface Entitlement extends Row {
  category: string;
  aid: string;
  /** INCOMPATIBLE with the category, or DUE with it. */
  kind: 'INCOMPATIBLE' | 'DUE';
  legalBasis: string;
  explanation: string;
}

const overlaps = (one: Link, other: Link) =>
  one.on <= (other.until ?? '9999') && other.on <= (one.until ?? '9999');

/** What stands on the chain twice, or not at all, by the rules in force; a person decides what follows. */
export function findings(links: readonly Link[], rules: readonly Entitlement[], today: string) {
  const found = new Map<
    string,
    { kind: string; aid: string; citizenId: string | null; explanation: string; legalBasis: string }
  >();
  const add = (
    kind: string,
    aid: string,
    citizenId: string | null,
    explanation: string,
    legalBasis: string,
  ) => found.set(`${kind} ${aid} ${citizenId}`, { kind, aid, citizenId, explanation, legalBasis });
  const isCategory = ({ kind }: Link) => !kind.includes('.');
  for (const [index, link] of links.entries())
    for (const other of links.slice(index + 1))
      if (link.citizenId === other.citizenId && link.kind === other.kind && overlaps(link, other))
        add('DUPLICATE', link.kind, link.citizenId, `${link.on} 与 ${other.on} 两次`, '社会救助法 42');
  for (const link of links.filter(isCategory)) {
    const isRunning = link.until == null || link.until >= today;
    for (const rule of rules.filter(({ category }) => category === link.kind)) {
      const same = links.filter(
        ({ kind, citizenId }) => kind === rule.aid && (citizenId == null || citizenId === link.citizenId),
      );
      if (rule.kind === 'INCOMPATIBLE' && same.some((other) => overlaps(link, other)))
        add('DUPLICATE', rule.aid, link.citizenId, rule.explanation, rule.legalBasis);
      if (rule.kind === 'DUE' && isRunning && same.length === 0)
        add('MISSED', rule.aid, link.citizenId, rule.explanation, rule.legalBasis);
    }
  }
  return [...found.values()];
}

/** One aid chain per household: what civil affairs recognised, and what other rooms told of by event. */
export async function aidChain(caseId: string, { room, now }: Context) {
  const [links, rules] = await Promise.all([
    room.read<Link>(LINKS, [caseId]),
    room.read<Entitlement>(RULES, []),
  ]);
  return { links, findings: findings(links, rules, dayOf(now)) };
}
