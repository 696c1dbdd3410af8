import { expect } from '@jest/globals';
import { enter, openBrowser, openWindow, PHONE, testInBrowser, visit } from './browser.ts';
import { ask, openHub } from './hub.ts';
import { NUMBERS } from './people.ts';

openHub();
openBrowser();

testInBrowser(
  'a resident orders a bath by its picture, finds it among their services, and calls it off',
  async () => {
    const { context, page, faults } = await openWindow({ viewport: PHONE });
    await enter(page, 'yang@530103');
    await page.locator('.doors a', { hasText: '点服务' }).click();
    await page.locator('.doors button', { hasText: '助浴' }).click();
    await page.locator('main form button[type=submit]').click();
    await page.locator('main .done a').click();
    await page.locator('.lines li', { hasText: '助浴' }).first().waitFor();
    const orders = (await ask('yang@530103', 'CaseHelp', { number: NUMBERS.yang })).data.case.orders;
    expect(orders[0]).toMatchObject({ itemCode: 'BATH', quantity: 1, channel: 'SELF' });

    await page.locator('.lines li', { hasText: '助浴' }).first().getByRole('button', { name: '取消' }).first().click();
    await page.locator('dialog form').waitFor();
    for (const box of await page.locator('dialog [required]').all()) await box.fill('那天不在家');
    await page.locator('dialog form button[type=submit]').click();
    await page.locator('.lines li', { hasText: '已取消' }).first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  },
  40_000,
);

testInBrowser(
  'a resident who reads that something is wrong says so in that line, and sees until when it is answered',
  async () => {
    const { context, page } = await openWindow({ viewport: PHONE });
    // Somebody reads first.
    await ask('housing@530103', 'SharedCase', { number: NUMBERS.yang });
    await enter(page, 'yang@530103');
    await visit(page, '/readers');
    await page.getByRole('link', { name: '这条不对' }).first().click();
    const field = page.locator('main select[name=field]');
    await field.waitFor();
    await field.selectOption({ index: 1 });
    await page.locator('main [name=statement]').fill('<b>与实际不符</b>');
    await page.locator('main form button[type=submit]').click();
    await page.locator('main .done').waitFor();
    await page.getByRole('link', { name: '我提出的更正' }).click();
    await page.locator('.lines li', { hasText: '<b>与实际不符</b>' }).locator('.due').waitFor();
    await context.close();
  },
  40_000,
);
