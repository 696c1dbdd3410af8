import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { operations } from '#gateway/routing/operations.ts';
import { hubUrl, openHub } from './hub.ts';

// The page as a person uses it, in a real browser; where there is none this suite says so and is skipped.
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const testInBrowser = CHROMIUM ? test : test.skip;
if (!CHROMIUM) console.warn('tests/page.test.ts is skipped: no Chromium on this machine (apt-get install chromium).');

openHub();
let browser: Browser;
beforeAll(async () => {
  if (CHROMIUM)
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
}, 60_000);
afterAll(async () => browser?.close());

testInBrowser(
  'a newcomer signs in, runs the shared case, and sees what is withheld',
  async () => {
    const page = await browser.newPage();
    const outside: string[] = [];
    const introspected: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(hubUrl()) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
      if (request.postData()?.includes('__schema')) introspected.push(request.url());
    });
    await page.goto(`${hubUrl().replace('localhost', '127.0.0.1')}/explorer`);
    await page.selectOption('#account', 'housing@530103');
    await page.click('button[type=submit]');
    await page.waitForFunction(() => document.querySelector('#who')?.textContent?.includes('housing@530103'));
    const explorer = page.frameLocator('#explorer');
    const answer = explorer.locator('.result-window >> text=530103-2026-0001').first();
    // The explorer is loaded anew at sign-in: on a slow machine the first press may still go to the old one.
    for (let tries = 0; tries < 5; tries += 1) {
      await explorer.locator('button.graphiql-execute-button').click({ timeout: 20_000 });
      if (
        await answer.waitFor({ timeout: 8000 }).then(
          () => true,
          () => false,
        )
      )
        break;
    }
    expect(await answer.isVisible()).toBe(true);

    // The schema comes as a file: nobody introspects, and the documentation is there all the same.
    await explorer.locator('button[aria-label="Show Documentation Explorer"]').click();
    await explorer.locator('.graphiql-doc-explorer >> text=Mutation').first().waitFor({ timeout: 8000 });
    expect(introspected).toEqual([]);

    const buttons = await page.locator('#operations button').allTextContents();
    const acts = await page.locator('#acts option').count();
    expect(buttons).toContain('SharedCase');
    expect(buttons.length + acts).toBe(operations.length);
    expect(outside).toEqual([]);
    await page.close();
  },
  60_000,
);
