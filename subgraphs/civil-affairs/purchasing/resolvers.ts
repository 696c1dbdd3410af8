import { paged, type Row, refusal, subject } from '#kernel';
import { organisation } from '../field-resolvers.ts';
import { legalActs } from '../lifecycle.ts';
import type {
  QueryContractArgs,
  QueryContractsArgs,
  QuerySettlementArgs,
  QuerySpotChecksArgs,
} from '../schema.types.ts';
import type { Context } from '../verdicts.ts';
import { contractMutations } from './contracts.ts';
import { evaluationMutations } from './evaluating.ts';
import { procuringMutations } from './procuring.ts';
import { settlementMutations } from './settling.ts';
import { contractActs, performanceActs, settlementActs } from './transitions.ts';

const CONTRACT = `c.id, c.id::text as key, c.number, c.state, c.purchaser_id as "purchaserId", c.provider_id as "providerId", c.procurement_id as "procurementId",
  c.funding_source as "fundingSource", c.title, c.targets, c.starts_on as "startsOn", c.ends_on as "endsOn", c.cap, c.reserved, c.paid, c.held, c.tail, c.staffing, c.quality,
  c.insurance, c.breach, c.leaving, c.signed_on as "signedOn", c.published_on as "publishedOn", c.version`;
const SETTLEMENT = `s.id, s.contract_id as key, s.state, s.month, s.orders, s.amount, s.payable, s.held, s.digest, s.reason, s.version`;
/** The county's own officers see what lies in their division, a provider its own. */
const visible = (row: string) =>
  `(${row}.provider_id = $1 or ($2::text is not null and ${row}.division_code like $2))`;

const providers = ['provider', 'social-worker'];
const reach = ({ who }: Context) => [
  who.organisation,
  providers.includes(who.role) ? null : `${who.division}%`,
];

const contracts = (_: unknown, args: QueryContractsArgs, context: Context) =>
  paged(
    'contracts',
    `select ${CONTRACT} from contract c where ${visible('c')} and ($3::text is null or c.state = $3)`,
    [...reach(context), args.state ?? null],
    args,
    context,
  );

const first = async (sql: string, values: readonly unknown[], { room }: Context) => {
  const [found] = await room.read(sql, values);
  if (!found) throw refusal('NOT_FOUND', undefined, 'id');
  return found;
};

const budgets = (_: unknown, _args: unknown, context: Context) =>
  context.room.read(
    `select id, division_code as division, year, source, amount, committed from budget where $1::text is not null and division_code like $1 order by year desc, source`,
    [reach(context)[1]],
  );

const spotChecks = (_: unknown, args: QuerySpotChecksArgs, context: Context) =>
  paged(
    'spotChecks',
    `select s.id, s.id::text as key, s.state, s.order_id as "order", s.drawn_on as "drawnOn", s.finding, s.text, s.version
     from spot_check s join contract c on c.id = s.contract_id where ${visible('c')} and s.contract_id = $3`,
    [...reach(context), subject({ id: args.contract }).id],
    args,
    context,
  );

export const purchasingResolvers = {
  Query: {
    budgets,
    contracts,
    contract: (_: unknown, { id }: QueryContractArgs, context: Context) =>
      first(
        `select ${CONTRACT} from contract c where ${visible('c')} and c.id = $3`,
        [...reach(context), subject({ id }).id],
        context,
      ),
    settlement: (_: unknown, { id }: QuerySettlementArgs, context: Context) =>
      first(
        `select ${SETTLEMENT} from settlement s where ${visible('s')} and s.id = $3`,
        [...reach(context), subject({ id }).id],
        context,
      ),
    spotChecks,
  },
  Mutation: { ...procuringMutations, ...contractMutations, ...settlementMutations, ...evaluationMutations },
  Contract: {
    purchaser: organisation('purchaserId'),
    provider: organisation('providerId'),
    lines: ({ id }: Row, _: unknown, { load }: Context) => load.contractLinesOf.load(id as string),
    procurement: ({ procurementId }: Row, _: unknown, { load }: Context) =>
      load.procurement.load(procurementId as string),
    settlements: ({ id }: Row, _: unknown, { load }: Context) => load.settlementsOf.load(id as string),
    performance: ({ id }: Row, _: unknown, { load }: Context) => load.performanceOf.load(id as string),
    legalActs: ({ state }: Row) => legalActs(contractActs, state as string),
  },
  Settlement: {
    lines: ({ id }: Row, _: unknown, { load }: Context) => load.settlementLinesOf.load(id as string),
    legalActs: ({ state }: Row) => legalActs(settlementActs, state as string),
  },
  Performance: {
    inputs: ({ inputs }: Row) => JSON.stringify(inputs),
    points: ({ points }: { points: Record<string, number> }) =>
      Object.entries(points).map(([part, value]) => ({ part, points: value })),
    legalActs: ({ state }: Row) => legalActs(performanceActs, state as string),
  },
};
