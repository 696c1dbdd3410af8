import type { Answer } from './hub.ts';

export const NUMBERS = { yang: '530103-2026-0001', siblings: '530626-2024-0001' };

/** A share without its list of what is withheld and without what is null. */
export const without = ({ withheld: _, ...share }: Record<string, unknown>) => Object.fromEntries(Object.entries(share).filter(([, value]) => value !== null));

interface Withheld {
  scope: string;
  reason: string;
}

/** A shared case as a test reads it. */
export function seen({ data, errors }: Answer) {
  if (errors) throw new Error(JSON.stringify(errors));
  const found = data.case;
  const members = (found.household?.members ?? []) as { relation: string; citizen: Record<string, any> }[];
  const of = (member: number, share: string) => members[member]?.citizen[share];
  const reasonsIn = (withheld: Withheld[]) => Object.fromEntries(withheld.map(({ scope, reason }) => [scope, reason]));
  return {
    case: found,
    tasks: found.tasks,
    members,
    of,
    reasons: (member: number, share: string) => reasonsIn(of(member, share).withheld),
    caseReasons: reasonsIn(found.withheld),
  };
}
