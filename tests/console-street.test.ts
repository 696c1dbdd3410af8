import { expect } from '@jest/globals';
import { act, done } from './acting.ts';
import { enter, holds, openBrowser, openWindow, PHONE, testInBrowser, visit } from './browser.ts';
import { ask, openHub } from './hub.ts';
import { NUMBERS } from './people.ts';

openHub();
openBrowser();

const BEHALF = `/behalf/${NUMBERS.yang}`;
const VISITS = `/visits/${NUMBERS.yang}`;

holds([
  ['street@530103', ['/today', '/reports', VISITS]],
  ['community-worker@530103', ['/report', '/today', VISITS, '/complain', BEHALF]],
  ['social-worker@530103', ['/today']],
  ['yang@530103', ['/complain', '/orders']],
  ['coordinator@530103', ['/report', '/reports']],
]);

testInBrowser(
  'what a community worker reports in four questions is taken up by the street in its row',
  async () => {
    const seen = '独居老人两天没有出门。';
    const near = await openWindow({ viewport: PHONE });
    await enter(near.page, 'community-worker@530103');
    await visit(near.page, '/report');
    await near.page.locator('.choose button', { hasText: '橙色' }).click();
    // Where one works, and as whom, is known.
    await near.page.locator('textarea').fill(seen);
    await near.page.getByRole('button', { name: '下一步' }).click();
    await near.page.locator('.check', { hasText: '尚义社区' }).waitFor();
    await near.page.locator('main form button[type=submit]').click();
    await near.page.locator('main .done').waitFor();
    const { nodes } = (await ask('community-worker@530103', 'Reports', { state: 'RECEIVED' })).data.reports;
    expect(nodes[0]).toMatchObject({ level: 'ORANGE', channel: 'COMMUNITY', text: seen, place: { code: '530103001001' } });

    const desk = await openWindow();
    await enter(desk.page, 'street@530103');
    await visit(desk.page, '/today');
    await desk.page.locator('.day li', { hasText: '待受理的报告' }).getByRole('link', { name: '查看' }).click();
    await desk.page.locator('.lines li', { hasText: seen }).getByRole('button', { name: '登记新人员' }).click();
    const form = desk.page.locator('dialog form');
    await form.locator('[name=basis]').selectOption('RESIDENCE');
    expect(await form.locator('[name=community]').inputValue()).toBe('530103001001');
    await form.locator('[name="newPerson.fullName"]').fill('王某');
    await form.locator('[name="newPerson.sex"]').selectOption('1');
    await form.locator('[name="newPerson.birthDate"]').fill('1950-01-01');
    await form.locator('[name="newPerson.address"]').fill('某路1号');
    await form.locator('button[type=submit]').click();
    await desk.page.locator('.lines li', { hasText: seen }).waitFor({ state: 'detached' });
    await desk.page.getByRole('button', { name: '已受理' }).click();
    await desk.page.locator('.lines li', { hasText: seen }).getByRole('link', { name: '走访' }).waitFor();
    expect([...near.faults, ...desk.faults]).toEqual([]);
    await near.context.close();
    await desk.context.close();
  },
  60_000,
);

testInBrowser(
  'a visit and an assessment are recorded one thing a page; the second visitor says that it is so',
  async () => {
    const { context, page, faults } = await openWindow({ viewport: PHONE });
    await enter(page, 'community-worker@530103');
    await visit(page, VISITS);
    await page.getByRole('button', { name: '记录走访' }).click();
    await page.locator('.choose button', { hasText: '跟踪' }).click();
    await page.locator('textarea').fill('屋内整洁。');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.locator('main form button[type=submit]').click();
    await page.locator('.lines li', { hasText: '屋内整洁。' }).waitFor();

    await page.getByRole('button', { name: '记录评估' }).click();
    await page.locator('.choose button', { hasText: '室内行走' }).click();
    await page.locator('.choose button', { hasText: '洗澡' }).click();
    await page.getByRole('button', { name: '下一步' }).click();
    for (const grade of ['3', '2', '0', '4', '1', '1', '2']) await page.locator('.choose button', { hasText: `${grade} · ` }).click();
    await page.locator('main form button[type=submit]').click();
    await page.locator('main .done', { hasText: '评估已记录' }).waitFor();
    const { assessments } = (await ask('street@530103', 'CaseWork', { number: NUMBERS.yang })).data.case;
    expect(assessments[0].selfCareLevel).toBe('PARTIAL_LOSS');
    expect(Object.fromEntries(assessments[0].dimensions.map(({ name, grade }: { name: string; grade: number }) => [name, grade]))).toEqual({
      economy: 3,
      health: 2,
      education: 0,
      residence: 4,
      employment: 1,
      guardianship: 1,
      socialIntegration: 2,
    });

    const other = await openWindow();
    await enter(other.page, 'street@530103');
    await visit(other.page, VISITS);
    const row = other.page.locator('.lines li', { hasText: '屋内整洁。' });
    await row.getByRole('button', { name: '属实' }).click();
    await other.page.locator('dialog button[type=submit]').click();
    await row.getByRole('button', { name: '属实' }).waitFor({ state: 'detached' });
    await row.filter({ hasText: '已确认' }).waitFor();
    expect([...faults, ...other.faults]).toEqual([]);
    await context.close();
    await other.context.close();
  },
  60_000,
);

testInBrowser(
  'a resident says by a face how the help turned out, and can make the letters of the elder view larger',
  async () => {
    const office = 'coordinator@530103';
    const { data } = await ask('street@530103', 'CaseWork', { number: NUMBERS.yang });
    done(await act('street@530103', 'RecordEvaluation', { id: data.case.id, version: data.case.version, result: 'PARTLY', text: '好转。' }));
    const { context, page, faults } = await openWindow({ viewport: PHONE });
    await enter(page, 'yang@530103');
    await page.getByRole('button', { name: '大字' }).click();
    const letters = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(await letters()).toBe(22);
    await page.getByRole('button', { name: '放大文字' }).click();
    await page.getByRole('button', { name: '放大文字' }).click();
    await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '30px');
    await visit(page, '/orders');
    expect(await letters()).toBe(30);
    await page.locator('.faces button', { hasText: '不满意' }).click();
    await page.locator('main form button[type=submit]').click();
    await page.locator('.faces').waitFor({ state: 'detached' });
    const { evaluations } = (await ask(office, 'CaseWork', { number: NUMBERS.yang })).data.case;
    expect(evaluations[0]).toMatchObject({ state: 'CONFIRMED', score: 1 });
    expect(faults).toEqual([]);
    await context.close();
  },
  40_000,
);

testInBrowser(
  'a resident asks why in the line of a reading, and is told the ground in words',
  async () => {
    const { context, page } = await openWindow({ viewport: PHONE });
    await ask('housing@530103', 'SharedCase', { number: NUMBERS.yang });
    await enter(page, 'yang@530103');
    await visit(page, '/readers');
    const line = page.locator('.lines li', { hasText: '住房和城乡建设局' }).first();
    await line.getByText('问为什么').click();
    await line.locator('details', { hasText: '住房救助' }).waitFor();
    await line.getByRole('link', { name: '不认可这个理由' }).click();
    await page.getByRole('heading', { level: 1, name: '意见与投诉' }).waitFor();
    await context.close();
  },
  30_000,
);

testInBrowser(
  'a service ordered for somebody stands under a banner with their mask, and they see who did it',
  async () => {
    const { context, page, faults } = await openWindow();
    await enter(page, 'community-worker@530103');
    await visit(page, BEHALF);
    await page.locator('.choose button').first().click();
    await page.locator('.behalf', { hasText: '杨**' }).waitFor();
    await page.locator('.doors button', { hasText: '助餐' }).click();
    await page.locator('main form button[type=submit]').click();
    await page.locator('.lines li', { hasText: '助餐' }).waitFor();
    const { orders } = (await ask('yang@530103', 'CaseHelp', { number: NUMBERS.yang })).data.case;
    expect(orders[0]).toMatchObject({ itemCode: 'MEAL', channel: 'AIDE' });
    expect(faults).toEqual([]);

    const own = await openWindow({ viewport: PHONE });
    await enter(own.page, 'yang@530103');
    await visit(own.page, '/orders');
    await own.page.locator('.lines li', { hasText: '代为点单' }).waitFor();
    await context.close();
    await own.context.close();
  },
  40_000,
);

testInBrowser(
  'what was answered when the session ended is there for who signs in again, and for nobody else',
  async () => {
    const { context, page } = await openWindow({ viewport: PHONE });
    const signIn = async (account: string) => {
      await page.fill('#account', account);
      await page.fill('#password', 'demo');
      await page.click('form.door button[type=submit]');
      await page.waitForSelector('header nav');
    };
    const end = async () => {
      await context.clearCookies();
      await page.evaluate(() => dispatchEvent(new Event('pageshow')));
      await page.waitForSelector('form.door');
    };
    await enter(page, 'community-worker@530103');
    await visit(page, '/report');
    await page.locator('.choose button', { hasText: '橙色' }).click();
    await page.locator('textarea').fill('屋里没有灯。');
    await end();
    await signIn('community-worker@530103');
    await page.getByText('屋里没有灯。').waitFor();

    await end();
    await signIn('social-worker@530103');
    await page.locator('.choose button', { hasText: '橙色' }).waitFor();
    expect(await page.content()).not.toContain('屋里没有灯。');
    await context.close();
  },
  30_000,
);
