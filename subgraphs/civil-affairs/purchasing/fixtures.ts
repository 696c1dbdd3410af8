import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, dayOf } from '#kernel';
import { idFor } from '#schema/identifiers.ts';
import { officeNamed, officeOf } from '../registry/index.ts';
import { ServiceWorker } from '../services/index.ts';
import { Budget, Contract, ContractLine, Procurement } from './entities.ts';

const person = (login: string) => idFor(`person ${login}`);

// biome-ignore format: a table reads by its rows.
const lines = [
  ['MEAL', 1500, 20_000],
  ['BATH', 12000, 1_000],
  ['CLEANING', 4000, 2_000],
  ['ESCORT', 10000, 800],
  ['SHOPPING', 2000, 1_500],
  ['CARE', 5000, 4_000],
] as const;

/** A year's contract for home service in each county, in force since yesterday. */
export async function purchasingFixtures(em: EntityManager) {
  const startsOn = addDays(dayOf(new Date()), -1);
  const counties = ['530103', '530626'].map((county) => ({
    county,
    office: officeOf(county, 'coordinator').id,
    provider: officeNamed(county, '居家养老服务中心').id,
    of: (name: string) => idFor(`${name} ${county}`),
  }));
  await em.insertMany(
    Budget,
    counties.map(({ county, of }) => ({
      id: of('budget'),
      divisionCode: county,
      year: Number(startsOn.slice(0, 4)),
      source: 'COUNTY',
      amount: 160_000_000,
      committed: 60_000_000,
      recordedBy: person(`clerk@${county}`),
    })),
  );
  await em.insertMany(
    Procurement,
    counties.map(({ county, of, provider }) => ({
      id: of('procurement'),
      divisionCode: county,
      title: '困难老年人居家服务',
      mode: 'CONSULTATION',
      announcedOn: addDays(startsOn, -60),
      decidedOn: addDays(startsOn, -30),
      winnerId: provider,
      bidders: 4,
      recordedBy: person(`clerk@${county}`),
    })),
  );
  await em.insertMany(
    Contract,
    counties.map(({ county, of, office, provider }) => ({
      id: of('contract'),
      number: `FW${county}-${startsOn.slice(0, 4)}-0001`,
      state: 'ACTIVE',
      divisionCode: county,
      purchaserId: office,
      providerId: provider,
      procurementId: of('procurement'),
      budgetId: of('budget'),
      fundingSource: 'COUNTY',
      title: '困难老年人居家服务',
      targets: '特困、低保、低保边缘、刚性支出困难家庭中的失能和独居老年人',
      startsOn,
      endsOn: addDays(startsOn, 364),
      cap: 60_000_000,
      tail: 30,
      staffing: '每30名服务对象不少于1名持证养老护理员。',
      quality: '按服务清单时长和内容完成；抽样回访平均分不低于4分。',
      insurance: '承接方为服务人员投保雇主责任险，为服务对象投保意外险。',
      breach: '虚报服务的，退回费用并按该费用两倍支付违约金。',
      leaving: '提前30日书面通知，交接完毕方可退出。',
      publishedOn: startsOn,
      signedOn: startsOn,
      draftedBy: person(`clerk@${county}`),
      signedBy: person(`reviewer@${county}`),
      countersignedBy: person(`provider@${county}`),
    })),
  );
  await em.insertMany(
    ContractLine,
    counties.flatMap(({ of }) =>
      lines.map(([itemCode, unitPrice, quantity]) => ({
        id: of(`contract line ${itemCode}`),
        contractId: of('contract'),
        itemCode,
        unitPrice,
        quantity,
      })),
    ),
  );
  await em.insertMany(
    ServiceWorker,
    counties.flatMap(({ county, provider }) =>
      ['service-worker', 'service-worker-2'].map((login) => ({
        id: person(`${login}@${county}`),
        organisationId: provider,
        licences: ['养老护理员'],
        maxPerDay: 6,
      })),
    ),
  );
}
