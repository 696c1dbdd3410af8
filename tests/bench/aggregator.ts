import { createServer } from 'node:http';
import pg from 'pg';
import { dayOf, yearsBetween } from '#kernel/basics/calendar.ts';
import { type Batch, type Row, reader } from '#kernel/reads/reads.ts';
import { bound } from '#kernel/reads/statements.ts';
import { maskAccount, maskMinor, maskName, maskPhone } from '#schema/masks.ts';
import { loaders as civil } from '../../subgraphs/civil-affairs/loaders.ts';
import { isMinor } from '../../subgraphs/civil-affairs/verdicts.ts';
import { loaders as education } from '../../subgraphs/education/loaders.ts';
import { loaders as health } from '../../subgraphs/health/loaders.ts';
import { loaders as housing } from '../../subgraphs/housing/loaders.ts';
import { loaders as police } from '../../subgraphs/police/loaders.ts';
import { itemFields } from '../../subgraphs/resource-pool/items.ts';
import { loaders as pool } from '../../subgraphs/resource-pool/loaders.ts';

/** What a developer would write by hand for this one view: the same statements, no rules, no trace, no graph. */
const isPipelined = process.argv.includes('--pipelined');
const urls = JSON.parse(process.env['URLS'] as string) as Record<string, string>;

type Run = (sql: string, values: unknown[]) => Promise<Row[]>;
const runs: Record<string, Run> = {};
for (const [name, url] of Object.entries(urls)) {
  if (isPipelined) {
    const { read } = reader(url);
    runs[name] = read;
    continue;
  }
  const connections = new pg.Pool({
    connectionString: url,
    max: 8,
    types: {
      getTypeParser: (oid: number, format: 'text') => (oid === 1082 ? (text: string) => text : oid === 20 ? Number : pg.types.getTypeParser(oid, format)),
    } as never,
  });
  const names = new Map<string, string>();
  runs[name] = async (sql, values) => {
    if (!names.has(sql)) names.set(sql, `s${names.size}`);
    return (await connections.query({ name: names.get(sql) as string, text: sql, values })).rows;
  };
}

const fetch = async (room: string, { statement }: Batch<unknown>, keys: readonly unknown[]) => {
  const { text, values } = bound(statement, { keys });
  const found = new Map<unknown, Row[]>();
  if (keys.length) for (const row of await (runs[room] as Run)(text, values)) found.set(row['key'], [...(found.get(row['key']) ?? []), row]);
  return found;
};
const pick = (row: Row | undefined, ...names: string[]) => Object.fromEntries(names.map((name) => [name, row?.[name] ?? null]));
const none: Row[] = [];

async function view(number: string) {
  const file = (await fetch('civil-affairs', civil.caseNumbered, [number])).get(number)?.[0];
  if (!file) return null;
  const { id, householdId, divisionCode } = file as { id: string; householdId: string; divisionCode: string };
  const [stages, participants, tasks, notes, counselling, aid, households, members] = await Promise.all([
    fetch('civil-affairs', civil.stagesOf, [id]),
    fetch('civil-affairs', civil.participantsOf, [id]),
    fetch('civil-affairs', civil.tasksOf, [id]),
    fetch('civil-affairs', civil.notesOf, [id]),
    fetch('civil-affairs', civil.counsellingNotesOf, [id]),
    fetch('resource-pool', pool.aidOf, [id]),
    fetch('civil-affairs', civil.household, [householdId]),
    fetch('civil-affairs', civil.membersOf, [householdId]),
  ]);
  const household = households.get(householdId)?.[0] as Row;
  const people = (members.get(householdId) ?? none).map((row) => row['id'] as string);
  const lines = aid.get(id) ?? none;
  const donors = [...new Set(lines.filter((line) => !line['isAnonymous']).map((line) => line['donorId']))];
  const offices = [
    ...(participants.get(id) ?? none).map((row) => row['organisationId']),
    ...(tasks.get(id) ?? none).map((row) => row['leadId']),
    ...(notes.get(id) ?? none).map((row) => row['organisationId']),
    ...donors,
  ];
  const [
    organisations,
    divisions,
    citizens,
    kin,
    guardians,
    assistance,
    benefits,
    registrations,
    numbers,
    records,
    visits,
    pupils,
    grants,
    homes,
    applications,
  ] = await Promise.all([
    fetch('civil-affairs', civil.organisation, [...new Set(offices)]),
    fetch('civil-affairs', civil.division, [...new Set([divisionCode, household['registeredCode'], household['residenceCode']])]),
    fetch('civil-affairs', civil.citizen, people),
    fetch('civil-affairs', civil.kinshipsOf, people),
    fetch('civil-affairs', civil.guardianshipsOf, people),
    fetch('civil-affairs', civil.assistanceOf, people),
    fetch('civil-affairs', civil.benefitsOf, people),
    fetch('police', police.record, people),
    fetch('police', police.numberOf, people),
    fetch('health', health.record, people),
    fetch('health', health.visitsOf, people),
    fetch('education', education.record, people),
    fetch('education', education.grantsOf, people),
    fetch('housing', housing.record, people),
    fetch('housing', housing.applicationOf, people),
  ]);
  const office = (key: unknown) => pick(organisations.get(key)?.[0], 'id', 'name');
  const place = (key: unknown) => pick(divisions.get(key)?.[0], 'code', 'name');
  const now = new Date();
  const shareOf = (row: Row | undefined, rest: object, ...names: string[]) => ({
    withheld: [],
    ...pick(row, ...names),
    ...rest,
  });
  return {
    ...pick(file, 'id', 'number', 'stage', 'level', 'openedOn', 'closedOn'),
    withheld: [],
    division: place(divisionCode),
    stages: (stages.get(id) ?? none).map((row) => pick(row, 'stage', 'enteredOn')),
    participants: (participants.get(id) ?? none).map((row) => ({
      ...pick(row, 'purpose', 'joinedOn', 'leftOn'),
      organisation: office(row['organisationId']),
    })),
    tasks: (tasks.get(id) ?? none).map((row) => ({
      ...pick(row, 'id', 'title', 'state', 'dueOn', 'deliverable'),
      lead: office(row['leadId']),
    })),
    notes: (notes.get(id) ?? none).map((row) => ({
      ...pick(row, 'writtenOn', 'text'),
      organisation: office(row['organisationId']),
    })),
    counsellingNotes: (counselling.get(id) ?? none).map((row) => pick(row, 'writtenOn', 'text')),
    resources: {
      withheld: [],
      aid: lines.map((row) => ({
        ...pick(row, 'quantity', 'value', 'state', 'deliveredOn'),
        kind: itemFields.kind(row as never),
        item: itemFields.item(row as never),
        unit: itemFields.unit(row as never),
      })),
      donors: donors.map(office),
    },
    household: {
      id: householdId,
      memberCount: people.length,
      registeredDivision: place(household['registeredCode']),
      residence: place(household['residenceCode']),
      members: (members.get(householdId) ?? none).map((member) => {
        const key = member['id'];
        const person = citizens.get(key)?.[0] as {
          fullName: string;
          birthDate: string;
          childOrdinal: number;
          phone: string;
        } & Row;
        const helped = assistance.get(key) ?? none;
        const years = yearsBetween(person.birthDate, dayOf(now));
        return {
          relation: member['relation'],
          citizen: {
            id: key,
            civilAffairs: shareOf(
              person,
              {
                displayName: isMinor(person.birthDate, now) ? maskMinor(person.childOrdinal) : maskName(person.fullName),
                ageBand: years < 18 ? 'MINOR' : years < 60 ? 'ADULT' : 'ELDER',
                maskedPhone: maskPhone(person.phone),
                kinships: (kin.get(key) ?? none).map((row) => ({
                  relation: row['relation'],
                  relative: { id: row['relativeId'] },
                })),
                guardianships: (guardians.get(key) ?? none).map((row) => ({
                  ...pick(row, 'kind', 'sinceOn'),
                  guardian: { id: row['guardianId'] },
                })),
                assistance: helped.map((row) => pick(row, 'category', 'validFrom', 'validUntil', 'confirmedBy')),
                benefits: (benefits.get(key) ?? none).map((row) => ({
                  ...pick(row, 'category', 'amount', 'payableFrom'),
                  maskedAccount: maskAccount(row['account'] as string),
                })),
              },
              'sex',
              'maskedAddress',
              'fullName',
              'birthDate',
              'address',
              'phone',
              'maritalStatus',
              'disabilitySubsidy',
            ),
            police: shareOf(
              registrations.get(key)?.[0],
              {
                missingOverSixMonths: null,
                inCustodyOverSixMonths: null,
                maskedResidentNumber: numbers.get(key)?.[0] ?? null,
              },
              'registrationStatus',
              'registeredDivision',
              'hasResidencePermit',
              'diedOn',
              'reportedMissingOn',
              'missingReceipt',
              'hasVehicle',
              'investigation',
            ),
            health: shareOf(
              records.get(key)?.[0],
              { visits: (visits.get(key) ?? none).map((row) => pick(row, 'visitedOn', 'kind')) },
              'isSeriouslyIll',
              'selfPayBand',
              'isInsured',
              'hasPremiumAid',
              'disabilityType',
              'disabilityLevel',
              'selfCareLevel',
              'careNotes',
              'depressionScreenBand',
              'familyDoctor',
              'diagnosis',
            ),
            education: shareOf(
              pupils.get(key)?.[0],
              { grants: (grants.get(key) ?? none).map((row) => pick(row, 'term', 'amount')) },
              'isEnrolled',
              'stage',
              'absenceDays',
              'dropOutRisk',
              'aidLevel',
              'marks',
              'counsellingNote',
            ),
            housing: shareOf(
              homes.get(key)?.[0],
              {
                rentalApplication: applications.get(key)?.[0] ? pick(applications.get(key)?.[0], 'appliedOn', 'queuePlace') : null,
              },
              'tenure',
              'areaPerPerson',
              'rentalStatus',
              'dangerGrade',
              'propertyCount',
            ),
          },
        };
      }),
    },
  };
}

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    try {
      const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: { number: string } };
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ data: { case: await view(variables.number) } }));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
}).listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.('ready'));
