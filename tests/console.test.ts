import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { operations } from '#gateway/routing/operations.ts';
import { dist } from '../console/build/digest.ts';
import { enter, holds, openBrowser, openWindow, type Places, testInBrowser, violations, visit } from './browser.ts';
import { ask, hubUrl, openHub, sql } from './hub.ts';
import { NUMBERS } from './people.ts';

openHub();
openBrowser();

const CASE = `/cases/${NUMBERS.yang}`;
const places: Places = [
  ['coordinator@530103', ['/', '/cases', CASE, `${CASE}/aid`, '/tasks', '/report', '/acts', '/acts/AssignTask', '/nowhere']],
  ['housing@530103', ['/', '/cases', CASE, '/tasks']],
  ['community-worker@530103', ['/', '/report', CASE]],
  ['charity@530103', ['/', '/acts']],
  ['auditor@530103', ['/', CASE]],
  ['yang@530103', ['/', '/help', '/progress', '/readers', '/order', '/orders', '/consents', '/wrong/police']],
];
holds(places);

testInBrowser.each(['zh', 'en'] as const)(
  'the way in, in %s: axe finds nothing, and a wrong password is told',
  async (language) => {
    const { context, page, faults } = await openWindow({ language, viewport: { width: 320, height: 640 } });
    await page.waitForSelector('.groups button');
    expect(await violations(page)).toEqual([]);
    await page.fill('#account', 'housing@530103');
    await page.fill('#password', 'wrong');
    await page.click('form.door button[type=submit]');
    await page.waitForSelector('[role=alert]');
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  },
  30_000,
);

testInBrowser(
  'a withheld field is neither in the page nor in what the hub answered it',
  async () => {
    const { context, page } = await openWindow();
    const answers: string[] = [];
    page.on('response', async (response) => {
      if (response.url().endsWith('/graphql')) answers.push(await response.text().catch(() => ''));
    });
    const [{ diagnosis }] = await sql('health', 'select diagnosis from health_record where diagnosis is not null limit 1');
    await enter(page, 'housing@530103');
    await visit(page, CASE);
    const shown = await page.content();

    expect(answers.some((answer) => answer.includes('"withheld"'))).toBe(true);
    expect(await page.locator('.locked li').count()).toBeGreaterThan(0);
    expect([shown, ...answers, await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))].join()).not.toContain(diagnosis);
    await context.close();
  },
  30_000,
);

testInBrowser(
  'a locked tile says whose it is, leads to the six questions, and what is asked for is asked',
  async () => {
    const { context, page } = await openWindow({ language: 'en' });
    await enter(page, 'coordinator@530103');
    await visit(page, CASE);
    await page.locator('.locked a', { hasText: 'Why?' }).first().click();
    await page.waitForSelector('.ladder .no');
    expect(await page.locator('.ladder li').count()).toBe(6);
    expect(await violations(page)).toEqual([]);
    await context.close();
  },
  30_000,
);

testInBrowser(
  'an act is done by its form; what is wrong is told at its field, and what was typed stays',
  async () => {
    const { context, page, faults } = await openWindow({ language: 'en' });
    await enter(page, 'coordinator@530103');
    await visit(page, CASE);
    await page.getByRole('button', { name: 'Assign task' }).click();
    const form = page.locator('dialog form');
    await form.getByLabel('Title').fill('看望老人 <img src=x onerror=alert(1)>');
    const housing = await form.locator('select[name=lead] option', { hasText: '住房和城乡建设局' }).first().getAttribute('value');
    await form.locator('select[name=lead]').selectOption(housing);
    await form.locator('[name=dueOn]').fill('2020-01-01');
    for (const box of await form.locator('input[required], textarea[required]').all()) if (!(await box.inputValue())) await box.fill('两次上门');
    for (const box of await form.locator('select[required]').all()) if (!(await box.inputValue())) await box.selectOption({ index: 1 });
    await form.locator('button[type=submit]').click();
    await page.waitForSelector('dialog [role=alert]');
    expect(await form.locator('[name=dueOn]').getAttribute('aria-invalid')).toBe('true');
    expect(await form.getByLabel('Title').inputValue()).toContain('看望老人');

    await form.locator('[name=dueOn]').fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10));
    await form.locator('button[type=submit]').click();
    await page.waitForSelector('dialog .done, dialog [role=alert]');
    const told = await page.locator('dialog').textContent();
    // The day may be no working day: then the field says so once more, and the next ones are tried.
    for (let days = 10; told && !(await page.locator('dialog .done').count()) && days < 16; days += 1) {
      await form.locator('[name=dueOn]').fill(new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
      await form.locator('button[type=submit]').click();
      await page.waitForTimeout(700);
    }
    expect(await page.locator('dialog .done').count()).toBe(1);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.waitForFunction(() => document.querySelector('main')?.textContent?.includes('onerror=alert'));
    expect(await page.locator('main img').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  },
  40_000,
);

testInBrowser(
  'breaking the glass asks for the password once more after a while, and goes on with what was typed',
  async () => {
    const { context, page } = await openWindow({ language: 'en' });
    await enter(page, 'child-officer@530103');
    await visit(page, '/acts/BreakGlass');
    // As five minutes after signing in.
    let isOld = true;
    await page.route('**/graphql', async (route) => {
      if (!isOld || !route.request().postData()?.includes('idempotencyKey')) return route.continue();
      isOld = false;
      return route.fulfill({ status: 403, json: { errors: [{ message: 'x', extensions: { code: 'STEP_UP_REQUIRED' } }] } });
    });
    for (const box of await page.locator('main form input[required], main form textarea[required]').all()) await box.fill('x');
    for (const box of await page.locator('main form select[required]').all()) await box.selectOption({ index: 1 });
    await page.locator('main form button[type=submit]').click();
    await page.locator('dialog input[type=password]').fill('demo');
    await page.locator('dialog').getByRole('button', { name: 'Confirm' }).click();
    // The input is nonsense, and the hub now says so itself.
    await page.waitForFunction(() => /NOT_FOUND|may see|Check what|may not/.test(document.querySelector('[role=alert]')?.textContent ?? ''));
    await context.close();
  },
  30_000,
);

testInBrowser(
  'nothing of one person stays for the next on the same machine',
  async () => {
    const { context, page } = await openWindow();
    await enter(page, 'reviewer@530103');
    await visit(page, CASE);
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ name: '__Host-hub', httpOnly: true, secure: true, sameSite: 'Strict' });
    await page.getByRole('button', { name: '退出' }).click();
    await page.waitForSelector('form.door');
    expect(await context.cookies()).toEqual([]);
    await page.goBack();
    await page.waitForSelector('form.door');
    expect(await page.content()).not.toContain(NUMBERS.yang);
    const copied = await fetch(`${hubUrl()}/session`, { headers: { cookie: `${cookie?.name}=${cookie?.value}` } });
    expect(((await copied.json()) as { session: unknown }).session).toBeNull();

    await enter(page, 'yang@530103');
    await page.waitForSelector('.doors');
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('reviewer');
    await context.close();
  },
  30_000,
);

testInBrowser(
  'a change made elsewhere is seen without a touch',
  async () => {
    const { context, page } = await openWindow({ language: 'en' });
    await enter(page, 'coordinator@530103');
    await visit(page, CASE);
    await page.waitForTimeout(500);
    const { data } = await ask('coordinator@530103', 'CaseWork', { number: NUMBERS.yang });
    const { data: units } = await ask('coordinator@530103', 'Organisations');
    const lead = units.organisations.nodes.find(({ name }: { name: string }) => name.includes('住房和城乡建设局')).id;
    let done = false;
    for (let days = 9; !done && days < 16; days += 1) {
      const dueOn = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
      const input = { idempotencyKey: crypto.randomUUID(), case: data.case.id, title: 'Seen at once', lead, dueOn, deliverable: 'x' };
      done = !(await ask('coordinator@530103', 'AssignTask', { input })).errors;
    }
    expect(done).toBe(true);
    await page.waitForFunction(() => document.querySelector('main')?.textContent?.includes('Seen at once'), undefined, { timeout: 8000 });
    await context.close();
  },
  40_000,
);

const sizeOf = (file: string) => readFileSync(join(dist, `${file}.br`)).length;
const imports = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = brotliDecompressSync(readFileSync(join(dist, `${file}.br`))).toString();
  for (const [, other] of text.matchAll(/from\s*["']\.\/([\w-]+\.js)["']/g)) imports(`assets/${other}`, seen);
  return seen;
};

test('the first load of a resident is at most 60 KB, of staff 110 KB, and every other page at most 40 KB', () => {
  const html = brotliDecompressSync(readFileSync(join(dist, 'index.html.br'))).toString();
  const first = new Set(
    [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].flatMap(([, file]) => (file?.endsWith('.js') ? [...imports(file)] : [file as string])),
  );
  const bytes = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  const entry = bytes(first) + sizeOf('index.html');
  const listed = new Set(readFileSync(join(dist, '.files'), 'utf8').split('\n'));
  const pages = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js') && listed.has(`assets/${file}`));
  const sizes = pages.map((file) => bytes([...imports(`assets/${file}`)].filter((one) => !first.has(one))));
  const home = pages.find((file) => file.startsWith('home-')) as string;
  const ofHome = bytes([...imports(`assets/${home}`)].filter((one) => !first.has(one)));

  expect(pages.length).toBeGreaterThan(10);
  expect(entry + ofHome).toBeLessThanOrEqual(60_000);
  expect(entry + Math.max(...sizes)).toBeLessThanOrEqual(110_000);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(40_000);
});

test('files of a build never change under their names, and come packed', async () => {
  const page = await fetch(hubUrl(), { headers: { accept: 'text/html' } });
  const csp = page.headers.get('content-security-policy');
  expect(csp).toMatch(/^default-src 'none'/);
  expect(csp).not.toMatch(/unsafe|\*|https?:/);
  const [, file] = /src="(\/assets\/[^"]+)"/.exec(await page.text()) ?? [];
  const script = await fetch(hubUrl() + file, { headers: { 'accept-encoding': 'br' } });
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(script.headers.get('content-encoding')).toBe('br');
  expect((await fetch(`${hubUrl()}/assets/no-such.js`)).status).toBe(404);
  expect((await fetch(`${hubUrl()}/..%2f..%2fpackage.json`)).status).toBe(404);
});

test('every published operation has an id, and no two the same', () => {
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
});
