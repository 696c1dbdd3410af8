import { caseInService, serve, today, unitsOf } from './helpers.ts';
import type { Story } from './teller.ts';

const COUNTY = '530626';
const of = (role: string) => `${role}@${COUNTY}`;
const day = (days: number) => new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);

/** A contract from the budget to the evaluation, and the last payment by its grade. */
export const contract: Story = {
  title: '一份合同：预算、采购、签约、订单、抽查、结算、绩效、尾款（绥江县）',
  async play(tell) {
    const unit = await unitsOf(tell, of('coordinator'));
    const budgets = async () => (await tell.ask(of('clerk'), 'Budgets')).budgets as { id: string; source: string }[];
    const charity = ({ source }: { source: string }) => source === 'CHARITY';
    if (!(await budgets()).some(charity))
      await tell.act(of('clerk'), '登记慈善资金预算', 'RecordBudget', { year: Number(today().slice(0, 4)), source: 'CHARITY', amount: 100_000_000 });
    const budget = (await budgets()).find(charity)?.id as string;
    const buying = { title: '社会融入小组', mode: 'CONSULTATION', announcedOn: day(-40), decidedOn: day(-10), winner: unit('居家养老服务中心'), bidders: 3 };
    await tell.refused(of('clerk'), '磋商只有两家', 'BAD_USER_INPUT', 'RecordProcurement', { ...buying, bidders: 2 });
    const bought = await tell.act(of('clerk'), '登记采购', 'RecordProcurement', buying);
    const terms = {
      procurement: bought.id,
      budget,
      title: '社会融入小组',
      targets: '独居老年人',
      startsOn: today(),
      endsOn: day(300),
      cap: 8000,
      lines: [{ item: 'GROUP', unitPrice: 4000, quantity: 3 }],
      staffing: '社工1名。',
      quality: '每次不少于90分钟。',
      insurance: '雇主责任险。',
      breach: '虚报两倍退赔。',
      leaving: '提前30日。',
      hasDataAnnex: true,
    };
    await tell.refused(of('clerk'), '没有个人信息保护附件', 'BAD_USER_INPUT', 'DraftContract', { ...terms, hasDataAnnex: false });
    await tell.refused(of('clerk'), '单价超出清单', 'BAD_USER_INPUT', 'DraftContract', { ...terms, lines: [{ item: 'GROUP', unitPrice: 9000, quantity: 3 }] });
    const drafted = await tell.act(of('clerk'), '起草合同', 'DraftContract', terms);
    const signed = await tell.act(of('reviewer'), '购买方签署，占用预算', 'SignContract', { id: drafted.id, version: drafted.version });
    const concluded = await tell.act(of('provider'), '承接方签署', 'CountersignContract', { id: drafted.id, version: signed.version });
    await tell.act(of('clerk'), '公开合同', 'PublishContract', { id: drafted.id, version: concluded.version });
    const read = async (who: string) => (await tell.ask(who, 'Contract', { id: drafted.id })).contract;

    const file = await caseInService(tell, COUNTY, '530626101001', { fullName: '余德贵', birthDate: '1951-03-03', sex: 1 });
    const order = { case: file.id, citizen: file.citizen, item: 'GROUP', quantity: 1, wantedOn: today() };
    for (const turn of ['第一次', '第二次']) {
      const placed = await tell.act(of('community-worker'), `${turn}点单`, 'PlaceOrder', order);
      await serve(tell, { county: COUNTY, number: file.number, order: placed, by: of('community-worker'), quantity: 1 });
    }
    await tell.refused(of('community-worker'), '超过合同上限', 'CONFLICT', 'PlaceOrder', order);

    await tell.act(of('clerk'), '随机抽取一单', 'DrawSample', { contract: drafted.id, count: 1 });
    const [check] = (await tell.ask(of('reviewer'), 'SpotChecks', { contract: drafted.id })).spotChecks.nodes;
    await tell.act(of('reviewer'), '抽查：未发现问题', 'RecordSpotCheck', { id: check.id, version: check.version, finding: 'NONE', text: '记录齐全。' });
    const draft = await tell.act(of('clerk'), '月度结算', 'SettleMonth', { contract: drafted.id, month: today().slice(0, 7) });
    const objected = await tell.act(of('provider'), '对结算有异议', 'ObjectToSettlement', { id: draft.id, version: draft.version, reason: '请核对。' });
    await tell.act(of('clerk'), '撤回结算', 'WithdrawSettlement', { id: draft.id, version: objected.version });
    const again = await tell.act(of('clerk'), '重新结算', 'SettleMonth', { contract: drafted.id, month: today().slice(0, 7) });
    const agreed = await tell.act(of('provider'), '承接方确认', 'ConfirmSettlement', { id: again.id, version: again.version });
    const approved = await tell.act(of('reviewer'), '审批', 'ApproveSettlement', { id: again.id, version: agreed.version });
    await tell.act(of('civil-affairs'), '登记付款', 'RecordPayment', { id: again.id, version: approved.version });

    await tell.act(of('reviewer'), '合同终止，余额退回预算', 'EndContract', { id: drafted.id, version: (await read(of('reviewer'))).version });
    const computed = await tell.act(of('clerk'), '绩效评价', 'EvaluatePerformance', { contract: drafted.id });
    const { performance } = await read(of('provider'));
    tell.say(of('provider'), `得分 ${performance.score}，${performance.grade}`);
    const disputed = await tell.act(of('provider'), '提出异议', 'ObjectToPerformance', { id: computed.id, version: computed.version, reason: '请复核。' });
    await tell.act(of('reviewer'), '复核裁定', 'DecidePerformance', { id: computed.id, version: disputed.version, grade: performance.grade, reason: '维持。' });
    const closed = await read(of('provider'));
    tell.say(of('provider'), `共支付 ${closed.paid / 100} 元，尾款释放 ${closed.performance.released / 100} 元`);
  },
};
