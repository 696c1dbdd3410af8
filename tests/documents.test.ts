import { randomUUID } from 'node:crypto';
import { CFB } from '@e965/xlsx';
import { beforeAll, expect, test } from '@jest/globals';
import { operations } from '#gateway/routing/operations.ts';
import { type DocumentKind, documents } from '#schema/documents.ts';
import { idFor } from '#schema/identifiers.ts';
import { scopeByName } from '#schema/scopes.ts';
import { officeNamed } from '../subgraphs/civil-affairs/registry/demo-network.ts';
import { act, codeOf, done, inWorkdays, teller, today, unit } from './acting.ts';
import { ask, hubUrl, keep, openHub, sql, tokenOf } from './hub.ts';
import { bath } from './stories/bath.ts';
import { contract } from './stories/contract.ts';
import { caseInService } from './stories/helpers.ts';

openHub();

const COUNTIES = ['530103', '530626'] as const;
type County = (typeof COUNTIES)[number];
const PLACE: Record<County, string> = { '530103': '530103001001', '530626': '530626101001' };
const kinds = Object.keys(documents) as DocumentKind[];
const names = {} as Record<County, Record<DocumentKind, string>>;
const anonymous = {} as { id: string };

interface Reader {
  login: string;
  role: string;
  unit: string | null;
  division: string;
}
let readers: Reader[] = [];

async function gift(county: County, more: object = {}) {
  const [firm, charity] = [`enterprise@${county}`, `charity@${county}`];
  let row = done(await act(firm, 'PledgeDonation', { item: 'CASH', quantity: 100, holder: officeNamed(county, '慈善会').id, ...more }));
  row = done(await act(charity, 'ReceiveDonation', { id: row.id, version: row.version, quantity: 100, isSafe: true }));
  done(await act(charity, 'IssueDonationReceipt', { id: row.id, version: row.version }));
  return row.id;
}

async function certificate(county: County) {
  const [team, person] = [`volunteer-team@${county}`, idFor(`person volunteer@${county}`)];
  done(await act(team, 'RecordVolunteerHours', { person, item: 'COMPANY', servedOn: today(), hours: 2 }));
  const { id } = done(await act(team, 'IssueVolunteerCertificate', { person, fromOn: today(), toOn: today() }));
  return (await sql('resource-pool', 'select code from volunteer_certificate where id = $1', [id]))[0].code as string;
}

/** A meeting about a case with a form of review, as far as the minutes that are passed round. */
async function meeting(county: County) {
  const [office, housing, health, street] = ['coordinator', 'housing', 'health', 'street'].map((role) => `${role}@${county}`) as [
    string,
    string,
    string,
    string,
  ];
  const file = await caseInService(teller(), county, PLACE[county], { fullName: '卢某某', birthDate: '1960-01-01', sex: 1 });
  const form = { case: file.id, citizen: file.citizen, situation: '重病', specialMatters: '支出型', isSupported: true, townshipOpinion: '同意' };
  done(await act(street, 'DraftCaseReview', form));
  const units = ['housing', 'health'].map((role) => unit(role, county));
  const { id } = done(await act(office, 'ConveneMeeting', { kind: 'REGULAR', topic: '例会', place: '三楼', heldOn: inWorkdays(2), units }));
  done(await act(office, 'AddAgendaItem', { meeting: id, case: file.id, question: '配租？', units }));
  const step = async (login: string, operation: string) =>
    done(await act(login, operation, { id, version: (await ask(office, 'Meeting', { id })).data.meeting.version }));
  for (const login of [office, housing, health]) await step(login, 'TakeSeat');
  for (const operation of ['OpenMeeting', 'EndMeeting', 'CirculateMinutes']) await step(office, operation);
  return { meeting: id, review: `${file.number}-R1` };
}

beforeAll(async () => {
  await bath.play(teller());
  await contract.play(teller());
  for (const county of COUNTIES) {
    const held = await meeting(county);
    const [settlement] = await sql('civil-affairs', 'select id, contract_id from settlement where division_code like $1 order by id limit 1', [`${county}%`]);
    names[county] = {
      minutes: held.meeting,
      decisions: held.meeting,
      'case-review': held.review,
      contract: settlement.contract_id,
      settlement: settlement.id,
      'donation-receipt': await gift(county),
      'volunteer-certificate': await certificate(county),
    };
  }
  anonymous.id = await gift('530103', { isAnonymous: true });
  readers = (await sql(
    'civil-affairs',
    `select p.login, p.role, o.name as unit, p.division_code as division from person p left join organisation o on o.id = p.organisation_id
     where p.ended_on is null order by p.login`,
  )) as Reader[];
}, 120_000);

const get = async (login: string, kind: DocumentKind, name: string) =>
  fetch(`${hubUrl()}/documents/${kind}/${name}.${documents[kind].type}`, { headers: { authorization: `Bearer ${await tokenOf(login)}` } });

/** Who may fetch a county's document, said apart from the rules that the hub follows. */
const may: Record<DocumentKind, (reader: Reader, county: County) => boolean> = {
  minutes: (reader, county) => isOfUnit(reader, county, '民政局', '住房和城乡建设局', '卫生健康局') || isOfficer(reader, county, 'auditor'),
  decisions: (reader, county) => may.minutes(reader, county),
  'case-review': (reader, county) =>
    isOfficer(reader, county, 'coordinator', 'reviewer', 'clerk', 'civil-affairs', 'auditor') ||
    // The community visits for service; it does not review.
    (reader.role === 'street' && PLACE[county].startsWith(reader.division)),
  contract: (reader, county) =>
    isOfficer(reader, county, 'coordinator', 'reviewer', 'clerk', 'civil-affairs', 'auditor') ||
    (reader.role === 'provider' && isOfUnit(reader, county, '居家养老服务中心')),
  settlement: (reader, county) => may.contract(reader, county),
  'donation-receipt': (reader, county) =>
    isOfUnit(reader, county, '惠民超市', '慈善会') || isOfficer(reader, county, 'coordinator', 'civil-affairs', 'auditor'),
  'volunteer-certificate': ({ login }, county) => [`volunteer@${county}`, `volunteer-team@${county}`].includes(login),
};
const isOfficer = ({ role, division }: Reader, county: County, ...roles: string[]) => roles.includes(role) && division === county;
const isOfUnit = ({ unit: own, division }: Reader, county: County, ...units: string[]) =>
  own != null && division.startsWith(county) && units.some((one) => own.endsWith(one));

test.each(kinds)(
  '%s: every role of both counties gets what the list of readers says, and nobody learns whether there is another',
  async (kind) => {
    expect(new Set(readers.map(({ role }) => role)).size).toBeGreaterThan(19);
    let open = 0;
    for (const reader of readers) {
      const nothing = kind === 'case-review' ? '530103-2026-9999-R1' : randomUUID();
      const unknown = await get(reader.login, kind, nothing);
      const refusal = { status: unknown.status, text: await unknown.text(), headers: unknown.headers.get('content-type') };
      expect([reader.login, refusal.status]).toEqual([reader.login, 404]);
      for (const county of COUNTIES) {
        const answer = await get(reader.login, kind, names[county][kind]);
        const wanted = may[kind](reader, county);
        expect({ login: reader.login, county, status: answer.status }).toEqual({ login: reader.login, county, status: wanted ? 200 : 404 });
        if (wanted) open += 1;
        else expect({ status: answer.status, text: await answer.text(), headers: answer.headers.get('content-type') }).toEqual(refusal);
      }
    }
    expect(open).toBeGreaterThan(3);
  },
  60_000,
);

/** What stands in a Word document. */
async function words(login: string, kind: DocumentKind, name: string): Promise<string> {
  const answer = await get(login, kind, name);
  expect(answer.status).toBe(200);
  const file = CFB.find(CFB.read(Buffer.from(await answer.arrayBuffer()), { type: 'buffer' }), '/word/document.xml');
  return Buffer.from(file?.content as Uint8Array)
    .toString()
    .replace(/<[^>]*>/g, ' ');
}

test('a document says the same whoever prints it: nothing in it is the printer’s', async () => {
  for (const county of COUNTIES)
    for (const kind of kinds.filter((one) => documents[one].type === 'docx')) {
      const prints = new Set<string>();
      for (const reader of readers.filter((one) => may[kind](one, county))) {
        const print = await words(reader.login, kind, names[county][kind]);
        const { me } = (await ask(reader.login, 'Me')).data;
        // The volunteer alone is named, by a record.
        if (!(kind === 'volunteer-certificate' && reader.role === 'volunteer'))
          expect([reader.login, kind, print.includes(me.name)]).toEqual([reader.login, kind, false]);
        prints.add(print);
      }
      expect([kind, prints.size]).toEqual([kind, 1]);
    }
}, 60_000);

test('a certificate bears the volunteer’s own name, as stated when it was issued; whoever checks the code is told none', async () => {
  const code = names['530103']['volunteer-certificate'];
  for (const login of ['volunteer@530103', 'volunteer-team@530103']) expect(await words(login, 'volunteer-certificate', code)).toContain('许同学');
  const checked = async (login: string) => (await ask(login, 'VolunteerCertificate', { code })).data.volunteerCertificate;
  for (const login of ['yang@530103', 'volunteer-2@530103', 'charity@530103', 'auditor@530103'])
    expect(await checked(login)).toMatchObject({ code, hours: 2, name: null });

  const listed = async (login: string) => (await ask(login, 'VolunteerCertificates')).data.volunteerCertificates.map((one: { code: string }) => one.code);
  expect([await listed('volunteer@530103'), await listed('volunteer-team@530103')]).toEqual([[code], [code]]);
  for (const login of ['volunteer-2@530103', 'charity@530103', 'volunteer-team@530626']) expect(await listed(login)).not.toContain(code);

  done(await act('volunteer@530103', 'EnrolAsVolunteer', { name: '许一诺' }));
  expect(await words('volunteer-team@530103', 'volunteer-certificate', code)).toContain('许同学');
  const again = await certificate('530103');
  expect(await words('volunteer@530103', 'volunteer-certificate', again)).toContain('许一诺');
  await keep('resource-pool', 'volunteer');
  await sql('resource-pool', 'update volunteer set name = null where id = $1', [idFor('person volunteer@530103')]);
  const person = idFor('person volunteer@530103');
  expect(codeOf(await act('volunteer-team@530103', 'IssueVolunteerCertificate', { person, fromOn: today(), toOn: today() }))).toBe('CONFLICT');
});

test('a receipt for a donor who stays unknown names nobody, to the donor neither', async () => {
  for (const login of ['enterprise@530103', 'charity@530103', 'auditor@530103']) {
    const print = await words(login, 'donation-receipt', anonymous.id);
    expect([print.includes('不具名'), print.includes('惠民超市')]).toEqual([true, false]);
  }
});

test('every document rests on one published operation, a scope that is asked for there, and a list of readers', () => {
  for (const kind of kinds) {
    const { operation, scope, readers: said } = documents[kind];
    expect(operations.map(({ name }) => name)).toContain(operation);
    expect(scopeByName.has(scope)).toBe(true);
    expect(said.length).toBeGreaterThan(10);
  }
});
