import { addMonths, caseWork, closeTask, confirmNewcomers, freshNumber, inWorkdays, taskNamed, today, unitsOf } from './helpers.ts';
import type { Story } from './teller.ts';

const PLACE = '530626101001';

/** A father dead, a mother gone, an elder sister with three minors: from the mandatory report to a closed case. */
export const siblings: Story = {
  title: '绥江四姐弟：从强制报告到结案（绥江县中城镇兴汶社区）',
  async play(tell) {
    const [police, street, community, child, office] = [
      'police@530626',
      'street@530626',
      'community-worker@530626',
      'child-officer@530626',
      'coordinator@530626',
    ] as const;
    const unit = await unitsOf(tell, office);
    const identify = async (birthDate: string) =>
      (await tell.ask(police, 'Identify', { input: { number: freshNumber(birthDate), idempotencyKey: crypto.randomUUID() } })).identify.citizen.id as string;

    const report = await tell.act(community, '儿童主任强制报告：未成年人无人监护（红色）', 'ReportNeed', {
      channel: 'COMMUNITY',
      place: PLACE,
      level: 'RED',
      text: '父亲车祸去世，母亲失联，长姐独自照顾三名未成年弟妹。',
    });
    const { notices } = await tell.ask(child, 'Inbox', { unreadOnly: true });
    if (!notices.nodes.some(({ subject }: { subject: string }) => subject === report.id)) throw new Error('the child officer was not told');
    tell.say(child, '收到强制报告通知');
    const eldest = await identify('1999-03-12');
    const accepted = await tell.act(street, '受理并立案', 'AcceptReport', {
      id: report.id,
      version: report.version,
      basis: 'RESIDENCE',
      community: PLACE,
      newPerson: { citizen: eldest, fullName: '陈晓晴', sex: 2, birthDate: '1999-03-12', address: '兴汶路47号' },
    });
    const number = accepted.case?.number as string;
    const file = await caseWork(tell, street, number);
    tell.say(street, `个案 ${number}`);
    const members: Record<string, string> = {};
    for (const [name, sex, birthDate, relation] of [
      ['陈晓桐', 2, '2011-07-05', 'SIBLING'],
      ['陈小伟', 1, '2013-02-09', 'SIBLING'],
      ['陈小俊', 1, '2015-09-18', 'SIBLING'],
      ['刘桂芳', 2, '1975-05-14', 'MOTHER'],
    ] as const)
      members[name] = (
        await tell.act(street, `登记成员：${relation === 'MOTHER' ? '母亲' : '弟妹'}`, 'AddHouseholdMember', {
          case: file.id,
          citizen: await identify(birthDate),
          fullName: name,
          sex,
          birthDate,
          relation,
        })
      ).id;
    await confirmNewcomers(tell, office, [eldest, ...Object.values(members)]);

    await tell.act(community, '急难走访：先行救助', 'RecordVisit', {
      case: file.id,
      kind: 'EMERGENCY',
      visitedOn: today(),
      findings: '家中断粮，次女情绪低落。',
    });
    const verified = await tell.act(street, '核实完成', 'VerifyCase', { id: file.id, version: (await caseWork(tell, street, number)).version });
    await tell.act(street, '需求评估：次女', 'RecordAssessment', {
      case: file.id,
      citizen: members['陈晓桐'],
      failedSelfCare: [],
      dimensions: { economy: 4, health: 3, education: 3, residence: 1, employment: 0, guardianship: 4, socialIntegration: 3 },
    });
    const plan = await tell.act(street, '起草方案', 'DraftPlan', {
      case: file.id,
      goal: '有人监护、安心上学',
      measures: ['事实无人抚养儿童保障', '到校关注', '心理疏导', '就近就业'],
    });
    const submitted = await tell.act(street, '提交方案', 'SubmitPlan', { id: plan.id, version: plan.version });
    const returned = await tell.act(office, '退回：补充学业辅导', 'ReturnPlan', { id: plan.id, version: submitted.version, reason: '补充学业辅导' });
    const amended = await tell.act(street, '修改方案', 'AmendPlan', {
      id: plan.id,
      version: returned.version,
      goal: '有人监护、安心上学',
      measures: ['事实无人抚养儿童保障', '到校关注', '心理疏导', '就近就业', '学业辅导'],
    });
    const again = await tell.act(street, '再次提交', 'SubmitPlan', { id: plan.id, version: amended.version });
    const approved = await tell.act(office, '审批方案', 'ApprovePlan', { id: plan.id, version: again.version });
    await tell.refused(street, '批准后再改', 'CONFLICT', 'AmendPlan', { id: plan.id, version: approved.version, goal: '改', measures: ['改'] });
    await tell.act(street, '开始实施', 'StartService', { id: file.id, version: verified.version });

    const review = await tell.act(street, '填写一事一议表', 'DraftCaseReview', {
      case: file.id,
      citizen: members['陈晓桐'],
      situation: '父亡母失联。',
      specialMatters: '失联未满六个月，先行保障。',
      isSupported: true,
      townshipOpinion: '同意纳入。',
    });
    const locked = await tell.act(street, '提交一事一议表（锁定）', 'SubmitCaseReview', { id: review.id, version: review.version });
    const meeting = await tell.act(office, '召集紧急联席会议', 'ConveneMeeting', {
      kind: 'URGENT',
      topic: '一事一议：四姐弟',
      place: '县民政局',
      heldOn: inWorkdays(2),
      units: ['教育体育局', '公安局', '卫生健康局', '人力资源和社会保障局'].map(unit),
    });
    const now = async () => (await tell.ask(office, 'Meeting', { id: meeting.id })).meeting;
    const item = await tell.act(office, '列入议程', 'AddAgendaItem', {
      meeting: meeting.id,
      case: file.id,
      question: '监护、就学、查找母亲由谁牵头？',
      units: ['教育体育局', '公安局', '人力资源和社会保障局'].map(unit),
    });
    await tell.ask('education@530626', 'MeetingPack', { id: meeting.id });
    tell.say('education@530626', '读会议材料');
    await tell.act(office, '签到', 'TakeSeat', { id: meeting.id, version: (await now()).version });
    await tell.refused(office, '人数不足就开会', 'CONFLICT', 'OpenMeeting', { id: meeting.id, version: (await now()).version });
    for (const who of ['education@530626', 'police@530626', 'liaison@530626'])
      await tell.act(who, '签到', 'TakeSeat', { id: meeting.id, version: (await now()).version });
    await tell.act(office, '开会', 'OpenMeeting', { id: meeting.id, version: (await now()).version });
    await tell.act('education@530626', '同意', 'GiveOpinion', { item: item.id, stance: 'SUPPORT', text: '开展到校关注。' });
    await tell.act('police@530626', '同意', 'GiveOpinion', { item: item.id, stance: 'SUPPORT', text: '出具查找回执。' });
    await tell.act('liaison@530626', '保留意见', 'GiveOpinion', { item: item.id, stance: 'OPPOSE', text: '岗位须长姐本人意愿。' });
    await tell.refused('health@530626', '未被问到的单位表态', 'NOT_FOUND', 'GiveOpinion', { item: item.id, stance: 'SUPPORT', text: '同意' });
    await tell.act(office, '一事一议：纳入事实无人抚养儿童', 'DecideCaseReview', {
      id: review.id,
      version: locked.version,
      meeting: meeting.id,
      isApproved: true,
      category: 'DE_FACTO_UNATTENDED_CHILD',
      summary: '同意先行保障，满六个月复核。',
    });
    await tell.act(office, '决定：教育牵头', 'RecordDecision', {
      item: item.id,
      text: '两名弟弟到校关注。',
      title: '到校关注',
      lead: unit('教育体育局'),
      citizens: [members['陈小伟']],
      dueOn: inWorkdays(5),
      deliverable: '每周到校报告',
    });
    await tell.act(office, '决定：公安牵头', 'RecordDecision', {
      item: item.id,
      text: '查找母亲。',
      title: '查找回执',
      lead: unit('公安局'),
      citizens: [members['刘桂芳']],
      dueOn: inWorkdays(5),
      deliverable: '查找回执',
    });
    await tell.act(office, '决定：人社牵头', 'RecordDecision', {
      item: item.id,
      text: '为长姐找就近岗位。',
      title: '就近岗位',
      lead: unit('人力资源和社会保障局'),
      dueOn: inWorkdays(10),
      deliverable: '上岗证明',
    });
    await tell.act(office, '散会', 'EndMeeting', { id: meeting.id, version: (await now()).version });
    await tell.act(office, '纪要会签', 'CirculateMinutes', { id: meeting.id, version: (await now()).version });
    for (const who of [office, 'education@530626', 'police@530626', 'liaison@530626'])
      await tell.act(who, '会签', 'SignMinutes', { id: meeting.id, version: (await now()).version });
    await tell.act(office, '印发纪要', 'IssueMinutes', { id: meeting.id, version: (await now()).version });

    const trying = (who: string, what: string, operation: string, input: object) =>
      tell.until(what, () =>
        tell.act(who, what, operation, input).catch((error: Error) => (error.message.includes('NOT_FOUND') ? null : Promise.reject(error))),
      );
    const task = async (title: string) => (await taskNamed(tell, office, number, title)).id as string;
    await trying('education@530626', '在教育子图开展到校关注', 'OpenAttendanceWatch', {
      task: await task('到校关注'),
      citizen: members['陈小伟'],
      school: '中城镇中心学校',
      until: addMonths(6),
    });
    await trying('police@530626', '在公安子图出具查找回执', 'IssueReceipt', {
      task: await task('查找回执'),
      citizen: members['刘桂芳'],
      receipt: '绥公查〔2026〕0001号',
      missingSince: today(),
    });
    const job = await taskNamed(tell, office, number, '就近岗位');
    const taken = await tell.act('liaison@530626', '接受任务', 'AcceptTask', { id: job.id, version: job.version });
    const begun = await tell.act('liaison@530626', '开始办理', 'StartTask', { id: job.id, version: taken.version });
    const waiting = await tell.act('liaison@530626', '等待本人答复（停表）', 'WaitForResident', {
      id: job.id,
      version: begun.version,
      reason: '等长姐选择岗位',
    });
    const going = await tell.act('liaison@530626', '恢复计时', 'ResumeTask', { id: job.id, version: waiting.version });
    await tell.act('liaison@530626', '上报', 'ReportTask', { id: job.id, version: going.version, report: '已在社区超市上岗，时间灵活。' });
    await tell.until('both rooms have told', async () =>
      (await caseWork(tell, office, number)).tasks.every(({ state }: { state: string }) => state === 'REPORTED'),
    );

    const part = await tell.act(office, '邀请社工参与（须同意）', 'InviteParticipant', {
      case: file.id,
      organisation: unit('社会工作协会'),
      purpose: 'SERVICE',
      scopes: ['civil-affairs.case.read', 'civil-affairs.household.read', 'civil-affairs.identity.read', 'civil-affairs.task.read', 'civil-affairs.task.do'],
    });
    await tell.act(street, '记录长姐同意', 'GiveConsent', { id: part.id, version: part.version, form: 'PAPER' });
    const referral = await tell.act(office, '转介：需要心理疏导', 'ReferCase', {
      case: file.id,
      to: unit('教育体育局'),
      need: 'COUNSELLING',
      purpose: 'EDUCATION_AID',
      scopes: ['civil-affairs.case.read'],
      text: '需要心理疏导。',
    });
    await tell.act('education@530626', '谢绝：名额已满', 'DeclineReferral', { id: referral.id, version: referral.version, reason: 'NO_CAPACITY' });
    const dispute = await tell.act(office, '责任争议：学业辅导归谁？', 'OpenDispute', {
      case: file.id,
      question: '学业辅导由教育还是社工牵头？',
      units: [unit('教育体育局'), unit('社会工作协会')],
    });
    const claimed = await tell.act('education@530626', '陈述：应由社工', 'ClaimResponsibility', {
      id: dispute.id,
      version: dispute.version,
      isOurs: false,
      reason: '学校只负责在校时间。',
    });
    const helped = await tell.act(office, '指定临时帮扶单位', 'NameInterimHelper', { id: dispute.id, version: claimed.version, helper: unit('教育体育局') });
    await tell.act(office, '裁定由社工牵头', 'SettleDispute', { id: dispute.id, version: helped.version, lead: unit('社会工作协会') });
    const tutoring = await tell.act(office, '派发：学业辅导与心理支持', 'AssignTask', {
      case: file.id,
      title: '学业辅导',
      lead: unit('社会工作协会'),
      dueOn: inWorkdays(15),
      deliverable: '阶段评估',
    });
    const t1 = await tell.act('social-worker@530626', '接受', 'AcceptTask', { id: tutoring.id, version: tutoring.version });
    const t2 = await tell.act('social-worker@530626', '办理', 'StartTask', { id: tutoring.id, version: t1.version });
    await tell.act('social-worker@530626', '上报', 'ReportTask', { id: tutoring.id, version: t2.version, report: '次女成绩明显进步。' });
    for (const title of ['到校关注', '查找回执', '就近岗位', '学业辅导']) await closeTask(tell, office, number, title);

    await tell.act(street, '成效评估', 'RecordEvaluation', {
      id: file.id,
      version: (await caseWork(tell, street, number)).version,
      result: 'ACHIEVED',
      text: '监护、就学、就业均已落实。',
    });
    const [evaluation] = (await caseWork(tell, street, number)).evaluations;
    await tell.act(community, '记录长姐确认', 'ConfirmEvaluation', { id: evaluation.id, version: evaluation.version, score: 5, words: '谢谢大家。' });
    const { aidChain } = (await tell.ask(office, 'AidChain', { number })).case;
    tell.say(office, `救助链：${aidChain.links.map(({ kind }: { kind: string }) => kind).join(' → ')}`);
    await tell.act(street, '反馈', 'GiveFeedback', { id: file.id, version: (await caseWork(tell, street, number)).version });
    await tell.act(office, '结案', 'CloseCase', { id: file.id, version: (await caseWork(tell, office, number)).version });
  },
};
