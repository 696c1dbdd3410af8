import { listed, type Principal, policy, same } from '#kernel';
import type { Officer, Role } from '#schema/roles.ts';
import type { Case, Newcomer, Report } from './entities.ts';

/** The streets take reports up, and the county where a street does not. */
const takers: readonly Role[] = ['street', 'coordinator'];

/** Who reported a need. */
export const isReporter = policy<Pick<Report, 'reportedBy'>>({
  from: 'report r',
  where: 'r.reported_by = :person',
  holds: ({ reportedBy }, { person }) => same(reportedBy, person),
});

/** Whose it is to take a report up: it came to their division. */
export const takesUp = policy<Pick<Report, 'divisionCode'>>({
  from: 'report r',
  where: `(:role in ${listed(takers)} and r.division_code like :place)`,
  holds: ({ divisionCode }, { role, division }) => takers.includes(role) && divisionCode.startsWith(division),
});

/**
 * Whose it is to confirm a newcomer: the answering county's, and neither who named them nor who reported the need, for whether
 * it is one's own county's would tell them whether the person is known.
 */
export const confirms = policy<Pick<Newcomer, 'answeringCode' | 'namedBy' | 'reportedBy'>>({
  from: 'newcomer n',
  where: 'n.answering_code like :place and n.named_by <> :person and n.reported_by is distinct from :person',
  holds: ({ answeringCode, namedBy, reportedBy }, { person, division }) =>
    answeringCode.startsWith(division) && namedBy !== person && reportedBy !== person,
});

/** Whether a case lies in the division of who may take it up again; their role is asked at the door. */
export const isOfDivision = ({ divisionCode }: Pick<Case, 'divisionCode'>, { division }: Principal) =>
  divisionCode.startsWith(division);

/** Whom a notice goes to. */
export const told = {
  reported: ['street'],
  reportedUrgently: ['street', 'coordinator', 'child-officer'],
  opened: ['community-worker', 'coordinator'],
  reopened: ['coordinator', 'reviewer'],
  named: ['coordinator', 'reviewer'],
  planned: ['coordinator', 'child-officer'],
  escalated: ['street', 'coordinator'],
} as const satisfies Record<string, readonly Officer[]>;
