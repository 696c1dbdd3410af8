import { caseInService, unitsOf } from './helpers.ts';
import type { Story } from './teller.ts';

const COUNTY = '530626';
const of = (role: string) => `${role}@${COUNTY}`;

/** Study goods and tutoring for a child: a card for the charity, a task card for a screened volunteer, hours and a certificate. */
export const study: Story = {
  title: '学习用品与课业辅导：物资与志愿服务（绥江县）',
  async play(tell) {
    const unit = await unitsOf(tell, of('coordinator'));
    const file = await caseInService(tell, COUNTY, '530626101001', { fullName: '陈小满', birthDate: '2012-06-01', sex: 2 });
    const publish = async (what: string, need: object) => {
      const draft = await tell.act(of('community-worker'), `起草需求卡：${what}`, 'DraftNeed', { case: file.id, ...need });
      await tell.act(of('street'), '监护人书面同意', 'ConsentToNeed', { id: draft.id, version: draft.version, form: 'PAPER' });
      await tell.until('the card appears', async () => (await tell.ask(of('charity'), 'Needs')).needs.nodes.some(({ id }: { id: string }) => id === draft.id));
      return draft.id;
    };
    const goods = await publish('学习用品1套', { item: 'STUDY_GOODS', quantity: 1, beneficiary: 'CHILD', grade: 8 });
    const lessons = await publish('数学辅导2小时', { item: 'TUTORING_MATHS', quantity: 2, beneficiary: 'CHILD', grade: 8 });

    const stock = async (who: string, item: string, quantity: number, value: number) => {
      let row = await tell.act(who, `登记${item === 'STUDY_GOODS' ? '学习用品' : '辅导时长'}`, 'PledgeDonation', { item, quantity, value });
      row = await tell.act(who, '接收', 'ReceiveDonation', { id: row.id, version: row.version, quantity, isSafe: true });
      row = await tell.act(who, '本单位自有，不开票据', 'WaiveReceipt', { id: row.id, version: row.version });
      return tell.act(who, '入库', 'StockDonation', { id: row.id, version: row.version });
    };
    const kit = await stock(of('charity'), 'STUDY_GOODS', 5, 75000);
    const hours = await stock(of('volunteer-team'), 'TUTORING_MATHS', 10, 0);
    await tell.refused(of('charity'), '超过需求数量', 'CONFLICT', 'AllocateDonation', { donation: kit.id, need: goods, quantity: 2 });
    const given = await tell.act(of('charity'), '分配学习用品', 'AllocateDonation', { donation: kit.id, need: goods, quantity: 1 });
    await tell.act(of('charity'), '送到社工站', 'DeliverAid', { id: given.id, version: given.version });

    const lesson = await tell.act(of('volunteer-team'), '分配辅导2小时', 'AllocateDonation', { donation: hours.id, need: lessons, quantity: 2 });
    const [{ id: screened }, { id: unscreened }] = await Promise.all(['volunteer', 'volunteer-2'].map(async (role) => (await tell.ask(of(role), 'Me')).me));
    const at = new Date(Date.now() + 3 * 86_400_000).toISOString();
    const place = unit('社会工作协会');
    await tell.refused(of('volunteer-team'), '让未经查询的志愿者单独接触未成年人', 'CONFLICT', 'AssignCarrier', {
      id: lesson.id,
      version: lesson.version,
      person: unscreened,
      at,
      place,
    });
    await tell.act(of('child-officer'), '登记从业查询：无违法犯罪记录', 'RecordScreening', { person: screened, isClear: true });
    const assigned = await tell.act(of('volunteer-team'), '指派已查询的志愿者', 'AssignCarrier', {
      id: lesson.id,
      version: lesson.version,
      person: screened,
      at,
      place,
    });
    const card = (await tell.ask(of('volunteer'), 'TaskCards')).taskCards.find(({ id }: { id: string }) => id === lesson.id);
    tell.say(of('volunteer'), `任务卡：${card.alias}，${card.item}${card.quantity}${card.unit}，${card.place.name}`);
    await tell.act(of('volunteer'), '完成辅导', 'DeliverAid', { id: lesson.id, version: assigned.version });
    const on = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const record = { person: screened, item: 'TUTORING_MATHS', servedOn: on, hours: 0.01, allocation: lesson.id };
    await tell.refused(of('volunteer-team'), '逾期补记时长', 'BAD_USER_INPUT', 'RecordVolunteerHours', { ...record, servedOn: '2026-01-05' });
    await tell.act(of('volunteer-team'), '记录志愿服务时长', 'RecordVolunteerHours', record);
    await tell.act(of('volunteer'), '实名注册', 'EnrolAsVolunteer', { name: '向同学' });
    await tell.act(of('volunteer-team'), '出具志愿服务证明', 'IssueVolunteerCertificate', { person: screened, fromOn: on, toOn: on });
    const { volunteerRecords } = await tell.ask(of('volunteer'), 'VolunteerRecords');
    tell.say(of('volunteer'), `本人记录 ${volunteerRecords.totalCount} 条`);
    const gifts = await tell.until('the case hears of both', async () => {
      const found = (await tell.ask(of('street'), 'CaseHelp', { number: file.number })).case.gifts.filter(
        ({ state }: { state: string }) => state === 'DELIVERED',
      );
      return found.length === 2 && found;
    });
    for (const { id, version } of gifts) await tell.act(of('street'), '确认收到', 'ConfirmAid', { id, version, score: 5, thanks: 'GREAT_HELP' });
  },
};
