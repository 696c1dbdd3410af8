import type { EntityManager } from '@mikro-orm/postgresql';
import * as cases from '../../subgraphs/civil-affairs/cases/entities.ts';
import * as network from '../../subgraphs/civil-affairs/network/entities.ts';
import * as registry from '../../subgraphs/civil-affairs/registry/entities.ts';
import * as tasks from '../../subgraphs/civil-affairs/tasks/entities.ts';
import * as education from '../../subgraphs/education/entities.ts';
import * as health from '../../subgraphs/health/entities.ts';
import * as housing from '../../subgraphs/housing/entities.ts';
import * as police from '../../subgraphs/police/entities.ts';
import * as pool from '../../subgraphs/resource-pool/donations/entities.ts';

type Find = (em: EntityManager, keys: readonly string[]) => Promise<object[]>;

/** An ORM finder: the rows of an entity whose `by` is among the keys, as plain rows with their key. */
const find =
  (entity: never, by: string, orderBy?: object): Find =>
  async (em, keys) => {
    const rows = (await em.find(entity, { [by]: { $in: keys } } as never, (orderBy ? { orderBy } : {}) as never)) as Record<string, unknown>[];
    return rows.map((row) => ({ ...row, key: row[by] }));
  };
const of = (entity: unknown) => entity as never;

/** What each loader reads, by the ORM; a loader that is not here needs its own SQL in stock, too. */
export const finders: Record<string, Record<string, Find>> = {
  'civil-affairs': {
    caseNumbered: async (em, keys) => {
      const found = await em.find(cases.Case, { number: { $in: [...keys] } });
      return Promise.all(
        found.map(async (row) => ({
          ...row,
          key: row.number,
          stage: row.state,
          memberIds: (await em.find(registry.Citizen, { householdId: row.householdId }, { fields: ['id'] })).map(({ id }) => id),
        })),
      );
    },
    stagesOf: find(of(cases.StageEntry), 'caseId', { enteredOn: 'asc', id: 'asc' }),
    participantsOf: find(of(network.Participation), 'caseId', { joinedOn: 'asc', id: 'asc' }),
    tasksOf: find(of(tasks.Task), 'caseId', { dueOn: 'asc', id: 'asc' }),
    notesOf: async (em, keys) =>
      (await em.find(cases.CaseNote, { caseId: { $in: [...keys] }, isCounselling: false }, { orderBy: { writtenOn: 'desc', id: 'asc' } })).map((row) => ({
        ...row,
        key: row.caseId,
      })),
    counsellingNotesOf: async (em, keys) =>
      (await em.find(cases.CaseNote, { caseId: { $in: [...keys] }, isCounselling: true }, { orderBy: { writtenOn: 'desc', id: 'asc' } })).map((row) => ({
        ...row,
        key: row.caseId,
      })),
    citizen: async (em, keys) => {
      const citizens = await em.find(registry.Citizen, { id: { $in: [...keys] } });
      const households = await em.find(registry.Household, { id: { $in: citizens.map(({ householdId }) => householdId) } });
      const codes = households.flatMap(({ residenceCode }) => [residenceCode, residenceCode.slice(0, 9)]);
      const divisions = new Map((await em.find(registry.Division, { code: { $in: codes } })).map(({ code, name }) => [code, name]));
      return citizens.map((row) => {
        const home = households.find(({ id }) => id === row.householdId) as registry.Household;
        const maskedAddress = `${divisions.get(home.residenceCode.slice(0, 9)) ?? ''}${divisions.get(home.residenceCode) ?? ''}`;
        return { ...row, key: row.id, maskedAddress, address: `${maskedAddress}${home.address}` };
      });
    },
    kinshipsOf: find(of(registry.Kinship), 'citizenId', { relation: 'asc', relativeId: 'asc' }),
    guardianshipsOf: async (em, keys) =>
      (await em.find(registry.Guardianship, { wardId: { $in: [...keys] }, endedOn: null }, { orderBy: { sinceOn: 'asc', id: 'asc' } })).map((row) => ({
        ...row,
        key: row.wardId,
      })),
    assistanceOf: find(of(registry.Assistance), 'citizenId', { validFrom: 'desc', id: 'asc' }),
    household: find(of(registry.Household), 'id'),
    membersOf: find(of(registry.Citizen), 'householdId', { ordinal: 'asc' }),
    division: find(of(registry.Division), 'code'),
    organisation: find(of(registry.Organisation), 'id'),
  },
  police: {
    record: async (em, keys) =>
      (await em.find(police.Registration, { citizenId: { $in: [...keys] } })).map((row) => ({
        ...row,
        key: row.citizenId,
        registrationStatus: row.status,
        registeredDivision: row.registeredCode,
      })),
    numberOf: find(of(police.ResidentNumber), 'citizenId'),
  },
  health: {
    record: find(of(health.HealthRecord), 'citizenId'),
    visitsOf: find(of(health.DoctorVisit), 'citizenId', { visitedOn: 'desc', id: 'asc' }),
  },
  education: {
    record: async (em, keys) => {
      const watches = await em.find(education.AttendanceWatch, { citizenId: { $in: [...keys] } }, { orderBy: { until: 'asc' } });
      const until = new Map(watches.map((watch) => [watch.citizenId, watch.until]));
      return (await em.find(education.Pupil, { citizenId: { $in: [...keys] } })).map((row) => ({
        ...row,
        key: row.citizenId,
        watchedUntil: until.get(row.citizenId) ?? null,
      }));
    },
    grantsOf: find(of(education.EducationGrant), 'citizenId', { term: 'desc', id: 'asc' }),
  },
  housing: { record: find(of(housing.HousingRecord), 'citizenId') },
  'resource-pool': {
    aidOf: async (em, keys) => {
      const found = await em.find(pool.Allocation, { caseId: { $in: [...keys] } }, { orderBy: { deliveredOn: 'desc', id: 'asc' } });
      const gifts = new Map((await em.find(pool.Donation, { id: { $in: found.map(({ donationId }) => donationId) } })).map((gift) => [gift.id, gift]));
      return found.map((row) => {
        const { donorId, isAnonymous, item } = gifts.get(row.donationId) as pool.Donation;
        return { ...row, key: row.caseId, donorId, isAnonymous, kind: 'GOODS', item, unit: '' };
      });
    },
  },
};
