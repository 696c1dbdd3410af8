import { expect, test } from '@jest/globals';
import { addWorkdays } from '#kernel/basics/calendar.ts';
import { seal } from '#kernel/identity/envelope.ts';
import { keysIn } from '#kernel/identity/keys.ts';
import { underChange } from '#kernel/sharing/simulation.ts';
import { ALL_YES } from '#schema/verdict.ts';
import { act, codeOf, demo, done, freshCase, refused, today, unit, until } from './acting.ts';
import { ask, askRoom, data, keep, openHub, sql } from './hub.ts';
import { NUMBERS } from './people.ts';

openHub();

const HEALTH = 'health@530103';
const OWNER = 'civil-affairs@530103';
const wanted = {
  scope: 'civil-affairs.contact.read',
  basis: '基本医疗卫生与健康促进法 31',
  scenario: '家庭医生上门随访',
  items: ['phone', 'address'],
  mode: 'API',
  purpose: 'MEDICAL_AID',
  months: 12,
};

test('a scope is asked for with basis, scenario, items, mode and term, and only what can be given', async () => {
  await refused(HEALTH, 'RequestSharing', { ...wanted, scope: 'police.investigation.read' }, 'BAD_USER_INPUT', 'scope');
  await refused(HEALTH, 'RequestSharing', { ...wanted, scope: 'no.such.thing' }, 'BAD_USER_INPUT', 'scope');
  await refused(HEALTH, 'RequestSharing', { ...wanted, purpose: 'AUDIT' }, 'BAD_USER_INPUT', 'purpose');
  await refused(HEALTH, 'RequestSharing', { ...wanted, items: ['diagnosis'] }, 'BAD_USER_INPUT', 'items');
  await refused(HEALTH, 'RequestSharing', { ...wanted, months: 37 }, 'BAD_USER_INPUT', 'months');
  await refused(HEALTH, 'RequestSharing', { ...wanted, scope: 'health.insurance.read', items: ['isInsured'] }, 'BAD_USER_INPUT', 'scope');
  await refused('charity@530103', 'RequestSharing', wanted, 'FORBIDDEN');
});

test('a granted scope opens what it names from the next read on, and ends with the grant', async () => {
  const contact = async () => {
    const { data } = await ask(HEALTH, 'SharedCase', { number: NUMBERS.yang });
    return data.case.household.members[0].citizen.civilAffairs.phone;
  };
  expect(await contact()).toBeNull();
  const asked = done(await act(HEALTH, 'RequestSharing', wanted));
  const [{ answer_by: by }] = await sql('civil-affairs', 'select answer_by::text from sharing_request where id = $1', [asked.id]);
  expect(by).toBe(addWorkdays(today(), 10));
  await refused(HEALTH, 'GrantRequest', { id: asked.id, version: asked.version }, 'NOT_FOUND', 'id');
  await refused('civil-affairs@530626', 'GrantRequest', { id: asked.id, version: asked.version }, 'NOT_FOUND', 'id');

  let { version } = done(await act(OWNER, 'AskToComplete', { id: asked.id, version: asked.version, reason: '请写明场景' }));
  await refused(OWNER, 'GrantRequest', { id: asked.id, version }, 'CONFLICT');
  version = done(await act(HEALTH, 'CompleteRequest', { id: asked.id, version, basis: wanted.basis, scenario: '每月随访' })).version;
  await refused(OWNER, 'AskToComplete', { id: asked.id, version, reason: '再补' }, 'CONFLICT');
  version = done(await act(OWNER, 'ExtendAnswer', { id: asked.id, version, reason: '需会商' })).version;
  await refused(OWNER, 'ExtendAnswer', { id: asked.id, version, reason: '再延' }, 'CONFLICT');
  version = done(await act(OWNER, 'GrantRequest', { id: asked.id, version, months: 24 })).version;
  const [row] = await sql(
    'civil-affairs',
    'select r.deliver_by::text as by, a.effective_to - a.effective_from as days from sharing_request r join agreement a on a.id = r.agreement_id where r.id = $1',
    [asked.id],
  );
  expect(row).toEqual({ by: addWorkdays(today(), 20), days: 360 });
  await keep('civil-affairs', 'participation');
  // The health bureau takes part in the case for its purpose, but the participation was made before the scope was agreed.
  await sql(
    'civil-affairs',
    `update participation set scopes = array_append(scopes, 'civil-affairs.contact.read') where organisation_id = $1 and case_id = (select id from casefile where number = $2)`,
    [unit('health'), NUMBERS.yang],
  );
  await until('the phone is there', async () => await contact());

  version = done(await act(HEALTH, 'ConfirmDelivery', { id: asked.id, version })).version;
  version = done(await act(OWNER, 'SuspendGrant', { id: asked.id, version, reason: '超范围使用' })).version;
  await until('the phone is gone', async () => (await contact()) == null);
  version = done(await act(OWNER, 'ResumeGrant', { id: asked.id, version })).version;
  await until('the phone is there again', async () => await contact());
  done(await act(OWNER, 'EndGrant', { id: asked.id, version, reason: '到期' }));
  await until('the phone is gone for good', async () => (await contact()) == null);
});

test('who answers late is told so once, and so is who delivers late', async () => {
  const late = async (days: number) => {
    const call = { query: 'mutation Tick($at: DateTime) { tick(at: $at) }', variables: { at: `${addWorkdays(today(), days)}T02:00:00Z` } };
    await askRoom('civil-affairs', OWNER, call.query, call.variables, seal(keysIn(data), 'civil-affairs', 'test', 'hub', call));
  };
  const told = async (id: string) =>
    (
      await sql(
        'civil-affairs',
        'select n.kind from notice n join person p on p.id = n.person_id where n.subject_id = $1 and p.login = $2 order by n.sent_at',
        [id, OWNER],
      )
    ).map(({ kind }) => kind);
  const asked = done(await act(HEALTH, 'RequestSharing', wanted));
  await late(10);
  expect(await told(asked.id)).toEqual(['SHARING_REQUESTED']);
  await late(11);
  await late(12);
  expect(await told(asked.id)).toEqual(['SHARING_REQUESTED', 'SHARING_LATE']);
  const [{ version }] = await sql('civil-affairs', 'select version from sharing_request where id = $1', [asked.id]);
  done(await act(OWNER, 'GrantRequest', { id: asked.id, version, months: 1 }));
  await late(21);
  expect(await told(asked.id)).toEqual(['SHARING_REQUESTED', 'SHARING_LATE', 'DELIVERY_LATE']);
});

test('a refusal has a reason, and both sides read it while others read nothing', async () => {
  const asked = done(await act(HEALTH, 'RequestSharing', wanted));
  done(await act(OWNER, 'RefuseRequest', { id: asked.id, version: asked.version, reason: '无必要' }));
  const find = async (login: string) =>
    (await ask(login, 'SharingRequests')).data.sharingRequests.nodes.find(({ id }: { id: string }) => id === asked.id)?.reason;
  expect([await find(HEALTH), await find(OWNER), await find('housing@530103'), await find('civil-affairs@530626')]).toEqual([
    '无必要',
    '无必要',
    undefined,
    undefined,
  ]);
});

test('a fact that somebody says is wrong is marked in every view until its source has answered', async () => {
  const marked = async (login: string) =>
    (await ask(login, `{ case(number: "${NUMBERS.yang}") { household { members { citizen { housing { tenure disputed } } } } } }`)).data.case.household
      .members[0].citizen.housing.disputed;
  const input = { citizen: demo.yang, type: 'HousingShare', field: 'tenure', statement: '我已搬出救助站' };
  await refused('yang@530103', 'RequestCorrection', { ...input, field: 'colour' }, 'BAD_USER_INPUT', 'field');
  await refused('yang@530103', 'RequestCorrection', { ...input, citizen: demo.sister }, 'BAD_USER_INPUT', 'case');
  await refused(
    'coordinator@530626',
    'RequestCorrection',
    { ...input, case: (await ask('coordinator@530103', 'CaseWork', { number: NUMBERS.yang })).data.case.id },
    'NOT_FOUND',
    'id',
  );
  const asked = done(await act('yang@530103', 'RequestCorrection', input));
  await until('the office sees the mark', async () => (await marked('coordinator@530103')).includes('tenure'));
  expect(await marked('yang@530103')).toEqual(['tenure']);
  // Whoever is not shown the field is not told of the dispute either.
  expect(await marked(HEALTH)).toEqual([]);
  await refused(HEALTH, 'AnswerCorrection', { id: asked.id, version: asked.version, outcome: 'UPHELD', answer: '-' }, 'NOT_FOUND', 'id');
  await refused('housing@530626', 'AnswerCorrection', { id: asked.id, version: asked.version, outcome: 'UPHELD', answer: '-' }, 'NOT_FOUND', 'id');
  done(await act('housing@530103', 'AnswerCorrection', { id: asked.id, version: asked.version, outcome: 'REFUSED', answer: '经核无误' }));
  await until('the mark is gone', async () => (await marked('coordinator@530103')).length === 0);
  const { data } = await ask('yang@530103', 'Corrections');
  expect(data.corrections.nodes[0]).toMatchObject({ state: 'REFUSED', answer: '经核无误' });
});

const healthOf = async (login: string, citizen: string) => {
  const { data } = await ask(login, 'SharedCase', { number: NUMBERS.siblings });
  return data.case.household.members.find((one: any) => one.citizen.id === citizen)?.citizen.health;
};
const toldOf = async (id: string) =>
  (await sql('civil-affairs', 'select p.role from notice n join person p on p.id = n.person_id where n.subject_id = $1 order by p.role', [id])).map(
    ({ role }) => role,
  );

test('the glass is broken for one scope about one person, with a reason, for half an hour, and looked at afterwards', async () => {
  const STREET = 'street@530626';
  const seen = async () => (await healthOf(STREET, demo.daughter)).isSeriouslyIll;
  const glass = { citizen: demo.daughter, scope: 'health.serious-illness.read', reason: '孩子昏迷' };
  await keep('health', 'health_record');
  await keep('civil-affairs', 'emergency_access');
  await sql('health', 'update health_record set is_seriously_ill = true where citizen_id = $1', [demo.daughter]);
  expect(await seen()).toBeNull();
  await refused(STREET, 'BreakGlass', { ...glass, scope: 'police.investigation.read' }, 'BAD_USER_INPUT', 'scope');
  await refused(STREET, 'BreakGlass', { ...glass, scope: 'civil-affairs.case.decide' }, 'BAD_USER_INPUT', 'scope');
  await refused(STREET, 'BreakGlass', { ...glass, citizen: demo.yang }, 'NOT_FOUND', 'citizen');
  await refused('education@530626', 'BreakGlass', glass, 'FORBIDDEN');
  const access = done(await act(STREET, 'BreakGlass', glass));
  expect(await seen()).not.toBeNull();
  expect((await healthOf(STREET, demo.daughter)).diagnosis).toBeNull();
  // Grant, review and event are one; the owner and the reviewers are told.
  expect(await sql('civil-affairs', `select name from event where ids->>'access' = $1`, [access.id])).toEqual([{ name: 'civil-affairs.emergency.opened' }]);
  expect(await toldOf(access.id)).toEqual(['auditor', 'health', 'reviewer']);
  const [{ review_by: by }] = await sql('civil-affairs', 'select review_by::text from emergency_access where id = $1', [access.id]);
  expect(by).toBe(addWorkdays(today(), 3));
  await refused(STREET, 'ReviewEmergency', { id: access.id, version: access.version, isJustified: true, finding: '-' }, 'FORBIDDEN');
  await refused('reviewer@530103', 'ReviewEmergency', { id: access.id, version: access.version, isJustified: true, finding: '-' }, 'NOT_FOUND', 'id');
  done(await act('reviewer@530626', 'ReviewEmergency', { id: access.id, version: access.version, isJustified: false, finding: '无紧急情形' }));
  await until('it is shut', async () => (await seen()) == null);

  const second = done(await act(STREET, 'BreakGlass', { ...glass, reason: '再次' }));
  await sql('civil-affairs', `update emergency_access set until = now() where id = $1`, [second.id]);
  expect(await seen()).toBeNull();
  // Three may wait to be looked at, and no more.
  for (const reason of ['三', '四']) {
    const { id } = done(await act(STREET, 'BreakGlass', { ...glass, reason }));
    await sql('civil-affairs', 'update emergency_access set until = now() where id = $1', [id]);
  }
  await refused(STREET, 'BreakGlass', { ...glass, reason: '五' }, 'CONFLICT');
});

test('what is sealed opens on the word of two, of whom one is of the department that owns it', async () => {
  const CHILD = 'child-officer@530626';
  const OWNERS = ['health@530626', 'health@530103', 'coordinator@530626', CHILD] as const;
  await keep('civil-affairs', 'emergency_access');
  await keep('civil-affairs', 'participation');
  await sql('civil-affairs', `update participation set left_on = current_day() where person_id in (select id from person where login = $1)`, [CHILD]);
  const seen = async (login: string) => (await healthOf(login, demo.daughter))?.depressionScreenBand ?? null;
  const STREET = 'street@530626';
  const access = done(await act(STREET, 'BreakGlass', { citizen: demo.daughter, scope: 'health.mental.read', reason: '孩子扬言轻生' }));
  expect(access.state).toBe('TO_SECOND');
  expect(await seen(STREET)).toBeNull();
  expect(await toldOf(access.id)).toEqual(['health']);

  const at = { id: access.id, version: access.version };
  const lists = await Promise.all(OWNERS.map(async (login) => (await ask(login, 'EmergenciesToSecond')).data?.emergenciesToSecond?.nodes.length));
  expect(lists).toEqual([1, 0, 0, 0]);
  await refused(STREET, 'SecondEmergency', at, 'FORBIDDEN');
  await refused('coordinator@530626', 'SecondEmergency', at, 'FORBIDDEN');
  await refused('health@530103', 'SecondEmergency', at, 'NOT_FOUND', 'id');
  done(await act('health@530626', 'SecondEmergency', at));
  await until('it is open', async () => (await seen(STREET)) != null);
  expect(await toldOf(access.id)).toEqual(['auditor', 'health', 'reviewer', 'street']);
  const { data: mine } = await ask(STREET, 'MyEmergencies');
  expect(mine.myEmergencies.nodes[0]).toMatchObject({ id: access.id, citizen: { id: demo.daughter, health: { depressionScreenBand: 'SEVERE' } } });
  await refused(STREET, 'BreakGlass', { citizen: demo.daughter, scope: 'health.mental.read', reason: '再次' }, 'CONFLICT');
  expect((await healthOf(STREET, demo.daughter)).diagnosis).toBeNull();
  await refused('health@530626', 'SecondEmergency', { ...at, version: at.version + 1 }, 'CONFLICT');
  // What comes of it is for who broke the glass and who reviews: who gave the second word learns it by no answer of theirs.
  const seconding = `mutation ($input: SecondEmergencyInput!) { secondEmergency(input: $input) { access { state finding } } }`;
  const key = crypto.randomUUID();
  const third = done(await act('police@530626', 'BreakGlass', { citizen: demo.daughter, scope: 'health.mental.read', reason: '危急' }));
  const asked = { input: { idempotencyKey: key, id: third.id, version: third.version } };
  expect((await ask('health@530626', seconding, asked)).errors).toBeUndefined();
  await sql('civil-affairs', `update emergency_access set finding = '不当', state = 'MISUSED' where id = $1`, [third.id]);
  expect((await ask('health@530626', seconding, asked)).data.secondEmergency.access).toEqual({ state: 'MISUSED', finding: null });

  // Who breaks the glass in their own department is not its second person, and what was asked too long ago is asked again.
  const POLICE = 'police@530626';
  const own = done(await act(POLICE, 'BreakGlass', { citizen: demo.daughter, scope: 'police.custody.read', reason: '走失' }));
  await refused(POLICE, 'SecondEmergency', { id: own.id, version: own.version }, 'FORBIDDEN');
  await sql('civil-affairs', `update emergency_access set opened_at = now() - interval '31 minutes', person_id = gen_random_uuid() where id = $1`, [own.id]);
  await refused(POLICE, 'SecondEmergency', { id: own.id, version: own.version }, 'CONFLICT');
});

test('of another county’s cases a rehearsal tells nothing', async () => {
  for (const [county, number] of [
    ['530103', NUMBERS.yang],
    ['530626', NUMBERS.siblings],
  ] as const)
    for (const role of ['coordinator', 'street', 'housing']) await ask(`${role}@${county}`, 'SharedCase', { number });
  const rehearse = async (login: string) =>
    (await ask(login, 'RehearseSharingChange', { change: { scope: 'housing.tenure.read', roles: [] } })).data.rehearseSharingChange.housing;
  const [mine, theirs] = [await rehearse('coordinator@530103'), await rehearse('coordinator@530626')];
  for (const { newlyRefused, readCount } of [mine, theirs]) expect([newlyRefused.length > 0, readCount > 0]).toEqual([true, true]);
  expect(JSON.stringify(mine)).not.toContain('530626');
  expect(JSON.stringify(theirs)).not.toContain('530103');
  const units = (found: any) => new Set(found.newlyRefused.map(({ organisation }: { organisation: string }) => organisation));
  expect([...units(mine)].filter((one) => units(theirs).has(one))).toEqual([]);
});

test('a change is rehearsed on last week’s reads: what would newly be allowed, and what refused', async () => {
  await ask('health@530103', 'SharedCase', { number: NUMBERS.yang });
  await ask('housing@530103', 'SharedCase', { number: NUMBERS.yang });
  const rehearse = async (login: string, change: object) => (await ask(login, 'RehearseSharingChange', { change })).data?.rehearseSharingChange;
  const off = await rehearse('coordinator@530103', { scope: 'housing.public-rental.read', roles: ['coordinator'] });
  expect(off.housing.readCount).toBeGreaterThan(0);
  expect(off.housing.newlyRefused.every(({ role }: { role: string }) => role !== 'coordinator')).toBe(true);
  expect(off.housing.newlyRefused.some(({ role, before, after }: any) => role === 'housing' && before[1] === true && after[1] === false)).toBe(true);
  expect(off.police.readCount).toBe(0);
  const on = await rehearse('coordinator@530103', { scope: 'civil-affairs.contact.read', organisation: unit('health'), isAgreed: true });
  expect(on.civilAffairs.newlyRefused).toEqual([]);
  expect(on.civilAffairs.newlyAllowed.some(({ role, before, after }: any) => role === 'health' && before[2] === false && after.every(Boolean))).toBe(true);
  expect(codeOf(await ask('street@530103', 'RehearseSharingChange', { change: { scope: 'health.mental.read', roles: [] } }))).toBe('FORBIDDEN');
  expect(codeOf(await ask('coordinator@530103', 'RehearseSharingChange', { change: { scope: 'x', roles: [] } }))).toBe('BAD_USER_INPUT');
  // No room answers a change that civil affairs has not sealed.
  const forged = await askRoom(
    'health',
    'coordinator@530103',
    'query($r: [_Any!]!) { _entities(representations: $r) { ... on Rehearsal { health { readCount } } } }',
    { r: [{ __typename: 'Rehearsal', id: 'e30.x' }] },
  );
  expect(forged.data?._entities?.[0]?.health ?? null).toBeNull();
  expect(forged.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

test('what was asked, answered and opened comes back as it is then, and lists count what they show', async () => {
  const does = async (login: string, name: string, type: string, field: string, input: object) =>
    Object.values<any>(
      (
        await ask(login, `mutation Do($input: ${type}!) { ${name}(input: $input) { id state version ${field} } }`, {
          input: { idempotencyKey: crypto.randomUUID(), ...input },
        })
      ).data,
    )[0];
  const asked = await does(HEALTH, 'requestSharing', 'RequestSharingInput', 'request { state scope organisation { id } }', wanted);
  expect(asked.request).toEqual({ state: 'SUBMITTED', scope: wanted.scope, organisation: { id: unit('health') } });
  const refusal = { id: asked.id, version: asked.version, reason: '无必要' };
  expect((await does(OWNER, 'refuseRequest', 'ReasonedInput', 'request { state reason }', refusal)).request).toEqual({ state: 'REFUSED', reason: '无必要' });

  const wrong = { citizen: demo.yang, type: 'HousingShare', field: 'tenure', statement: '不对' };
  const correction = await does('yang@530103', 'requestCorrection', 'RequestCorrectionInput', 'correction { state owner citizenId }', wrong);
  expect(correction.correction).toEqual({ state: 'OPEN', owner: 'housing', citizenId: demo.yang });
  const answer = { id: correction.id, version: correction.version, outcome: 'REFUSED', answer: '无误' };
  const answered = await does('housing@530103', 'answerCorrection', 'AnswerCorrectionInput', 'correction { state answer }', answer);
  expect(answered.correction).toEqual({ state: 'REFUSED', answer: '无误' });

  await sql('civil-affairs', 'delete from emergency_access');
  const glass = { citizen: demo.daughter, scope: 'health.serious-illness.read', reason: '昏迷' };
  const opened = await does('street@530626', 'breakGlass', 'BreakGlassInput', 'access { state finding openedBy { role } }', glass);
  expect(opened.access).toEqual({ state: 'TO_REVIEW', finding: null, openedBy: { role: 'street' } });
  const review = { id: opened.id, version: opened.version, isJustified: false, finding: '无紧急情形' };
  const reviewed = await does('reviewer@530626', 'reviewEmergency', 'ReviewEmergencyInput', 'access { state finding secondedBy { name } }', review);
  expect(reviewed.access).toEqual({ state: 'MISUSED', finding: '无紧急情形', secondedBy: null });

  for (const [login, name] of [
    [HEALTH, 'sharingRequests'],
    ['yang@530103', 'corrections'],
    ['reviewer@530626', 'emergencies'],
    ['street@530626', 'myEmergencies'],
    ['health@530626', 'emergenciesToSecond'],
  ] as const) {
    const { nodes, totalCount, edges } = (await ask(login, `{ ${name}(first: 100) { totalCount nodes { id } edges { cursor } } }`)).data[name];
    expect([name, totalCount, edges.length]).toEqual([name, nodes.length, nodes.length]);
    expect([name, nodes.length > 0]).toEqual([name, name !== 'emergenciesToSecond']);
  }
});

test('under a change only the changed question is asked again', () => {
  const line = { role: 'health', organisation: 'o', ground: 'PARTICIPATION:n:MEDICAL_AID' };
  const none = { scope: 's', organisation: null, isAgreed: null, roles: null, purposes: null };
  expect(underChange(ALL_YES, line, none)).toBe(ALL_YES);
  expect(underChange(ALL_YES, line, { ...none, organisation: 'o', isAgreed: false })).toBe(0b111011);
  expect(underChange(0b111011, line, { ...none, organisation: 'o', isAgreed: true })).toBe(ALL_YES);
  expect(underChange(ALL_YES, line, { ...none, organisation: 'another', isAgreed: false })).toBe(ALL_YES);
  expect(underChange(ALL_YES, line, { ...none, roles: ['police'] })).toBe(0b111101);
  expect(underChange(ALL_YES, line, { ...none, purposes: ['SERVICE'] })).toBe(0b011111);
  expect(underChange(0b011111, line, { ...none, purposes: ['MEDICAL_AID'] })).toBe(ALL_YES);
  expect(underChange(ALL_YES, { ...line, ground: 'SELF::OWN_FILE' }, { ...none, roles: [] })).toBe(ALL_YES);
});

test('an emergency asks for a case in one’s own division', async () => {
  const file = await freshCase('REQUESTED');
  await refused('street@530626', 'BreakGlass', { citizen: file.citizen, scope: 'health.care-need.read', reason: '-' }, 'NOT_FOUND', 'citizen');
});
