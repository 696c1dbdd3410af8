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
  /** What can be asked for and given, the words of the cards: a fixed catalogue, told whole. 物资与服务目录。 */
  readonly resourceItems: ReadonlyArray<ResourceItem>;
  /**
   * What a county's, a prefecture's or the province's pool took in and gave out in a month: counts and amounts only, told once, some
   * time after the month's end, and never changed. What a few families got is not told, nor what would give it away. 公开数据。
   */
  readonly disclosure?: Maybe<Disclosed>;
  /** Appeals and programmes that charities have filed, with their reports; what began last comes first. 慈善项目。 */
  readonly programmes: ProgrammeConnection;
  /** Gifts that your organisation gave or keeps; for the county's own officers those of their division. 捐赠。 */
  readonly donations: DonationConnection;
  /** One gift with its ledger and what became of every unit. 捐赠详情。 */
  readonly donation?: Maybe<Donation>;
  /** What the daily look at the ledger of your division found, county by county, newest first. 账目核对。 */
  readonly dailyLedgerChecks: LedgerCheckConnection;
  /**
   * The first 31 of dailyLedgerChecks. 账目核对（前31条）。
   * @deprecated Use dailyLedgerChecks, which has pages.
   */
  readonly ledgerChecks: ReadonlyArray<LedgerCheck>;
  /** Your own errands, by their hour: only you see them, and only until they are done. 本人任务卡。 */
  readonly myTaskCards: TaskCardConnection;
  /**
   * The first 100 of myTaskCards. 本人任务卡（前100张）。
   * @deprecated Use myTaskCards, which has pages.
   */
  readonly taskCards: ReadonlyArray<TaskCard>;
  /** Matchings of your county, newest first, with the lines you may see. 匹配建议。 */
  readonly matchProposals: MatchProposalConnection;
  /**
   * Needs that may be answered, as cards without identities: of your county, for charities, firms and volunteers and for those who
   * place them; newest first. 需求卡。
   */
  readonly needs: NeedConnection;
  /** Service brands: a tree, from the province down. 服务品牌。 */
  readonly serviceBrands: BrandConnection;
  /**
   * The first 100 of serviceBrands. 服务品牌（前100条）。
   * @deprecated Use serviceBrands, which has pages.
   */
  readonly brands: ReadonlyArray<Brand>;
  /** What is public about the pool's organisations, by their places' codes. 公开信息。 */
  readonly profiles: ProfileConnection;
  /** Whether a certificate is true: anyone may ask by its code. 查验志愿服务证明。 */
  readonly volunteerCertificate?: Maybe<VolunteerCertificate>;
  /** Certificates about you, and those that your organisation issued, newest first. 本人及本单位出具的证明。 */
  readonly serviceCertificates: VolunteerCertificateConnection;
  /**
   * The first 100 of serviceCertificates. 本人及本单位出具的证明（前100份）。
   * @deprecated Use serviceCertificates, which has pages.
   */
  readonly volunteerCertificates: ReadonlyArray<VolunteerCertificate>;
  /** Your own hours of service, newest first. 本人志愿服务记录。 */
  readonly volunteerRecords: VolunteerRecordConnection;
  /** Volunteers of your own organisation, in the order in which they enrolled. 本单位志愿者。 */
  readonly teamVolunteers: VolunteerConnection;
  /**
   * The first 100 of teamVolunteers. 本单位志愿者（前100名）。
   * @deprecated Use teamVolunteers, which has pages.
   */
  readonly volunteers: ReadonlyArray<Volunteer>;
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
export type QueryDailyLedgerChecksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryMyTaskCardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
export type QueryServiceBrandsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryProfilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryVolunteerCertificateArgs = {
  code: Scalars['String']['input'];
};


/** What can be asked of the hub. 查询。 */
export type QueryServiceCertificatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryVolunteerRecordsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked of the hub. 查询。 */
export type QueryTeamVolunteersArgs = {
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
   * Sets goods of your own aside for a case, in answer to a task of yours that is open: given directly, through the ledger. The case
   * learns of it by event. 分配物资。
   */
  readonly allocateGoods?: Maybe<Outcome>;
  /** Looks at the pool's clocks and books, and answers how much it did; only the hub itself may. 定时核对。 */
  readonly tick?: Maybe<Scalars['Int']['output']>;
  /**
   * Files a charity's appeal or programme under its filing number; an appeal needs a valid certificate first (Charity Law, articles
   * 22 and 24). The hub itself takes no public donations. 登记慈善项目。
   */
  readonly fileProgramme?: Maybe<ProgrammeOutcome>;
  /** Publishes what a programme of yours has raised and spent. 发布项目报告。 */
  readonly publishProgrammeReport?: Maybe<ProgrammeOutcome>;
  /** Publishes the final report of a programme of yours and closes it today. 发布终期报告。 */
  readonly closeProgramme?: Maybe<ProgrammeOutcome>;
  /** Sets a part of a gift in your stock aside for a need of your county; of two who want the last one, one gets it. 分配。 */
  readonly allocateDonation?: Maybe<AllocationOutcome>;
  /** Says who carries it out, when and where; they see a task card and nothing else. Tutoring a child needs a valid screening. 指派送达人。 */
  readonly assignCarrier?: Maybe<AllocationOutcome>;
  /** Gives your errand back: nobody is forced. 退回任务。 */
  readonly declineErrand?: Maybe<AllocationOutcome>;
  /** Takes back to stock what was set aside and not handed over, for another need. 收回分配。 */
  readonly releaseAllocation?: Maybe<AllocationOutcome>;
  /** Says that it was handed over: by its carrier, or by who keeps it where there is none; the family confirms it. 送达。 */
  readonly deliverAid?: Maybe<AllocationOutcome>;
  /** Takes back to stock what was handed over and the family did not keep. 退货入库。 */
  readonly returnAid?: Maybe<AllocationOutcome>;
  /** Tells the donor what became of it, with the family's word. 向捐赠方反馈。 */
  readonly feedBackAid?: Maybe<AllocationOutcome>;
  /** Asks the donor to let a gift that you keep serve something else: Charity Law, article 56. 申请变更用途。 */
  readonly proposeChangeOfUse?: Maybe<DonationOutcome>;
  /** The donor agrees: the gift's intent is the new one; not by the person who asked. 同意变更用途。 */
  readonly consentToChangeOfUse?: Maybe<ChangeOfUseOutcome>;
  /** The donor does not agree. 不同意变更用途。 */
  readonly refuseChangeOfUse?: Maybe<ChangeOfUseOutcome>;
  /** Takes in a file of pledges, all of it or nothing; every error is told with its row. 批量认捐。 */
  readonly importPledges?: Maybe<PledgeImport>;
  /**
   * Promises a gift to a charity, or to give it yourself. Goods need their fair value; what spoils its batch, expiry date and safety
   * report. 认捐。
   */
  readonly pledgeDonation?: Maybe<DonationOutcome>;
  /** Says that the gift is on its way. It can no longer be withdrawn, only returned. 发出。 */
  readonly sendDonation?: Maybe<DonationOutcome>;
  /** Takes a promise back that was not sent yet. 撤回认捐。 */
  readonly withdrawPledge?: Maybe<DonationOutcome>;
  /**
   * Issues the numbered receipt: Charity Law, article 38. Only a public-interest organisation does, and not for a gift that is tied
   * to a return (财综〔2024〕1号, 7 and 8). 开具捐赠票据。
   */
  readonly issueDonationReceipt?: Maybe<DonationOutcome>;
  /** Records that the donor wants no receipt, or stays unknown. 登记不开票据。 */
  readonly waiveReceipt?: Maybe<DonationOutcome>;
  /** Takes in what has truly come, looked at for safety; the rest is no longer owed. 接收。 */
  readonly receiveDonation?: Maybe<DonationOutcome>;
  /** Puts it into stock. 入库。 */
  readonly stockDonation?: Maybe<DonationOutcome>;
  /** Gives back what cannot be used; all that is left unless a quantity is named. A pledge only once it was sent. 退回。 */
  readonly returnDonation?: Maybe<DonationOutcome>;
  /** Writes off what has spoiled or broken. 核销。 */
  readonly discardStock?: Maybe<DonationOutcome>;
  /** Sets your gift aside as the line says; refused where stock or need has changed. 采纳。 */
  readonly acceptMatch?: Maybe<MatchLineOutcome>;
  /** Does not follow a line about your gift. 不采纳。 */
  readonly declineMatch?: Maybe<MatchLineOutcome>;
  /**
   * Computes the best matching of the county's open needs and stock, with prices that prove it; people decide line by line. It comes
   * back COMPUTING at once; look at matchProposals until it is PROPOSED. Errors: CONFLICT while another one is being computed. 供需匹配。
   */
  readonly proposeMatches?: Maybe<MatchProposalOutcome>;
  /** Adds a service brand of a place in your division, under a wider one or as a root. 新增品牌。 */
  readonly addBrand?: Maybe<BrandOutcome>;
  /** Lets an organisation of your division serve under a brand of its place. 加入品牌。 */
  readonly joinBrand?: Maybe<ProfileOutcome>;
  /** Says what your organisation can do each month, and until when. 申报服务能力。 */
  readonly declareCapacity?: Maybe<CapacityOutcome>;
  /** Says in your organisation's own words what it does. 填写单位简介。 */
  readonly describeOrganisation?: Maybe<ProfileOutcome>;
  /** Records the certificate for public fundraising of a charity of your division: Charity Law, article 22. 登记公开募捐资格。 */
  readonly recordCertificate?: Maybe<ProfileOutcome>;
  /** Takes an organisation of your division one stage further: incubating, growing, established. 培育进阶。 */
  readonly advanceIncubation?: Maybe<ProfileOutcome>;
  /** Issues a certificate of the hours served with your team, in the name that the volunteer has stated, free of charge. 出具志愿服务证明。 */
  readonly issueVolunteerCertificate?: Maybe<VolunteerCertificateOutcome>;
  /** Records a volunteer's hours of actual service, within ten working days (志愿服务记录与证明出具办法 11). 记录志愿服务时长。 */
  readonly recordVolunteerHours?: Maybe<VolunteerRecordOutcome>;
  /** Enrols yourself with your team, in your own name; nobody is enrolled by another. Who has changed teams enrols again. 注册志愿者。 */
  readonly enrolAsVolunteer?: Maybe<VolunteerOutcome>;
  /**
   * Records what the look into the offender query system said of a volunteer of your county: Minors Protection Law, article 98.
   * 登记从业查询结果。
   */
  readonly recordScreening?: Maybe<ScreeningOutcome>;
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
export type MutationImportPledgesArgs = {
  input: ImportPledgesInput;
};


/** What can be done through the hub. 办理。 */
export type MutationPledgeDonationArgs = {
  input: PledgeDonationInput;
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
export type MutationIssueDonationReceiptArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationWaiveReceiptArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationReceiveDonationArgs = {
  input: ReceiveDonationInput;
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
export type MutationAcceptMatchArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDeclineMatchArgs = {
  input: DonationStepInput;
};


/** What can be done through the hub. 办理。 */
export type MutationProposeMatchesArgs = {
  input: ProposeMatchesInput;
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
export type MutationDeclareCapacityArgs = {
  input: DeclareCapacityInput;
};


/** What can be done through the hub. 办理。 */
export type MutationDescribeOrganisationArgs = {
  input: DescribeOrganisationInput;
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
export type MutationIssueVolunteerCertificateArgs = {
  input: IssueVolunteerCertificateInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecordVolunteerHoursArgs = {
  input: RecordVolunteerHoursInput;
};


/** What can be done through the hub. 办理。 */
export type MutationEnrolAsVolunteerArgs = {
  input: EnrolAsVolunteerInput;
};


/** What can be done through the hub. 办理。 */
export type MutationRecordScreeningArgs = {
  input: RecordScreeningInput;
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

/** A case, as far as the pool has given to it. 个案。 */
export type Case = {
  readonly __typename?: 'Case';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** A few seconds' ticket for what other rooms hold about this case. 共享凭票。 */
  readonly warrant?: Maybe<Scalars['String']['output']>;
  /** What charities and firms have given. 慈善资源。 */
  readonly resources?: Maybe<ResourceShare>;
};

/** The pool's part of a case, as far as the reader may see it. 资源池共享项。 */
export type ResourceShare = {
  readonly __typename?: 'ResourceShare';
  /** When this was read. 读取时间。 */
  readonly asOf: Scalars['DateTime']['output'];
  /** What was withheld, and why. 未共享项。 */
  readonly withheld: ReadonlyArray<Withheld>;
  /** Fields that somebody says are wrong, until their source department has answered. 校核中的字段。 */
  readonly disputed: ReadonlyArray<Scalars['String']['output']>;
  /** What was given and neither taken back nor returned: on its way first, then newest first. 获助明细。 */
  readonly aid?: Maybe<ReadonlyArray<AidLine>>;
  /** Who gave, where they do not wish to stay unknown. 捐赠方。 */
  readonly donors?: Maybe<ReadonlyArray<Organisation>>;
  /** Who read about this case here, newest first. 查阅记录。 */
  readonly accessHistory?: Maybe<DisclosureConnection>;
};


/** The pool's part of a case, as far as the reader may see it. 资源池共享项。 */
export type ResourceShareAccessHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

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

/** Something given to a case. 获助。 */
export type AidLine = {
  readonly __typename?: 'AidLine';
  /** What kind of thing it is. 资源类型。 */
  readonly kind: ResourceKind;
  /** The item's Chinese name. 目录项。 */
  readonly item: Scalars['String']['output'];
  /** How much of it, in its unit. 数量。 */
  readonly quantity: Scalars['Float']['output'];
  /** The item's unit. 单位。 */
  readonly unit: Scalars['String']['output'];
  /** Fair value in fen; 0 where none was stated. 公允价值（分）。 */
  readonly value?: Maybe<Scalars['Fen']['output']>;
  /** How far it has come. 物资流转状态。 */
  readonly state: AidState;
  /** The day it was handed over; empty before. 送达日期。 */
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
};

/** Goods of your own, to answer a task with. 物资。 */
export type AllocateGoodsInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The task that asks for it: of your own organisation, and open. 任务编号。 */
  readonly task: Scalars['ID']['input'];
  /** An item by code or Chinese name. 目录项。 */
  readonly item: Scalars['String']['input'];
  /** How much, in the item's unit: more than 0, at most three decimals. 数量。 */
  readonly quantity: Scalars['Float']['input'];
  /** The item's unit; another one is refused. 单位。 */
  readonly unit: Scalars['String']['input'];
  /** Fair value of the whole in fen; for goods it must be said. 公允价值（分）。 */
  readonly value?: InputMaybe<Scalars['Fen']['input']>;
  /** The batch number; needed for what spoils. 批次。 */
  readonly batch?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which it keeps; needed for what spoils. 保质期至。 */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The safety report; needed for what spoils. 检测报告。 */
  readonly safetyReport?: InputMaybe<Scalars['String']['input']>;
  /** Whether you wish to stay unknown; no unless said. 是否匿名。 */
  readonly isAnonymous?: InputMaybe<Scalars['Boolean']['input']>;
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

/** For whom a need is and a gift is meant. 受益人类别。 */
export type Beneficiary =
  /** Anybody. 不限。 */
  | 'ANY'
  /** An older person. 长者。 */
  | 'ELDER'
  /** A child. 儿童。 */
  | 'CHILD'
  /** A family as a whole. 家庭。 */
  | 'FAMILY'
  /** An adult. 成年人。 */
  | 'ADULT';

/** One thing that can be asked for and given, in its own unit. 目录项。 */
export type ResourceItem = {
  readonly __typename?: 'ResourceItem';
  /** Its code, as in RICE. 目录代码。 */
  readonly code: Scalars['String']['output'];
  /** What kind of thing it is. 资源类型。 */
  readonly kind: ResourceKind;
  /** Its name in Chinese. 名称。 */
  readonly name: Scalars['String']['output'];
  /** Its name in English. 英文名。 */
  readonly english: Scalars['String']['output'];
  /** What it is counted in, in Chinese: 千克, 小时; cash in 元. 单位。 */
  readonly unit: Scalars['String']['output'];
  /** Whether it is counted in whole units; else to three decimals. 是否按整数计。 */
  readonly isWhole: Scalars['Boolean']['output'];
  /** Whether it needs a batch, an expiry date and a safety report. 是否需批次、保质期和检测报告。 */
  readonly isPerishable: Scalars['Boolean']['output'];
};

/** An organisation that gives, keeps or carries; its name is civil affairs' to tell. 单位。 */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
};

/** A rehearsal of a change, with what the pool says to it. 资源池演练。 */
export type Rehearsal = {
  readonly __typename?: 'Rehearsal';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** What it would mean for reads in this room. 本子图演练结果。 */
  readonly resourcePool?: Maybe<RoomRehearsal>;
};

/** What is told of one month and place. 月度公开数据。 */
export type Disclosed = {
  readonly __typename?: 'Disclosed';
  /** Code of the place. 区划代码。 */
  readonly division: Scalars['String']['output'];
  /** The month, as in 2026-11. 月份。 */
  readonly month: Scalars['String']['output'];
  /** When the month was closed and its numbers fixed; empty, and without lines, before. 结账时间。 */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** One for each kind of thing, by its code. 公开数据明细。 */
  readonly lines: ReadonlyArray<DisclosedLine>;
};

/** One kind of thing. 公开数据明细。 */
export type DisclosedLine = {
  readonly __typename?: 'DisclosedLine';
  /** The item's Chinese name. 目录项。 */
  readonly item: Scalars['String']['output'];
  /** The item's unit. 单位。 */
  readonly unit: Scalars['String']['output'];
  /** Taken in from donors in the month, in the item's unit; what donors keep and give themselves is told when it goes out. 接收数量。 */
  readonly received: Scalars['Float']['output'];
  /** The value of what was taken in, in fen. 接收金额（分）。 */
  readonly receivedValue: Scalars['Fen']['output'];
  /** Delivered in the month, in the item's unit; empty where nothing was, or where it could show what a few families got. 送达数量。 */
  readonly delivered?: Maybe<Scalars['Float']['output']>;
  /** The value of what was delivered, in fen; empty as well where not every place beneath is told. 送达金额（分）。 */
  readonly deliveredValue?: Maybe<Scalars['Fen']['output']>;
  /** Families helped; empty as `delivered` is. 惠及户数。 */
  readonly families?: Maybe<Scalars['Int']['output']>;
};

/** What a programme is. 项目类型。 */
export type ProgrammeKind =
  /** A public appeal in an emergency, reported on every 5 days: Charity Law, article 72. 应急募捐。 */
  | 'EMERGENCY_APPEAL'
  /** A public appeal, reported on every 90 days: Charity Law, article 79. 公开募捐。 */
  | 'PUBLIC_APPEAL'
  /** A programme without an appeal, reported on every 90 days: Charity Law, article 79. 慈善项目。 */
  | 'PROGRAMME';

/** Where a programme stands. 项目状态。 */
export type ProgrammeState =
  /** Still running. 进行中。 */
  | 'RUNNING'
  /** The final report was published. 已结项。 */
  | 'CLOSED';

/** A filed appeal or programme. 慈善项目。 */
export type Programme = {
  readonly __typename?: 'Programme';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Whether it is still running. 状态。 */
  readonly state: ProgrammeState;
  /** The charity that filed it. 慈善组织。 */
  readonly organisation: Organisation;
  /** What it is, and so how often it is reported on. 项目类型。 */
  readonly kind: ProgrammeKind;
  /** As civil affairs gave it; no two are the same. 备案编号。 */
  readonly filingNumber: Scalars['String']['output'];
  /** Its name, as filed. 名称。 */
  readonly name: Scalars['String']['output'];
  /** The first day. 开始日期。 */
  readonly startsOn: Scalars['Date']['output'];
  /** The last day, as filed or as it was closed; null where none is set. 结束日期。 */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** The day by which the next report is due. 下次公开期限。 */
  readonly reportBy: Scalars['Date']['output'];
  /** Whether it is running and that day is past. 是否逾期。 */
  readonly isOverdue: Scalars['Boolean']['output'];
  /** What was published, newest first. 项目报告。 */
  readonly reports: ReadonlyArray<ProgrammeReport>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What was published of a programme. 项目报告。 */
export type ProgrammeReport = {
  readonly __typename?: 'ProgrammeReport';
  /** The day it was published. 发布日期。 */
  readonly publishedOn: Scalars['Date']['output'];
  /** Raised, as the charity reports it, in fen. 募集金额（分）。 */
  readonly raised: Scalars['Fen']['output'];
  /** Spent, as the charity reports it, in fen. 支出金额（分）。 */
  readonly spent: Scalars['Fen']['output'];
  /** Times that somebody was helped, not people. 惠及人次。 */
  readonly personTimes: Scalars['Int']['output'];
  /** Whether it is the last one, with which the programme closed. 是否终期报告。 */
  readonly isFinal: Scalars['Boolean']['output'];
  /** Whether it came after the day by which it was due. 是否逾期发布。 */
  readonly isLate: Scalars['Boolean']['output'];
};

/** What an act left of a programme. 慈善项目办理结果。 */
export type ProgrammeOutcome = {
  readonly __typename?: 'ProgrammeOutcome';
  /** The programme's id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The programme as it is now. 慈善项目。 */
  readonly programme?: Maybe<Programme>;
};

/** A page of programmes. 项目分页。 */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Programme>;
  /** The same entries, each with its cursor. 本页条目及游标。 */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A programme in a page. 项目分页项。 */
export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** The entry itself. 条目。 */
  readonly node: Programme;
  /** To go on after this entry: sent as after. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** An appeal or a programme, as it was filed with civil affairs. 备案。 */
export type FileProgrammeInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What it is. 项目类型。 */
  readonly kind: ProgrammeKind;
  /** As civil affairs gave it; one that is known already is refused. 备案编号。 */
  readonly filingNumber: Scalars['String']['input'];
  /** Its name. 名称。 */
  readonly name: Scalars['String']['input'];
  /** The first day; for an appeal the certificate must still hold on it. 开始日期。 */
  readonly startsOn: Scalars['Date']['input'];
  /** The last day, not before the first; none unless said. 结束日期。 */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A report on a programme: amounts in fen, counts. 报告。 */
export type ProgrammeReportInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The programme. 项目编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Raised, in fen; not negative. 募集金额（分）。 */
  readonly raised: Scalars['Fen']['input'];
  /** Spent, in fen; not negative. 支出金额（分）。 */
  readonly spent: Scalars['Fen']['input'];
  /** Times that somebody was helped, not people; not negative. 惠及人次。 */
  readonly personTimes: Scalars['Int']['input'];
};

/** A part of a gift that goes to one family. 分配。 */
export type Allocation = {
  readonly __typename?: 'Allocation';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** How far it has come. 物资流转状态。 */
  readonly state: AidState;
  /** How much of the gift, in its unit. 数量。 */
  readonly quantity: Scalars['Float']['output'];
  /** Its part of the gift's value, in fen. 公允价值（分）。 */
  readonly value: Scalars['Fen']['output'];
  /** As the need card calls them; empty for a task. 代称。 */
  readonly alias?: Maybe<Scalars['String']['output']>;
  /** As the need card says: street, township or county; empty for a task. 街道（乡镇）或县区。 */
  readonly town?: Maybe<Scalars['String']['output']>;
  /** The day it was set aside. 分配日期。 */
  readonly allocatedOn: Scalars['Date']['output'];
  /** The day it was handed over; empty before. 送达日期。 */
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
  /** The day the family confirmed it; empty before. 确认日期。 */
  readonly confirmedOn?: Maybe<Scalars['Date']['output']>;
  /** The family's score, 1 to 5: to who keeps the gift at once, to others once the donor was told. 评分。 */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** The family's word, as one of fixed phrases; shown as the score is. 感谢语。 */
  readonly thanks?: Maybe<Thanks>;
  /** Names of the acts that its state allows. 可办事项。 */
  readonly legalActs: ReadonlyArray<Scalars['String']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What a family can say to a giver it never sees: fixed phrases carry no name. 感谢语。 */
export type Thanks =
  /** Thank you, it was a great help. 谢谢，帮了大忙。 */
  | 'GREAT_HELP'
  /** Thank you, it is just right. 谢谢，正合适。 */
  | 'JUST_RIGHT'
  /** Thank you, it came in time. 谢谢，来得及时。 */
  | 'IN_TIME'
  /** It has come. 已收到。 */
  | 'RECEIVED';

/** What an act left of an allocation. 分配办理结果。 */
export type AllocationOutcome = {
  readonly __typename?: 'AllocationOutcome';
  /** The allocation's id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The allocation as it is now; null where you may not read it. 分配。 */
  readonly allocation?: Maybe<Allocation>;
};

/** What goes to which need. 分配。 */
export type AllocateDonationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The gift, in your stock. 捐赠编号。 */
  readonly donation: Scalars['ID']['input'];
  /** The need card, of your county and for the same item. 需求编号。 */
  readonly need: Scalars['ID']['input'];
  /** How much, in the item's unit; at most what is in stock and still missing. 数量。 */
  readonly quantity: Scalars['Float']['input'];
};

/** Who carries it out. 送达人。 */
export type AssignCarrierInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The allocation. 分配编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** An enrolled volunteer of your county, or yourself. 人员编号。 */
  readonly person: Scalars['ID']['input'];
  /** When, not in the past; not fixed unless said. 交接时间。 */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** An organisation; your own unless said. 交接地点（单位）。 */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
};

/** Where a request to change a use stands. 用途变更状态。 */
export type ChangeOfUseState =
  /** Waiting for the donor. 待捐赠方答复。 */
  | 'PROPOSED'
  /** The donor agreed; it is the gift's intent now. 已同意。 */
  | 'CONSENTED'
  /** The donor did not agree. 不同意。 */
  | 'REFUSED';

/** A request to let a gift serve something else. 用途变更。 */
export type ChangeOfUse = {
  readonly __typename?: 'ChangeOfUse';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Whether the donor has answered, and how. 状态。 */
  readonly state: ChangeOfUseState;
  /** Code of the place that it would be meant for. 区划代码。 */
  readonly division: Scalars['String']['output'];
  /** For whom it would be meant. 受益人类别。 */
  readonly beneficiary: Beneficiary;
  /** The last day that would hold; null without a limit. 截止日。 */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Why, in the holder's words. 理由。 */
  readonly reason: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of a change of use. 用途变更办理结果。 */
export type ChangeOfUseOutcome = {
  readonly __typename?: 'ChangeOfUseOutcome';
  /** The change's id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The change as it is now; null where you may not read it. 用途变更。 */
  readonly changeOfUse?: Maybe<ChangeOfUse>;
};

/** Another use. 变更用途。 */
export type ProposeChangeOfUseInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The gift. 捐赠编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** Code of the place it is to be meant for, 2 to 12 digits. 区划代码。 */
  readonly division: Scalars['String']['input'];
  /** For whom it is to be meant. 受益人类别。 */
  readonly beneficiary: Beneficiary;
  /** The last day, today or later; without a limit unless said. 截止日。 */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** Why, for the donor to read. 理由。 */
  readonly reason: Scalars['String']['input'];
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

/** What gifts can be filtered by. 筛选条件。 */
export type DonationFilter = {
  /** Only in this state. 捐赠状态。 */
  readonly state?: InputMaybe<DonationState>;
  /** An item by code or Chinese name. 目录项。 */
  readonly item?: InputMaybe<Scalars['String']['input']>;
};

/** A gift, from promise to thanks. 捐赠。 */
export type Donation = {
  readonly __typename?: 'Donation';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** How far it has come; where its units are, balances say. 捐赠状态。 */
  readonly state: DonationState;
  /** Who gives; empty to everyone else where the donor stays unknown. 捐赠方。 */
  readonly donor?: Maybe<Organisation>;
  /** Who keeps it and answers for it. 保管单位。 */
  readonly holder: Organisation;
  /** Whether the donor wishes to stay unknown. 是否匿名。 */
  readonly isAnonymous: Scalars['Boolean']['output'];
  /** What kind of thing it is. 资源类型。 */
  readonly kind: ResourceKind;
  /** The item's Chinese name. 目录项。 */
  readonly item: Scalars['String']['output'];
  /** The item's code. 目录代码。 */
  readonly itemCode: Scalars['String']['output'];
  /** What was promised; once received, what truly came. 数量。 */
  readonly quantity: Scalars['Float']['output'];
  /** The item's unit. 单位。 */
  readonly unit: Scalars['String']['output'];
  /** Fair value of that quantity in fen; 0 where none was stated. 公允价值（分）。 */
  readonly value: Scalars['Fen']['output'];
  /** The batch number; of what spoils. 批次。 */
  readonly batch?: Maybe<Scalars['String']['output']>;
  /** The last day on which it may go out; null where it does not spoil. 保质期至。 */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Code of the place it is meant for, with all beneath: 2 to 12 digits. 定向区划。 */
  readonly intentDivision: Scalars['String']['output'];
  /** For whom it is meant; ANY where the donor did not say. 定向受益人。 */
  readonly intentBeneficiary: Beneficiary;
  /** The last day on which it may be set aside for somebody; null without a limit. 定向截止日。 */
  readonly intentUntil?: Maybe<Scalars['Date']['output']>;
  /** The day it was promised. 认捐日期。 */
  readonly pledgedOn: Scalars['Date']['output'];
  /** When it was sent; empty before. 发出日期。 */
  readonly sentOn?: Maybe<Scalars['Date']['output']>;
  /** Its receipt; null until one is issued, and where it was waived. 捐赠票据。 */
  readonly receipt?: Maybe<DonationReceipt>;
  /** Where its units stand now, empty accounts left out; with DONOR they add up to nothing. 各账户余额。 */
  readonly balances: ReadonlyArray<Balance>;
  /** Every entry of the ledger, oldest first. 账目明细。 */
  readonly movements: ReadonlyArray<Movement>;
  /** What became of it, oldest first: never who. 去向。 */
  readonly allocations: ReadonlyArray<Allocation>;
  /** Requests to change its use, first those that wait for an answer. 用途变更。 */
  readonly changesOfUse: ReadonlyArray<ChangeOfUse>;
  /** Names of the acts that its state allows; who may do them is another question. 可办事项。 */
  readonly legalActs: ReadonlyArray<Scalars['String']['output']>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** A page of gifts. 捐赠分页。 */
export type DonationConnection = {
  readonly __typename?: 'DonationConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Donation>;
  /** The same entries, each with its cursor. 本页条目及游标。 */
  readonly edges: ReadonlyArray<DonationEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A gift in a page. 捐赠分页项。 */
export type DonationEdge = {
  readonly __typename?: 'DonationEdge';
  /** The entry itself. 条目。 */
  readonly node: Donation;
  /** To go on after this entry: sent as after. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** What an act left of a gift. 捐赠办理结果。 */
export type DonationOutcome = {
  readonly __typename?: 'DonationOutcome';
  /** The gift's id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The gift as it is now; null where you may not read it. 捐赠。 */
  readonly donation?: Maybe<Donation>;
};

/** A step of a gift, a change of use, an allocation or a line of a matching. 事项。 */
export type DonationStepInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Of the gift, the change of use, the allocation or the line. 事项编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
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

/** Units and value in one account. 账户余额。 */
export type Balance = {
  readonly __typename?: 'Balance';
  /** Which account. 账户。 */
  readonly account: LedgerAccount;
  /** Units in it; of DONOR negative. 数量。 */
  readonly quantity: Scalars['Float']['output'];
  /** Value in it, in fen; of DONOR negative. 金额（分）。 */
  readonly value: Scalars['Fen']['output'];
};

/** One entry: out of one account and into another. 分录。 */
export type Movement = {
  readonly __typename?: 'Movement';
  /** When it was written. 记账时间。 */
  readonly at: Scalars['DateTime']['output'];
  /** The account it left. 贷方。 */
  readonly credit: LedgerAccount;
  /** The account it entered. 借方。 */
  readonly debit: LedgerAccount;
  /** Units that went. 数量。 */
  readonly quantity: Scalars['Float']['output'];
  /** Value that went, in fen. 金额（分）。 */
  readonly value: Scalars['Fen']['output'];
  /** By which act, or which event of civil affairs. 事项。 */
  readonly act: Scalars['String']['output'];
};

/** One day's look at one county's books. 每日核对。 */
export type LedgerCheck = {
  readonly __typename?: 'LedgerCheck';
  /** The day. 核对日期。 */
  readonly on: Scalars['Date']['output'];
  /** The county; a prefecture or the province for what was kept there. 区划代码。 */
  readonly division: Scalars['String']['output'];
  /** Gifts kept there. 捐赠笔数。 */
  readonly donations: Scalars['Int']['output'];
  /** Entries about them. 分录数。 */
  readonly movements: Scalars['Int']['output'];
  /** Accounts that did not add up; anything but 0 is the hub's fault. 差错数。 */
  readonly faults: Scalars['Int']['output'];
};

/** A page of looks at the books. 账目核对分页。 */
export type LedgerCheckConnection = {
  readonly __typename?: 'LedgerCheckConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<LedgerCheck>;
  /** The same entries, each with its cursor. 本页条目及游标。 */
  readonly edges: ReadonlyArray<LedgerCheckEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A look at the books in a page. 账目核对分页项。 */
export type LedgerCheckEdge = {
  readonly __typename?: 'LedgerCheckEdge';
  /** The entry itself. 条目。 */
  readonly node: LedgerCheck;
  /** To go on after this entry: sent as after. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** What became of a file of pledges. 导入结果。 */
export type PledgeImport = {
  readonly __typename?: 'PledgeImport';
  /** The file's, where it was taken in; nothing else is kept under it. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Whether it was taken in. 状态。 */
  readonly state: PledgeImportState;
  /** Pledges that the file holds; 0 where it was refused. 笔数。 */
  readonly pledges: Scalars['Int']['output'];
  /** What is wrong; empty unless it was refused. 错误。 */
  readonly errors: ReadonlyArray<RowError>;
};

/** What became of a file of pledges. 导入状态。 */
export type PledgeImportState =
  /** Every row is a pledge now. 已导入。 */
  | 'IMPORTED'
  /** Every row could be one; nothing was kept. 试运行通过。 */
  | 'DRY_RUN'
  /** Some rows are wrong; nothing was kept. 有错误，未导入。 */
  | 'REFUSED';

/** What is wrong with a row. 行错误。 */
export type RowError = {
  readonly __typename?: 'RowError';
  /** As the spreadsheet counts: the heading is row 1. 行号。 */
  readonly row: Scalars['Int']['output'];
  /** The field that is wrong, or row for the row as a whole. 字段。 */
  readonly field: Scalars['String']['output'];
  /** What is wrong with it, in English. 错误说明。 */
  readonly message: Scalars['String']['output'];
};

/** A row of a file of pledges. 导入行。 */
export type PledgeRowInput = {
  /** As the spreadsheet counts: the heading is row 1. 行号。 */
  readonly row: Scalars['Int']['input'];
  /** A hash of the row, so that it is taken in once. 行摘要。 */
  readonly mark: Scalars['String']['input'];
  /** The charity that is to keep it; yourself unless said. 保管单位。 */
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  /** An item by code or Chinese name. 目录项。 */
  readonly item: Scalars['String']['input'];
  /** How much, in the item's unit. 数量。 */
  readonly quantity: Scalars['Float']['input'];
  /** Checked against the item's where it is said. 单位。 */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Fair value of the whole in fen; goods need it. 公允价值（分）。 */
  readonly value?: InputMaybe<Scalars['Fen']['input']>;
  /** The batch number; needed for what spoils. 批次。 */
  readonly batch?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which it keeps; needed for what spoils. 保质期至。 */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The safety report; needed for what spoils. 检测报告。 */
  readonly safetyReport?: InputMaybe<Scalars['String']['input']>;
  /** Whether you wish to stay unknown; no unless said. 是否匿名。 */
  readonly isAnonymous?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A file of pledges, as POST /imports/pledges reads it. 导入。 */
export type ImportPledgesInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** SHA-256 of the file; one that was taken in is refused. 文件摘要。 */
  readonly digest: Scalars['String']['input'];
  /** At most 1000 rows. 最多1000行。 */
  readonly rows: ReadonlyArray<PledgeRowInput>;
  /** Tries everything and keeps nothing. 试运行。 */
  readonly isDryRun: Scalars['Boolean']['input'];
};

/** What the donor wants it for. 捐赠意愿。 */
export type IntentInput = {
  /** Code of a place in Yunnan, 2 to 12 digits; the holder's county unless said. 区划代码。 */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  /** For whom; ANY unless said. 受益人类别。 */
  readonly beneficiary?: InputMaybe<Beneficiary>;
  /** The last day, today or later; without a limit unless said. 截止日。 */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** A promise. 认捐。 */
export type PledgeDonationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The charity that is to keep it: a public-interest organisation of the pool; yourself unless said. 保管单位。 */
  readonly holder?: InputMaybe<Scalars['ID']['input']>;
  /** An item by code or Chinese name. 目录项。 */
  readonly item: Scalars['String']['input'];
  /** How much, in the item's unit: more than 0, at most three decimals. 数量。 */
  readonly quantity: Scalars['Float']['input'];
  /** Checked against the item's where it is said. 单位。 */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Fair value of the whole in fen; goods need it, for cash it is the amount. 公允价值（分）。 */
  readonly value?: InputMaybe<Scalars['Fen']['input']>;
  /** The batch number; needed for what spoils. 批次。 */
  readonly batch?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which it keeps, at least 7 days off; needed for what spoils. 保质期至。 */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The safety report; needed for what spoils. 检测报告。 */
  readonly safetyReport?: InputMaybe<Scalars['String']['input']>;
  /** Whether you wish to stay unknown; no unless said. 是否匿名。 */
  readonly isAnonymous?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the gift asks for something in return; it gets no receipt. No unless said. 是否附带商业条件。 */
  readonly isTied?: InputMaybe<Scalars['Boolean']['input']>;
  /** What you want it for. 捐赠意愿。 */
  readonly intent?: InputMaybe<IntentInput>;
};

/** A donation receipt: number, check code and amount. 公益事业捐赠票据。 */
export type DonationReceipt = {
  readonly __typename?: 'DonationReceipt';
  /** Its number: the holder, the year and a count without gaps. 票据号码。 */
  readonly number: Scalars['String']['output'];
  /** Eight characters that follow from the number and the amount. 校验码。 */
  readonly checkCode: Scalars['String']['output'];
  /** The day it was issued. 开票日期。 */
  readonly issuedOn: Scalars['Date']['output'];
  /** What it was issued for, in the item's unit. 数量。 */
  readonly quantity: Scalars['Float']['output'];
  /** The amount in fen. 金额（分）。 */
  readonly value: Scalars['Fen']['output'];
  /** The amount in capital figures: 壹佰贰拾元整. 大写金额。 */
  readonly valueInWords: Scalars['String']['output'];
};

/** What has truly come. 接收。 */
export type ReceiveDonationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The gift. 捐赠编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** What came, at most what was promised; the rest is no longer owed. 实收数量。 */
  readonly quantity: Scalars['Float']['input'];
  /** Whether goods were looked at and are safe; goods that are not are refused. 是否安全。 */
  readonly isSafe: Scalars['Boolean']['input'];
};

/** What goes back. 退回。 */
export type ReturnDonationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The gift. 捐赠编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** How much of what is left; all of it unless said. 数量。 */
  readonly quantity?: InputMaybe<Scalars['Float']['input']>;
};

/** A quantity of a gift in stock. 数量。 */
export type QuantityInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The gift. 捐赠编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** How much, in the item's unit; at most what is in stock. 数量。 */
  readonly quantity: Scalars['Float']['input'];
};

/** What the person who carries something out has to know, and nothing more. 任务卡。 */
export type TaskCard = {
  readonly __typename?: 'TaskCard';
  /** The errand, for deliverAid and declineErrand. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** What the person is called: 儿童A，八年级; 独居长者. 代称。 */
  readonly alias: Scalars['String']['output'];
  /** The item's Chinese name. 目录项。 */
  readonly item: Scalars['String']['output'];
  /** How much, in the item's unit. 数量。 */
  readonly quantity: Scalars['Float']['output'];
  /** The item's unit. 单位。 */
  readonly unit: Scalars['String']['output'];
  /** As the need card says: street, township or county; an empty text for a task. 街道（乡镇）或县区。 */
  readonly town: Scalars['String']['output'];
  /** When; empty where it is not fixed. 时间。 */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Where: an organisation's own place, never a home. 地点。 */
  readonly place?: Maybe<Organisation>;
  /** Counts the errand's changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** A page of task cards. 任务卡分页。 */
export type TaskCardConnection = {
  readonly __typename?: 'TaskCardConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<TaskCard>;
  /** The same entries, each with its cursor. 本页条目及游标。 */
  readonly edges: ReadonlyArray<TaskCardEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A task card in a page. 任务卡分页项。 */
export type TaskCardEdge = {
  readonly __typename?: 'TaskCardEdge';
  /** The entry itself. 条目。 */
  readonly node: TaskCard;
  /** To go on after this entry: sent as after. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** Whether a line of a matching is followed. 匹配明细状态。 */
export type MatchLineState =
  /** Nobody has decided. 待决定。 */
  | 'PROPOSED'
  /** The gift was set aside as it says. 已采纳。 */
  | 'ACCEPTED'
  /** It is not followed. 未采纳。 */
  | 'DECLINED';

/** One line of a matching, and why. 匹配明细。 */
export type MatchLine = {
  readonly __typename?: 'MatchLine';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Whether its holder follows it. 状态。 */
  readonly state: MatchLineState;
  /** The need as its card. 需求卡。 */
  readonly need?: Maybe<Need>;
  /** The gift's id. 捐赠编号。 */
  readonly donationId: Scalars['ID']['output'];
  /** How much of the gift is to go to the need, in the item's unit. 数量。 */
  readonly quantity: Scalars['Float']['output'];
  /** What it got its points for. 理由。 */
  readonly reasons: ReadonlyArray<MatchReason>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** What an act left of a line. 匹配明细办理结果。 */
export type MatchLineOutcome = {
  readonly __typename?: 'MatchLineOutcome';
  /** The line's id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The line as it is now; null where you may not read it. 匹配明细。 */
  readonly line?: Maybe<MatchLine>;
};

/** Why a gift suits a need: points a unit. 理由。 */
export type MatchReason = {
  readonly __typename?: 'MatchReason';
  /** base, expiry (what expires first), waiting (who waited), near (kept at the same place) or fairness (a holder of few gifts). 理由。 */
  readonly reason: Scalars['String']['output'];
  /** Points a unit for it; 0 where it does not count. 得分。 */
  readonly points: Scalars['Int']['output'];
};

/** How far a matching has come. 匹配状态。 */
export type MatchProposalState =
  /** Being computed. 计算中。 */
  | 'COMPUTING'
  /** Computed, for people to decide on line by line. 已提出。 */
  | 'PROPOSED'
  /** It could not be computed; ask for another one. 计算失败。 */
  | 'FAILED';

/** A matching of needs and gifts, optimal and proven. 匹配建议。 */
export type MatchProposal = {
  readonly __typename?: 'MatchProposal';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** How far it has come. 状态。 */
  readonly state: MatchProposalState;
  /** When it was asked for. 提出时间。 */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Open needs that were looked at; to a holder, as the next three numbers, of its own lines only. 需求数。 */
  readonly needCount: Scalars['Int']['output'];
  /** Gifts in stock that were looked at. 捐赠数。 */
  readonly donationCount: Scalars['Int']['output'];
  /** Pairs that place, intent, expiry and item allow, like needs and like gifts counted as one. 可行配对数。 */
  readonly pairCount: Scalars['Int']['output'];
  /** Points of all lines; no other matching has more. 总得分。 */
  readonly objective: Scalars['Float']['output'];
  /**
   * The dual prices, as JSON: per item, what one more unit of each need and gift would be worth; an empty list to a holder.
   * 最优性证明（对偶价格）。
   */
  readonly proof: Scalars['String']['output'];
  /** For the county all lines, for a holder its own; by item, the largest first. 明细。 */
  readonly lines: ReadonlyArray<MatchLine>;
};

/** What an act left of a matching. 匹配建议办理结果。 */
export type MatchProposalOutcome = {
  readonly __typename?: 'MatchProposalOutcome';
  /** The matching's id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Always 1: nobody changes a matching, only its lines. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The matching as it is now; null where you may not read it. 匹配建议。 */
  readonly proposal?: Maybe<MatchProposal>;
};

/** A page of matchings. 匹配分页。 */
export type MatchProposalConnection = {
  readonly __typename?: 'MatchProposalConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<MatchProposal>;
  /** The same entries, each with its cursor. 本页条目及游标。 */
  readonly edges: ReadonlyArray<MatchProposalEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A matching in a page. 匹配分页项。 */
export type MatchProposalEdge = {
  readonly __typename?: 'MatchProposalEdge';
  /** The entry itself. 条目。 */
  readonly node: MatchProposal;
  /** To go on after this entry: sent as after. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** Nothing but the key: all that is open and in stock is matched. 匹配。 */
export type ProposeMatchesInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** What needs can be filtered by. 筛选条件。 */
export type NeedFilter = {
  /** Only needs of this kind of thing. 资源类型。 */
  readonly kind?: InputMaybe<ResourceKind>;
  /** Only those that are open today, or only those that are not. 是否开放。 */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A need as a helper may know it: what, how much, in which town; never who. 需求卡。 */
export type Need = {
  readonly __typename?: 'Need';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** What the family is called: 四口之家. 代称。 */
  readonly alias: Scalars['String']['output'];
  /** What kind of thing it is. 资源类型。 */
  readonly kind: ResourceKind;
  /** The item's Chinese name. 目录项。 */
  readonly item: Scalars['String']['output'];
  /** The item's code. 目录代码。 */
  readonly itemCode: Scalars['String']['output'];
  /** For whom it is. 受益人类别。 */
  readonly beneficiary: Beneficiary;
  /** What was asked for, in the item's unit. 数量。 */
  readonly quantity: Scalars['Float']['output'];
  /** What is still missing, in the item's unit. 尚缺数量。 */
  readonly missing: Scalars['Float']['output'];
  /** The item's unit. 单位。 */
  readonly unit: Scalars['String']['output'];
  /** The street or township; the county where the street has too few families to hide in. 街道（乡镇）或县区。 */
  readonly town: Scalars['String']['output'];
  /** Whether it can be answered today: neither met nor withdrawn, and its last day not past. 是否开放。 */
  readonly isOpen: Scalars['Boolean']['output'];
  /** The last day on which it helps; empty without a limit. 截止日。 */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** A page of needs. 需求分页。 */
export type NeedConnection = {
  readonly __typename?: 'NeedConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Need>;
  /** The same entries, each with its cursor. 本页条目及游标。 */
  readonly edges: ReadonlyArray<NeedEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A need in a page. 需求分页项。 */
export type NeedEdge = {
  readonly __typename?: 'NeedEdge';
  /** The entry itself. 条目。 */
  readonly node: Need;
  /** To go on after this entry: sent as after. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** A service brand. 服务品牌。 */
export type Brand = {
  readonly __typename?: 'Brand';
  /** Its id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Its name. 名称。 */
  readonly name: Scalars['String']['output'];
  /** Code of its place. 区划代码。 */
  readonly division: Scalars['String']['output'];
  /** The id of the wider brand above it; empty at the root. 上级品牌。 */
  readonly parent?: Maybe<Scalars['ID']['output']>;
};

/** A page of brands. 品牌分页。 */
export type BrandConnection = {
  readonly __typename?: 'BrandConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Brand>;
  /** The same entries, each with its cursor. 本页条目及游标。 */
  readonly edges: ReadonlyArray<BrandEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A brand in a page. 品牌分页项。 */
export type BrandEdge = {
  readonly __typename?: 'BrandEdge';
  /** The entry itself. 条目。 */
  readonly node: Brand;
  /** To go on after this entry: sent as after. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** What an act left of a brand. 品牌办理结果。 */
export type BrandOutcome = {
  readonly __typename?: 'BrandOutcome';
  /** The brand's id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The brand as it is now; null where you may not read it. 品牌。 */
  readonly brand?: Maybe<Brand>;
};

/** A new brand. 品牌。 */
export type AddBrandInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The wider brand above it; a root unless said. 上级品牌。 */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** Its name. 名称。 */
  readonly name: Scalars['String']['input'];
  /** Code of its place, within your division and that of the brand above. 区划代码。 */
  readonly division: Scalars['String']['input'];
};

/** Joining a brand. 加入品牌。 */
export type JoinBrandInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The organisation. 单位编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** The brand, of a place that the organisation lies in. 品牌编号。 */
  readonly brand: Scalars['ID']['input'];
};

/** What an organisation can do each month, until a day. 服务能力。 */
export type Capacity = {
  readonly __typename?: 'Capacity';
  /** The item's Chinese name. 目录项。 */
  readonly item: Scalars['String']['output'];
  /** The item's code. 目录代码。 */
  readonly itemCode: Scalars['String']['output'];
  /** How much a month, in the item's unit. 每月数量。 */
  readonly quantity: Scalars['Float']['output'];
  /** The item's unit. 单位。 */
  readonly unit: Scalars['String']['output'];
  /** The last day on which it holds. 截止日。 */
  readonly until: Scalars['Date']['output'];
};

/** What an act left of a capacity. 服务能力办理结果。 */
export type CapacityOutcome = {
  readonly __typename?: 'CapacityOutcome';
  /** The capacity's id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The capacity as it is now; null where you may not read it. 服务能力。 */
  readonly capacity?: Maybe<Capacity>;
};

/** What your organisation can do each month. 能力。 */
export type DeclareCapacityInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** An item by code or Chinese name. 目录项。 */
  readonly item: Scalars['String']['input'];
  /** How much a month, in the item's unit: more than 0, at most three decimals. 每月数量。 */
  readonly quantity: Scalars['Float']['input'];
  /** The last day, today or later. 截止日。 */
  readonly until: Scalars['Date']['input'];
};

/** How far an organisation has grown. 培育阶段。 */
export type IncubationStage =
  /** New; where every organisation begins. 孵化期。 */
  | 'INCUBATING'
  /** Growing. 成长期。 */
  | 'GROWING'
  /** Grown up; the last stage. 成熟期。 */
  | 'ESTABLISHED';

/** An organisation's public profile in the pool. 公开信息。 */
export type Profile = {
  readonly __typename?: 'Profile';
  /** Whose it is. 单位。 */
  readonly organisation: Organisation;
  /** What it does, in its own words. 简介。 */
  readonly summary: Scalars['String']['output'];
  /** How far it has grown. 培育阶段。 */
  readonly stage: IncubationStage;
  /** Whether it holds a valid certificate for public fundraising. 公开募捐资格。 */
  readonly mayFundraise: Scalars['Boolean']['output'];
  /** Its brand, if it serves under one. 品牌。 */
  readonly brand?: Maybe<Brand>;
  /** What it can do each month; what has run out is not listed. 服务能力。 */
  readonly capacities: ReadonlyArray<Capacity>;
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
};

/** A page of profiles. 公开信息分页。 */
export type ProfileConnection = {
  readonly __typename?: 'ProfileConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Profile>;
  /** The same entries, each with its cursor. 本页条目及游标。 */
  readonly edges: ReadonlyArray<ProfileEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A profile in a page. 公开信息分页项。 */
export type ProfileEdge = {
  readonly __typename?: 'ProfileEdge';
  /** The entry itself. 条目。 */
  readonly node: Profile;
  /** To go on after this entry: sent as after. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** What an act left of a profile. 公开信息办理结果。 */
export type ProfileOutcome = {
  readonly __typename?: 'ProfileOutcome';
  /** The organisation's id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The profile as it is now; null where you may not read it. 公开信息。 */
  readonly profile?: Maybe<Profile>;
};

/** Words about an organisation. 简介。 */
export type DescribeOrganisationInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Your own organisation. 单位编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** What it does; at most 200 characters. 简介，不超过200字。 */
  readonly summary: Scalars['String']['input'];
};

/** A certificate for public fundraising. 证书。 */
export type RecordCertificateInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The charity. 单位编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
  /** The certificate's number. 证书编号。 */
  readonly number: Scalars['String']['input'];
  /** The last day on which it holds, today or later. 有效期至。 */
  readonly until: Scalars['Date']['input'];
};

/** A step of an organisation. 单位事项。 */
export type ProfileStepInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The organisation. 单位编号。 */
  readonly id: Scalars['ID']['input'];
  /** The version that was looked at; a later one is answered by CONFLICT. 所见版本号。 */
  readonly version: Scalars['Int']['input'];
};

/** A certificate of hours served. 志愿服务证明。 */
export type VolunteerCertificate = {
  readonly __typename?: 'VolunteerCertificate';
  /** By which anyone can check it: 12 characters. 证明编码。 */
  readonly code: Scalars['String']['output'];
  /** Whose it is, as stated when it was issued: to the volunteer and to who issued it; empty to everyone else. 持有人姓名。 */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Who issued it. 出具单位。 */
  readonly organisation: Organisation;
  /** The first day that it counts. 起始日期。 */
  readonly fromOn: Scalars['Date']['output'];
  /** The last day that it counts. 截止日期。 */
  readonly toOn: Scalars['Date']['output'];
  /** Hours recorded with the issuer in this time. 时长（小时）。 */
  readonly hours: Scalars['Float']['output'];
  /** The day it was issued. 出具日期。 */
  readonly issuedOn: Scalars['Date']['output'];
};

/** A page of certificates. 证明分页。 */
export type VolunteerCertificateConnection = {
  readonly __typename?: 'VolunteerCertificateConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<VolunteerCertificate>;
  /** The same entries, each with its cursor. 本页条目及游标。 */
  readonly edges: ReadonlyArray<VolunteerCertificateEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A certificate in a page. 证明分页项。 */
export type VolunteerCertificateEdge = {
  readonly __typename?: 'VolunteerCertificateEdge';
  /** The entry itself. 条目。 */
  readonly node: VolunteerCertificate;
  /** To go on after this entry: sent as after. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** What an act left of a certificate. 服务证明办理结果。 */
export type VolunteerCertificateOutcome = {
  readonly __typename?: 'VolunteerCertificateOutcome';
  /** The certificate's id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The certificate; null where you may not read it. 服务证明。 */
  readonly certificate?: Maybe<VolunteerCertificate>;
};

/** Whose hours, and of which time. 证明。 */
export type IssueVolunteerCertificateInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** A volunteer of your own team who has stated their name. 志愿者编号。 */
  readonly person: Scalars['ID']['input'];
  /** The first day that counts. 起始日期。 */
  readonly fromOn: Scalars['Date']['input'];
  /** The last day that counts. 截止日期。 */
  readonly toOn: Scalars['Date']['input'];
};

/** Hours of service on one day. 志愿服务记录。 */
export type VolunteerRecord = {
  readonly __typename?: 'VolunteerRecord';
  /** The day. 服务日期。 */
  readonly servedOn: Scalars['Date']['output'];
  /** Hours, in hundredths. 时长（小时）。 */
  readonly hours: Scalars['Float']['output'];
  /** What was done: the item's Chinese name. 目录项。 */
  readonly item: Scalars['String']['output'];
  /** The team that recorded it. 记录单位。 */
  readonly organisation: Organisation;
  /** The day it was recorded. 记录日期。 */
  readonly recordedOn: Scalars['Date']['output'];
};

/** A page of hours. 服务记录分页。 */
export type VolunteerRecordConnection = {
  readonly __typename?: 'VolunteerRecordConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<VolunteerRecord>;
  /** The same entries, each with its cursor. 本页条目及游标。 */
  readonly edges: ReadonlyArray<VolunteerRecordEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** Hours in a page. 服务记录分页项。 */
export type VolunteerRecordEdge = {
  readonly __typename?: 'VolunteerRecordEdge';
  /** The entry itself. 条目。 */
  readonly node: VolunteerRecord;
  /** To go on after this entry: sent as after. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** What an act left of a record of hours. 服务记录办理结果。 */
export type VolunteerRecordOutcome = {
  readonly __typename?: 'VolunteerRecordOutcome';
  /** The record's id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The record; null where you may not read it. 服务记录。 */
  readonly record?: Maybe<VolunteerRecord>;
};

/** Hours of service on one day. 时长。 */
export type RecordVolunteerHoursInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** A volunteer of your own team. 志愿者编号。 */
  readonly person: Scalars['ID']['input'];
  /** What was done: an item by code or Chinese name. 目录项。 */
  readonly item: Scalars['String']['input'];
  /** The day, at most ten working days ago. 服务日期。 */
  readonly servedOn: Scalars['Date']['input'];
  /** More than 0, in hundredths; at most 24 on a day, all records together. 小时。 */
  readonly hours: Scalars['Float']['input'];
  /** The errand of theirs that it was, if it was one. 任务卡编号。 */
  readonly allocation?: InputMaybe<Scalars['ID']['input']>;
};

/** A volunteer of a team. 志愿者。 */
export type Volunteer = {
  readonly __typename?: 'Volunteer';
  /** The person. 人员编号。 */
  readonly id: Scalars['ID']['output'];
  /** As they stated it themselves; empty until they have. 本人登记的姓名。 */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The day they enrolled with this team. 注册日期。 */
  readonly enrolledOn: Scalars['Date']['output'];
  /** Whether the latest screening was clear and is valid today. 查询是否有效。 */
  readonly isScreened: Scalars['Boolean']['output'];
  /** All hours recorded with this team. 累计时长（小时）。 */
  readonly hours: Scalars['Float']['output'];
};

/** A page of volunteers. 志愿者分页。 */
export type VolunteerConnection = {
  readonly __typename?: 'VolunteerConnection';
  /** The entries of this page. 本页条目。 */
  readonly nodes: ReadonlyArray<Volunteer>;
  /** The same entries, each with its cursor. 本页条目及游标。 */
  readonly edges: ReadonlyArray<VolunteerEdge>;
  /** Where the page begins and ends. 分页信息。 */
  readonly pageInfo: PageInfo;
  /** How many there are in all, for this reader. 总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A volunteer in a page. 志愿者分页项。 */
export type VolunteerEdge = {
  readonly __typename?: 'VolunteerEdge';
  /** The entry itself. 条目。 */
  readonly node: Volunteer;
  /** To go on after this entry: sent as after. 游标。 */
  readonly cursor: Scalars['String']['output'];
};

/** What an act left of a volunteer. 志愿者办理结果。 */
export type VolunteerOutcome = {
  readonly __typename?: 'VolunteerOutcome';
  /** The person's id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The volunteer as they are now; null where you may not read it. 志愿者。 */
  readonly volunteer?: Maybe<Volunteer>;
};

/** What the look into the offender query system said of somebody on a day. 从业查询结果。 */
export type Screening = {
  readonly __typename?: 'Screening';
  /** Whether nothing stands against their being with children. 是否无违法犯罪记录。 */
  readonly isClear: Scalars['Boolean']['output'];
  /** The day of the look. 查询日期。 */
  readonly screenedOn: Scalars['Date']['output'];
  /** The last day on which it is valid. 有效期至。 */
  readonly validUntil: Scalars['Date']['output'];
};

/** What an act left of a screening. 从业查询办理结果。 */
export type ScreeningOutcome = {
  readonly __typename?: 'ScreeningOutcome';
  /** The screening's id. 编号。 */
  readonly id: Scalars['ID']['output'];
  /** Where it stands now. 当前状态。 */
  readonly state: Scalars['String']['output'];
  /** Counts its changes; to be sent with the next act. 版本号。 */
  readonly version: Scalars['Int']['output'];
  /** The screening; null where you may not read it. 从业查询。 */
  readonly screening?: Maybe<Screening>;
};

/** Yourself. 注册。 */
export type EnrolAsVolunteerInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Your name, for certificates, at most 50 characters; may be stated later by enrolling again. 本人姓名。 */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What a screening said. 查询结果。 */
export type RecordScreeningInput = {
  /** A UUID of the caller's: the same act sent again with it is done once and answered alike. 幂等键。 */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** A volunteer whose team is of your county. 志愿者编号。 */
  readonly person: Scalars['ID']['input'];
  /** Whether nothing stands against their being with children. 是否无违法犯罪记录。 */
  readonly isClear: Scalars['Boolean']['input'];
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

export type _Entity = Case | Organisation | Rehearsal;

/** What each act is given. */
export type Inputs = {
  deliverEvents: EventBatchInput;
  witnessHead: WitnessHeadInput;
  allocateGoods: AllocateGoodsInput;
  fileProgramme: FileProgrammeInput;
  publishProgrammeReport: ProgrammeReportInput;
  closeProgramme: ProgrammeReportInput;
  allocateDonation: AllocateDonationInput;
  assignCarrier: AssignCarrierInput;
  declineErrand: DonationStepInput;
  releaseAllocation: DonationStepInput;
  deliverAid: DonationStepInput;
  returnAid: DonationStepInput;
  feedBackAid: DonationStepInput;
  proposeChangeOfUse: ProposeChangeOfUseInput;
  consentToChangeOfUse: DonationStepInput;
  refuseChangeOfUse: DonationStepInput;
  importPledges: ImportPledgesInput;
  pledgeDonation: PledgeDonationInput;
  sendDonation: DonationStepInput;
  withdrawPledge: DonationStepInput;
  issueDonationReceipt: DonationStepInput;
  waiveReceipt: DonationStepInput;
  receiveDonation: ReceiveDonationInput;
  stockDonation: DonationStepInput;
  returnDonation: ReturnDonationInput;
  discardStock: QuantityInput;
  acceptMatch: DonationStepInput;
  declineMatch: DonationStepInput;
  proposeMatches: ProposeMatchesInput;
  addBrand: AddBrandInput;
  joinBrand: JoinBrandInput;
  declareCapacity: DeclareCapacityInput;
  describeOrganisation: DescribeOrganisationInput;
  recordCertificate: RecordCertificateInput;
  advanceIncubation: ProfileStepInput;
  issueVolunteerCertificate: IssueVolunteerCertificateInput;
  recordVolunteerHours: RecordVolunteerHoursInput;
  enrolAsVolunteer: EnrolAsVolunteerInput;
  recordScreening: RecordScreeningInput;
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
  Case: Case;
  ResourceShare: ResourceShare;
  AidLine: AidLine;
  ResourceItem: ResourceItem;
  Organisation: Organisation;
  Rehearsal: Rehearsal;
  Disclosed: Disclosed;
  DisclosedLine: DisclosedLine;
  Programme: Programme;
  ProgrammeReport: ProgrammeReport;
  ProgrammeOutcome: ProgrammeOutcome;
  ProgrammeConnection: ProgrammeConnection;
  ProgrammeEdge: ProgrammeEdge;
  Allocation: Allocation;
  AllocationOutcome: AllocationOutcome;
  ChangeOfUse: ChangeOfUse;
  ChangeOfUseOutcome: ChangeOfUseOutcome;
  Donation: Donation;
  DonationConnection: DonationConnection;
  DonationEdge: DonationEdge;
  DonationOutcome: DonationOutcome;
  Balance: Balance;
  Movement: Movement;
  LedgerCheck: LedgerCheck;
  LedgerCheckConnection: LedgerCheckConnection;
  LedgerCheckEdge: LedgerCheckEdge;
  PledgeImport: PledgeImport;
  RowError: RowError;
  DonationReceipt: DonationReceipt;
  TaskCard: TaskCard;
  TaskCardConnection: TaskCardConnection;
  TaskCardEdge: TaskCardEdge;
  MatchLine: MatchLine;
  MatchLineOutcome: MatchLineOutcome;
  MatchReason: MatchReason;
  MatchProposal: MatchProposal;
  MatchProposalOutcome: MatchProposalOutcome;
  MatchProposalConnection: MatchProposalConnection;
  MatchProposalEdge: MatchProposalEdge;
  Need: Need;
  NeedConnection: NeedConnection;
  NeedEdge: NeedEdge;
  Brand: Brand;
  BrandConnection: BrandConnection;
  BrandEdge: BrandEdge;
  BrandOutcome: BrandOutcome;
  Capacity: Capacity;
  CapacityOutcome: CapacityOutcome;
  Profile: Profile;
  ProfileConnection: ProfileConnection;
  ProfileEdge: ProfileEdge;
  ProfileOutcome: ProfileOutcome;
  VolunteerCertificate: VolunteerCertificate;
  VolunteerCertificateConnection: VolunteerCertificateConnection;
  VolunteerCertificateEdge: VolunteerCertificateEdge;
  VolunteerCertificateOutcome: VolunteerCertificateOutcome;
  VolunteerRecord: VolunteerRecord;
  VolunteerRecordConnection: VolunteerRecordConnection;
  VolunteerRecordEdge: VolunteerRecordEdge;
  VolunteerRecordOutcome: VolunteerRecordOutcome;
  Volunteer: Volunteer;
  VolunteerConnection: VolunteerConnection;
  VolunteerEdge: VolunteerEdge;
  VolunteerOutcome: VolunteerOutcome;
  Screening: Screening;
  ScreeningOutcome: ScreeningOutcome;
};

/** What their fields are given. */
export type Args = {
  Query: { events: QueryEventsArgs; disclosure: QueryDisclosureArgs; programmes: QueryProgrammesArgs; donations: QueryDonationsArgs; donation: QueryDonationArgs; dailyLedgerChecks: QueryDailyLedgerChecksArgs; myTaskCards: QueryMyTaskCardsArgs; matchProposals: QueryMatchProposalsArgs; needs: QueryNeedsArgs; serviceBrands: QueryServiceBrandsArgs; profiles: QueryProfilesArgs; volunteerCertificate: QueryVolunteerCertificateArgs; serviceCertificates: QueryServiceCertificatesArgs; volunteerRecords: QueryVolunteerRecordsArgs; teamVolunteers: QueryTeamVolunteersArgs };
  Mutation: { deliverEvents: MutationDeliverEventsArgs; witnessHead: MutationWitnessHeadArgs; allocateGoods: MutationAllocateGoodsArgs; tick: MutationTickArgs; fileProgramme: MutationFileProgrammeArgs; publishProgrammeReport: MutationPublishProgrammeReportArgs; closeProgramme: MutationCloseProgrammeArgs; allocateDonation: MutationAllocateDonationArgs; assignCarrier: MutationAssignCarrierArgs; declineErrand: MutationDeclineErrandArgs; releaseAllocation: MutationReleaseAllocationArgs; deliverAid: MutationDeliverAidArgs; returnAid: MutationReturnAidArgs; feedBackAid: MutationFeedBackAidArgs; proposeChangeOfUse: MutationProposeChangeOfUseArgs; consentToChangeOfUse: MutationConsentToChangeOfUseArgs; refuseChangeOfUse: MutationRefuseChangeOfUseArgs; importPledges: MutationImportPledgesArgs; pledgeDonation: MutationPledgeDonationArgs; sendDonation: MutationSendDonationArgs; withdrawPledge: MutationWithdrawPledgeArgs; issueDonationReceipt: MutationIssueDonationReceiptArgs; waiveReceipt: MutationWaiveReceiptArgs; receiveDonation: MutationReceiveDonationArgs; stockDonation: MutationStockDonationArgs; returnDonation: MutationReturnDonationArgs; discardStock: MutationDiscardStockArgs; acceptMatch: MutationAcceptMatchArgs; declineMatch: MutationDeclineMatchArgs; proposeMatches: MutationProposeMatchesArgs; addBrand: MutationAddBrandArgs; joinBrand: MutationJoinBrandArgs; declareCapacity: MutationDeclareCapacityArgs; describeOrganisation: MutationDescribeOrganisationArgs; recordCertificate: MutationRecordCertificateArgs; advanceIncubation: MutationAdvanceIncubationArgs; issueVolunteerCertificate: MutationIssueVolunteerCertificateArgs; recordVolunteerHours: MutationRecordVolunteerHoursArgs; enrolAsVolunteer: MutationEnrolAsVolunteerArgs; recordScreening: MutationRecordScreeningArgs };
  ResourceShare: { accessHistory: ResourceShareAccessHistoryArgs };
};
