import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { act, done, freshCase, giveTask, inWorkdays, unit, until } from './acting.ts';
import { enter, holds, openBrowser, openWindow, type Places, testInBrowser, violations, visit } from './browser.ts';
import { ask, openHub } from './hub.ts';
import { NUMBERS } from './people.ts';

openHub();
openBrowser();

const OFFICE = 'coordinator@530103';
const HOUSING = 'housing@530103';

const places: Places = [
  [OFFICE, ['/meetings', '/network', `/network/${unit('housing')}`, '/matches', '/brands', `/cases/${NUMBERS.yang}/closing`]],
  [HOUSING, ['/meetings', `/cases/${NUMBERS.yang}/closing`]],
  ['charity@530103', ['/matches', '/brands', '/meetings']],
  ['auditor@530103', ['/meetings', '/network']],
];
holds(places);

const roomOf = async (login: string, id: string) => (await ask(login, 'Meeting', { id })).data.meeting;
const step = async (login: string, operation: string, id: string) => done(await act(login, operation, { id, version: (await roomOf(login, id)).version }));
const convene = async () =>
  done(
    await act(OFFICE, 'ConveneMeeting', {
      kind: 'REGULAR',
      topic: '住房与照料',
      place: '三楼',
      heldOn: inWorkdays(2),
      units: [unit('housing'), unit('health')],
    }),
  );

/** Opens an act's form, and sends it. */
async function press(page: Page, name: string, fill: (form: ReturnType<Page['locator']>) => Promise<void> = async () => {}) {
  await page.getByRole('button', { name, exact: true }).click();
  const form = page.locator('dialog[open] form');
  await fill(form);
  await form.locator('button[type=submit]').click();
  // What cannot be done any more takes its form with it.
  await page.waitForFunction(() => !document.querySelector('dialog[open] form'));
  expect(await page.locator('dialog [role=alert]').count()).toBe(0);
  await page.keyboard.press('Escape');
}

testInBrowser(
  'a meeting is led through its room: seats, an opinion, a decision; the ring shows each stance by shape and word',
  async () => {
    const file = await freshCase('VERIFIED');
    const { id } = await convene();
    done(await act(OFFICE, 'AddAgendaItem', { meeting: id, case: file.id, question: '优先配租？', units: [unit('housing'), unit('health')] }));
    for (const login of [OFFICE, HOUSING]) await step(login, 'TakeSeat', id);
    const { context, page, faults } = await openWindow();
    await enter(page, OFFICE);
    await visit(page, `/meetings/${id}`);
    await press(page, '开会');
    await page.waitForFunction(() => document.querySelector('.way [aria-current]')?.textContent?.includes('进行中'));

    const own = await openWindow();
    await enter(own.page, HOUSING);
    await visit(own.page, `/meetings/${id}`);
    expect(await own.page.getByRole('button', { name: '作出决定' }).count()).toBe(0);
    await press(own.page, '发表意见', async (form) => {
      await form.locator('[name=stance]').selectOption('OPPOSE');
      await form.locator('[name=text]').fill('房源不足');
    });
    await own.page.waitForSelector('.seats .OPPOSE');
    expect(await own.page.locator('.seats .OPPOSE').textContent()).toContain('不同意');
    await own.page.getByRole('button', { name: '打开材料' }).click();
    await own.page.locator('.card a', { hasText: file.number }).waitFor();
    expect(await violations(own.page)).toEqual([]);
    expect(await own.page.getByRole('button', { name: '发表意见' }).count()).toBe(0);
    await own.context.close();

    await page.reload();
    await page.waitForSelector('.seats .OPPOSE');
    await press(page, '作出决定', async (form) => {
      await form.locator('[name=text]').fill('先轮候，再配租');
      await form.locator('[name=title]').fill('轮候登记');
      await form.locator('[name=lead]').selectOption(unit('housing'));
      await form.locator('[name=dueOn]').fill(inWorkdays(5));
      await form.locator('[name=deliverable]').fill('登记表');
    });
    await page.getByText('先轮候，再配租').first().waitFor();
    expect((await ask(HOUSING, 'CaseWork', { number: file.number })).data.case.tasks.map(({ title }: { title: string }) => title)).toEqual(['轮候登记']);
    expect(faults).toEqual([]);
    await context.close();
  },
  60_000,
);

testInBrowser(
  'signed minutes are verified by the browser itself, and what was changed in them is found out',
  async () => {
    const file = await freshCase('VERIFIED');
    const { id } = await convene();
    const item = done(await act(OFFICE, 'AddAgendaItem', { meeting: id, case: file.id, question: '配租？', units: [unit('housing')] }));
    for (const login of [OFFICE, HOUSING]) await step(login, 'TakeSeat', id);
    await step(OFFICE, 'OpenMeeting', id);
    done(await act(HOUSING, 'GiveOpinion', { item: item.id, stance: 'SUPPORT', text: '同意' }));
    for (const operation of ['EndMeeting', 'CirculateMinutes']) await step(OFFICE, operation, id);
    await step(OFFICE, 'SignMinutes', id);
    const { context, page, faults } = await openWindow();
    await enter(page, HOUSING);
    await visit(page, `/meetings/${id}`);
    expect(await page.locator('.chain .signed').count()).toBe(1);
    await press(page, '会签');
    await page.waitForFunction(() => document.querySelectorAll('.chain .signed').length === 2);
    await step(OFFICE, 'IssueMinutes', id);
    await context.close();

    const office = await openWindow();
    await enter(office.page, OFFICE);
    await visit(office.page, `/meetings/${id}`);
    await office.page.getByText('2 个单位的签名均与纪要原文相符').waitFor();
    expect(await violations(office.page)).toEqual([]);
    await office.page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll('配租？', '不配租') });
    });
    await office.page.reload();
    await office.page.getByText('不可采信').waitFor();
    expect([...faults, ...office.faults]).toEqual([]);
    await office.context.close();
  },
  60_000,
);

testInBrowser(
  'a case is not closed over an open task, which is named; once all is met it is closed from its list of duties',
  async () => {
    const file = await freshCase('EVALUATED');
    const task = await giveTask(file.id, 'housing', '修门窗');
    const { context, page, faults } = await openWindow();
    await enter(page, OFFICE);
    await visit(page, `/cases/${file.number}/closing`);
    expect(await page.locator('.duties > .open').allTextContents()).toEqual([expect.stringContaining('修门窗'), expect.stringContaining('本人确认评估')]);
    expect(await page.getByRole('button', { name: '结案', exact: true }).count()).toBe(0);

    done(await act(HOUSING, 'DeclineTask', { id: task.id, version: task.version, reason: 'NO_CAPACITY' }));
    const { evaluations } = (await ask('community-worker@530103', 'CaseWork', { number: file.number })).data.case;
    done(await act('community-worker@530103', 'ConfirmEvaluation', { id: evaluations[0].id, version: evaluations[0].version, score: 5 }));
    done(await act('street@530103', 'GiveFeedback', { id: file.id, version: await file.version() }));
    await page.reload();
    await press(page, '结案');
    await page.getByText('✓ 已结案。').waitFor();
    expect((await ask(OFFICE, 'CaseWork', { number: file.number })).data.case.stage).toBe('CLOSED');
    expect(faults).toEqual([]);
    await context.close();
  },
  60_000,
);

testInBrowser(
  'a matching shows each pair with its reasons and its sum redone, and its holder decides on a line',
  async () => {
    done(await act(OFFICE, 'ProposeMatches', {}));
    const lines = await until('it is computed', async () => {
      const [first] = (await ask(OFFICE, 'MatchProposals')).data.matchProposals.nodes;
      return first?.state === 'PROPOSED' && first.lines;
    });
    expect(lines.length).toBeGreaterThan(0);
    const office = await openWindow();
    await enter(office.page, OFFICE);
    await visit(office.page, '/matches');
    expect(await office.page.locator('path.ribbon').count()).toBe(lines.length);
    await office.page.getByText('核算').first().click();
    expect(await office.page.getByText('✓ 合计').count()).toBe(1);
    expect(await office.page.getByText('✓ 每一配对').count()).toBe(1);
    expect(await violations(office.page)).toEqual([]);
    await office.context.close();

    const { context, page, faults } = await openWindow();
    await enter(page, 'charity@530103');
    await visit(page, '/matches');
    await press(page, '不采纳');
    await page.locator('.lines .dot', { hasText: '未采纳' }).first().waitFor();
    expect(await page.locator('path.DECLINED').count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  },
  60_000,
);

testInBrowser(
  'a unit of the county joins a brand of a wider place, and stands under it',
  async () => {
    const { context, page, faults } = await openWindow();
    await enter(page, OFFICE);
    await visit(page, '/brands');
    const card = page.locator('.lines li', { hasText: '盘龙区爱心妈妈协会' });
    await card.getByRole('button', { name: '加入品牌' }).click();
    const form = page.locator('dialog[open] form');
    expect(await form.locator('[name=brand] option').allTextContents()).not.toContain('“绥”叫随到');
    await form.locator('[name=brand]').selectOption({ label: '云尚有爱·助你同行' });
    await form.locator('button[type=submit]').click();
    await page.locator('.brand', { hasText: '云尚有爱·助你同行' }).first().getByText('盘龙区爱心妈妈协会').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  },
  60_000,
);
