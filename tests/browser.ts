import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type BrowserContextOptions, type Cookie, chromium, type Page } from 'playwright-core';
import { operations } from '#gateway/routing/operations.ts';
import { hubUrl } from './hub.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
/** A test in a real browser; where there is none it is skipped, and says so. */
export const testInBrowser = CHROMIUM ? test : test.skip;
if (!CHROMIUM) console.warn('Skipped: no Chromium on this machine (apt-get install chromium).');

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

let browser: Browser;

/** One browser for a suite. */
export function openBrowser() {
  beforeAll(async () => {
    const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
    if (CHROMIUM) browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', ...quiet] });
  }, 60_000);
  afterAll(async () => browser?.close());
}

/** A person's own browser window, which notes whatever is asked of other places, refused by the policy, or broken. */
export async function openWindow(options: BrowserContextOptions & { language?: 'zh' | 'en' } = {}) {
  const context = await browser.newContext({ viewport: DESK, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(hubUrl()) && !/^data:/.test(request.url())) faults.push(`outside: ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`broken: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) faults.push(`policy: ${message.text()}`);
  });
  await page.addInitScript((chosen) => localStorage.setItem('language', localStorage.getItem('language') ?? chosen), options.language ?? 'zh');
  await page.goto(hubUrl());
  return { context, page, faults };
}

const sessions = new Map<string, Cookie[]>();

/** Signs in as people do; a second window of a person goes on with their session, for sign-ins are few a minute. */
export async function enter(page: Page, account: string, password = 'demo') {
  const known = sessions.get(account);
  if (known) {
    await page.context().addCookies(known);
    await page.reload();
    await page.waitForSelector('header nav');
    return;
  }
  await page.fill('#account', account);
  await page.fill('#password', password);
  await page.click('form.door button[type=submit]');
  await page.waitForSelector('header nav');
  sessions.set(account, await page.context().cookies());
}

/** Opens a page of the console, and waits until everything it asked for is there. */
export async function visit(page: Page, path: string) {
  await page.goto(hubUrl() + path);
  await page.waitForSelector('main h1');
  await page.waitForFunction(() => !document.querySelector('.wait'));
}

const axe = readFileSync(join(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page: the rule, and where. Put in past the policy, as a debugger does. */
export async function violations(page: Page): Promise<string[]> {
  const debug = await page.context().newCDPSession(page);
  const expression = `${axe}; axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations, passes }) =>
    JSON.stringify([passes.length, violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200)))]))`;
  const { result } = await debug.send('Runtime.evaluate', { expression, awaitPromise: true });
  const [passed, found] = JSON.parse(result.value as string);
  if (passed === 0) throw new Error('axe looked at nothing.');
  return found;
}

/** Which pages a person is shown. */
export type Places = [account: string, paths: string[]][];

const looks = [
  ['zh', DESK],
  ['en', DESK],
  ['zh', PHONE],
  ['en', PHONE],
] as const;
const me = operations.find(({ name }) => name === 'Me')?.id as string;
const down = { message: 'This department does not answer at the moment.', extensions: { code: 'UNAVAILABLE' } };

const nothing = { zh: '没有您可以查看的内容', en: 'There is nothing here that you may see' };

/** Opens each page once as it is and once while the hub does not answer, with language and size drawn so that every pair of them comes. */
export function holds(places: Places) {
  const rounds = places.flatMap(([account, paths], of) =>
    paths.map((path, at) => ({ account, path, look: looks[(of + at) % looks.length] as (typeof looks)[number] })),
  );
  const windows = new Map<string, ReturnType<typeof openWindow>>();
  /** One window a person, for signing in is not what is tried here. */
  const windowOf = (account: string) => {
    const known =
      windows.get(account) ??
      openWindow().then(async (one) => {
        await enter(one.page, account);
        return one;
      });
    windows.set(account, known);
    return known;
  };
  testInBrowser.each(rounds)(
    '$account at $path: axe finds nothing, the policy holds, nothing comes from outside, nothing overflows',
    async ({ account, path, look: [language, viewport] }) => {
      const { page, faults } = await windowOf(account);
      await page.setViewportSize(viewport);
      await page.evaluate((chosen) => localStorage.setItem('language', chosen), language);
      try {
        for (const isDown of [false, true]) {
          if (isDown)
            await page.route('**/graphql', (route) =>
              route.request().postData()?.includes(me) ? route.continue() : route.fulfill({ status: 503, json: { errors: [down] } }),
            );
          await visit(page, path);
          expect((await page.textContent('main h1')) === nothing[language]).toBe(path === '/nowhere');
          expect(await violations(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
          expect(await page.evaluate(() => document.documentElement.lang)).toBe(language === 'zh' ? 'zh-CN' : 'en');
        }
        expect(faults.splice(0)).toEqual([]);
      } finally {
        await page.unroute('**/graphql');
      }
    },
    40_000,
  );
}
