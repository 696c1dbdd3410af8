import { addMonths, caseWork, closeTask, confirmNewcomers, freshNumber, inWorkdays, taskNamed, today, unitsOf } from './helpers.ts';
import type { Story } from './teller.ts';

const PLACE = '530103001001';

/** A man is found ill and without a home; from the first report to a closed case, with every actor's part. */
export const yang: Story = {
  title: '杨大爹：从第一次报告到结案（盘龙区拓东街道尚义社区）',
  async play(tell) {
    const [police, street, community, office] = ['police@530103', 'street@530103', 'community-worker@530103', 'coordinator@530103'] as const;
    const unit = await unitsOf(tell, office);

    const birthDate = '1963-04-25';
    const { identify } = await tell.ask(police, 'Identify', { input: { number: freshNumber(birthDate), idempotencyKey: crypto.randomUUID() } });
    tell.say(police, '核实身份：只给出编号，不给出身份证号');
    const citizen = identify.citizen.id as string;

    const report = await tell.act(community, '巡访发现一位无处可住的病弱长者，主动报告', 'ReportNeed', {
      channel: 'COMMUNITY',
      subject: citizen,
      place: PLACE,
      level: 'RED',
      text: '患病、无劳动能力、无住所，在社区门口过夜。',
    });
    await tell.refused('street@530626', '外县街道想受理', 'NOT_FOUND', 'AcceptReport', {
      id: report.id,
      version: report.version,
      basis: 'EMERGENCY_PLACE',
      community: '530626101001',
      subject: citizen,
    });
    const accepted = await tell.act(street, '在急难发生地受理，立案', 'AcceptReport', {
      id: report.id,
      version: report.version,
      basis: 'EMERGENCY_PLACE',
      community: PLACE,
      newPerson: { citizen, fullName: '杨有福', sex: 1, birthDate, address: '暂住救助站' },
    });
    const number = accepted.case?.number as string;
    await confirmNewcomers(tell, office, [citizen]);
    const file = await caseWork(tell, street, number);
    tell.say(street, `个案 ${number}`);

    await tell.act(community, '上门走访（核实）', 'RecordVisit', {
      case: file.id,
      kind: 'VERIFICATION',
      visitedOn: today(),
      findings: '独自一人，行走需拄拐，无收入。',
    });
    const [visit] = (await caseWork(tell, street, number)).visits;
    await tell.refused(community, '走访人自己确认走访', 'FORBIDDEN', 'ConfirmVisit', { id: visit.id, version: visit.version });
    await tell.act(street, '第二名走访人确认', 'ConfirmVisit', { id: visit.id, version: visit.version });
    const verified = await tell.act(street, '核实完成', 'VerifyCase', { id: file.id, version: (await caseWork(tell, street, number)).version });

    await tell.act(street, '需求评估：部分失能', 'RecordAssessment', {
      case: file.id,
      citizen,
      failedSelfCare: ['WALK', 'BATHE'],
      dimensions: { economy: 4, health: 3, education: 0, residence: 4, employment: 2, guardianship: 0, socialIntegration: 2 },
    });
    const plan = await tell.act(street, '起草帮扶方案', 'DraftPlan', {
      case: file.id,
      goal: '有住处、有饭吃、有人看病',
      measures: ['纳入低保', '申请公租房', '签约家庭医生', '送餐助餐', '米面粮油'],
    });
    const submitted = await tell.act(street, '提交方案', 'SubmitPlan', { id: plan.id, version: plan.version });
    await tell.act(office, '审批方案（起草人不得审批）', 'ApprovePlan', { id: plan.id, version: submitted.version });
    await tell.act(street, '开始实施', 'StartService', { id: file.id, version: verified.version });

    const invited = await tell.act(office, '邀请居家养老服务中心参与（须本人同意）', 'InviteParticipant', {
      case: file.id,
      organisation: unit('居家养老服务中心'),
      purpose: 'SERVICE',
      scopes: [
        'civil-affairs.case.read',
        'civil-affairs.household.read',
        'civil-affairs.identity.read',
        'civil-affairs.contact.read',
        'health.care-need.read',
        'civil-affairs.task.do',
        'civil-affairs.plan.read',
      ],
    });
    await tell.refused(office, '未经同意就派任务', 'CONFLICT', 'AssignTask', {
      case: file.id,
      title: '送餐助餐',
      lead: unit('居家养老服务中心'),
      dueOn: inWorkdays(5),
      deliverable: '签收单',
    });
    const firm = await tell.act(office, '邀请惠民超市参与（须本人同意）', 'InviteParticipant', {
      case: file.id,
      organisation: unit('惠民超市'),
      purpose: 'SERVICE',
      scopes: ['civil-affairs.identity.read'],
    });
    for (const part of [invited, firm]) await tell.act(street, '记录本人书面同意', 'GiveConsent', { id: part.id, version: part.version, form: 'PAPER' });

    await tell
      .act(office, '召集紧急联席会议', 'ConveneMeeting', {
        kind: 'URGENT',
        topic: '一事一议：杨有福',
        place: '区民政局三楼',
        heldOn: inWorkdays(3),
        units: ['住房和城乡建设局', '卫生健康局', '公安局', '财政局'].map(unit),
      })
      .then(async (meeting) => {
        const id = meeting.id;
        const item = await tell.act(office, '列入议程，并向住建、卫健提问', 'AddAgendaItem', {
          meeting: id,
          case: file.id,
          question: '可否优先配租并签约家庭医生？',
          units: [unit('住房和城乡建设局'), unit('卫生健康局')],
        });
        const { meetingPack } = await tell.ask('housing@530103', 'MeetingPack', { id });
        tell.say('housing@530103', `读会议材料：${meetingPack[0].case.number}，低保与住房可见，诊断不可见`);
        const restricted = await tell.ask('police@530103', 'MeetingPack', { id });
        tell.say('police@530103', `读会议材料：第1项受限=${restricted.meetingPack[0].isRestricted}`);
        const now = async () => (await tell.ask(office, 'Meeting', { id })).meeting;
        for (const who of [office, 'housing@530103', 'health@530103']) await tell.act(who, '签到', 'TakeSeat', { id, version: (await now()).version });
        await tell.act(office, '达到法定人数，开会', 'OpenMeeting', { id, version: (await now()).version });
        await tell.act('housing@530103', '发表意见：同意', 'GiveOpinion', { item: item.id, stance: 'SUPPORT', text: '有一套一楼房源。' });
        await tell.act('health@530103', '发表意见：同意', 'GiveOpinion', { item: item.id, stance: 'SUPPORT', text: '由社区卫生服务中心签约。' });
        await tell.refused(office, '决定由未受邀单位牵头', 'BAD_USER_INPUT', 'RecordDecision', {
          item: item.id,
          text: '审计',
          title: '审计',
          lead: unit('审计局'),
          dueOn: inWorkdays(10),
          deliverable: '报告',
        });
        await tell.act(office, '决定：住建牵头配租', 'RecordDecision', {
          item: item.id,
          text: '优先配租一楼房源。',
          title: '公租房配租',
          lead: unit('住房和城乡建设局'),
          citizens: [citizen],
          dueOn: inWorkdays(10),
          deliverable: '配租通知书',
        });
        await tell.act(office, '决定：卫健牵头签约', 'RecordDecision', {
          item: item.id,
          text: '一周内上门。',
          title: '家庭医生签约',
          lead: unit('卫生健康局'),
          citizens: [citizen],
          dueOn: inWorkdays(5),
          deliverable: '签约书',
        });
        await tell.act(office, '散会：议程带来的查阅权随之结束', 'EndMeeting', { id, version: (await now()).version });
        await tell.act(office, '纪要送各单位会签', 'CirculateMinutes', { id, version: (await now()).version });
        for (const who of [office, 'housing@530103', 'health@530103'])
          await tell.act(who, '以本单位密钥会签', 'SignMinutes', { id, version: (await now()).version });
        await tell.act(office, '印发纪要', 'IssueMinutes', { id, version: (await now()).version });
      });

    const task = async (title: string) => (await taskNamed(tell, office, number, title)).id as string;
    const [flat, doctor] = [await task('公租房配租'), await task('家庭医生签约')];
    const trying = (who: string, what: string, operation: string, input: object) =>
      tell.until(what, () =>
        tell.act(who, what, operation, input).catch((error: Error) => (error.message.includes('NOT_FOUND') ? null : Promise.reject(error))),
      );
    await trying('housing@530103', '在住建子图配租', 'AllotFlat', { task: flat, citizen, flat: `尚义公租房1栋${file.number}`, monthlyRent: 9600 });
    await trying('health@530103', '在卫健子图签约', 'SignFamilyDoctor', { task: doctor, citizen, team: '拓东社区卫生服务中心家庭医生一组' });
    await tell.until('the case learns of both', async () =>
      (await caseWork(tell, office, number)).tasks.every(({ state }: { state: string }) => state === 'REPORTED'),
    );
    tell.say(office, '个案经事件得知：配租与签约均已上报');

    await tell.act(office, '派发：送餐助餐', 'AssignTask', {
      case: file.id,
      title: '送餐助餐',
      lead: unit('居家养老服务中心'),
      dueOn: inWorkdays(8),
      deliverable: '签收单',
    });
    await tell.act(office, '派发：米油', 'AssignTask', {
      case: file.id,
      title: '米面粮油',
      lead: unit('惠民超市'),
      dueOn: inWorkdays(8),
      deliverable: '送达确认',
    });
    const rice = await task('米面粮油');
    await trying('enterprise@530103', '在资源池分配大米20千克（不知是谁家）', 'AllocateGoods', {
      task: rice,
      item: '大米',
      quantity: 20,
      unit: '千克',
      value: 12000,
      batch: 'DM-1107',
      expiresOn: addMonths(6),
      safetyReport: 'SP-2026-0188',
    });
    const meals = await taskNamed(tell, office, number, '送餐助餐');
    const taken = await tell.act('provider@530103', '接受任务', 'AcceptTask', { id: meals.id, version: meals.version });
    const begun = await tell.act('provider@530103', '开始送餐', 'StartTask', { id: meals.id, version: taken.version });
    await tell.act('provider@530103', '上报', 'ReportTask', { id: meals.id, version: begun.version, report: '已连续送餐，签收单齐全。' });
    await tell.until('the case learns of the rice', async () => (await taskNamed(tell, office, number, '米面粮油')).state === 'REPORTED');
    for (const title of ['公租房配租', '家庭医生签约', '送餐助餐', '米面粮油']) await closeTask(tell, office, number, title);

    await tell.act(street, '成效评估', 'RecordEvaluation', {
      id: file.id,
      version: (await caseWork(tell, street, number)).version,
      result: 'ACHIEVED',
      text: '已入住、已签约、按时用餐。',
    });
    const [evaluation] = (await caseWork(tell, street, number)).evaluations;
    await tell.refused(street, '评估人代为确认', 'FORBIDDEN', 'ConfirmEvaluation', { id: evaluation.id, version: evaluation.version, score: 5 });
    await tell.act(community, '记录本人确认：5分', 'ConfirmEvaluation', {
      id: evaluation.id,
      version: evaluation.version,
      score: 5,
      words: '真是没想到，这么多人一起来帮我。',
    });
    const { aidChain } = (await tell.ask(office, 'AidChain', { number })).case;
    tell.say(office, `救助链：${aidChain.links.map(({ kind }: { kind: string }) => kind).join(' → ')}`);
    await tell.act(street, '反馈', 'GiveFeedback', { id: file.id, version: (await caseWork(tell, street, number)).version });
    await tell.act(office, '结案', 'CloseCase', { id: file.id, version: (await caseWork(tell, office, number)).version });
    await tell.refused('provider@530103', '结案后再办理', 'NOT_FOUND', 'TakeTask', { id: meals.id, version: meals.version });
  },
};
