import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, type GraphQLSchema, isEnumType, printSchema } from 'graphql';
import { after, legalActs, type Transitions } from '#kernel/lifecycle.ts';
import { contract } from '#schema/contract.ts';
import { caseActs, evaluationActs, hearingActs, newcomerActs, planActs, reportActs, visitActs } from '../subgraphs/civil-affairs/chain/transitions.ts';
import { caseReviewActs, meetingActs } from '../subgraphs/civil-affairs/joint-meeting/transitions.ts';
import { giftActs, needActs } from '../subgraphs/civil-affairs/needs/transitions.ts';
import { disputeActs, participationActs, referralActs } from '../subgraphs/civil-affairs/network/transitions.ts';
import { contractActs, performanceActs, settlementActs, spotCheckActs } from '../subgraphs/civil-affairs/purchasing/transitions.ts';
import { orderActs } from '../subgraphs/civil-affairs/services/transitions.ts';
import { correctionActs, emergencyActs, requestActs } from '../subgraphs/civil-affairs/sharing/transitions.ts';
import { taskActs } from '../subgraphs/civil-affairs/supervision/transitions.ts';
import { programmeActs } from '../subgraphs/resource-pool/disclosure/acts.ts';
import { allocationActs, changeOfUseActs, donationActs } from '../subgraphs/resource-pool/donations/transitions.ts';
import { matchActs } from '../subgraphs/resource-pool/matching/proposing.ts';
import { profileActs } from '../subgraphs/resource-pool/organisations/acts.ts';

/** Each table with where it begins, where it may end, and the enum in which the graph names its states. */
const aggregates: Record<string, { table: Transitions; begins: string; ends: string[]; named?: string; besides?: string[]; room?: string }> = {
  report: { table: reportActs, begins: 'RECEIVED', ends: ['ACCEPTED', 'DECLINED'], named: 'ReportState' },
  newcomer: { table: newcomerActs, begins: 'TO_CONFIRM', ends: ['CONFIRMED', 'REFUSED'], named: 'NewcomerState', besides: ['REGISTERED'] },
  case: { table: caseActs, begins: 'REQUESTED', ends: [], named: 'CaseStage' },
  visit: { table: visitActs, begins: 'RECORDED', ends: ['CONFIRMED'] },
  plan: { table: planActs, begins: 'DRAFT', ends: ['APPROVED'], named: 'PlanState', besides: ['SUPERSEDED'] },
  evaluation: { table: evaluationActs, begins: 'RECORDED', ends: ['CONFIRMED', 'OBJECTED'] },
  hearing: { table: hearingActs, begins: 'CALLED', ends: ['DECIDED'] },
  task: { table: taskActs, begins: 'ASSIGNED', ends: ['CLOSED'], named: 'TaskState' },
  participation: { table: participationActs, begins: 'AWAITING_CONSENT', ends: ['WITHDRAWN', 'ENDED'], named: 'ParticipationState' },
  referral: { table: referralActs, begins: 'OFFERED', ends: ['ACCEPTED'], named: 'ReferralState', besides: ['ESCALATED'] },
  dispute: { table: disputeActs, begins: 'OPEN', ends: ['SETTLED'], besides: ['ESCALATED'] },
  meeting: { table: meetingActs, begins: 'CONVENED', ends: ['CANCELLED', 'ISSUED'], named: 'MeetingState' },
  review: { table: caseReviewActs, begins: 'DRAFT', ends: ['APPROVED'], named: 'CaseReviewState', besides: ['REJECTED'] },
  request: { table: requestActs, begins: 'SUBMITTED', ends: ['REFUSED', 'ENDED'], named: 'SharingRequestState' },
  correction: { table: correctionActs, begins: 'OPEN', ends: ['REFUSED'], named: 'CorrectionState', besides: ['CORRECTED'] },
  emergency: { table: emergencyActs, begins: 'TO_SECOND', ends: ['REVIEWED'] },
  need: { table: needActs, begins: 'DRAFTED', ends: ['WITHDRAWN'] },
  gift: { table: giftActs, begins: 'DELIVERED', ends: ['CONFIRMED'] },
  order: { table: orderActs, begins: 'APPLIED', ends: [], named: 'OrderState' },
  contract: { table: contractActs, begins: 'DRAFT', ends: ['DISCARDED'], named: 'ContractState' },
  settlement: { table: settlementActs, begins: 'DRAFTED', ends: ['PAID', 'WITHDRAWN'], named: 'SettlementState' },
  performance: { table: performanceActs, begins: 'COMPUTED', ends: ['CONFIRMED'] },
  spotCheck: { table: spotCheckActs, begins: 'DRAWN', ends: ['CHECKED'] },
  donation: { table: donationActs, begins: 'PLEDGED', ends: ['WITHDRAWN'], named: 'DonationState', besides: ['RETURNED'], room: 'resource-pool' },
  allocation: {
    table: allocationActs,
    begins: 'ALLOCATED',
    ends: ['FED_BACK', 'REALLOCATED', 'RETURNED'],
    named: 'AidState',
    besides: ['CONFIRMED'],
    room: 'resource-pool',
  },
  changeOfUse: { table: changeOfUseActs, begins: 'PROPOSED', ends: ['CONSENTED', 'REFUSED'], room: 'resource-pool' },
  match: { table: matchActs, begins: 'PROPOSED', ends: ['ACCEPTED', 'DECLINED'], room: 'resource-pool' },
  programme: { table: programmeActs, begins: 'RUNNING', ends: ['CLOSED'], room: 'resource-pool' },
  profile: { table: profileActs, begins: 'INCUBATING', ends: [], named: 'IncubationStage', besides: ['GROWING', 'ESTABLISHED'], room: 'resource-pool' },
};

const statesOf = ({ table, begins, besides = [] }: (typeof aggregates)[string]) => [
  ...new Set([begins, ...besides, ...Object.values(table).flatMap(({ from, to }) => [...from, ...(to ? [to] : [])])]),
];

const schemas = new Map(
  ['civil-affairs', 'resource-pool'].map((room) => [room, buildSchema(printSchema(buildSubgraphSchema([{ typeDefs: contract(room) }])))]),
);

test.each(Object.entries(aggregates))('%s: every state is reached, named in the graph, and left by exactly what the table says', (_, aggregate) => {
  const { table, begins, ends, named, besides = [], room = 'civil-affairs' } = aggregate;
  const schema = schemas.get(room) as GraphQLSchema;
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const reached = new Set([begins, ...besides]);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const state of [...reached]) for (const act of legalActs(table, state)) reached.add(after(table, state, act) as string);
  }

  expect([...reached].sort()).toEqual(statesOf(aggregate).sort());
  expect(
    statesOf(aggregate)
      .filter((state) => legalActs(table, state).length === 0 && !besides.includes(state))
      .sort(),
  ).toEqual([...ends].sort());
  for (const act of Object.keys(table)) expect(mutations).toContain(act);
  if (named) {
    const type = schema.getType(named);
    expect(
      isEnumType(type)
        ? type
            .getValues()
            .map(({ name }) => name)
            .sort()
        : [],
    ).toEqual(statesOf(aggregate).sort());
  }
  for (const state of statesOf(aggregate))
    for (const act of mutations) {
      const step = (table as Transitions)[act];
      const wanted = step?.from.includes(state) ? (step.to ?? state) : null;
      expect(after(table, state, act)).toBe(wanted);
    }
});

// The chain as the office would say it aloud, written apart from the table.
test('the chain goes forward one stage at a time, back only by an objection, and starts anew only from a closed case', () => {
  const forward: Record<string, string> = {
    REQUESTED: 'VERIFIED',
    VERIFIED: 'IN_SERVICE',
    IN_SERVICE: 'EVALUATED',
    EVALUATED: 'FED_BACK',
    FED_BACK: 'CLOSED',
    CLOSED: 'REQUESTED',
  };
  for (const state of Object.keys(forward)) {
    const next = new Set(legalActs(caseActs, state).map((act) => after(caseActs, state, act)));
    next.delete(state);
    expect([...next].sort()).toEqual([forward[state], ...(state === 'EVALUATED' ? ['IN_SERVICE'] : [])].sort());
  }
  expect(legalActs(caseActs, 'CLOSED')).toEqual(['reopenCase']);
  expect(legalActs(planActs, 'APPROVED')).toEqual([]);
  expect(legalActs(planActs, 'SUBMITTED')).toEqual(['returnPlan', 'approvePlan']);
});

test('100,000 random sequences of acts never leave the table', () => {
  const kinds = Object.values(aggregates);
  const acts = [...new Set(kinds.flatMap(({ table }) => Object.keys(table)))];
  let moves = 0;
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.array(fc.nat(acts.length - 1), { maxLength: 24, size: 'max' }), (aggregate, tried) => {
      const states = new Set(statesOf(aggregate));
      let state = aggregate.begins;
      for (const index of tried) {
        const act = acts[index] as string;
        const next = after(aggregate.table, state, act);
        if ((next != null) !== legalActs(aggregate.table, state).includes(act)) throw new Error(`${act} in ${state}`);
        if (next == null) continue;
        if (!states.has(next) || aggregate.ends.includes(state)) throw new Error(`${state} → ${next}`);
        state = next;
        moves += 1;
      }
    }),
    { numRuns: 100_000, seed: 3 },
  );
  expect(moves).toBeGreaterThan(10_000);
});
