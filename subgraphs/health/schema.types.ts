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
  /** Health records of your division, for the health bureau's own officers. 健康档案登记册。 */
  readonly healthRecords: HealthRecordConnection;
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
export type QueryHealthRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can be done through the hub. 办理。 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Hands this room another's events; answers how far it has read them. Only the hub itself may do so. 投递事件。 */
  readonly deliverEvents?: Maybe<Scalars['Int']['output']>;
  /** Writes another room's signed head into this room's trail; only the hub itself may do so. 见证链头（仅限枢纽）。 */
  readonly witnessHead?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Signs a family doctor's contract. Only for a task of your own organisation that is open, about the people it names; the case
   * learns of it by event. 签约家庭医生。
   */
  readonly signFamilyDoctor?: Maybe<HealthRecordOutcome>;
  /**
   * Puts right a fact that a correction says is wrong, and keeps what stood there. Only for officers of your department in the
   * person's county, and never by who asked; the correction is CORRECTED once its office has heard. Errors: BAD_USER_INPUT naming
   * value. 更正健康信息。
   */
  readonly correctHealthFact?: Maybe<FactOutcome>;
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
export type MutationSignFamilyDoctorArgs = {
  input: SignFamilyDoctorInput;
};


/** What can be done through the hub. 办理。 */
export type MutationCorrectHealthFactArgs = {
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

/** A person, as far as health knows them. 公民。 */
export type Citizen = {
  readonly __typename?: 'Citizen';
  /** An opaque UUIDv8; never a resident ID number. 不透明编号。 */
  readonly id: Scalars['ID']['output'];
  /** A few seconds' ticket that says what this reader may see of this person; null without a ground. 共享凭票。 */
  readonly warrant?: Maybe<Scalars['String']['output']>;
  /** What the health bureau holds, also for medical insurance and the disabled persons' federation. 卫健信息。 */
  readonly health?: Maybe<HealthShare>;
};

/** What somebody paid themself for medical care in 12 months, in bands of yuan. 年度自付分段。 */
export type SelfPayBand =
  /** Below 6,000 yuan. 六千元以下。 */
  | 'LOW'
  /** From 6,000 to below 30,000 yuan. 六千至三万元。 */
  | 'HIGH'
  /** 30,000 yuan and over. 三万元及以上。 */
  | 'CATASTROPHIC';

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

/** How far a person can care for themself: six items, 特困人员认定办法 article 22. 自理能力。 */
export type SelfCareLevel =
  /** Can do all six alone. 全自理。 */
  | 'ABLE'
  /** Cannot do one to three of them alone. 部分失能。 */
  | 'PARTIAL_LOSS'
  /** Cannot do four or more of them alone. 完全失能。 */
  | 'TOTAL_LOSS';

/** Health's part of a person, as far as the reader may see it. 卫健共享项。 */
export type HealthShare = {
  readonly __typename?: 'HealthShare';
  /** When this was read. 读取时间。 */
  readonly asOf: Scalars['DateTime']['output'];
  /** What was withheld, and why. 未共享项。 */
  readonly withheld: ReadonlyArray<Withheld>;
  /** Fields that somebody says are wrong, until their source department has answered. 校核中的字段。 */
  readonly disputed: ReadonlyArray<Scalars['String']['output']>;
  /** Whether a listed serious illness is recorded: the answer, not the illness; null where nobody said. 是否重大疾病。 */
  readonly isSeriouslyIll?: Maybe<Scalars['Boolean']['output']>;
  /** What they paid themself in 12 months: the band, not the amount. 年度自付分段。 */
  readonly selfPayBand?: Maybe<SelfPayBand>;
  /** Whether they have basic medical insurance; null where nobody said. 是否参保。 */
  readonly isInsured?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the premium was paid by medical assistance. 资助参保。 */
  readonly hasPremiumAid?: Maybe<Scalars['Boolean']['output']>;
  /** Type 1 to 7 on the disability certificate. 残疾类别。 */
  readonly disabilityType?: Maybe<Scalars['Int']['output']>;
  /** Level on the disability certificate, 1 (gravest) to 4. 残疾等级。 */
  readonly disabilityLevel?: Maybe<Scalars['Int']['output']>;
  /** How far they can care for themself. 自理能力。 */
  readonly selfCareLevel?: Maybe<SelfCareLevel>;
  /** What a helper must know: mobility, allergies. 照护提示。 */
  readonly careNotes?: Maybe<Scalars['String']['output']>;
  /** What a screening for depression found: the band alone. 抑郁筛查分段。 */
  readonly depressionScreenBand?: Maybe<ScreeningBand>;
  /** The family doctor's team. 家庭医生团队。 */
  readonly familyDoctor?: Maybe<Scalars['String']['output']>;
  /** Visits of the family doctor, newest first. 随访记录。 */
  readonly visits?: Maybe<ReadonlyArray<DoctorVisit>>;
  /** The diagnosis in words; it stays with the health bureau. 诊断（不予共享）。 */
  readonly diagnosis?: Maybe<Scalars['String']['output']>;
  /** Who read about this person here, newest first. 查阅记录。 */
  readonly accessHistory?: Maybe<DisclosureConnection>;
};


/** Health's part of a person, as far as the reader may see it. 卫健共享项。 */
export type HealthShareAccessHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A visit of the family doctor. 家庭医生随访。 */
export type DoctorVisit = {
  readonly __typename?: 'DoctorVisit';
  /** The day of the visit. 随访日期。 */
  readonly visitedOn: Scalars['Date']['output'];
  /** Where it took place. 随访方式。 */
  readonly kind: VisitKind;
};

/** Where a visit took place. 随访方式。 */
export type VisitKind =
  /** At the person's home. 上门。 */
  | 'HOME'
  /** At the clinic. 门诊。 */
  | 'CLINIC'
  /** By phone. 电话。 */
  | 'PHONE';

/** A record in the health bureau's own register. 健康档案。 */
export type HealthRecord = {
  readonly __typename?: 'HealthRecord';
  /** Whose record it is. 当事人。 */
  readonly citizen: Citizen;
  /** Whether they have basic medical insurance; null where nobody said. 是否参保。 */
  readonly isInsured?: Maybe<Scalars['Boolean']['output']>;
  /** The family doctor's team; null where none has signed. 家庭医生团队。 */
  readonly familyDoctor?: Maybe<Scalars['String']['output']>;
};

/** What answering a task left. 任务回复结果。 */
export type HealthRecordOutcome = {
  readonly __typename?: 'HealthRecordOutcome';
  /** The task's id. 任务编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where the task stands here: DONE. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Always 1: a task is answered once. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The person's health record as it is now; null for a person outside your division. 健康档案。 */
  readonly record?: Maybe<HealthRecord>;
};

/** A page of health records. 健康档案分页。 */
export type HealthRecordConnection = {
  readonly __typename?: 'HealthRecordConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<HealthRecord>;
  /** The same entries, each with its cursor. 本页条目及游标。 */
  readonly edges: ReadonlyArray<HealthRecordEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many entries there are on all pages. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. 健康档案分页项。 */
export type HealthRecordEdge = {
  readonly __typename?: 'HealthRecordEdge';
  /** The entry itself. 条目。 */
  readonly node: HealthRecord;
  /** To go on after this entry: sent as after. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** A correction, as far as it is about a fact of health. 卫健校核。 */
export type Correction = {
  readonly __typename?: 'Correction';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** The fact here that it is about; empty for others than its owner and whom it is about. 本子图的被校核事实。 */
  readonly health?: Maybe<FactInQuestion>;
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

/** A rehearsal of a change, with what health says to it. 卫健演练。 */
export type Rehearsal = {
  readonly __typename?: 'Rehearsal';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** What it would mean for reads in this room. 本子图演练结果。 */
  readonly health?: Maybe<RoomRehearsal>;
};

/** A contract, to answer a task with. 签约。 */
export type SignFamilyDoctorInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The task that asks for it: of your own organisation, and open. 任务编号。 */
  readonly task: Scalars['ID']['input'];
  /** One of those the task is about. 当事人。 */
  readonly citizen: Scalars['ID']['input'];
  /** The team's name; it takes the place of an earlier one. 团队。 */
  readonly team: Scalars['String']['input'];
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
  signFamilyDoctor: SignFamilyDoctorInput;
  correctHealthFact: CorrectFactInput;
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
  Citizen: Citizen;
  HealthShare: HealthShare;
  DoctorVisit: DoctorVisit;
  HealthRecord: HealthRecord;
  HealthRecordOutcome: HealthRecordOutcome;
  HealthRecordConnection: HealthRecordConnection;
  HealthRecordEdge: HealthRecordEdge;
  Correction: Correction;
  FactOutcome: FactOutcome;
  Rehearsal: Rehearsal;
};

/** What their fields are given. */
export type Args = {
  Query: { events: QueryEventsArgs; healthRecords: QueryHealthRecordsArgs };
  Mutation: { deliverEvents: MutationDeliverEventsArgs; witnessHead: MutationWitnessHeadArgs; signFamilyDoctor: MutationSignFamilyDoctorArgs; correctHealthFact: MutationCorrectHealthFactArgs };
  HealthShare: { accessHistory: HealthShareAccessHistoryArgs };
};
