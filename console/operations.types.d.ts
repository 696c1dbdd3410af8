// Generated from the published operations by npm run generate.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** By what a street is the right one. 受理依据。 */
export type AcceptanceBasis =
  /** The household is registered there. 户籍地。 */
  | 'REGISTER'
  /** The household lives there. 居住地。 */
  | 'RESIDENCE'
  /** The emergency happened there, whoever they are. 急难发生地。 */
  | 'EMERGENCY_PLACE';

/** How a report is taken up. 受理。 */
export type AcceptReportInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The report. 报告编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** By what this street is the right one (社会救助法 37). 受理依据。 */
  basis: AcceptanceBasis;
  /** The community that will handle it, 12 digits, of the street. 办理社区。 */
  community: string;
  /** The citizen, where the report names nobody. 当事人。 */
  subject?: string | null | undefined;
  /** Who it is, where the street's register does not have them. 新登记人员。 */
  newPerson?: NewPersonInput | null | undefined;
};

/** The first account of an organisation. 账户。 */
export type AccountInput = {
  /** What the identity provider calls the person; nobody else's yet. 登录名。 */
  login: string;
  /** The person's full name. 姓名。 */
  name: string;
  /**
   * Of PUBLIC_INTEREST charity, provider, social-worker, volunteer or service-worker; of a FIRM enterprise, provider or
   * service-worker. 角色。
   */
  role: string;
};

/** A case for the agenda. 议题。 */
export type AddAgendaItemInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The meeting's id; it has not begun yet. 会议编号。 */
  meeting: string;
  /** The case's id. 个案编号。 */
  case: string;
  /** What the units are asked, at most 4000 characters. 讨论事项。 */
  question: string;
  /** Invited units that are asked, at least one. 相关单位。 */
  units: Array<string>;
};

/** A new brand. 品牌。 */
export type AddBrandInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The wider brand above it; a root unless said. 上级品牌。 */
  parent?: string | null | undefined;
  /** Its name. 名称。 */
  name: string;
  /** Code of its place, within your division and that of the brand above. 区划代码。 */
  division: string;
};

/** Somebody who lives with the family. 家庭成员。 */
export type AddHouseholdMemberInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case of the household. 个案编号。 */
  case: string;
  /** The id that the police gave for the number; without it a random one is made. 识别编号。 */
  citizen?: string | null | undefined;
  /** The name as said. 姓名。 */
  fullName: string;
  /** GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 unstated. 性别代码。 */
  sex: number;
  /** The birth date as said, not in the future. 出生日期。 */
  birthDate: string;
  /** What they are to the head of the household; not HEAD, of whom there is one. 与户主关系。 */
  relation: Relation;
};

/** An organisation that joins. 入网单位。 */
export type AdmitOrganisationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** What it is called. 单位名称。 */
  name: string;
  /** PUBLIC_INTEREST or FIRM; no other kind joins. 单位类型。 */
  kind: OrganisationKind;
  /**
   * GB 32100, 18 characters with a true check character: begins with 51, 52 or 53 for PUBLIC_INTEREST, with 9 for FIRM.
   * 统一社会信用代码。
   */
  creditCode: string;
  /** Code of a place in your division. 区划代码。 */
  division: string;
  /** The first person of it who can sign in. 首个账户。 */
  account: AccountInput;
};

/** How old a person is, roughly. 年龄段。 */
export type AgeBand =
  /** Under 18. 未成年人。 */
  | 'MINOR'
  /** 18 to 59. 成年人。 */
  | 'ADULT'
  /** 60 and over. 老年人。 */
  | 'ELDER';

/** What was found on a chain. 发现类型。 */
export type AidFindingKind =
  /** The same help twice at a time, or help that never goes together. 重复救助。 */
  | 'DUPLICATE'
  /** Help that goes with a category and never came. 应享未享。 */
  | 'MISSED';

/** The level of aid to a pupil. 资助档次。 */
export type AidLevel =
  /** No aid. 未享受资助。 */
  | 'NONE'
  /** For general hardship. 一般困难。 */
  | 'GENERAL'
  /** For special hardship. 特别困难。 */
  | 'SPECIAL';

/** How far something given has come. 物资流转状态。 */
export type AidState =
  /** Set aside. 已分配。 */
  | 'ALLOCATED'
  /** Handed over; the family has not said so yet. 已送达。 */
  | 'DELIVERED'
  /** The family said that it came. 已确认。 */
  | 'CONFIRMED'
  /** The donor was told what became of it. 已反馈。 */
  | 'FED_BACK'
  /** Taken back before it was handed over, for another need. 已收回，另行分配。 */
  | 'REALLOCATED'
  /** The family did not keep it; it is back in stock. 已退回。 */
  | 'RETURNED';

/** What goes to which need. 分配。 */
export type AllocateDonationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The gift, in your stock. 捐赠编号。 */
  donation: string;
  /** The need card, of your county and for the same item. 需求编号。 */
  need: string;
  /** How much, in the item's unit; at most what is in stock and still missing. 数量。 */
  quantity: number;
};

/** Goods of your own, to answer a task with. 物资。 */
export type AllocateGoodsInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The task that asks for it: of your own organisation, and open. 任务编号。 */
  task: string;
  /** An item by code or Chinese name. 目录项。 */
  item: string;
  /** How much, in the item's unit: more than 0, at most three decimals. 数量。 */
  quantity: number;
  /** The item's unit; another one is refused. 单位。 */
  unit: string;
  /** Fair value of the whole in fen; for goods it must be said. 公允价值（分）。 */
  value?: number | null | undefined;
  /** The batch number; needed for what spoils. 批次。 */
  batch?: string | null | undefined;
  /** The last day on which it keeps; needed for what spoils. 保质期至。 */
  expiresOn?: string | null | undefined;
  /** The safety report; needed for what spoils. 检测报告。 */
  safetyReport?: string | null | undefined;
  /** Whether you wish to stay unknown; no unless said. 是否匿名。 */
  isAnonymous?: boolean | null | undefined;
};

/** A flat, to answer a task with. 配租。 */
export type AllotFlatInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The task that asks for it: of your own organisation, and open. 任务编号。 */
  task: string;
  /** One of those the task is about. 当事人。 */
  citizen: string;
  /** Where it is; the same words name the same flat in a county. 房源。 */
  flat: string;
  /** The month's rent in fen. 月租金（分）。 */
  monthlyRent: number;
};

/** A plan's new text. 修改方案。 */
export type AmendPlanInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The plan. 方案编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** What is to be reached; at most 4,000 characters. 目标。 */
  goal: string;
  /** What is to be done instead, at most 100 measures. 措施。 */
  measures: Array<string>;
};

/** The source department's answer. 校核答复。 */
export type AnswerCorrectionInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The correction. 校核编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** What was found. 校核结果。 */
  outcome: CorrectionFinding;
  /** The reason. 答复理由。 */
  answer: string;
  /** With CORRECTED: the true value, written as CorrectFactInput says; null where it is not known. 更正值。 */
  value?: string | null | undefined;
};

/** Who carries it out. 送达人。 */
export type AssignCarrierInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The allocation. 分配编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** An enrolled volunteer of your county, or yourself. 人员编号。 */
  person: string;
  /** When, not in the past; not fixed unless said. 交接时间。 */
  at?: string | null | undefined;
  /** An organisation; your own unless said. 交接地点（单位）。 */
  place?: string | null | undefined;
};

/** Who is to handle a case. 指派。 */
export type AssignCaseInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case. 个案编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Somebody of the network, within your division, who answers for the place of the case. 承办人。 */
  person: string;
};

/** A task to be given. 派发。 */
export type AssignTaskInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case's id. 个案编号。 */
  case: string;
  /** What is to be done, in a few words. 任务名称。 */
  title: string;
  /** The unit that is to do it, of the county's network; a charity or firm only where the family has agreed. 牵头单位。 */
  lead: string;
  /** Units that help, on the same terms; none unless named. 协办单位。 */
  helpers?: Array<string> | null | undefined;
  /** Whom of the household it is about; all unless named. 相关人员。 */
  citizens?: Array<string> | null | undefined;
  /** A working day, today or later. 截止日。 */
  dueOn: string;
  /** What will show that it is done. 交付内容。 */
  deliverable: string;
};

/** The categories of the Social Assistance Law, articles 13 and 15. 救助类别。 */
export type AssistanceCategory =
  /** A person without strength to work, income or anyone to keep them. 特困人员。 */
  | 'DESTITUTE_PERSON'
  /** The subsistence allowance. 最低生活保障。 */
  | 'DIBAO'
  /** A household just above the subsistence allowance. 低保边缘家庭。 */
  | 'DIBAO_EDGE'
  /** A household in difficulty through expenses it cannot avoid. 刚性支出困难家庭。 */
  | 'RIGID_EXPENDITURE'
  /** A small sum at once, in an emergency. 小额快救。 */
  | 'FAST_SMALL_RELIEF'
  /** Help for a passing difficulty. 临时救助。 */
  | 'TEMPORARY_ASSISTANCE'
  /** A child whom neither parent can in fact bring up. 事实无人抚养儿童。 */
  | 'DE_FACTO_UNATTENDED_CHILD'
  /** An orphan. 孤儿。 */
  | 'ORPHAN'
  /** A person adrift, without a livelihood. 流散人员。 */
  | 'UNSETTLED_PERSON';

/** For whom a need is. 受益人类别。 */
export type Beneficiary =
  /** Anybody. 不限。 */
  | 'ANY'
  /** An older person. 长者。 */
  | 'ELDER'
  /** A child. 儿童。 */
  | 'CHILD'
  /** The whole family. 家庭。 */
  | 'FAMILY'
  /** An adult. 成年人。 */
  | 'ADULT';

/** What is to be opened, and why. 急难调阅。 */
export type BreakGlassInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** Whom it is about: of the household of an open case in your division. 当事人编号。 */
  citizen: string;
  /** One scope that ends in read, is not NOT_SHARED and is not open to you already. 共享范围。 */
  scope: string;
  /** Why it cannot wait. 理由。 */
  reason: string;
};

/** A hearing is called. 告知。 */
export type CallHearingInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case. 个案编号。 */
  case: string;
  /** What was recognised for a member of its household. 救助认定编号。 */
  assistance: string;
  /** What is to happen to it. 拟处理。 */
  kind: HearingKind;
  /** Why; at most 4,000 characters. 理由。 */
  reason: string;
  /** In fen, where it is to be reduced: more than nothing, less than now. 拟发金额（分）。 */
  amount?: number | null | undefined;
};

/** What cases can be filtered by: only what every reader of a case sees. 筛选条件。 */
export type CaseFilter = {
  /** Cases on this stage. 阶段。 */
  stage?: CaseStage | null | undefined;
  /** Cases accepted in this division or beneath it: its code, 2 to 12 digits. 受理区划。 */
  division?: string | null | undefined;
  /** Open ones, or those closed within the term for which their file stays readable; both where nothing is said. 是否在办。 */
  isOpen?: boolean | null | undefined;
};

/** How urgent a case is. 预警等级。 */
export type CaseLevel =
  /** Most urgent: the county hears at once, and help comes before the papers (社会救助法 64). 红色。 */
  | 'RED'
  /** Urgent. 橙色。 */
  | 'ORANGE'
  /** Least urgent. 黄色。 */
  | 'YELLOW';

/** Where a need stands. 需求状态。 */
export type CaseNeedState =
  /** Written down; the family has not agreed yet. 待本人同意。 */
  | 'DRAFTED'
  /** The family agreed, and the card is in the pool. 已发布。 */
  | 'PUBLISHED'
  /** Refused, taken back, or ended with the case. 已撤下。 */
  | 'WITHDRAWN';

/** Where a form stands. 表单状态。 */
export type CaseReviewState =
  /** Filled in and not submitted yet. 草稿。 */
  | 'DRAFT'
  /** Locked, waiting for a meeting. 已提交。 */
  | 'SUBMITTED'
  /** The meeting was for it; the person has the category from then on. 同意。 */
  | 'APPROVED'
  /** The meeting was against it. 不同意。 */
  | 'REJECTED';

/** Where a case stands in the service chain 申请→核实→实施→评估→反馈. 个案阶段。 */
export type CaseStage =
  /** Taken up; the need is to be verified. 需求申请。 */
  | 'REQUESTED'
  /** The need is verified; a plan is made. 核实。 */
  | 'VERIFIED'
  /** The help is under way. 实施。 */
  | 'IN_SERVICE'
  /** What came of it is recorded; the family says its word. 评估。 */
  | 'EVALUATED'
  /** The family and the partners were told. 反馈。 */
  | 'FED_BACK'
  /** Closed. 已结案。 */
  | 'CLOSED';

/** Where a request to change a use stands. 用途变更状态。 */
export type ChangeOfUseState =
  /** Waiting for the donor. 待捐赠方答复。 */
  | 'PROPOSED'
  /** The donor agreed; it is the gift's intent now. 已同意。 */
  | 'CONSENTED'
  /** The donor did not agree. 不同意。 */
  | 'REFUSED';

/** What a unit says. 陈述。 */
export type ClaimResponsibilityInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The dispute, of which your organisation is a unit. 争议编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Whether it is its task. 是否本单位职责。 */
  isOurs: boolean;
  /** Why; at most 4,000 characters. 理由。 */
  reason: string;
};

/** A complaint. 投诉。 */
export type ComplainAboutOrderInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The order's id. 订单编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** What was wrong, at most 4000 characters. 投诉内容。 */
  text: string;
};

/** What was missing. 补正。 */
export type CompleteRequestInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The request. 申请编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** The law or duty it rests on, in place of what was said. 法律依据。 */
  basis: string;
  /** What the data is needed for, in place of what was said. 应用场景。 */
  scenario: string;
};

/** The family's word. 确认。 */
export type ConfirmAidInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The gift. 捐赠物资编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** 1 to 5. 评分。 */
  score: number;
  /** What is said to the giver. 感谢语。 */
  thanks: Thanks;
};

/** The family's word; 1 to 5. 本人确认。 */
export type ConfirmEvaluationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The evaluation. 评估编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** How satisfied the family is, 1 to 5, best last. 满意度。 */
  score: number;
  /** What the family says besides; at most 4,000 characters. 意见。 */
  words?: string | null | undefined;
};

/** How a family agrees. 同意方式。 */
export type ConsentForm =
  /** Through the hub, for residents alone. 本人线上。 */
  | 'APP'
  /** On paper, as a worker records. 书面。 */
  | 'PAPER'
  /** By word that was recorded, as a worker says. 录音。 */
  | 'VOICE';

/** How a family came to agree: in one of the forms, or by an order. 同意来源。 */
export type ConsentSource =
  /** Through the hub, by a resident. 本人线上。 */
  | 'APP'
  /** On paper, as a worker recorded. 书面。 */
  | 'PAPER'
  /** By word that was recorded, as a worker said. 录音。 */
  | 'VOICE'
  /** By the order of a service, for its visit alone. 下单即同意。 */
  | 'ORDER';

/** The family's consent. 同意。 */
export type ConsentToNeedInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The need. 需求编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** APP from the family itself; PAPER or VOICE from the officer who records it. 同意方式。 */
  form: ConsentForm;
};

/** A service to buy. 合同服务项。 */
export type ContractLineInput = {
  /** A code of the service catalogue, each at most once. 服务项目代码。 */
  item: string;
  /** In fen, within the catalogue's bounds. 单价（分）。 */
  unitPrice: number;
  /** Units, more than 0 and at most 1,000,000. 数量。 */
  quantity: number;
};

/** Where a contract stands. 合同状态。 */
export type ContractState =
  /** Written, and not signed by anybody. 草拟。 */
  | 'DRAFT'
  /** Signed by the purchaser, with the budget bound; the provider has not signed. 购买方已签。 */
  | 'OFFERED'
  /** Signed by both. 履行中。 */
  | 'ACTIVE'
  /** Ended; nothing more is ordered on it. 已终止。 */
  | 'ENDED'
  /** Dropped before both had signed. 已废弃。 */
  | 'DISCARDED';

/** A meeting to be held. 召集。 */
export type ConveneMeetingInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** Regular or urgent. 会议类型。 */
  kind: MeetingKind;
  /** What it is about, at most 255 characters. 议题主旨。 */
  topic: string;
  /** Where it is held, at most 255 characters. 会议地点。 */
  place: string;
  /** A working day, today or later; at most five working days ahead where it is urgent. 召开日。 */
  heldOn: string;
  /** Units of the county's network besides your own. 参会单位。 */
  units: Array<string>;
};

/** What is true in place of what a correction says is wrong. 更正。 */
export type CorrectFactInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The correction. 校核编号。 */
  correction: string;
  /**
   * The true value, written as the field's type in the graph is (true, 17.5, 2026-08-04, SHELTER); of an address the part
   * within its community; for a field that is computed, the value of the field it is computed from. Null where it is not
   * known. 更正值。
   */
  value?: string | null | undefined;
  /** What it rests on. 更正依据。 */
  reason: string;
};

/** What the source department found. 校核结果。 */
export type CorrectionFinding =
  /** It was wrong, and the true value is written. 已更正。 */
  | 'CORRECTED'
  /** It stays, with the reason. 不予更正。 */
  | 'REFUSED'
  /** It was found true. 经核无误。 */
  | 'UPHELD';

/** Where a correction stands. 校核状态。 */
export type CorrectionState =
  /** Waiting for the source department. 待答复。 */
  | 'OPEN'
  /** The true value was written. 已更正。 */
  | 'CORRECTED'
  /** With a reason, and nothing was changed. 不予更正。 */
  | 'REFUSED';

/** Grade of danger of a house, JGJ 125. 危房等级。 */
export type DangerGrade =
  /** Sound. A级，无危险。 */
  | 'A'
  /** Single parts are dangerous; the structure is sound. B级，个别构件危险。 */
  | 'B'
  /** Partly dangerous. C级，局部危房。 */
  | 'C'
  /** Wholly dangerous. D级，整幢危房。 */
  | 'D';

/** The meeting's part of the form. 一事一议决定。 */
export type DecideCaseReviewInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The form's id. 表单编号（系统）。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** A meeting in session that has the case on its agenda. 会议编号。 */
  meeting: string;
  /** Whether the meeting is for it. 是否同意。 */
  isApproved: boolean;
  /** Needed for an approval, which holds for 365 days from today. 认定类别。 */
  category?: AssistanceCategory | null | undefined;
  /** What the meeting said, at most 4000 characters. 会议综述。 */
  summary: string;
};

/** A decision after a hearing. 决定。 */
export type DecideHearingInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The hearing. 听取意见编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Whether it is done as was announced. 决定。 */
  outcome: HearingResult;
};

/** A decision on an objection. 裁定。 */
export type DecidePerformanceInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The evaluation's id. 评价编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** The grade that holds from now on, the same or another. 裁定等级。 */
  grade: PerformanceGrade;
  /** Why it is decided so, at most 4000 characters. 裁定理由。 */
  reason: string;
};

/** What your organisation can do each month. 能力。 */
export type DeclareCapacityInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** An item by code or Chinese name. 目录项。 */
  item: string;
  /** How much a month, in the item's unit: more than 0, at most three decimals. 每月数量。 */
  quantity: number;
  /** The last day, today or later. 截止日。 */
  until: string;
};

/** Why a unit declines. 谢绝原因。 */
export type DeclineReason =
  /** It is not the unit's task. 不属本单位职责。 */
  | 'NOT_OURS'
  /** No place is free. 名额已满。 */
  | 'NO_CAPACITY'
  /** The conditions are not met. 不符合条件。 */
  | 'NOT_ELIGIBLE'
  /** Too little is known. 材料不足。 */
  | 'TOO_LITTLE_KNOWN';

/** Why a referral is declined. 谢绝。 */
export type DeclineReferralInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The referral. 转介编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Why. 谢绝原因。 */
  reason: DeclineReason;
};

/** Words about an organisation. 简介。 */
export type DescribeOrganisationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** Your own organisation. 单位编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** What it does; at most 200 characters. 简介，不超过200字。 */
  summary: string;
};

/** Seven dimensions, each graded 0 (no need) to 4 (全国服务类社会救助试点工作方案). 七个维度。 */
export type DimensionsInput = {
  /** Income and means, 0 to 4. 经济状况。 */
  economy: number;
  /** Health, 0 to 4. 健康状况。 */
  health: number;
  /** Schooling, 0 to 4. 教育状况。 */
  education: number;
  /** Where and how they live, 0 to 4. 居住状况。 */
  residence: number;
  /** Work, 0 to 4. 就业状况。 */
  employment: number;
  /** Who has the care of them, 0 to 4. 监护状况。 */
  guardianship: number;
  /** Company and a place among others, 0 to 4. 社会融入状况。 */
  socialIntegration: number;
};

/** To whom it goes. 派单。 */
export type DispatchOrderInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The order's id. 订单编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Another contract than the one it was placed on. 合同编号。 */
  contract?: string | null | undefined;
  /** For what costs nothing: the unit of the county that serves. 志愿服务单位。 */
  provider?: string | null | undefined;
};

/** Where a dispute stands. 争议状态。 */
export type DisputeState =
  /** The units are heard. 待裁定。 */
  | 'OPEN'
  /** Not settled in time: it comes before the next meeting. 逾期提交会议。 */
  | 'ESCALATED'
  /** It is known whose task it is. 已裁定。 */
  | 'SETTLED';

/** What gifts can be filtered by. 筛选条件。 */
export type DonationFilter = {
  /** Only in this state. 捐赠状态。 */
  state?: DonationState | null | undefined;
  /** An item by code or Chinese name. 目录项。 */
  item?: string | null | undefined;
};

/** How far a gift has come. 捐赠状态。 */
export type DonationState =
  /** Promised, perhaps on its way. 已认捐。 */
  | 'PLEDGED'
  /** Taken in. 已接收。 */
  | 'RECEIVED'
  /** The receipt was issued or waived. 已开票。 */
  | 'RECEIPTED'
  /** In stock; its parts go from here. 已入库。 */
  | 'STOCKED'
  /** The donor took the promise back. 已撤回。 */
  | 'WITHDRAWN'
  /** Given back whole; what never came is no part of it. 已全部退回。 */
  | 'RETURNED';

/** A step of a gift, a change of use, an allocation or a line of a matching. 事项。 */
export type DonationStepInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** Of the gift, the change of use, the allocation or the line. 事项编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
};

/** The township's part of the form. 一事一议表。 */
export type DraftCaseReviewInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case's id. 个案编号。 */
  case: string;
  /** Somebody of the household, who gets the category if it is approved. 拟纳入人员。 */
  citizen: string;
  /** How the family lives, at most 4000 characters. 基本情况。 */
  situation: string;
  /** What the usual rules do not cover, at most 4000 characters. 特殊事项。 */
  specialMatters: string;
  /** Whether the township is for it. 乡镇（街道）是否同意纳入。 */
  isSupported: boolean;
  /** The township's opinion in words, at most 4000 characters. 乡镇（街道）意见。 */
  townshipOpinion: string;
};

/** A contract, field by field as article 23 asks. 合同。 */
export type DraftContractInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** A procurement of the county; its winner, who needs a credit code (GB 32100), is the provider. 采购记录编号。 */
  procurement: string;
  /** A budget of the county, of the year in which it starts. 预算编号。 */
  budget: string;
  /** What is bought, at most 255 characters. 合同名称。 */
  title: string;
  /** Whom it serves, at most 255 characters. 服务对象。 */
  targets: string;
  /** The first day of its term. 起始日。 */
  startsOn: string;
  /** At most a year later; three where isStable. 终止日。 */
  endsOn: string;
  /** Whether the service is stable and budgeted for years (article 24); not unless given. 是否长期稳定。 */
  isStable?: boolean | null | undefined;
  /** In fen; at most what the lines come to. 合同上限（分）。 */
  cap: number;
  /** The services, at least one. 合同服务项。 */
  lines: Array<ContractLineInput>;
  /** Who has to serve, in number and licences, at most 4000 characters. 人员配备。 */
  staffing: string;
  /** How good the service has to be, at most 4000 characters. 质量要求。 */
  quality: string;
  /** Who insures whom, at most 4000 characters. 保险。 */
  insurance: string;
  /** What follows where it is broken, at most 4000 characters. 违约责任。 */
  breach: string;
  /** How it is left, at most 4000 characters. 退出。 */
  leaving: string;
  /** PIPL, article 21: without it no contract. 个人信息保护附件。 */
  hasDataAnnex: boolean;
};

/** A need. 需求。 */
export type DraftNeedInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case's id. 个案编号。 */
  case: string;
  /** An item by code or name; see resourceItems. 目录项。 */
  item: string;
  /** In the item's unit: more than 0, at most three decimals, whole where the item is counted. 数量。 */
  quantity: number;
  /** For whom it is; never ANY. 受益人类别。 */
  beneficiary: Beneficiary;
  /** How many of the household it is for; all of a FAMILY, one of others unless said. 人数。 */
  people?: number | null | undefined;
  /** A child's school grade, 1 to 12; on the task card only. 年级。 */
  grade?: number | null | undefined;
  /** The last day on which it helps, today or later. 截止日。 */
  until?: string | null | undefined;
};

/** A plan. 方案。 */
export type DraftPlanInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case. 个案编号。 */
  case: string;
  /** What is to be reached; at most 4,000 characters. 目标。 */
  goal: string;
  /** What is to be done, 1 to 100 measures. 措施。 */
  measures: Array<string>;
};

/** A sample. 抽样。 */
export type DrawSampleInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The contract's id. 合同编号。 */
  contract: string;
  /** 1 to 100; fewer are drawn where fewer are left. 数量。 */
  count: number;
};

/** How likely a pupil is to drop out. 辍学风险。 */
export type DropOutRisk =
  /** Not likely. 低。 */
  | 'LOW'
  /** To be watched. 中。 */
  | 'MEDIUM'
  /** Likely. 高。 */
  | 'HIGH';

/** Where an emergency access stands. 急难调阅状态。 */
export type EmergencyState =
  /** Sealed, and closed until a second person says yes. 待第二人确认。 */
  | 'TO_SECOND'
  /** Opened, and to be reviewed. 待复核。 */
  | 'TO_REVIEW'
  /** Found justified. 已复核。 */
  | 'REVIEWED'
  /** Found unjustified, and ended at once. 认定滥用。 */
  | 'MISUSED';

/** A worker. 服务人员。 */
export type EnlistWorkerInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** Somebody of your own unit. 人员编号。 */
  person: string;
  /** As the catalogue names them. 资质。 */
  licences: Array<string>;
  /** 1 to 20 visits. 每日上限。 */
  maxPerDay: number;
};

/** Yourself. 注册。 */
export type EnrolAsVolunteerInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** Your name, for certificates, at most 50 characters; may be stated later by enrolling again. 本人姓名。 */
  name?: string | null | undefined;
};

/** What came of the help. 成效。 */
export type EvaluationResult =
  /** What was to be reached was reached. 达成。 */
  | 'ACHIEVED'
  /** Some of it was. 部分达成。 */
  | 'PARTLY'
  /** It was not. 未达成。 */
  | 'NOT_ACHIEVED';

/** Where an evaluation stands. 评估状态。 */
export type EvaluationState =
  /** Waits for the family's word. 待本人确认。 */
  | 'RECORDED'
  /** The family agrees. 本人已确认。 */
  | 'CONFIRMED'
  /** The family does not agree. 本人有异议。 */
  | 'OBJECTED'
  /** Another round of help began. 已被新一轮取代。 */
  | 'SUPERSEDED';

/** What can go wrong. 异常类型。 */
export type ExceptionKind =
  /** Nobody was at home. 对象不在家。 */
  | 'RECIPIENT_ABSENT'
  /** No worker came. 服务人员未到。 */
  | 'WORKER_ABSENT'
  /** The service was left unfinished. 服务未完成。 */
  | 'UNFINISHED'
  /** There was an accident. 发生意外。 */
  | 'ACCIDENT'
  /** Somebody complained. 投诉。 */
  | 'COMPLAINT'
  /** The person gave a score of 2 or less. 回访评分过低。 */
  | 'LOW_SCORE';

/** What becomes of an exception. 异常处理结果。 */
export type ExceptionOutcome =
  /** What was served is paid; only where a visit ended. 照付。 */
  | 'PAY'
  /** A part is paid. 部分支付。 */
  | 'PAY_PART'
  /** Nothing is paid, and the order is cancelled. 不付。 */
  | 'NOT_PAID'
  /** The provider plans another visit; only where none ended. 重新上门。 */
  | 'RETRY';

/** An appeal or a programme, as it was filed with civil affairs. 备案。 */
export type FileProgrammeInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** What it is. 项目类型。 */
  kind: ProgrammeKind;
  /** As civil affairs gave it; one that is known already is refused. 备案编号。 */
  filingNumber: string;
  /** Its name. 名称。 */
  name: string;
  /** The first day; for an appeal the certificate must still hold on it. 开始日期。 */
  startsOn: string;
  /** The last day, not before the first; none unless said. 结束日期。 */
  endsOn?: string | null | undefined;
};

/** Who pays. 资金来源。 */
export type FundingSource =
  /** The central government. 中央资金。 */
  | 'CENTRAL'
  /** The province, by a special fund. 省级专项。 */
  | 'PROVINCIAL_SPECIAL'
  /** The county's own budget. 县级财政。 */
  | 'COUNTY'
  /** Charity. 慈善资金。 */
  | 'CHARITY'
  /** Nobody: volunteers serve free of charge. 志愿服务，无费用。 */
  | 'VOLUNTEER';

/** How far a gift has come on its way to a family. 捐赠物资状态。 */
export type GiftState =
  /** Set aside for the family. 已分配。 */
  | 'ALLOCATED'
  /** Brought, as who carried it says. 已送达。 */
  | 'DELIVERED'
  /** It came, as the family says. 已确认。 */
  | 'CONFIRMED'
  /** Set free again before it was brought. 已释放。 */
  | 'RELEASED'
  /** Given back after it was brought. 已退回。 */
  | 'RETURNED';

/** How the family agreed; `id` is the participation. 同意。 */
export type GiveConsentInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The participation. 参与编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** APP by residents; PAPER or VOICE by who records it. 同意方式。 */
  form: ConsentForm;
};

/** A unit's opinion. 意见。 */
export type GiveOpinionInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The agenda item's id; its meeting is in session and you have taken your seat. 议题编号。 */
  item: string;
  /** RECUSED, and nothing else, where you are related to the family. 态度。 */
  stance: Stance;
  /** The opinion in words, at most 4000 characters. 意见内容。 */
  text: string;
};

/** For how long. 同意。 */
export type GrantRequestInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The request. 申请编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** The term in months of 30 days; never longer than was asked for, which it is where null. 期限（月）。 */
  months?: number | null | undefined;
};

/** How a guardian came to be one: Civil Code articles 27 to 36. 监护类型。 */
export type GuardianshipKind =
  /** By the law itself, as parents have it. 法定监护。 */
  | 'STATUTORY'
  /** Appointed among several who might. 指定监护。 */
  | 'APPOINTED'
  /** For the time being, until it is settled. 临时监护。 */
  | 'TEMPORARY';

/** What is to happen to the help. 拟处理。 */
export type HearingKind =
  /** A smaller amount is to be paid. 减发。 */
  | 'REDUCE'
  /** It is to end. 终止。 */
  | 'TERMINATE';

/** What a hearing came to. 决定。 */
export type HearingResult =
  /** It is done as was announced. 维持拟处理。 */
  | 'UPHELD'
  /** The help stays as it is. 撤销拟处理。 */
  | 'DROPPED';

/** Where a hearing stands. 听取意见状态。 */
export type HearingState =
  /** The person is to be heard. 待听取意见。 */
  | 'CALLED'
  /** The person was heard. 已听取意见。 */
  | 'HELD'
  /** Decided. 已决定。 */
  | 'DECIDED';

/** What was said. 意见。 */
export type HoldHearingInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The hearing. 听取意见编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** What the person said; at most 4,000 characters. 陈述意见。 */
  statement: string;
};

/** What kind of visit. 走访类型。 */
export type HomeVisitKind =
  /** To verify the need. 核实。 */
  | 'VERIFICATION'
  /** To a RED case: help first, one visitor is enough (社会救助法 64). 急难。 */
  | 'EMERGENCY'
  /** To see how things go on. 跟踪。 */
  | 'FOLLOW_UP';

/** Where a visit stands. 走访状态。 */
export type HomeVisitState =
  /** Waits for the second visitor. 待确认。 */
  | 'RECORDED'
  /** Confirmed by a second visitor, or an emergency visit. 已确认。 */
  | 'CONFIRMED';

/** A number to be identified. 识别请求。 */
export type IdentifyInput = {
  /** 18 characters, GB 11643. 公民身份号码。 */
  number: string;
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
};

/** A file of pledges, as POST /imports/pledges reads it. 导入。 */
export type ImportPledgesInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** SHA-256 of the file; one that was taken in is refused. 文件摘要。 */
  digest: string;
  /** At most 1000 rows. 最多1000行。 */
  rows: Array<PledgeRowInput>;
  /** Tries everything and keeps nothing. 试运行。 */
  isDryRun: boolean;
};

/** How far an organisation has grown. 培育阶段。 */
export type IncubationStage =
  /** New; where every organisation begins. 孵化期。 */
  | 'INCUBATING'
  /** Growing. 成长期。 */
  | 'GROWING'
  /** Grown up; the last stage. 成熟期。 */
  | 'ESTABLISHED';

/** What the donor wants it for. 捐赠意愿。 */
export type IntentInput = {
  /** Code of a place in Yunnan, 2 to 12 digits; the holder's county unless said. 区划代码。 */
  division?: string | null | undefined;
  /** For whom; ANY unless said. 受益人类别。 */
  beneficiary?: Beneficiary | null | undefined;
  /** The last day, today or later; without a limit unless said. 截止日。 */
  until?: string | null | undefined;
};

/** Who is to take part. 邀请。 */
export type InviteParticipantInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case. 个案编号。 */
  case: string;
  /** A unit of the county's network; your own only with another of its people named. 单位编号。 */
  organisation: string;
  /** Where only one named person of it does; needed for what is sealed. 指定人员。 */
  person?: string | null | undefined;
  /** One of the values of Purpose, which each of the scopes allows. 用途。 */
  purpose: string;
  /** What it may see and do: names of scopes, as civil-affairs.case.read; 1 to 100, of none whose class is NOT_SHARED. 范围。 */
  scopes: Array<string>;
};

/** A receipt, to answer a task with. 查找回执。 */
export type IssueReceiptInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The task that asks for it: of your own organisation, and open. 任务编号。 */
  task: string;
  /** One of those the task is about. 当事人。 */
  citizen: string;
  /** The receipt's number. 回执编号。 */
  receipt: string;
  /** The day the search was taken up. 受理日期。 */
  missingSince: string;
};

/** Whose hours, and of which time. 证明。 */
export type IssueVolunteerCertificateInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** A volunteer of your own team who has stated their name. 志愿者编号。 */
  person: string;
  /** The first day that counts. 起始日期。 */
  fromOn: string;
  /** The last day that counts. 截止日期。 */
  toOn: string;
};

/** Joining a brand. 加入品牌。 */
export type JoinBrandInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The organisation. 单位编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** The brand, of a place that the organisation lies in. 品牌编号。 */
  brand: string;
};

/** Where the units of a gift can stand. 账户。 */
export type LedgerAccount =
  /** What the donor has given or owes, as a negative number. 捐赠方（应付）。 */
  | 'DONOR'
  /** Promised. 已认捐。 */
  | 'PLEDGED'
  /** Taken in. 已接收。 */
  | 'RECEIVED'
  /** With its receipt issued or waived. 已开票。 */
  | 'RECEIPTED'
  /** In stock. 在库。 */
  | 'STOCKED'
  /** Set aside for a family. 已分配。 */
  | 'ALLOCATED'
  /** Handed over. 已送达。 */
  | 'DELIVERED'
  /** Confirmed by the family. 已确认。 */
  | 'CONFIRMED'
  /** Told to the donor. 已反馈。 */
  | 'FED_BACK'
  /** Given back to the donor. 已退回。 */
  | 'RETURNED'
  /** Promised and not given. 已撤回。 */
  | 'WITHDRAWN'
  /** Written off as spoiled or broken. 已过期核销。 */
  | 'EXPIRED';

/** Married or not, as registered. 婚姻状况。 */
export type MaritalStatus =
  /** Never married. 未婚。 */
  | 'SINGLE'
  /** Married. 已婚。 */
  | 'MARRIED'
  /** Divorced. 离婚。 */
  | 'DIVORCED'
  /** Widowed. 丧偶。 */
  | 'WIDOWED'
  /** Not stated. 未说明。 */
  | 'UNKNOWN';

/** Whether a line of a matching is followed. 匹配明细状态。 */
export type MatchLineState =
  /** Nobody has decided. 待决定。 */
  | 'PROPOSED'
  /** The gift was set aside as it says. 已采纳。 */
  | 'ACCEPTED'
  /** It is not followed. 未采纳。 */
  | 'DECLINED';

/** How far a matching has come. 匹配状态。 */
export type MatchProposalState =
  /** Being computed. 计算中。 */
  | 'COMPUTING'
  /** Computed, for people to decide on line by line. 已提出。 */
  | 'PROPOSED'
  /** It could not be computed; ask for another one. 计算失败。 */
  | 'FAILED';

/** What kind of meeting. 会议类型。 */
export type MeetingKind =
  /** An ordinary one; what was left open comes back to it. 例会。 */
  | 'REGULAR'
  /** Held within five working days, by default. 紧急会议。 */
  | 'URGENT';

/** Where a meeting stands. 会议状态。 */
export type MeetingState =
  /** The units are invited and the agenda is being set. 已召集。 */
  | 'CONVENED'
  /** Called off before it began. 已取消。 */
  | 'CANCELLED'
  /** Open for opinions and decisions. 进行中。 */
  | 'IN_SESSION'
  /** Over; its minutes are still to be written, or to be written anew after an objection. 已散会。 */
  | 'ENDED'
  /** The minutes lie before the units to be signed. 纪要征求意见。 */
  | 'CIRCULATED'
  /** The minutes are signed by all who were there, and issued. 纪要已印发。 */
  | 'ISSUED';

/** Who helps meanwhile. 临时帮扶。 */
export type NameInterimHelperInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The dispute. 争议编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** One of its units. 临时帮扶单位。 */
  helper: string;
};

/** What needs can be filtered by. 筛选条件。 */
export type NeedFilter = {
  /** Only needs of this kind of thing. 资源类型。 */
  kind?: ResourceKind | null | undefined;
  /** Only those that are open today, or only those that are not. 是否开放。 */
  isOpen?: boolean | null | undefined;
};

/** A step of a need. 需求事项。 */
export type NeedStepInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The need. 需求编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
};

/** Where somebody stands whom a case names and whom its street's register does not have. 核认状态。 */
export type NewcomerState =
  /** Waits for a second person. 待核认。 */
  | 'TO_CONFIRM'
  /** Confirmed; they stay on the register where they are. 已核认。 */
  | 'CONFIRMED'
  /** Confirmed, and entered in the register of this street. 已登记。 */
  | 'REGISTERED'
  /** Not the right person. 不予核认。 */
  | 'REFUSED';

/** A person the street's register does not have. 新登记人员。 */
export type NewPersonInput = {
  /** The id that the police gave for the number; without it a random one is made. 识别编号。 */
  citizen?: string | null | undefined;
  /** The name as said. 姓名。 */
  fullName: string;
  /** GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 unstated. 性别代码。 */
  sex: number;
  /** The birth date as said. 出生日期。 */
  birthDate: string;
  /** Where they live or were found. 住址。 */
  address: string;
};

/** What a notice tells of. 消息类型。 */
export type NoticeKind =
  /** A need was reported in your place. 收到救助需求报告。 */
  | 'REPORT_RECEIVED'
  /** Somebody named in a case is to be confirmed by your county. 待核认人员。 */
  | 'NEWCOMER_TO_CONFIRM'
  /** Somebody you named was confirmed. 人员已核认。 */
  | 'NEWCOMER_CONFIRMED'
  /** Somebody you named was not confirmed. 人员未获核认。 */
  | 'NEWCOMER_REFUSED'
  /** A case was opened that you look after. 个案已开立。 */
  | 'CASE_OPENED'
  /** A case was given to you. 个案已指派给本人。 */
  | 'CASE_ASSIGNED'
  /** A case was handed up to your unit. 个案已上报本单位。 */
  | 'CASE_ESCALATED'
  /** You or your unit take part in a case. 本单位已参与个案。 */
  | 'CASE_JOINED'
  /** A closed case was taken up again. 个案已重新开立。 */
  | 'CASE_REOPENED'
  /** A plan waits for approval. 帮扶方案待审批。 */
  | 'PLAN_SUBMITTED'
  /** The family is asked to agree. 待本人同意。 */
  | 'CONSENT_WANTED'
  /** The family no longer agrees. 本人已撤回同意。 */
  | 'CONSENT_WITHDRAWN'
  /** A gift was brought, for the family to confirm. 物资已送达，待确认。 */
  | 'AID_DELIVERED'
  /** A case was referred to your unit. 收到转介。 */
  | 'REFERRAL_OFFERED'
  /** A referral was accepted. 转介已接受。 */
  | 'REFERRAL_ACCEPTED'
  /** A referral was declined. 转介已谢绝。 */
  | 'REFERRAL_DECLINED'
  /** A referral was not answered in time. 转介逾期未答复。 */
  | 'REFERRAL_ESCALATED'
  /** Your unit is in a dispute over who answers for a case. 责任争议已提出。 */
  | 'DISPUTE_OPENED'
  /** Your unit is to help until a dispute is settled. 本单位先行救助。 */
  | 'INTERIM_HELPER'
  /** A dispute was settled. 责任争议已解决。 */
  | 'DISPUTE_SETTLED'
  /** A dispute was not settled in time. 责任争议逾期未解决。 */
  | 'DISPUTE_ESCALATED'
  /** A task was given to your unit or to you. 收到任务。 */
  | 'TASK_ASSIGNED'
  /** A unit declined a task. 任务被谢绝。 */
  | 'TASK_DECLINED'
  /** A unit reported on a task. 任务已上报。 */
  | 'TASK_REPORTED'
  /** Your unit's task was closed. 任务已办结。 */
  | 'TASK_CLOSED'
  /** A task is due soon. 任务即将到期。 */
  | 'TASK_REMINDER'
  /** A task is a day late. 任务逾期（黄色）。 */
  | 'TASK_YELLOW'
  /** A task is five working days late: a letter. 任务逾期（橙色督办函）。 */
  | 'TASK_ORANGE_LETTER'
  /** A task is ten working days late: before the convener. 任务逾期（报召集人）。 */
  | 'TASK_TO_CONVENER'
  /** A joint meeting was convened. 联席会议已召集。 */
  | 'MEETING_CONVENED'
  /** A joint meeting was cancelled. 联席会议已取消。 */
  | 'MEETING_CANCELLED'
  /** Minutes are circulated, to be signed or objected to. 会议纪要征求意见。 */
  | 'MINUTES_CIRCULATED'
  /** Somebody objected to minutes. 会议纪要有异议。 */
  | 'MINUTES_OBJECTED'
  /** Minutes were issued. 会议纪要已印发。 */
  | 'MINUTES_ISSUED'
  /** A scope of your department was asked for. 收到共享申请。 */
  | 'SHARING_REQUESTED'
  /** Your request is to be completed. 共享申请待补正。 */
  | 'SHARING_INCOMPLETE'
  /** The answer to your request takes longer. 共享申请延期答复。 */
  | 'SHARING_EXTENDED'
  /** Your request was refused. 共享申请不予同意。 */
  | 'SHARING_REFUSED'
  /** Your request was granted. 共享申请已同意。 */
  | 'SHARING_GRANTED'
  /** Your grant was suspended. 共享已暂停。 */
  | 'SHARING_SUSPENDED'
  /** Your grant was ended. 共享已终止。 */
  | 'SHARING_ENDED'
  /** A request waits longer than it may. 共享申请逾期未答复。 */
  | 'SHARING_LATE'
  /** What was granted is not delivered in time. 共享逾期未交付。 */
  | 'DELIVERY_LATE'
  /** A fact of your department is said to be wrong. 收到校核申请。 */
  | 'CORRECTION_REQUESTED'
  /** A correction you asked for was answered. 校核已答复。 */
  | 'CORRECTION_ANSWERED'
  /** A correction waits longer than it may. 校核逾期未答复。 */
  | 'CORRECTION_LATE'
  /** A scope of your department was opened in an emergency. 本部门数据被急难调阅。 */
  | 'EMERGENCY_OPENED'
  /** A sealed scope of your department waits for a second person. 急难调阅待第二人确认。 */
  | 'EMERGENCY_TO_SECOND'
  /** A second person opened what you asked for. 急难调阅已获确认。 */
  | 'EMERGENCY_SECONDED'
  /** An emergency access is to be reviewed. 急难调阅待复核。 */
  | 'EMERGENCY_TO_REVIEW'
  /** Your emergency access was reviewed. 急难调阅已复核。 */
  | 'EMERGENCY_REVIEWED'
  /** A review waits longer than it may. 急难调阅逾期未复核。 */
  | 'EMERGENCY_LATE'
  /** An order was sent to your unit. 收到服务订单。 */
  | 'ORDER_DISPATCHED'
  /** A provider declined an order. 服务订单被谢绝。 */
  | 'ORDER_DECLINED'
  /** Something went wrong with an order. 服务订单异常。 */
  | 'ORDER_EXCEPTION'
  /** Somebody complained about a service. 服务投诉。 */
  | 'ORDER_COMPLAINT'
  /** An order was cancelled or taken elsewhere. 服务订单已取消。 */
  | 'ORDER_CANCELLED'
  /** A visit of yours was scheduled. 上门服务已排期。 */
  | 'VISIT_SCHEDULED'
  /** A contract is for your unit to sign. 合同待签署。 */
  | 'CONTRACT_OFFERED'
  /** A settlement is for your unit to confirm. 结算待确认。 */
  | 'SETTLEMENT_DRAFTED'
  /** A settlement was paid. 结算已支付。 */
  | 'SETTLEMENT_PAID'
  /** Your unit's performance was computed. 绩效已核算。 */
  | 'PERFORMANCE_COMPUTED';

/** Of a contract. 合同。 */
export type OfContractInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The contract's id; it was not evaluated before, and orders were placed on it. 合同编号。 */
  contract: string;
};

/** A watch, to answer a task with. 到校关注。 */
export type OpenAttendanceWatchInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The task that asks for it: of your own organisation, and open. 任务编号。 */
  task: string;
  /** One of those the task is about. 当事人。 */
  citizen: string;
  /** The school that looks after it, by name. 学校。 */
  school: string;
  /** The last day of the watch. 截止日。 */
  until: string;
};

/** A question of whose task it is. 争议。 */
export type OpenDisputeInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case; no other dispute of it is open. 个案编号。 */
  case: string;
  /** What is not agreed; at most 4,000 characters. 争议事项。 */
  question: string;
  /** Two or more of the county's network. 相关单位。 */
  units: Array<string>;
};

/** Through whom an order was placed. 点单渠道。 */
export type OrderChannel =
  /** A resident, in the hub. 本人点单。 */
  | 'SELF'
  /** A street or community worker, for somebody without a phone; or an officer who has it done again. 代为点单。 */
  | 'AIDE'
  /** A clerk, whom the person telephoned. 电话点单。 */
  | 'PHONE';

/** How far an order has come. 订单状态。 */
export type OrderState =
  /** It exceeds the month's package and waits for approval. 申请（超出服务包，待批准）。 */
  | 'APPLIED'
  /** Ordered, or given back by its provider; it waits to be dispatched. 已点单。 */
  | 'ORDERED'
  /** Given to a provider, which has not taken it yet. 已派单。 */
  | 'DISPATCHED'
  /** Taken by the provider; nobody is named to come yet. 已接单。 */
  | 'ACCEPTED'
  /** It is said who comes and when. 已排期。 */
  | 'SCHEDULED'
  /** A worker has signed in at the door. 服务中。 */
  | 'SERVING'
  /** The worker has signed out. 已服务。 */
  | 'SERVED'
  /** The person was asked how it was, or an exception was decided on. 已回访。 */
  | 'FOLLOWED_UP'
  /** Something went wrong and waits for a decision. 异常待处理。 */
  | 'EXCEPTION'
  /** Cancelled, not approved, or not to be paid. 已取消。 */
  | 'CANCELLED';

/** A step of an order. 订单事项。 */
export type OrderStepInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The order's id. 订单编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
};

/** What kind of member of the network an organisation is. 单位类型。 */
export type OrganisationKind =
  /** A government department. 政府部门。 */
  | 'DEPARTMENT'
  /** A street office or township. 街道（乡镇）。 */
  | 'STREET'
  /** A community or village. 村（居）委会。 */
  | 'COMMUNITY'
  /** A public-interest organisation. 公益组织。 */
  | 'PUBLIC_INTEREST'
  /** A firm that helps. 爱心企业。 */
  | 'FIRM';

/** How much service a person's level calls for; the hours are the county's. 服务包等级。 */
export type PackageLevel =
  /** For who is ABLE. 一级服务包。 */
  | 'L1'
  /** For PARTIAL_LOSS. 二级服务包。 */
  | 'L2'
  /** For TOTAL_LOSS. 三级服务包。 */
  | 'L3';

/** Where a part stands. 参与状态。 */
export type ParticipationState =
  /** Waits for the family's consent. 待本人同意。 */
  | 'AWAITING_CONSENT'
  /** Takes part. 参与中。 */
  | 'ACTIVE'
  /** The family took its consent back. 已撤回同意。 */
  | 'WITHDRAWN'
  /** It ended. 已退出。 */
  | 'ENDED';

/** How well a contract was kept. 绩效等级。 */
export type PerformanceGrade =
  /** 90 points or more, as set by default; all that was held back is paid. 优。 */
  | 'EXCELLENT'
  /** 75 points or more, as set by default; all that was held back is paid. 良。 */
  | 'GOOD'
  /** 60 points or more, as set by default; half of what was held back is paid. 合格。 */
  | 'PASS'
  /** Fewer points; nothing of what was held back is paid. 不合格。 */
  | 'FAIL';

/** Where an evaluation stands. 评价状态。 */
export type PerformanceState =
  /** Computed, waiting for the provider. 已计算。 */
  | 'COMPUTED'
  /** The provider does not accept it; a decision is due. 有异议。 */
  | 'OBJECTED'
  /** Accepted by the provider, or decided. 已确认。 */
  | 'CONFIRMED';

/** An order. 点单。 */
export type PlaceOrderInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case's id. 个案编号。 */
  case: string;
  /** Somebody of the household. 服务对象。 */
  citizen: string;
  /** A code of the service catalogue. 服务项目代码。 */
  item: string;
  /** Units, more than 0 and at most 100, in hundredths at the finest. 数量。 */
  quantity: number;
  /** Today or later, at most 400 days ahead. 期望日期。 */
  wantedOn: string;
};

/** Where a plan stands. 方案状态。 */
export type PlanState =
  /** Being written. 草拟。 */
  | 'DRAFT'
  /** Waits for approval. 已提交。 */
  | 'SUBMITTED'
  /** Sent back, to be amended. 退回。 */
  | 'RETURNED'
  /** In force. 已批准。 */
  | 'APPROVED'
  /** A later edition was approved. 已被新版取代。 */
  | 'SUPERSEDED';

/** A promise. 认捐。 */
export type PledgeDonationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The charity that is to keep it: a public-interest organisation of the pool; yourself unless said. 保管单位。 */
  holder?: string | null | undefined;
  /** An item by code or Chinese name. 目录项。 */
  item: string;
  /** How much, in the item's unit: more than 0, at most three decimals. 数量。 */
  quantity: number;
  /** Checked against the item's where it is said. 单位。 */
  unit?: string | null | undefined;
  /** Fair value of the whole in fen; goods need it, for cash it is the amount. 公允价值（分）。 */
  value?: number | null | undefined;
  /** The batch number; needed for what spoils. 批次。 */
  batch?: string | null | undefined;
  /** The last day on which it keeps, at least 7 days off; needed for what spoils. 保质期至。 */
  expiresOn?: string | null | undefined;
  /** The safety report; needed for what spoils. 检测报告。 */
  safetyReport?: string | null | undefined;
  /** Whether you wish to stay unknown; no unless said. 是否匿名。 */
  isAnonymous?: boolean | null | undefined;
  /** Whether the gift asks for something in return; it gets no receipt. No unless said. 是否附带商业条件。 */
  isTied?: boolean | null | undefined;
  /** What you want it for. 捐赠意愿。 */
  intent?: IntentInput | null | undefined;
};

/** What became of a file of pledges. 导入状态。 */
export type PledgeImportState =
  /** Every row is a pledge now. 已导入。 */
  | 'IMPORTED'
  /** Every row could be one; nothing was kept. 试运行通过。 */
  | 'DRY_RUN'
  /** Some rows are wrong; nothing was kept. 有错误，未导入。 */
  | 'REFUSED';

/** A row of a file of pledges. 导入行。 */
export type PledgeRowInput = {
  /** As the spreadsheet counts: the heading is row 1. 行号。 */
  row: number;
  /** A hash of the row, so that it is taken in once. 行摘要。 */
  mark: string;
  /** The charity that is to keep it; yourself unless said. 保管单位。 */
  holder?: string | null | undefined;
  /** An item by code or Chinese name. 目录项。 */
  item: string;
  /** How much, in the item's unit. 数量。 */
  quantity: number;
  /** Checked against the item's where it is said. 单位。 */
  unit?: string | null | undefined;
  /** Fair value of the whole in fen; goods need it. 公允价值（分）。 */
  value?: number | null | undefined;
  /** The batch number; needed for what spoils. 批次。 */
  batch?: string | null | undefined;
  /** The last day on which it keeps; needed for what spoils. 保质期至。 */
  expiresOn?: string | null | undefined;
  /** The safety report; needed for what spoils. 检测报告。 */
  safetyReport?: string | null | undefined;
  /** Whether you wish to stay unknown; no unless said. 是否匿名。 */
  isAnonymous?: boolean | null | undefined;
};

/** How a provider may be found: Government Procurement Law, article 26. 采购方式。 */
export type ProcurementMode =
  /** Anybody may bid. 公开招标。 */
  | 'OPEN_TENDER'
  /** Only who was invited may bid. 邀请招标。 */
  | 'INVITED_TENDER'
  /** Providers are consulted, and their offers scored. 竞争性磋商。 */
  | 'CONSULTATION'
  /** Providers are negotiated with, and the lowest fitting offer wins. 竞争性谈判。 */
  | 'NEGOTIATION'
  /** There is only one that can provide it. 单一来源。 */
  | 'SINGLE_SOURCE';

/** A step of an organisation. 单位事项。 */
export type ProfileStepInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The organisation. 单位编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
};

/** What a programme is. 项目类型。 */
export type ProgrammeKind =
  /** A public appeal in an emergency, reported on every 5 days: Charity Law, article 72. 应急募捐。 */
  | 'EMERGENCY_APPEAL'
  /** A public appeal, reported on every 90 days: Charity Law, article 79. 公开募捐。 */
  | 'PUBLIC_APPEAL'
  /** A programme without an appeal, reported on every 90 days: Charity Law, article 79. 慈善项目。 */
  | 'PROGRAMME';

/** A report on a programme: amounts in fen, counts. 报告。 */
export type ProgrammeReportInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The programme. 项目编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Raised, in fen; not negative. 募集金额（分）。 */
  raised: number;
  /** Spent, in fen; not negative. 支出金额（分）。 */
  spent: number;
  /** Times that somebody was helped, not people; not negative. 惠及人次。 */
  personTimes: number;
};

/** Where a programme stands. 项目状态。 */
export type ProgrammeState =
  /** Still running. 进行中。 */
  | 'RUNNING'
  /** The final report was published. 已结项。 */
  | 'CLOSED';

/** Another use. 变更用途。 */
export type ProposeChangeOfUseInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The gift. 捐赠编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Code of the place it is to be meant for, 2 to 12 digits. 区划代码。 */
  division: string;
  /** For whom it is to be meant. 受益人类别。 */
  beneficiary: Beneficiary;
  /** The last day, today or later; without a limit unless said. 截止日。 */
  until?: string | null | undefined;
  /** Why, for the donor to read. 理由。 */
  reason: string;
};

/** Nothing but the key: all that is open and in stock is matched. 匹配。 */
export type ProposeMatchesInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
};

/** A step of a contract, settlement or evaluation. 事项。 */
export type PurchaseStepInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The contract's, settlement's or evaluation's id. 事项编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
};

/** What a case, a duty or a consent lets somebody look for. 用途。 */
export type Purpose =
  /** Bringing departments together in a case. 统筹协调。 */
  | 'COORDINATION'
  /** Reviewing and confirming assistance. 审核确认。 */
  | 'REVIEW'
  /** Protecting a child. 儿童保护。 */
  | 'CHILD_PROTECTION'
  /** Help with housing. 住房救助。 */
  | 'HOUSING_AID'
  /** Help with medical care. 医疗救助。 */
  | 'MEDICAL_AID'
  /** Help with schooling. 教育救助。 */
  | 'EDUCATION_AID'
  /** Finding out who somebody is. 身份核实。 */
  | 'IDENTITY_CHECK'
  /** Serving the family. 服务帮扶。 */
  | 'SERVICE'
  /** Auditing who read what. 审计监督。 */
  | 'AUDIT'
  /** Looking at one's own file. 查阅本人档案。 */
  | 'OWN_FILE'
  /** An emergency, reviewed afterwards. 急难调阅。 */
  | 'EMERGENCY';

/** A quantity of a gift in stock. 数量。 */
export type QuantityInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The gift. 捐赠编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** How much, in the item's unit; at most what is in stock. 数量。 */
  quantity: number;
};

/** An exception. 异常。 */
export type RaiseExceptionInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The order's id. 订单编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** What went wrong; neither COMPLAINT nor LOW_SCORE, which the family says. 异常类型。 */
  kind: ExceptionKind;
  /** What happened, at most 4000 characters. 情况说明。 */
  text: string;
};

/** Which notices were read. 已读。 */
export type ReadNoticesInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** Ids of notices, at most 100; other people's are passed over. 消息编号。 */
  ids: Array<string>;
};

/** An act that needs a reason. 附理由的办理。 */
export type ReasonedInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** What the act is done to. 事项编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Why, in words; at most 4,000 characters. 理由。 */
  reason: string;
};

/** A step with its reason. 事项及理由。 */
export type ReasonedPurchaseInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The settlement's or evaluation's id. 事项编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Why not, at most 4000 characters. 理由。 */
  reason: string;
};

/** Who is to do a task instead. 改派。 */
export type ReassignTaskInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The task. 任务编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** The other unit, on the same terms as the first. 牵头单位。 */
  lead: string;
  /** A working day, today or later. 截止日。 */
  dueOn: string;
};

/** What has truly come. 接收。 */
export type ReceiveDonationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The gift. 捐赠编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** What came, at most what was promised; the rest is no longer owed. 实收数量。 */
  quantity: number;
  /** Whether goods were looked at and are safe; goods that are not are refused. 是否安全。 */
  isSafe: boolean;
};

/** What a member of the household needs. 需求评估。 */
export type RecordAssessmentInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case. 个案编号。 */
  case: string;
  /** A member of its household, not one who still waits to be confirmed. 评估对象。 */
  citizen: string;
  /** The seven grades. 维度评分。 */
  dimensions: DimensionsInput;
  /** Items the person cannot do alone; none where they can do all. 不能完成的项目。 */
  failedSelfCare: Array<SelfCareItem>;
};

/** A budget. 预算。 */
export type RecordBudgetInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** 2020 to 2100. 年度。 */
  year: number;
  /** Whose money it is. 资金来源。 */
  source: FundingSource;
  /** In fen, more than 0. 金额（分）。 */
  amount: number;
};

/** A certificate for public fundraising. 证书。 */
export type RecordCertificateInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The charity. 单位编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** The certificate's number. 证书编号。 */
  number: string;
  /** The last day on which it holds, today or later. 有效期至。 */
  until: string;
};

/** A decision and the task that comes of it. 决定。 */
export type RecordDecisionInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The agenda item's id; its meeting is in session. 议题编号。 */
  item: string;
  /** The decision in words, at most 4000 characters. 决定内容。 */
  text: string;
  /** What the task is called, at most 255 characters. 任务名称。 */
  title: string;
  /** The invited unit that gets the task; none that is recused. 牵头单位。 */
  lead: string;
  /** Invited units that help. 配合单位。 */
  helpers?: Array<string> | null | undefined;
  /** Members of the household whom the task is about; all of them unless given. 涉及的家庭成员。 */
  citizens?: Array<string> | null | undefined;
  /** A working day, today or later. 办结期限。 */
  dueOn: string;
  /** What is to be handed in, at most 255 characters. 办理成果。 */
  deliverable: string;
};

/** An evaluation; `id` is the case. 评估。 */
export type RecordEvaluationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case. 个案编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Whether what was to be reached was reached. 成效。 */
  result: EvaluationResult;
  /** In words; at most 4,000 characters. 说明。 */
  text: string;
};

/** A follow-up. 回访。 */
export type RecordFollowUpInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The order's id. 订单编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** 1 to 5. 评分。 */
  score: number;
  /** What the person said, at most 4000 characters. 本人评价。 */
  words?: string | null | undefined;
};

/** A procurement. 采购。 */
export type RecordProcurementInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** What was to be bought, at most 255 characters. 采购项目名称。 */
  title: string;
  /** By which mode of the law. 采购方式。 */
  mode: ProcurementMode;
  /** The day of its announcement. 公告日。 */
  announcedOn: string;
  /** Not before it was announced, and not in future. 成交日。 */
  decidedOn: string;
  /** The provider that won, of the county's network. 成交单位。 */
  winner: string;
  /** 3 to 500; 1 is enough for a single source. 参与单位数。 */
  bidders: number;
};

/** What a screening said. 查询结果。 */
export type RecordScreeningInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** A volunteer whose team is of your county. 志愿者编号。 */
  person: string;
  /** Whether nothing stands against their being with children. 是否无违法犯罪记录。 */
  isClear: boolean;
};

/** A finding. 抽查结论。 */
export type RecordSpotCheckInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The spot check's id. 抽查编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** What was found. 抽查结论。 */
  finding: SpotFinding;
  /** The finding in words, at most 4000 characters. 情况说明。 */
  text: string;
};

/** A visit. 走访。 */
export type RecordVisitInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case. 个案编号。 */
  case: string;
  /** What kind; EMERGENCY only for a RED case. 走访类型。 */
  kind: HomeVisitKind;
  /** The day of the visit, not in the future. 走访日期。 */
  visitedOn: string;
  /** What was found; at most 4,000 characters. 走访情况。 */
  findings: string;
};

/** Hours of service on one day. 时长。 */
export type RecordVolunteerHoursInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** A volunteer of your own team. 志愿者编号。 */
  person: string;
  /** What was done: an item by code or Chinese name. 目录项。 */
  item: string;
  /** The day, at most ten working days ago. 服务日期。 */
  servedOn: string;
  /** More than 0, in hundredths; at most 24 on a day, all records together. 小时。 */
  hours: number;
  /** The errand of theirs that it was, if it was one. 任务卡编号。 */
  allocation?: string | null | undefined;
};

/** Why somebody keeps away. 回避。 */
export type RecuseInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case. 个案编号。 */
  case: string;
  /** What you are to the family, in words; at most 255 characters. 关系说明。 */
  relation: string;
};

/** Where a report goes. 移交。 */
export type RedirectReportInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The report. 报告编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Another street's code, 9 digits. 街道（乡镇）代码。 */
  street: string;
};

/** When it is done again. 重新服务。 */
export type RedoOrderInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The id of the order that went wrong. 原订单编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Today or later. 期望日期。 */
  wantedOn: string;
};

/** A case to be offered. 转介。 */
export type ReferCaseInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case. 个案编号。 */
  case: string;
  /** A unit of the county's network, not your own. 转介单位。 */
  to: string;
  /** Which kind of help is needed. 所需帮助。 */
  need: ReferralNeed;
  /** One of the values of Purpose, which each of the scopes allows. 用途。 */
  purpose: string;
  /** What the unit will see once it accepts: 1 to 100 names of scopes, none that is sealed. 接受后可见范围。 */
  scopes: Array<string>;
  /** What is needed; the unit reads it before it accepts, so write no name. At most 4,000 characters. 需求说明（勿写身份）。 */
  text: string;
};

/** Which kind of help is needed. 所需帮助。 */
export type ReferralNeed =
  /** A place to live. 住房。 */
  | 'HOUSING'
  /** Treatment, or its cost. 医疗。 */
  | 'MEDICAL'
  /** Schooling. 教育。 */
  | 'EDUCATION'
  /** Work. 就业。 */
  | 'EMPLOYMENT'
  /** Care. 照护。 */
  | 'CARE'
  /** Counselling. 心理。 */
  | 'COUNSELLING'
  /** Things. 物资。 */
  | 'GOODS'
  /** Something else. 其他。 */
  | 'OTHER';

/** Where a referral stands. 转介状态。 */
export type ReferralState =
  /** Waits for the unit's answer. 待答复。 */
  | 'OFFERED'
  /** Taken on. 已接受。 */
  | 'ACCEPTED'
  /** Declined; who offered it may send it on. 已谢绝。 */
  | 'DECLINED'
  /** Not answered in time: the county was told, and it may still be answered. 逾期上报。 */
  | 'ESCALATED';

/** Where a registration stands. 户籍状态。 */
export type RegistrationStatus =
  /** In force. 正常。 */
  | 'ACTIVE'
  /** Cancelled, as after a death. 注销。 */
  | 'CANCELLED'
  /** Moved to another place. 迁出。 */
  | 'MOVED_OUT';

/** What one person is to another, or to the head of the household. 亲属关系。 */
export type Relation =
  /** Head of the household. 户主。 */
  | 'HEAD'
  /** Husband or wife. 配偶。 */
  | 'SPOUSE'
  /** Father. 父亲。 */
  | 'FATHER'
  /** Mother. 母亲。 */
  | 'MOTHER'
  /** Son or daughter. 子女。 */
  | 'CHILD'
  /** Brother or sister. 兄弟姐妹。 */
  | 'SIBLING'
  /** Grandparent. 祖父母。 */
  | 'GRANDPARENT'
  /** Any other. 其他。 */
  | 'OTHER';

/** Where an application for a public rental flat stands. 公租房申请状态。 */
export type RentalStatus =
  /** None was made. 未申请。 */
  | 'NONE'
  /** Made. 已申请。 */
  | 'APPLIED'
  /** In the queue. 轮候中。 */
  | 'WAITING'
  /** A flat was allotted. 已配租。 */
  | 'ALLOTTED';

/** Through whom a report came. 报告渠道。 */
export type ReportChannel =
  /** The person whose need it is, as a resident. 本人申请。 */
  | 'SELF'
  /** The community, looking out for its people. 村（社区）主动发现。 */
  | 'COMMUNITY'
  /** The police. 公安。 */
  | 'POLICE'
  /** A call for help to a hotline. 热线。 */
  | 'HOTLINE'
  /** Another department. 部门。 */
  | 'DEPARTMENT'
  /** Neighbours and other people. 邻里及社会。 */
  | 'NEIGHBOUR';

/** A need to be reported. 报告。 */
export type ReportNeedInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** Through whom it comes; SELF is for residents about themselves, and they have no other for it. 报告渠道。 */
  channel: ReportChannel;
  /** The citizen, where known; may be left out by SELF. 当事人。 */
  subject?: string | null | undefined;
  /** The community of the place, 12 digits. 所在社区。 */
  place: string;
  /** How urgent it looks. 等级。 */
  level: CaseLevel;
  /** What was seen; at most 4,000 characters. 情况。 */
  text: string;
};

/** Where a report stands. 报告状态。 */
export type ReportState =
  /** Waits for the street. 待受理。 */
  | 'RECEIVED'
  /** Taken up: a case was opened, or joined. 已受理。 */
  | 'ACCEPTED'
  /** Declined, with a reason. 不予受理。 */
  | 'DECLINED';

/** What was done. 上报。 */
export type ReportTaskInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The task. 任务编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** What was done. 办理情况。 */
  report: string;
};

/** What is wrong; officers name the case in which they saw it. 校核。 */
export type RequestCorrectionInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The case in which you saw it; left out by whom it is about. 个案编号。 */
  case?: string | null | undefined;
  /** Whom it is about. 当事人编号。 */
  citizen: string;
  /** A share's type, as in PoliceShare. 共享项类型。 */
  type: string;
  /** A field of it, as the catalogue lists it. 字段。 */
  field: string;
  /** What is wrong. 校核说明。 */
  statement: string;
};

/** A request for a scope. 申请。 */
export type RequestSharingInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The scope's name; neither one of NOT_SHARED nor your own department's. 共享范围。 */
  scope: string;
  /** The law or duty it rests on. 法律依据。 */
  basis: string;
  /** What the data is needed for. 应用场景。 */
  scenario: string;
  /** Fields behind the scope, as the catalogue names them. 数据项。 */
  items: Array<string>;
  /** How it is to be handed over. 共享方式。 */
  mode: SharingMode;
  /** One of the purposes of the scope, where it has any. 用途。 */
  purpose: string;
  /** 1 to 36, of 30 days each. 期限（月）。 */
  months: number;
};

/** Where a referral goes on to. 改转。 */
export type RerouteReferralInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The referral. 转介编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** A unit of the county's network by which it has not come. 转介单位。 */
  to: string;
};

/** A decision on an exception. 异常处理。 */
export type ResolveExceptionInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The order's id. 订单编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Whether and what is paid. 处理结果。 */
  outcome: ExceptionOutcome;
  /** For PAY_PART: the units that are paid, at most what was served or else ordered. 支付数量。 */
  quantity?: number | null | undefined;
};

/** What can be given. 资源类型。 */
export type ResourceKind =
  /** Money. 资金。 */
  | 'CASH'
  /** Things. 物资。 */
  | 'GOODS'
  /** A service. 服务时长。 */
  | 'SERVICE_HOURS'
  /** A job. 就业岗位。 */
  | 'JOB'
  /** A flat or a room. 场地。 */
  | 'VENUE'
  /** A volunteer's time. 志愿时长。 */
  | 'VOLUNTEER_TIME';

/** What goes back. 退回。 */
export type ReturnDonationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The gift. 捐赠编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** How much of what is left; all of it unless said. 数量。 */
  quantity?: number | null | undefined;
};

/** What the reviewer found. 复核。 */
export type ReviewEmergencyInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The emergency access. 急难调阅编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Whether it was justified; no makes it MISUSED and closes it at once. 是否正当。 */
  isJustified: boolean;
  /** What was found. 复核意见。 */
  finding: string;
};

/** Who comes and when. 上门安排。 */
export type ScheduleVisitInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The order's id. 订单编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** A worker of the provider, free at that time, with the licence that is asked for or beside one who has it. 服务人员。 */
  worker: string;
  /** Needed where the service takes two. 第二服务人员。 */
  secondWorker?: string | null | undefined;
  /** In future, on a day within the contract's term. 上门时间。 */
  startsAt: string;
  /** 10 to 600; as the item says unless given. 分钟数。 */
  minutes?: number | null | undefined;
};

/** The stage of schooling. 学段。 */
export type SchoolStage =
  /** Kindergarten. 学前。 */
  | 'PRESCHOOL'
  /** Primary school. 小学。 */
  | 'PRIMARY'
  /** Junior secondary school. 初中。 */
  | 'JUNIOR_SECONDARY'
  /** Senior secondary school, vocational ones too. 高中（中职）。 */
  | 'SENIOR_SECONDARY'
  /** College or university. 高等教育。 */
  | 'HIGHER';

/** Result of a screening, in bands. 筛查分段。 */
export type ScreeningBand =
  /** No signs. 无。 */
  | 'NONE'
  /** Mild signs. 轻度。 */
  | 'MILD'
  /** Moderate signs. 中度。 */
  | 'MODERATE'
  /** Severe signs. 重度。 */
  | 'SEVERE';

/** A second person's yes. 第二人确认。 */
export type SecondEmergencyInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The emergency access. 急难调阅编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
};

/** The six self-care items of 特困人员认定办法 article 22. 自理能力六项。 */
export type SelfCareItem =
  /** Eating. 吃饭。 */
  | 'EAT'
  /** Dressing. 穿衣。 */
  | 'DRESS'
  /** Getting into bed and out of it. 上下床。 */
  | 'BED'
  /** Going to the toilet. 如厕。 */
  | 'TOILET'
  /** Walking indoors. 室内行走。 */
  | 'WALK'
  /** Bathing. 洗澡。 */
  | 'BATHE';

/** How far a person can care for themself: six items, 特困人员认定办法 article 22. 自理能力。 */
export type SelfCareLevel =
  /** Can do all six alone. 全自理。 */
  | 'ABLE'
  /** Cannot do one to three of them alone. 部分失能。 */
  | 'PARTIAL_LOSS'
  /** Cannot do four or more of them alone. 完全失能。 */
  | 'TOTAL_LOSS';

/** What somebody paid themself for medical care in 12 months, in bands of yuan. 年度自付分段。 */
export type SelfPayBand =
  /** Below 6,000 yuan. 六千元以下。 */
  | 'LOW'
  /** From 6,000 to below 30,000 yuan. 六千至三万元。 */
  | 'HIGH'
  /** 30,000 yuan and over. 三万元及以上。 */
  | 'CATASTROPHIC';

/** How tender a fact is: PIPL article 28, Law on the Protection of Minors article 103. 敏感程度。 */
export type Sensitivity =
  /** Personal information. 个人信息。 */
  | 'PERSONAL'
  /** Sensitive personal information. 敏感个人信息。 */
  | 'SENSITIVE'
  /** About a child. 未成年人信息。 */
  | 'MINOR'
  /** Mental health, custody, violence, adoption: only on a case, never in lists, notices, events, exports. 封存信息。 */
  | 'SEALED';

/** The domains of service-type assistance: Social Assistance Law, article 34. 服务领域。 */
export type ServiceDomain =
  /** Care, rehabilitation, and company to a doctor. 照护服务。 */
  | 'CARE'
  /** Help with daily life: meals, bathing, cleaning and their like. 生活服务。 */
  | 'LIVING'
  /** Counselling, company and links to other help. 关爱服务。 */
  | 'ATTENTION';

/** Whose task it is. 裁定。 */
export type SettleDisputeInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The dispute. 争议编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** One of its units. 牵头单位。 */
  lead: string;
};

/** Where a settlement stands. 结算状态。 */
export type SettlementState =
  /** Drawn up, waiting for the provider. 已生成。 */
  | 'DRAFTED'
  /** The provider agrees. 承接方已确认。 */
  | 'CONFIRMED'
  /** The provider does not agree; it can only be taken back. 有异议。 */
  | 'OBJECTED'
  /** Taken back; the month can be settled again. 已撤回。 */
  | 'WITHDRAWN'
  /** Approved for payment. 已审批。 */
  | 'APPROVED'
  /** Paid, but for what is held back. 已支付。 */
  | 'PAID';

/** A month to settle. 结算月份。 */
export type SettleMonthInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The contract's id. 合同编号。 */
  contract: string;
  /** As in 2026-11; it has begun. 月份。 */
  month: string;
};

/** A change of who may read what, to be tried before it goes live. 拟议的共享变更。 */
export type SharingChangeInput = {
  /** The scope's name, as in housing.tenure.read. 共享范围。 */
  scope: string;
  /** Whose agreement changes; without it the scope itself changes for all. 单位。 */
  organisation?: string | null | undefined;
  /** Whether the agreement would grant it, or no longer; always together with organisation. 协议是否授予。 */
  isAgreed?: boolean | null | undefined;
  /** Roles that would include the scope, as in schema/roles.ts; null where they stay. 拟定角色。 */
  roles?: Array<string> | null | undefined;
  /** Purposes that it might be read for; null where they stay. 拟定用途。 */
  purposes?: Array<string> | null | undefined;
};

/** The three sharing classes of the Government Data Sharing Regulation (Decree 809), articles 14 and 15. 共享属性三类。 */
export type SharingClass =
  /** Shared with every department whose role includes the scope. 无条件共享。 */
  | 'UNCONDITIONAL'
  /** Shared on all six questions of the verdict. 有条件共享。 */
  | 'CONDITIONAL'
  /** Only for the owner's own role, or the person it is about. 不予共享。 */
  | 'NOT_SHARED';

/** How data is handed over. 共享方式。 */
export type SharingMode =
  /** Through an interface. 服务接口。 */
  | 'API'
  /** In batches. 批量交换。 */
  | 'BATCH'
  /** As a file to be fetched. 文件下载。 */
  | 'FILE';

/** Where a request stands. 申请状态。 */
export type SharingRequestState =
  /** Waiting for the owner's answer. 待答复。 */
  | 'SUBMITTED'
  /** Waiting for the asker to complete it. 待补正。 */
  | 'INCOMPLETE'
  /** Refused, with the reason. 不予共享。 */
  | 'REFUSED'
  /** Granted, and to be delivered. 同意共享。 */
  | 'GRANTED'
  /** The asker has got it. 已交付。 */
  | 'DELIVERED'
  /** Suspended after a breach. 暂停。 */
  | 'SUSPENDED'
  /** Ended by the owner. 终止。 */
  | 'ENDED';

/** A contract, to answer a task with. 签约。 */
export type SignFamilyDoctorInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The task that asks for it: of your own organisation, and open. 任务编号。 */
  task: string;
  /** One of those the task is about. 当事人。 */
  citizen: string;
  /** The team's name; it takes the place of an earlier one. 团队。 */
  team: string;
};

/** A sign-in. 签到。 */
export type SignInInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The order's id. 订单编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Six digits; after five wrong ones a new code is needed. 签到码。 */
  code: string;
};

/** A sign-out. 签退。 */
export type SignOutInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The order's id. 订单编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Units that were served: more than 0, at most what was ordered. 实际数量。 */
  quantity: number;
};

/** Where a spot check stands. 抽查状态。 */
export type SpotCheckState =
  /** Drawn, and not looked at yet. 已抽取。 */
  | 'DRAWN'
  /** Looked at, with a finding. 已检查。 */
  | 'CHECKED';

/** What a look at an order found. 抽查结论。 */
export type SpotFinding =
  /** Nothing was wrong. 未发现问题。 */
  | 'NONE'
  /** The service was not good enough. 质量问题。 */
  | 'QUALITY'
  /** The records were not in order. 记录问题。 */
  | 'RECORDS'
  /** Privacy or safety was not kept. 隐私或安全问题。 */
  | 'PRIVACY';

/** What a unit says to an item. 意见。 */
export type Stance =
  /** The unit is for it. 同意。 */
  | 'SUPPORT'
  /** The unit is against it; the minutes name its dissent. 不同意。 */
  | 'OPPOSE'
  /** The unit takes neither side. 弃权。 */
  | 'ABSTAIN'
  /** Keeps away, as whoever is related to the family has to; the unit cannot lead what is decided. 回避。 */
  | 'RECUSED';

/** An act on something, in the version in which it was seen. 办理。 */
export type StepInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** What the act is done to. 事项编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
};

/** How far a task is behind, and who was told 督办. 督办等级。 */
export type SupervisionLevel =
  /** In time. 正常。 */
  | 'NONE'
  /** Due soon. 到期提醒。 */
  | 'REMINDER'
  /** A day late. 黄色。 */
  | 'YELLOW'
  /** Five working days late: a letter. 橙色督办函。 */
  | 'ORANGE_LETTER'
  /** Ten working days late: before the convener. 报召集人。 */
  | 'TO_CONVENER';

/** Who takes a task; you unless somebody is named. 领办。 */
export type TakeTaskInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  idempotencyKey: string;
  /** The task. 任务编号。 */
  id: string;
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  version: number;
  /** Somebody of the lead unit; you where null. 承办人。 */
  person?: string | null | undefined;
};

/** What tasks can be filtered by. 筛选条件。 */
export type TaskFilter = {
  /** Whose tasks; as OFFICE where null. 队列。 */
  queue?: TaskQueue | null | undefined;
  /** Where they stand; anywhere where null. 任务状态。 */
  state?: TaskState | null | undefined;
  /** True: past the due date and neither reported nor waiting; false: the others. 是否逾期。 */
  isOverdue?: boolean | null | undefined;
};

/** Whose tasks. 队列。 */
export type TaskQueue =
  /** Taken by you. 本人。 */
  | 'MINE'
  /** Of your unit. 本单位。 */
  | 'UNIT'
  /** Of every case whose tasks you may see. 辖区。 */
  | 'OFFICE';

/** Where a task stands. 任务状态。 */
export type TaskState =
  /** Given, and not taken on yet. 已派发。 */
  | 'ASSIGNED'
  /** Taken on by the unit. 已接受。 */
  | 'ACCEPTED'
  /** Declined by the unit, with the reason. 已谢绝。 */
  | 'DECLINED'
  /** The unit has begun. 办理中。 */
  | 'IN_PROGRESS'
  /** The clock stands while the resident is waited for. 等待当事人。 */
  | 'WAITING'
  /** The unit has said what was done. 已上报。 */
  | 'REPORTED'
  /** The office has accepted what was done. 办公室已验收。 */
  | 'ACCEPTED_BY_OFFICE'
  /** Closed; what came with it has ended. 已办结。 */
  | 'CLOSED';

/** How a person lives. 居住方式。 */
export type Tenure =
  /** In a home of their own. 自有。 */
  | 'OWNED'
  /** In a home rented on the market. 租赁。 */
  | 'RENTED'
  /** In a public rental flat. 公租房。 */
  | 'PUBLIC_RENTAL'
  /** With somebody else. 借住。 */
  | 'LODGING'
  /** In a relief station. 救助站。 */
  | 'SHELTER'
  /** Without a fixed home. 无固定住所。 */
  | 'NONE';

/** What a family can say to a giver it never sees. 感谢语。 */
export type Thanks =
  /** Thank you, a great help. 谢谢，帮了大忙。 */
  | 'GREAT_HELP'
  /** Thank you, just right. 谢谢，正合适。 */
  | 'JUST_RIGHT'
  /** Thank you, it came in time. 谢谢，来得及时。 */
  | 'IN_TIME'
  /** It has come. 已收到。 */
  | 'RECEIVED';

/** Where a visit took place. 随访方式。 */
export type VisitKind =
  /** At the person's home. 上门。 */
  | 'HOME'
  /** At the clinic. 门诊。 */
  | 'CLINIC'
  /** By phone. 电话。 */
  | 'PHONE';

/** The six questions of a verdict in their order, and the two cases that end it at once. 六问及两种不予共享的情形。 */
export type WithheldReason =
  /** Nobody is signed in. 未登录。 */
  | 'SIGNED_IN'
  /** The reader's role does not include the scope. 角色不含此范围。 */
  | 'ROLE'
  /** No agreement in force grants the scope to the reader's organisation. 单位无有效协议。 */
  | 'AGREEMENT'
  /** The reader has no ground for this subject: no case, duty or consent. 无办案依据。 */
  | 'GROUND'
  /** The matter lies outside the reader's division. 不在辖区。 */
  | 'DIVISION'
  /** The purpose of the ground does not cover the scope. 用途不符。 */
  | 'PURPOSE'
  /** The law does not let the owner share it. 依法不予共享。 */
  | 'NOT_SHARED';

export type AcceptMatchMutationVariables = Exact<{
  input: DonationStepInput;
}>;


export type AcceptMatchMutation = { acceptMatch: { id: string, state: string, version: number } | null };

export type AcceptOrderMutationVariables = Exact<{
  input: OrderStepInput;
}>;


export type AcceptOrderMutation = { acceptOrder: { id: string, state: string, version: number } | null };

export type AcceptPerformanceMutationVariables = Exact<{
  input: PurchaseStepInput;
}>;


export type AcceptPerformanceMutation = { acceptPerformance: { id: string, state: string, version: number } | null };

export type AcceptReferralMutationVariables = Exact<{
  input: StepInput;
}>;


export type AcceptReferralMutation = { acceptReferral: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type AcceptReportMutationVariables = Exact<{
  input: AcceptReportInput;
}>;


export type AcceptReportMutation = { acceptReport: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type AcceptTaskMutationVariables = Exact<{
  input: StepInput;
}>;


export type AcceptTaskMutation = { acceptTask: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type AccessHistoryQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type AccessHistoryQuery = { myself: { id: string, civilAffairs: { accessHistory: { mayAppearLater: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, role: string, organisation: string | null, ground: string, granted: Array<string>, refused: Array<string> }> } | null } | null, police: { accessHistory: { mayAppearLater: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, role: string, organisation: string | null, ground: string, granted: Array<string>, refused: Array<string> }> } | null } | null, health: { accessHistory: { mayAppearLater: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, role: string, organisation: string | null, ground: string, granted: Array<string>, refused: Array<string> }> } | null } | null, education: { accessHistory: { mayAppearLater: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, role: string, organisation: string | null, ground: string, granted: Array<string>, refused: Array<string> }> } | null } | null, housing: { accessHistory: { mayAppearLater: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, role: string, organisation: string | null, ground: string, granted: Array<string>, refused: Array<string> }> } | null } | null } | null };

export type LinesFragment = { mayAppearLater: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, role: string, organisation: string | null, ground: string, granted: Array<string>, refused: Array<string> }> };

export type AddAgendaItemMutationVariables = Exact<{
  input: AddAgendaItemInput;
}>;


export type AddAgendaItemMutation = { addAgendaItem: { id: string, state: MeetingState, version: number } | null };

export type AddBrandMutationVariables = Exact<{
  input: AddBrandInput;
}>;


export type AddBrandMutation = { addBrand: { id: string, state: string, version: number } | null };

export type AddHouseholdMemberMutationVariables = Exact<{
  input: AddHouseholdMemberInput;
}>;


export type AddHouseholdMemberMutation = { addHouseholdMember: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type AdmitOrganisationMutationVariables = Exact<{
  input: AdmitOrganisationInput;
}>;


export type AdmitOrganisationMutation = { admitOrganisation: { id: string, state: string, version: number } | null };

export type AdvanceIncubationMutationVariables = Exact<{
  input: ProfileStepInput;
}>;


export type AdvanceIncubationMutation = { advanceIncubation: { id: string, state: string, version: number } | null };

export type AidChainQueryVariables = Exact<{
  number: string;
}>;


export type AidChainQuery = { case: { aidChain: { links: Array<{ on: string, kind: string, organisation: { name: string } | null }>, findings: Array<{ kind: AidFindingKind, aid: string, explanation: string, legalBasis: string }> } | null } | null };

export type AllocateDonationMutationVariables = Exact<{
  input: AllocateDonationInput;
}>;


export type AllocateDonationMutation = { allocateDonation: { id: string, state: string, version: number } | null };

export type AllocateGoodsMutationVariables = Exact<{
  input: AllocateGoodsInput;
}>;


export type AllocateGoodsMutation = { allocateGoods: { id: string, state: string, version: number } | null };

export type AllotFlatMutationVariables = Exact<{
  input: AllotFlatInput;
}>;


export type AllotFlatMutation = { allotFlat: { id: string, state: string, version: number } | null };

export type AmendPlanMutationVariables = Exact<{
  input: AmendPlanInput;
}>;


export type AmendPlanMutation = { amendPlan: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type AnswerCorrectionMutationVariables = Exact<{
  input: AnswerCorrectionInput;
}>;


export type AnswerCorrectionMutation = { answerCorrection: { id: string, state: CorrectionState, version: number } | null };

export type ApproveOrderMutationVariables = Exact<{
  input: OrderStepInput;
}>;


export type ApproveOrderMutation = { approveOrder: { id: string, state: string, version: number, case: { number: string | null } | null } | null };

export type ApprovePlanMutationVariables = Exact<{
  input: StepInput;
}>;


export type ApprovePlanMutation = { approvePlan: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type ApproveSettlementMutationVariables = Exact<{
  input: PurchaseStepInput;
}>;


export type ApproveSettlementMutation = { approveSettlement: { id: string, state: string, version: number } | null };

export type ApproveTaskMutationVariables = Exact<{
  input: StepInput;
}>;


export type ApproveTaskMutation = { approveTask: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type AskToCompleteMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type AskToCompleteMutation = { askToComplete: { id: string, state: SharingRequestState, version: number } | null };

export type AssignCarrierMutationVariables = Exact<{
  input: AssignCarrierInput;
}>;


export type AssignCarrierMutation = { assignCarrier: { id: string, state: string, version: number } | null };

export type AssignCaseMutationVariables = Exact<{
  input: AssignCaseInput;
}>;


export type AssignCaseMutation = { assignCase: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type AssignTaskMutationVariables = Exact<{
  input: AssignTaskInput;
}>;


export type AssignTaskMutation = { assignTask: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type BrandsQueryVariables = Exact<{ [key: string]: never; }>;


export type BrandsQuery = { brands: Array<{ id: string, name: string, division: string, parent: string | null }> };

export type BreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type BreakGlassMutation = { breakGlass: { id: string, state: EmergencyState, version: number } | null };

export type BudgetsQueryVariables = Exact<{ [key: string]: never; }>;


export type BudgetsQuery = { budgets: Array<{ id: string, division: string, year: number, source: FundingSource, amount: number, committed: number }> };

export type CallHearingMutationVariables = Exact<{
  input: CallHearingInput;
}>;


export type CallHearingMutation = { callHearing: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type CancelMeetingMutationVariables = Exact<{
  input: StepInput;
}>;


export type CancelMeetingMutation = { cancelMeeting: { id: string, state: MeetingState, version: number } | null };

export type CancelOrderMutationVariables = Exact<{
  input: OrderStepInput;
}>;


export type CancelOrderMutation = { cancelOrder: { id: string, state: string, version: number, case: { number: string | null } | null } | null };

export type CaseHelpQueryVariables = Exact<{
  number: string;
}>;


export type CaseHelpQuery = { case: { id: string, number: string | null, needs: Array<{ id: string, state: CaseNeedState, item: string, quantity: number, unit: string, alias: string, town: string | null, until: string | null, version: number }> | null, gifts: Array<{ id: string, state: GiftState, item: string | null, allocatedOn: string, deliveredOn: string | null, score: number | null, version: number }> | null, orders: Array<{ id: string, state: OrderState, item: string, itemCode: string, quantity: number, unit: string, unitPrice: number, wantedOn: string, channel: OrderChannel, fundingSource: FundingSource, startsAt: string | null, endsAt: string | null, acceptBy: string, serveBy: string, servedQuantity: number | null, isSampled: boolean, score: number | null, words: string | null, exception: ExceptionKind | null, exceptionText: string | null, redoOf: string | null, isSettled: boolean, legalActs: Array<string>, version: number, code: string | null, provider: { id: string, name: string } | null, recipient: { id: string } | null }> | null } | null };

export type CaseRecordQueryVariables = Exact<{
  number: string;
  first?: number | null | undefined;
  visitsAfter?: string | null | undefined;
  notesAfter?: string | null | undefined;
  tasksAfter?: string | null | undefined;
  ordersAfter?: string | null | undefined;
  giftsAfter?: string | null | undefined;
}>;


export type CaseRecordQuery = { case: { number: string | null, visitsConnection: { totalCount: number, nodes: Array<{ id: string, state: HomeVisitState, kind: HomeVisitKind, visitedOn: string, findings: string, version: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, notesConnection: { totalCount: number, nodes: Array<{ writtenOn: string, text: string, organisation: { name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, tasksConnection: { totalCount: number, nodes: Array<{ id: string, title: string, state: TaskState, dueOn: string, version: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, ordersConnection: { totalCount: number, nodes: Array<{ id: string, state: OrderState, item: string, quantity: number, version: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, giftsConnection: { totalCount: number, nodes: Array<{ id: string, state: GiftState, item: string | null, allocatedOn: string, deliveredOn: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, withheld: Array<{ scope: string, reason: WithheldReason }> } | null };

export type CaseReviewQueryVariables = Exact<{
  number: string;
}>;


export type CaseReviewQuery = { case: { caseReviews: Array<{ formNumber: string, state: CaseReviewState, situation: string, specialMatters: string, isSupported: boolean, townshipOpinion: string, summary: string | null, category: AssistanceCategory | null, reportingUnit: { name: string } | null }> | null } | null };

export type CaseWorkQueryVariables = Exact<{
  number: string;
}>;


export type CaseWorkQuery = { case: { id: string, number: string | null, stage: CaseStage | null, level: CaseLevel | null, version: number | null, isDisputed: boolean | null, leaseUntil: string | null, handler: { id: string, name: string } | null, stages: Array<{ stage: CaseStage, enteredOn: string, reason: string | null }> | null, household: { members: Array<{ citizen: { id: string, civilAffairs: { displayName: string | null, disputed: Array<string>, assistance: Array<{ id: string, category: AssistanceCategory, validUntil: string | null }> | null } | null } }> } | null, newcomers: Array<{ id: string, state: NewcomerState, fullName: string, relation: Relation, answerBy: string }> | null, visits: Array<{ id: string, state: HomeVisitState, kind: HomeVisitKind, visitedOn: string, findings: string, version: number }> | null, assessments: Array<{ id: string, selfCareLevel: SelfCareLevel, packageLevel: PackageLevel, assessedOn: string, validUntil: string, citizen: { id: string }, dimensions: Array<{ name: string, grade: number }> }> | null, plans: Array<{ id: string, edition: number, state: PlanState, goal: string, measures: Array<string>, returnedFor: string | null, version: number }> | null, evaluations: Array<{ id: string, state: EvaluationState, result: EvaluationResult, score: number | null, words: string | null, version: number }> | null, hearings: Array<{ id: string, state: HearingState, kind: HearingKind, reason: string, statement: string | null, outcome: HearingResult | null, version: number }> | null, participants: Array<{ id: string, state: ParticipationState, purpose: Purpose, consentForm: ConsentSource | null, version: number, organisation: { id: string, name: string } }> | null, referrals: Array<{ id: string, state: ReferralState, need: ReferralNeed, declined: DeclineReason | null, answerBy: string, version: number, to: { name: string } | null }> | null, disputes: Array<{ id: string, state: DisputeState, question: string, settleBy: string, version: number, claims: Array<{ isOurs: boolean, reason: string, organisation: { name: string } | null }>, interim: { name: string } | null, lead: { name: string } | null }> | null, tasks: Array<{ id: string, title: string, state: TaskState, dueOn: string, supervision: SupervisionLevel, report: string | null, version: number, lead: { id: string, name: string } }> | null, caseReviews: Array<{ id: string, formNumber: string, state: CaseReviewState, category: AssistanceCategory | null, version: number }> | null, withheld: Array<{ scope: string, reason: WithheldReason }> } | null };

export type CasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: CaseFilter | null | undefined;
}>;


export type CasesQuery = { cases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string | null, stage: CaseStage | null, level: CaseLevel | null, openedOn: string | null, closedOn: string | null, division: { code: string, name: string } | null }> } };

export type CirculateMinutesMutationVariables = Exact<{
  input: StepInput;
}>;


export type CirculateMinutesMutation = { circulateMinutes: { id: string, state: MeetingState, version: number } | null };

export type ClaimResponsibilityMutationVariables = Exact<{
  input: ClaimResponsibilityInput;
}>;


export type ClaimResponsibilityMutation = { claimResponsibility: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type CloseCaseMutationVariables = Exact<{
  input: StepInput;
}>;


export type CloseCaseMutation = { closeCase: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type CloseProgrammeMutationVariables = Exact<{
  input: ProgrammeReportInput;
}>;


export type CloseProgrammeMutation = { closeProgramme: { id: string, state: string, version: number } | null };

export type CloseTaskMutationVariables = Exact<{
  input: StepInput;
}>;


export type CloseTaskMutation = { closeTask: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type ColleaguesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ColleaguesQuery = { colleagues: { nodes: Array<{ id: string, name: string, role: string, organisation: { name: string } | null }> } };

export type ComplainAboutOrderMutationVariables = Exact<{
  input: ComplainAboutOrderInput;
}>;


export type ComplainAboutOrderMutation = { complainAboutOrder: { id: string, state: string, version: number, case: { number: string | null } | null } | null };

export type CompleteRequestMutationVariables = Exact<{
  input: CompleteRequestInput;
}>;


export type CompleteRequestMutation = { completeRequest: { id: string, state: SharingRequestState, version: number } | null };

export type ConfirmAidMutationVariables = Exact<{
  input: ConfirmAidInput;
}>;


export type ConfirmAidMutation = { confirmAid: { id: string, state: string, version: number, case: { number: string | null } | null } | null };

export type ConfirmDeliveryMutationVariables = Exact<{
  input: StepInput;
}>;


export type ConfirmDeliveryMutation = { confirmDelivery: { id: string, state: SharingRequestState, version: number } | null };

export type ConfirmEvaluationMutationVariables = Exact<{
  input: ConfirmEvaluationInput;
}>;


export type ConfirmEvaluationMutation = { confirmEvaluation: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type ConfirmNewcomerMutationVariables = Exact<{
  input: StepInput;
}>;


export type ConfirmNewcomerMutation = { confirmNewcomer: { id: string, state: string, version: number } | null };

export type ConfirmSettlementMutationVariables = Exact<{
  input: PurchaseStepInput;
}>;


export type ConfirmSettlementMutation = { confirmSettlement: { id: string, state: string, version: number } | null };

export type ConfirmVisitMutationVariables = Exact<{
  input: StepInput;
}>;


export type ConfirmVisitMutation = { confirmVisit: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type ConsentToChangeOfUseMutationVariables = Exact<{
  input: DonationStepInput;
}>;


export type ConsentToChangeOfUseMutation = { consentToChangeOfUse: { id: string, state: string, version: number } | null };

export type ConsentToNeedMutationVariables = Exact<{
  input: ConsentToNeedInput;
}>;


export type ConsentToNeedMutation = { consentToNeed: { id: string, state: string, version: number, case: { number: string | null } | null } | null };

export type ContractQueryVariables = Exact<{
  id: string;
}>;


export type ContractQuery = { contract: { id: string, number: string, state: ContractState, title: string, fundingSource: FundingSource, targets: string, startsOn: string, endsOn: string, cap: number, reserved: number, paid: number, held: number, tail: number, staffing: string, quality: string, insurance: string, breach: string, leaving: string, signedOn: string | null, publishedOn: string | null, legalActs: Array<string>, version: number, purchaser: { id: string, name: string, creditCode: string | null }, provider: { id: string, name: string, creditCode: string | null }, procurement: { title: string, mode: ProcurementMode, announcedOn: string, decidedOn: string, bidders: number } | null, lines: Array<{ itemCode: string, item: string, unit: string, unitPrice: number, quantity: number, reserved: number }>, settlements: Array<{ id: string, state: SettlementState, month: string, orders: number, amount: number, payable: number, held: number, digest: string, reason: string | null, legalActs: Array<string>, version: number }>, performance: { id: string, state: PerformanceState, score: number, grade: PerformanceGrade, inputs: string, digest: string, released: number | null, objection: string | null, decision: string | null, evaluatedOn: string, legalActs: Array<string>, version: number, points: Array<{ part: string, points: number }> } | null } | null };

export type ContractsQueryVariables = Exact<{
  state?: ContractState | null | undefined;
  after?: string | null | undefined;
}>;


export type ContractsQuery = { contracts: { totalCount: number, nodes: Array<{ id: string, number: string, state: ContractState, title: string, startsOn: string, endsOn: string, cap: number, reserved: number, paid: number, legalActs: Array<string>, version: number, provider: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConveneMeetingMutationVariables = Exact<{
  input: ConveneMeetingInput;
}>;


export type ConveneMeetingMutation = { conveneMeeting: { id: string, state: MeetingState, version: number } | null };

export type CorrectEducationFactMutationVariables = Exact<{
  input: CorrectFactInput;
}>;


export type CorrectEducationFactMutation = { correctEducationFact: { id: string, state: string, version: number } | null };

export type CorrectHealthFactMutationVariables = Exact<{
  input: CorrectFactInput;
}>;


export type CorrectHealthFactMutation = { correctHealthFact: { id: string, state: string, version: number } | null };

export type CorrectHousingFactMutationVariables = Exact<{
  input: CorrectFactInput;
}>;


export type CorrectHousingFactMutation = { correctHousingFact: { id: string, state: string, version: number } | null };

export type CorrectPoliceFactMutationVariables = Exact<{
  input: CorrectFactInput;
}>;


export type CorrectPoliceFactMutation = { correctPoliceFact: { id: string, state: string, version: number } | null };

export type CorrectionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CorrectionsQuery = { corrections: { nodes: Array<{ id: string, state: CorrectionState, citizenId: string, owner: string, type: string, field: string, statement: string, answerBy: string, answer: string | null, version: number }> } };

export type CorrectionsToAnswerQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CorrectionsToAnswerQuery = { corrections: { nodes: Array<{ id: string, state: CorrectionState, citizenId: string, owner: string, type: string, field: string, statement: string, answerBy: string, version: number, citizen: { civilAffairs: { displayName: string | null } | null }, civilAffairs: { value: string | null, changes: Array<{ field: string, old: string | null, new: string | null, reason: string, at: string }> } | null, education: { value: string | null, changes: Array<{ field: string, old: string | null, new: string | null, reason: string, at: string }> } | null, health: { value: string | null, changes: Array<{ field: string, old: string | null, new: string | null, reason: string, at: string }> } | null, housing: { value: string | null, changes: Array<{ field: string, old: string | null, new: string | null, reason: string, at: string }> } | null, police: { value: string | null, changes: Array<{ field: string, old: string | null, new: string | null, reason: string, at: string }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FactFragment = { value: string | null, changes: Array<{ field: string, old: string | null, new: string | null, reason: string, at: string }> };

export type CountersignContractMutationVariables = Exact<{
  input: PurchaseStepInput;
}>;


export type CountersignContractMutation = { countersignContract: { id: string, state: string, version: number } | null };

export type DailyLedgerChecksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DailyLedgerChecksQuery = { dailyLedgerChecks: { totalCount: number, nodes: Array<{ on: string, division: string, donations: number, movements: number, faults: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DayListQueryVariables = Exact<{
  on: string;
}>;


export type DayListQuery = { dayList: Array<{ id: string, state: OrderState, item: string, quantity: number, unit: string, startsAt: string | null, endsAt: string | null, legalActs: Array<string>, version: number, recipient: { id: string, civilAffairs: { fullName: string | null, address: string | null, phone: string | null } | null, health: { selfCareLevel: SelfCareLevel | null, careNotes: string | null } | null } | null }> };

export type DecideCaseReviewMutationVariables = Exact<{
  input: DecideCaseReviewInput;
}>;


export type DecideCaseReviewMutation = { decideCaseReview: { id: string, state: CaseReviewState, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type DecideHearingMutationVariables = Exact<{
  input: DecideHearingInput;
}>;


export type DecideHearingMutation = { decideHearing: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type DecidePerformanceMutationVariables = Exact<{
  input: DecidePerformanceInput;
}>;


export type DecidePerformanceMutation = { decidePerformance: { id: string, state: string, version: number } | null };

export type DeclareCapacityMutationVariables = Exact<{
  input: DeclareCapacityInput;
}>;


export type DeclareCapacityMutation = { declareCapacity: { id: string, state: string, version: number } | null };

export type DeclineErrandMutationVariables = Exact<{
  input: DonationStepInput;
}>;


export type DeclineErrandMutation = { declineErrand: { id: string, state: string, version: number } | null };

export type DeclineMatchMutationVariables = Exact<{
  input: DonationStepInput;
}>;


export type DeclineMatchMutation = { declineMatch: { id: string, state: string, version: number } | null };

export type DeclineOrderMutationVariables = Exact<{
  input: OrderStepInput;
}>;


export type DeclineOrderMutation = { declineOrder: { id: string, state: string, version: number } | null };

export type DeclineReferralMutationVariables = Exact<{
  input: DeclineReferralInput;
}>;


export type DeclineReferralMutation = { declineReferral: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type DeclineReportMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type DeclineReportMutation = { declineReport: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type DeclineTaskMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type DeclineTaskMutation = { declineTask: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type DeliverAidMutationVariables = Exact<{
  input: DonationStepInput;
}>;


export type DeliverAidMutation = { deliverAid: { id: string, state: string, version: number } | null };

export type DescribeOrganisationMutationVariables = Exact<{
  input: DescribeOrganisationInput;
}>;


export type DescribeOrganisationMutation = { describeOrganisation: { id: string, state: string, version: number } | null };

export type DiscardContractMutationVariables = Exact<{
  input: PurchaseStepInput;
}>;


export type DiscardContractMutation = { discardContract: { id: string, state: string, version: number } | null };

export type DiscardStockMutationVariables = Exact<{
  input: QuantityInput;
}>;


export type DiscardStockMutation = { discardStock: { id: string, state: string, version: number } | null };

export type DisclosureQueryVariables = Exact<{
  division: string;
  month: string;
}>;


export type DisclosureQuery = { disclosure: { division: string, month: string, closedAt: string | null, lines: Array<{ item: string, unit: string, received: number, receivedValue: number, delivered: number | null, deliveredValue: number | null, families: number | null }> } | null };

export type DispatchOptionsQueryVariables = Exact<{
  order: string;
}>;


export type DispatchOptionsQuery = { dispatchOptions: Array<{ contract: string, unitPrice: number, unitsLeft: number, fenLeft: number, isLicensed: boolean, isKnown: boolean, load: number, near: number, provider: { id: string, name: string } }> | null };

export type DispatchOrderMutationVariables = Exact<{
  input: DispatchOrderInput;
}>;


export type DispatchOrderMutation = { dispatchOrder: { id: string, state: string, version: number, case: { number: string | null } | null } | null };

export type DivisionQueryVariables = Exact<{
  code: string;
}>;


export type DivisionQuery = { division: { code: string, name: string, parent: { code: string, name: string } | null, children: Array<{ code: string, name: string }> } | null };

export type DonationQueryVariables = Exact<{
  id: string;
}>;


export type DonationQuery = { donation: { id: string, state: DonationState, isAnonymous: boolean, item: string, itemCode: string, kind: ResourceKind, quantity: number, unit: string, value: number, expiresOn: string | null, intentDivision: string, intentBeneficiary: Beneficiary, intentUntil: string | null, pledgedOn: string, sentOn: string | null, version: number, legalActs: Array<string>, donor: { id: string, name: string } | null, holder: { id: string, name: string }, receipt: { number: string, checkCode: string, issuedOn: string, quantity: number, value: number, valueInWords: string } | null, balances: Array<{ account: LedgerAccount, quantity: number, value: number }>, movements: Array<{ at: string, credit: LedgerAccount, debit: LedgerAccount, quantity: number, value: number, act: string }>, allocations: Array<{ id: string, state: AidState, quantity: number, value: number, alias: string | null, town: string | null, allocatedOn: string, deliveredOn: string | null, confirmedOn: string | null, score: number | null, thanks: Thanks | null, legalActs: Array<string>, version: number }>, changesOfUse: Array<{ id: string, state: ChangeOfUseState, division: string, beneficiary: Beneficiary, until: string | null, reason: string, version: number }> } | null };

export type DonationsQueryVariables = Exact<{
  filter?: DonationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DonationsQuery = { donations: { totalCount: number, nodes: Array<{ id: string, state: DonationState, isAnonymous: boolean, item: string, itemCode: string, kind: ResourceKind, quantity: number, unit: string, value: number, expiresOn: string | null, intentDivision: string, intentBeneficiary: Beneficiary, intentUntil: string | null, pledgedOn: string, sentOn: string | null, version: number, legalActs: Array<string>, donor: { id: string, name: string } | null, holder: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DraftCaseReviewMutationVariables = Exact<{
  input: DraftCaseReviewInput;
}>;


export type DraftCaseReviewMutation = { draftCaseReview: { id: string, state: CaseReviewState, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type DraftContractMutationVariables = Exact<{
  input: DraftContractInput;
}>;


export type DraftContractMutation = { draftContract: { id: string, state: string, version: number } | null };

export type DraftNeedMutationVariables = Exact<{
  input: DraftNeedInput;
}>;


export type DraftNeedMutation = { draftNeed: { id: string, state: string, version: number, case: { number: string | null } | null } | null };

export type DraftPlanMutationVariables = Exact<{
  input: DraftPlanInput;
}>;


export type DraftPlanMutation = { draftPlan: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type DrawSampleMutationVariables = Exact<{
  input: DrawSampleInput;
}>;


export type DrawSampleMutation = { drawSample: { id: string, state: string, version: number } | null };

export type EmergenciesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EmergenciesQuery = { emergencies: { nodes: Array<{ id: string, state: EmergencyState, scope: string, reason: string, openedAt: string, until: string, reviewBy: string, finding: string | null, version: number, openedBy: { name: string, role: string } | null, secondedBy: { name: string, role: string } | null, citizen: { id: string, civilAffairs: { displayName: string | null } | null } | null }> } };

export type EmergenciesToSecondQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EmergenciesToSecondQuery = { emergenciesToSecond: { nodes: Array<{ id: string, state: EmergencyState, scope: string, reason: string, openedAt: string, version: number, openedBy: { name: string, role: string } | null, citizen: { id: string } | null }> } };

export type EndContractMutationVariables = Exact<{
  input: PurchaseStepInput;
}>;


export type EndContractMutation = { endContract: { id: string, state: string, version: number } | null };

export type EndGrantMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type EndGrantMutation = { endGrant: { id: string, state: SharingRequestState, version: number } | null };

export type EndMeetingMutationVariables = Exact<{
  input: StepInput;
}>;


export type EndMeetingMutation = { endMeeting: { id: string, state: MeetingState, version: number } | null };

export type EndParticipationMutationVariables = Exact<{
  input: StepInput;
}>;


export type EndParticipationMutation = { endParticipation: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type EnlistWorkerMutationVariables = Exact<{
  input: EnlistWorkerInput;
}>;


export type EnlistWorkerMutation = { enlistWorker: { id: string, state: string, version: number } | null };

export type EnrolAsVolunteerMutationVariables = Exact<{
  input: EnrolAsVolunteerInput;
}>;


export type EnrolAsVolunteerMutation = { enrolAsVolunteer: { id: string, state: string, version: number } | null };

export type EscalateCaseMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type EscalateCaseMutation = { escalateCase: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type EvaluatePerformanceMutationVariables = Exact<{
  input: OfContractInput;
}>;


export type EvaluatePerformanceMutation = { evaluatePerformance: { id: string, state: string, version: number } | null };

export type ExplainAccessQueryVariables = Exact<{
  subject: string;
  scope: string;
}>;


export type ExplainAccessQuery = { explainAccess: { scope: string, title: string, class: SharingClass, owner: string, legalBasis: string, isGranted: boolean, reason: WithheldReason | null, canRequest: boolean, answers: Array<{ question: WithheldReason, isYes: boolean }> } };

export type ExtendAnswerMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type ExtendAnswerMutation = { extendAnswer: { id: string, state: SharingRequestState, version: number } | null };

export type FeedBackAidMutationVariables = Exact<{
  input: DonationStepInput;
}>;


export type FeedBackAidMutation = { feedBackAid: { id: string, state: string, version: number } | null };

export type FileProgrammeMutationVariables = Exact<{
  input: FileProgrammeInput;
}>;


export type FileProgrammeMutation = { fileProgramme: { id: string, state: string, version: number } | null };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { giveConsent: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type GiveFeedbackMutationVariables = Exact<{
  input: StepInput;
}>;


export type GiveFeedbackMutation = { giveFeedback: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type GiveOpinionMutationVariables = Exact<{
  input: GiveOpinionInput;
}>;


export type GiveOpinionMutation = { giveOpinion: { id: string, state: MeetingState, version: number } | null };

export type GrantRequestMutationVariables = Exact<{
  input: GrantRequestInput;
}>;


export type GrantRequestMutation = { grantRequest: { id: string, state: SharingRequestState, version: number } | null };

export type HealthRecordsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HealthRecordsQuery = { healthRecords: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ isInsured: boolean | null, familyDoctor: string | null, citizen: { id: string, civilAffairs: { displayName: string | null } | null } }> } };

export type HoldHearingMutationVariables = Exact<{
  input: HoldHearingInput;
}>;


export type HoldHearingMutation = { holdHearing: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type HouseholdsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HouseholdsQuery = { households: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, memberCount: number, registeredDivision: { code: string, name: string } | null, residence: { code: string, name: string }, members: Array<{ relation: Relation, citizen: { id: string, civilAffairs: { displayName: string | null } | null } }> }> } };

export type HousingRecordsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HousingRecordsQuery = { housingRecords: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ tenure: Tenure | null, rentalStatus: RentalStatus | null, citizen: { id: string, civilAffairs: { displayName: string | null } | null } }> } };

export type IdentifyMutationVariables = Exact<{
  input: IdentifyInput;
}>;


export type IdentifyMutation = { identify: { citizen: { id: string } } };

export type ImportPledgesMutationVariables = Exact<{
  input: ImportPledgesInput;
}>;


export type ImportPledgesMutation = { importPledges: { id: string, state: PledgeImportState, pledges: number, errors: Array<{ row: number, field: string, message: string }> } | null };

export type InboxQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type InboxQuery = { queues: { mine: number, unit: number, office: number, overdue: number, reports: number, referrals: number, notices: number }, notices: { totalCount: number, nodes: Array<{ id: string, kind: NoticeKind, subject: string, sentAt: string, readAt: string | null, case: { number: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InviteParticipantMutationVariables = Exact<{
  input: InviteParticipantInput;
}>;


export type InviteParticipantMutation = { inviteParticipant: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type IssueDonationReceiptMutationVariables = Exact<{
  input: DonationStepInput;
}>;


export type IssueDonationReceiptMutation = { issueDonationReceipt: { id: string, state: string, version: number } | null };

export type IssueMinutesMutationVariables = Exact<{
  input: StepInput;
}>;


export type IssueMinutesMutation = { issueMinutes: { id: string, state: MeetingState, version: number } | null };

export type IssueReceiptMutationVariables = Exact<{
  input: IssueReceiptInput;
}>;


export type IssueReceiptMutation = { issueReceipt: { id: string, state: string, version: number } | null };

export type IssueVolunteerCertificateMutationVariables = Exact<{
  input: IssueVolunteerCertificateInput;
}>;


export type IssueVolunteerCertificateMutation = { issueVolunteerCertificate: { id: string, state: string, version: number } | null };

export type JoinBrandMutationVariables = Exact<{
  input: JoinBrandInput;
}>;


export type JoinBrandMutation = { joinBrand: { id: string, state: string, version: number } | null };

export type LedgerChecksQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerChecksQuery = { ledgerChecks: Array<{ on: string, division: string, donations: number, movements: number, faults: number }> };

export type MarkNoticesReadMutationVariables = Exact<{
  input: ReadNoticesInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { unreadCount: number, notices: Array<{ id: string, kind: NoticeKind, readAt: string | null }> } | null };

export type MatchProposalsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MatchProposalsQuery = { matchProposals: { totalCount: number, nodes: Array<{ id: string, state: MatchProposalState, proposedAt: string, needCount: number, donationCount: number, pairCount: number, objective: number, proof: string, lines: Array<{ id: string, state: MatchLineState, donationId: string, quantity: number, version: number, need: { id: string, alias: string, item: string, unit: string, town: string } | null, reasons: Array<{ reason: string, points: number }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MatchesResidentNumberQueryVariables = Exact<{
  citizen: string;
  number: string;
}>;


export type MatchesResidentNumberQuery = { matchesResidentNumber: boolean };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, role: string, scopes: Array<string>, organisation: { id: string, name: string, kind: OrganisationKind } | null, division: { code: string, name: string } } };

export type MeetingQueryVariables = Exact<{
  id: string;
}>;


export type MeetingQuery = { meeting: { id: string, state: MeetingState, kind: MeetingKind, topic: string, place: string, heldOn: string, version: number, issuedOn: string | null, minutes: string | null, receipt: string | null, seats: Array<{ isPresent: boolean, hasSigned: boolean, packs: Array<string> | null, objection: string | null, organisation: { id: string, name: string } | null }>, agenda: Array<{ id: string, ordinal: number, isRestricted: boolean, question: string | null, units: Array<{ id: string, name: string }> | null, opinions: Array<{ stance: Stance, text: string, organisation: { id: string, name: string } | null }> | null, decisions: Array<{ id: string, text: string, dueOn: string, deliverable: string, lead: { name: string } | null, helpers: Array<{ name: string }> }> | null }> } | null };

export type MeetingPackQueryVariables = Exact<{
  id: string;
}>;


export type MeetingPackQuery = { meetingPack: Array<{ ordinal: number, isRestricted: boolean, question: string | null, units: Array<{ name: string }> | null, case: { id: string, number: string | null, stage: CaseStage | null, level: CaseLevel | null, withheld: Array<{ scope: string, reason: WithheldReason }>, tasks: Array<{ title: string, state: TaskState, dueOn: string }> | null, plans: Array<{ edition: number, state: PlanState, goal: string, measures: Array<string> }> | null, household: { memberCount: number, members: Array<{ relation: Relation, citizen: { civilAffairs: { displayName: string | null, ageBand: AgeBand | null, assistance: Array<{ category: AssistanceCategory }> | null, withheld: Array<{ scope: string, reason: WithheldReason }> } | null, housing: { tenure: Tenure | null, rentalStatus: RentalStatus | null, withheld: Array<{ scope: string, reason: WithheldReason }> } | null, health: { selfCareLevel: SelfCareLevel | null, isSeriouslyIll: boolean | null, withheld: Array<{ scope: string, reason: WithheldReason }> } | null, education: { isEnrolled: boolean | null, absenceDays: number | null, withheld: Array<{ scope: string, reason: WithheldReason }> } | null, police: { registrationStatus: RegistrationStatus | null, withheld: Array<{ scope: string, reason: WithheldReason }> } | null } }> } | null } | null }> | null };

export type MeetingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MeetingsQuery = { meetings: { nodes: Array<{ id: string, state: MeetingState, kind: MeetingKind, topic: string, place: string, heldOn: string, version: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyEmergenciesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyEmergenciesQuery = { myEmergencies: { nodes: Array<{ id: string, state: EmergencyState, scope: string, reason: string, openedAt: string, until: string, finding: string | null, version: number, citizen: { id: string, civilAffairs: { displayName: string | null, fullName: string | null, birthDate: string | null, address: string | null, phone: string | null } | null, police: { registrationStatus: RegistrationStatus | null, inCustodyOverSixMonths: boolean | null } | null, health: { isSeriouslyIll: boolean | null, selfCareLevel: SelfCareLevel | null, careNotes: string | null, depressionScreenBand: ScreeningBand | null } | null, education: { isEnrolled: boolean | null, absenceDays: number | null } | null, housing: { tenure: Tenure | null } | null } | null }> } };

export type MyTaskCardsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyTaskCardsQuery = { myTaskCards: { totalCount: number, nodes: Array<{ id: string, alias: string, item: string, quantity: number, unit: string, town: string, at: string | null, version: number, place: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NameInterimHelperMutationVariables = Exact<{
  input: NameInterimHelperInput;
}>;


export type NameInterimHelperMutation = { nameInterimHelper: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type NeedsQueryVariables = Exact<{
  filter?: NeedFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type NeedsQuery = { needs: { totalCount: number, nodes: Array<{ id: string, alias: string, kind: ResourceKind, item: string, itemCode: string, beneficiary: Beneficiary, quantity: number, missing: number, unit: string, town: string, isOpen: boolean, until: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NewcomersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  state?: NewcomerState | null | undefined;
}>;


export type NewcomersQuery = { newcomers: { totalCount: number, nodes: Array<{ id: string, state: NewcomerState, fullName: string, sex: number, birthDate: string, relation: Relation, level: CaseLevel, agreesWithRegister: boolean | null, answerBy: string, version: number, place: { code: string, name: string } | null, citizen: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ObjectEvaluationMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type ObjectEvaluationMutation = { objectEvaluation: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type ObjectToMinutesMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type ObjectToMinutesMutation = { objectToMinutes: { id: string, state: MeetingState, version: number } | null };

export type ObjectToPerformanceMutationVariables = Exact<{
  input: ReasonedPurchaseInput;
}>;


export type ObjectToPerformanceMutation = { objectToPerformance: { id: string, state: string, version: number } | null };

export type ObjectToSettlementMutationVariables = Exact<{
  input: ReasonedPurchaseInput;
}>;


export type ObjectToSettlementMutation = { objectToSettlement: { id: string, state: string, version: number } | null };

export type OpenAttendanceWatchMutationVariables = Exact<{
  input: OpenAttendanceWatchInput;
}>;


export type OpenAttendanceWatchMutation = { openAttendanceWatch: { id: string, state: string, version: number } | null };

export type OpenDisputeMutationVariables = Exact<{
  input: OpenDisputeInput;
}>;


export type OpenDisputeMutation = { openDispute: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type OpenMeetingMutationVariables = Exact<{
  input: StepInput;
}>;


export type OpenMeetingMutation = { openMeeting: { id: string, state: MeetingState, version: number } | null };

export type OrganisationQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationQuery = { organisation: { id: string, name: string, kind: OrganisationKind, creditCode: string | null, division: { code: string, name: string }, agreements: Array<{ id: string, scopes: Array<string>, legalBasis: string, effectiveFrom: string, effectiveTo: string | null }> | null } | null };

export type OrganisationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { organisations: { totalCount: number, nodes: Array<{ id: string, name: string, kind: OrganisationKind, division: { code: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;


export type PlaceOrderMutation = { placeOrder: { id: string, state: string, version: number, case: { number: string | null } | null } | null };

export type PledgeDonationMutationVariables = Exact<{
  input: PledgeDonationInput;
}>;


export type PledgeDonationMutation = { pledgeDonation: { id: string, state: string, version: number } | null };

export type ProfilesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ProfilesQuery = { profiles: { totalCount: number, nodes: Array<{ summary: string, stage: IncubationStage, mayFundraise: boolean, version: number, organisation: { id: string, name: string }, brand: { id: string, name: string } | null, capacities: Array<{ item: string, itemCode: string, quantity: number, unit: string, until: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProgrammesQueryVariables = Exact<{
  isOverdue?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type ProgrammesQuery = { programmes: { totalCount: number, nodes: Array<{ id: string, state: ProgrammeState, kind: ProgrammeKind, filingNumber: string, name: string, startsOn: string, endsOn: string | null, reportBy: string, isOverdue: boolean, version: number, organisation: { id: string, name: string }, reports: Array<{ publishedOn: string, raised: number, spent: number, personTimes: number, isFinal: boolean, isLate: boolean }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProposeChangeOfUseMutationVariables = Exact<{
  input: ProposeChangeOfUseInput;
}>;


export type ProposeChangeOfUseMutation = { proposeChangeOfUse: { id: string, state: string, version: number } | null };

export type ProposeMatchesMutationVariables = Exact<{
  input: ProposeMatchesInput;
}>;


export type ProposeMatchesMutation = { proposeMatches: { id: string, state: string, version: number } | null };

export type PublishContractMutationVariables = Exact<{
  input: PurchaseStepInput;
}>;


export type PublishContractMutation = { publishContract: { id: string, state: string, version: number } | null };

export type PublishProgrammeReportMutationVariables = Exact<{
  input: ProgrammeReportInput;
}>;


export type PublishProgrammeReportMutation = { publishProgrammeReport: { id: string, state: string, version: number } | null };

export type PupilsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PupilsQuery = { pupils: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ school: string | null, stage: SchoolStage | null, isEnrolled: boolean | null, citizen: { id: string, civilAffairs: { displayName: string | null } | null } }> } };

export type RaiseExceptionMutationVariables = Exact<{
  input: RaiseExceptionInput;
}>;


export type RaiseExceptionMutation = { raiseException: { id: string, state: string, version: number } | null };

export type ReadNoticesMutationVariables = Exact<{
  input: ReadNoticesInput;
}>;


export type ReadNoticesMutation = { readNotices: number | null };

export type ReassignTaskMutationVariables = Exact<{
  input: ReassignTaskInput;
}>;


export type ReassignTaskMutation = { reassignTask: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type ReceiveDonationMutationVariables = Exact<{
  input: ReceiveDonationInput;
}>;


export type ReceiveDonationMutation = { receiveDonation: { id: string, state: string, version: number } | null };

export type RecordAssessmentMutationVariables = Exact<{
  input: RecordAssessmentInput;
}>;


export type RecordAssessmentMutation = { recordAssessment: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type RecordBudgetMutationVariables = Exact<{
  input: RecordBudgetInput;
}>;


export type RecordBudgetMutation = { recordBudget: { id: string, state: string, version: number } | null };

export type RecordCertificateMutationVariables = Exact<{
  input: RecordCertificateInput;
}>;


export type RecordCertificateMutation = { recordCertificate: { id: string, state: string, version: number } | null };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { recordDecision: { id: string, state: MeetingState, version: number } | null };

export type RecordEvaluationMutationVariables = Exact<{
  input: RecordEvaluationInput;
}>;


export type RecordEvaluationMutation = { recordEvaluation: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type RecordFollowUpMutationVariables = Exact<{
  input: RecordFollowUpInput;
}>;


export type RecordFollowUpMutation = { recordFollowUp: { id: string, state: string, version: number, case: { number: string | null } | null } | null };

export type RecordPaymentMutationVariables = Exact<{
  input: PurchaseStepInput;
}>;


export type RecordPaymentMutation = { recordPayment: { id: string, state: string, version: number } | null };

export type RecordProcurementMutationVariables = Exact<{
  input: RecordProcurementInput;
}>;


export type RecordProcurementMutation = { recordProcurement: { id: string, state: string, version: number } | null };

export type RecordScreeningMutationVariables = Exact<{
  input: RecordScreeningInput;
}>;


export type RecordScreeningMutation = { recordScreening: { id: string, state: string, version: number } | null };

export type RecordSpotCheckMutationVariables = Exact<{
  input: RecordSpotCheckInput;
}>;


export type RecordSpotCheckMutation = { recordSpotCheck: { id: string, state: string, version: number } | null };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
}>;


export type RecordVisitMutation = { recordVisit: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type RecordVolunteerHoursMutationVariables = Exact<{
  input: RecordVolunteerHoursInput;
}>;


export type RecordVolunteerHoursMutation = { recordVolunteerHours: { id: string, state: string, version: number } | null };

export type RecuseFromCaseMutationVariables = Exact<{
  input: RecuseInput;
}>;


export type RecuseFromCaseMutation = { recuseFromCase: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type RedirectReportMutationVariables = Exact<{
  input: RedirectReportInput;
}>;


export type RedirectReportMutation = { redirectReport: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type RedoOrderMutationVariables = Exact<{
  input: RedoOrderInput;
}>;


export type RedoOrderMutation = { redoOrder: { id: string, state: string, version: number, case: { number: string | null } | null, order: { id: string, state: OrderState, wantedOn: string, redoOf: string | null } | null } | null };

export type ReferCaseMutationVariables = Exact<{
  input: ReferCaseInput;
}>;


export type ReferCaseMutation = { referCase: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type ReferralsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReferralsQuery = { referrals: { totalCount: number, nodes: Array<{ id: string, state: ReferralState, need: ReferralNeed, text: string, answerBy: string, version: number, from: { name: string } | null }> } };

export type RefuseChangeOfUseMutationVariables = Exact<{
  input: DonationStepInput;
}>;


export type RefuseChangeOfUseMutation = { refuseChangeOfUse: { id: string, state: string, version: number } | null };

export type RefuseNeedMutationVariables = Exact<{
  input: NeedStepInput;
}>;


export type RefuseNeedMutation = { refuseNeed: { id: string, state: string, version: number, case: { number: string | null } | null } | null };

export type RefuseNewcomerMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type RefuseNewcomerMutation = { refuseNewcomer: { id: string, state: string, version: number } | null };

export type RefuseRequestMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type RefuseRequestMutation = { refuseRequest: { id: string, state: SharingRequestState, version: number } | null };

export type RegistrationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RegistrationsQuery = { registrations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ status: RegistrationStatus | null, division: string | null, citizen: { id: string, civilAffairs: { displayName: string | null } | null } }> } };

export type RehearseSharingChangeQueryVariables = Exact<{
  change: SharingChangeInput;
}>;


export type RehearseSharingChangeQuery = { rehearseSharingChange: { civilAffairs: { readCount: number, newlyAllowed: Array<{ at: string, organisation: string | null, role: string, ground: string, before: Array<boolean>, after: Array<boolean> }>, newlyRefused: Array<{ at: string, organisation: string | null, role: string, ground: string, before: Array<boolean>, after: Array<boolean> }> } | null, police: { readCount: number, newlyAllowed: Array<{ at: string, organisation: string | null, role: string, ground: string, before: Array<boolean>, after: Array<boolean> }>, newlyRefused: Array<{ at: string, organisation: string | null, role: string, ground: string, before: Array<boolean>, after: Array<boolean> }> } | null, health: { readCount: number, newlyAllowed: Array<{ at: string, organisation: string | null, role: string, ground: string, before: Array<boolean>, after: Array<boolean> }>, newlyRefused: Array<{ at: string, organisation: string | null, role: string, ground: string, before: Array<boolean>, after: Array<boolean> }> } | null, education: { readCount: number, newlyAllowed: Array<{ at: string, organisation: string | null, role: string, ground: string, before: Array<boolean>, after: Array<boolean> }>, newlyRefused: Array<{ at: string, organisation: string | null, role: string, ground: string, before: Array<boolean>, after: Array<boolean> }> } | null, housing: { readCount: number, newlyAllowed: Array<{ at: string, organisation: string | null, role: string, ground: string, before: Array<boolean>, after: Array<boolean> }>, newlyRefused: Array<{ at: string, organisation: string | null, role: string, ground: string, before: Array<boolean>, after: Array<boolean> }> } | null, resourcePool: { readCount: number, newlyAllowed: Array<{ at: string, organisation: string | null, role: string, ground: string, before: Array<boolean>, after: Array<boolean> }>, newlyRefused: Array<{ at: string, organisation: string | null, role: string, ground: string, before: Array<boolean>, after: Array<boolean> }> } | null } | null };

export type RoomFragment = { readCount: number, newlyAllowed: Array<{ at: string, organisation: string | null, role: string, ground: string, before: Array<boolean>, after: Array<boolean> }>, newlyRefused: Array<{ at: string, organisation: string | null, role: string, ground: string, before: Array<boolean>, after: Array<boolean> }> };

export type ReadFragment = { at: string, organisation: string | null, role: string, ground: string, before: Array<boolean>, after: Array<boolean> };

export type RejectOrderMutationVariables = Exact<{
  input: OrderStepInput;
}>;


export type RejectOrderMutation = { rejectOrder: { id: string, state: string, version: number, case: { number: string | null } | null } | null };

export type ReleaseAllocationMutationVariables = Exact<{
  input: DonationStepInput;
}>;


export type ReleaseAllocationMutation = { releaseAllocation: { id: string, state: string, version: number } | null };

export type RenewCodeMutationVariables = Exact<{
  input: OrderStepInput;
}>;


export type RenewCodeMutation = { renewCode: { id: string, state: string, version: number, case: { number: string | null } | null } | null };

export type ReopenCaseMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type ReopenCaseMutation = { reopenCase: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type ReportNeedMutationVariables = Exact<{
  input: ReportNeedInput;
}>;


export type ReportNeedMutation = { reportNeed: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type ReportTaskMutationVariables = Exact<{
  input: ReportTaskInput;
}>;


export type ReportTaskMutation = { reportTask: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type ReportsQueryVariables = Exact<{
  state?: ReportState | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportsQuery = { reports: { totalCount: number, nodes: Array<{ id: string, state: ReportState, channel: ReportChannel, level: CaseLevel, text: string, reportedAt: string, declined: string | null, version: number, place: { code: string, name: string } | null, case: { number: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequestCorrectionMutationVariables = Exact<{
  input: RequestCorrectionInput;
}>;


export type RequestCorrectionMutation = { requestCorrection: { id: string, state: CorrectionState, version: number } | null };

export type RequestSharingMutationVariables = Exact<{
  input: RequestSharingInput;
}>;


export type RequestSharingMutation = { requestSharing: { id: string, state: SharingRequestState, version: number } | null };

export type RerouteReferralMutationVariables = Exact<{
  input: RerouteReferralInput;
}>;


export type RerouteReferralMutation = { rerouteReferral: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type ResolveExceptionMutationVariables = Exact<{
  input: ResolveExceptionInput;
}>;


export type ResolveExceptionMutation = { resolveException: { id: string, state: string, version: number, case: { number: string | null } | null } | null };

export type ResourceItemsQueryVariables = Exact<{ [key: string]: never; }>;


export type ResourceItemsQuery = { resourceItems: Array<{ code: string, kind: ResourceKind, name: string, english: string, unit: string, isWhole: boolean, isPerishable: boolean }> };

export type ResumeGrantMutationVariables = Exact<{
  input: StepInput;
}>;


export type ResumeGrantMutation = { resumeGrant: { id: string, state: SharingRequestState, version: number } | null };

export type ResumeServiceMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type ResumeServiceMutation = { resumeService: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type ResumeTaskMutationVariables = Exact<{
  input: StepInput;
}>;


export type ResumeTaskMutation = { resumeTask: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type ReturnAidMutationVariables = Exact<{
  input: DonationStepInput;
}>;


export type ReturnAidMutation = { returnAid: { id: string, state: string, version: number } | null };

export type ReturnDonationMutationVariables = Exact<{
  input: ReturnDonationInput;
}>;


export type ReturnDonationMutation = { returnDonation: { id: string, state: string, version: number } | null };

export type ReturnPlanMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type ReturnPlanMutation = { returnPlan: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type ReturnTaskMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type ReturnTaskMutation = { returnTask: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type ReviewEmergencyMutationVariables = Exact<{
  input: ReviewEmergencyInput;
}>;


export type ReviewEmergencyMutation = { reviewEmergency: { id: string, state: EmergencyState, version: number } | null };

export type ScheduleVisitMutationVariables = Exact<{
  input: ScheduleVisitInput;
}>;


export type ScheduleVisitMutation = { scheduleVisit: { id: string, state: string, version: number } | null };

export type SecondEmergencyMutationVariables = Exact<{
  input: SecondEmergencyInput;
}>;


export type SecondEmergencyMutation = { secondEmergency: { id: string, state: EmergencyState, version: number } | null };

export type SendDonationMutationVariables = Exact<{
  input: DonationStepInput;
}>;


export type SendDonationMutation = { sendDonation: { id: string, state: string, version: number } | null };

export type ServiceBrandsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ServiceBrandsQuery = { serviceBrands: { totalCount: number, nodes: Array<{ id: string, name: string, division: string, parent: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ServiceBudgetsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ServiceBudgetsQuery = { serviceBudgets: { totalCount: number, nodes: Array<{ id: string, division: string, year: number, source: FundingSource, amount: number, committed: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ServiceCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceCatalogueQuery = { serviceCatalogue: Array<{ code: string, name: string, domain: ServiceDomain, unit: string, minPrice: number, maxPrice: number, monthlyLimit: number | null, minutes: number, workersIfTotal: number, licence: string | null }>, servicePackages: Array<{ level: string, hours: number }> };

export type ServiceCertificatesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ServiceCertificatesQuery = { serviceCertificates: { totalCount: number, nodes: Array<{ code: string, name: string | null, fromOn: string, toOn: string, hours: number, issuedOn: string, organisation: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ServiceOrdersQueryVariables = Exact<{
  state?: OrderState | null | undefined;
  after?: string | null | undefined;
}>;


export type ServiceOrdersQuery = { serviceOrders: { totalCount: number, nodes: Array<{ id: string, state: OrderState, item: string, itemCode: string, quantity: number, unit: string, unitPrice: number, wantedOn: string, channel: OrderChannel, fundingSource: FundingSource, startsAt: string | null, endsAt: string | null, acceptBy: string, serveBy: string, servedQuantity: number | null, isSampled: boolean, score: number | null, exception: ExceptionKind | null, exceptionText: string | null, redoOf: string | null, isSettled: boolean, legalActs: Array<string>, version: number, provider: { id: string, name: string } | null, area: { code: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SettleDisputeMutationVariables = Exact<{
  input: SettleDisputeInput;
}>;


export type SettleDisputeMutation = { settleDispute: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type SettleMonthMutationVariables = Exact<{
  input: SettleMonthInput;
}>;


export type SettleMonthMutation = { settleMonth: { id: string, state: string, version: number } | null };

export type SettlementQueryVariables = Exact<{
  id: string;
}>;


export type SettlementQuery = { settlement: { id: string, state: SettlementState, month: string, orders: number, amount: number, payable: number, held: number, digest: string, reason: string | null, version: number, lines: Array<{ order: string, itemCode: string, quantity: number, unitPrice: number, amount: number }> } | null };

export type SharedCaseQueryVariables = Exact<{
  number: string;
}>;


export type SharedCaseQuery = { case: { id: string, number: string | null, stage: CaseStage | null, level: CaseLevel | null, openedOn: string | null, closedOn: string | null, withheld: Array<{ scope: string, fields: Array<string>, reason: WithheldReason, owner: string, canRequest: boolean }>, division: { code: string, name: string } | null, stages: Array<{ stage: CaseStage, enteredOn: string }> | null, participants: Array<{ purpose: Purpose, joinedOn: string, leftOn: string | null, organisation: { id: string, name: string } }> | null, tasks: Array<{ id: string, title: string, state: TaskState, dueOn: string, deliverable: string, lead: { id: string, name: string } }> | null, notes: Array<{ writtenOn: string, text: string, organisation: { id: string, name: string } }> | null, counsellingNotes: Array<{ writtenOn: string, text: string }> | null, resources: { withheld: Array<{ scope: string, fields: Array<string>, reason: WithheldReason, owner: string, canRequest: boolean }>, aid: Array<{ kind: ResourceKind, item: string, quantity: number, unit: string, value: number | null, state: AidState, deliveredOn: string | null }> | null, donors: Array<{ id: string, name: string }> | null } | null, household: { id: string, memberCount: number, registeredDivision: { code: string, name: string } | null, residence: { code: string, name: string }, members: Array<{ relation: Relation, citizen: { id: string, civilAffairs: { displayName: string | null, sex: number | null, ageBand: AgeBand | null, maskedAddress: string | null, maskedPhone: string | null, fullName: string | null, birthDate: string | null, address: string | null, phone: string | null, maritalStatus: MaritalStatus | null, disabilitySubsidy: number | null, withheld: Array<{ scope: string, fields: Array<string>, reason: WithheldReason, owner: string, canRequest: boolean }>, kinships: Array<{ relation: Relation, relative: { id: string } }> | null, guardianships: Array<{ kind: GuardianshipKind, sinceOn: string, guardian: { id: string } }> | null, assistance: Array<{ category: AssistanceCategory, validFrom: string, validUntil: string | null, confirmedBy: string }> | null, benefits: Array<{ category: AssistanceCategory, amount: number, maskedAccount: string | null, payableFrom: string }> | null } | null, police: { registrationStatus: RegistrationStatus | null, registeredDivision: string | null, hasResidencePermit: boolean | null, diedOn: string | null, reportedMissingOn: string | null, missingOverSixMonths: boolean | null, missingReceipt: string | null, inCustodyOverSixMonths: boolean | null, hasVehicle: boolean | null, maskedResidentNumber: string | null, investigation: string | null, withheld: Array<{ scope: string, fields: Array<string>, reason: WithheldReason, owner: string, canRequest: boolean }> } | null, health: { isSeriouslyIll: boolean | null, selfPayBand: SelfPayBand | null, isInsured: boolean | null, hasPremiumAid: boolean | null, disabilityType: number | null, disabilityLevel: number | null, selfCareLevel: SelfCareLevel | null, careNotes: string | null, depressionScreenBand: ScreeningBand | null, familyDoctor: string | null, diagnosis: string | null, withheld: Array<{ scope: string, fields: Array<string>, reason: WithheldReason, owner: string, canRequest: boolean }>, visits: Array<{ visitedOn: string, kind: VisitKind }> | null } | null, education: { isEnrolled: boolean | null, stage: SchoolStage | null, absenceDays: number | null, dropOutRisk: DropOutRisk | null, aidLevel: AidLevel | null, marks: string | null, counsellingNote: string | null, withheld: Array<{ scope: string, fields: Array<string>, reason: WithheldReason, owner: string, canRequest: boolean }>, grants: Array<{ term: string, amount: number }> | null } | null, housing: { tenure: Tenure | null, areaPerPerson: number | null, rentalStatus: RentalStatus | null, dangerGrade: DangerGrade | null, propertyCount: number | null, withheld: Array<{ scope: string, fields: Array<string>, reason: WithheldReason, owner: string, canRequest: boolean }>, rentalApplication: { appliedOn: string | null, queuePlace: number | null } | null } | null } }> } | null } | null };

export type WhyFragment = { scope: string, fields: Array<string>, reason: WithheldReason, owner: string, canRequest: boolean };

export type SharingCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type SharingCatalogueQuery = { sharingCatalogue: Array<{ room: string, type: string, field: string, class: SharingClass, sensitivity: Sensitivity | null, scope: string | null, title: string | null, owner: string | null, legalBasis: string | null, roles: Array<string>, purposes: Array<Purpose>, description: string | null }> };

export type SharingRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type SharingRequestsQuery = { sharingRequests: { nodes: Array<{ id: string, state: SharingRequestState, scope: string, owner: string, basis: string, scenario: string, items: Array<string>, mode: SharingMode, purpose: string, months: number, answerBy: string, isExtended: boolean, reason: string | null, deliverBy: string | null, version: number, organisation: { name: string } | null }> } };

export type SignContractMutationVariables = Exact<{
  input: PurchaseStepInput;
}>;


export type SignContractMutation = { signContract: { id: string, state: string, version: number } | null };

export type SignFamilyDoctorMutationVariables = Exact<{
  input: SignFamilyDoctorInput;
}>;


export type SignFamilyDoctorMutation = { signFamilyDoctor: { id: string, state: string, version: number } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { id: string, state: string, version: number } | null };

export type SignInVisitMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInVisitMutation = { signInVisit: { id: string, state: string, version: number } | null };

export type SignMinutesMutationVariables = Exact<{
  input: StepInput;
}>;


export type SignMinutesMutation = { signMinutes: { id: string, state: MeetingState, version: number } | null };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut: { id: string, state: string, version: number } | null };

export type SignOutVisitMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutVisitMutation = { signOutVisit: { id: string, state: string, version: number } | null };

export type SpotChecksQueryVariables = Exact<{
  contract: string;
  after?: string | null | undefined;
}>;


export type SpotChecksQuery = { spotChecks: { totalCount: number, nodes: Array<{ id: string, state: SpotCheckState, order: string, drawnOn: string, finding: SpotFinding | null, text: string | null, version: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StartServiceMutationVariables = Exact<{
  input: StepInput;
}>;


export type StartServiceMutation = { startService: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type StartTaskMutationVariables = Exact<{
  input: StepInput;
}>;


export type StartTaskMutation = { startTask: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type StockDonationMutationVariables = Exact<{
  input: DonationStepInput;
}>;


export type StockDonationMutation = { stockDonation: { id: string, state: string, version: number } | null };

export type SubmitCaseReviewMutationVariables = Exact<{
  input: StepInput;
}>;


export type SubmitCaseReviewMutation = { submitCaseReview: { id: string, state: CaseReviewState, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type SubmitPlanMutationVariables = Exact<{
  input: StepInput;
}>;


export type SubmitPlanMutation = { submitPlan: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type SuspendGrantMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type SuspendGrantMutation = { suspendGrant: { id: string, state: SharingRequestState, version: number } | null };

export type TakeCaseMutationVariables = Exact<{
  input: StepInput;
}>;


export type TakeCaseMutation = { takeCase: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type TakeSeatMutationVariables = Exact<{
  input: StepInput;
}>;


export type TakeSeatMutation = { takeSeat: { id: string, state: MeetingState, version: number } | null };

export type TakeTaskMutationVariables = Exact<{
  input: TakeTaskInput;
}>;


export type TakeTaskMutation = { takeTask: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type TaskCardsQueryVariables = Exact<{ [key: string]: never; }>;


export type TaskCardsQuery = { taskCards: Array<{ id: string, alias: string, item: string, quantity: number, unit: string, town: string, at: string | null, version: number, place: { id: string, name: string } | null }> };

export type TasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TasksQuery = { tasks: { totalCount: number, nodes: Array<{ task: { id: string, title: string, state: TaskState, dueOn: string, isProvisional: boolean, supervision: SupervisionLevel, deliverable: string, version: number, lead: { id: string, name: string } }, case: { number: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TeamVolunteersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamVolunteersQuery = { teamVolunteers: { totalCount: number, nodes: Array<{ id: string, name: string | null, enrolledOn: string, isScreened: boolean, hours: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VerifyCaseMutationVariables = Exact<{
  input: StepInput;
}>;


export type VerifyCaseMutation = { verifyCase: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type VolunteerCertificateQueryVariables = Exact<{
  code: string;
}>;


export type VolunteerCertificateQuery = { volunteerCertificate: { code: string, name: string | null, fromOn: string, toOn: string, hours: number, issuedOn: string, organisation: { id: string, name: string } } | null };

export type VolunteerCertificatesQueryVariables = Exact<{ [key: string]: never; }>;


export type VolunteerCertificatesQuery = { volunteerCertificates: Array<{ code: string, name: string | null, fromOn: string, toOn: string, hours: number, issuedOn: string, organisation: { id: string, name: string } }> };

export type VolunteerRecordsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VolunteerRecordsQuery = { volunteerRecords: { totalCount: number, nodes: Array<{ servedOn: string, hours: number, item: string, recordedOn: string, organisation: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VolunteersQueryVariables = Exact<{ [key: string]: never; }>;


export type VolunteersQuery = { volunteers: Array<{ id: string, name: string | null, enrolledOn: string, isScreened: boolean, hours: number }> };

export type WaitForResidentMutationVariables = Exact<{
  input: ReasonedInput;
}>;


export type WaitForResidentMutation = { waitForResident: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type WaiveReceiptMutationVariables = Exact<{
  input: DonationStepInput;
}>;


export type WaiveReceiptMutation = { waiveReceipt: { id: string, state: string, version: number } | null };

export type WithdrawConsentMutationVariables = Exact<{
  input: StepInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { id: string, state: string, version: number, case: { number: string | null, stage: CaseStage | null } | null } | null };

export type WithdrawNeedMutationVariables = Exact<{
  input: NeedStepInput;
}>;


export type WithdrawNeedMutation = { withdrawNeed: { id: string, state: string, version: number, case: { number: string | null } | null } | null };

export type WithdrawPledgeMutationVariables = Exact<{
  input: DonationStepInput;
}>;


export type WithdrawPledgeMutation = { withdrawPledge: { id: string, state: string, version: number } | null };

export type WithdrawSettlementMutationVariables = Exact<{
  input: PurchaseStepInput;
}>;


export type WithdrawSettlementMutation = { withdrawSettlement: { id: string, state: string, version: number } | null };
