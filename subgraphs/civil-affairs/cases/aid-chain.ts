import type { EntityManager } from '@mikro-orm/postgresql';
import { create, dayOf, rows } from '#kernel';
import type { Statements } from '../statements.types.ts';
import type { Context } from '../verdicts.ts';
import { sql } from './aid-chain.sql.ts';
import { AidEntry } from './entities.ts';

interface Aid {
  caseId: string;
  /** The event that told of it. */
  kind: string;
  helpedOn: string;
  citizenId?: string | null;
  organisationId?: string;
  taskId?: string;
}

/** A link of the aid chain: what came, and when. */
export const recordAid = (within: { em: EntityManager }, aid: Aid) => create(within, AidEntry, aid);

type Link = Statements['aidLinks']['row'];
/** INCOMPATIBLE with the category, or DUE with it. */
type Entitlement = Statements['entitlementsInForce']['row'];

/** Something that stands on a chain twice, or not at all. */
export interface Finding {
  kind: 'DUPLICATE' | 'MISSED';
  aid: string;
  citizenId: string | null;
  explanation: string;
  legalBasis: string;
}

const overlaps = (one: Link, other: Link) =>
  one.on <= (other.until ?? '9999') && other.on <= (one.until ?? '9999');

/** What stands on the chain twice, or not at all, by the rules in force; a person decides what follows. */
export function findings(links: readonly Link[], rules: readonly Entitlement[], today: string) {
  const found = new Map<string, Finding>();
  const add = (kind: Finding['kind'], one: Omit<Finding, 'kind'>) =>
    found.set(`${kind} ${one.aid} ${one.citizenId}`, { kind, ...one });
  const isCategory = ({ kind }: Link) => !kind.includes('.');
  for (const [index, link] of links.entries())
    for (const other of links.slice(index + 1))
      if (link.citizenId === other.citizenId && link.kind === other.kind && overlaps(link, other))
        add('DUPLICATE', {
          aid: link.kind,
          citizenId: link.citizenId,
          explanation: `${link.on} 与 ${other.on} 两次`,
          legalBasis: '社会救助法 42',
        });
  for (const link of links.filter(isCategory)) {
    const isRunning = link.until == null || link.until >= today;
    for (const { category, aid, kind, explanation, legalBasis } of rules) {
      if (category !== link.kind) continue;
      const same = links.filter(
        (one) => one.kind === aid && (one.citizenId == null || one.citizenId === link.citizenId),
      );
      const finding = { aid, citizenId: link.citizenId, explanation, legalBasis };
      if (kind === 'INCOMPATIBLE' && same.some((other) => overlaps(link, other))) add('DUPLICATE', finding);
      if (kind === 'DUE' && isRunning && same.length === 0) add('MISSED', finding);
    }
  }
  return [...found.values()];
}

/** One aid chain per household: what civil affairs recognised, and what other rooms told of by event. */
export async function aidChain(caseId: string, context: Context) {
  const [links, rules] = await Promise.all([
    rows(context, sql.aidLinks, { case: caseId }),
    rows(context, sql.entitlementsInForce, {}),
  ]);
  return { links, findings: findings(links, rules, dayOf(context.now)) };
}
