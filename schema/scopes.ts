import type { Purpose, Role } from './roles.ts';

export type SharingClass = 'UNCONDITIONAL' | 'CONDITIONAL' | 'NOT_SHARED';
export type Sensitivity = 'PERSONAL' | 'SENSITIVE' | 'MINOR' | 'SEALED';

export interface Scope {
  name: string;
  class: SharingClass;
  /** The department that answers for the data by law, which may have no room here. 数源部门 */
  source: string;
  title: string;
  legalBasis: string;
  roles: readonly Role[];
  purposes: readonly Purpose[];
  sensitivity?: Sensitivity;
  /** The scope that is needed besides this one where the subject is a minor. */
  minor?: string;
}

const county: readonly Role[] = ['coordinator', 'reviewer', 'clerk', 'child-officer', 'civil-affairs'];
const local: readonly Role[] = ['street', 'community-worker'];
const staff: readonly Role[] = [...county, ...local];
const partners: readonly Role[] = ['housing', 'health', 'education', 'police', 'liaison'];
const onCase: readonly Role[] = [...staff, ...partners, 'social-worker', 'provider', 'service-worker'];
const everyone: readonly Role[] = [...onCase, 'charity', 'enterprise', 'volunteer', 'auditor', 'resident'];

const casework: readonly Purpose[] = [
  'COORDINATION',
  'REVIEW',
  'CHILD_PROTECTION',
  'HOUSING_AID',
  'MEDICAL_AID',
  'EDUCATION_AID',
  'IDENTITY_CHECK',
  'SERVICE',
];
const review: readonly Purpose[] = ['COORDINATION', 'REVIEW', 'CHILD_PROTECTION'];
const child: readonly Purpose[] = ['CHILD_PROTECTION', 'REVIEW', 'EDUCATION_AID', 'SERVICE', 'COORDINATION'];

const LAW = '社会救助法';
const GDS = '政务数据共享条例';
const PIPL = '个人信息保护法';
const MPL = '未成年人保护法';
const MHL = '精神卫生法';

/**
 * Every scope there is, in the order in which a warrant carries its verdicts: `department.noun.verb`.
 * Roles and purposes follow the sharing matrix (domain brief §6); classes are checked against the SDL when a room opens.
 */
// biome-ignore format: a table reads by its rows.
export const scopes: readonly Scope[] = [
  { name: 'civil-affairs.identity.read', class: 'CONDITIONAL', source: '民政局', title: '身份概要（脱敏）', legalBasis: `${LAW} 40; ${PIPL} 13`, roles: onCase, purposes: casework, sensitivity: 'PERSONAL' },
  { name: 'civil-affairs.name.read', class: 'CONDITIONAL', source: '民政局', title: '姓名全称', legalBasis: `${LAW} 40; ${PIPL} 34`, roles: onCase, purposes: casework, sensitivity: 'PERSONAL', minor: 'civil-affairs.minor-name.read' },
  { name: 'civil-affairs.minor-name.read', class: 'CONDITIONAL', source: '民政局', title: '未成年人姓名', legalBasis: `${MPL} 103; ${PIPL} 28`, roles: [...staff, 'social-worker', 'education'], purposes: child, sensitivity: 'MINOR' },
  { name: 'civil-affairs.birth.read', class: 'CONDITIONAL', source: '民政局', title: '出生日期', legalBasis: `${LAW} 40`, roles: [...staff, 'education', 'health'], purposes: casework, sensitivity: 'PERSONAL' },
  { name: 'civil-affairs.contact.read', class: 'CONDITIONAL', source: '民政局', title: '住址与电话', legalBasis: `${LAW} 40`, roles: [...staff, 'social-worker', 'provider', 'service-worker', 'health'], purposes: casework, sensitivity: 'PERSONAL' },
  { name: 'civil-affairs.household.read', class: 'CONDITIONAL', source: '民政局', title: '共同生活家庭成员', legalBasis: `${LAW} 40; 最低生活保障审核确认办法 7`, roles: onCase, purposes: casework, sensitivity: 'PERSONAL' },
  { name: 'civil-affairs.assistance.read', class: 'CONDITIONAL', source: '民政局', title: '救助类别与有效期', legalBasis: `${LAW} 42`, roles: [...staff, ...partners, 'social-worker'], purposes: casework, sensitivity: 'PERSONAL' },
  { name: 'civil-affairs.benefit.read', class: 'CONDITIONAL', source: '民政局', title: '救助金额与账户', legalBasis: `${LAW} 48; ${PIPL} 28`, roles: county, purposes: review, sensitivity: 'SENSITIVE' },
  { name: 'civil-affairs.marriage.read', class: 'CONDITIONAL', source: '民政局', title: '婚姻状况', legalBasis: `${LAW} 40`, roles: county, purposes: review, sensitivity: 'PERSONAL' },
  { name: 'civil-affairs.guardianship.read', class: 'CONDITIONAL', source: '民政局', title: '监护状况', legalBasis: `${MPL} 92, 94`, roles: ['child-officer', 'social-worker', 'coordinator'], purposes: ['CHILD_PROTECTION', 'SERVICE', 'COORDINATION'], sensitivity: 'SEALED' },
  { name: 'civil-affairs.subsidy.read', class: 'CONDITIONAL', source: '民政局', title: '残疾人两项补贴', legalBasis: '国发〔2015〕52号', roles: [...county, 'street'], purposes: review, sensitivity: 'SENSITIVE' },
  { name: 'civil-affairs.trace.read', class: 'CONDITIONAL', source: '民政局', title: '查阅记录', legalBasis: `${GDS} 29; ${PIPL} 44`, roles: ['auditor'], purposes: ['AUDIT'], sensitivity: 'PERSONAL' },
  { name: 'civil-affairs.case.read', class: 'CONDITIONAL', source: '民政局', title: '个案概要', legalBasis: `${LAW} 10; ${GDS} 20`, roles: [...onCase, 'auditor'], purposes: [...casework, 'AUDIT'], sensitivity: 'PERSONAL' },
  { name: 'civil-affairs.participant.read', class: 'CONDITIONAL', source: '民政局', title: '参与单位', legalBasis: `${LAW} 10`, roles: [...onCase, 'auditor'], purposes: [...casework, 'AUDIT'] },
  { name: 'civil-affairs.task.read', class: 'CONDITIONAL', source: '民政局', title: '个案任务', legalBasis: `${LAW} 10`, roles: [...staff, ...partners, 'social-worker'], purposes: casework },
  { name: 'civil-affairs.case-note.read', class: 'CONDITIONAL', source: '民政局', title: '个案记录', legalBasis: `${LAW} 11`, roles: [...staff, 'social-worker'], purposes: [...review, 'SERVICE'], sensitivity: 'SENSITIVE' },
  { name: 'civil-affairs.counselling-note.read', class: 'CONDITIONAL', source: '民政局', title: '心理疏导记录', legalBasis: `${MHL} 4`, roles: ['social-worker'], purposes: ['SERVICE'], sensitivity: 'SEALED' },
  { name: 'civil-affairs.plan.read', class: 'CONDITIONAL', source: '民政局', title: '帮扶方案与评估反馈', legalBasis: `${LAW} 34, 55`, roles: [...staff, ...partners, 'social-worker', 'provider'], purposes: casework, sensitivity: 'PERSONAL' },
  { name: 'civil-affairs.assessment.read', class: 'CONDITIONAL', source: '民政局', title: '需求评估', legalBasis: `${LAW} 34; ${PIPL} 28`, roles: [...staff, 'social-worker'], purposes: [...review, 'SERVICE'], sensitivity: 'SENSITIVE' },
  { name: 'civil-affairs.hearing.read', class: 'CONDITIONAL', source: '民政局', title: '听取意见记录', legalBasis: `${LAW} 48`, roles: [...staff, 'auditor'], purposes: [...review, 'AUDIT'], sensitivity: 'SENSITIVE' },
  { name: 'civil-affairs.chain.read', class: 'CONDITIONAL', source: '民政局', title: '一户一条救助链', legalBasis: `${LAW} 10; 国办发〔2023〕39号`, roles: [...staff, 'social-worker', 'auditor'], purposes: [...review, 'SERVICE', 'AUDIT'], sensitivity: 'PERSONAL' },
  { name: 'civil-affairs.report.write', class: 'UNCONDITIONAL', source: '民政局', title: '报告救助需求', legalBasis: `${LAW} 39; ${MPL} 11`, roles: everyone, purposes: [] },
  { name: 'civil-affairs.report.handle', class: 'UNCONDITIONAL', source: '民政局', title: '受理救助需求', legalBasis: `${LAW} 37, 39`, roles: ['street', 'coordinator'], purposes: [] },
  { name: 'civil-affairs.newcomer.confirm', class: 'UNCONDITIONAL', source: '民政局', title: '核认非本街道登记人员', legalBasis: `${LAW} 11, 37, 44`, roles: ['coordinator', 'reviewer', 'child-officer'], purposes: [] },
  { name: 'civil-affairs.case.handle', class: 'CONDITIONAL', source: '民政局', title: '办理个案', legalBasis: `${LAW} 39, 44`, roles: ['coordinator', 'child-officer', ...local], purposes: [...review, 'SERVICE'] },
  { name: 'civil-affairs.case.decide', class: 'CONDITIONAL', source: '民政局', title: '审核决定', legalBasis: `${LAW} 44, 48`, roles: ['coordinator', 'reviewer', 'child-officer'], purposes: review },
  { name: 'civil-affairs.case.confirm', class: 'CONDITIONAL', source: '民政局', title: '本人确认与同意', legalBasis: `${PIPL} 13, 15, 23`, roles: ['resident', ...local], purposes: ['OWN_FILE', 'COORDINATION', 'SERVICE'] },
  { name: 'civil-affairs.network.arrange', class: 'CONDITIONAL', source: '民政局', title: '组织协同（参与、转介、争议、派单）', legalBasis: `${LAW} 10`, roles: ['coordinator', 'child-officer', 'street'], purposes: review },
  { name: 'civil-affairs.task.do', class: 'CONDITIONAL', source: '民政局', title: '承办任务', legalBasis: `${LAW} 10`, roles: [...staff, ...partners, 'social-worker', 'provider'], purposes: casework },
  { name: 'civil-affairs.referral.answer', class: 'UNCONDITIONAL', source: '民政局', title: '答复转介', legalBasis: `${LAW} 10`, roles: [...onCase, 'charity', 'enterprise', 'volunteer'], purposes: [] },
  { name: 'civil-affairs.meeting.read', class: 'UNCONDITIONAL', source: '民政局', title: '联席会议', legalBasis: `${LAW} 10`, roles: [...onCase, 'charity', 'auditor'], purposes: [] },
  { name: 'civil-affairs.meeting.hold', class: 'UNCONDITIONAL', source: '民政局', title: '召集联席会议', legalBasis: `${LAW} 10`, roles: ['coordinator'], purposes: [] },
  { name: 'civil-affairs.meeting.attend', class: 'UNCONDITIONAL', source: '民政局', title: '参加联席会议', legalBasis: `${LAW} 10`, roles: onCase, purposes: [] },
  { name: 'civil-affairs.sharing.request', class: 'UNCONDITIONAL', source: '民政局', title: '申请数据共享', legalBasis: `${GDS} 20`, roles: onCase, purposes: [] },
  { name: 'civil-affairs.sharing.decide', class: 'UNCONDITIONAL', source: '民政局', title: '答复数据共享申请', legalBasis: `${GDS} 21, 22`, roles: [...partners, 'civil-affairs', 'coordinator'], purposes: [] },
  { name: 'civil-affairs.sharing.rehearse', class: 'UNCONDITIONAL', source: '民政局', title: '共享变更演练', legalBasis: `${GDS} 25; ${PIPL} 55`, roles: ['coordinator', 'civil-affairs', 'auditor'], purposes: [] },
  { name: 'civil-affairs.correction.request', class: 'UNCONDITIONAL', source: '民政局', title: '申请数据校核', legalBasis: `${GDS} 26; ${PIPL} 46`, roles: everyone, purposes: [] },
  { name: 'civil-affairs.emergency.open', class: 'UNCONDITIONAL', source: '民政局', title: '急难调阅', legalBasis: `${LAW} 64; ${PIPL} 13`, roles: ['coordinator', 'child-officer', 'street', 'health', 'police'], purposes: [] },
  { name: 'civil-affairs.emergency.second', class: 'UNCONDITIONAL', source: '民政局', title: '封存信息急难调阅的第二人确认', legalBasis: `${LAW} 11, 64; ${MPL} 103; ${MHL} 4`, roles: [...county, 'housing', 'health', 'education', 'police'], purposes: [] },
  { name: 'civil-affairs.emergency.review', class: 'UNCONDITIONAL', source: '民政局', title: '急难调阅复核', legalBasis: `${GDS} 29`, roles: ['reviewer', 'auditor'], purposes: [] },
  { name: 'civil-affairs.need.read', class: 'CONDITIONAL', source: '民政局', title: '需求卡与本人同意', legalBasis: `民发〔2023〕46号; ${PIPL} 23`, roles: [...staff, 'social-worker'], purposes: [...review, 'SERVICE'], sensitivity: 'PERSONAL' },
  { name: 'civil-affairs.order.read', class: 'CONDITIONAL', source: '民政局', title: '服务订单', legalBasis: `${LAW} 34, 55`, roles: [...staff, 'social-worker', 'auditor'], purposes: [...review, 'SERVICE', 'AUDIT'], sensitivity: 'PERSONAL' },
  { name: 'civil-affairs.order.place', class: 'CONDITIONAL', source: '民政局', title: '点单、取消与投诉', legalBasis: `${LAW} 34, 55`, roles: ['resident', 'clerk', ...local], purposes: ['OWN_FILE', ...review, 'SERVICE'] },
  { name: 'civil-affairs.order.arrange', class: 'CONDITIONAL', source: '民政局', title: '派单与异常处理', legalBasis: `${LAW} 55`, roles: ['street', 'coordinator', 'child-officer'], purposes: review },
  { name: 'civil-affairs.order.check', class: 'CONDITIONAL', source: '民政局', title: '服务回访', legalBasis: `${LAW} 55`, roles: ['clerk', ...local], purposes: [...review, 'SERVICE'] },
  { name: 'civil-affairs.order.serve', class: 'UNCONDITIONAL', source: '民政局', title: '接单与服务（本单位、本人的订单）', legalBasis: `${LAW} 55; ${PIPL} 21`, roles: ['provider', 'social-worker', 'service-worker'], purposes: [] },
  { name: 'civil-affairs.catalogue.read', class: 'UNCONDITIONAL', source: '民政局', title: '服务清单与服务包', legalBasis: `${LAW} 34`, roles: everyone, purposes: [] },
  { name: 'civil-affairs.purchase.read', class: 'UNCONDITIONAL', source: '民政局', title: '政府购买服务', legalBasis: '政府购买服务管理办法 23, 24', roles: ['coordinator', 'reviewer', 'clerk', 'civil-affairs', 'auditor', 'provider', 'social-worker'], purposes: [] },
  { name: 'civil-affairs.purchase.manage', class: 'UNCONDITIONAL', source: '民政局', title: '采购、合同、结算', legalBasis: '政府购买服务管理办法 16, 23', roles: ['coordinator', 'clerk', 'civil-affairs'], purposes: [] },
  { name: 'civil-affairs.purchase.approve', class: 'UNCONDITIONAL', source: '民政局', title: '签约、审批与绩效复核', legalBasis: '政府购买服务管理办法 23; 预算法 57', roles: ['reviewer', 'civil-affairs'], purposes: [] },
  { name: 'civil-affairs.purchase.answer', class: 'UNCONDITIONAL', source: '民政局', title: '承接主体签约、确认与异议', legalBasis: '政府购买服务管理办法 23', roles: ['provider', 'social-worker'], purposes: [] },
  { name: 'civil-affairs.network.admit', class: 'UNCONDITIONAL', source: '民政局', title: '吸纳社会组织与企业入网', legalBasis: `${LAW} 10; 慈善法 10`, roles: ['coordinator', 'civil-affairs'], purposes: [] },
  { name: 'civil-affairs.register.read', class: 'NOT_SHARED', source: '民政局', title: '家庭登记册', legalBasis: `${LAW} 11`, roles: ['civil-affairs', 'reviewer', 'clerk'], purposes: [], sensitivity: 'PERSONAL' },
  { name: 'civil-affairs.network.read', class: 'UNCONDITIONAL', source: '民政局', title: '联席会议网络', legalBasis: `${LAW} 10`, roles: everyone, purposes: [] },

  { name: 'police.registration.read', class: 'CONDITIONAL', source: '公安局', title: '户籍与居住登记', legalBasis: '户口登记条例 8; 最低生活保障审核确认办法 7', roles: [...staff, 'police'], purposes: [...review, 'IDENTITY_CHECK'], sensitivity: 'PERSONAL' },
  { name: 'police.death.read', class: 'CONDITIONAL', source: '公安局', title: '死亡与注销', legalBasis: '户口登记条例 8; 民发〔2022〕83号', roles: [...staff, 'police', 'social-worker'], purposes: [...review, 'SERVICE', 'IDENTITY_CHECK'], sensitivity: 'PERSONAL' },
  { name: 'police.missing.read', class: 'CONDITIONAL', source: '公安局', title: '失踪查找（满六个月）', legalBasis: '民发〔2019〕62号', roles: ['child-officer', 'reviewer', 'police'], purposes: ['CHILD_PROTECTION', 'REVIEW', 'IDENTITY_CHECK'], sensitivity: 'MINOR' },
  { name: 'police.custody.read', class: 'CONDITIONAL', source: '公安局', title: '羁押或强戒满六个月（是/否）', legalBasis: '民发〔2019〕62号', roles: ['reviewer', 'child-officer'], purposes: ['REVIEW', 'CHILD_PROTECTION'], sensitivity: 'SEALED' },
  { name: 'police.vehicle.read', class: 'CONDITIONAL', source: '公安局', title: '机动车（有/无）', legalBasis: `${LAW} 41`, roles: ['reviewer', 'clerk'], purposes: ['REVIEW'], sensitivity: 'PERSONAL' },
  { name: 'police.id-mask.read', class: 'CONDITIONAL', source: '公安局', title: '公民身份号码（脱敏）', legalBasis: `${PIPL} 34`, roles: ['reviewer', 'clerk', 'police'], purposes: ['REVIEW', 'IDENTITY_CHECK'], sensitivity: 'PERSONAL' },
  { name: 'police.investigation.read', class: 'NOT_SHARED', source: '公安局', title: '案件侦查材料', legalBasis: '公安机关办理刑事案件程序规定', roles: ['police'], purposes: ['IDENTITY_CHECK'], sensitivity: 'SEALED' },
  { name: 'police.task.answer', class: 'UNCONDITIONAL', source: '公安局', title: '出具查找回执', legalBasis: '民发〔2019〕62号', roles: ['police'], purposes: [] },
  { name: 'police.fact.correct', class: 'UNCONDITIONAL', source: '公安局', title: '更正本部门数据', legalBasis: `${GDS} 26; ${PIPL} 46`, roles: ['police'], purposes: [] },
  { name: 'police.trace.read', class: 'CONDITIONAL', source: '公安局', title: '查阅记录', legalBasis: `${GDS} 29; ${PIPL} 44`, roles: ['auditor'], purposes: ['AUDIT'], sensitivity: 'PERSONAL' },
  { name: 'police.register.read', class: 'NOT_SHARED', source: '公安局', title: '户籍登记册', legalBasis: '户口登记条例 8', roles: ['police'], purposes: [], sensitivity: 'PERSONAL' },
  { name: 'police.number.match', class: 'CONDITIONAL', source: '公安局', title: '身份号码比对（是/否）', legalBasis: `${LAW} 41`, roles: ['police', 'clerk', 'reviewer'], purposes: [], sensitivity: 'PERSONAL' },
  { name: 'police.number.identify', class: 'CONDITIONAL', source: '公安局', title: '导入时的身份识别', legalBasis: `${LAW} 41; ${GDS} 22`, roles: ['police', 'clerk'], purposes: [], sensitivity: 'PERSONAL' },

  { name: 'health.serious-illness.read', class: 'CONDITIONAL', source: '卫生健康局', title: '重大疾病（是/否）', legalBasis: '最低生活保障审核确认办法 8', roles: ['coordinator', 'reviewer', 'child-officer', 'health'], purposes: [...review, 'MEDICAL_AID'], sensitivity: 'SENSITIVE' },
  { name: 'health.self-pay.read', class: 'CONDITIONAL', source: '医疗保障局', title: '年度自付分段', legalBasis: `${LAW} 24, 41`, roles: [...county, 'street', 'health'], purposes: [...review, 'MEDICAL_AID'], sensitivity: 'SENSITIVE' },
  { name: 'health.insurance.read', class: 'CONDITIONAL', source: '医疗保障局', title: '参保与资助参保', legalBasis: `${LAW} 24`, roles: [...staff, 'health', 'social-worker'], purposes: [...review, 'MEDICAL_AID', 'SERVICE'], sensitivity: 'PERSONAL' },
  { name: 'health.disability.read', class: 'CONDITIONAL', source: '残疾人联合会', title: '残疾类别与等级', legalBasis: '残疾人保障法; 特困人员认定办法 5', roles: [...staff, 'health'], purposes: [...review, 'MEDICAL_AID'], sensitivity: 'SENSITIVE' },
  { name: 'health.care-need.read', class: 'CONDITIONAL', source: '卫生健康局', title: '照护需求', legalBasis: `${LAW} 34`, roles: [...staff, 'health', 'social-worker', 'provider', 'service-worker'], purposes: [...review, 'MEDICAL_AID', 'SERVICE'], sensitivity: 'PERSONAL' },
  { name: 'health.mental.read', class: 'CONDITIONAL', source: '卫生健康局', title: '心理筛查分段', legalBasis: `${MHL} 4`, roles: ['child-officer', 'social-worker', 'health'], purposes: ['CHILD_PROTECTION', 'SERVICE', 'MEDICAL_AID'], sensitivity: 'SEALED' },
  { name: 'health.family-doctor.read', class: 'CONDITIONAL', source: '卫生健康局', title: '家庭医生与随访', legalBasis: `${LAW} 34; 基本医疗卫生与健康促进法 31`, roles: [...staff, 'health', 'social-worker'], purposes: [...review, 'MEDICAL_AID', 'SERVICE'], sensitivity: 'PERSONAL' },
  { name: 'health.diagnosis.read', class: 'NOT_SHARED', source: '卫生健康局', title: '诊断与病历', legalBasis: `${MHL} 4; 基本医疗卫生与健康促进法 92`, roles: ['health'], purposes: ['MEDICAL_AID'], sensitivity: 'SEALED' },
  { name: 'health.task.answer', class: 'UNCONDITIONAL', source: '卫生健康局', title: '签约家庭医生', legalBasis: '基本医疗卫生与健康促进法 31', roles: ['health'], purposes: [] },
  { name: 'health.fact.correct', class: 'UNCONDITIONAL', source: '卫生健康局', title: '更正本部门数据', legalBasis: `${GDS} 26; ${PIPL} 46`, roles: ['health'], purposes: [] },
  { name: 'health.trace.read', class: 'CONDITIONAL', source: '卫生健康局', title: '查阅记录', legalBasis: `${GDS} 29; ${PIPL} 44`, roles: ['auditor'], purposes: ['AUDIT'], sensitivity: 'PERSONAL' },
  { name: 'health.register.read', class: 'NOT_SHARED', source: '卫生健康局', title: '健康档案登记册', legalBasis: '基本医疗卫生与健康促进法 92', roles: ['health'], purposes: [], sensitivity: 'SENSITIVE' },

  { name: 'education.enrolment.read', class: 'CONDITIONAL', source: '教育体育局', title: '学籍与学段', legalBasis: `${LAW} 38; 民发〔2019〕62号`, roles: [...staff, 'education', 'social-worker'], purposes: [...review, 'EDUCATION_AID', 'SERVICE'], sensitivity: 'MINOR' },
  { name: 'education.attendance.read', class: 'CONDITIONAL', source: '教育体育局', title: '缺课与辍学风险', legalBasis: `${MPL} 28; 义务教育法 13`, roles: ['child-officer', 'coordinator', 'community-worker', 'education', 'social-worker'], purposes: child, sensitivity: 'MINOR' },
  { name: 'education.aid.read', class: 'CONDITIONAL', source: '教育体育局', title: '教育资助', legalBasis: `${LAW} 38`, roles: [...county, 'education'], purposes: [...review, 'EDUCATION_AID'], sensitivity: 'MINOR' },
  { name: 'education.record.read', class: 'NOT_SHARED', source: '教育体育局', title: '成绩与辅导记录', legalBasis: `${MPL} 103`, roles: ['education'], purposes: ['EDUCATION_AID'], sensitivity: 'SEALED' },
  { name: 'education.task.answer', class: 'UNCONDITIONAL', source: '教育体育局', title: '开展到校关注', legalBasis: '义务教育法 13', roles: ['education'], purposes: [] },
  { name: 'education.fact.correct', class: 'UNCONDITIONAL', source: '教育体育局', title: '更正本部门数据', legalBasis: `${GDS} 26; ${PIPL} 46`, roles: ['education'], purposes: [] },
  { name: 'education.trace.read', class: 'CONDITIONAL', source: '教育体育局', title: '查阅记录', legalBasis: `${GDS} 29; ${PIPL} 44`, roles: ['auditor'], purposes: ['AUDIT'], sensitivity: 'PERSONAL' },
  { name: 'education.register.read', class: 'NOT_SHARED', source: '教育体育局', title: '学籍册', legalBasis: '中小学生学籍管理办法', roles: ['education'], purposes: [], sensitivity: 'MINOR' },

  { name: 'housing.tenure.read', class: 'CONDITIONAL', source: '住房和城乡建设局', title: '居住状况', legalBasis: `${LAW} 40`, roles: [...staff, 'housing', 'social-worker'], purposes: [...review, 'HOUSING_AID', 'SERVICE'], sensitivity: 'PERSONAL' },
  { name: 'housing.public-rental.read', class: 'CONDITIONAL', source: '住房和城乡建设局', title: '公租房申请与轮候', legalBasis: '公共租赁住房管理办法', roles: [...county, 'street', 'housing'], purposes: ['COORDINATION', 'REVIEW', 'HOUSING_AID'], sensitivity: 'PERSONAL' },
  { name: 'housing.dangerous-house.read', class: 'UNCONDITIONAL', source: '住房和城乡建设局', title: '危房等级', legalBasis: `${GDS} 14`, roles: [...staff, ...partners], purposes: [] },
  { name: 'housing.property.read', class: 'CONDITIONAL', source: '自然资源局', title: '不动产套数', legalBasis: `${LAW} 41`, roles: ['reviewer', 'clerk', 'housing'], purposes: ['REVIEW', 'HOUSING_AID'], sensitivity: 'PERSONAL' },
  { name: 'housing.task.answer', class: 'UNCONDITIONAL', source: '住房和城乡建设局', title: '配租公租房', legalBasis: '公共租赁住房管理办法', roles: ['housing'], purposes: [] },
  { name: 'housing.fact.correct', class: 'UNCONDITIONAL', source: '住房和城乡建设局', title: '更正本部门数据', legalBasis: `${GDS} 26; ${PIPL} 46`, roles: ['housing'], purposes: [] },
  { name: 'housing.trace.read', class: 'CONDITIONAL', source: '住房和城乡建设局', title: '查阅记录', legalBasis: `${GDS} 29; ${PIPL} 44`, roles: ['auditor'], purposes: ['AUDIT'], sensitivity: 'PERSONAL' },
  { name: 'housing.register.read', class: 'NOT_SHARED', source: '住房和城乡建设局', title: '住房保障登记册', legalBasis: '公共租赁住房管理办法', roles: ['housing'], purposes: [], sensitivity: 'PERSONAL' },

  { name: 'resource-pool.aid.read', class: 'CONDITIONAL', source: '慈善资源池', title: '个案获助明细', legalBasis: '民发〔2023〕46号', roles: [...staff, 'housing', 'education', 'social-worker', 'auditor'], purposes: [...casework, 'AUDIT'], sensitivity: 'PERSONAL' },
  { name: 'resource-pool.donor.read', class: 'CONDITIONAL', source: '慈善资源池', title: '捐赠方', legalBasis: '慈善法 82', roles: ['coordinator', 'civil-affairs', 'child-officer'], purposes: review, sensitivity: 'PERSONAL' },
  { name: 'resource-pool.task.answer', class: 'UNCONDITIONAL', source: '慈善资源池', title: '分配物资', legalBasis: '慈善法 58', roles: ['charity', 'enterprise'], purposes: [] },
  { name: 'resource-pool.trace.read', class: 'CONDITIONAL', source: '慈善资源池', title: '查阅记录', legalBasis: `${GDS} 29; ${PIPL} 44`, roles: ['auditor'], purposes: ['AUDIT'], sensitivity: 'PERSONAL' },
  { name: 'resource-pool.donation.read', class: 'UNCONDITIONAL', source: '慈善资源池', title: '捐赠台账（本单位捐出或保管的）', legalBasis: '慈善法 42', roles: ['charity', 'enterprise', 'coordinator', 'civil-affairs', 'auditor'], purposes: [] },
  { name: 'resource-pool.ledger.read', class: 'UNCONDITIONAL', source: '慈善资源池', title: '账目核对（本辖区）', legalBasis: '慈善法 6', roles: ['coordinator', 'civil-affairs', 'auditor'], purposes: [] },
  { name: 'resource-pool.donation.pledge', class: 'UNCONDITIONAL', source: '慈善资源池', title: '认捐', legalBasis: '慈善法 36, 41', roles: ['charity', 'enterprise'], purposes: [] },
  { name: 'resource-pool.stock.manage', class: 'UNCONDITIONAL', source: '慈善资源池', title: '接收、开票、入库、分配', legalBasis: '慈善法 38, 53, 58', roles: ['charity', 'enterprise'], purposes: [] },
  { name: 'resource-pool.aid.carry', class: 'UNCONDITIONAL', source: '慈善资源池', title: '送达（任务卡）', legalBasis: `民发〔2023〕46号; ${PIPL} 23`, roles: ['volunteer', 'charity', 'enterprise'], purposes: [] },
  { name: 'resource-pool.match.propose', class: 'UNCONDITIONAL', source: '慈善资源池', title: '供需匹配建议', legalBasis: '民发〔2023〕46号', roles: ['coordinator', 'civil-affairs', 'charity'], purposes: [] },
  { name: 'resource-pool.volunteer.record', class: 'UNCONDITIONAL', source: '慈善资源池', title: '志愿服务记录', legalBasis: '志愿服务条例 19; 志愿服务记录与证明出具办法 7, 11', roles: ['charity', 'social-worker', 'provider'], purposes: [] },
  { name: 'resource-pool.volunteer.read', class: 'UNCONDITIONAL', source: '慈善资源池', title: '志愿服务时长与证明', legalBasis: '志愿服务记录与证明出具办法 14', roles: everyone, purposes: [] },
  { name: 'resource-pool.volunteer.screen', class: 'UNCONDITIONAL', source: '慈善资源池', title: '接触未成年人前的查询', legalBasis: `${MPL} 98`, roles: ['child-officer', 'coordinator', 'police'], purposes: [] },
  { name: 'resource-pool.profile.manage', class: 'UNCONDITIONAL', source: '慈善资源池', title: '本单位信息与能力', legalBasis: '慈善法 77', roles: ['charity', 'enterprise', 'provider', 'social-worker'], purposes: [] },
  { name: 'resource-pool.network.tend', class: 'UNCONDITIONAL', source: '慈善资源池', title: '培育、证书与品牌', legalBasis: '慈善法 22, 110', roles: ['coordinator', 'civil-affairs'], purposes: [] },
  { name: 'resource-pool.programme.report', class: 'UNCONDITIONAL', source: '慈善资源池', title: '项目备案与报告', legalBasis: '慈善法 24, 72, 79', roles: ['charity'], purposes: [] },
  { name: 'resource-pool.disclosure.read', class: 'UNCONDITIONAL', source: '慈善资源池', title: '公开数据（只有数量与金额）', legalBasis: '慈善法 77, 82', roles: everyone, purposes: [] },
  { name: 'resource-pool.need.read', class: 'UNCONDITIONAL', source: '慈善资源池', title: '需求卡（不含身份）', legalBasis: `民发〔2023〕46号; ${PIPL} 23`, roles: ['coordinator', 'civil-affairs', 'charity', 'enterprise', 'volunteer', 'provider', 'social-worker'], purposes: [] },
  { name: 'resource-pool.profile.read', class: 'UNCONDITIONAL', source: '慈善资源池', title: '单位公开信息', legalBasis: '慈善法 77', roles: everyone, purposes: [] },

  { name: 'hub.trail.witness', class: 'UNCONDITIONAL', source: '枢纽', title: '链头见证', legalBasis: `${GDS} 29`, roles: ['hub'], purposes: [] },
  { name: 'hub.events.carry', class: 'UNCONDITIONAL', source: '枢纽', title: '事件传递', legalBasis: `${GDS} 28`, roles: ['hub'], purposes: [] },
  { name: 'hub.self.read', class: 'UNCONDITIONAL', source: '枢纽', title: '本人账户与共享规则', legalBasis: `${PIPL} 17, 44; ${GDS} 13`, roles: everyone, purposes: [] },
];

export const scopeByName: ReadonlyMap<string, Scope> = new Map(scopes.map((scope) => [scope.name, scope]));

/** The department of a scope is the first word of its name. */
export const departmentOf = (scope: string) => scope.slice(0, scope.indexOf('.'));

const byDepartment = Map.groupBy(scopes, ({ name }) => departmentOf(name));
/** A room's scopes in the order in which a warrant carries their verdicts. */
export const scopesOf = (department: string): readonly Scope[] => byDepartment.get(department) ?? [];

/** The room that keeps people and cases: it signs credentials and warrants, gives tasks and takes corrections. */
export const registry = 'civil-affairs';
