import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { idFor } from '#schema/identifiers.ts';
import { flowOf } from '../console/charity/ledger.ts';
import { officeNamed } from '../subgraphs/civil-affairs/registry/demo-network.ts';
import { act, done, freshCase, today } from './acting.ts';
import { enter, holds, openBrowser, openWindow, PHONE, type Places, testInBrowser, violations, visit } from './browser.ts';
import { ask, openHub, sql } from './hub.ts';

openHub();
openBrowser();

const [FIRM, CHARITY, VOLUNTEER, PROVIDER, WORKER, STREET, COMMUNITY, CLERK] = [
  'enterprise@530103',
  'charity@530103',
  'volunteer@530103',
  'provider@530103',
  'service-worker@530103',
  'street@530103',
  'community-worker@530103',
  'clerk@530103',
] as const;
const charity = officeNamed('530103', '慈善会').id;
const worker = idFor(`person ${WORKER}`);
const QUILTS = idFor('donation quilts');

const places: Places = [
  [CHARITY, ['/needs', '/give', '/donations', `/donations/${QUILTS}`, '/errands', '/team', '/disclosure']],
  [FIRM, ['/needs', '/give', '/donations', '/errands', '/disclosure']],
  [VOLUNTEER, ['/needs', '/errands', '/disclosure']],
  ['volunteer@530626', ['/errands']],
  [PROVIDER, ['/dispatch', '/settlement', '/team', '/disclosure']],
  [WORKER, ['/day', '/disclosure']],
  [STREET, ['/dispatch', '/dispatch/530103-2026-0001']],
  [CLERK, ['/settlement']],
];
holds(places);

const dialog = (page: Page) => page.locator('dialog[open]');
/** Sends the form of the open window, and waits until it is done; a window whose act is no longer to be done goes by itself. */
async function send(page: Page) {
  await dialog(page).locator('button[type=submit]').click();
  await page.waitForFunction(() => !document.querySelector('dialog[open]') || document.querySelector('dialog .done'));
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog[open]')?.close());
}
const open = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

testInBrowser(
  'a firm answers a need from its card, and the gift stands among its own',
  async () => {
    const { context, page, faults } = await openWindow({ language: 'en', viewport: PHONE });
    await enter(page, FIRM);
    await visit(page, '/needs');
    const card = page.locator('.need', { hasText: 'quilt' });
    expect(await card.textContent()).not.toMatch(/杨|5301031/);
    await card.getByRole('button').click();
    expect(await dialog(page).locator('[name=quantity]').inputValue()).toBe('1');
    expect(await dialog(page).locator('[name=item]').count()).toBe(0);
    await dialog(page).locator('[name=holder]').selectOption(charity);
    await dialog(page).locator('[name=value]').fill('150');
    await send(page);
    await visit(page, '/donations');
    const gift = page.locator('.need', { hasText: 'quilt' });
    expect(await gift.textContent()).toMatch(/¥150\.00.*Pledged/);
    await gift.getByRole('link').click();
    await page.waitForSelector('.flow');
    await open(page, 'Send donation');
    await send(page);
    await page.waitForFunction(() => !/Withdraw pledge/.test(document.querySelector('main')?.textContent ?? ''));
    expect(faults).toEqual([]);
    await context.close();
  },
  40_000,
);

testInBrowser(
  'a sheet of pledges is tried, mended where its cells are red, taken in whole, and not twice',
  async () => {
    const { context, page, faults } = await openWindow({ language: 'en' });
    await enter(page, FIRM);
    await visit(page, '/give');
    const pasted = ['物品\t数量\t公允价值（元）\t接收单位', '棉衣\t12\t1200\t盘龙区慈善会', '坦克\t1\t10\t盘龙区慈善会'].join('\n');
    await page.locator('#sheet').fill(pasted);
    await open(page, 'Try it, keep nothing');
    await page.waitForSelector('td.wrong');
    expect(await page.locator('td.wrong').count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Take in 2 pledges' }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.locator('td.wrong input').fill('图书');
    await open(page, 'Try it, keep nothing');
    await page.waitForSelector('.done');
    expect((await ask(FIRM, 'Donations', { filter: { item: 'BOOKS' } })).data.donations.totalCount).toBe(0);
    await open(page, 'Take in 2 pledges');
    await page.waitForFunction(() => /were taken in/.test(document.querySelector('[role=status]')?.textContent ?? ''));
    expect((await ask(FIRM, 'Donations', { filter: { item: 'BOOKS' } })).data.donations.totalCount).toBe(1);
    await open(page, 'Try it, keep nothing');
    await page.waitForFunction(() => /Nothing new/.test(document.querySelector('[role=alert]')?.textContent ?? ''));
    expect(faults).toEqual([]);
    await context.close();
  },
  40_000,
);

testInBrowser(
  'a charity takes a gift in, gives its receipt, and sees each unit on its way',
  async () => {
    const gift = done(await act(FIRM, 'PledgeDonation', { item: 'HEATER', quantity: 5, value: 100_000, holder: charity }));
    const { context, page, faults } = await openWindow({ language: 'en' });
    await enter(page, CHARITY);
    await visit(page, `/donations/${gift.id}`);
    expect(await page.getByRole('button', { name: 'Send donation' }).count()).toBe(0);
    await open(page, 'Receive donation');
    await dialog(page).locator('[name=quantity]').fill('4');
    await send(page);
    await open(page, 'Issue donation receipt');
    await send(page);
    await page.waitForSelector('.receipt');
    expect(await page.locator('.receipt').textContent()).toContain('捌佰元整');
    const [file] = await Promise.all([page.waitForEvent('download'), open(page, 'Download (Word)')]);
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await open(page, 'Stock donation');
    await send(page);
    await page.waitForFunction(() => /Stocked4/.test(document.querySelector('.flow')?.textContent ?? ''));
    expect(await page.locator('.flow .exit').textContent()).toBe('Withdrawn1');
    await open(page, 'As a table');
    expect(await page.locator('table tbody tr').count()).toBe((await ask(CHARITY, 'Donation', { id: gift.id })).data.donation.movements.length);
    expect(faults).toEqual([]);
    await context.close();
  },
  40_000,
);

test('what went to and fro is counted once, and all that was given stands somewhere', () => {
  const at = '';
  const moved = (credit: string, debit: string, quantity: number) => ({ at, credit, debit, quantity, value: 0 });
  const { nodes, links } = flowOf(
    [
      moved('DONOR', 'PLEDGED', 5),
      moved('PLEDGED', 'STOCKED', 5),
      moved('STOCKED', 'ALLOCATED', 3),
      moved('ALLOCATED', 'STOCKED', 2),
      moved('STOCKED', 'EXPIRED', 1),
    ],
    [
      { account: 'STOCKED', quantity: 3 },
      { account: 'ALLOCATED', quantity: 1 },
      { account: 'EXPIRED', quantity: 1 },
    ],
  );
  expect(Object.fromEntries(nodes.map(({ account, quantity }) => [account, quantity]))).toEqual({ PLEDGED: 5, STOCKED: 5, ALLOCATED: 1, EXPIRED: 1 });
  expect(nodes.reduce((sum, { now }) => sum + now, 0)).toBe(5);
  expect(links).toContainEqual({ from: 'STOCKED', to: 'ALLOCATED', quantity: 1 });
});

const DIMENSIONS = { economy: 4, health: 3, education: 0, residence: 1, employment: 1, guardianship: 0, socialIntegration: 2 };
/** An order of a fresh case that waits to be dispatched. */
async function ordered() {
  const file = await freshCase('VERIFIED');
  done(await act(STREET, 'RecordAssessment', { case: file.id, citizen: file.citizen, failedSelfCare: ['WALK', 'BATHE'], dimensions: DIMENSIONS }));
  const placed = done(await act(COMMUNITY, 'PlaceOrder', { case: file.id, citizen: file.citizen, item: 'CLEANING', quantity: 1, wantedOn: today() }));
  return { file, placed };
}
async function scheduled(minutes = 10) {
  const { file, placed } = await ordered();
  const sent = done(await act(STREET, 'DispatchOrder', { id: placed.id, version: placed.version }));
  const taken = done(await act(PROVIDER, 'AcceptOrder', { id: sent.id, version: sent.version }));
  const startsAt = new Date(Date.now() + 60_000).toISOString();
  const planned = done(await act(PROVIDER, 'ScheduleVisit', { id: taken.id, version: taken.version, worker, startsAt, minutes }));
  const { data } = await ask(COMMUNITY, 'CaseHelp', { number: file.number });
  return { planned, code: data.case.orders.find(({ id }: { id: string }) => id === planned.id).code as string };
}

testInBrowser(
  'a street sees why this provider, gives it the order, and the provider takes it from its lane',
  async () => {
    const { file } = await ordered();
    const street = await openWindow({ language: 'en' });
    await enter(street.page, STREET);
    await visit(street.page, `/dispatch/${file.number}`);
    await street.page.waitForSelector('.reasons');
    expect(await street.page.locator('.reasons').first().textContent()).toMatch(/licensed.*new to this person.*open orders a worker/);
    await street.page.locator('.options button').first().click();
    await send(street.page);
    await street.page.waitForFunction(() => /Dispatched/.test(document.querySelector('main .lines')?.textContent ?? ''));
    await street.context.close();

    const { context, page, faults } = await openWindow({ language: 'en', viewport: PHONE });
    await enter(page, PROVIDER);
    await visit(page, '/dispatch');
    await open(page, 'Accept order');
    await send(page);
    await page.waitForSelector('.card:has-text("Schedule visit")');
    await open(page, 'Schedule visit');
    await dialog(page).locator('[name=worker]').selectOption(worker);
    const at = new Date(Date.now() + 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 16);
    await dialog(page).locator('[name=startsAt]').fill(at);
    await send(page);
    expect((await ask(PROVIDER, 'ServiceOrders', { state: 'SCHEDULED' })).data.serviceOrders.totalCount).toBe(1);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  },
  60_000,
);

testInBrowser(
  'a worker signs in with the code that the person tells, and out again; then the card is gone',
  async () => {
    const { code } = await scheduled();
    const { context, page, faults } = await openWindow({ language: 'en', viewport: PHONE });
    await enter(page, WORKER);
    await visit(page, '/day');
    await page.waitForSelector('.visit');
    expect(await page.locator('.visit').first().textContent()).toContain('某路1号');
    await open(page, 'I am here: sign in');
    const press = async (digits: string) => {
      for (const digit of digits) await dialog(page).getByRole('button', { name: digit, exact: true }).click();
      await dialog(page).getByRole('button', { name: 'Sign in', exact: true }).click();
    };
    await press(code === '111111' ? '222222' : '111111');
    await page.waitForSelector('dialog [role=alert]');
    expect(await violations(page)).toEqual([]);
    await press(code);
    await page.waitForSelector('.visit.SERVING');
    await open(page, 'Done: sign out');
    await send(page);
    await page.waitForFunction(() => !document.querySelector('.visit.SERVING'));
    expect(faults).toEqual([]);
    await context.close();
  },
  60_000,
);

testInBrowser(
  'a month is settled, and its provider objects or agrees beside the bar of the month',
  async () => {
    const { planned, code } = await scheduled();
    const begun = done(await act(WORKER, 'SignInVisit', { id: planned.id, version: planned.version, code }));
    const left = done(await act(WORKER, 'SignOutVisit', { id: begun.id, version: begun.version, quantity: 1 }));
    await sql('civil-affairs', `update service_order set is_sampled = false where id = $1`, [left.id]);
    const office = await openWindow({ language: 'en' });
    await enter(office.page, CLERK);
    await visit(office.page, '/settlement');
    await open(office.page, 'Settle month');
    await dialog(office.page).locator('[name=month]').selectOption(today().slice(0, 7));
    await send(office.page);
    await office.page.waitForSelector('.months li');
    await office.context.close();

    const { context, page, faults } = await openWindow({ language: 'en', viewport: PHONE });
    await enter(page, PROVIDER);
    await visit(page, '/settlement');
    await page.waitForSelector('.months li');
    await page.getByText('Lines', { exact: true }).click();
    await page.waitForSelector('details table');
    expect(await page.locator('details').textContent()).toContain('助洁');
    await open(page, 'Confirm settlement');
    await send(page);
    await page.waitForFunction(() => /Confirmed/.test(document.querySelector('main .lines')?.textContent ?? ''));
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  },
  60_000,
);

testInBrowser(
  'an errand is gone once it is handed over, and the hours of it become a ring',
  async () => {
    const county = '@530626';
    const { context, page, faults } = await openWindow({ language: 'en', viewport: PHONE });
    await enter(page, `volunteer${county}`);
    await visit(page, '/errands');
    await open(page, '✓ Handed over');
    await send(page);
    await page.waitForFunction(() => /no errands now/.test(document.querySelector('main')?.textContent ?? ''));
    await context.close();

    const team = await openWindow({ language: 'en' });
    await enter(team.page, `volunteer-team${county}`);
    await visit(team.page, '/team');
    const line = team.page.locator('.lines li').first();
    const name = (await line.locator('strong').textContent()) as string;
    await line.getByRole('button', { name: 'Record volunteer hours' }).click();
    await dialog(team.page).locator('[name=item]').selectOption('TUTORING_MATHS');
    await dialog(team.page).locator('[name=hours]').fill('1.5');
    await send(team.page);
    await line.getByRole('button', { name: 'Issue volunteer certificate' }).click();
    await send(team.page);
    await team.page.waitForSelector('.receipt');
    expect(await team.page.locator('.receipt').textContent()).toContain(`${name} · 1.5 hours`);
    const code = (await team.page.locator('.receipt code').textContent()) as string;
    for (const [typed, said] of [
      [code, /^✓ .*1\.5 hours/],
      ['NOSUCHCODE00', /no certificate|may see/],
    ] as const) {
      await team.page.locator('#code').fill(typed);
      await open(team.page, 'Check');
      await team.page.getByText(said).waitFor();
    }
    await team.context.close();

    const own = await Promise.all(
      ['volunteer', 'volunteer-2'].map(async (one) => (await ask(one + county, 'VolunteerRecords')).data.volunteerRecords.totalCount),
    );
    const again = await openWindow({ language: 'en' });
    await enter(again.page, `volunteer${own[0] ? '' : '-2'}${county}`);
    await visit(again.page, '/errands');
    await again.page.waitForSelector('.hours circle');
    expect(await again.page.locator('.hours > svg').textContent()).toBe('1.5hours');
    expect(await violations(again.page)).toEqual([]);
    expect(faults).toEqual([]);
    await again.context.close();
  },
  60_000,
);

testInBrowser(
  'what a month took in and gave out stands as two bars, what could show a family is not told, and the CSV says the same',
  async () => {
    const [year = 0, month = 1] = today().split('-').map(Number);
    const last = new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7);
    await sql('resource-pool', `insert into disclosed_month (month, closed_at, threshold) values ($1, now(), 3) on conflict do nothing`, [last]);
    await sql(
      'resource-pool',
      `insert into disclosed_line (month, division_code, item, received, received_value, delivered, delivered_value, families)
       values ($1, '530103', 'RICE', 200, 120000, 150, 90000, 8), ($1, '530103', 'QUILT', 12, 180000, null, null, null)`,
      [last],
    );
    const { context, page, faults } = await openWindow({ language: 'en', viewport: PHONE });
    await enter(page, CHARITY);
    await visit(page, '/disclosure');
    await page.waitForSelector('.inout li');
    expect(await page.locator('.inout li', { hasText: 'quilt' }).textContent()).toContain('out not told');
    const [file] = await Promise.all([page.waitForEvent('download'), open(page, 'Download CSV')]);
    const saved = readFileSync(await file.path(), 'utf8');
    expect(saved.split('\r\n').find((line) => line.includes('rice'))).toMatch(/^"rice","200 kg",".*1,200\.00","150 kg",".*900\.00","8"$/);
    expect(saved.split('\r\n').find((line) => line.includes('quilt'))).toContain('"not told","not told","not told"');
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  },
  40_000,
);
