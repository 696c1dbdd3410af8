import { caseInService, serve, today } from './helpers.ts';
import type { Story } from './teller.ts';

const COUNTY = '530103';
const of = (role: string) => `${role}@${COUNTY}`;

/** A bath at home, from the order to the month's settlement. */
export const bath: Story = {
  title: '助浴一次：申请、点单、派单、服务、回访、结算（盘龙区）',
  async play(tell) {
    const { contracts } = await tell.ask(of('clerk'), 'Contracts', { state: 'ACTIVE' });
    const contract = contracts.nodes.find(({ title }: { title: string }) => title === '困难老年人居家服务');
    const file = await caseInService(tell, COUNTY, '530103001001', { fullName: '许桂英', birthDate: '1948-10-02', sex: 2 });
    const order = { case: file.id, citizen: file.citizen, item: 'BATH', quantity: 1, wantedOn: today() };
    await tell.refused(of('community-worker'), '合同期外', 'CONFLICT', 'PlaceOrder', { ...order, wantedOn: plus(399) });
    await tell.refused(of('community-worker'), '超过每月上限', 'CONFLICT', 'PlaceOrder', { ...order, quantity: 5 });
    const placed = await tell.act(of('community-worker'), '代老人点单：助浴1次', 'PlaceOrder', order);
    await tell.refused('street@530626', '外县派单', 'NOT_FOUND', 'DispatchOrder', { id: placed.id, version: placed.version });
    const { dispatchOptions } = await tell.ask(of('street'), 'DispatchOptions', { order: placed.id });
    tell.say(
      of('street'),
      `派单建议：${dispatchOptions[0].provider.name}，持证${dispatchOptions[0].isLicensed ? '是' : '否'}，单价${dispatchOptions[0].unitPrice / 100}元`,
    );
    await serve(tell, { county: COUNTY, number: file.number, order: placed, by: of('community-worker'), quantity: 1 });

    const month = today().slice(0, 7);
    const settled = (await tell.ask(of('clerk'), 'Contract', { id: contract.id })).contract.settlements.find(
      (one: { month: string; state: string }) => one.month === month && one.state !== 'WITHDRAWN',
    );
    if (settled) {
      tell.say(of('clerk'), '本月已结算，本单并入下月');
      return;
    }
    const draft = await tell.act(of('clerk'), '月度结算', 'SettleMonth', { contract: contract.id, month });
    await tell.refused(of('clerk'), '同月再结一次', 'CONFLICT', 'SettleMonth', { contract: contract.id, month });
    await tell.refused(of('clerk'), '自己审批', 'FORBIDDEN', 'ApproveSettlement', { id: draft.id, version: draft.version });
    const confirmed = await tell.act(of('provider'), '承接方确认', 'ConfirmSettlement', { id: draft.id, version: draft.version });
    const approved = await tell.act(of('reviewer'), '审批', 'ApproveSettlement', { id: draft.id, version: confirmed.version });
    await tell.act(of('civil-affairs'), '登记付款', 'RecordPayment', { id: draft.id, version: approved.version });
    const { settlement } = await tell.ask(of('provider'), 'Settlement', { id: draft.id });
    tell.say(of('provider'), `本月${settlement.orders}单，${settlement.amount / 100}元，付${settlement.payable / 100}元，留尾款${settlement.held / 100}元`);
  },
};

const plus = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
