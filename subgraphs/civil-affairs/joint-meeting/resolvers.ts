import { caseOf, itsCase, ofCase } from '../cases/index.ts';
import { organisation } from '../field-resolvers.ts';
import type { Resolvers } from '../rows.ts';
import { agendaMutations } from './agenda.ts';
import { caseReviewMutations } from './case-reviews.ts';
import { decisionMutations } from './decisions.ts';
import { meetingMutations } from './meetings.ts';
import { opinionMutations } from './opinions.ts';
import { mayReadObjection, mayReadPacks } from './policy.ts';
import { agenda, meeting, meetingPack, meetings, minutes, recordPack, signedMinutes } from './queries.ts';

export const meetingResolvers = {
  Query: { meetings, meeting, meetingPack },
  Mutation: {
    ...meetingMutations,
    ...agendaMutations,
    ...opinionMutations,
    ...decisionMutations,
    ...caseReviewMutations,
    recordPack,
  },
  MeetingOutcome: {
    meeting: ({ id, meetingId = id }, _, { load }) => load.meetingById.load(meetingId),
  },
  Meeting: {
    seats: ({ id }, _, { load }) => load.seatsOf.load(id),
    agenda,
    minutes,
    signedMinutes,
    receipt: signedMinutes,
  },
  Seat: {
    organisation: organisation('organisationId'),
    packs: (seat, _, { who }) => (mayReadPacks.holds(seat, who) ? seat.packs : null),
    objection: (seat, _, { who }) => (mayReadObjection.holds(seat, who) ? seat.objection : null),
  },
  AgendaItem: {
    units: ({ unitIds }, _, { load }) => (unitIds ? load.organisation.loadMany(unitIds) : null),
    case: ({ isLive, caseId }, _, context) => (isLive ? caseOf(caseId, context) : null),
    opinions: ({ id, isRestricted }, _, { load }) => (isRestricted ? null : load.opinionsOf.load(id)),
    decisions: ({ id, isRestricted }, _, { load }) => (isRestricted ? null : load.decisionsOf.load(id)),
  },
  Opinion: { organisation: organisation('organisationId') },
  Decision: {
    lead: organisation('leadId'),
    helpers: ({ helperIds }, _, { load }) => load.organisation.loadMany(helperIds),
  },
  CaseReview: { reportingUnit: organisation('reportingUnitId') },
  CaseReviewOutcome: {
    case: itsCase,
    caseReview: ofCase('civil-affairs.hearing.read', 'caseReviewById'),
  },
} satisfies Resolvers;
