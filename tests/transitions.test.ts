import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema, isEnumType, printSchema } from 'graphql';
import { after, legalActs, type Transitions, transition } from '#kernel/acts/transitions.ts';
import { contract } from '#schema/contract.ts';
import { statesOf, tables, targets } from './tables.ts';

/** Each table with where it begins, where it may end, and the enum in which the graph names its states. */
const aggregates: Record<string, { begins: string[]; ends: string[]; named?: string }> = {
  'civil-affairs reportActs': { begins: ['RECEIVED'], ends: ['ACCEPTED', 'DECLINED'], named: 'ReportState' },
  'civil-affairs newcomerActs': { begins: ['TO_CONFIRM'], ends: ['CONFIRMED', 'REFUSED', 'REGISTERED'], named: 'NewcomerState' },
  'civil-affairs caseActs': { begins: ['REQUESTED'], ends: [], named: 'CaseStage' },
  'civil-affairs visitActs': { begins: ['RECORDED'], ends: ['CONFIRMED'] },
  'civil-affairs planActs': { begins: ['DRAFT'], ends: ['SUPERSEDED'], named: 'PlanState' },
  'civil-affairs evaluationActs': { begins: ['RECORDED'], ends: ['OBJECTED', 'SUPERSEDED'] },
  'civil-affairs hearingActs': { begins: ['CALLED'], ends: ['DECIDED'] },
  'civil-affairs taskActs': { begins: ['ASSIGNED'], ends: ['CLOSED'], named: 'TaskState' },
  'civil-affairs participationActs': { begins: ['AWAITING_CONSENT', 'ACTIVE'], ends: ['WITHDRAWN', 'ENDED'], named: 'ParticipationState' },
  'civil-affairs referralActs': { begins: ['OFFERED'], ends: ['ACCEPTED'], named: 'ReferralState' },
  'civil-affairs disputeActs': { begins: ['OPEN'], ends: ['SETTLED'] },
  'civil-affairs meetingActs': { begins: ['CONVENED'], ends: ['CANCELLED', 'ISSUED'], named: 'MeetingState' },
  'civil-affairs caseReviewActs': { begins: ['DRAFT'], ends: ['APPROVED', 'REJECTED'], named: 'CaseReviewState' },
  'civil-affairs requestActs': { begins: ['SUBMITTED'], ends: ['REFUSED', 'ENDED'], named: 'SharingRequestState' },
  'civil-affairs correctionActs': { begins: ['OPEN'], ends: ['CORRECTED'], named: 'CorrectionState' },
  'civil-affairs emergencyActs': { begins: ['TO_SECOND', 'TO_REVIEW'], ends: ['REVIEWED', 'MISUSED'] },
  'civil-affairs needActs': { begins: ['DRAFTED'], ends: ['WITHDRAWN'] },
  'civil-affairs giftActs': { begins: ['ALLOCATED'], ends: ['RELEASED', 'RETURNED'] },
  'civil-affairs orderActs': { begins: ['APPLIED', 'ORDERED'], ends: [], named: 'OrderState' },
  'civil-affairs contractActs': { begins: ['DRAFT'], ends: ['DISCARDED'], named: 'ContractState' },
  'civil-affairs settlementActs': { begins: ['DRAFTED'], ends: ['PAID', 'WITHDRAWN'], named: 'SettlementState' },
  'civil-affairs performanceActs': { begins: ['COMPUTED'], ends: ['CONFIRMED'] },
  'civil-affairs spotCheckActs': { begins: ['DRAWN'], ends: ['CHECKED'] },
  'resource-pool donationActs': { begins: ['PLEDGED'], ends: ['WITHDRAWN', 'RETURNED'], named: 'DonationState' },
  'resource-pool allocationActs': { begins: ['ALLOCATED'], ends: ['FED_BACK', 'REALLOCATED', 'RETURNED'], named: 'AidState' },
  'resource-pool needActs': { begins: ['OPEN'], ends: ['WITHDRAWN'] },
  'resource-pool changeOfUseActs': { begins: ['PROPOSED'], ends: ['CONSENTED', 'REFUSED'] },
  'resource-pool matchActs': { begins: ['PROPOSED'], ends: ['ACCEPTED', 'DECLINED'] },
  'resource-pool proposalActs': { begins: ['COMPUTING'], ends: ['PROPOSED', 'FAILED'] },
  'resource-pool programmeActs': { begins: ['RUNNING'], ends: ['CLOSED'] },
  'resource-pool profileActs': { begins: ['INCUBATING'], ends: [], named: 'IncubationStage' },
};

const schemas = new Map(
  ['civil-affairs', 'resource-pool'].map((room) => [room, buildSchema(printSchema(buildSubgraphSchema([{ typeDefs: contract(room) }])))]),
);

test('every table of the offices is told here', () => {
  expect(Object.keys(aggregates).sort()).toEqual(Object.keys(tables).sort());
});

test.each(Object.entries(aggregates))('%s: every state is reached, named in the graph, and left where it is not an end', (name, { begins, ends, named }) => {
  const table = tables[name] as Transitions;
  const states = statesOf(table).sort();
  const schema = schemas.get(name.split(' ')[0] as string) as GraphQLSchema;
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const reached = new Set(begins);
  for (let size = 0; size !== reached.size; ) {
    size = reached.size;
    for (const one of Object.values(table)) if (one.from.some((state) => reached.has(state))) for (const state of targets(one)) reached.add(state);
  }

  expect([...reached].sort()).toEqual(states);
  expect(states.filter((state) => !Object.values(table).some(({ from }) => from.includes(state)))).toEqual([...ends].sort());
  // Whatever somebody can ask for is a mutation; what no one can is none.
  for (const [act, { isSystem }] of Object.entries(table)) expect([act, mutations.includes(act)]).toEqual([act, !isSystem]);
  const type = named && schema.getType(named);
  if (named)
    expect(
      isEnumType(type) &&
        type
          .getValues()
          .map((value) => value.name)
          .sort(),
    ).toEqual(states);
});

const [caseActs, planActs] = [tables['civil-affairs caseActs'], tables['civil-affairs planActs']] as [Transitions, Transitions];

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

test('a way is taken from where it begins to where it leads, and where it leads to several, to the one chosen', () => {
  const table = {
    write: { from: ['NEW', 'BACK'], to: 'DONE' },
    judge: { from: ['DONE'], to: ['GOOD', 'BAD'] },
    touch: { from: ['DONE'] },
    lapse: { from: ['NEW'], to: 'OVER', isSystem: true },
  } as const satisfies Transitions;
  const from = (state: string, name: string, chosen?: string) => after(table, state, name, chosen);

  expect([from('NEW', 'write'), from('BACK', 'write'), from('DONE', 'write'), from('NEW', 'nothing')]).toEqual(['DONE', 'DONE', null, null]);
  expect([from('DONE', 'judge'), from('DONE', 'judge', 'BAD'), from('DONE', 'judge', 'DONE'), from('NEW', 'judge', 'GOOD')]).toEqual([
    'GOOD',
    'BAD',
    null,
    null,
  ]);
  expect([from('DONE', 'touch'), from('NEW', 'touch'), from('NEW', 'write', 'GOOD')]).toEqual(['DONE', null, null]);
  expect(['NEW', 'BACK', 'DONE', 'GOOD', 'OVER'].map((state) => legalActs(table, state))).toEqual([['write'], ['write'], ['judge', 'touch'], [], []]);
  const row = { state: 'NEW' };
  expect(transition(table, 'lapse', row)).toBe(row);
  expect(row).toEqual({ state: 'OVER' });
  expect(() => transition(table, 'write', row)).toThrow('write does not lead from OVER');
  expect(() => transition(table, 'judge', { state: 'DONE' }, 'OVER')).toThrow('judge does not lead from DONE to OVER');
});
