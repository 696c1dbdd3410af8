// Generated from the SDL by npm run generate.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in Shanghai, as in 2026-08-04. 上海时间的日期。 */
  Date: { input: string; output: string; }
  /** A moment in UTC, as in 2026-08-04T02:30:00.000Z. 时刻（协调世界时）。 */
  DateTime: { input: string; output: string; }
  /** An amount of money in fen, hundredths of a yuan; a safe integer. 金额，单位为分。 */
  Fen: { input: number; output: number; }
  link__Import: { input: unknown; output: unknown; }
  federation__FieldSet: { input: unknown; output: unknown; }
  federation__Scope: { input: unknown; output: unknown; }
  federation__Policy: { input: unknown; output: unknown; }
  federation__ContextFieldValue: { input: unknown; output: unknown; }
  _Any: { input: unknown; output: unknown; }
};

/**
 * One scope that the reader was not granted. Computed from the rules alone, so that it never tells whether a fact
 * exists. 未予共享的一项。
 */
export type Withheld = {
  readonly __typename?: 'Withheld';
  /** The scope that would be needed. 所需共享范围。 */
  readonly scope: Scalars['String']['output'];
  /** The fields of this object that stand behind it. 所涉字段。 */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The first of the six questions that was answered no. 首个未满足的条件。 */
  readonly reason: WithheldReason;
  /** The source department that answers for the data. 数源部门。 */
  readonly owner: Scalars['String']['output'];
  /** Whether asking the owner for this scope can help. 是否可申请共享。 */
  readonly canRequest: Scalars['Boolean']['output'];
};

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

/** Where a page of a list begins and ends. 分页信息。 */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more entries follow. 是否还有下一页。 */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries come before; true on every page but the first. 是否有上一页。 */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry here; null where the page is empty. 首条游标。 */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last entry here, to be sent as after; null where the page is empty. 末条游标。 */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** One line of the trail: who read about a person, when and on what ground; never values. 一条查阅记录。 */
export type Disclosure = {
  readonly __typename?: 'Disclosure';
  /** When the answer left the room. 查阅时间。 */
  readonly at: Scalars['DateTime']['output'];
  /** The reader's organisation then; null for residents. 查阅单位编号。 */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** The reader's role then, as in schema/roles.ts: coordinator, child-officer. 查阅人角色。 */
  readonly role: Scalars['String']['output'];
  /**
   * The grounds relied on, each as KIND:case:purpose (DUTY:530103-2026-0001:COORDINATION), after ACT:name: where it was an
   * act; empty where there was none. 查阅依据。
   */
  readonly ground: Scalars['String']['output'];
  /** Scopes that were granted. 已共享范围。 */
  readonly granted: ReadonlyArray<Scalars['String']['output']>;
  /** Scopes that were refused. 未予共享范围。 */
  readonly refused: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of the trail about one person in one room, newest first. 某人在某部门的查阅记录。 */
export type DisclosureConnection = {
  readonly __typename?: 'DisclosureConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Disclosure>;
  /** The entries with their cursors. 本页条目及游标。 */
  readonly edges: ReadonlyArray<DisclosureEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many entries there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
  /** Lines that the law lets a department show later may still appear; this is always true. 部分记录可能延后显示。 */
  readonly mayAppearLater: Scalars['Boolean']['output'];
};

/** An entry of the trail in a page. 分页条目。 */
export type DisclosureEdge = {
  readonly __typename?: 'DisclosureEdge';
  /** The entry. 条目。 */
  readonly node: Disclosure;
  /** Where the next page begins, to be sent as after. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** What an act left behind. 办理结果。 */
export type Outcome = {
  readonly __typename?: 'Outcome';
  /** What was made or changed. 事项编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** A fact that somebody says is wrong, as its room holds it: for its owner's officers and whom it is about. 被校核的事实。 */
export type FactInQuestion = {
  readonly __typename?: 'FactInQuestion';
  /** What stands there while the correction is open, as text; null once it is answered, and for what is sealed. 现值。 */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** What stood there before, the newest 20 of them first; empty for what is sealed. 更正历史。 */
  readonly changes: ReadonlyArray<FactChange>;
};

/** A fact that was put right. 一次更正。 */
export type FactChange = {
  readonly __typename?: 'FactChange';
  /** The field that was written; another one where that asked about is computed from it. 字段。 */
  readonly field: Scalars['String']['output'];
  /** What stood there, as text; null where nothing was known. 原值。 */
  readonly old?: Maybe<Scalars['String']['output']>;
  /** What stands there since, as text; null where it was cleared. 新值。 */
  readonly new?: Maybe<Scalars['String']['output']>;
  /** What the change rests on, in the words of who made it. 更正依据。 */
  readonly reason: Scalars['String']['output'];
  /** When it was put right. 更正时间。 */
  readonly at: Scalars['DateTime']['output'];
};

/** What is true in place of what a correction says is wrong. 更正。 */
export type CorrectFactInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The correction. 校核编号。 */
  readonly correction: Scalars['ID']['input'];
  /**
   * The true value, written as the field's type in the graph is (true, 17.5, 2026-08-04, SHELTER); of an address the part
   * within its community; for a field that is computed, the value of the field it is computed from. Null where it is not
   * known. 更正值。
   */
  readonly value?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on. 更正依据。 */
  readonly reason: Scalars['String']['input'];
};

/** A change of who may read what, to be tried before it goes live. 拟议的共享变更。 */
export type SharingChangeInput = {
  /** The scope's name, as in housing.tenure.read. 共享范围。 */
  readonly scope: Scalars['String']['input'];
  /** Whose agreement changes; without it the scope itself changes for all. 单位。 */
  readonly organisation?: InputMaybe<Scalars['ID']['input']>;
  /** Whether the agreement would grant it, or no longer; always together with organisation. 协议是否授予。 */
  readonly isAgreed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Roles that would include the scope, as in schema/roles.ts; null where they stay. 拟定角色。 */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Purposes that it might be read for; null where they stay. 拟定用途。 */
  readonly purposes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A read that a change would decide otherwise. 受影响的查阅。 */
export type ChangedRead = {
  readonly __typename?: 'ChangedRead';
  /** When the answer left the room. 查阅时间。 */
  readonly at: Scalars['DateTime']['output'];
  /** The reader's organisation then; null for residents. 查阅单位编号。 */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** The reader's role then. 查阅人角色。 */
  readonly role: Scalars['String']['output'];
  /** The grounds relied on, as Disclosure.ground has them. 查阅依据。 */
  readonly ground: Scalars['String']['output'];
  /** The six answers then, in order. 当时六问。 */
  readonly before: ReadonlyArray<Scalars['Boolean']['output']>;
  /** The six answers under the change. 变更后六问。 */
  readonly after: ReadonlyArray<Scalars['Boolean']['output']>;
};

/** What one room says to a change. 子图演练结果。 */
export type RoomRehearsal = {
  readonly __typename?: 'RoomRehearsal';
  /**
   * Reads of the scope in the last seven days, by people of the asker's division, that were looked at; at most 20000.
   * 复演查阅数。
   */
  readonly readCount: Scalars['Int']['output'];
  /** Those refused then that the change would allow; the newest 100 of them. 将新增许可的查阅。 */
  readonly newlyAllowed: ReadonlyArray<ChangedRead>;
  /** Those allowed then that the change would refuse; the newest 100 of them. 将新增拒绝的查阅。 */
  readonly newlyRefused: ReadonlyArray<ChangedRead>;
};

/** The signed head of a room's trail, for the hub's witnesses. 查阅链头。 */
export type TrailHead = {
  readonly __typename?: 'TrailHead';
  /** The room whose trail it is, as in housing. 部门子图。 */
  readonly room: Scalars['String']['output'];
  /** The number of its last line. 末行序号。 */
  readonly seq: Scalars['Int']['output'];
  /** The hash that chains this line to all before it, in base64url. 末行链式摘要。 */
  readonly hash: Scalars['String']['output'];
  /** When the head was signed. 签署时间。 */
  readonly at: Scalars['DateTime']['output'];
  /** The room's signature of all this, in base64url. 签名。 */
  readonly signature: Scalars['String']['output'];
};

/** The head of another room's trail, to be written into this room's own. 他部门链头见证。 */
export type WitnessHeadInput = {
  /** The room that signed it. 部门子图。 */
  readonly room: Scalars['String']['input'];
  /** The number of its last line. 末行序号。 */
  readonly seq: Scalars['Int']['input'];
  /** That line's chained hash, in base64url. 末行链式摘要。 */
  readonly hash: Scalars['String']['input'];
  /** When it was signed. 签署时间。 */
  readonly at: Scalars['DateTime']['input'];
  /** The room's signature; a head that is not signed by its room is refused. 签名。 */
  readonly signature: Scalars['String']['input'];
};

/** A signed page of a room's events, for another room. 事件批次。 */
export type EventBatch = {
  readonly __typename?: 'EventBatch';
  /** The room whose events these are. 来源子图。 */
  readonly room: Scalars['String']['output'];
  /** The number after which was asked. 起始序号。 */
  readonly after: Scalars['Int']['output'];
  /** The number of the last event in it; that of after where there is none. 末条序号。 */
  readonly upTo: Scalars['Int']['output'];
  /** At most 200 events in their order, as a JSON list of seq, at, name and ids; never names or findings of people. 事件正文。 */
  readonly text: Scalars['String']['output'];
  /** The room's signature of batch and reader, in base64url; empty where there is no event. 签名。 */
  readonly signature: Scalars['String']['output'];
};

/** A signed page of another room's events. 事件批次。 */
export type EventBatchInput = {
  /** The room whose events these are. 来源子图。 */
  readonly room: Scalars['String']['input'];
  /** The number after which they begin; nothing is taken where events between are missing. 起始序号。 */
  readonly after: Scalars['Int']['input'];
  /** The number of the last one. 末条序号。 */
  readonly upTo: Scalars['Int']['input'];
  /** The events, as EventBatch.text gave them. 事件正文。 */
  readonly text: Scalars['String']['input'];
  /** The room's signature; what is not signed by its room, for this one, is refused. 签名。 */
  readonly signature: Scalars['String']['input'];
};

/** How far a room has read another's events. 事件游标。 */
export type EventCursor = {
  readonly __typename?: 'EventCursor';
  /** The room whose events are read. 来源子图。 */
  readonly source: Scalars['String']['output'];
  /** The number of the last event that was taken; 0 before the first. 已读序号。 */
  readonly seq: Scalars['Int']['output'];
};

/** What can be asked of the hub. 查询。 */
export type Query = {
  readonly __typename?: 'Query';
  /** This room's events after a number, for one other room; only the hub itself may ask. 事件。 */
  readonly events?: Maybe<EventBatch>;
  /** How far this room has read the others' events; only the hub itself may ask. 事件游标。 */
  readonly eventCursors?: Maybe<ReadonlyArray<EventCursor>>;
  /** The head of this room's trail; only the hub itself may ask. 链头（仅限枢纽）。 */
  readonly trailHead?: Maybe<TrailHead>;
  readonly _entities: ReadonlyArray<Maybe<_Entity>>;
  readonly _service: _Service;
  /**
   * A case by its number (county code, year, four to six digits), with as much of it as the law lets you see.
   * Errors: BAD_USER_INPUT for a malformed number, NOT_FOUND where there is none that you may see. 个案。
   */
  readonly case?: Maybe<Case>;
  /** The cases you may see, by number; the total counts only those. 个案列表。 */
  readonly cases: CaseConnection;
  /**
   * People whom a case names by their id and whom its street's register does not have, for you to confirm: your county has them on
   * its register, or the case is yours and no register has them; newest first. 待核认人员。
   */
  readonly newcomers: NewcomerConnection;
  /** Needs that you reported, and those that your street has to take up; newest first. 需求报告。 */
  readonly reports: ReportConnection;
  /**
   * The agenda with its cases, as far as you yourself may see them, until the meeting ends; afterwards CONFLICT. Each read of
   * the published operation MeetingPack leaves its hash in the trail and at your seat. One meeting's agenda, whole and in its
   * order, and therefore no page. 会议材料。
   */
  readonly meetingPack?: Maybe<ReadonlyArray<AgendaItem>>;
  /** Meetings to which your unit is invited, the latest day first; auditors see all of their county. 联席会议。 */
  readonly meetings: MeetingConnection;
  /** A meeting to which your unit is invited, or of your county for auditors. NOT_FOUND for any other. 会议。 */
  readonly meeting?: Maybe<Meeting>;
  /** Referrals that came to your organisation: the need, without the family; latest answer date first. 收到的转介。 */
  readonly referrals: ReferralConnection;
  /** Your inbox, newest first: kinds and ids, never names or findings. 消息。 */
  readonly notices: NoticeConnection;
  /** Your county's budgets for services, the latest year first; none for providers. 服务预算。 */
  readonly serviceBudgets: BudgetConnection;
  /**
   * The first 100 of serviceBudgets. 服务预算（前100项）。
   * @deprecated Use serviceBudgets.
   */
  readonly budgets: ReadonlyArray<Budget>;
  /** Contracts of your county, or of your own unit; those that begin latest first. 服务合同。 */
  readonly contracts: ContractConnection;
  /** One contract with its settlements and evaluation; NOT_FOUND for any other. 合同详情。 */
  readonly contract?: Maybe<Contract>;
  /** One settlement with its lines; NOT_FOUND for any other. 结算详情。 */
  readonly settlement?: Maybe<Settlement>;
  /** Orders of a contract that were drawn to be looked at, the latest first. 抽查。 */
  readonly spotChecks: SpotCheckConnection;
  /**
   * What the hub shares, field by field: the data-sharing catalogue of Decree 809, article 13. It is as long as the schema, and
   * comes whole. 政务数据共享目录。
   */
  readonly sharingCatalogue: ReadonlyArray<CatalogueEntry>;
  /** A division by its GB/T 2260 or statistics code of 2, 4, 6, 9 or 12 digits; null where there is none. 行政区划。 */
  readonly division?: Maybe<Division>;
  /**
   * Why a scope is granted or refused to you for one subject (a citizen or a case): the six questions with their answers.
   * An unknown subject reads like one you have no ground for. 说明共享判定。
   */
  readonly explainAccess: Explanation;
  /** Households of your division, by place, for the register's own officers; each person shown leaves a line in the trail. 家庭登记册。 */
  readonly households: HouseholdConnection;
  /** The person who is signed in, as the network knows them. 本人账户。 */
  readonly me: Me;
  /** The citizen that a signed-in resident is; null for everybody else. 本人。 */
  readonly myself?: Maybe<Citizen>;
  /** The organisations of a county's network, by name; your own county's unless a code is given. 联席会议成员单位。 */
  readonly organisations: OrganisationConnection;
  /** One organisation of the network; null where there is none. 单位。 */
  readonly organisation?: Maybe<Organisation>;
  /** What can be ordered today, with price and limits: the six service types and the ten helps; a reference table. 服务清单（参考表）。 */
  readonly serviceCatalogue: ReadonlyArray<ServiceItem>;
  /** Hours a month that each self-care level is entitled to, as in force today; a reference table. 服务包（参考表）。 */
  readonly servicePackages: ReadonlyArray<ServicePackage>;
  /** Who could serve an order, the best 100 first, with the reasons. 派单建议（至多100项）。 */
  readonly dispatchOptions?: Maybe<ReadonlyArray<DispatchOption>>;
  /** Orders of your own unit, the latest visit first; where none is planned, by when it was ordered. 本单位订单。 */
  readonly serviceOrders: ServiceOrderConnection;
  /** Your own visits of a day, in their order: planned or under way, at most 100. 当日服务单。 */
  readonly dayList: ReadonlyArray<ServiceOrder>;
  /**
   * Corrections that you asked for, or that your department has to answer; the last day for the answer latest first, which is
   * the newest first. 校核申请。
   */
  readonly corrections: CorrectionConnection;
  /** Emergency access to cases of your division: waiting, to be reviewed or reviewed; newest first. 急难调阅。 */
  readonly emergencies: EmergencyConnection;
  /** What you opened, or asked to open, in an emergency; newest first. 本人的急难调阅。 */
  readonly myEmergencies: EmergencyConnection;
  /**
   * Sealed facts of your department that somebody asks to see in an emergency of your division, and that open only once a
   * second person, of your department, has said yes; newest first. 待第二人确认的急难调阅。
   */
  readonly emergenciesToSecond: EmergencyConnection;
  /**
   * Requests that your organisation made, or that your department has to answer; the last day for the answer latest first.
   * 数据共享申请。
   */
  readonly sharingRequests: SharingRequestConnection;
  /**
   * Tries a change of an agreement or a scope before it goes live: the changed question is asked again of last week's
   * disclosure lines, and each room says which reads would newly be allowed or refused. 共享变更演练。
   */
  readonly rehearseSharingChange?: Maybe<Rehearsal>;
  /** What changed since a number among your own cases, tasks and notices; for the gateway's live events. 变更。 */
  readonly changes: Changes;
  /**
   * Those you work with: of your own unit, and whoever handles a case, task or order that you have a part in now. Officers
   * see those of their division who answer for a unit, to whom a case or task may be given. 同事与可指派人员。
   */
  readonly colleagues: ColleagueConnection;
  /** What waits for you, your unit and your office, counted under your own rights. 待办概览。 */
  readonly queues: Queues;
  /** Tasks of the cases you may see, by due date; the total counts only those. 任务队列。 */
  readonly tasks: TaskConnection;
};


/** What can be asked of the hub. 查询。 */
export type QueryEventsArgs = {
  after: Scalars['Int']['input'];
  to: Scalars['String']['input'];
};


/** What can be asked of the hub. 查询。 */
export type Query_EntitiesArgs = {
  representations: ReadonlyArray<Scalars['_Any']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryCaseArgs = {
  number: Scalars['String']['input'];
};


/** What can be asked of the hub. 查询。 */
export type QueryCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
};


/** What can be asked of the hub. 查询。 */
export type QueryNewcomersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<NewcomerState>;
};


/** What can be asked of the hub. 查询。 */
export type QueryReportsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ReportState>;
};


/** What can be asked of the hub. 查询。 */
export type QueryMeetingPackArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the hub. 查询。 */
export type QueryMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the hub. 查询。 */
export type QueryReferralsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryNoticesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryServiceBudgetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryContractsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ContractState>;
};


/** What can be asked of the hub. 查询。 */
export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the hub. 查询。 */
export type QuerySettlementArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the hub. 查询。 */
export type QuerySpotChecksArgs = {
  contract: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryDivisionArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the hub. 查询。 */
export type QueryExplainAccessArgs = {
  subject: Scalars['ID']['input'];
  scope: Scalars['String']['input'];
};


/** What can be asked of the hub. 查询。 */
export type QueryHouseholdsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the hub. 查询。 */
export type QueryDispatchOptionsArgs = {
  order: Scalars['ID']['input'];
};


/** What can be asked of the hub. 查询。 */
export type QueryServiceOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<OrderState>;
};


/** What can be asked of the hub. 查询。 */
export type QueryDayListArgs = {
  on: Scalars['Date']['input'];
};


/** What can be asked of the hub. 查询。 */
export type QueryCorrectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryEmergenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryMyEmergenciesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryEmergenciesToSecondArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QuerySharingRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryRehearseSharingChangeArgs = {
  change: SharingChangeInput;
};


/** What can be asked of the hub. 查询。 */
export type QueryChangesArgs = {
  after: Scalars['Int']['input'];
};


/** What can be asked of the hub. 查询。 */
export type QueryColleaguesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryTasksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
};

/** What can be done through the hub. 办理。 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Hands this room another's events; answers how far it has read them. Only the hub itself may do so. 投递事件。 */
  readonly deliverEvents?: Maybe<Scalars['Int']['output']>;
  /** Writes another room's signed head into this room's trail; only the hub itself may do so. 见证链头（仅限枢纽）。 */
  readonly witnessHead?: Maybe<Scalars['Boolean']['output']>;
  /** Records what a member of the household needs; from it follow the self-care level and the package. 需求评估。 */
  readonly recordAssessment?: Maybe<AssessmentOutcome>;
  /** Records what came of the help. The case is IN_SERVICE and becomes EVALUATED. 评估。 */
  readonly recordEvaluation?: Maybe<CaseOutcome>;
  /** The family's own word on the evaluation; a worker who did not write it may record it for those without a phone. 本人确认。 */
  readonly confirmEvaluation?: Maybe<EvaluationOutcome>;
  /** The family does not agree; its reason stands as its words. 本人异议。 */
  readonly objectEvaluation?: Maybe<EvaluationOutcome>;
  /** Before help is reduced or ended the person is heard (社会救助法 48). 告知听取意见。 */
  readonly callHearing?: Maybe<HearingOutcome>;
  /** What the person said; the hearing is held today. 记录意见。 */
  readonly holdHearing?: Maybe<HearingOutcome>;
  /** Decides after the hearing; never by who called it. What is UPHELD takes effect today. 作出决定。 */
  readonly decideHearing?: Maybe<HearingOutcome>;
  /**
   * Takes a case on lease: nobody else takes it until the lease ends, three working days on unless the county set another
   * term. 领办。
   */
  readonly takeCase?: Maybe<CaseOutcome>;
  /** Gives the case to somebody of your division, whoever has it on lease. 指派。 */
  readonly assignCase?: Maybe<CaseOutcome>;
  /** Hands the case up the tree: community, street, county; the lease ends. 上报。 */
  readonly escalateCase?: Maybe<CaseOutcome>;
  /** Keeps you away from a relative's case: from now on your acts in it are refused (社会救助法 11). 回避。 */
  readonly recuseFromCase?: Maybe<CaseOutcome>;
  /** Registers somebody who lives with the family; who is named by an id waits for `confirmNewcomer`. 登记共同生活成员。 */
  readonly addHouseholdMember?: Maybe<MemberOutcome>;
  /**
   * Confirms that a case names the right person: they enter the register where none has them, and their facts open to the case's
   * handlers; never by who named them or reported the need. Where another county's register has them by now, it is theirs to
   * confirm. 核认。
   */
  readonly confirmNewcomer?: Maybe<NewcomerOutcome>;
  /** Says that a case does not name the right person; what was open ends at once. 不予核认。 */
  readonly refuseNewcomer?: Maybe<NewcomerOutcome>;
  /** Drafts the next edition of the plan; the case is VERIFIED or IN_SERVICE. 起草方案。 */
  readonly draftPlan?: Maybe<PlanOutcome>;
  /** Changes a draft, or one that was sent back; an approved edition is never changed. 修改方案。 */
  readonly amendPlan?: Maybe<PlanOutcome>;
  /** Submits a draft. 提交方案。 */
  readonly submitPlan?: Maybe<PlanOutcome>;
  /** Sends a plan back; never by who drafted it. 退回方案。 */
  readonly returnPlan?: Maybe<PlanOutcome>;
  /** Approves a plan in place of the one before; never by who drafted it. 审批方案。 */
  readonly approvePlan?: Maybe<PlanOutcome>;
  /**
   * Reports a need; for those who work nearby it is a duty (社会救助法 39). RED, as for minors in danger, reaches the county at
   * once. 报告需求。
   */
  readonly reportNeed?: Maybe<ReportOutcome>;
  /**
   * Takes a report up as a case, or joins it to the county's open one; never by who reported it (社会救助法 37). Who is named by an
   * id that the street's register does not have waits for `confirmNewcomer`; if RED, by EMERGENCY_PLACE what shelter and first
   * aid need is open at once (社会救助法 64). 受理。
   */
  readonly acceptReport?: Maybe<ReportOutcome>;
  /** Declines a report, with the reason in writing: at most 255 characters. 不予受理。 */
  readonly declineReport?: Maybe<ReportOutcome>;
  /** Hands a report to the street that it belongs to; three times at most. 移交。 */
  readonly redirectReport?: Maybe<ReportOutcome>;
  /**
   * The need is verified: a second visitor has confirmed a visit, or an emergency visit to a RED case was recorded. From
   * REQUESTED. 核实。
   */
  readonly verifyCase?: Maybe<CaseOutcome>;
  /** The help begins; needs an approved plan. From VERIFIED. 实施。 */
  readonly startService?: Maybe<CaseOutcome>;
  /** The help goes on after all; what comes of it is evaluated anew. From EVALUATED. 继续实施。 */
  readonly resumeService?: Maybe<CaseOutcome>;
  /** Records that the family and the partners were told what came of it; needs the family's confirmation. From EVALUATED. 反馈。 */
  readonly giveFeedback?: Maybe<CaseOutcome>;
  /**
   * Closes the case: no open task, hearing, service order or dispute, and never by who evaluated it; what the family still asks the
   * pool for is withdrawn. From FED_BACK. 结案。
   */
  readonly closeCase?: Maybe<CaseOutcome>;
  /**
   * Takes a closed case of your division up again, while its file is within its term: three years unless the county set
   * another. 重新启动。
   */
  readonly reopenCase?: Maybe<CaseOutcome>;
  /**
   * Records a visit; it counts once a second visitor has confirmed it, an emergency visit to a RED case at once
   * (社会救助法 64). 走访。
   */
  readonly recordVisit?: Maybe<VisitOutcome>;
  /** The second visitor confirms; never who recorded it. 走访确认。 */
  readonly confirmVisit?: Maybe<VisitOutcome>;
  /** Puts a case on the agenda with a question for some of the units, which may read it until the meeting ends. 列入议程。 */
  readonly addAgendaItem?: Maybe<MeetingOutcome>;
  /** Your unit's opinion on an item it was asked about, once; RECUSED for relatives. 发表意见。 */
  readonly giveOpinion?: Maybe<MeetingOutcome>;
  /** What was decided, once a unit has given its opinion; the lead unit gets the task at once. 作出决定。 */
  readonly recordDecision?: Maybe<MeetingOutcome>;
  /** Keeps the hash of a pack that the gateway handed out. 材料留痕（仅限枢纽）。 */
  readonly recordPack?: Maybe<Scalars['Boolean']['output']>;
  /** Fills in the form of a case-by-case review 一事一议. 填写一事一议表。 */
  readonly draftCaseReview?: Maybe<CaseReviewOutcome>;
  /** Submits the form, which is locked from then on. 提交一事一议表。 */
  readonly submitCaseReview?: Maybe<CaseReviewOutcome>;
  /** Decides on a form at a meeting in session; an approval names a category. Who filled it in does not decide. 一事一议决定。 */
  readonly decideCaseReview?: Maybe<CaseReviewOutcome>;
  /**
   * Convenes a meeting on a working day; an urgent one within five. To a regular one come back by themselves the unfinished
   * actions of earlier ones and the disputes that were not settled in time. 召集。
   */
  readonly conveneMeeting?: Maybe<MeetingOutcome>;
  /** Calls off a meeting that has not begun, and ends the access that came with its agenda. 取消会议。 */
  readonly cancelMeeting?: Maybe<MeetingOutcome>;
  /** You are there for your unit. 签到。 */
  readonly takeSeat?: Maybe<MeetingOutcome>;
  /** Opens the meeting; two thirds of the relevant units are needed: the convener, and who is asked about an item. 开会。 */
  readonly openMeeting?: Maybe<MeetingOutcome>;
  /** Ends the meeting, and with it the access that came with its agenda. 散会。 */
  readonly endMeeting?: Maybe<MeetingOutcome>;
  /** Writes the minutes and lays them before the units. 印发纪要稿。 */
  readonly circulateMinutes?: Maybe<MeetingOutcome>;
  /**
   * A unit does not agree with the minutes, with the reason, which the convener reads at its seat; they are circulated again, and
   * signatures start anew. 对纪要有异议。
   */
  readonly objectToMinutes?: Maybe<MeetingOutcome>;
  /** Signs the minutes with your unit's key (Ed25519); only a unit that was present does. 会签。 */
  readonly signMinutes?: Maybe<MeetingOutcome>;
  /** Issues the minutes once all units that were present have signed. 印发纪要。 */
  readonly issueMinutes?: Maybe<MeetingOutcome>;
  /** The family says that a gift came, with a score and one of fixed phrases for the giver. 确认收到。 */
  readonly confirmAid?: Maybe<GiftOutcome>;
  /** Writes down what a family lacks, as codes and numbers; nothing is published before the family agrees. 起草需求卡。 */
  readonly draftNeed?: Maybe<NeedOutcome>;
  /** The family agrees, and the card appears in the pool without identity: PIPL, articles 23 and 29. 同意发布需求卡。 */
  readonly consentToNeed?: Maybe<NeedOutcome>;
  /** The family does not agree, or no longer; the card is taken back at once. 不同意或撤回同意。 */
  readonly refuseNeed?: Maybe<NeedOutcome>;
  /** Takes a card back that is no longer needed. 撤下需求卡。 */
  readonly withdrawNeed?: Maybe<NeedOutcome>;
  /** Units do not agree on whose task it is: each says why, one helps meanwhile, and a clock runs. 提出责任争议。 */
  readonly openDispute?: Maybe<DisputeOutcome>;
  /** A unit says whether it is its task; said again, its last word counts. 陈述意见。 */
  readonly claimResponsibility?: Maybe<DisputeOutcome>;
  /** Names who helps until it is settled. 指定临时帮扶单位。 */
  readonly nameInterimHelper?: Maybe<DisputeOutcome>;
  /** Settles whose task it is. 裁定。 */
  readonly settleDispute?: Maybe<DisputeOutcome>;
  /** Lets a unit take part in a case, for a purpose, with named scopes; outsiders only once the family agrees. 邀请参与。 */
  readonly inviteParticipant?: Maybe<ParticipationOutcome>;
  /** The family agrees that a charity, firm or other outsider takes part (个人信息保护法 23). 本人同意。 */
  readonly giveConsent?: Maybe<ParticipationOutcome>;
  /** The family takes its consent back; the outsider's next read finds nothing. 撤回同意。 */
  readonly withdrawConsent?: Maybe<ParticipationOutcome>;
  /** Ends a unit's part. 退出。 */
  readonly endParticipation?: Maybe<ParticipationOutcome>;
  /** Offers a case to another unit, which learns the need but not who it is until it accepts. 转介。 */
  readonly referCase?: Maybe<ReferralOutcome>;
  /** Takes a referral on; the unit then takes part in the case, an outsider once the family agrees. 接受转介。 */
  readonly acceptReferral?: Maybe<ReferralOutcome>;
  /** Declines a referral, with a coded reason. 谢绝转介。 */
  readonly declineReferral?: Maybe<ReferralOutcome>;
  /**
   * Sends a referral on to a unit it has not been to, by whom it is with, or once declined by who offered it. It comes to three units
   * in all unless the county set another number. 改转。
   */
  readonly rerouteReferral?: Maybe<ReferralOutcome>;
  /** Marks notices of yours as read; answers those that were not before. 标记已读。 */
  readonly markNoticesRead?: Maybe<NoticesOutcome>;
  /**
   * Marks notices of yours as read; answers how many were not before. 标记已读。
   * @deprecated Use markNoticesRead, which answers the notices themselves.
   */
  readonly readNotices?: Maybe<Scalars['Int']['output']>;
  /** Records money of one source for a year; each source has one budget a year. 登记预算。 */
  readonly recordBudget?: Maybe<BudgetOutcome>;
  /** Drafts a contract from the template: measures for government purchase of services, articles 23 and 24. 起草合同。 */
  readonly draftContract?: Maybe<ContractOutcome>;
  /** The purchaser signs, and the budget is bound; who drafted does not sign. 购买方签署。 */
  readonly signContract?: Maybe<ContractOutcome>;
  /** Drops a contract that is not concluded; a bound budget is freed. 废弃合同。 */
  readonly discardContract?: Maybe<ContractOutcome>;
  /** The provider signs; orders can be placed on it within its term. 承接方签署。 */
  readonly countersignContract?: Maybe<ContractOutcome>;
  /** Records that it was published today. 公开合同。 */
  readonly publishContract?: Maybe<ContractOutcome>;
  /** Ends it; what nobody has ordered goes back to the budget. 终止合同。 */
  readonly endContract?: Maybe<ContractOutcome>;
  /**
   * Computes how well a contract was kept, from its orders, once its term is over or it was ended; the inputs are frozen by their
   * hash. 绩效评价。
   */
  readonly evaluatePerformance?: Maybe<PerformanceOutcome>;
  /** The provider accepts the evaluation; what was held back is paid by the grade. 认可评价。 */
  readonly acceptPerformance?: Maybe<PerformanceOutcome>;
  /** The provider does not accept it. 对评价提出异议。 */
  readonly objectToPerformance?: Maybe<PerformanceOutcome>;
  /** Decides on the objection, and what was held back is paid by the grade; who evaluated does not decide. 异议裁定。 */
  readonly decidePerformance?: Maybe<PerformanceOutcome>;
  /** Records how a provider was found. 登记采购。 */
  readonly recordProcurement?: Maybe<ProcurementOutcome>;
  /** Settles all accepted orders up to a month's end, once: served, and called back where they were drawn for it. 月度结算。 */
  readonly settleMonth?: Maybe<SettlementOutcome>;
  /** The provider agrees to a settlement. 确认结算。 */
  readonly confirmSettlement?: Maybe<SettlementOutcome>;
  /** The provider does not agree. 对结算提出异议。 */
  readonly objectToSettlement?: Maybe<SettlementOutcome>;
  /** Takes a settlement back that is not confirmed; its orders wait for the next. 撤回结算。 */
  readonly withdrawSettlement?: Maybe<SettlementOutcome>;
  /** Approves a settlement for payment; who drafted does not approve. 审批结算。 */
  readonly approveSettlement?: Maybe<SettlementOutcome>;
  /** Records that it was paid; who approved does not pay. 登记付款。 */
  readonly recordPayment?: Maybe<SettlementOutcome>;
  /** Draws served orders to be looked at, by a hash: nobody chooses. 抽取样本。 */
  readonly drawSample?: Maybe<SampleOutcome>;
  /** Records what the look found; who drew does not look. 登记抽查结果。 */
  readonly recordSpotCheck?: Maybe<SpotCheckOutcome>;
  /**
   * A charity or firm joins the network with its credit code, an agreement for its role, and a first account. Refused
   * where the code's check character is wrong or its register is another. 单位入网。
   */
  readonly admitOrganisation?: Maybe<OrganisationOutcome>;
  /** Gives an order to its provider, or by another contract to another. 派单。 */
  readonly dispatchOrder?: Maybe<OrderOutcome>;
  /** The provider takes it. 接单。 */
  readonly acceptOrder?: Maybe<OrderOutcome>;
  /** The provider gives it back, before the visit has begun; it waits to be dispatched again. 退单。 */
  readonly declineOrder?: Maybe<OrderOutcome>;
  /** Says what went wrong; nothing is paid before it is resolved. 上报异常。 */
  readonly raiseException?: Maybe<OrderOutcome>;
  /** Complains about a service; what is settled already stays paid, and counts in the evaluation. 投诉。 */
  readonly complainAboutOrder?: Maybe<OrderOutcome>;
  /** Decides on what went wrong; who raised it does not decide. 处理异常。 */
  readonly resolveException?: Maybe<OrderOutcome>;
  /** Has a bad service done again, once, by a new order, which it answers with. 重新服务。 */
  readonly redoOrder?: Maybe<OrderOutcome>;
  /** Asks the person how it was; a score of 2 or less stops payment of what is not settled. 回访。 */
  readonly recordFollowUp?: Maybe<OrderOutcome>;
  /**
   * Orders a service: for oneself, for somebody without a phone, or by telephone. Units and money are taken from a contract at
   * once; what exceeds the month's package waits for approval. 点单。
   */
  readonly placeOrder?: Maybe<OrderOutcome>;
  /** Approves what exceeds the package; who placed the order does not approve. 批准超额申请。 */
  readonly approveOrder?: Maybe<OrderOutcome>;
  /** Does not approve it; the contract gets its units and money back. 不予批准。 */
  readonly rejectOrder?: Maybe<OrderOutcome>;
  /** Cancels an order that nobody has begun; the contract gets its units and money back. 取消订单。 */
  readonly cancelOrder?: Maybe<OrderOutcome>;
  /** Says who comes and when; nobody is in two places at once. 安排上门。 */
  readonly scheduleVisit?: Maybe<OrderOutcome>;
  /** Makes a new one-time code; the old one is void. 更换签到码。 */
  readonly renewCode?: Maybe<OrderOutcome>;
  /**
   * Begins a visit with the code that the person tells at the door, at most an hour early by default; no place is ever recorded.
   * 上门签到。
   */
  readonly signInVisit?: Maybe<OrderOutcome>;
  /** Ends a visit and says how much was done; the worker reads nothing of the person from then on. 服务签退。 */
  readonly signOutVisit?: Maybe<OrderOutcome>;
  /**
   * What signInVisit was called before. 上门签到（旧名）。
   * @deprecated Use signInVisit.
   */
  readonly signIn?: Maybe<OrderOutcome>;
  /**
   * What signOutVisit was called before. 服务签退（旧名）。
   * @deprecated Use signOutVisit.
   */
  readonly signOut?: Maybe<OrderOutcome>;
  /** Names somebody of your unit who serves, with licences; done again, it replaces what stood there. 登记服务人员。 */
  readonly enlistWorker?: Maybe<WorkerOutcome>;
  /** Says that a fact is wrong; its source department answers in 10 working days, and every view marks it until then. 申请校核。 */
  readonly requestCorrection?: Maybe<CorrectionOutcome>;
  /**
   * The source department answers. It refuses with a reason; CORRECTED takes the true value, of civil affairs' own facts
   * only, and writes it: every other department corrects in its own room (correctHousingFact and its like). Errors:
   * BAD_USER_INPUT naming outcome or value. 答复校核。
   */
  readonly answerCorrection?: Maybe<CorrectionOutcome>;
  /**
   * Opens one scope about one person for 30 minutes, with the reason; it is reviewed in 3 working days. A sealed scope
   * waits for `secondEmergency`. Where a life is in danger and nobody answers, call 110 or 120: police and hospitals act
   * on their own records (未成年人保护法 11, 反家庭暴力法 15, 精神卫生法 28, 个人信息保护法 13). 急难调阅。
   */
  readonly breakGlass?: Maybe<EmergencyOutcome>;
  /** Opens a sealed scope that somebody else asked for in an emergency; by the department that owns it. 第二人确认。 */
  readonly secondEmergency?: Maybe<EmergencyOutcome>;
  /** Reviews an emergency access; never by who opened it. 复核。 */
  readonly reviewEmergency?: Maybe<EmergencyOutcome>;
  /** Asks another department for a scope; answered in 1 working day (unconditional) or 10 (政务数据共享条例 20-22). 申请共享。 */
  readonly requestSharing?: Maybe<SharingRequestOutcome>;
  /** Tells, once, all that is missing. 一次性告知补正。 */
  readonly askToComplete?: Maybe<SharingRequestOutcome>;
  /** Adds what was missing to a request; the owner's 10 working days begin anew. 补正申请。 */
  readonly completeRequest?: Maybe<SharingRequestOutcome>;
  /** Takes up to 10 working days more, once. 延长答复。 */
  readonly extendAnswer?: Maybe<SharingRequestOutcome>;
  /** Refuses, with the reason. 不予共享。 */
  readonly refuseRequest?: Maybe<SharingRequestOutcome>;
  /** Grants the scope for a purpose and a term, at most the one asked for. 同意共享。 */
  readonly grantRequest?: Maybe<SharingRequestOutcome>;
  /** The asker has got it; due 20 working days after the grant. 确认交付。 */
  readonly confirmDelivery?: Maybe<SharingRequestOutcome>;
  /** Suspends a grant after a breach (政务数据共享条例 25). 暂停共享。 */
  readonly suspendGrant?: Maybe<SharingRequestOutcome>;
  /** A suspended grant goes on, and counts as delivered. 恢复共享。 */
  readonly resumeGrant?: Maybe<SharingRequestOutcome>;
  /** Ends a grant, with the reason. 终止共享。 */
  readonly endGrant?: Maybe<SharingRequestOutcome>;
  /** Gives a unit a task; its room learns of it by event. The due date is a working day. 派发任务。 */
  readonly assignTask?: Maybe<TaskOutcome>;
  /** Your unit takes a task on. 接受任务。 */
  readonly acceptTask?: Maybe<TaskOutcome>;
  /** Declines a task, with the reason; the office gives it to somebody else. 谢绝任务。 */
  readonly declineTask?: Maybe<TaskOutcome>;
  /** Gives a task to another unit. 改派任务。 */
  readonly reassignTask?: Maybe<TaskOutcome>;
  /** Takes a task on lease for yourself, or gives it to a colleague of your unit, for 3 working days. 领办任务。 */
  readonly takeTask?: Maybe<TaskOutcome>;
  /** Your unit has begun with a task. 开始办理。 */
  readonly startTask?: Maybe<TaskOutcome>;
  /** Stops the clock while the resident is waited for. 等待当事人。 */
  readonly waitForResident?: Maybe<TaskOutcome>;
  /** The clock goes on; the working days waited are added to the due date. 恢复计时。 */
  readonly resumeTask?: Maybe<TaskOutcome>;
  /** Your unit reports what was done. 上报办理情况。 */
  readonly reportTask?: Maybe<TaskOutcome>;
  /** Sends a report back. 退回。 */
  readonly returnTask?: Maybe<TaskOutcome>;
  /** The office accepts what was done; never by who reported it. 验收。 */
  readonly approveTask?: Maybe<TaskOutcome>;
  /** The office closes a task; what came with it ends. 办结任务。 */
  readonly closeTask?: Maybe<TaskOutcome>;
  /** Looks at every clock and says how much was done; the hub itself asks each minute. 计时巡查（仅限枢纽）。 */
  readonly tick?: Maybe<Scalars['Int']['output']>;
};


/** What can be done through the hub. 办理。 */
export type MutationDeliverEventsArgs = {
  input: EventBatchInput;
};


/** What can be done through the hub. 办理。 */
export type MutationWitnessHeadArgs = {
  input: WitnessHeadInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecordAssessmentArgs = {
  input: RecordAssessmentInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecordEvaluationArgs = {
  input: RecordEvaluationInput;
};


/** What can be done through the hub. 办理。 */
export type MutationConfirmEvaluationArgs = {
  input: ConfirmEvaluationInput;
};


/** What can be done through the hub. 办理。 */
export type MutationObjectEvaluationArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationCallHearingArgs = {
  input: CallHearingInput;
};


/** What can be done through the hub. 办理。 */
export type MutationHoldHearingArgs = {
  input: HoldHearingInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDecideHearingArgs = {
  input: DecideHearingInput;
};


/** What can be done through the hub. 办理。 */
export type MutationTakeCaseArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAssignCaseArgs = {
  input: AssignCaseInput;
};


/** What can be done through the hub. 办理。 */
export type MutationEscalateCaseArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecuseFromCaseArgs = {
  input: RecuseInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAddHouseholdMemberArgs = {
  input: AddHouseholdMemberInput;
};


/** What can be done through the hub. 办理。 */
export type MutationConfirmNewcomerArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRefuseNewcomerArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDraftPlanArgs = {
  input: DraftPlanInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAmendPlanArgs = {
  input: AmendPlanInput;
};


/** What can be done through the hub. 办理。 */
export type MutationSubmitPlanArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationReturnPlanArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationApprovePlanArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationReportNeedArgs = {
  input: ReportNeedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAcceptReportArgs = {
  input: AcceptReportInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDeclineReportArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRedirectReportArgs = {
  input: RedirectReportInput;
};


/** What can be done through the hub. 办理。 */
export type MutationVerifyCaseArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationStartServiceArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationResumeServiceArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationGiveFeedbackArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationCloseCaseArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationReopenCaseArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecordVisitArgs = {
  input: RecordVisitInput;
};


/** What can be done through the hub. 办理。 */
export type MutationConfirmVisitArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAddAgendaItemArgs = {
  input: AddAgendaItemInput;
};


/** What can be done through the hub. 办理。 */
export type MutationGiveOpinionArgs = {
  input: GiveOpinionInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecordDecisionArgs = {
  input: RecordDecisionInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecordPackArgs = {
  meeting: Scalars['ID']['input'];
  digest: Scalars['String']['input'];
};


/** What can be done through the hub. 办理。 */
export type MutationDraftCaseReviewArgs = {
  input: DraftCaseReviewInput;
};


/** What can be done through the hub. 办理。 */
export type MutationSubmitCaseReviewArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDecideCaseReviewArgs = {
  input: DecideCaseReviewInput;
};


/** What can be done through the hub. 办理。 */
export type MutationConveneMeetingArgs = {
  input: ConveneMeetingInput;
};


/** What can be done through the hub. 办理。 */
export type MutationCancelMeetingArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationTakeSeatArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationOpenMeetingArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationEndMeetingArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationCirculateMinutesArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationObjectToMinutesArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationSignMinutesArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationIssueMinutesArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationConfirmAidArgs = {
  input: ConfirmAidInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDraftNeedArgs = {
  input: DraftNeedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationConsentToNeedArgs = {
  input: ConsentToNeedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRefuseNeedArgs = {
  input: NeedStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationWithdrawNeedArgs = {
  input: NeedStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationOpenDisputeArgs = {
  input: OpenDisputeInput;
};


/** What can be done through the hub. 办理。 */
export type MutationClaimResponsibilityArgs = {
  input: ClaimResponsibilityInput;
};


/** What can be done through the hub. 办理。 */
export type MutationNameInterimHelperArgs = {
  input: NameInterimHelperInput;
};


/** What can be done through the hub. 办理。 */
export type MutationSettleDisputeArgs = {
  input: SettleDisputeInput;
};


/** What can be done through the hub. 办理。 */
export type MutationInviteParticipantArgs = {
  input: InviteParticipantInput;
};


/** What can be done through the hub. 办理。 */
export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


/** What can be done through the hub. 办理。 */
export type MutationWithdrawConsentArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationEndParticipationArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationReferCaseArgs = {
  input: ReferCaseInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAcceptReferralArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDeclineReferralArgs = {
  input: DeclineReferralInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRerouteReferralArgs = {
  input: RerouteReferralInput;
};


/** What can be done through the hub. 办理。 */
export type MutationMarkNoticesReadArgs = {
  input: ReadNoticesInput;
};


/** What can be done through the hub. 办理。 */
export type MutationReadNoticesArgs = {
  input: ReadNoticesInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecordBudgetArgs = {
  input: RecordBudgetInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDraftContractArgs = {
  input: DraftContractInput;
};


/** What can be done through the hub. 办理。 */
export type MutationSignContractArgs = {
  input: PurchaseStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDiscardContractArgs = {
  input: PurchaseStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationCountersignContractArgs = {
  input: PurchaseStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationPublishContractArgs = {
  input: PurchaseStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationEndContractArgs = {
  input: PurchaseStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationEvaluatePerformanceArgs = {
  input: OfContractInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAcceptPerformanceArgs = {
  input: PurchaseStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationObjectToPerformanceArgs = {
  input: ReasonedPurchaseInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDecidePerformanceArgs = {
  input: DecidePerformanceInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecordProcurementArgs = {
  input: RecordProcurementInput;
};


/** What can be done through the hub. 办理。 */
export type MutationSettleMonthArgs = {
  input: SettleMonthInput;
};


/** What can be done through the hub. 办理。 */
export type MutationConfirmSettlementArgs = {
  input: PurchaseStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationObjectToSettlementArgs = {
  input: ReasonedPurchaseInput;
};


/** What can be done through the hub. 办理。 */
export type MutationWithdrawSettlementArgs = {
  input: PurchaseStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationApproveSettlementArgs = {
  input: PurchaseStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecordPaymentArgs = {
  input: PurchaseStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDrawSampleArgs = {
  input: DrawSampleInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecordSpotCheckArgs = {
  input: RecordSpotCheckInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAdmitOrganisationArgs = {
  input: AdmitOrganisationInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDispatchOrderArgs = {
  input: DispatchOrderInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAcceptOrderArgs = {
  input: OrderStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDeclineOrderArgs = {
  input: OrderStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRaiseExceptionArgs = {
  input: RaiseExceptionInput;
};


/** What can be done through the hub. 办理。 */
export type MutationComplainAboutOrderArgs = {
  input: ComplainAboutOrderInput;
};


/** What can be done through the hub. 办理。 */
export type MutationResolveExceptionArgs = {
  input: ResolveExceptionInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRedoOrderArgs = {
  input: RedoOrderInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecordFollowUpArgs = {
  input: RecordFollowUpInput;
};


/** What can be done through the hub. 办理。 */
export type MutationPlaceOrderArgs = {
  input: PlaceOrderInput;
};


/** What can be done through the hub. 办理。 */
export type MutationApproveOrderArgs = {
  input: OrderStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRejectOrderArgs = {
  input: OrderStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationCancelOrderArgs = {
  input: OrderStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationScheduleVisitArgs = {
  input: ScheduleVisitInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRenewCodeArgs = {
  input: OrderStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationSignInVisitArgs = {
  input: SignInInput;
};


/** What can be done through the hub. 办理。 */
export type MutationSignOutVisitArgs = {
  input: SignOutInput;
};


/** What can be done through the hub. 办理。 */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** What can be done through the hub. 办理。 */
export type MutationSignOutArgs = {
  input: SignOutInput;
};


/** What can be done through the hub. 办理。 */
export type MutationEnlistWorkerArgs = {
  input: EnlistWorkerInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRequestCorrectionArgs = {
  input: RequestCorrectionInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAnswerCorrectionArgs = {
  input: AnswerCorrectionInput;
};


/** What can be done through the hub. 办理。 */
export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


/** What can be done through the hub. 办理。 */
export type MutationSecondEmergencyArgs = {
  input: SecondEmergencyInput;
};


/** What can be done through the hub. 办理。 */
export type MutationReviewEmergencyArgs = {
  input: ReviewEmergencyInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRequestSharingArgs = {
  input: RequestSharingInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAskToCompleteArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationCompleteRequestArgs = {
  input: CompleteRequestInput;
};


/** What can be done through the hub. 办理。 */
export type MutationExtendAnswerArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRefuseRequestArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationGrantRequestArgs = {
  input: GrantRequestInput;
};


/** What can be done through the hub. 办理。 */
export type MutationConfirmDeliveryArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationSuspendGrantArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationResumeGrantArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationEndGrantArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAssignTaskArgs = {
  input: AssignTaskInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAcceptTaskArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDeclineTaskArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationReassignTaskArgs = {
  input: ReassignTaskInput;
};


/** What can be done through the hub. 办理。 */
export type MutationTakeTaskArgs = {
  input: TakeTaskInput;
};


/** What can be done through the hub. 办理。 */
export type MutationStartTaskArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationWaitForResidentArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationResumeTaskArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationReportTaskArgs = {
  input: ReportTaskInput;
};


/** What can be done through the hub. 办理。 */
export type MutationReturnTaskArgs = {
  input: ReasonedInput;
};


/** What can be done through the hub. 办理。 */
export type MutationApproveTaskArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationCloseTaskArgs = {
  input: StepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationTickArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The three sharing classes of the Government Data Sharing Regulation (Decree 809), articles 14 and 15. 共享属性三类。 */
export type SharingClass =
  /** Shared with every department whose role includes the scope. 无条件共享。 */
  | 'UNCONDITIONAL'
  /** Shared on all six questions of the verdict. 有条件共享。 */
  | 'CONDITIONAL'
  /** Only for the owner's own role, or the person it is about. 不予共享。 */
  | 'NOT_SHARED';

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

/** What an act left of a case, as far as you may see it. 个案办理结果。 */
export type CaseOutcome = {
  readonly __typename?: 'CaseOutcome';
  /** What was made or changed. 事项编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now: a state of what was made or changed. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The case that it belongs to; null where there is none or you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
};

/** An act on something, in the version in which it was seen. 办理。 */
export type StepInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What the act is done to. 事项编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
};

/** An act that needs a reason. 附理由的办理。 */
export type ReasonedInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What the act is done to. 事项编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Why, in words; at most 4,000 characters. 理由。 */
  readonly reason: Scalars['String']['input'];
};

/** A link of the chain: help that was given. 救助链环节。 */
export type AidLink = {
  readonly __typename?: 'AidLink';
  /** The day it was given, or from which a category is recognised. 日期。 */
  readonly on: Scalars['Date']['output'];
  /** The category of assistance, or the word of the department's event: housing.flat.allotted. 事项。 */
  readonly kind: Scalars['String']['output'];
  /** Who helped, where it was a unit of the network. 单位。 */
  readonly organisation?: Maybe<Organisation>;
  /** Whom it helped; null where it was the household. 受助人。 */
  readonly citizen?: Maybe<Citizen>;
};

/** What was found on a chain. 发现类型。 */
export type AidFindingKind =
  /** The same help twice at a time, or help that never goes together. 重复救助。 */
  | 'DUPLICATE'
  /** Help that goes with a category and never came. 应享未享。 */
  | 'MISSED';

/** Something found on a chain; a person decides what follows (个人信息保护法 24). 救助链提示。 */
export type AidFinding = {
  readonly __typename?: 'AidFinding';
  /** What was found. 发现类型。 */
  readonly kind: AidFindingKind;
  /** The help that came twice, or not at all: a category or an event's word, as in a link. 事项。 */
  readonly aid: Scalars['String']['output'];
  /** Whom it is about; null where it is the household. 受助人。 */
  readonly citizen?: Maybe<Citizen>;
  /** Why it counts as such, in Chinese. 说明。 */
  readonly explanation: Scalars['String']['output'];
  /** The law, and its article. 法律依据。 */
  readonly legalBasis: Scalars['String']['output'];
};

/** All help for a household on one line, oldest first. 一户一条救助链。 */
export type AidChain = {
  readonly __typename?: 'AidChain';
  /** Oldest first. 环节。 */
  readonly links: ReadonlyArray<AidLink>;
  /** By the rules in force today; none where nothing is odd. 提示。 */
  readonly findings: ReadonlyArray<AidFinding>;
};

/** Seven dimensions, each graded 0 (no need) to 4 (全国服务类社会救助试点工作方案). 七个维度。 */
export type DimensionsInput = {
  /** Income and means, 0 to 4. 经济状况。 */
  readonly economy: Scalars['Int']['input'];
  /** Health, 0 to 4. 健康状况。 */
  readonly health: Scalars['Int']['input'];
  /** Schooling, 0 to 4. 教育状况。 */
  readonly education: Scalars['Int']['input'];
  /** Where and how they live, 0 to 4. 居住状况。 */
  readonly residence: Scalars['Int']['input'];
  /** Work, 0 to 4. 就业状况。 */
  readonly employment: Scalars['Int']['input'];
  /** Who has the care of them, 0 to 4. 监护状况。 */
  readonly guardianship: Scalars['Int']['input'];
  /** Company and a place among others, 0 to 4. 社会融入状况。 */
  readonly socialIntegration: Scalars['Int']['input'];
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

/** How much service a person's level calls for; the hours are the county's. 服务包等级。 */
export type PackageLevel =
  /** For who is ABLE. 一级服务包。 */
  | 'L1'
  /** For PARTIAL_LOSS. 二级服务包。 */
  | 'L2'
  /** For TOTAL_LOSS. 三级服务包。 */
  | 'L3';

/** What a member of the household needs. 需求评估。 */
export type RecordAssessmentInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case. 个案编号。 */
  readonly case: Scalars['ID']['input'];
  /** A member of its household, not one who still waits to be confirmed. 评估对象。 */
  readonly citizen: Scalars['ID']['input'];
  /** The seven grades. 维度评分。 */
  readonly dimensions: DimensionsInput;
  /** Items the person cannot do alone; none where they can do all. 不能完成的项目。 */
  readonly failedSelfCare: ReadonlyArray<SelfCareItem>;
};

/** One of the seven dimensions with its grade. 维度评分。 */
export type Dimension = {
  readonly __typename?: 'Dimension';
  /** economy, health, education, residence, employment, guardianship or socialIntegration. 维度。 */
  readonly name: Scalars['String']['output'];
  /** 0, no need, to 4. 等级。 */
  readonly grade: Scalars['Int']['output'];
};

/** What a person needs. 需求评估。 */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Who was assessed, as far as you may see them. 评估对象。 */
  readonly citizen: Citizen;
  /** All seven, in no set order. 维度评分。 */
  readonly dimensions: ReadonlyArray<Dimension>;
  /** By how many of the six items the person cannot do alone. 自理能力。 */
  readonly selfCareLevel: SelfCareLevel;
  /** The package that goes with the self-care level. 服务包。 */
  readonly packageLevel: PackageLevel;
  /** The day it was recorded. 评估日期。 */
  readonly assessedOn: Scalars['Date']['output'];
  /** The last day on which it counts, 365 days later. 有效期止。 */
  readonly validUntil: Scalars['Date']['output'];
};

/** What an act left of an assessment, and its case as far as you may see it. 需求评估办理结果。 */
export type AssessmentOutcome = {
  readonly __typename?: 'AssessmentOutcome';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** The self-care level that follows from it. 自理能力。 */
  readonly state: Scalars['String']['output'];
  /** Always 1: what was recorded is never changed. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The assessment; null where you may not read the case's assessments. 需求评估。 */
  readonly assessment?: Maybe<Assessment>;
  /** Its case; null where you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
};

/** What cases can be filtered by: only what every reader of a case sees. 筛选条件。 */
export type CaseFilter = {
  /** Cases on this stage. 阶段。 */
  readonly stage?: InputMaybe<CaseStage>;
  /** Cases accepted in this division or beneath it: its code, 2 to 12 digits. 受理区划。 */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  /** Open ones, or those closed within the term for which their file stays readable; both where nothing is said. 是否在办。 */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
};

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

/** How urgent a case is. 预警等级。 */
export type CaseLevel =
  /** Most urgent: the county hears at once, and help comes before the papers (社会救助法 64). 红色。 */
  | 'RED'
  /** Urgent. 橙色。 */
  | 'ORANGE'
  /** Least urgent. 黄色。 */
  | 'YELLOW';

/** A household's case, read together by all who help. 个案。 */
export type Case = {
  readonly __typename?: 'Case';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** A few seconds' ticket for what other rooms hold about this case. 共享凭票。 */
  readonly warrant?: Maybe<Scalars['String']['output']>;
  /** When this was read. 读取时间。 */
  readonly asOf: Scalars['DateTime']['output'];
  /** What was withheld, and why. 未共享项。 */
  readonly withheld: ReadonlyArray<Withheld>;
  /** Fields that somebody says are wrong, until their source department has answered. 校核中的字段。 */
  readonly disputed: ReadonlyArray<Scalars['String']['output']>;
  /** County code, year, four to six digits: 530103-2026-0001. 个案编号。 */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** How far the help has come. 个案阶段。 */
  readonly stage?: Maybe<CaseStage>;
  /** How urgent it is, as the report that opened it said. 预警等级。 */
  readonly level?: Maybe<CaseLevel>;
  /** The division that accepted the case. 受理地。 */
  readonly division?: Maybe<Division>;
  /** The day it was first taken up. 立案日。 */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** Empty while the case is open. 结案日。 */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** How the case went so far, oldest first. 阶段记录。 */
  readonly stages?: Maybe<ReadonlyArray<StageEntry>>;
  /** The household it is about, each member as far as you may see them. 家庭。 */
  readonly household?: Maybe<Household>;
  /** Whom the case names and the street's register does not have; no more of them is open than was confirmed; by the day of the answer. 待核认人员。 */
  readonly newcomers?: Maybe<ReadonlyArray<Newcomer>>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who handles it now, on which rung of the tree; null where nobody was named. 承办单位。 */
  readonly handler?: Maybe<Organisation>;
  /**
   * Until when whoever took the case keeps it: the end of a day in Shanghai, and past once the lease ran out; null where nobody took
   * it, or it was handed up since. 领办期限。
   */
  readonly leaseUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether units do not agree on whose it is. 是否有责任争议。 */
  readonly isDisputed?: Maybe<Scalars['Boolean']['output']>;
  /** The visits page by page, newest first. 走访记录分页。 */
  readonly visitsConnection?: Maybe<VisitConnection>;
  /** All of them, newest first. 走访记录。 */
  readonly visits?: Maybe<ReadonlyArray<Visit>>;
  /** Newest first. 需求评估。 */
  readonly assessments?: Maybe<ReadonlyArray<Assessment>>;
  /** By edition, newest first. 帮扶方案。 */
  readonly plans?: Maybe<ReadonlyArray<Plan>>;
  /** Newest first. 成效评估。 */
  readonly evaluations?: Maybe<ReadonlyArray<Evaluation>>;
  /** Before help was reduced or ended: those still to be held, then newest first. 听取意见。 */
  readonly hearings?: Maybe<ReadonlyArray<Hearing>>;
  /** All help for the household on one line, with what was found on it. 一户一条救助链。 */
  readonly aidChain?: Maybe<AidChain>;
  /** Cases offered to other units, by the day they are to answer. 转介。 */
  readonly referrals?: Maybe<ReadonlyArray<Referral>>;
  /** Whose task it is, where that was disputed; by the day it is to be settled. 责任争议。 */
  readonly disputes?: Maybe<ReadonlyArray<Dispute>>;
  /** Forms of case-by-case review, by number. 一事一议表。 */
  readonly caseReviews?: Maybe<ReadonlyArray<CaseReview>>;
  /** Who takes part, and for what; by the day they joined. 参与单位。 */
  readonly participants?: Maybe<ReadonlyArray<Participant>>;
  /** By due date. 任务。 */
  readonly tasks?: Maybe<ReadonlyArray<Task>>;
  /** The notes page by page, newest first. 个案记录分页。 */
  readonly notesConnection?: Maybe<CaseNoteConnection>;
  /** All of them, newest first. 个案记录。 */
  readonly notes?: Maybe<ReadonlyArray<CaseNote>>;
  /** Newest first; for the named social worker. 心理疏导记录。 */
  readonly counsellingNotes?: Maybe<ReadonlyArray<CounsellingNote>>;
  /** Who read this case here, newest first. 查阅记录。 */
  readonly accessHistory?: Maybe<DisclosureConnection>;
  /** What the pool set aside for it, newest first. 捐助分页。 */
  readonly giftsConnection?: Maybe<GiftConnection>;
  /** What the pool set aside for the family or brought it, newest first. 捐赠物资。 */
  readonly gifts?: Maybe<ReadonlyArray<Gift>>;
  /** What the family asks the pool for. 需求卡。 */
  readonly needs?: Maybe<ReadonlyArray<CaseNeed>>;
  /** Services ordered for the household, newest first. 服务订单分页。 */
  readonly ordersConnection?: Maybe<ServiceOrderConnection>;
  /** Services ordered for the household, newest first. 服务订单。 */
  readonly orders?: Maybe<ReadonlyArray<ServiceOrder>>;
  /** Its tasks page by page, by due date. 任务分页。 */
  readonly tasksConnection?: Maybe<CaseTaskConnection>;
};


/** A household's case, read together by all who help. 个案。 */
export type CaseVisitsConnectionArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A household's case, read together by all who help. 个案。 */
export type CaseNotesConnectionArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A household's case, read together by all who help. 个案。 */
export type CaseAccessHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A household's case, read together by all who help. 个案。 */
export type CaseGiftsConnectionArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A household's case, read together by all who help. 个案。 */
export type CaseOrdersConnectionArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A household's case, read together by all who help. 个案。 */
export type CaseTasksConnectionArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A stage a case entered. 阶段。 */
export type StageEntry = {
  readonly __typename?: 'StageEntry';
  /** Which. 阶段。 */
  readonly stage: CaseStage;
  /** The day it was entered. 进入日期。 */
  readonly enteredOn: Scalars['Date']['output'];
  /** Why, where the help goes on, or it was taken up again or handed on; null otherwise. 原因。 */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** A page of cases. 个案分页。 */
export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Case>;
  /** The same with their cursors. 本页项。 */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A case in a page. 个案分页项。 */
export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  /** The case. 个案。 */
  readonly node: Case;
  /** Where it stands in the list. 游标。 */
  readonly cursor: Scalars['String']['output'];
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

/** An evaluation; `id` is the case. 评估。 */
export type RecordEvaluationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case. 个案编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Whether what was to be reached was reached. 成效。 */
  readonly result: EvaluationResult;
  /** In words; at most 4,000 characters. 说明。 */
  readonly text: Scalars['String']['input'];
};

/** The family's word; 1 to 5. 本人确认。 */
export type ConfirmEvaluationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The evaluation. 评估编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** How satisfied the family is, 1 to 5, best last. 满意度。 */
  readonly score: Scalars['Int']['input'];
  /** What the family says besides; at most 4,000 characters. 意见。 */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

/** What came of the help, with the family's own word on it. 评估。 */
export type Evaluation = {
  readonly __typename?: 'Evaluation';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. 状态。 */
  readonly state: EvaluationState;
  /** Whether what was to be reached was reached. 成效。 */
  readonly result: EvaluationResult;
  /** In words. 说明。 */
  readonly text: Scalars['String']['output'];
  /** The day it was recorded. 评估日期。 */
  readonly recordedOn: Scalars['Date']['output'];
  /** The family's score, 1 to 5; null until it confirms. 满意度。 */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** What the family says, or why it objects; null where it said nothing. 本人意见。 */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of an evaluation, and its case as far as you may see it. 成效评估办理结果。 */
export type EvaluationOutcome = {
  readonly __typename?: 'EvaluationOutcome';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The evaluation as it is now; null where you may not read the case's plans. 成效评估。 */
  readonly evaluation?: Maybe<Evaluation>;
  /** Its case; null where you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
};

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

/** A hearing is called. 告知。 */
export type CallHearingInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case. 个案编号。 */
  readonly case: Scalars['ID']['input'];
  /** What was recognised for a member of its household. 救助认定编号。 */
  readonly assistance: Scalars['ID']['input'];
  /** What is to happen to it. 拟处理。 */
  readonly kind: HearingKind;
  /** Why; at most 4,000 characters. 理由。 */
  readonly reason: Scalars['String']['input'];
  /** In fen, where it is to be reduced: more than nothing, less than now. 拟发金额（分）。 */
  readonly amount?: InputMaybe<Scalars['Fen']['input']>;
};

/** What was said. 意见。 */
export type HoldHearingInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The hearing. 听取意见编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** What the person said; at most 4,000 characters. 陈述意见。 */
  readonly statement: Scalars['String']['input'];
};

/** A decision after a hearing. 决定。 */
export type DecideHearingInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The hearing. 听取意见编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Whether it is done as was announced. 决定。 */
  readonly outcome: HearingResult;
};

/** A hearing before help is reduced or ended. 听取意见。 */
export type Hearing = {
  readonly __typename?: 'Hearing';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. 状态。 */
  readonly state: HearingState;
  /** What is to happen to the help. 拟处理。 */
  readonly kind: HearingKind;
  /** Why. 理由。 */
  readonly reason: Scalars['String']['output'];
  /** What the person said; null before the hearing. 陈述意见。 */
  readonly statement?: Maybe<Scalars['String']['output']>;
  /** The day of the hearing; null before. 听取日期。 */
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  /** What it came to; null until decided. 决定。 */
  readonly outcome?: Maybe<HearingResult>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of a hearing, and its case as far as you may see it. 听取意见办理结果。 */
export type HearingOutcome = {
  readonly __typename?: 'HearingOutcome';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The hearing as it is now; null where you may not read the case's hearings. 听取意见。 */
  readonly hearing?: Maybe<Hearing>;
  /** Its case; null where you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
};

/** Who is to handle a case. 指派。 */
export type AssignCaseInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case. 个案编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Somebody of the network, within your division, who answers for the place of the case. 承办人。 */
  readonly person: Scalars['ID']['input'];
};

/** Why somebody keeps away. 回避。 */
export type RecuseInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case. 个案编号。 */
  readonly case: Scalars['ID']['input'];
  /** What you are to the family, in words; at most 255 characters. 关系说明。 */
  readonly relation: Scalars['String']['input'];
};

/** Somebody who lives with the family. 家庭成员。 */
export type AddHouseholdMemberInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case of the household. 个案编号。 */
  readonly case: Scalars['ID']['input'];
  /** The id that the police gave for the number; without it a random one is made. 识别编号。 */
  readonly citizen?: InputMaybe<Scalars['ID']['input']>;
  /** The name as said. 姓名。 */
  readonly fullName: Scalars['String']['input'];
  /** GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 unstated. 性别代码。 */
  readonly sex: Scalars['Int']['input'];
  /** The birth date as said, not in the future. 出生日期。 */
  readonly birthDate: Scalars['Date']['input'];
  /** What they are to the head of the household; not HEAD, of whom there is one. 与户主关系。 */
  readonly relation: Relation;
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

/** Somebody whom a case names by their id and whom its street's register does not have. 待核认人员。 */
export type Newcomer = {
  readonly __typename?: 'Newcomer';
  /** The newcomer's own number, for the acts on it; not the citizen's id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. 状态。 */
  readonly state: NewcomerState;
  /** The name as whoever named them said it. 所述姓名。 */
  readonly fullName: Scalars['String']['output'];
  /** The sex as said, GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 unstated. 所述性别。 */
  readonly sex: Scalars['Int']['output'];
  /** The birth date as said. 所述出生日期。 */
  readonly birthDate: Scalars['Date']['output'];
  /** What they are said to be in the household. 所述关系。 */
  readonly relation: Relation;
  /** Whom it would be, as far as you may see them. 当事人。 */
  readonly citizen?: Maybe<Citizen>;
  /** Where the case is handled. 受理地。 */
  readonly place?: Maybe<Division>;
  /** How urgent the case is. 等级。 */
  readonly level: CaseLevel;
  /**
   * Whether name, sex and birth date are those of the register, for the county that is to confirm; null where no register has
   * them, and in a case's own list. 与登记是否一致。
   */
  readonly agreesWithRegister?: Maybe<Scalars['Boolean']['output']>;
  /** The day by which it is to be answered: one working day after they were named, unless the county set another. 答复期限。 */
  readonly answerBy: Scalars['Date']['output'];
  /** Why it was refused; null where it was not. 不予核认的理由。 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** A page of newcomers. 待核认人员分页。 */
export type NewcomerConnection = {
  readonly __typename?: 'NewcomerConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Newcomer>;
  /** The same with their cursors. 本页项。 */
  readonly edges: ReadonlyArray<NewcomerEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A newcomer in a page. 待核认人员分页项。 */
export type NewcomerEdge = {
  readonly __typename?: 'NewcomerEdge';
  /** The newcomer. 人员。 */
  readonly node: Newcomer;
  /** Where it stands in the list. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** What an act left of a newcomer, and its case as far as you may see it. 核认办理结果。 */
export type NewcomerOutcome = {
  readonly __typename?: 'NewcomerOutcome';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The newcomer as it is now; null where it is another county's to confirm by now. 待核认人员。 */
  readonly newcomer?: Maybe<Newcomer>;
  /** The case that names them; null where you may not see it, or it is another county's to confirm by now. 个案。 */
  readonly case?: Maybe<Case>;
};

/** What an act left of somebody who was named for a household, and its case as far as you may see it. 家庭成员办理结果。 */
export type MemberOutcome = {
  readonly __typename?: 'MemberOutcome';
  /** The citizen's id. 人员编号。 */
  readonly id: Scalars['ID']['output'];
  /** REGISTERED, or TO_CONFIRM for who was named by an id. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Always 1. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** Who it is, as far as you may see them. 人员。 */
  readonly citizen?: Maybe<Citizen>;
  /** Its case; null where you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
};

/** A note on a case. 个案记录。 */
export type CaseNote = {
  readonly __typename?: 'CaseNote';
  /** The day it was written. 记录日期。 */
  readonly writtenOn: Scalars['Date']['output'];
  /** The writer's organisation. 记录单位。 */
  readonly organisation: Organisation;
  /** What was noted. 内容。 */
  readonly text: Scalars['String']['output'];
};

/** A note of counselling, sealed: 精神卫生法 4. 心理疏导记录。 */
export type CounsellingNote = {
  readonly __typename?: 'CounsellingNote';
  /** The day it was written. 记录日期。 */
  readonly writtenOn: Scalars['Date']['output'];
  /** What was noted. 内容。 */
  readonly text: Scalars['String']['output'];
};

/** A page of a case's notes. 个案记录分页。 */
export type CaseNoteConnection = {
  readonly __typename?: 'CaseNoteConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<CaseNote>;
  /** The same with their cursors. 本页项。 */
  readonly edges: ReadonlyArray<CaseNoteEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A note in a page. 个案记录分页项。 */
export type CaseNoteEdge = {
  readonly __typename?: 'CaseNoteEdge';
  /** The note. 个案记录。 */
  readonly node: CaseNote;
  /** Where it stands in the list. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** A plan. 方案。 */
export type DraftPlanInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case. 个案编号。 */
  readonly case: Scalars['ID']['input'];
  /** What is to be reached; at most 4,000 characters. 目标。 */
  readonly goal: Scalars['String']['input'];
  /** What is to be done, 1 to 100 measures. 措施。 */
  readonly measures: ReadonlyArray<Scalars['String']['input']>;
};

/** A plan's new text. 修改方案。 */
export type AmendPlanInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The plan. 方案编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** What is to be reached; at most 4,000 characters. 目标。 */
  readonly goal: Scalars['String']['input'];
  /** What is to be done instead, at most 100 measures. 措施。 */
  readonly measures: ReadonlyArray<Scalars['String']['input']>;
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

/** What is to be done for a family. 帮扶方案。 */
export type Plan = {
  readonly __typename?: 'Plan';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Counts the case's plans from 1. 版次。 */
  readonly edition: Scalars['Int']['output'];
  /** Where it stands. 状态。 */
  readonly state: PlanState;
  /** What is to be reached. 目标。 */
  readonly goal: Scalars['String']['output'];
  /** What is to be done. 措施。 */
  readonly measures: ReadonlyArray<Scalars['String']['output']>;
  /** The day it was approved; null before. 批准日期。 */
  readonly approvedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was last sent back; null where it never was. 退回理由。 */
  readonly returnedFor?: Maybe<Scalars['String']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of a plan, and its case as far as you may see it. 方案办理结果。 */
export type PlanOutcome = {
  readonly __typename?: 'PlanOutcome';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The plan as it is now; null where you may not read the case's plans. 帮扶方案。 */
  readonly plan?: Maybe<Plan>;
  /** Its case; null where you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
};

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

/** Where a report stands. 报告状态。 */
export type ReportState =
  /** Waits for the street. 待受理。 */
  | 'RECEIVED'
  /** Taken up: a case was opened, or joined. 已受理。 */
  | 'ACCEPTED'
  /** Declined, with a reason. 不予受理。 */
  | 'DECLINED';

/** A need to be reported. 报告。 */
export type ReportNeedInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Through whom it comes; SELF is for residents about themselves, and they have no other for it. 报告渠道。 */
  readonly channel: ReportChannel;
  /** The citizen, where known; may be left out by SELF. 当事人。 */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** The community of the place, 12 digits. 所在社区。 */
  readonly place: Scalars['String']['input'];
  /** How urgent it looks. 等级。 */
  readonly level: CaseLevel;
  /** What was seen; at most 4,000 characters. 情况。 */
  readonly text: Scalars['String']['input'];
};

/** By what a street is the right one. 受理依据。 */
export type AcceptanceBasis =
  /** The household is registered there. 户籍地。 */
  | 'REGISTER'
  /** The household lives there. 居住地。 */
  | 'RESIDENCE'
  /** The emergency happened there, whoever they are. 急难发生地。 */
  | 'EMERGENCY_PLACE';

/** A person the street's register does not have. 新登记人员。 */
export type NewPersonInput = {
  /** The id that the police gave for the number; without it a random one is made. 识别编号。 */
  readonly citizen?: InputMaybe<Scalars['ID']['input']>;
  /** The name as said. 姓名。 */
  readonly fullName: Scalars['String']['input'];
  /** GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 unstated. 性别代码。 */
  readonly sex: Scalars['Int']['input'];
  /** The birth date as said. 出生日期。 */
  readonly birthDate: Scalars['Date']['input'];
  /** Where they live or were found. 住址。 */
  readonly address: Scalars['String']['input'];
};

/** How a report is taken up. 受理。 */
export type AcceptReportInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The report. 报告编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** By what this street is the right one (社会救助法 37). 受理依据。 */
  readonly basis: AcceptanceBasis;
  /** The community that will handle it, 12 digits, of the street. 办理社区。 */
  readonly community: Scalars['String']['input'];
  /** The citizen, where the report names nobody. 当事人。 */
  readonly subject?: InputMaybe<Scalars['ID']['input']>;
  /** Who it is, where the street's register does not have them. 新登记人员。 */
  readonly newPerson?: InputMaybe<NewPersonInput>;
};

/** Where a report goes. 移交。 */
export type RedirectReportInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The report. 报告编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Another street's code, 9 digits. 街道（乡镇）代码。 */
  readonly street: Scalars['String']['input'];
};

/** A need that somebody reported. 需求报告。 */
export type Report = {
  readonly __typename?: 'Report';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. 状态。 */
  readonly state: ReportState;
  /** Through whom it came. 渠道。 */
  readonly channel: ReportChannel;
  /** How urgent it looked to who reported it. 等级。 */
  readonly level: CaseLevel;
  /** What was seen. 情况。 */
  readonly text: Scalars['String']['output'];
  /** The community where it was seen, whichever street has the report now. 所在社区。 */
  readonly place?: Maybe<Division>;
  /** When it was reported. 报告时间。 */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Why it was declined; null where it was not. 不予受理理由。 */
  readonly declined?: Maybe<Scalars['String']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The case, where you may see it. 个案。 */
  readonly case?: Maybe<Case>;
};

/** A page of reports. 报告分页。 */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Report>;
  /** The same with their cursors. 本页项。 */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A report in a page. 报告分页项。 */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** The report. 报告。 */
  readonly node: Report;
  /** Where it stands in the list. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** What an act left of a report, and its case as far as you may see it. 报告办理结果。 */
export type ReportOutcome = {
  readonly __typename?: 'ReportOutcome';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The report as it is now; null where it is not yours to read, or no longer. 需求报告。 */
  readonly report?: Maybe<Report>;
  /** The case that it became or joined; null where there is none or you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
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

/** A visit. 走访。 */
export type RecordVisitInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case. 个案编号。 */
  readonly case: Scalars['ID']['input'];
  /** What kind; EMERGENCY only for a RED case. 走访类型。 */
  readonly kind: HomeVisitKind;
  /** The day of the visit, not in the future. 走访日期。 */
  readonly visitedOn: Scalars['Date']['input'];
  /** What was found; at most 4,000 characters. 走访情况。 */
  readonly findings: Scalars['String']['input'];
};

/** A visit to the family's home. 走访。 */
export type Visit = {
  readonly __typename?: 'Visit';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** RECORDED until a second visitor confirms it: CONFIRMED. 状态。 */
  readonly state: HomeVisitState;
  /** What kind. 走访类型。 */
  readonly kind: HomeVisitKind;
  /** The day of the visit. 走访日期。 */
  readonly visitedOn: Scalars['Date']['output'];
  /** What was found. 走访情况。 */
  readonly findings: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of a visit, and its case as far as you may see it. 走访办理结果。 */
export type VisitOutcome = {
  readonly __typename?: 'VisitOutcome';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The visit as it is now; null where you may not read the case's notes. 走访。 */
  readonly visit?: Maybe<Visit>;
  /** Its case; null where you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
};

/** A page of a case's visits. 走访分页。 */
export type VisitConnection = {
  readonly __typename?: 'VisitConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Visit>;
  /** The same with their cursors. 本页项。 */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A visit in a page. 走访分页项。 */
export type VisitEdge = {
  readonly __typename?: 'VisitEdge';
  /** The visit. 走访。 */
  readonly node: Visit;
  /** Where it stands in the list. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

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

/** An item of the agenda. 议题。 */
export type AgendaItem = {
  readonly __typename?: 'AgendaItem';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Its place on the agenda, from 1. 序号。 */
  readonly ordinal: Scalars['Int']['output'];
  /** Whether this item is not for your unit: everything else is empty then. 是否受限。 */
  readonly isRestricted: Scalars['Boolean']['output'];
  /** What the units are asked. 讨论事项。 */
  readonly question?: Maybe<Scalars['String']['output']>;
  /** The units that are asked. 相关单位。 */
  readonly units?: Maybe<ReadonlyArray<Organisation>>;
  /** The case, as far as you may see it, while the access lasts: until the meeting ends. 个案。 */
  readonly case?: Maybe<Case>;
  /** What the units said so far, one for each, by the units' names. 各单位意见。 */
  readonly opinions?: Maybe<ReadonlyArray<Opinion>>;
  /** What was decided on it so far, the earliest due first. 决定。 */
  readonly decisions?: Maybe<ReadonlyArray<Decision>>;
};

/** What a unit said. 单位意见。 */
export type Opinion = {
  readonly __typename?: 'Opinion';
  /** The unit that said it. 发言单位。 */
  readonly organisation?: Maybe<Organisation>;
  /** For, against, neither or recused. 态度。 */
  readonly stance: Stance;
  /** What it said, in its own words. 意见内容。 */
  readonly text: Scalars['String']['output'];
};

/** What was decided. 决定。 */
export type Decision = {
  readonly __typename?: 'Decision';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** The decision in words. 决定内容。 */
  readonly text: Scalars['String']['output'];
  /** The unit that got the task. 牵头单位。 */
  readonly lead?: Maybe<Organisation>;
  /** Units that help the lead. 配合单位。 */
  readonly helpers: ReadonlyArray<Organisation>;
  /** The working day by which it has to be done. 办结期限。 */
  readonly dueOn: Scalars['Date']['output'];
  /** What the lead unit hands in when it is done. 办理成果。 */
  readonly deliverable: Scalars['String']['output'];
};

/** A case for the agenda. 议题。 */
export type AddAgendaItemInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The meeting's id; it has not begun yet. 会议编号。 */
  readonly meeting: Scalars['ID']['input'];
  /** The case's id. 个案编号。 */
  readonly case: Scalars['ID']['input'];
  /** What the units are asked, at most 4000 characters. 讨论事项。 */
  readonly question: Scalars['String']['input'];
  /** Invited units that are asked, at least one. 相关单位。 */
  readonly units: ReadonlyArray<Scalars['ID']['input']>;
};

/** A unit's opinion. 意见。 */
export type GiveOpinionInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The agenda item's id; its meeting is in session and you have taken your seat. 议题编号。 */
  readonly item: Scalars['ID']['input'];
  /** RECUSED, and nothing else, where you are related to the family. 态度。 */
  readonly stance: Stance;
  /** The opinion in words, at most 4000 characters. 意见内容。 */
  readonly text: Scalars['String']['input'];
};

/** A decision and the task that comes of it. 决定。 */
export type RecordDecisionInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The agenda item's id; its meeting is in session. 议题编号。 */
  readonly item: Scalars['ID']['input'];
  /** The decision in words, at most 4000 characters. 决定内容。 */
  readonly text: Scalars['String']['input'];
  /** What the task is called, at most 255 characters. 任务名称。 */
  readonly title: Scalars['String']['input'];
  /** The invited unit that gets the task; none that is recused. 牵头单位。 */
  readonly lead: Scalars['ID']['input'];
  /** Invited units that help. 配合单位。 */
  readonly helpers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Members of the household whom the task is about; all of them unless given. 涉及的家庭成员。 */
  readonly citizens?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A working day, today or later. 办结期限。 */
  readonly dueOn: Scalars['Date']['input'];
  /** What is to be handed in, at most 255 characters. 办理成果。 */
  readonly deliverable: Scalars['String']['input'];
};

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

/** The form of a case-by-case review. 一事一议表。 */
export type CaseReview = {
  readonly __typename?: 'CaseReview';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** The case's number with R and a count, as in 530103-2026-0001-R1. 表单编号。 */
  readonly formNumber: Scalars['String']['output'];
  /** How far it has come. 表单状态。 */
  readonly state: CaseReviewState;
  /** How the family lives. 基本情况。 */
  readonly situation: Scalars['String']['output'];
  /** What the usual rules do not cover. 特殊事项。 */
  readonly specialMatters: Scalars['String']['output'];
  /** The unit of whoever filled it in. 上报单位。 */
  readonly reportingUnit?: Maybe<Organisation>;
  /** Whether the township is for it. 乡镇（街道）是否同意纳入。 */
  readonly isSupported: Scalars['Boolean']['output'];
  /** The township's opinion in words. 乡镇（街道）意见。 */
  readonly townshipOpinion: Scalars['String']['output'];
  /** What the meeting said; null before it has decided. 会议综述。 */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The category that was approved; null before, and where it was rejected. 认定类别。 */
  readonly category?: Maybe<AssistanceCategory>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of a form, and its case as far as you may see it. 一事一议办理结果。 */
export type CaseReviewOutcome = {
  readonly __typename?: 'CaseReviewOutcome';
  /** The form's id. 表单编号（系统）。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: CaseReviewState;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The form as it is now; null where you may not read the case's forms. 一事一议表。 */
  readonly caseReview?: Maybe<CaseReview>;
  /** Its case; null where you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
};

/** The township's part of the form. 一事一议表。 */
export type DraftCaseReviewInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case's id. 个案编号。 */
  readonly case: Scalars['ID']['input'];
  /** Somebody of the household, who gets the category if it is approved. 拟纳入人员。 */
  readonly citizen: Scalars['ID']['input'];
  /** How the family lives, at most 4000 characters. 基本情况。 */
  readonly situation: Scalars['String']['input'];
  /** What the usual rules do not cover, at most 4000 characters. 特殊事项。 */
  readonly specialMatters: Scalars['String']['input'];
  /** Whether the township is for it. 乡镇（街道）是否同意纳入。 */
  readonly isSupported: Scalars['Boolean']['input'];
  /** The township's opinion in words, at most 4000 characters. 乡镇（街道）意见。 */
  readonly townshipOpinion: Scalars['String']['input'];
};

/** The meeting's part of the form. 一事一议决定。 */
export type DecideCaseReviewInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The form's id. 表单编号（系统）。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** A meeting in session that has the case on its agenda. 会议编号。 */
  readonly meeting: Scalars['ID']['input'];
  /** Whether the meeting is for it. 是否同意。 */
  readonly isApproved: Scalars['Boolean']['input'];
  /** Needed for an approval, which holds for 365 days from today. 认定类别。 */
  readonly category?: InputMaybe<AssistanceCategory>;
  /** What the meeting said, at most 4000 characters. 会议综述。 */
  readonly summary: Scalars['String']['input'];
};

/** What an act left behind, and its meeting. 会议办理结果。 */
export type MeetingOutcome = {
  readonly __typename?: 'MeetingOutcome';
  /** What was made or changed: the meeting, or its new item, opinion or decision. 事项编号。 */
  readonly id: Scalars['ID']['output'];
  /** The meeting's state. 会议状态。 */
  readonly state: MeetingState;
  /** The meeting's version, to be sent with the next act on it. 会议版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The meeting, as its reader may have it. 会议。 */
  readonly meeting?: Maybe<Meeting>;
};

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

/** A joint meeting of a county's units. 联席会议。 */
export type Meeting = {
  readonly __typename?: 'Meeting';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** How far it has come. 会议状态。 */
  readonly state: MeetingState;
  /** Regular or urgent. 会议类型。 */
  readonly kind: MeetingKind;
  /** What it is about. 议题主旨。 */
  readonly topic: Scalars['String']['output'];
  /** Where it is held. 会议地点。 */
  readonly place: Scalars['String']['output'];
  /** The working day on which it is held. 召开日。 */
  readonly heldOn: Scalars['Date']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The units that are invited, the convener's first, then by name. 席位。 */
  readonly seats: ReadonlyArray<Seat>;
  /** Items your unit is asked about; the others are named as restricted, with nothing in them. 议程。 */
  readonly agenda: ReadonlyArray<AgendaItem>;
  /** The minutes as one JSON text, once circulated, for units whose items are all of it; others read their own items. 纪要。 */
  readonly minutes?: Maybe<Scalars['String']['output']>;
  /** The day on which the minutes were issued; null before. 印发日。 */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /**
   * The minutes with all signatures, as JSON, to be verified offline by `npm run verify-decision`; null until they are issued, and
   * for units that were not asked about every item. 可离线核验的会签纪要。
   */
  readonly signedMinutes?: Maybe<Scalars['String']['output']>;
  /**
   * The same as signedMinutes. 可离线核验的会签纪要。
   * @deprecated Ask signedMinutes; receipts are for gifts.
   */
  readonly receipt?: Maybe<Scalars['String']['output']>;
};

/** A unit's seat. 席位。 */
export type Seat = {
  readonly __typename?: 'Seat';
  /** The unit that is invited. 参会单位。 */
  readonly organisation?: Maybe<Organisation>;
  /** Whether somebody has taken it. 是否到会。 */
  readonly isPresent: Scalars['Boolean']['output'];
  /** Whether the unit's signature stands under the minutes; an objection clears them all. 是否已会签。 */
  readonly hasSigned: Scalars['Boolean']['output'];
  /** Hashes of the packs read from your own unit's seat, of every seat for auditors; null for others. 已阅材料哈希。 */
  readonly packs?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /**
   * What the unit objected to last in the minutes; null where it did not, and for others than itself, the convener's unit and
   * the auditors. 对纪要的异议。
   */
  readonly objection?: Maybe<Scalars['String']['output']>;
};

/** A page of meetings. 会议分页。 */
export type MeetingConnection = {
  readonly __typename?: 'MeetingConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Meeting>;
  /** The same entries, each with its cursor. 带游标的条目。 */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A meeting in a page. 会议分页项。 */
export type MeetingEdge = {
  readonly __typename?: 'MeetingEdge';
  /** The meeting itself. 会议。 */
  readonly node: Meeting;
  /** To be sent as `after` to go on behind it. 本项游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** A meeting to be held. 召集。 */
export type ConveneMeetingInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Regular or urgent. 会议类型。 */
  readonly kind: MeetingKind;
  /** What it is about, at most 255 characters. 议题主旨。 */
  readonly topic: Scalars['String']['input'];
  /** Where it is held, at most 255 characters. 会议地点。 */
  readonly place: Scalars['String']['input'];
  /** A working day, today or later; at most five working days ahead where it is urgent. 召开日。 */
  readonly heldOn: Scalars['Date']['input'];
  /** Units of the county's network besides your own. 参会单位。 */
  readonly units: ReadonlyArray<Scalars['ID']['input']>;
};

/** A page of gifts to a case. 捐助分页。 */
export type GiftConnection = {
  readonly __typename?: 'GiftConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Gift>;
  /** The same with their cursors. 本页项。 */
  readonly edges: ReadonlyArray<GiftEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. 捐助分页项。 */
export type GiftEdge = {
  readonly __typename?: 'GiftEdge';
  /** The entry. 条目。 */
  readonly node: Gift;
  /** Where it stands in the list. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

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

/** A gift on its way to a family. 捐赠物资。 */
export type Gift = {
  readonly __typename?: 'Gift';
  /** Its id, which is that of the pool's allocation. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** How far it has come. 状态。 */
  readonly state: GiftState;
  /** What it is, by its Chinese name; null where it answers no need of the case. 目录项名称。 */
  readonly item?: Maybe<Scalars['String']['output']>;
  /** The day on which the pool set it aside. 分配日。 */
  readonly allocatedOn: Scalars['Date']['output'];
  /** The day on which it was brought; null before. 送达日。 */
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
  /** The family's score, 1 to 5, where 5 is best; null before it confirms. 评分。 */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

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

/** The family's word. 确认。 */
export type ConfirmAidInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The gift. 捐赠物资编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** 1 to 5. 评分。 */
  readonly score: Scalars['Int']['input'];
  /** What is said to the giver. 感谢语。 */
  readonly thanks: Thanks;
};

/** What an act left of a gift, and its case as far as you may see it. 捐助办理结果。 */
export type GiftOutcome = {
  readonly __typename?: 'GiftOutcome';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** As it is now; null where you may not read the case's needs. 捐助。 */
  readonly gift?: Maybe<Gift>;
  /** Its case; null where you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
};

/** Where a need stands. 需求状态。 */
export type CaseNeedState =
  /** Written down; the family has not agreed yet. 待本人同意。 */
  | 'DRAFTED'
  /** The family agreed, and the card is in the pool. 已发布。 */
  | 'PUBLISHED'
  /** Refused, taken back, or ended with the case. 已撤下。 */
  | 'WITHDRAWN';

/** A need of a family, with the card that the pool shows of it. 需求。 */
export type CaseNeed = {
  readonly __typename?: 'CaseNeed';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. 状态。 */
  readonly state: CaseNeedState;
  /** What is needed, by its Chinese name. 目录项名称。 */
  readonly item: Scalars['String']['output'];
  /** How much, in its unit; more than 0, with at most three decimals. 数量。 */
  readonly quantity: Scalars['Float']['output'];
  /** The item's unit in Chinese, as in 千克. 计量单位。 */
  readonly unit: Scalars['String']['output'];
  /** What the card calls the family, as in 四口之家. 代称。 */
  readonly alias: Scalars['String']['output'];
  /**
   * Where the card says it is: the street, or the county where the street has too few families to hide in; null before.
   * 卡上地点。
   */
  readonly town?: Maybe<Scalars['String']['output']>;
  /** The last day on which it helps; null where none was said. 截止日。 */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

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

/** A need. 需求。 */
export type DraftNeedInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case's id. 个案编号。 */
  readonly case: Scalars['ID']['input'];
  /** An item by code or name; see resourceItems. 目录项。 */
  readonly item: Scalars['String']['input'];
  /** In the item's unit: more than 0, at most three decimals, whole where the item is counted. 数量。 */
  readonly quantity: Scalars['Float']['input'];
  /** For whom it is; never ANY. 受益人类别。 */
  readonly beneficiary: Beneficiary;
  /** How many of the household it is for; all of a FAMILY, one of others unless said. 人数。 */
  readonly people?: InputMaybe<Scalars['Int']['input']>;
  /** A child's school grade, 1 to 12; on the task card only. 年级。 */
  readonly grade?: InputMaybe<Scalars['Int']['input']>;
  /** The last day on which it helps, today or later. 截止日。 */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The family's consent. 同意。 */
export type ConsentToNeedInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The need. 需求编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** APP from the family itself; PAPER or VOICE from the officer who records it. 同意方式。 */
  readonly form: ConsentForm;
};

/** A step of a need. 需求事项。 */
export type NeedStepInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The need. 需求编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
};

/** What an act left of a need, and its case as far as you may see it. 需求办理结果。 */
export type NeedOutcome = {
  readonly __typename?: 'NeedOutcome';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** As it is now; null where you may not read the case's needs. 需求。 */
  readonly need?: Maybe<CaseNeed>;
  /** Its case; null where you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
};

/** A question of whose task it is. 争议。 */
export type OpenDisputeInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case; no other dispute of it is open. 个案编号。 */
  readonly case: Scalars['ID']['input'];
  /** What is not agreed; at most 4,000 characters. 争议事项。 */
  readonly question: Scalars['String']['input'];
  /** Two or more of the county's network. 相关单位。 */
  readonly units: ReadonlyArray<Scalars['ID']['input']>;
};

/** What a unit says. 陈述。 */
export type ClaimResponsibilityInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The dispute, of which your organisation is a unit. 争议编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Whether it is its task. 是否本单位职责。 */
  readonly isOurs: Scalars['Boolean']['input'];
  /** Why; at most 4,000 characters. 理由。 */
  readonly reason: Scalars['String']['input'];
};

/** Who helps meanwhile. 临时帮扶。 */
export type NameInterimHelperInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The dispute. 争议编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** One of its units. 临时帮扶单位。 */
  readonly helper: Scalars['ID']['input'];
};

/** Whose task it is. 裁定。 */
export type SettleDisputeInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The dispute. 争议编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** One of its units. 牵头单位。 */
  readonly lead: Scalars['ID']['input'];
};

/** What one unit says about whose task it is. 单位陈述。 */
export type Claim = {
  readonly __typename?: 'Claim';
  /** Who says it. 单位。 */
  readonly organisation?: Maybe<Organisation>;
  /** Whether it is its task. 是否本单位职责。 */
  readonly isOurs: Scalars['Boolean']['output'];
  /** Why. 理由。 */
  readonly reason: Scalars['String']['output'];
  /** The day it was last said. 陈述日期。 */
  readonly on: Scalars['Date']['output'];
};

/** Where a dispute stands. 争议状态。 */
export type DisputeState =
  /** The units are heard. 待裁定。 */
  | 'OPEN'
  /** Not settled in time: it comes before the next meeting. 逾期提交会议。 */
  | 'ESCALATED'
  /** It is known whose task it is. 已裁定。 */
  | 'SETTLED';

/** Units that do not agree on whose task something is. 责任争议。 */
export type Dispute = {
  readonly __typename?: 'Dispute';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** OPEN, ESCALATED to the next meeting, or SETTLED. 状态。 */
  readonly state: DisputeState;
  /** What is not agreed. 争议事项。 */
  readonly question: Scalars['String']['output'];
  /** What the units say, the last word of each. 单位陈述。 */
  readonly claims: ReadonlyArray<Claim>;
  /** Who helps until it is settled; null while nobody was named. 临时帮扶单位。 */
  readonly interim?: Maybe<Organisation>;
  /** Whose task it is; null until settled. 牵头单位。 */
  readonly lead?: Maybe<Organisation>;
  /** The last day to settle it: five working days after it was opened, unless the county set another term. 裁定期限。 */
  readonly settleBy: Scalars['Date']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of a dispute, and its case as far as you may see it. 责任争议办理结果。 */
export type DisputeOutcome = {
  readonly __typename?: 'DisputeOutcome';
  /** The dispute's id. 责任争议编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The dispute as it is now; null where you may not read who takes part. 责任争议。 */
  readonly dispute?: Maybe<Dispute>;
  /** Its case; null where you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
};

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

/** An organisation that takes part in a case. 参与方。 */
export type Participant = {
  readonly __typename?: 'Participant';
  /** Its id: that of the part, not of the organisation. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Who takes part. 单位。 */
  readonly organisation: Organisation;
  /** What for. 用途。 */
  readonly purpose: Purpose;
  /** The day it joined or was invited. 加入日。 */
  readonly joinedOn: Scalars['Date']['output'];
  /** The day from which it no longer takes part, set ahead for a visit; empty while none is set. 退出日。 */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  /** Where its part stands. 参与状态。 */
  readonly state: ParticipationState;
  /** How the family agreed; empty where it has not yet, or the law lets the unit take part. 同意方式。 */
  readonly consentForm?: Maybe<ConsentSource>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of a part in a case, and its case as far as you may see it. 参与办理结果。 */
export type ParticipationOutcome = {
  readonly __typename?: 'ParticipationOutcome';
  /** The participant's id. 参与方编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The participant as it is now; null where you may not read who takes part. 参与方。 */
  readonly participant?: Maybe<Participant>;
  /** Its case; null where you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
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

/** Who is to take part. 邀请。 */
export type InviteParticipantInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case. 个案编号。 */
  readonly case: Scalars['ID']['input'];
  /** A unit of the county's network; your own only with another of its people named. 单位编号。 */
  readonly organisation: Scalars['ID']['input'];
  /** Where only one named person of it does; needed for what is sealed. 指定人员。 */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** One of the values of Purpose, which each of the scopes allows. 用途。 */
  readonly purpose: Scalars['String']['input'];
  /** What it may see and do: names of scopes, as civil-affairs.case.read; 1 to 100, of none whose class is NOT_SHARED. 范围。 */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
};

/** How the family agreed; `id` is the participation. 同意。 */
export type GiveConsentInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The participation. 参与编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** APP by residents; PAPER or VOICE by who records it. 同意方式。 */
  readonly form: ConsentForm;
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

/** A case to be offered. 转介。 */
export type ReferCaseInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case. 个案编号。 */
  readonly case: Scalars['ID']['input'];
  /** A unit of the county's network, not your own. 转介单位。 */
  readonly to: Scalars['ID']['input'];
  /** Which kind of help is needed. 所需帮助。 */
  readonly need: ReferralNeed;
  /** One of the values of Purpose, which each of the scopes allows. 用途。 */
  readonly purpose: Scalars['String']['input'];
  /** What the unit will see once it accepts: 1 to 100 names of scopes, none that is sealed. 接受后可见范围。 */
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  /** What is needed; the unit reads it before it accepts, so write no name. At most 4,000 characters. 需求说明（勿写身份）。 */
  readonly text: Scalars['String']['input'];
};

/** Why a referral is declined. 谢绝。 */
export type DeclineReferralInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The referral. 转介编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Why. 谢绝原因。 */
  readonly reason: DeclineReason;
};

/** Where a referral goes on to. 改转。 */
export type RerouteReferralInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The referral. 转介编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** A unit of the county's network by which it has not come. 转介单位。 */
  readonly to: Scalars['ID']['input'];
};

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

/** A case offered to another unit. 转介。 */
export type Referral = {
  readonly __typename?: 'Referral';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. 状态。 */
  readonly state: ReferralState;
  /** Who offered it first. 转出单位。 */
  readonly from?: Maybe<Organisation>;
  /** With whom it is now. 转入单位。 */
  readonly to?: Maybe<Organisation>;
  /** Which kind of help is needed. 所需帮助。 */
  readonly need: ReferralNeed;
  /** What is needed, without a name. 需求说明。 */
  readonly text: Scalars['String']['output'];
  /** Why it was declined; null where it was not, or was sent on since. 谢绝原因。 */
  readonly declined?: Maybe<DeclineReason>;
  /** The last day to answer: three working days after it was offered, unless the county set another term. 答复期限。 */
  readonly answerBy: Scalars['Date']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of a referral, and its case as far as you may see it. 转介办理结果。 */
export type ReferralOutcome = {
  readonly __typename?: 'ReferralOutcome';
  /** The referral's id. 转介编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The referral as it is now; null where it is with another unit and you may not read the case's. 转介。 */
  readonly referral?: Maybe<Referral>;
  /** Its case; null where you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
};

/** A page of referrals. 转介分页。 */
export type ReferralConnection = {
  readonly __typename?: 'ReferralConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Referral>;
  /** The entries, each with its cursor. 带游标的条目。 */
  readonly edges: ReadonlyArray<ReferralEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A referral in a page. 转介分页项。 */
export type ReferralEdge = {
  readonly __typename?: 'ReferralEdge';
  /** The entry. 条目。 */
  readonly node: Referral;
  /** The cursor by which to go on after this entry. 游标。 */
  readonly cursor: Scalars['String']['output'];
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

/** Something you are told: look the thing itself up. 消息。 */
export type Notice = {
  readonly __typename?: 'Notice';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** What happened. 类型。 */
  readonly kind: NoticeKind;
  /** The id of what it is about: a task, a report, a meeting, by its kind. 对象编号。 */
  readonly subject: Scalars['ID']['output'];
  /** When you were told. 发送时间。 */
  readonly sentAt: Scalars['DateTime']['output'];
  /** When you marked it as read; null before. 已读时间。 */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  /** The case, where there is one and you may see it. 个案。 */
  readonly case?: Maybe<Case>;
};

/** A page of notices. 消息分页。 */
export type NoticeConnection = {
  readonly __typename?: 'NoticeConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Notice>;
  /** The entries, each with its cursor. 带游标的条目。 */
  readonly edges: ReadonlyArray<NoticeEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A notice in a page. 消息分页项。 */
export type NoticeEdge = {
  readonly __typename?: 'NoticeEdge';
  /** The entry. 条目。 */
  readonly node: Notice;
  /** The cursor by which to go on after this entry. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** What marking left of your inbox. 标记结果。 */
export type NoticesOutcome = {
  readonly __typename?: 'NoticesOutcome';
  /** Those that were not read before, as they are now. 本次标记的消息。 */
  readonly notices: ReadonlyArray<Notice>;
  /** How many of yours are still unread. 剩余未读数。 */
  readonly unreadCount: Scalars['Int']['output'];
};

/** Which notices were read. 已读。 */
export type ReadNoticesInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Ids of notices, at most 100; other people's are passed over. 消息编号。 */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

/** Money of one source for a year, in fen. 预算。 */
export type Budget = {
  readonly __typename?: 'Budget';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** The county's code of six digits (GB/T 2260). 县级行政区划代码。 */
  readonly division: Scalars['String']['output'];
  /** The calendar year. 年度。 */
  readonly year: Scalars['Int']['output'];
  /** Whose money it is. 资金来源。 */
  readonly source: FundingSource;
  /** What there is, in fen. 预算金额（分）。 */
  readonly amount: Scalars['Fen']['output'];
  /**
   * What contracts have taken of it, in fen: their caps; once ended, what was ordered; without what was held back and is never
   * paid. 已承诺（分）。
   */
  readonly committed: Scalars['Fen']['output'];
};

/** A page of budgets. 预算分页。 */
export type BudgetConnection = {
  readonly __typename?: 'BudgetConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Budget>;
  /** The same entries, each with its cursor. 带游标的条目。 */
  readonly edges: ReadonlyArray<BudgetEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A budget in a page. 预算分页项。 */
export type BudgetEdge = {
  readonly __typename?: 'BudgetEdge';
  /** The budget itself. 预算。 */
  readonly node: Budget;
  /** To be sent as `after` to go on behind it. 本项游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** What an act left of a budget, as far as you may see it. 预算办理结果。 */
export type BudgetOutcome = {
  readonly __typename?: 'BudgetOutcome';
  /** The budget's id. 预算编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The budget as it is now; null where you may not read it. 预算。 */
  readonly budget?: Maybe<Budget>;
};

/** A budget. 预算。 */
export type RecordBudgetInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** 2020 to 2100. 年度。 */
  readonly year: Scalars['Int']['input'];
  /** Whose money it is. 资金来源。 */
  readonly source: FundingSource;
  /** In fen, more than 0. 金额（分）。 */
  readonly amount: Scalars['Fen']['input'];
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

/** What a county buys of a provider. 政府购买服务合同。 */
export type Contract = {
  readonly __typename?: 'Contract';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** FW with the county's code, the year and a count, as in FW530103-2026-0001. 合同编号。 */
  readonly number: Scalars['String']['output'];
  /** How far it has come. 合同状态。 */
  readonly state: ContractState;
  /** What is bought. 合同名称。 */
  readonly title: Scalars['String']['output'];
  /** The unit that buys: whose officer drafted it. 购买主体。 */
  readonly purchaser: Organisation;
  /** The unit that serves: the winner of the procurement. 承接主体。 */
  readonly provider: Organisation;
  /** How the provider was found. 采购记录。 */
  readonly procurement?: Maybe<Procurement>;
  /** Whose money pays, as the budget says. 资金来源。 */
  readonly fundingSource: FundingSource;
  /** Whom it serves. 服务对象。 */
  readonly targets: Scalars['String']['output'];
  /** The first day of its term. 起始日。 */
  readonly startsOn: Scalars['Date']['output'];
  /** The last day of its term; the day it was ended, where that came earlier. 终止日。 */
  readonly endsOn: Scalars['Date']['output'];
  /** The most it may cost, in fen. 合同上限（分）。 */
  readonly cap: Scalars['Fen']['output'];
  /** What orders have taken of it, in fen. 已占用（分）。 */
  readonly reserved: Scalars['Fen']['output'];
  /** What was paid so far, in fen, with what was released after the evaluation. 已支付（分）。 */
  readonly paid: Scalars['Fen']['output'];
  /** Held back of paid settlements until the evaluation, in fen. 预留尾款（分）。 */
  readonly held: Scalars['Fen']['output'];
  /** Percent of each settlement that waits for the evaluation, as it was when it was drafted. 尾款比例（%）。 */
  readonly tail: Scalars['Int']['output'];
  /** Who has to serve, in number and licences. 人员配备。 */
  readonly staffing: Scalars['String']['output'];
  /** How good the service has to be. 质量要求。 */
  readonly quality: Scalars['String']['output'];
  /** Who insures whom. 保险。 */
  readonly insurance: Scalars['String']['output'];
  /** What follows where it is broken. 违约责任。 */
  readonly breach: Scalars['String']['output'];
  /** How it is left. 退出。 */
  readonly leaving: Scalars['String']['output'];
  /** The day on which the provider signed; null before. 签订日。 */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was published; null before. 公开日。 */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** The services, with price and quantity. 合同服务项。 */
  readonly lines: ReadonlyArray<ContractLine>;
  /** Its settlements, the latest month first, those taken back among them. 月度结算。 */
  readonly settlements: ReadonlyArray<Settlement>;
  /** Its evaluation; null before it was computed. 绩效评价。 */
  readonly performance?: Maybe<Performance>;
  /** Acts that its state allows, whoever may do them. 可办事项。 */
  readonly legalActs: ReadonlyArray<Scalars['String']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** One service of a contract. 合同服务项。 */
export type ContractLine = {
  readonly __typename?: 'ContractLine';
  /** A code of the service catalogue, as in BATH. 服务项目代码。 */
  readonly itemCode: Scalars['String']['output'];
  /** The service's name on the contract's first day. 服务项目名称。 */
  readonly item: Scalars['String']['output'];
  /** What is counted: a visit, an hour, a meal. 计量单位。 */
  readonly unit: Scalars['String']['output'];
  /** In fen. 单价（分）。 */
  readonly unitPrice: Scalars['Fen']['output'];
  /** Units that are bought, in hundredths at the finest. 数量。 */
  readonly quantity: Scalars['Float']['output'];
  /** Units that orders have taken of it. 已占用数量。 */
  readonly reserved: Scalars['Float']['output'];
};

/** What an act left of a contract, as far as you may see it. 合同办理结果。 */
export type ContractOutcome = {
  readonly __typename?: 'ContractOutcome';
  /** The contract's id. 合同编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The contract as it is now; null where you may not read it. 合同。 */
  readonly contract?: Maybe<Contract>;
};

/** A page of contracts. 合同分页。 */
export type ContractConnection = {
  readonly __typename?: 'ContractConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Contract>;
  /** The same entries, each with its cursor. 带游标的条目。 */
  readonly edges: ReadonlyArray<ContractEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contract in a page. 合同分页项。 */
export type ContractEdge = {
  readonly __typename?: 'ContractEdge';
  /** The contract itself. 合同。 */
  readonly node: Contract;
  /** To be sent as `after` to go on behind it. 本项游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** A service to buy. 合同服务项。 */
export type ContractLineInput = {
  /** A code of the service catalogue, each at most once. 服务项目代码。 */
  readonly item: Scalars['String']['input'];
  /** In fen, within the catalogue's bounds. 单价（分）。 */
  readonly unitPrice: Scalars['Fen']['input'];
  /** Units, more than 0 and at most 1,000,000. 数量。 */
  readonly quantity: Scalars['Float']['input'];
};

/** A contract, field by field as article 23 asks. 合同。 */
export type DraftContractInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** A procurement of the county; its winner, who needs a credit code (GB 32100), is the provider. 采购记录编号。 */
  readonly procurement: Scalars['ID']['input'];
  /** A budget of the county, of the year in which it starts. 预算编号。 */
  readonly budget: Scalars['ID']['input'];
  /** What is bought, at most 255 characters. 合同名称。 */
  readonly title: Scalars['String']['input'];
  /** Whom it serves, at most 255 characters. 服务对象。 */
  readonly targets: Scalars['String']['input'];
  /** The first day of its term. 起始日。 */
  readonly startsOn: Scalars['Date']['input'];
  /** At most a year later; three where isStable. 终止日。 */
  readonly endsOn: Scalars['Date']['input'];
  /** Whether the service is stable and budgeted for years (article 24); not unless given. 是否长期稳定。 */
  readonly isStable?: InputMaybe<Scalars['Boolean']['input']>;
  /** In fen; at most what the lines come to. 合同上限（分）。 */
  readonly cap: Scalars['Fen']['input'];
  /** The services, at least one. 合同服务项。 */
  readonly lines: ReadonlyArray<ContractLineInput>;
  /** Who has to serve, in number and licences, at most 4000 characters. 人员配备。 */
  readonly staffing: Scalars['String']['input'];
  /** How good the service has to be, at most 4000 characters. 质量要求。 */
  readonly quality: Scalars['String']['input'];
  /** Who insures whom, at most 4000 characters. 保险。 */
  readonly insurance: Scalars['String']['input'];
  /** What follows where it is broken, at most 4000 characters. 违约责任。 */
  readonly breach: Scalars['String']['input'];
  /** How it is left, at most 4000 characters. 退出。 */
  readonly leaving: Scalars['String']['input'];
  /** PIPL, article 21: without it no contract. 个人信息保护附件。 */
  readonly hasDataAnnex: Scalars['Boolean']['input'];
};

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

/** An evaluation, computed from orders. 绩效评价。 */
export type Performance = {
  readonly __typename?: 'Performance';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** How far it has come. 评价状态。 */
  readonly state: PerformanceState;
  /** Out of 100, to one decimal. 得分。 */
  readonly score: Scalars['Float']['output'];
  /** By the score; after an objection, as it was decided. 等级。 */
  readonly grade: PerformanceGrade;
  /** What the score is made of, part by part. 分项得分。 */
  readonly points: ReadonlyArray<PerformancePoints>;
  /** What it was computed from, as JSON: counts of orders and checks, sums in fen. 评价依据。 */
  readonly inputs: Scalars['String']['output'];
  /** SHA-256 of the inputs in canonical form, in hexadecimal digits. 依据摘要。 */
  readonly digest: Scalars['String']['output'];
  /** Paid of what was held back, in fen; the rest went back to the budget; null before it is confirmed. 释放尾款（分）。 */
  readonly released?: Maybe<Scalars['Fen']['output']>;
  /** Why the provider does not accept it; null where it has not objected. 异议理由。 */
  readonly objection?: Maybe<Scalars['String']['output']>;
  /** Why the objection was decided so; null before. 裁定理由。 */
  readonly decision?: Maybe<Scalars['String']['output']>;
  /** The day on which it was computed. 评价日。 */
  readonly evaluatedOn: Scalars['Date']['output'];
  /** Acts that its state allows, whoever may do them. 可办事项。 */
  readonly legalActs: ReadonlyArray<Scalars['String']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** Points for one part. 分项得分。 */
export type PerformancePoints = {
  readonly __typename?: 'PerformancePoints';
  /** completion, quality, satisfaction, timeliness, staff, money or privacy. 分项。 */
  readonly part: Scalars['String']['output'];
  /** 0 to the part's weight, to one decimal; the weights come to 100: by default 25, 20, 20, 10, 10, 10 and 5. 得分。 */
  readonly points: Scalars['Float']['output'];
};

/** What an act left of an evaluation, as far as you may see it. 评价办理结果。 */
export type PerformanceOutcome = {
  readonly __typename?: 'PerformanceOutcome';
  /** The evaluation's id. 评价编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The evaluation as it is now; null where you may not read it. 评价。 */
  readonly performance?: Maybe<Performance>;
};

/** Of a contract. 合同。 */
export type OfContractInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The contract's id; it was not evaluated before, and orders were placed on it. 合同编号。 */
  readonly contract: Scalars['ID']['input'];
};

/** A decision on an objection. 裁定。 */
export type DecidePerformanceInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The evaluation's id. 评价编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** The grade that holds from now on, the same or another. 裁定等级。 */
  readonly grade: PerformanceGrade;
  /** Why it is decided so, at most 4000 characters. 裁定理由。 */
  readonly reason: Scalars['String']['input'];
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

/** How a provider was found. 采购记录。 */
export type Procurement = {
  readonly __typename?: 'Procurement';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** What was to be bought. 采购项目名称。 */
  readonly title: Scalars['String']['output'];
  /** By which mode of the law. 采购方式。 */
  readonly mode: ProcurementMode;
  /** The day of its announcement. 公告日。 */
  readonly announcedOn: Scalars['Date']['output'];
  /** The day on which the winner was decided. 成交日。 */
  readonly decidedOn: Scalars['Date']['output'];
  /** How many bid. 参与单位数。 */
  readonly bidders: Scalars['Int']['output'];
};

/** What an act left of a procurement, as far as you may see it. 采购记录办理结果。 */
export type ProcurementOutcome = {
  readonly __typename?: 'ProcurementOutcome';
  /** The procurement's id. 采购记录编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The procurement as it is now; null where you may not read it. 采购记录。 */
  readonly procurement?: Maybe<Procurement>;
};

/** A procurement. 采购。 */
export type RecordProcurementInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What was to be bought, at most 255 characters. 采购项目名称。 */
  readonly title: Scalars['String']['input'];
  /** By which mode of the law. 采购方式。 */
  readonly mode: ProcurementMode;
  /** The day of its announcement. 公告日。 */
  readonly announcedOn: Scalars['Date']['input'];
  /** Not before it was announced, and not in future. 成交日。 */
  readonly decidedOn: Scalars['Date']['input'];
  /** The provider that won, of the county's network. 成交单位。 */
  readonly winner: Scalars['ID']['input'];
  /** 3 to 500; 1 is enough for a single source. 参与单位数。 */
  readonly bidders: Scalars['Int']['input'];
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

/** A month's accepted orders of a contract. 月度结算。 */
export type Settlement = {
  readonly __typename?: 'Settlement';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** How far it has come. 结算状态。 */
  readonly state: SettlementState;
  /** As in 2026-11; orders of earlier months that were still open are in it too. 月份。 */
  readonly month: Scalars['String']['output'];
  /** How many orders are in it. 订单数。 */
  readonly orders: Scalars['Int']['output'];
  /** In fen; of it what is paid now and what is held back. 金额（分）。 */
  readonly amount: Scalars['Fen']['output'];
  /** What is paid now, in fen: the amount without what is held back. 本期支付（分）。 */
  readonly payable: Scalars['Fen']['output'];
  /** What is held back until the evaluation, in fen. 预留尾款（分）。 */
  readonly held: Scalars['Fen']['output'];
  /**
   * SHA-256 of its lines, in hexadecimal digits: order, item, units in hundredths, price and amount, with spaces between and a
   * line for each order, in the order of their ids. 明细摘要。
   */
  readonly digest: Scalars['String']['output'];
  /** Why the provider does not agree; null where it has not objected. 异议理由。 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Its orders, as they were when it was drawn up. 结算明细。 */
  readonly lines: ReadonlyArray<SettlementLine>;
  /** Acts that its state allows, whoever may do them. 可办事项。 */
  readonly legalActs: ReadonlyArray<Scalars['String']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** One order as it was settled. 结算明细。 */
export type SettlementLine = {
  readonly __typename?: 'SettlementLine';
  /** The order's id; not whom it was for. 订单编号。 */
  readonly order: Scalars['ID']['output'];
  /** A code of the service catalogue. 服务项目代码。 */
  readonly itemCode: Scalars['String']['output'];
  /** Units that were served. 实际数量。 */
  readonly quantity: Scalars['Float']['output'];
  /** In fen. 单价（分）。 */
  readonly unitPrice: Scalars['Fen']['output'];
  /** Quantity times price, in whole fen. 金额（分）。 */
  readonly amount: Scalars['Fen']['output'];
};

/** What an act left of a settlement, as far as you may see it. 结算办理结果。 */
export type SettlementOutcome = {
  readonly __typename?: 'SettlementOutcome';
  /** The settlement's id. 结算编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The settlement as it is now; null where you may not read it. 结算。 */
  readonly settlement?: Maybe<Settlement>;
};

/** A month to settle. 结算月份。 */
export type SettleMonthInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The contract's id. 合同编号。 */
  readonly contract: Scalars['ID']['input'];
  /** As in 2026-11; it has begun. 月份。 */
  readonly month: Scalars['String']['input'];
};

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

/** Where a spot check stands. 抽查状态。 */
export type SpotCheckState =
  /** Drawn, and not looked at yet. 已抽取。 */
  | 'DRAWN'
  /** Looked at, with a finding. 已检查。 */
  | 'CHECKED';

/** An order that was drawn to be looked at. 抽查。 */
export type SpotCheck = {
  readonly __typename?: 'SpotCheck';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Drawn, or looked at. 抽查状态。 */
  readonly state: SpotCheckState;
  /** The order's id; not whom it was for. 订单编号。 */
  readonly order: Scalars['ID']['output'];
  /** The day on which it was drawn. 抽取日。 */
  readonly drawnOn: Scalars['Date']['output'];
  /** What was found; null before somebody has looked. 抽查结论。 */
  readonly finding?: Maybe<SpotFinding>;
  /** The finding in words; null before. 情况说明。 */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What a draw left. 抽样结果。 */
export type SampleOutcome = {
  readonly __typename?: 'SampleOutcome';
  /** The contract's id. 合同编号。 */
  readonly id: Scalars['ID']['output'];
  /** DRAWN. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Always 1. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The orders that were drawn, in the order of the draw. 抽查。 */
  readonly spotChecks: ReadonlyArray<SpotCheck>;
};

/** What an act left of a spot check, as far as you may see it. 抽查办理结果。 */
export type SpotCheckOutcome = {
  readonly __typename?: 'SpotCheckOutcome';
  /** The spot check's id. 抽查编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The spot check as it is now; null where you may not read it. 抽查。 */
  readonly spotCheck?: Maybe<SpotCheck>;
};

/** A page of spot checks. 抽查分页。 */
export type SpotCheckConnection = {
  readonly __typename?: 'SpotCheckConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<SpotCheck>;
  /** The same entries, each with its cursor. 带游标的条目。 */
  readonly edges: ReadonlyArray<SpotCheckEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A spot check in a page. 抽查分页项。 */
export type SpotCheckEdge = {
  readonly __typename?: 'SpotCheckEdge';
  /** The spot check itself. 抽查。 */
  readonly node: SpotCheck;
  /** To be sent as `after` to go on behind it. 本项游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** A sample. 抽样。 */
export type DrawSampleInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The contract's id. 合同编号。 */
  readonly contract: Scalars['ID']['input'];
  /** 1 to 100; fewer are drawn where fewer are left. 数量。 */
  readonly count: Scalars['Int']['input'];
};

/** A finding. 抽查结论。 */
export type RecordSpotCheckInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The spot check's id. 抽查编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** What was found. 抽查结论。 */
  readonly finding: SpotFinding;
  /** The finding in words, at most 4000 characters. 情况说明。 */
  readonly text: Scalars['String']['input'];
};

/** A step of a contract, settlement or evaluation. 事项。 */
export type PurchaseStepInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The contract's, settlement's or evaluation's id. 事项编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
};

/** A step with its reason. 事项及理由。 */
export type ReasonedPurchaseInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The settlement's or evaluation's id. 事项编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Why not, at most 4000 characters. 理由。 */
  readonly reason: Scalars['String']['input'];
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

/** A category recognised for a person, valid for all departments: Social Assistance Law, article 42. 救助认定。 */
export type Assistance = {
  readonly __typename?: 'Assistance';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** What was recognised. 救助类别。 */
  readonly category: AssistanceCategory;
  /** The first day. 有效期起。 */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day. Empty while it runs. 有效期止。 */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** The authority that confirmed it, by its Chinese name. 确认机关。 */
  readonly confirmedBy: Scalars['String']['output'];
};

/** Money paid under a category. 救助金。 */
export type Benefit = {
  readonly __typename?: 'Benefit';
  /** Under what it is paid. 救助类别。 */
  readonly category: AssistanceCategory;
  /** In fen; a month, or once for relief. 金额（分）。 */
  readonly amount: Scalars['Fen']['output'];
  /** The account, masked: 6217 **** **** 1234. 脱敏账号。 */
  readonly maskedAccount?: Maybe<Scalars['String']['output']>;
  /** The first day for which it is paid. 起发日。 */
  readonly payableFrom: Scalars['Date']['output'];
};

/** One field of the catalogue. 目录条目。 */
export type CatalogueEntry = {
  readonly __typename?: 'CatalogueEntry';
  /** The room that holds it, as in housing. 所在子图。 */
  readonly room: Scalars['String']['output'];
  /** The type in the graph that has the field, as in HousingShare; Query or Mutation for a root field. 类型。 */
  readonly type: Scalars['String']['output'];
  /** The field in the graph. 字段。 */
  readonly field: Scalars['String']['output'];
  /** How far the law lets it be shared. 共享属性。 */
  readonly class: SharingClass;
  /** How tender it is; null where it is no personal information. 敏感程度。 */
  readonly sensitivity?: Maybe<Sensitivity>;
  /** The scope that stands before it. 共享范围。 */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** The scope's name in Chinese. 范围名称。 */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The source department by its Chinese name. 数源部门。 */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /** The laws and articles that it rests on, in Chinese. 法律依据。 */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** Roles that include the scope, as in schema/roles.ts. 可用角色。 */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** Purposes that it may be read for; none where no person or case has to be named. 可用用途。 */
  readonly purposes: ReadonlyArray<Purpose>;
  /** The field's description in the schema. 说明。 */
  readonly description?: Maybe<Scalars['String']['output']>;
};

/** A person the network helps; each department adds its share. 公民。 */
export type Citizen = {
  readonly __typename?: 'Citizen';
  /** An opaque UUIDv8; never a resident ID number. 不透明编号。 */
  readonly id: Scalars['ID']['output'];
  /** A few seconds' ticket that says what this reader may see of this person; null without a ground. 共享凭票。 */
  readonly warrant?: Maybe<Scalars['String']['output']>;
  /** What civil affairs holds. 民政信息。 */
  readonly civilAffairs?: Maybe<CivilAffairsShare>;
};

/** How old a person is, roughly. 年龄段。 */
export type AgeBand =
  /** Under 18. 未成年人。 */
  | 'MINOR'
  /** 18 to 59. 成年人。 */
  | 'ADULT'
  /** 60 and over. 老年人。 */
  | 'ELDER';

/** Civil affairs' part of a person, as far as the reader may see it. 民政共享项。 */
export type CivilAffairsShare = {
  readonly __typename?: 'CivilAffairsShare';
  /** When this was read. 读取时间。 */
  readonly asOf: Scalars['DateTime']['output'];
  /** What was withheld, and why. 未共享项。 */
  readonly withheld: ReadonlyArray<Withheld>;
  /** Fields that somebody says are wrong, until their source department has answered. 校核中的字段。 */
  readonly disputed: ReadonlyArray<Scalars['String']['output']>;
  /** The masked name: 杨*, or 儿童A for a minor. 脱敏姓名。 */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 unstated. 性别代码。 */
  readonly sex?: Maybe<Scalars['Int']['output']>;
  /** By the age reached today in Shanghai. 年龄段。 */
  readonly ageBand?: Maybe<AgeBand>;
  /** The address down to the community, without the door. 脱敏住址。 */
  readonly maskedAddress?: Maybe<Scalars['String']['output']>;
  /** The number with its middle hidden: 138****5678; null where none is known. 脱敏电话。 */
  readonly maskedPhone?: Maybe<Scalars['String']['output']>;
  /** The full name; a minor's needs civil-affairs.minor-name.read besides. 姓名。 */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** The day of birth, as in 1963-04-25. 出生日期。 */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** The address of the household with the door: street, community, number. 住址。 */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** The full number; null where none is known. 电话。 */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** Null where nobody has said. 婚姻状况。 */
  readonly maritalStatus?: Maybe<MaritalStatus>;
  /** Relatives on the register. 亲属关系。 */
  readonly kinships?: Maybe<ReadonlyArray<Kinship>>;
  /** Who has the care of this person now. 监护。 */
  readonly guardianships?: Maybe<ReadonlyArray<Guardianship>>;
  /** Assistance recognised, newest first. 救助认定。 */
  readonly assistance?: Maybe<ReadonlyArray<Assistance>>;
  /** What is paid, newest first. 救助金发放。 */
  readonly benefits?: Maybe<ReadonlyArray<Benefit>>;
  /** Both disability subsidies together, in fen a month (国发〔2015〕52号); null where none is known. 残疾人两项补贴月额。 */
  readonly disabilitySubsidy?: Maybe<Scalars['Fen']['output']>;
  /** Who read about this person here, newest first. 查阅记录。 */
  readonly accessHistory?: Maybe<DisclosureConnection>;
};


/** Civil affairs' part of a person, as far as the reader may see it. 民政共享项。 */
export type CivilAffairsShareAccessHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

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

/** A relative on the register. 亲属。 */
export type Kinship = {
  readonly __typename?: 'Kinship';
  /** What the relative is to this person. 关系。 */
  readonly relation: Relation;
  /** The relative, as far as you may see them. 亲属本人。 */
  readonly relative: Citizen;
};

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

/** Care of one person by another. 监护关系。 */
export type Guardianship = {
  readonly __typename?: 'Guardianship';
  /** Who has the care, as far as you may see them. 监护人。 */
  readonly guardian: Citizen;
  /** How they came to have it. 监护类型。 */
  readonly kind: GuardianshipKind;
  /** The first day. 起始日。 */
  readonly sinceOn: Scalars['Date']['output'];
};

/** How a guardian came to be one: Civil Code articles 27 to 36. 监护类型。 */
export type GuardianshipKind =
  /** By the law itself, as parents have it. 法定监护。 */
  | 'STATUTORY'
  /** Appointed among several who might. 指定监护。 */
  | 'APPOINTED'
  /** For the time being, until it is settled. 临时监护。 */
  | 'TEMPORARY';

/** A place, from province to community. 行政区划。 */
export type Division = {
  readonly __typename?: 'Division';
  /** GB/T 2260 and statistics code of 2, 4, 6, 9 or 12 digits. 区划代码。 */
  readonly code: Scalars['String']['output'];
  /** Its own name in Chinese, without those above it. 名称。 */
  readonly name: Scalars['String']['output'];
  /** Directly above; null for the province. 上级区划。 */
  readonly parent?: Maybe<Division>;
  /** Directly beneath, by code; none for a community. 下级区划。 */
  readonly children: ReadonlyArray<Division>;
};

/** The verdict on one scope for one subject. 判定说明。 */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** The scope that was asked about. 共享范围。 */
  readonly scope: Scalars['String']['output'];
  /** The scope's name in Chinese. 范围名称。 */
  readonly title: Scalars['String']['output'];
  /** How far the law lets it be shared. 共享属性。 */
  readonly class: SharingClass;
  /** The source department by its Chinese name, as in 卫生健康局. 数源部门。 */
  readonly owner: Scalars['String']['output'];
  /** The laws and articles that it rests on, in Chinese. 法律依据。 */
  readonly legalBasis: Scalars['String']['output'];
  /** Whether you may use it for this subject now. 是否共享。 */
  readonly isGranted: Scalars['Boolean']['output'];
  /** The first question answered no, where the scope is refused. 不予共享原因。 */
  readonly reason?: Maybe<WithheldReason>;
  /** Whether asking the owner can help: where an agreement, a ground or a purpose is wanting. 是否可申请共享。 */
  readonly canRequest: Scalars['Boolean']['output'];
  /** The six questions in their order; of an UNCONDITIONAL scope the first two decide, once there is a ground. 六问。 */
  readonly answers: ReadonlyArray<Answer>;
};

/** One of the six questions with its answer. 一问一答。 */
export type Answer = {
  readonly __typename?: 'Answer';
  /** The question, by the name of its refusal. 问题。 */
  readonly question: WithheldReason;
  /** Whether it was answered yes. 是否满足。 */
  readonly isYes: Scalars['Boolean']['output'];
};

/** People who live together. 共同生活家庭。 */
export type Household = {
  readonly __typename?: 'Household';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where the household is registered; empty where nobody has said so. 户籍地。 */
  readonly registeredDivision?: Maybe<Division>;
  /** Where it lives. 居住地。 */
  readonly residence: Division;
  /** How many its members are. 家庭人数。 */
  readonly memberCount: Scalars['Int']['output'];
  /** Who lives together, the head first. 家庭成员。 */
  readonly members: ReadonlyArray<HouseholdMember>;
};

/** A member of a household. 家庭成员。 */
export type HouseholdMember = {
  readonly __typename?: 'HouseholdMember';
  /** To the head of the household. 与户主关系。 */
  readonly relation: Relation;
  /** The member, as far as you may see them. 成员本人。 */
  readonly citizen: Citizen;
};

/** A page of households. 家庭分页。 */
export type HouseholdConnection = {
  readonly __typename?: 'HouseholdConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Household>;
  /** The entries, each with its cursor. 带游标的条目。 */
  readonly edges: ReadonlyArray<HouseholdEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A household in a page. 家庭分页项。 */
export type HouseholdEdge = {
  readonly __typename?: 'HouseholdEdge';
  /** The entry. 条目。 */
  readonly node: Household;
  /** The cursor by which to go on after this entry. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** The person who is signed in. 登录人。 */
export type Me = {
  readonly __typename?: 'Me';
  /** The id of the account; not that of a citizen. 账户编号。 */
  readonly id: Scalars['ID']['output'];
  /** Your full name. 姓名。 */
  readonly name: Scalars['String']['output'];
  /** One of schema/roles.ts: coordinator, street, charity, resident. 角色。 */
  readonly role: Scalars['String']['output'];
  /** Where you work; null for residents. 所在单位。 */
  readonly organisation?: Maybe<Organisation>;
  /** The place you look after, with all beneath it; where a resident lives. 辖区。 */
  readonly division: Division;
  /** Scopes that your role includes and that an agreement in force, or ownership, lets your organisation use. 可用共享范围。 */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** For the gateway: a few seconds' proof of who this is. 身份凭证。 */
  readonly credential: Scalars['String']['output'];
};

/** What an act left of an organisation. 单位办理结果。 */
export type OrganisationOutcome = {
  readonly __typename?: 'OrganisationOutcome';
  /** The organisation's id. 单位编号。 */
  readonly id: Scalars['ID']['output'];
  /** ADMITTED. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The organisation as it is now. 单位。 */
  readonly organisation?: Maybe<Organisation>;
};

/** An organisation that joins. 入网单位。 */
export type AdmitOrganisationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What it is called. 单位名称。 */
  readonly name: Scalars['String']['input'];
  /** PUBLIC_INTEREST or FIRM; no other kind joins. 单位类型。 */
  readonly kind: OrganisationKind;
  /**
   * GB 32100, 18 characters with a true check character: begins with 51, 52 or 53 for PUBLIC_INTEREST, with 9 for FIRM.
   * 统一社会信用代码。
   */
  readonly creditCode: Scalars['String']['input'];
  /** Code of a place in your division. 区划代码。 */
  readonly division: Scalars['String']['input'];
  /** The first person of it who can sign in. 首个账户。 */
  readonly account: AccountInput;
};

/** The first account of an organisation. 账户。 */
export type AccountInput = {
  /** What the identity provider calls the person; nobody else's yet. 登录名。 */
  readonly login: Scalars['String']['input'];
  /** The person's full name. 姓名。 */
  readonly name: Scalars['String']['input'];
  /**
   * Of PUBLIC_INTEREST charity, provider, social-worker, volunteer or service-worker; of a FIRM enterprise, provider or
   * service-worker. 角色。
   */
  readonly role: Scalars['String']['input'];
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

/** A member of the coordination network. 联席会议成员单位。 */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Its full name in Chinese. 单位名称。 */
  readonly name: Scalars['String']['output'];
  /** What kind of member it is. 单位类型。 */
  readonly kind: OrganisationKind;
  /** Unified social credit code, GB 32100, 18 characters; null where none is known. 统一社会信用代码。 */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /** The place that it answers for, or where it is. 所在区划。 */
  readonly division: Division;
  /** Agreements in force and their scopes, for readers of the same county; null for others. 有效共享协议（本县可见）。 */
  readonly agreements?: Maybe<ReadonlyArray<Agreement>>;
};

/** An agreement that grants scopes to an organisation. 数据共享协议。 */
export type Agreement = {
  readonly __typename?: 'Agreement';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Names of the scopes that it grants. 共享范围。 */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** What it rests on, in Chinese. 法律依据。 */
  readonly legalBasis: Scalars['String']['output'];
  /** The first day. 生效日。 */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** The last day. Empty while open-ended. 终止日。 */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of organisations. 单位分页。 */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Organisation>;
  /** The entries, each with its cursor. 带游标的条目。 */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organisation in a page. 单位分页项。 */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** The entry. 条目。 */
  readonly node: Organisation;
  /** The cursor by which to go on after this entry. 游标。 */
  readonly cursor: Scalars['String']['output'];
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

/** The domains of service-type assistance: Social Assistance Law, article 34. 服务领域。 */
export type ServiceDomain =
  /** Care, rehabilitation, and company to a doctor. 照护服务。 */
  | 'CARE'
  /** Help with daily life: meals, bathing, cleaning and their like. 生活服务。 */
  | 'LIVING'
  /** Counselling, company and links to other help. 关爱服务。 */
  | 'ATTENTION';

/** A service that can be ordered. 服务项目。 */
export type ServiceItem = {
  readonly __typename?: 'ServiceItem';
  /** In capitals, as in BATH; to be sent with an order. 服务项目代码。 */
  readonly code: Scalars['String']['output'];
  /** In Chinese, as in 助浴. 名称。 */
  readonly name: Scalars['String']['output'];
  /** The domain of the law it belongs to. 服务领域。 */
  readonly domain: ServiceDomain;
  /** What is counted, in Chinese: a visit 次, an hour 小时, a meal 餐. 计量单位。 */
  readonly unit: Scalars['String']['output'];
  /** What a unit may cost at least, in fen. 最低单价（分）。 */
  readonly minPrice: Scalars['Fen']['output'];
  /** What a unit may cost at most, in fen. 最高单价（分）。 */
  readonly maxPrice: Scalars['Fen']['output'];
  /** Units a person may have in a month; no limit where empty. 每月上限。 */
  readonly monthlyLimit?: Maybe<Scalars['Int']['output']>;
  /** Minutes a unit takes. 每单位分钟数。 */
  readonly minutes: Scalars['Int']['output'];
  /** Workers who come to somebody who has lost all self-care, or was not assessed. 完全失能服务人数。 */
  readonly workersIfTotal: Scalars['Int']['output'];
  /** The licence that one of the workers needs, as in 养老护理员; none where empty. 所需资质。 */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** What price and limits rest on. 依据。 */
  readonly legalBasis: Scalars['String']['output'];
};

/** Hours of service a month. 服务包。 */
export type ServicePackage = {
  readonly __typename?: 'ServicePackage';
  /** L1, L2 or L3, as the assessment says: able, partial loss, total loss of self-care. 等级。 */
  readonly level: Scalars['String']['output'];
  /** Hours a calendar month that need no approval. 每月小时数。 */
  readonly hours: Scalars['Int']['output'];
  /** What the hours rest on. 依据。 */
  readonly legalBasis: Scalars['String']['output'];
};

/** A provider that could serve an order, and why. 派单建议。 */
export type DispatchOption = {
  readonly __typename?: 'DispatchOption';
  /** The contract's id, to be sent with the dispatch. 合同编号。 */
  readonly contract: Scalars['ID']['output'];
  /** The unit that would serve. 承接单位。 */
  readonly provider: Organisation;
  /** What a unit costs on this contract, in fen. 单价（分）。 */
  readonly unitPrice: Scalars['Fen']['output'];
  /** Units of this service that are left on the contract. 剩余数量。 */
  readonly unitsLeft: Scalars['Float']['output'];
  /** Money that is left on the contract, in fen. 剩余金额（分）。 */
  readonly fenLeft: Scalars['Fen']['output'];
  /** Whether somebody there holds the licence the service asks for; true where it asks for none. 是否具备资质。 */
  readonly isLicensed: Scalars['Boolean']['output'];
  /** Whether it has served this person before. 是否曾服务此人。 */
  readonly isKnown: Scalars['Boolean']['output'];
  /** Open orders for each of its workers. 人均待办。 */
  readonly load: Scalars['Float']['output'];
  /** Digits of the place's code that the provider shares, 6, 9 or 12: the more, the nearer. 距离。 */
  readonly near: Scalars['Int']['output'];
};

/** To whom it goes. 派单。 */
export type DispatchOrderInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The order's id. 订单编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Another contract than the one it was placed on. 合同编号。 */
  readonly contract?: InputMaybe<Scalars['ID']['input']>;
  /** For what costs nothing: the unit of the county that serves. 志愿服务单位。 */
  readonly provider?: InputMaybe<Scalars['ID']['input']>;
};

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

/** An exception. 异常。 */
export type RaiseExceptionInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The order's id. 订单编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** What went wrong; neither COMPLAINT nor LOW_SCORE, which the family says. 异常类型。 */
  readonly kind: ExceptionKind;
  /** What happened, at most 4000 characters. 情况说明。 */
  readonly text: Scalars['String']['input'];
};

/** A complaint. 投诉。 */
export type ComplainAboutOrderInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The order's id. 订单编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** What was wrong, at most 4000 characters. 投诉内容。 */
  readonly text: Scalars['String']['input'];
};

/** A decision on an exception. 异常处理。 */
export type ResolveExceptionInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The order's id. 订单编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Whether and what is paid. 处理结果。 */
  readonly outcome: ExceptionOutcome;
  /** For PAY_PART: the units that are paid, at most what was served or else ordered. 支付数量。 */
  readonly quantity?: InputMaybe<Scalars['Float']['input']>;
};

/** When it is done again. 重新服务。 */
export type RedoOrderInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The id of the order that went wrong. 原订单编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Today or later. 期望日期。 */
  readonly wantedOn: Scalars['Date']['input'];
};

/** A follow-up. 回访。 */
export type RecordFollowUpInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The order's id. 订单编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** 1 to 5. 评分。 */
  readonly score: Scalars['Int']['input'];
  /** What the person said, at most 4000 characters. 本人评价。 */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

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

/** Through whom an order was placed. 点单渠道。 */
export type OrderChannel =
  /** A resident, in the hub. 本人点单。 */
  | 'SELF'
  /** A street or community worker, for somebody without a phone; or an officer who has it done again. 代为点单。 */
  | 'AIDE'
  /** A clerk, whom the person telephoned. 电话点单。 */
  | 'PHONE';

/** One visit that was ordered. 服务订单。 */
export type ServiceOrder = {
  readonly __typename?: 'ServiceOrder';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** How far it has come. 订单状态。 */
  readonly state: OrderState;
  /** The service's name, in Chinese. 服务项目名称。 */
  readonly item: Scalars['String']['output'];
  /** Its code in the service catalogue, as in BATH. 服务项目代码。 */
  readonly itemCode: Scalars['String']['output'];
  /** Units that were ordered. 数量。 */
  readonly quantity: Scalars['Float']['output'];
  /** What is counted, in Chinese, as in 次. 计量单位。 */
  readonly unit: Scalars['String']['output'];
  /** In fen, as the contract says; 0 for volunteers. 单价（分）。 */
  readonly unitPrice: Scalars['Fen']['output'];
  /** Who pays, as the contract says; VOLUNTEER without one. 资金来源。 */
  readonly fundingSource: FundingSource;
  /** The day on which it is wanted. 期望日期。 */
  readonly wantedOn: Scalars['Date']['output'];
  /** Through whom it was placed. 点单渠道。 */
  readonly channel: OrderChannel;
  /** The unit that serves; null while none is chosen. 承接单位。 */
  readonly provider?: Maybe<Organisation>;
  /** The street; where exactly is told by the person's own record, for a planned visit. 街道。 */
  readonly area?: Maybe<Division>;
  /** Whom it is for, as far as you may know. 服务对象。 */
  readonly recipient?: Maybe<Citizen>;
  /** When the visit begins; null before it is scheduled. 上门时间。 */
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the visit ends; null before it is scheduled. 结束时间。 */
  readonly endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when the provider should take it: 24 hours after it was placed, by default. 接单时限。 */
  readonly acceptBy: Scalars['DateTime']['output'];
  /** By when somebody should have come: three working days after it is wanted, by default. 服务时限。 */
  readonly serveBy: Scalars['Date']['output'];
  /** The one-time code of six digits, for the person and whoever ordered for them, while it is SCHEDULED. 签到码。 */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Units that were served, and are to be paid; null before the visit ended. 实际数量。 */
  readonly servedQuantity?: Maybe<Scalars['Float']['output']>;
  /** Whether it was drawn for a follow-up call: one in five, by default. 是否抽中回访。 */
  readonly isSampled: Scalars['Boolean']['output'];
  /** 1 to 5, as the person said; null before the follow-up. 评分。 */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** What the person said at the follow-up; null for who may not read the case's notes. 本人评价。 */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** What went wrong, if something did; it stays after the decision. 异常。 */
  readonly exception?: Maybe<ExceptionKind>;
  /** What happened, in words, for who told it and who may read the case's notes; null for others. 异常情况说明。 */
  readonly exceptionText?: Maybe<Scalars['String']['output']>;
  /** The order that this one does again; null for all others. 原订单编号。 */
  readonly redoOf?: Maybe<Scalars['ID']['output']>;
  /** Whether it is in a settlement. 是否已结算。 */
  readonly isSettled: Scalars['Boolean']['output'];
  /** Acts that its state allows, whoever may do them; two also by the names they had before. 可办事项。 */
  readonly legalActs: ReadonlyArray<Scalars['String']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of an order, and its case as far as you may see it. 订单办理结果。 */
export type OrderOutcome = {
  readonly __typename?: 'OrderOutcome';
  /** The order's id. 订单编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The order as it is now; null where you may not read it. 订单。 */
  readonly order?: Maybe<ServiceOrder>;
  /** Its case; null where you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
};

/** A page of orders. 订单分页。 */
export type ServiceOrderConnection = {
  readonly __typename?: 'ServiceOrderConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<ServiceOrder>;
  /** The same entries, each with its cursor. 带游标的条目。 */
  readonly edges: ReadonlyArray<ServiceOrderEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** An order in a page. 订单分页项。 */
export type ServiceOrderEdge = {
  readonly __typename?: 'ServiceOrderEdge';
  /** The order itself. 订单。 */
  readonly node: ServiceOrder;
  /** To be sent as `after` to go on behind it. 本项游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** An order. 点单。 */
export type PlaceOrderInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case's id. 个案编号。 */
  readonly case: Scalars['ID']['input'];
  /** Somebody of the household. 服务对象。 */
  readonly citizen: Scalars['ID']['input'];
  /** A code of the service catalogue. 服务项目代码。 */
  readonly item: Scalars['String']['input'];
  /** Units, more than 0 and at most 100, in hundredths at the finest. 数量。 */
  readonly quantity: Scalars['Float']['input'];
  /** Today or later, at most 400 days ahead. 期望日期。 */
  readonly wantedOn: Scalars['Date']['input'];
};

/** A step of an order. 订单事项。 */
export type OrderStepInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The order's id. 订单编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
};

/** Who comes and when. 上门安排。 */
export type ScheduleVisitInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The order's id. 订单编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** A worker of the provider, free at that time, with the licence that is asked for or beside one who has it. 服务人员。 */
  readonly worker: Scalars['ID']['input'];
  /** Needed where the service takes two. 第二服务人员。 */
  readonly secondWorker?: InputMaybe<Scalars['ID']['input']>;
  /** In future, on a day within the contract's term. 上门时间。 */
  readonly startsAt: Scalars['DateTime']['input'];
  /** 10 to 600; as the item says unless given. 分钟数。 */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
};

/** A sign-in. 签到。 */
export type SignInInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The order's id. 订单编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Six digits; after five wrong ones a new code is needed. 签到码。 */
  readonly code: Scalars['String']['input'];
};

/** A sign-out. 签退。 */
export type SignOutInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The order's id. 订单编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Units that were served: more than 0, at most what was ordered. 实际数量。 */
  readonly quantity: Scalars['Float']['input'];
};

/** Somebody who serves at people's homes. 服务人员。 */
export type ServiceWorker = {
  readonly __typename?: 'ServiceWorker';
  /** The person's id. 人员编号。 */
  readonly id: Scalars['ID']['output'];
  /** As the catalogue names them. 资质。 */
  readonly licences: ReadonlyArray<Scalars['String']['output']>;
  /** Visits a day, at most. 每日上限。 */
  readonly maxPerDay: Scalars['Int']['output'];
  /** Counts its changes. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of a worker. 服务人员办理结果。 */
export type WorkerOutcome = {
  readonly __typename?: 'WorkerOutcome';
  /** The person's id. 人员编号。 */
  readonly id: Scalars['ID']['output'];
  /** ENLISTED. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The worker as they are now; null where they are not of your unit. 服务人员。 */
  readonly worker?: Maybe<ServiceWorker>;
};

/** A worker. 服务人员。 */
export type EnlistWorkerInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Somebody of your own unit. 人员编号。 */
  readonly person: Scalars['ID']['input'];
  /** As the catalogue names them. 资质。 */
  readonly licences: ReadonlyArray<Scalars['String']['input']>;
  /** 1 to 20 visits. 每日上限。 */
  readonly maxPerDay: Scalars['Int']['input'];
};

/** Where a correction stands. 校核状态。 */
export type CorrectionState =
  /** Waiting for the source department. 待答复。 */
  | 'OPEN'
  /** The true value was written. 已更正。 */
  | 'CORRECTED'
  /** With a reason, and nothing was changed. 不予更正。 */
  | 'REFUSED';

/** A fact that somebody says is wrong. 校核申请。 */
export type Correction = {
  readonly __typename?: 'Correction';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. 状态。 */
  readonly state: CorrectionState;
  /** Whom it is about: the id by which every room knows them. 当事人编号。 */
  readonly citizenId: Scalars['ID']['output'];
  /** Whom it is about, as far as you may see them. 当事人。 */
  readonly citizen: Citizen;
  /** The room that holds it and has to answer, as in housing. 数源子图。 */
  readonly owner: Scalars['String']['output'];
  /** The share, as in PoliceShare. 共享项类型。 */
  readonly type: Scalars['String']['output'];
  /** Its field, as the catalogue names it. 字段。 */
  readonly field: Scalars['String']['output'];
  /**
   * The fact that it is about, where civil affairs holds it; empty for others than its owner and whom it is about.
   * 民政的被校核事实。
   */
  readonly civilAffairs?: Maybe<FactInQuestion>;
  /** What is wrong, in the words of who asked. 校核说明。 */
  readonly statement: Scalars['String']['output'];
  /** The last day for the answer, 10 working days after it was asked for (政务数据共享条例 26). 答复期限。 */
  readonly answerBy: Scalars['Date']['output'];
  /** The reason of a refusal; of what was corrected the reason stands with the change. 答复。 */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of a correction. 校核办理结果。 */
export type CorrectionOutcome = {
  readonly __typename?: 'CorrectionOutcome';
  /** The correction's id. 校核编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: CorrectionState;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The correction as it is now; null where it is not yours to read. 校核申请。 */
  readonly correction?: Maybe<Correction>;
};

/** A page of corrections. 校核分页。 */
export type CorrectionConnection = {
  readonly __typename?: 'CorrectionConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Correction>;
  /** The entries, each with its cursor. 带游标的条目。 */
  readonly edges: ReadonlyArray<CorrectionEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A correction in a page. 校核分页项。 */
export type CorrectionEdge = {
  readonly __typename?: 'CorrectionEdge';
  /** The entry. 条目。 */
  readonly node: Correction;
  /** The cursor by which to go on after this entry. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** What is wrong; officers name the case in which they saw it. 校核。 */
export type RequestCorrectionInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case in which you saw it; left out by whom it is about. 个案编号。 */
  readonly case?: InputMaybe<Scalars['ID']['input']>;
  /** Whom it is about. 当事人编号。 */
  readonly citizen: Scalars['ID']['input'];
  /** A share's type, as in PoliceShare. 共享项类型。 */
  readonly type: Scalars['String']['input'];
  /** A field of it, as the catalogue lists it. 字段。 */
  readonly field: Scalars['String']['input'];
  /** What is wrong. 校核说明。 */
  readonly statement: Scalars['String']['input'];
};

/** What the source department found. 校核结果。 */
export type CorrectionFinding =
  /** It was wrong, and the true value is written. 已更正。 */
  | 'CORRECTED'
  /** It stays, with the reason. 不予更正。 */
  | 'REFUSED'
  /** It was found true. 经核无误。 */
  | 'UPHELD';

/** The source department's answer. 校核答复。 */
export type AnswerCorrectionInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The correction. 校核编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** What was found. 校核结果。 */
  readonly outcome: CorrectionFinding;
  /** The reason. 答复理由。 */
  readonly answer: Scalars['String']['input'];
  /** With CORRECTED: the true value, written as CorrectFactInput says; null where it is not known. 更正值。 */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

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

/** Access that somebody opened in an emergency. 急难调阅。 */
export type EmergencyAccess = {
  readonly __typename?: 'EmergencyAccess';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. 状态。 */
  readonly state: EmergencyState;
  /** Who asked for it. 调阅人。 */
  readonly openedBy?: Maybe<Colleague>;
  /** Who confirmed that a sealed scope be opened; null where none is sealed, or nobody has. 第二人。 */
  readonly secondedBy?: Maybe<Colleague>;
  /** Whom it is about, as far as you may see them. 当事人。 */
  readonly citizen?: Maybe<Citizen>;
  /** The one scope that it opens. 共享范围。 */
  readonly scope: Scalars['String']['output'];
  /** Why, in the words of who asked. 理由。 */
  readonly reason: Scalars['String']['output'];
  /** When it was asked for. 申请时间。 */
  readonly openedAt: Scalars['DateTime']['output'];
  /**
   * When it closes: 30 minutes after it opened, or when it was found misused; of what waits for a second person, when it
   * was asked for. 截止时间。
   */
  readonly until: Scalars['DateTime']['output'];
  /** The last day for the review, 3 working days after it was asked for. 复核期限。 */
  readonly reviewBy: Scalars['Date']['output'];
  /** What the reviewer wrote, for who broke the glass and who reviews; null for others, and before the review. 复核意见。 */
  readonly finding?: Maybe<Scalars['String']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of an emergency access. 急难调阅办理结果。 */
export type EmergencyOutcome = {
  readonly __typename?: 'EmergencyOutcome';
  /** The emergency access's id. 急难调阅编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: EmergencyState;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The access as it is now; null where it is not yours to read. 急难调阅。 */
  readonly access?: Maybe<EmergencyAccess>;
};

/** A page of emergency access. 急难调阅分页。 */
export type EmergencyConnection = {
  readonly __typename?: 'EmergencyConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<EmergencyAccess>;
  /** The entries, each with its cursor. 带游标的条目。 */
  readonly edges: ReadonlyArray<EmergencyEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** An emergency access in a page. 急难调阅分页项。 */
export type EmergencyEdge = {
  readonly __typename?: 'EmergencyEdge';
  /** The entry. 条目。 */
  readonly node: EmergencyAccess;
  /** The cursor by which to go on after this entry. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** What is to be opened, and why. 急难调阅。 */
export type BreakGlassInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Whom it is about: of the household of an open case in your division. 当事人编号。 */
  readonly citizen: Scalars['ID']['input'];
  /** One scope that ends in read, is not NOT_SHARED and is not open to you already. 共享范围。 */
  readonly scope: Scalars['String']['input'];
  /** Why it cannot wait. 理由。 */
  readonly reason: Scalars['String']['input'];
};

/** A second person's yes. 第二人确认。 */
export type SecondEmergencyInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The emergency access. 急难调阅编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
};

/** What the reviewer found. 复核。 */
export type ReviewEmergencyInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The emergency access. 急难调阅编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Whether it was justified; no makes it MISUSED and closes it at once. 是否正当。 */
  readonly isJustified: Scalars['Boolean']['input'];
  /** What was found. 复核意见。 */
  readonly finding: Scalars['String']['input'];
};

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

/** How data is handed over. 共享方式。 */
export type SharingMode =
  /** Through an interface. 服务接口。 */
  | 'API'
  /** In batches. 批量交换。 */
  | 'BATCH'
  /** As a file to be fetched. 文件下载。 */
  | 'FILE';

/** A department asks another for a scope. 数据共享申请。 */
export type SharingRequest = {
  readonly __typename?: 'SharingRequest';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands. 状态。 */
  readonly state: SharingRequestState;
  /** Who asks. 申请单位。 */
  readonly organisation?: Maybe<Organisation>;
  /** The scope that is asked for. 共享范围。 */
  readonly scope: Scalars['String']['output'];
  /** The department that owns it and has to answer, as in housing. 数源子图。 */
  readonly owner: Scalars['String']['output'];
  /** The law or duty it rests on. 法律依据。 */
  readonly basis: Scalars['String']['output'];
  /** What the data is needed for. 应用场景。 */
  readonly scenario: Scalars['String']['output'];
  /** Fields behind the scope, as the catalogue names them. 数据项。 */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
  /** How it is to be handed over. 共享方式。 */
  readonly mode: SharingMode;
  /** What it is to be read for: one of the purposes of the scope, where it has any. 用途。 */
  readonly purpose: Scalars['String']['output'];
  /** The term that is asked for, 1 to 36 months of 30 days. 期限（月）。 */
  readonly months: Scalars['Int']['output'];
  /**
   * The last day for the answer: 1 working day for UNCONDITIONAL, 10 for CONDITIONAL, 10 anew once it was completed
   * (政务数据共享条例 21). 答复期限。
   */
  readonly answerBy: Scalars['Date']['output'];
  /** Whether 10 working days more were taken; that can be once. 是否延长。 */
  readonly isExtended: Scalars['Boolean']['output'];
  /** What the owner gave last as its reason: for asking more, extending, refusing, suspending or ending. 理由。 */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The last day for delivery, 20 working days after the grant (政务数据共享条例 22); null before. 交付期限。 */
  readonly deliverBy?: Maybe<Scalars['Date']['output']>;
  /** The day on which the asker confirmed it; null before. 交付日。 */
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of a request. 共享申请办理结果。 */
export type SharingRequestOutcome = {
  readonly __typename?: 'SharingRequestOutcome';
  /** The request's id. 申请编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: SharingRequestState;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The request as it is now; null where it is not yours to read. 数据共享申请。 */
  readonly request?: Maybe<SharingRequest>;
};

/** A page of requests. 申请分页。 */
export type SharingRequestConnection = {
  readonly __typename?: 'SharingRequestConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<SharingRequest>;
  /** The entries, each with its cursor. 带游标的条目。 */
  readonly edges: ReadonlyArray<SharingRequestEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A request in a page. 申请分页项。 */
export type SharingRequestEdge = {
  readonly __typename?: 'SharingRequestEdge';
  /** The entry. 条目。 */
  readonly node: SharingRequest;
  /** The cursor by which to go on after this entry. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** A request for a scope. 申请。 */
export type RequestSharingInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The scope's name; neither one of NOT_SHARED nor your own department's. 共享范围。 */
  readonly scope: Scalars['String']['input'];
  /** The law or duty it rests on. 法律依据。 */
  readonly basis: Scalars['String']['input'];
  /** What the data is needed for. 应用场景。 */
  readonly scenario: Scalars['String']['input'];
  /** Fields behind the scope, as the catalogue names them. 数据项。 */
  readonly items: ReadonlyArray<Scalars['String']['input']>;
  /** How it is to be handed over. 共享方式。 */
  readonly mode: SharingMode;
  /** One of the purposes of the scope, where it has any. 用途。 */
  readonly purpose: Scalars['String']['input'];
  /** 1 to 36, of 30 days each. 期限（月）。 */
  readonly months: Scalars['Int']['input'];
};

/** What was missing. 补正。 */
export type CompleteRequestInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The request. 申请编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** The law or duty it rests on, in place of what was said. 法律依据。 */
  readonly basis: Scalars['String']['input'];
  /** What the data is needed for, in place of what was said. 应用场景。 */
  readonly scenario: Scalars['String']['input'];
};

/** For how long. 同意。 */
export type GrantRequestInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The request. 申请编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** The term in months of 30 days; never longer than was asked for, which it is where null. 期限（月）。 */
  readonly months?: InputMaybe<Scalars['Int']['input']>;
};

/** What a change would mean for reads that were made in the last seven days, room by room. 演练结果。 */
export type Rehearsal = {
  readonly __typename?: 'Rehearsal';
  /** The change, sealed: every room answers to it for a minute. 演练凭据。 */
  readonly id: Scalars['ID']['output'];
  /** What it would mean for reads in this room. 本子图演练结果。 */
  readonly civilAffairs?: Maybe<RoomRehearsal>;
};

/** What changed, for the gateway. 变更。 */
export type Changes = {
  readonly __typename?: 'Changes';
  /** The number up to which was looked; to be sent as after. 末条序号。 */
  readonly upTo: Scalars['Int']['output'];
  /** What you may hear of, in order; at most 500 are looked at. 变更项。 */
  readonly items: ReadonlyArray<Change>;
};

/** One change: its kind and ids. 变更项。 */
export type Change = {
  readonly __typename?: 'Change';
  /** The number of the event. 序号。 */
  readonly seq: Scalars['Int']['output'];
  /** The event's name, as in civil-affairs.task.assigned. 事件名称。 */
  readonly kind: Scalars['String']['output'];
  /** Its ids as a JSON object; the case only where you may see it. 编号。 */
  readonly ids: Scalars['String']['output'];
};

/** Somebody of the network: whom work may be given to, or who acted. 同事。 */
export type Colleague = {
  readonly __typename?: 'Colleague';
  /** The id of the account; not that of a citizen. 账户编号。 */
  readonly id: Scalars['ID']['output'];
  /** The full name. 姓名。 */
  readonly name: Scalars['String']['output'];
  /** One of schema/roles.ts: coordinator, street, charity. 角色。 */
  readonly role: Scalars['String']['output'];
  /** Where they work. 所在单位。 */
  readonly organisation?: Maybe<Organisation>;
};

/** A page of colleagues. 人员分页。 */
export type ColleagueConnection = {
  readonly __typename?: 'ColleagueConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Colleague>;
  /** The entries, each with its cursor. 带游标的条目。 */
  readonly edges: ReadonlyArray<ColleagueEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A colleague in a page. 人员分页项。 */
export type ColleagueEdge = {
  readonly __typename?: 'ColleagueEdge';
  /** The entry. 条目。 */
  readonly node: Colleague;
  /** The cursor by which to go on after this entry. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** What waits. 待办。 */
export type Queues = {
  readonly __typename?: 'Queues';
  /** Open tasks that you have taken. 本人任务。 */
  readonly mine: Scalars['Int']['output'];
  /** Open tasks that your unit leads. 单位任务。 */
  readonly unit: Scalars['Int']['output'];
  /** Open tasks of every case whose tasks you may see. 辖区任务。 */
  readonly office: Scalars['Int']['output'];
  /** Of all these, those past their due date and neither reported nor waiting. 逾期。 */
  readonly overdue: Scalars['Int']['output'];
  /** Reports in your division to be taken up; 0 for those who do not take up reports. 待受理报告。 */
  readonly reports: Scalars['Int']['output'];
  /** Referrals that your unit has to answer. 待答复转介。 */
  readonly referrals: Scalars['Int']['output'];
  /** Unread notices. 未读消息。 */
  readonly notices: Scalars['Int']['output'];
};

/** A page of tasks of a case. 任务分页。 */
export type CaseTaskConnection = {
  readonly __typename?: 'CaseTaskConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Task>;
  /** The same with their cursors. 本页项。 */
  readonly edges: ReadonlyArray<CaseTaskEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. 任务分页项。 */
export type CaseTaskEdge = {
  readonly __typename?: 'CaseTaskEdge';
  /** The entry. 条目。 */
  readonly node: Task;
  /** Where it stands in the list. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

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

/** What one unit has to do in a case. 任务。 */
export type Task = {
  readonly __typename?: 'Task';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** What is to be done, in a few words. 任务名称。 */
  readonly title: Scalars['String']['output'];
  /** The lead unit. 牵头单位。 */
  readonly lead: Organisation;
  /** Units that help. 协办单位。 */
  readonly helpers: ReadonlyArray<Organisation>;
  /** Where it stands. 状态。 */
  readonly state: TaskState;
  /** A working day; moves while the resident is waited for. 截止日。 */
  readonly dueOn: Scalars['Date']['output'];
  /** Whether the year's official calendar is still to come, so that the date may move. 日历待公布。 */
  readonly isProvisional: Scalars['Boolean']['output'];
  /** How far it was escalated for being late; begun anew with another unit. 督办等级。 */
  readonly supervision: SupervisionLevel;
  /** What will show that it is done. 交付内容。 */
  readonly deliverable: Scalars['String']['output'];
  /** What the unit reported: its words, with why they were sent back, or the name of its room's event; null before. 办理情况。 */
  readonly report?: Maybe<Scalars['String']['output']>;
  /** Why the unit declined; null where it did not. 谢绝理由。 */
  readonly declined?: Maybe<Scalars['String']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of a task, and its case as far as you may see it. 任务办理结果。 */
export type TaskOutcome = {
  readonly __typename?: 'TaskOutcome';
  /** The task's id. 任务编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The task as it is now; null where you may not read the case's tasks. 任务。 */
  readonly task?: Maybe<Task>;
  /** Its case; null where you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
};

/** A task and its case. 任务与个案。 */
export type QueuedTask = {
  readonly __typename?: 'QueuedTask';
  /** The task. 任务。 */
  readonly task: Task;
  /** Its case; null where you may not see it. 个案。 */
  readonly case?: Maybe<Case>;
};

/** Whose tasks. 队列。 */
export type TaskQueue =
  /** Taken by you. 本人。 */
  | 'MINE'
  /** Of your unit. 本单位。 */
  | 'UNIT'
  /** Of every case whose tasks you may see. 辖区。 */
  | 'OFFICE';

/** What tasks can be filtered by. 筛选条件。 */
export type TaskFilter = {
  /** Whose tasks; as OFFICE where null. 队列。 */
  readonly queue?: InputMaybe<TaskQueue>;
  /** Where they stand; anywhere where null. 任务状态。 */
  readonly state?: InputMaybe<TaskState>;
  /** True: past the due date and neither reported nor waiting; false: the others. 是否逾期。 */
  readonly isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of tasks. 任务分页。 */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<QueuedTask>;
  /** The entries, each with its cursor. 带游标的条目。 */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A task in a page. 任务分页项。 */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  /** The entry. 条目。 */
  readonly node: QueuedTask;
  /** The cursor by which to go on after this entry. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** A task to be given. 派发。 */
export type AssignTaskInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The case's id. 个案编号。 */
  readonly case: Scalars['ID']['input'];
  /** What is to be done, in a few words. 任务名称。 */
  readonly title: Scalars['String']['input'];
  /** The unit that is to do it, of the county's network; a charity or firm only where the family has agreed. 牵头单位。 */
  readonly lead: Scalars['ID']['input'];
  /** Units that help, on the same terms; none unless named. 协办单位。 */
  readonly helpers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whom of the household it is about; all unless named. 相关人员。 */
  readonly citizens?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A working day, today or later. 截止日。 */
  readonly dueOn: Scalars['Date']['input'];
  /** What will show that it is done. 交付内容。 */
  readonly deliverable: Scalars['String']['input'];
};

/** Who is to do a task instead. 改派。 */
export type ReassignTaskInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The task. 任务编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** The other unit, on the same terms as the first. 牵头单位。 */
  readonly lead: Scalars['ID']['input'];
  /** A working day, today or later. 截止日。 */
  readonly dueOn: Scalars['Date']['input'];
};

/** Who takes a task; you unless somebody is named. 领办。 */
export type TakeTaskInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The task. 任务编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Somebody of the lead unit; you where null. 承办人。 */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
};

/** What was done. 上报。 */
export type ReportTaskInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The task. 任务编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** What was done. 办理情况。 */
  readonly report: Scalars['String']['input'];
};

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY'
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION';

export type _Service = {
  readonly __typename?: '_Service';
  readonly sdl?: Maybe<Scalars['String']['output']>;
};

export type _Entity = Case | Citizen | Correction | Organisation | Rehearsal;

/** What each act is given. */
export type Inputs = {
  deliverEvents: EventBatchInput;
  witnessHead: WitnessHeadInput;
  recordAssessment: RecordAssessmentInput;
  recordEvaluation: RecordEvaluationInput;
  confirmEvaluation: ConfirmEvaluationInput;
  objectEvaluation: ReasonedInput;
  callHearing: CallHearingInput;
  holdHearing: HoldHearingInput;
  decideHearing: DecideHearingInput;
  takeCase: StepInput;
  assignCase: AssignCaseInput;
  escalateCase: ReasonedInput;
  recuseFromCase: RecuseInput;
  addHouseholdMember: AddHouseholdMemberInput;
  confirmNewcomer: StepInput;
  refuseNewcomer: ReasonedInput;
  draftPlan: DraftPlanInput;
  amendPlan: AmendPlanInput;
  submitPlan: StepInput;
  returnPlan: ReasonedInput;
  approvePlan: StepInput;
  reportNeed: ReportNeedInput;
  acceptReport: AcceptReportInput;
  declineReport: ReasonedInput;
  redirectReport: RedirectReportInput;
  verifyCase: StepInput;
  startService: StepInput;
  resumeService: ReasonedInput;
  giveFeedback: StepInput;
  closeCase: StepInput;
  reopenCase: ReasonedInput;
  recordVisit: RecordVisitInput;
  confirmVisit: StepInput;
  addAgendaItem: AddAgendaItemInput;
  giveOpinion: GiveOpinionInput;
  recordDecision: RecordDecisionInput;
  draftCaseReview: DraftCaseReviewInput;
  submitCaseReview: StepInput;
  decideCaseReview: DecideCaseReviewInput;
  conveneMeeting: ConveneMeetingInput;
  cancelMeeting: StepInput;
  takeSeat: StepInput;
  openMeeting: StepInput;
  endMeeting: StepInput;
  circulateMinutes: StepInput;
  objectToMinutes: ReasonedInput;
  signMinutes: StepInput;
  issueMinutes: StepInput;
  confirmAid: ConfirmAidInput;
  draftNeed: DraftNeedInput;
  consentToNeed: ConsentToNeedInput;
  refuseNeed: NeedStepInput;
  withdrawNeed: NeedStepInput;
  openDispute: OpenDisputeInput;
  claimResponsibility: ClaimResponsibilityInput;
  nameInterimHelper: NameInterimHelperInput;
  settleDispute: SettleDisputeInput;
  inviteParticipant: InviteParticipantInput;
  giveConsent: GiveConsentInput;
  withdrawConsent: StepInput;
  endParticipation: StepInput;
  referCase: ReferCaseInput;
  acceptReferral: StepInput;
  declineReferral: DeclineReferralInput;
  rerouteReferral: RerouteReferralInput;
  markNoticesRead: ReadNoticesInput;
  readNotices: ReadNoticesInput;
  recordBudget: RecordBudgetInput;
  draftContract: DraftContractInput;
  signContract: PurchaseStepInput;
  discardContract: PurchaseStepInput;
  countersignContract: PurchaseStepInput;
  publishContract: PurchaseStepInput;
  endContract: PurchaseStepInput;
  evaluatePerformance: OfContractInput;
  acceptPerformance: PurchaseStepInput;
  objectToPerformance: ReasonedPurchaseInput;
  decidePerformance: DecidePerformanceInput;
  recordProcurement: RecordProcurementInput;
  settleMonth: SettleMonthInput;
  confirmSettlement: PurchaseStepInput;
  objectToSettlement: ReasonedPurchaseInput;
  withdrawSettlement: PurchaseStepInput;
  approveSettlement: PurchaseStepInput;
  recordPayment: PurchaseStepInput;
  drawSample: DrawSampleInput;
  recordSpotCheck: RecordSpotCheckInput;
  admitOrganisation: AdmitOrganisationInput;
  dispatchOrder: DispatchOrderInput;
  acceptOrder: OrderStepInput;
  declineOrder: OrderStepInput;
  raiseException: RaiseExceptionInput;
  complainAboutOrder: ComplainAboutOrderInput;
  resolveException: ResolveExceptionInput;
  redoOrder: RedoOrderInput;
  recordFollowUp: RecordFollowUpInput;
  placeOrder: PlaceOrderInput;
  approveOrder: OrderStepInput;
  rejectOrder: OrderStepInput;
  cancelOrder: OrderStepInput;
  scheduleVisit: ScheduleVisitInput;
  renewCode: OrderStepInput;
  signInVisit: SignInInput;
  signOutVisit: SignOutInput;
  signIn: SignInInput;
  signOut: SignOutInput;
  enlistWorker: EnlistWorkerInput;
  requestCorrection: RequestCorrectionInput;
  answerCorrection: AnswerCorrectionInput;
  breakGlass: BreakGlassInput;
  secondEmergency: SecondEmergencyInput;
  reviewEmergency: ReviewEmergencyInput;
  requestSharing: RequestSharingInput;
  askToComplete: ReasonedInput;
  completeRequest: CompleteRequestInput;
  extendAnswer: ReasonedInput;
  refuseRequest: ReasonedInput;
  grantRequest: GrantRequestInput;
  confirmDelivery: StepInput;
  suspendGrant: ReasonedInput;
  resumeGrant: StepInput;
  endGrant: ReasonedInput;
  assignTask: AssignTaskInput;
  acceptTask: StepInput;
  declineTask: ReasonedInput;
  reassignTask: ReassignTaskInput;
  takeTask: TakeTaskInput;
  startTask: StepInput;
  waitForResident: ReasonedInput;
  resumeTask: StepInput;
  reportTask: ReportTaskInput;
  returnTask: ReasonedInput;
  approveTask: StepInput;
  closeTask: StepInput;
};

/** The types by name. */
export type Types = {
  Withheld: Withheld;
  PageInfo: PageInfo;
  Disclosure: Disclosure;
  DisclosureConnection: DisclosureConnection;
  DisclosureEdge: DisclosureEdge;
  Outcome: Outcome;
  FactInQuestion: FactInQuestion;
  FactChange: FactChange;
  ChangedRead: ChangedRead;
  RoomRehearsal: RoomRehearsal;
  TrailHead: TrailHead;
  EventBatch: EventBatch;
  EventCursor: EventCursor;
  Query: Query;
  Mutation: Mutation;
  CaseOutcome: CaseOutcome;
  AidLink: AidLink;
  AidFinding: AidFinding;
  AidChain: AidChain;
  Dimension: Dimension;
  Assessment: Assessment;
  AssessmentOutcome: AssessmentOutcome;
  Case: Case;
  StageEntry: StageEntry;
  CaseConnection: CaseConnection;
  CaseEdge: CaseEdge;
  Evaluation: Evaluation;
  EvaluationOutcome: EvaluationOutcome;
  Hearing: Hearing;
  HearingOutcome: HearingOutcome;
  Newcomer: Newcomer;
  NewcomerConnection: NewcomerConnection;
  NewcomerEdge: NewcomerEdge;
  NewcomerOutcome: NewcomerOutcome;
  MemberOutcome: MemberOutcome;
  CaseNote: CaseNote;
  CounsellingNote: CounsellingNote;
  CaseNoteConnection: CaseNoteConnection;
  CaseNoteEdge: CaseNoteEdge;
  Plan: Plan;
  PlanOutcome: PlanOutcome;
  Report: Report;
  ReportConnection: ReportConnection;
  ReportEdge: ReportEdge;
  ReportOutcome: ReportOutcome;
  Visit: Visit;
  VisitOutcome: VisitOutcome;
  VisitConnection: VisitConnection;
  VisitEdge: VisitEdge;
  AgendaItem: AgendaItem;
  Opinion: Opinion;
  Decision: Decision;
  CaseReview: CaseReview;
  CaseReviewOutcome: CaseReviewOutcome;
  MeetingOutcome: MeetingOutcome;
  Meeting: Meeting;
  Seat: Seat;
  MeetingConnection: MeetingConnection;
  MeetingEdge: MeetingEdge;
  GiftConnection: GiftConnection;
  GiftEdge: GiftEdge;
  Gift: Gift;
  GiftOutcome: GiftOutcome;
  CaseNeed: CaseNeed;
  NeedOutcome: NeedOutcome;
  Claim: Claim;
  Dispute: Dispute;
  DisputeOutcome: DisputeOutcome;
  Participant: Participant;
  ParticipationOutcome: ParticipationOutcome;
  Referral: Referral;
  ReferralOutcome: ReferralOutcome;
  ReferralConnection: ReferralConnection;
  ReferralEdge: ReferralEdge;
  Notice: Notice;
  NoticeConnection: NoticeConnection;
  NoticeEdge: NoticeEdge;
  NoticesOutcome: NoticesOutcome;
  Budget: Budget;
  BudgetConnection: BudgetConnection;
  BudgetEdge: BudgetEdge;
  BudgetOutcome: BudgetOutcome;
  Contract: Contract;
  ContractLine: ContractLine;
  ContractOutcome: ContractOutcome;
  ContractConnection: ContractConnection;
  ContractEdge: ContractEdge;
  Performance: Performance;
  PerformancePoints: PerformancePoints;
  PerformanceOutcome: PerformanceOutcome;
  Procurement: Procurement;
  ProcurementOutcome: ProcurementOutcome;
  Settlement: Settlement;
  SettlementLine: SettlementLine;
  SettlementOutcome: SettlementOutcome;
  SpotCheck: SpotCheck;
  SampleOutcome: SampleOutcome;
  SpotCheckOutcome: SpotCheckOutcome;
  SpotCheckConnection: SpotCheckConnection;
  SpotCheckEdge: SpotCheckEdge;
  Assistance: Assistance;
  Benefit: Benefit;
  CatalogueEntry: CatalogueEntry;
  Citizen: Citizen;
  CivilAffairsShare: CivilAffairsShare;
  Kinship: Kinship;
  Guardianship: Guardianship;
  Division: Division;
  Explanation: Explanation;
  Answer: Answer;
  Household: Household;
  HouseholdMember: HouseholdMember;
  HouseholdConnection: HouseholdConnection;
  HouseholdEdge: HouseholdEdge;
  Me: Me;
  OrganisationOutcome: OrganisationOutcome;
  Organisation: Organisation;
  Agreement: Agreement;
  OrganisationConnection: OrganisationConnection;
  OrganisationEdge: OrganisationEdge;
  ServiceItem: ServiceItem;
  ServicePackage: ServicePackage;
  DispatchOption: DispatchOption;
  ServiceOrder: ServiceOrder;
  OrderOutcome: OrderOutcome;
  ServiceOrderConnection: ServiceOrderConnection;
  ServiceOrderEdge: ServiceOrderEdge;
  ServiceWorker: ServiceWorker;
  WorkerOutcome: WorkerOutcome;
  Correction: Correction;
  CorrectionOutcome: CorrectionOutcome;
  CorrectionConnection: CorrectionConnection;
  CorrectionEdge: CorrectionEdge;
  EmergencyAccess: EmergencyAccess;
  EmergencyOutcome: EmergencyOutcome;
  EmergencyConnection: EmergencyConnection;
  EmergencyEdge: EmergencyEdge;
  SharingRequest: SharingRequest;
  SharingRequestOutcome: SharingRequestOutcome;
  SharingRequestConnection: SharingRequestConnection;
  SharingRequestEdge: SharingRequestEdge;
  Rehearsal: Rehearsal;
  Changes: Changes;
  Change: Change;
  Colleague: Colleague;
  ColleagueConnection: ColleagueConnection;
  ColleagueEdge: ColleagueEdge;
  Queues: Queues;
  CaseTaskConnection: CaseTaskConnection;
  CaseTaskEdge: CaseTaskEdge;
  Task: Task;
  TaskOutcome: TaskOutcome;
  QueuedTask: QueuedTask;
  TaskConnection: TaskConnection;
  TaskEdge: TaskEdge;
};

/** What their fields are given. */
export type Args = {
  Query: { events: QueryEventsArgs; case: QueryCaseArgs; cases: QueryCasesArgs; newcomers: QueryNewcomersArgs; reports: QueryReportsArgs; meetingPack: QueryMeetingPackArgs; meetings: QueryMeetingsArgs; meeting: QueryMeetingArgs; referrals: QueryReferralsArgs; notices: QueryNoticesArgs; serviceBudgets: QueryServiceBudgetsArgs; contracts: QueryContractsArgs; contract: QueryContractArgs; settlement: QuerySettlementArgs; spotChecks: QuerySpotChecksArgs; division: QueryDivisionArgs; explainAccess: QueryExplainAccessArgs; households: QueryHouseholdsArgs; organisations: QueryOrganisationsArgs; organisation: QueryOrganisationArgs; dispatchOptions: QueryDispatchOptionsArgs; serviceOrders: QueryServiceOrdersArgs; dayList: QueryDayListArgs; corrections: QueryCorrectionsArgs; emergencies: QueryEmergenciesArgs; myEmergencies: QueryMyEmergenciesArgs; emergenciesToSecond: QueryEmergenciesToSecondArgs; sharingRequests: QuerySharingRequestsArgs; rehearseSharingChange: QueryRehearseSharingChangeArgs; changes: QueryChangesArgs; colleagues: QueryColleaguesArgs; tasks: QueryTasksArgs };
  Mutation: { deliverEvents: MutationDeliverEventsArgs; witnessHead: MutationWitnessHeadArgs; recordAssessment: MutationRecordAssessmentArgs; recordEvaluation: MutationRecordEvaluationArgs; confirmEvaluation: MutationConfirmEvaluationArgs; objectEvaluation: MutationObjectEvaluationArgs; callHearing: MutationCallHearingArgs; holdHearing: MutationHoldHearingArgs; decideHearing: MutationDecideHearingArgs; takeCase: MutationTakeCaseArgs; assignCase: MutationAssignCaseArgs; escalateCase: MutationEscalateCaseArgs; recuseFromCase: MutationRecuseFromCaseArgs; addHouseholdMember: MutationAddHouseholdMemberArgs; confirmNewcomer: MutationConfirmNewcomerArgs; refuseNewcomer: MutationRefuseNewcomerArgs; draftPlan: MutationDraftPlanArgs; amendPlan: MutationAmendPlanArgs; submitPlan: MutationSubmitPlanArgs; returnPlan: MutationReturnPlanArgs; approvePlan: MutationApprovePlanArgs; reportNeed: MutationReportNeedArgs; acceptReport: MutationAcceptReportArgs; declineReport: MutationDeclineReportArgs; redirectReport: MutationRedirectReportArgs; verifyCase: MutationVerifyCaseArgs; startService: MutationStartServiceArgs; resumeService: MutationResumeServiceArgs; giveFeedback: MutationGiveFeedbackArgs; closeCase: MutationCloseCaseArgs; reopenCase: MutationReopenCaseArgs; recordVisit: MutationRecordVisitArgs; confirmVisit: MutationConfirmVisitArgs; addAgendaItem: MutationAddAgendaItemArgs; giveOpinion: MutationGiveOpinionArgs; recordDecision: MutationRecordDecisionArgs; recordPack: MutationRecordPackArgs; draftCaseReview: MutationDraftCaseReviewArgs; submitCaseReview: MutationSubmitCaseReviewArgs; decideCaseReview: MutationDecideCaseReviewArgs; conveneMeeting: MutationConveneMeetingArgs; cancelMeeting: MutationCancelMeetingArgs; takeSeat: MutationTakeSeatArgs; openMeeting: MutationOpenMeetingArgs; endMeeting: MutationEndMeetingArgs; circulateMinutes: MutationCirculateMinutesArgs; objectToMinutes: MutationObjectToMinutesArgs; signMinutes: MutationSignMinutesArgs; issueMinutes: MutationIssueMinutesArgs; confirmAid: MutationConfirmAidArgs; draftNeed: MutationDraftNeedArgs; consentToNeed: MutationConsentToNeedArgs; refuseNeed: MutationRefuseNeedArgs; withdrawNeed: MutationWithdrawNeedArgs; openDispute: MutationOpenDisputeArgs; claimResponsibility: MutationClaimResponsibilityArgs; nameInterimHelper: MutationNameInterimHelperArgs; settleDispute: MutationSettleDisputeArgs; inviteParticipant: MutationInviteParticipantArgs; giveConsent: MutationGiveConsentArgs; withdrawConsent: MutationWithdrawConsentArgs; endParticipation: MutationEndParticipationArgs; referCase: MutationReferCaseArgs; acceptReferral: MutationAcceptReferralArgs; declineReferral: MutationDeclineReferralArgs; rerouteReferral: MutationRerouteReferralArgs; markNoticesRead: MutationMarkNoticesReadArgs; readNotices: MutationReadNoticesArgs; recordBudget: MutationRecordBudgetArgs; draftContract: MutationDraftContractArgs; signContract: MutationSignContractArgs; discardContract: MutationDiscardContractArgs; countersignContract: MutationCountersignContractArgs; publishContract: MutationPublishContractArgs; endContract: MutationEndContractArgs; evaluatePerformance: MutationEvaluatePerformanceArgs; acceptPerformance: MutationAcceptPerformanceArgs; objectToPerformance: MutationObjectToPerformanceArgs; decidePerformance: MutationDecidePerformanceArgs; recordProcurement: MutationRecordProcurementArgs; settleMonth: MutationSettleMonthArgs; confirmSettlement: MutationConfirmSettlementArgs; objectToSettlement: MutationObjectToSettlementArgs; withdrawSettlement: MutationWithdrawSettlementArgs; approveSettlement: MutationApproveSettlementArgs; recordPayment: MutationRecordPaymentArgs; drawSample: MutationDrawSampleArgs; recordSpotCheck: MutationRecordSpotCheckArgs; admitOrganisation: MutationAdmitOrganisationArgs; dispatchOrder: MutationDispatchOrderArgs; acceptOrder: MutationAcceptOrderArgs; declineOrder: MutationDeclineOrderArgs; raiseException: MutationRaiseExceptionArgs; complainAboutOrder: MutationComplainAboutOrderArgs; resolveException: MutationResolveExceptionArgs; redoOrder: MutationRedoOrderArgs; recordFollowUp: MutationRecordFollowUpArgs; placeOrder: MutationPlaceOrderArgs; approveOrder: MutationApproveOrderArgs; rejectOrder: MutationRejectOrderArgs; cancelOrder: MutationCancelOrderArgs; scheduleVisit: MutationScheduleVisitArgs; renewCode: MutationRenewCodeArgs; signInVisit: MutationSignInVisitArgs; signOutVisit: MutationSignOutVisitArgs; signIn: MutationSignInArgs; signOut: MutationSignOutArgs; enlistWorker: MutationEnlistWorkerArgs; requestCorrection: MutationRequestCorrectionArgs; answerCorrection: MutationAnswerCorrectionArgs; breakGlass: MutationBreakGlassArgs; secondEmergency: MutationSecondEmergencyArgs; reviewEmergency: MutationReviewEmergencyArgs; requestSharing: MutationRequestSharingArgs; askToComplete: MutationAskToCompleteArgs; completeRequest: MutationCompleteRequestArgs; extendAnswer: MutationExtendAnswerArgs; refuseRequest: MutationRefuseRequestArgs; grantRequest: MutationGrantRequestArgs; confirmDelivery: MutationConfirmDeliveryArgs; suspendGrant: MutationSuspendGrantArgs; resumeGrant: MutationResumeGrantArgs; endGrant: MutationEndGrantArgs; assignTask: MutationAssignTaskArgs; acceptTask: MutationAcceptTaskArgs; declineTask: MutationDeclineTaskArgs; reassignTask: MutationReassignTaskArgs; takeTask: MutationTakeTaskArgs; startTask: MutationStartTaskArgs; waitForResident: MutationWaitForResidentArgs; resumeTask: MutationResumeTaskArgs; reportTask: MutationReportTaskArgs; returnTask: MutationReturnTaskArgs; approveTask: MutationApproveTaskArgs; closeTask: MutationCloseTaskArgs; tick: MutationTickArgs };
  Case: { visitsConnection: CaseVisitsConnectionArgs; notesConnection: CaseNotesConnectionArgs; accessHistory: CaseAccessHistoryArgs; giftsConnection: CaseGiftsConnectionArgs; ordersConnection: CaseOrdersConnectionArgs; tasksConnection: CaseTasksConnectionArgs };
  CivilAffairsShare: { accessHistory: CivilAffairsShareAccessHistoryArgs };
};
