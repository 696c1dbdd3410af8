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
  /** Registrations of your division, for the police's own officers. 户籍登记册。 */
  readonly registrations: RegistrationConnection;
  /**
   * Whether a resident ID number is this citizen's: the answer only. Each question leaves a line; 30 a minute are answered to one
   * person, and 20 different numbers an hour about one citizen. Errors: BAD_USER_INPUT for a number that cannot be, RATE_LIMITED.
   * 身份号码比对。
   */
  readonly matchesResidentNumber: Scalars['Boolean']['output'];
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
export type QueryRegistrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryMatchesResidentNumberArgs = {
  citizen: Scalars['ID']['input'];
  number: Scalars['String']['input'];
};

/** What can be done through the hub. 办理。 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Hands this room another's events; answers how far it has read them. Only the hub itself may do so. 投递事件。 */
  readonly deliverEvents?: Maybe<Scalars['Int']['output']>;
  /** Writes another room's signed head into this room's trail; only the hub itself may do so. 见证链头（仅限枢纽）。 */
  readonly witnessHead?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Issues the receipt for a search after lost contact. Only for a task of your own organisation that is open, about the people it
   * names; the case learns of it by event. 出具查找回执。
   */
  readonly issueReceipt?: Maybe<RegistrationOutcome>;
  /**
   * The citizen id behind a resident ID number, for imports; the number is kept, encrypted, by the police alone. The same number
   * always gives the same id. 60 a minute to one person, and 20 an hour that differ in the last four characters alone; each leaves a
   * line. Errors: BAD_USER_INPUT, RATE_LIMITED. 导入识别。
   */
  readonly identify: Identity;
  /**
   * Puts right a fact that a correction says is wrong, and keeps what stood there. Only for officers of your department in the
   * person's county, and never by who asked; the correction is CORRECTED once its office has heard. Errors: BAD_USER_INPUT naming
   * value. 更正公安信息。
   */
  readonly correctPoliceFact?: Maybe<FactOutcome>;
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
export type MutationIssueReceiptArgs = {
  input: IssueReceiptInput;
};


/** What can be done through the hub. 办理。 */
export type MutationIdentifyArgs = {
  input: IdentifyInput;
};


/** What can be done through the hub. 办理。 */
export type MutationCorrectPoliceFactArgs = {
  input: CorrectFactInput;
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

/** A number to be identified. 识别请求。 */
export type IdentifyInput = {
  /** 18 characters, GB 11643. 公民身份号码。 */
  readonly number: Scalars['String']['input'];
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Whose a number is. 识别结果。 */
export type Identity = {
  readonly __typename?: 'Identity';
  /** The person; new ids are made of numbers not seen before. 当事人。 */
  readonly citizen: Citizen;
};

/** A person, as far as the police know them. 公民。 */
export type Citizen = {
  readonly __typename?: 'Citizen';
  /** An opaque UUIDv8; never a resident ID number. 不透明编号。 */
  readonly id: Scalars['ID']['output'];
  /** A few seconds' ticket that says what this reader may see of this person; null without a ground. 共享凭票。 */
  readonly warrant?: Maybe<Scalars['String']['output']>;
  /** What the police hold. 公安信息。 */
  readonly police?: Maybe<PoliceShare>;
};

/** Where a registration stands. 户籍状态。 */
export type RegistrationStatus =
  /** In force. 正常。 */
  | 'ACTIVE'
  /** Cancelled, as after a death. 注销。 */
  | 'CANCELLED'
  /** Moved to another place. 迁出。 */
  | 'MOVED_OUT';

/** The police's part of a person, as far as the reader may see it. 公安共享项。 */
export type PoliceShare = {
  readonly __typename?: 'PoliceShare';
  /** When this was read. 读取时间。 */
  readonly asOf: Scalars['DateTime']['output'];
  /** What was withheld, and why. 未共享项。 */
  readonly withheld: ReadonlyArray<Withheld>;
  /** Fields that somebody says are wrong, until their source department has answered. 校核中的字段。 */
  readonly disputed: ReadonlyArray<Scalars['String']['output']>;
  /** Where their registration stands; null where nobody said. 户籍状态。 */
  readonly registrationStatus?: Maybe<RegistrationStatus>;
  /** Code of the place of registration: 6, 9 or 12 digits, GB/T 2260 and statistics codes. 户籍地区划。 */
  readonly registeredDivision?: Maybe<Scalars['String']['output']>;
  /** Whether they hold a residence permit; null where nobody said. 是否持居住证。 */
  readonly hasResidencePermit?: Maybe<Scalars['Boolean']['output']>;
  /** The day of death; null where none is recorded. 死亡日期。 */
  readonly diedOn?: Maybe<Scalars['Date']['output']>;
  /** The day the search for the missing person was taken up. 失踪受理日期。 */
  readonly reportedMissingOn?: Maybe<Scalars['Date']['output']>;
  /**
   * Whether a search has gone on for six calendar months: the answer that opens 事实无人抚养儿童 (民发〔2019〕62号); null where there is none.
   * 失联是否满六个月。
   */
  readonly missingOverSixMonths?: Maybe<Scalars['Boolean']['output']>;
  /** Number of the receipt for the search. 查找回执编号。 */
  readonly missingReceipt?: Maybe<Scalars['String']['output']>;
  /** Whether custody or compulsory detox has lasted six calendar months: the answer only; null where there is none. 羁押或强戒是否满六个月。 */
  readonly inCustodyOverSixMonths?: Maybe<Scalars['Boolean']['output']>;
  /** Whether a vehicle is registered to them: the answer only; null where nobody said. 是否有机动车。 */
  readonly hasVehicle?: Maybe<Scalars['Boolean']['output']>;
  /** The place it was issued for, 530103************: of the last four no digit is shown. 脱敏身份号码。 */
  readonly maskedResidentNumber?: Maybe<Scalars['String']['output']>;
  /** What is being investigated; it stays with the police. 侦查信息（不予共享）。 */
  readonly investigation?: Maybe<Scalars['String']['output']>;
  /** Who read about this person here, newest first. 查阅记录。 */
  readonly accessHistory?: Maybe<DisclosureConnection>;
};


/** The police's part of a person, as far as the reader may see it. 公安共享项。 */
export type PoliceShareAccessHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A registration in the police's own register. 户籍登记。 */
export type Registration = {
  readonly __typename?: 'Registration';
  /** Who is registered. 当事人。 */
  readonly citizen: Citizen;
  /** Where it stands; null where nobody said. 户籍状态。 */
  readonly status?: Maybe<RegistrationStatus>;
  /** Code of the place of registration; null where nobody said. 户籍地区划。 */
  readonly division?: Maybe<Scalars['String']['output']>;
};

/** What answering a task left. 任务回复结果。 */
export type RegistrationOutcome = {
  readonly __typename?: 'RegistrationOutcome';
  /** The task's id. 任务编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where the task stands here: DONE. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Always 1: a task is answered once. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The person's registration as it is now; null for a person outside your division. 户籍登记。 */
  readonly registration?: Maybe<Registration>;
};

/** A page of registrations. 户籍登记分页。 */
export type RegistrationConnection = {
  readonly __typename?: 'RegistrationConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Registration>;
  /** The same entries, each with its cursor. 本页条目及游标。 */
  readonly edges: ReadonlyArray<RegistrationEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many entries there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A registration in a page. 户籍登记分页项。 */
export type RegistrationEdge = {
  readonly __typename?: 'RegistrationEdge';
  /** The entry itself. 条目。 */
  readonly node: Registration;
  /** To go on after this entry: sent as after. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** A correction, as far as it is about a fact of the police. 公安校核。 */
export type Correction = {
  readonly __typename?: 'Correction';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** The fact here that it is about; empty for others than its owner and whom it is about. 本子图的被校核事实。 */
  readonly police?: Maybe<FactInQuestion>;
};

/** What an act left of a correction. 更正结果。 */
export type FactOutcome = {
  readonly __typename?: 'FactOutcome';
  /** The correction's id. 校核编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands in this room. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Always 1: a fact is put right once. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The correction; null where you may not see it. 校核。 */
  readonly correction?: Maybe<Correction>;
};

/** A rehearsal of a change, with what the police say to it. 公安演练。 */
export type Rehearsal = {
  readonly __typename?: 'Rehearsal';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** What it would mean for reads in this room. 本子图演练结果。 */
  readonly police?: Maybe<RoomRehearsal>;
};

/** A receipt, to answer a task with. 查找回执。 */
export type IssueReceiptInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The task that asks for it: of your own organisation, and open. 任务编号。 */
  readonly task: Scalars['ID']['input'];
  /** One of those the task is about. 当事人。 */
  readonly citizen: Scalars['ID']['input'];
  /** The receipt's number. 回执编号。 */
  readonly receipt: Scalars['String']['input'];
  /** The day the search was taken up. 受理日期。 */
  readonly missingSince: Scalars['Date']['input'];
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

export type _Entity = Citizen | Correction | Rehearsal;

/** What each act is given. */
export type Inputs = {
  deliverEvents: EventBatchInput;
  witnessHead: WitnessHeadInput;
  issueReceipt: IssueReceiptInput;
  identify: IdentifyInput;
  correctPoliceFact: CorrectFactInput;
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
  Identity: Identity;
  Citizen: Citizen;
  PoliceShare: PoliceShare;
  Registration: Registration;
  RegistrationOutcome: RegistrationOutcome;
  RegistrationConnection: RegistrationConnection;
  RegistrationEdge: RegistrationEdge;
  Correction: Correction;
  FactOutcome: FactOutcome;
  Rehearsal: Rehearsal;
};

/** What their fields are given. */
export type Args = {
  Query: { events: QueryEventsArgs; registrations: QueryRegistrationsArgs; matchesResidentNumber: QueryMatchesResidentNumberArgs };
  Mutation: { deliverEvents: MutationDeliverEventsArgs; witnessHead: MutationWitnessHeadArgs; issueReceipt: MutationIssueReceiptArgs; identify: MutationIdentifyArgs; correctPoliceFact: MutationCorrectPoliceFactArgs };
  PoliceShare: { accessHistory: PoliceShareAccessHistoryArgs };
};
