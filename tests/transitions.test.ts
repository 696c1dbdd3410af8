import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, type GraphQLSchema, isEnumType, printSchema } from 'graphql';
import { after, legalActs, type Transition, type Transitions, transition } from '#kernel/acts/lifecycle.ts';
import { contract } from '#schema/contract.ts';
import { caseActs, evaluationActs, hearingActs, newcomerActs, planActs, reportActs, visitActs } from '../subgraphs/civil-affairs/cases/transitions.ts';
import { caseReviewActs, meetingActs } from '../subgraphs/civil-affairs/joint-meeting/transitions.ts';
import { giftActs, needActs } from '../subgraphs/civil-affairs/needs/transitions.ts';
import { disputeActs, participationActs, referralActs } from '../subgraphs/civil-affairs/network/transitions.ts';
import { contractActs, performanceActs, settlementActs, spotCheckActs } from '../subgraphs/civil-affairs/purchasing/transitions.ts';
import { orderActs } from '../subgraphs/civil-affairs/services/transitions.ts';
import { correctionActs, emergencyActs, requestActs } from '../subgraphs/civil-affairs/sharing/transitions.ts';
import { taskActs } from '../subgraphs/civil-affairs/tasks/transitions.ts';
import { programmeActs } from '../subgraphs/resource-pool/disclosure/transitions.ts';
import { allocationActs, changeOfUseActs, donationActs } from '../subgraphs/resource-pool/donations/transitions.ts';
import { matchActs, proposalActs } from '../subgraphs/resource-pool/matching/transitions.ts';
import { needActs as cardActs } from '../subgraphs/resource-pool/needs/transitions.ts';
import { profileActs } from '../subgraphs/resource-pool/organisations/transitions.ts';

/** Each table with where it begins, where it may end, and the enum in which the graph names its states. */
const aggregates: Record<string, { table: Transitions; begins: string[]; ends: string[]; named?: string; room?: string }> = {
  report: { table: reportActs, begins: ['RECEIVED'], ends: ['ACCEPTED', 'DECLINED'], named: 'ReportState' },
  newcomer: { table: newcomerActs, begins: ['TO_CONFIRM'], ends: ['CONFIRMED', 'REFUSED', 'REGISTERED'], named: 'NewcomerState' },
  case: { table: caseActs, begins: ['REQUESTED'], ends: [], named: 'CaseStage' },
  visit: { table: visitActs, begins: ['RECORDED'], ends: ['CONFIRMED'] },
  plan: { table: planActs, begins: ['DRAFT'], ends: ['SUPERSEDED'], named: 'PlanState' },
  evaluation: { table: evaluationActs, begins: ['RECORDED'], ends: ['OBJECTED', 'SUPERSEDED'] },
  hearing: { table: hearingActs, begins: ['CALLED'], ends: ['DECIDED'] },
  task: { table: taskActs, begins: ['ASSIGNED'], ends: ['CLOSED'], named: 'TaskState' },
  participation: { table: participationActs, begins: ['AWAITING_CONSENT', 'ACTIVE'], ends: ['WITHDRAWN', 'ENDED'], named: 'ParticipationState' },
  referral: { table: referralActs, begins: ['OFFERED'], ends: ['ACCEPTED'], named: 'ReferralState' },
  dispute: { table: disputeActs, begins: ['OPEN'], ends: ['SETTLED'] },
  meeting: { table: meetingActs, begins: ['CONVENED'], ends: ['CANCELLED', 'ISSUED'], named: 'MeetingState' },
  review: { table: caseReviewActs, begins: ['DRAFT'], ends: ['APPROVED', 'REJECTED'], named: 'CaseReviewState' },
  request: { table: requestActs, begins: ['SUBMITTED'], ends: ['REFUSED', 'ENDED'], named: 'SharingRequestState' },
  correction: { table: correctionActs, begins: ['OPEN'], ends: ['CORRECTED'], named: 'CorrectionState' },
  emergency: { table: emergencyActs, begins: ['TO_SECOND', 'TO_REVIEW'], ends: ['REVIEWED', 'MISUSED'] },
  need: { table: needActs, begins: ['DRAFTED'], ends: ['WITHDRAWN'] },
  gift: { table: giftActs, begins: ['ALLOCATED'], ends: ['RELEASED', 'RETURNED'] },
  order: { table: orderActs, begins: ['APPLIED', 'ORDERED'], ends: [], named: 'OrderState' },
  contract: { table: contractActs, begins: ['DRAFT'], ends: ['DISCARDED'], named: 'ContractState' },
  settlement: { table: settlementActs, begins: ['DRAFTED'], ends: ['PAID', 'WITHDRAWN'], named: 'SettlementState' },
  performance: { table: performanceActs, begins: ['COMPUTED'], ends: ['CONFIRMED'] },
  spotCheck: { table: spotCheckActs, begins: ['DRAWN'], ends: ['CHECKED'] },
  donation: { table: donationActs, begins: ['PLEDGED'], ends: ['WITHDRAWN', 'RETURNED'], named: 'DonationState', room: 'resource-pool' },
  allocation: { table: allocationActs, begins: ['ALLOCATED'], ends: ['FED_BACK', 'REALLOCATED', 'RETURNED'], named: 'AidState', room: 'resource-pool' },
  card: { table: cardActs, begins: ['OPEN'], ends: ['WITHDRAWN'], room: 'resource-pool' },
  changeOfUse: { table: changeOfUseActs, begins: ['PROPOSED'], ends: ['CONSENTED', 'REFUSED'], room: 'resource-pool' },
  match: { table: matchActs, begins: ['PROPOSED'], ends: ['ACCEPTED', 'DECLINED'], room: 'resource-pool' },
  proposal: { table: proposalActs, begins: ['COMPUTING'], ends: ['PROPOSED', 'FAILED'], room: 'resource-pool' },
  programme: { table: programmeActs, begins: ['RUNNING'], ends: ['CLOSED'], room: 'resource-pool' },
  profile: { table: profileActs, begins: ['INCUBATING'], ends: [], named: 'IncubationStage', room: 'resource-pool' },
};

const targetsOf = ({ to = [] }: Transition): readonly string[] => (typeof to === 'string' ? [to] : to);
const statesOf = ({ table, begins }: (typeof aggregates)[string]) => [
  ...new Set([...begins, ...Object.values(table).flatMap((one) => [...one.from, ...targetsOf(one)])]),
];
/** What may come of a transition in a state. */
const outcomesOf = (table: Transitions, state: string, name: string) => {
  const step = table[name];
  if (!step?.from.includes(state)) return [];
  return step.to === undefined ? [state] : targetsOf(step);
};

const schemas = new Map(
  ['civil-affairs', 'resource-pool'].map((room) => [room, buildSchema(printSchema(buildSubgraphSchema([{ typeDefs: contract(room) }])))]),
);

test.each(Object.entries(aggregates))('%s: every state is reached, named in the graph, and left by exactly what the table says', (_, aggregate) => {
  const { table, begins, ends, named, room = 'civil-affairs' } = aggregate;
  const schema = schemas.get(room) as GraphQLSchema;
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const reached = new Set(begins);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const state of [...reached]) for (const act of Object.keys(table)) for (const next of outcomesOf(table, state, act)) reached.add(next);
  }

  expect([...reached].sort()).toEqual(statesOf(aggregate).sort());
  expect(
    statesOf(aggregate)
      .filter((state) => Object.keys(table).every((act) => outcomesOf(table, state, act).length === 0))
      .sort(),
  ).toEqual([...ends].sort());
  // Whatever somebody can ask for is a mutation; what no one can is none.
  for (const [act, { isSystem }] of Object.entries(table)) expect([act, mutations.includes(act)]).toEqual([act, !isSystem]);
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
    for (const act of Object.keys(table)) {
      const outcomes = outcomesOf(table, state, act);
      expect(after(table, state, act)).toBe(outcomes[0] ?? null);
      for (const chosen of statesOf(aggregate)) expect(after(table, state, act, chosen)).toBe(outcomes.includes(chosen) ? chosen : null);
      // A record's state is written so and not otherwise.
      const row = { state };
      if (outcomes.length) expect(transition(table, act, row).state).toBe(outcomes[0]);
      else expect(() => transition(table, act, row)).toThrow(act);
      expect(legalActs(table, state).includes(act)).toBe(outcomes.length > 0 && !table[act]?.isSystem);
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
    fc.property(fc.constantFrom(...kinds), fc.array(fc.tuple(fc.nat(acts.length - 1), fc.nat(3)), { maxLength: 24, size: 'max' }), (aggregate, tried) => {
      const states = new Set(statesOf(aggregate));
      let state = aggregate.begins[0] as string;
      for (const [index, choice] of tried) {
        const act = acts[index] as string;
        const outcomes = outcomesOf(aggregate.table, state, act);
        const next = after(aggregate.table, state, act, outcomes[choice % outcomes.length]);
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
