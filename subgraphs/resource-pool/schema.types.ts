// Generated from schema.graphql by npm run generate.
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
  /** Whether more entries follow. 是否还有下一页。 */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The cursor of the last entry here, to be sent as after; null where the page is empty. 末条游标。 */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** One line of the trail: who read about a person, when and on what ground; never values. 一条查阅记录。 */
export type Disclosure = {
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
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Disclosure>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** Lines that the law lets a department show later may still appear; this is always true. 部分记录可能延后显示。 */
  readonly mayAppearLater: Scalars['Boolean']['output'];
};

/** What an act left behind. 办理结果。 */
export type Outcome = {
  /** What was made or changed. 事项编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** A fact that somebody says is wrong, as its room holds it: for its owner's officers and whom it is about. 被校核的事实。 */
export type FactInQuestion = {
  /** What stands there while the correction is open, as text; null once it is answered, and for what is sealed. 现值。 */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** What stood there before, the newest 20 of them first; empty for what is sealed. 更正历史。 */
  readonly changes: ReadonlyArray<FactChange>;
};

/** A fact that was put right. 一次更正。 */
export type FactChange = {
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
  /** The room whose events are read. 来源子图。 */
  readonly source: Scalars['String']['output'];
  /** The number of the last event that was taken; 0 before the first. 已读序号。 */
  readonly seq: Scalars['Int']['output'];
};

/** What can be asked of the hub. 查询。 */
export type Query = {
  /** This room's events after a number, for one other room; only the hub itself may ask. 事件。 */
  readonly events?: Maybe<EventBatch>;
  /** How far this room has read the others' events; only the hub itself may ask. 事件游标。 */
  readonly eventCursors?: Maybe<ReadonlyArray<EventCursor>>;
  /** The head of this room's trail; only the hub itself may ask. 链头（仅限枢纽）。 */
  readonly trailHead?: Maybe<TrailHead>;
  readonly _entities: ReadonlyArray<Maybe<_Entity>>;
  readonly _service: _Service;
  /** What can be asked for and given: the words of the cards. 物资与服务目录。 */
  readonly resourceItems: ReadonlyArray<ResourceItem>;
  /**
   * What a county's, a prefecture's or the province's pool took in and gave out in a month: counts and amounts only, told once, some
   * time after the month's end, and never changed. What a few families got is not told, nor what would give it away. 公开数据。
   */
  readonly disclosure?: Maybe<Disclosed>;
  /** Appeals and programmes that charities have filed, with their reports. 慈善项目。 */
  readonly programmes: ProgrammeConnection;
  /** Gifts that your organisation gave or keeps; for the county's own officers those of their division. 捐赠。 */
  readonly donations: DonationConnection;
  /** One gift with its ledger and what became of every unit. 捐赠详情。 */
  readonly donation?: Maybe<Donation>;
  /** What the daily look at the ledger of your division found, county by county, newest first. 账目核对。 */
  readonly ledgerChecks: ReadonlyArray<LedgerCheck>;
  /** Matchings of your county, newest first, with the lines you may see. 匹配建议。 */
  readonly matchProposals: MatchProposalConnection;
  /**
   * Needs that may be answered, as cards without identities: of your county, for charities, firms and volunteers and for those
   * who place them. 需求卡。
   */
  readonly needs: NeedConnection;
  /** Your own errands: only you see them, and only until they are done. 本人任务卡。 */
  readonly taskCards: ReadonlyArray<TaskCard>;
  /** What is public about the pool's organisations. 公开信息。 */
  readonly profiles: ProfileConnection;
  /** Service brands: a tree from the province down. 服务品牌。 */
  readonly brands: ReadonlyArray<Brand>;
  /** Your own hours of service, newest first. 本人志愿服务记录。 */
  readonly volunteerRecords: VolunteerRecordConnection;
  /** Volunteers of your own organisation. 本单位志愿者。 */
  readonly volunteers: ReadonlyArray<Volunteer>;
  /** Whether a certificate is true: anyone may ask by its code. 查验志愿服务证明。 */
  readonly volunteerCertificate?: Maybe<VolunteerCertificate>;
  /** Certificates about you, and those that your organisation issued, newest first; at most 100. 本人及本单位出具的证明。 */
  readonly volunteerCertificates: ReadonlyArray<VolunteerCertificate>;
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
export type QueryDisclosureArgs = {
  division: Scalars['String']['input'];
  month: Scalars['String']['input'];
};


/** What can be asked of the hub. 查询。 */
export type QueryProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryDonationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DonationFilter>;
};


/** What can be asked of the hub. 查询。 */
export type QueryDonationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked of the hub. 查询。 */
export type QueryMatchProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryNeedsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NeedFilter>;
};


/** What can be asked of the hub. 查询。 */
export type QueryProfilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryVolunteerRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryVolunteerCertificateArgs = {
  code: Scalars['String']['input'];
};

/** What can be done through the hub. 办理。 */
export type Mutation = {
  /** Hands this room another's events; answers how far it has read them. Only the hub itself may do so. 投递事件。 */
  readonly deliverEvents?: Maybe<Scalars['Int']['output']>;
  /** Writes another room's signed head into this room's trail; only the hub itself may do so. 见证链头（仅限枢纽）。 */
  readonly witnessHead?: Maybe<Scalars['Boolean']['output']>;
  /**
   * Sets goods of your own aside for a case, in answer to a task that is open: given directly, through the ledger. 分配物资。
   * The case learns of it by event.
   */
  readonly allocateGoods?: Maybe<Outcome>;
  /** Looks at the pool's clocks and books; only the hub itself may. 定时核对。 */
  readonly tick?: Maybe<Scalars['Int']['output']>;
  /** Files an appeal or a programme under its filing number; the hub itself takes no public donations. 登记慈善项目。 */
  readonly fileProgramme?: Maybe<Outcome>;
  /** Publishes what a programme has raised and spent. 发布项目报告。 */
  readonly publishProgrammeReport?: Maybe<Outcome>;
  /** Publishes the final report and closes. 发布终期报告。 */
  readonly closeProgramme?: Maybe<Outcome>;
  /** Promises a gift to a charity, or gives it yourself. 认捐。 Goods need their fair value; what spoils its batch, expiry date and safety report. */
  readonly pledgeDonation?: Maybe<Outcome>;
  /** Takes in a file of pledges, all of it or nothing; every error is told with its row. 批量认捐。 */
  readonly importPledges?: Maybe<PledgeImport>;
  /** Says that the gift is on its way. 发出。 It can no longer be withdrawn, only returned. */
  readonly sendDonation?: Maybe<Outcome>;
  /** Takes a promise back that was not sent yet. 撤回认捐。 */
  readonly withdrawPledge?: Maybe<Outcome>;
  /** Takes in what has truly come, looked at for safety; the rest is no longer owed. 接收。 */
  readonly receiveDonation?: Maybe<Outcome>;
  /** Issues the numbered receipt: Charity Law, article 38. 开具捐赠票据。 */
  readonly issueDonationReceipt?: Maybe<Outcome>;
  /** Records that the donor wants no receipt, or stays unknown. 登记不开票据。 */
  readonly waiveReceipt?: Maybe<Outcome>;
  /** Puts it into stock. 入库。 */
  readonly stockDonation?: Maybe<Outcome>;
  /** Gives back what cannot be used; all that is left unless a quantity is named. 退回。 */
  readonly returnDonation?: Maybe<Outcome>;
  /** Writes off what has spoiled or broken. 核销。 */
  readonly discardStock?: Maybe<Outcome>;
  /** Asks the donor to let a gift serve something else: Charity Law, article 56. 申请变更用途。 */
  readonly proposeChangeOfUse?: Maybe<Outcome>;
  /** The donor agrees. 同意变更用途。 */
  readonly consentToChangeOfUse?: Maybe<Outcome>;
  /** The donor does not agree. 不同意变更用途。 */
  readonly refuseChangeOfUse?: Maybe<Outcome>;
  /** Sets a part of a gift aside for a need; of two who want the last one, one gets it. 分配。 */
  readonly allocateDonation?: Maybe<Outcome>;
  /** Says who carries it out, when and where; they see a task card and nothing else. 指派送达人。 */
  readonly assignCarrier?: Maybe<Outcome>;
  /** Gives an errand back: nobody is forced. 退回任务。 */
  readonly declineErrand?: Maybe<Outcome>;
  /** Takes back what was set aside, for another need. 收回分配。 */
  readonly releaseAllocation?: Maybe<Outcome>;
  /** Says that it was handed over; the family confirms it. 送达。 */
  readonly deliverAid?: Maybe<Outcome>;
  /** Takes back what the family did not keep. 退货入库。 */
  readonly returnAid?: Maybe<Outcome>;
  /** Tells the donor what became of it, with the family's word. 向捐赠方反馈。 */
  readonly feedBackAid?: Maybe<Outcome>;
  /**
   * Computes the best matching of the county's open needs and stock, with prices that prove it; people decide line by line. 供需匹配。
   * It comes back COMPUTING at once; look at matchProposals until it is PROPOSED.
   */
  readonly proposeMatches?: Maybe<Outcome>;
  /** Sets the gift aside as the line says; refused where stock or need has changed. 采纳。 */
  readonly acceptMatch?: Maybe<Outcome>;
  /** Does not follow a line. 不采纳。 */
  readonly declineMatch?: Maybe<Outcome>;
  /** Says in your organisation's own words what it does. 填写单位简介。 */
  readonly describeOrganisation?: Maybe<Outcome>;
  /** Says what your organisation can do each month, and until when. 申报服务能力。 */
  readonly declareCapacity?: Maybe<Outcome>;
  /** Records a charity's certificate for public fundraising: Charity Law, article 22. 登记公开募捐资格。 */
  readonly recordCertificate?: Maybe<Outcome>;
  /** Takes an organisation one stage further: incubating, growing, established. 培育进阶。 */
  readonly advanceIncubation?: Maybe<Outcome>;
  /** Adds a service brand of a place under a wider one. 新增品牌。 */
  readonly addBrand?: Maybe<Outcome>;
  /** Lets an organisation serve under a brand. 加入品牌。 */
  readonly joinBrand?: Maybe<Outcome>;
  /** Enrols yourself with your team, in your own name. 注册志愿者。 */
  readonly enrolAsVolunteer?: Maybe<Outcome>;
  /** Records hours of service, within ten working days. 记录志愿服务时长。 */
  readonly recordVolunteerHours?: Maybe<Outcome>;
  /** Records what the look into the offender query system said: Minors Protection Law, article 98. 登记从业查询结果。 */
  readonly recordScreening?: Maybe<Outcome>;
  /** Issues a certificate of hours in the name that the volunteer has stated, free of charge. 出具志愿服务证明。 */
  readonly issueVolunteerCertificate?: Maybe<Outcome>;
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
export type MutationAllocateGoodsArgs = {
  input: AllocateGoodsInput;
};


/** What can be done through the hub. 办理。 */
export type MutationTickArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be done through the hub. 办理。 */
export type MutationFileProgrammeArgs = {
  input: FileProgrammeInput;
};


/** What can be done through the hub. 办理。 */
export type MutationPublishProgrammeReportArgs = {
  input: ProgrammeReportInput;
};


/** What can be done through the hub. 办理。 */
export type MutationCloseProgrammeArgs = {
  input: ProgrammeReportInput;
};


/** What can be done through the hub. 办理。 */
export type MutationPledgeDonationArgs = {
  input: PledgeDonationInput;
};


/** What can be done through the hub. 办理。 */
export type MutationImportPledgesArgs = {
  input: ImportPledgesInput;
};


/** What can be done through the hub. 办理。 */
export type MutationSendDonationArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationWithdrawPledgeArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationReceiveDonationArgs = {
  input: ReceiveDonationInput;
};


/** What can be done through the hub. 办理。 */
export type MutationIssueDonationReceiptArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationWaiveReceiptArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationStockDonationArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationReturnDonationArgs = {
  input: ReturnDonationInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDiscardStockArgs = {
  input: QuantityInput;
};


/** What can be done through the hub. 办理。 */
export type MutationProposeChangeOfUseArgs = {
  input: ProposeChangeOfUseInput;
};


/** What can be done through the hub. 办理。 */
export type MutationConsentToChangeOfUseArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRefuseChangeOfUseArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAllocateDonationArgs = {
  input: AllocateDonationInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAssignCarrierArgs = {
  input: AssignCarrierInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDeclineErrandArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationReleaseAllocationArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDeliverAidArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationReturnAidArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationFeedBackAidArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationProposeMatchesArgs = {
  input: ProposeMatchesInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAcceptMatchArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDeclineMatchArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDescribeOrganisationArgs = {
  input: DescribeOrganisationInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDeclareCapacityArgs = {
  input: DeclareCapacityInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecordCertificateArgs = {
  input: RecordCertificateInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAdvanceIncubationArgs = {
  input: ProfileStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationAddBrandArgs = {
  input: AddBrandInput;
};


/** What can be done through the hub. 办理。 */
export type MutationJoinBrandArgs = {
  input: JoinBrandInput;
};


/** What can be done through the hub. 办理。 */
export type MutationEnrolAsVolunteerArgs = {
  input: EnrolAsVolunteerInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecordVolunteerHoursArgs = {
  input: RecordVolunteerHoursInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecordScreeningArgs = {
  input: RecordScreeningInput;
};


/** What can be done through the hub. 办理。 */
export type MutationIssueVolunteerCertificateArgs = {
  input: IssueVolunteerCertificateInput;
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

/** What can be given. 资源类型。 */
export type ResourceKind =
  /** 资金 */
  | 'CASH'
  /** 物资 */
  | 'GOODS'
  /** 服务时长 */
  | 'SERVICE_HOURS'
  /** 就业岗位 */
  | 'JOB'
  /** 场地 */
  | 'VENUE'
  /** 志愿时长 */
  | 'VOLUNTEER_TIME';

/** For whom a need is and a gift is meant. 受益人类别。 */
export type Beneficiary =
  /** 不限 */
  | 'ANY'
  /** 长者 */
  | 'ELDER'
  /** 儿童 */
  | 'CHILD'
  /** 家庭 */
  | 'FAMILY'
  /** 成年人 */
  | 'ADULT';

/** One thing that can be asked for and given, in its own unit. 目录项。 */
export type ResourceItem = {
  readonly code: Scalars['String']['output'];
  readonly kind: ResourceKind;
  /** In Chinese. 名称。 */
  readonly name: Scalars['String']['output'];
  /** In English. 英文名。 */
  readonly english: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  readonly isWhole: Scalars['Boolean']['output'];
  /** Whether it needs a batch, an expiry date and a safety report. 是否需批次、保质期和检测报告。 */
  readonly isPerishable: Scalars['Boolean']['output'];
};

export type Organisation = {
  readonly id: Scalars['ID']['output'];
};

/** A case, as far as the pool has given to it. 个案。 */
export type Case = {
  readonly id: Scalars['ID']['output'];
  readonly warrant?: Maybe<Scalars['String']['output']>;
  /** What charities and firms have given. 慈善资源。 */
  readonly resources?: Maybe<ResourceShare>;
};

/** The pool's part of a case, as far as the reader may see it. 资源池共享项。 */
export type ResourceShare = {
  /** When this was read. 读取时间。 */
  readonly asOf: Scalars['DateTime']['output'];
  /** What was withheld, and why. 未共享项。 */
  readonly withheld: ReadonlyArray<Withheld>;
  /** Fields that somebody says are wrong, until their source department has answered. 校核中的字段。 */
  readonly disputed: ReadonlyArray<Scalars['String']['output']>;
  /** What was given, newest first. 获助明细。 */
  readonly aid?: Maybe<ReadonlyArray<AidLine>>;
  /** Who gave, where they do not wish to stay unknown. 捐赠方。 */
  readonly donors?: Maybe<ReadonlyArray<Organisation>>;
  /** Who read about this case here. 查阅记录。 */
  readonly accessHistory?: Maybe<DisclosureConnection>;
};


/** The pool's part of a case, as far as the reader may see it. 资源池共享项。 */
export type ResourceShareAccessHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far something given has come. 物资流转状态。 */
export type AidState =
  /** 已分配 */
  | 'ALLOCATED'
  /** 已送达 */
  | 'DELIVERED'
  /** 已确认 */
  | 'CONFIRMED'
  /** 已反馈 */
  | 'FED_BACK'
  /** 已收回，另行分配 */
  | 'REALLOCATED'
  /** 已退回 */
  | 'RETURNED';

/** Something given to a case. 获助。 */
export type AidLine = {
  readonly kind: ResourceKind;
  readonly item: Scalars['String']['output'];
  readonly quantity: Scalars['Float']['output'];
  readonly unit: Scalars['String']['output'];
  /** Fair value in fen, where it has one. 公允价值（分）。 */
  readonly value?: Maybe<Scalars['Fen']['output']>;
  readonly state: AidState;
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
};

export type Rehearsal = {
  readonly id: Scalars['ID']['output'];
  /** What it would mean for reads in this room. 本子图演练结果。 */
  readonly resourcePool?: Maybe<RoomRehearsal>;
};

/** Goods of your own. 物资。 */
export type AllocateGoodsInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The task that asks for it. 任务编号。 */
  readonly task: Scalars['ID']['input'];
  /** An item by code or name. 目录项。 */
  readonly item: Scalars['String']['input'];
  readonly quantity: Scalars['Float']['input'];
  /** The item's unit. 单位。 */
  readonly unit: Scalars['String']['input'];
  /** Fair value in fen. 公允价值（分）。 */
  readonly value?: InputMaybe<Scalars['Fen']['input']>;
  readonly batch?: InputMaybe<Scalars['String']['input']>;
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  readonly safetyReport?: InputMaybe<Scalars['String']['input']>;
  readonly isAnonymous?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A month of a county's pool. 月度公开数据。 */
export type Disclosed = {
  readonly division: Scalars['String']['output'];
  readonly month: Scalars['String']['output'];
  /** When the month was closed and its numbers fixed; empty, and without lines, before. 结账时间。 */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly lines: ReadonlyArray<DisclosedLine>;
};

/** One kind of thing. 公开数据明细。 */
export type DisclosedLine = {
  readonly item: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  /** Taken in from donors in the month; what donors keep and give themselves is told when it goes out. 接收数量。 */
  readonly received: Scalars['Float']['output'];
  readonly receivedValue: Scalars['Fen']['output'];
  /** Delivered in the month; empty where nothing was, or where it could show what a few families got. 送达数量。 */
  readonly delivered?: Maybe<Scalars['Float']['output']>;
  /** Empty as well where not every place beneath is told. 送达金额。 */
  readonly deliveredValue?: Maybe<Scalars['Fen']['output']>;
  /** Families helped; empty as `delivered` is. 惠及户数。 */
  readonly families?: Maybe<Scalars['Int']['output']>;
};

/** What a programme is. 项目类型。 */
export type ProgrammeKind =
  /** 应急募捐：每5日公开 */
  | 'EMERGENCY_APPEAL'
  /** 公开募捐：每3个月公开 */
  | 'PUBLIC_APPEAL'
  /** 慈善项目：每3个月公开 */
  | 'PROGRAMME';

/** A filed appeal or programme. 慈善项目。 */
export type Programme = {
  readonly id: Scalars['ID']['output'];
  /** RUNNING or CLOSED. 状态。 */
  readonly state: Scalars['String']['output'];
  readonly organisation: Organisation;
  readonly kind: ProgrammeKind;
  readonly filingNumber: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** The day by which the next report is due. 下次公开期限。 */
  readonly reportBy: Scalars['Date']['output'];
  readonly isOverdue: Scalars['Boolean']['output'];
  readonly reports: ReadonlyArray<ProgrammeReport>;
  readonly version: Scalars['Int']['output'];
};

/** What was published. 项目报告。 */
export type ProgrammeReport = {
  readonly publishedOn: Scalars['Date']['output'];
  readonly raised: Scalars['Fen']['output'];
  readonly spent: Scalars['Fen']['output'];
  /** Times that somebody was helped, not people. 惠及人次。 */
  readonly personTimes: Scalars['Int']['output'];
  readonly isFinal: Scalars['Boolean']['output'];
  readonly isLate: Scalars['Boolean']['output'];
};

/** A page of programmes. 项目分页。 */
export type ProgrammeConnection = {
  readonly nodes: ReadonlyArray<Programme>;
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A programme in a page. 项目分页项。 */
export type ProgrammeEdge = {
  readonly node: Programme;
  readonly cursor: Scalars['String']['output'];
};

/** A filing. 备案。 */
export type FileProgrammeInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly kind: ProgrammeKind;
  /** As civil affairs gave it. 备案编号。 */
  readonly filingNumber: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly startsOn: Scalars['Date']['input'];
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A report: amounts in fen, counts. 报告。 */
export type ProgrammeReportInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly raised: Scalars['Fen']['input'];
  readonly spent: Scalars['Fen']['input'];
  readonly personTimes: Scalars['Int']['input'];
};

/** How far a gift has come. 捐赠状态。 */
export type DonationState =
  /** 已认捐 */
  | 'PLEDGED'
  /** 已接收 */
  | 'RECEIVED'
  /** 已开票 */
  | 'RECEIPTED'
  /** 已入库 */
  | 'STOCKED'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 已退回 */
  | 'RETURNED';

/** Where the units of a gift can stand. 账户。 */
export type LedgerAccount =
  /** 捐赠方（应付） */
  | 'DONOR'
  /** 已认捐 */
  | 'PLEDGED'
  /** 已接收 */
  | 'RECEIVED'
  /** 已开票 */
  | 'RECEIPTED'
  /** 在库 */
  | 'STOCKED'
  /** 已分配 */
  | 'ALLOCATED'
  /** 已送达 */
  | 'DELIVERED'
  /** 已确认 */
  | 'CONFIRMED'
  /** 已反馈 */
  | 'FED_BACK'
  /** 已退回 */
  | 'RETURNED'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 已过期核销 */
  | 'EXPIRED';

/** What gifts can be filtered by. 筛选条件。 */
export type DonationFilter = {
  readonly state?: InputMaybe<DonationState>;
  readonly item?: InputMaybe<Scalars['String']['input']>;
};

/** A gift, from promise to thanks. 捐赠。 */
export type Donation = {
  readonly id: Scalars['ID']['output'];
  readonly state: DonationState;
  /** Who gives; empty to everyone else where the donor stays unknown. 捐赠方。 */
  readonly donor?: Maybe<Organisation>;
  /** Who keeps it and answers for it. 保管单位。 */
  readonly holder: Organisation;
  readonly isAnonymous: Scalars['Boolean']['output'];
  readonly kind: ResourceKind;
  readonly item: Scalars['String']['output'];
  readonly itemCode: Scalars['String']['output'];
  readonly quantity: Scalars['Float']['output'];
  readonly unit: Scalars['String']['output'];
  /** Fair value in fen. 公允价值（分）。 */
  readonly value: Scalars['Fen']['output'];
  readonly batch?: Maybe<Scalars['String']['output']>;
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Code of the place it is meant for, with all beneath. 定向区划。 */
  readonly intentDivision: Scalars['String']['output'];
  readonly intentBeneficiary: Beneficiary;
  readonly intentUntil?: Maybe<Scalars['Date']['output']>;
  readonly pledgedOn: Scalars['Date']['output'];
  /** When it was sent; empty before. 发出日期。 */
  readonly sentOn?: Maybe<Scalars['Date']['output']>;
  readonly receipt?: Maybe<DonationReceipt>;
  /** Where its units stand now; with DONOR they add up to nothing. 各账户余额。 */
  readonly balances: ReadonlyArray<Balance>;
  /** Every entry of the ledger, oldest first. 账目明细。 */
  readonly movements: ReadonlyArray<Movement>;
  /** What became of it, oldest first: never who. 去向。 */
  readonly allocations: ReadonlyArray<Allocation>;
  /** Requests to change its use, newest first. 用途变更。 */
  readonly changesOfUse: ReadonlyArray<ChangeOfUse>;
  /** Acts that its state allows. 可办事项。 */
  readonly legalActs: ReadonlyArray<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

/** Units and value in one account. 账户余额。 */
export type Balance = {
  readonly account: LedgerAccount;
  readonly quantity: Scalars['Float']['output'];
  readonly value: Scalars['Fen']['output'];
};

/** One entry: out of one account and into another. 分录。 */
export type Movement = {
  readonly at: Scalars['DateTime']['output'];
  /** The account it left. 贷方。 */
  readonly credit: LedgerAccount;
  /** The account it entered. 借方。 */
  readonly debit: LedgerAccount;
  readonly quantity: Scalars['Float']['output'];
  readonly value: Scalars['Fen']['output'];
  /** By which act. 事项。 */
  readonly act: Scalars['String']['output'];
};

/** A part of a gift that goes to one family. 分配。 */
export type Allocation = {
  readonly id: Scalars['ID']['output'];
  readonly state: AidState;
  readonly quantity: Scalars['Float']['output'];
  readonly value: Scalars['Fen']['output'];
  /** As the need card calls them; empty for a task. 代称。 */
  readonly alias?: Maybe<Scalars['String']['output']>;
  readonly town?: Maybe<Scalars['String']['output']>;
  readonly allocatedOn: Scalars['Date']['output'];
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
  readonly confirmedOn?: Maybe<Scalars['Date']['output']>;
  /** The family's score, 1 to 5, once the donor was told. 评分。 */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** The family's word, as one of fixed phrases. 感谢语。 */
  readonly thanks?: Maybe<Thanks>;
  readonly legalActs: ReadonlyArray<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

/** What a family can say to a giver it never sees: fixed phrases carry no name. 感谢语。 */
export type Thanks =
  /** 谢谢，帮了大忙 */
  | 'GREAT_HELP'
  /** 谢谢，正合适 */
  | 'JUST_RIGHT'
  /** 谢谢，来得及时 */
  | 'IN_TIME'
  /** 已收到 */
  | 'RECEIVED';

/** A donation receipt: number, check code and amount. 公益事业捐赠票据。 */
export type DonationReceipt = {
  readonly number: Scalars['String']['output'];
  readonly checkCode: Scalars['String']['output'];
  readonly issuedOn: Scalars['Date']['output'];
  readonly quantity: Scalars['Float']['output'];
  readonly value: Scalars['Fen']['output'];
  /** The amount in capital figures: 壹佰贰拾元整. 大写金额。 */
  readonly valueInWords: Scalars['String']['output'];
};

/** A request to let a gift serve something else. 用途变更。 */
export type ChangeOfUse = {
  readonly id: Scalars['ID']['output'];
  /** PROPOSED, CONSENTED or REFUSED. 状态。 */
  readonly state: Scalars['String']['output'];
  readonly division: Scalars['String']['output'];
  readonly beneficiary: Beneficiary;
  readonly until?: Maybe<Scalars['Date']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** A page of gifts. 捐赠分页。 */
export type DonationConnection = {
  readonly nodes: ReadonlyArray<Donation>;
  readonly edges: ReadonlyArray<DonationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A gift in a page. 捐赠分页项。 */
export type DonationEdge = {
  readonly node: Donation;
  readonly cursor: Scalars['String']['output'];
};

/** One day's look at one county's books. 每日核对。 */
export type LedgerCheck = {
  readonly on: Scalars['Date']['output'];
  /** The county; a prefecture or the province for what was kept there. 区划代码。 */
  readonly division: Scalars['String']['output'];
  readonly donations: Scalars['Int']['output'];
  readonly movements: Scalars['Int']['output'];
  /** Accounts that did not add up; anything but 0 is the hub's fault. 差错数。 */
  readonly faults: Scalars['Int']['output'];
};

/** What became of a file of pledges. 导入结果。 */
export type PledgeImport = {
  readonly id: Scalars['ID']['output'];
  /** IMPORTED, DRY_RUN or REFUSED. 状态。 */
  readonly state: Scalars['String']['output'];
  /** Pledges that the file holds; 0 where it was refused. 笔数。 */
  readonly pledges: Scalars['Int']['output'];
  readonly errors: ReadonlyArray<RowError>;
};

/** What is wrong with a row. 行错误。 */
export type RowError = {
  /** As the spreadsheet counts: the heading is row 1. 行号。 */
  readonly row: Scalars['Int']['output'];
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

/** What the donor wants it for. 捐赠意愿。 */
export type IntentInput = {
  /** Code of a place; the holder's county unless said. 区划代码。 */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  readonly beneficiary?: InputMaybe<Beneficiary>;
  /** The last day. 截止日。 */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** A promise. 认捐。 */
export type PledgeDonationInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The charity that is to keep it; yourself unless said. 保管单位。 */
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  /** An item by code or name. 目录项。 */
  readonly item: Scalars['String']['input'];
  readonly quantity: Scalars['Float']['input'];
  /** Checked against the item's where it is said. 单位。 */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Fair value of the whole in fen; for cash the amount. 公允价值（分）。 */
  readonly value?: InputMaybe<Scalars['Fen']['input']>;
  readonly batch?: InputMaybe<Scalars['String']['input']>;
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  readonly safetyReport?: InputMaybe<Scalars['String']['input']>;
  readonly isAnonymous?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the gift asks for something in return; it gets no receipt. 是否附带商业条件。 */
  readonly isTied?: InputMaybe<Scalars['Boolean']['input']>;
  readonly intent?: InputMaybe<IntentInput>;
};

/** A row of a file. 导入行。 */
export type PledgeRowInput = {
  /** As the spreadsheet counts. 行号。 */
  readonly row: Scalars['Int']['input'];
  /** A hash of the row, so that it is taken in once. 行摘要。 */
  readonly mark: Scalars['String']['input'];
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  readonly item: Scalars['String']['input'];
  readonly quantity: Scalars['Float']['input'];
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  readonly value?: InputMaybe<Scalars['Fen']['input']>;
  readonly batch?: InputMaybe<Scalars['String']['input']>;
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  readonly safetyReport?: InputMaybe<Scalars['String']['input']>;
  readonly isAnonymous?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A file of pledges, as POST /imports/pledges reads it. 导入。 */
export type ImportPledgesInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  /** SHA-256 of the file. 文件摘要。 */
  readonly digest: Scalars['String']['input'];
  /** At most 1000 rows. 最多1000行。 */
  readonly rows: ReadonlyArray<PledgeRowInput>;
  /** Tries everything and keeps nothing. 试运行。 */
  readonly isDryRun: Scalars['Boolean']['input'];
};

/** A step of a gift, a change of use or an allocation. 事项。 */
export type DonationStepInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What has come. 接收。 */
export type ReceiveDonationInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly quantity: Scalars['Float']['input'];
  /** Whether goods were looked at and are safe. 是否安全。 */
  readonly isSafe: Scalars['Boolean']['input'];
};

/** What goes back. 退回。 */
export type ReturnDonationInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly quantity?: InputMaybe<Scalars['Float']['input']>;
};

/** A quantity. 数量。 */
export type QuantityInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly quantity: Scalars['Float']['input'];
};

/** Another use. 变更用途。 */
export type ProposeChangeOfUseInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly division: Scalars['String']['input'];
  readonly beneficiary: Beneficiary;
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  readonly reason: Scalars['String']['input'];
};

/** What goes to a need. 分配。 */
export type AllocateDonationInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly donation: Scalars['ID']['input'];
  readonly need: Scalars['ID']['input'];
  readonly quantity: Scalars['Float']['input'];
};

/** Who carries it out. 送达人。 */
export type AssignCarrierInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  /** An enrolled volunteer, or yourself. 人员编号。 */
  readonly person: Scalars['ID']['input'];
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** An organisation; your own unless said. 交接地点（单位）。 */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
};

/** A matching of needs and gifts, optimal and proven. 匹配建议。 */
export type MatchProposal = {
  readonly id: Scalars['ID']['output'];
  /** COMPUTING, PROPOSED or FAILED. 状态。 */
  readonly state: Scalars['String']['output'];
  readonly proposedAt: Scalars['DateTime']['output'];
  /** To a holder, as the three numbers below, of its own lines only. 需求数。 */
  readonly needCount: Scalars['Int']['output'];
  readonly donationCount: Scalars['Int']['output'];
  /** Pairs that place, intent, expiry and item allow, like needs and like gifts counted as one. 可行配对数。 */
  readonly pairCount: Scalars['Int']['output'];
  /** Points of all lines; no other matching has more. 总得分。 */
  readonly objective: Scalars['Float']['output'];
  /** The dual prices, as JSON: per item, what one more unit of each need and gift would be worth. 最优性证明（对偶价格）。 */
  readonly proof: Scalars['String']['output'];
  /** For the county all lines, for a holder its own. 明细。 */
  readonly lines: ReadonlyArray<MatchLine>;
};

/** One line of a matching, and why. 匹配明细。 */
export type MatchLine = {
  readonly id: Scalars['ID']['output'];
  /** PROPOSED, ACCEPTED or DECLINED. 状态。 */
  readonly state: Scalars['String']['output'];
  readonly need?: Maybe<Need>;
  readonly donationId: Scalars['ID']['output'];
  readonly quantity: Scalars['Float']['output'];
  readonly reasons: ReadonlyArray<MatchReason>;
  readonly version: Scalars['Int']['output'];
};

/** Why a gift suits a need: points a unit. 理由。 */
export type MatchReason = {
  /** base, expiry, waiting, near or fairness. 理由。 */
  readonly reason: Scalars['String']['output'];
  readonly points: Scalars['Int']['output'];
};

/** A page of matchings. 匹配分页。 */
export type MatchProposalConnection = {
  readonly nodes: ReadonlyArray<MatchProposal>;
  readonly edges: ReadonlyArray<MatchProposalEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A matching in a page. 匹配分页项。 */
export type MatchProposalEdge = {
  readonly node: MatchProposal;
  readonly cursor: Scalars['String']['output'];
};

/** Nothing but the key: all that is open and in stock is matched. 匹配。 */
export type ProposeMatchesInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What needs can be filtered by. 筛选条件。 */
export type NeedFilter = {
  readonly kind?: InputMaybe<ResourceKind>;
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A need as a helper may know it: what, how much, in which town; never who. 需求卡。 */
export type Need = {
  readonly id: Scalars['ID']['output'];
  /** What the family is called: 四口之家. 代称。 */
  readonly alias: Scalars['String']['output'];
  readonly kind: ResourceKind;
  readonly item: Scalars['String']['output'];
  readonly itemCode: Scalars['String']['output'];
  readonly beneficiary: Beneficiary;
  readonly quantity: Scalars['Float']['output'];
  /** What is still missing. 尚缺数量。 */
  readonly missing: Scalars['Float']['output'];
  readonly unit: Scalars['String']['output'];
  /** The street or township; the county where the street has too few families to hide in. 街道（乡镇）或县区。 */
  readonly town: Scalars['String']['output'];
  readonly isOpen: Scalars['Boolean']['output'];
  /** The last day on which it helps. 截止日。 */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of needs. 需求分页。 */
export type NeedConnection = {
  readonly nodes: ReadonlyArray<Need>;
  readonly edges: ReadonlyArray<NeedEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A need in a page. 需求分页项。 */
export type NeedEdge = {
  readonly node: Need;
  readonly cursor: Scalars['String']['output'];
};

/** What the person who carries something out has to know, and nothing more. 任务卡。 */
export type TaskCard = {
  /** The errand, for deliverAid and declineErrand. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** 儿童A，八年级; 独居长者. 代称。 */
  readonly alias: Scalars['String']['output'];
  readonly item: Scalars['String']['output'];
  readonly quantity: Scalars['Float']['output'];
  readonly unit: Scalars['String']['output'];
  readonly town: Scalars['String']['output'];
  /** When; empty where it is not fixed. 时间。 */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Where: an organisation's own place, never a home. 地点。 */
  readonly place?: Maybe<Organisation>;
  readonly version: Scalars['Int']['output'];
};

/** How far an organisation has grown. 培育阶段。 */
export type IncubationStage =
  /** 孵化期 */
  | 'INCUBATING'
  /** 成长期 */
  | 'GROWING'
  /** 成熟期 */
  | 'ESTABLISHED';

/** An organisation's public profile in the pool. 公开信息。 */
export type Profile = {
  readonly organisation: Organisation;
  /** What it does, in its own words. 简介。 */
  readonly summary: Scalars['String']['output'];
  readonly stage: IncubationStage;
  /** Whether it holds a valid certificate for public fundraising. 公开募捐资格。 */
  readonly mayFundraise: Scalars['Boolean']['output'];
  /** Its brand, if it serves under one. 品牌。 */
  readonly brand?: Maybe<Brand>;
  /** What it can do each month; what has run out is not listed. 服务能力。 */
  readonly capacities: ReadonlyArray<Capacity>;
  readonly version: Scalars['Int']['output'];
};

/** What an organisation can do each month, until a day. 服务能力。 */
export type Capacity = {
  readonly item: Scalars['String']['output'];
  readonly itemCode: Scalars['String']['output'];
  readonly quantity: Scalars['Float']['output'];
  readonly unit: Scalars['String']['output'];
  readonly until: Scalars['Date']['output'];
};

/** A service brand. 服务品牌。 */
export type Brand = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly division: Scalars['String']['output'];
  /** The wider brand above it; empty at the root. 上级品牌。 */
  readonly parent?: Maybe<Scalars['ID']['output']>;
};

/** A page of profiles. 公开信息分页。 */
export type ProfileConnection = {
  readonly nodes: ReadonlyArray<Profile>;
  readonly edges: ReadonlyArray<ProfileEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A profile in a page. 公开信息分页项。 */
export type ProfileEdge = {
  readonly node: Profile;
  readonly cursor: Scalars['String']['output'];
};

/** Words about an organisation. 简介。 */
export type DescribeOrganisationInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The organisation. 单位编号。 */
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  /** At most 200 characters. 不超过200字。 */
  readonly summary: Scalars['String']['input'];
};

/** What can be done each month. 能力。 */
export type DeclareCapacityInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly item: Scalars['String']['input'];
  readonly quantity: Scalars['Float']['input'];
  /** The last day. 截止日。 */
  readonly until: Scalars['Date']['input'];
};

/** A certificate. 证书。 */
export type RecordCertificateInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly number: Scalars['String']['input'];
  readonly until: Scalars['Date']['input'];
};

/** A step of an organisation. 单位事项。 */
export type ProfileStepInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** A brand. 品牌。 */
export type AddBrandInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  /** Code of the place. 区划代码。 */
  readonly division: Scalars['String']['input'];
};

/** Joining a brand. 加入品牌。 */
export type JoinBrandInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly brand: Scalars['ID']['input'];
};

/** A volunteer of a team. 志愿者。 */
export type Volunteer = {
  /** The person. 人员编号。 */
  readonly id: Scalars['ID']['output'];
  /** As they stated it themselves; empty until they have. 本人登记的姓名。 */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly enrolledOn: Scalars['Date']['output'];
  /** Whether a screening is valid today. 查询是否有效。 */
  readonly isScreened: Scalars['Boolean']['output'];
  readonly hours: Scalars['Float']['output'];
};

/** Hours of service on one day. 志愿服务记录。 */
export type VolunteerRecord = {
  readonly servedOn: Scalars['Date']['output'];
  readonly hours: Scalars['Float']['output'];
  readonly item: Scalars['String']['output'];
  readonly organisation: Organisation;
  readonly recordedOn: Scalars['Date']['output'];
};

/** A page of hours. 服务记录分页。 */
export type VolunteerRecordConnection = {
  readonly nodes: ReadonlyArray<VolunteerRecord>;
  readonly edges: ReadonlyArray<VolunteerRecordEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Hours in a page. 服务记录分页项。 */
export type VolunteerRecordEdge = {
  readonly node: VolunteerRecord;
  readonly cursor: Scalars['String']['output'];
};

/** A certificate of hours served. 志愿服务证明。 */
export type VolunteerCertificate = {
  readonly code: Scalars['String']['output'];
  /** Whose it is, as stated when it was issued: to the volunteer and to who issued it; empty to everyone else. 持有人姓名。 */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly organisation: Organisation;
  readonly fromOn: Scalars['Date']['output'];
  readonly toOn: Scalars['Date']['output'];
  readonly hours: Scalars['Float']['output'];
  readonly issuedOn: Scalars['Date']['output'];
};

/** Yourself. 注册。 */
export type EnrolAsVolunteerInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Your name, for certificates; may be stated later by enrolling again. 本人姓名。 */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Hours. 时长。 */
export type RecordVolunteerHoursInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly person: Scalars['ID']['input'];
  readonly item: Scalars['String']['input'];
  readonly servedOn: Scalars['Date']['input'];
  /** More than 0, at most 24 a day. 小时。 */
  readonly hours: Scalars['Float']['input'];
  /** The errand it was, if it was one. 任务卡编号。 */
  readonly allocation?: InputMaybe<Scalars['ID']['input']>;
};

/** A screening. 查询结果。 */
export type RecordScreeningInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly person: Scalars['ID']['input'];
  readonly isClear: Scalars['Boolean']['input'];
};

/** A certificate. 证明。 */
export type IssueVolunteerCertificateInput = {
  readonly idempotencyKey: Scalars['ID']['input'];
  readonly person: Scalars['ID']['input'];
  readonly fromOn: Scalars['Date']['input'];
  readonly toOn: Scalars['Date']['input'];
};

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY'
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION';

export type _Service = {
  readonly sdl?: Maybe<Scalars['String']['output']>;
};

export type _Entity = Case | Organisation | Rehearsal;
