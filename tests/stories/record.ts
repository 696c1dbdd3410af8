import { randomInt } from 'node:crypto';
import { demo } from '#schema/demo-people.ts';
import type { Story } from './teller.ts';

const [self, owner, health, housing] = ['yang', 'civil-affairs', 'health', 'housing'].map((who) => `${who}@530103`) as [string, string, string, string];
const [street, second, reviewer] = ['street', 'health', 'reviewer'].map((role) => `${role}@530626`) as [string, string, string];

/** What a record says: wrong and put right, asked for and granted for a time, opened in an emergency and looked at afterwards. */
export const record: Story = {
  title: '一份档案：校核、共享申请与急难调阅（盘龙区、绥江县）',
  async play(tell) {
    const fact = { citizen: demo.yang, statement: '与事实不符' };
    const phone = await tell.act(self, '申请校核：电话已换', 'RequestCorrection', { ...fact, type: 'CivilAffairsShare', field: 'maskedPhone' });
    await tell.refused(self, '自己答复自己', 'FORBIDDEN', 'AnswerCorrection', { id: phone.id, version: phone.version, outcome: 'REFUSED', answer: '-' });
    await tell.act(owner, '更正电话', 'AnswerCorrection', {
      id: phone.id,
      version: phone.version,
      outcome: 'CORRECTED',
      value: `139${String(randomInt(10 ** 8)).padStart(8, '0')}`,
      answer: '本人到场核实',
    });
    const tenure = await tell.act(self, '申请校核：居住方式', 'RequestCorrection', { ...fact, type: 'HousingShare', field: 'tenure' });
    const refusal = { id: tenure.id, version: tenure.version, outcome: 'REFUSED', answer: '经核无误' };
    await tell.refused('housing@530626', '外县答复', 'NOT_FOUND', 'AnswerCorrection', refusal);
    await tell.act(housing, '不予更正，说明理由', 'AnswerCorrection', refusal);
    const { corrections } = await tell.ask(self, 'Corrections');
    const answered = corrections.nodes.find(({ id }: { id: string }) => id === tenure.id);
    tell.say(self, `答复：${answered.answer}`);

    const wanted = {
      scope: 'civil-affairs.contact.read',
      basis: '基本医疗卫生与健康促进法 31',
      items: ['phone'],
      mode: 'API',
      purpose: 'MEDICAL_AID',
      months: 12,
    };
    const ask = () => tell.act(health, '申请共享联系方式', 'RequestSharing', { ...wanted, scenario: '家庭医生上门随访' });
    let request = await ask();
    const step = async (who: string, what: string, operation: string, more: object = {}) => {
      request = await tell.act(who, what, operation, { id: request.id, version: request.version, ...more });
    };
    await tell.refused(health, '自己批自己的申请', 'NOT_FOUND', 'GrantRequest', { id: request.id, version: request.version });
    await step(owner, '一次性告知补正', 'AskToComplete', { reason: '请写明场景' });
    await step(health, '补正', 'CompleteRequest', { basis: wanted.basis, scenario: '每月随访' });
    await step(owner, '延长答复', 'ExtendAnswer', { reason: '需会商' });
    await step(owner, '同意共享', 'GrantRequest', { months: 6 });
    await step(health, '确认交付', 'ConfirmDelivery');
    await step(owner, '暂停：超范围使用', 'SuspendGrant', { reason: '超范围使用' });
    await step(owner, '恢复', 'ResumeGrant');
    await step(owner, '终止', 'EndGrant', { reason: '随访结束' });
    request = await ask();
    await step(owner, '不予共享', 'RefuseRequest', { reason: '无必要' });

    const glass = { citizen: demo.daughter, reason: '孩子昏迷' };
    const open = await tell.act(street, '急难调阅：重病信息', 'BreakGlass', { ...glass, scope: 'health.serious-illness.read' });
    const review = (access: { id: string; version: number }) => ({ id: access.id, version: access.version, isJustified: false, finding: '无紧急情形' });
    await tell.refused(street, '自己复核', 'FORBIDDEN', 'ReviewEmergency', review(open));
    await tell.refused('reviewer@530103', '外县复核', 'NOT_FOUND', 'ReviewEmergency', review(open));
    await tell.act(reviewer, '复核：认定滥用，立即关闭', 'ReviewEmergency', review(open));
    const sealed = await tell.act(street, '急难调阅：封存信息，待第二人', 'BreakGlass', { ...glass, scope: 'health.mental.read', reason: '孩子扬言轻生' });
    await tell.refused(street, '自己作第二人', 'FORBIDDEN', 'SecondEmergency', { id: sealed.id, version: sealed.version });
    const seconded = await tell.act(second, '第二人确认', 'SecondEmergency', { id: sealed.id, version: sealed.version });
    await tell.act(reviewer, '复核', 'ReviewEmergency', review(seconded));
    const { myEmergencies } = await tell.ask(street, 'MyEmergencies');
    tell.say(street, `本人的急难调阅：${myEmergencies.nodes.length}`);
  },
};
