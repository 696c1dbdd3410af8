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

/** One scope that the reader was not granted. Computed from the rules alone, so that it never tells whether a fact exists. 未予共享的一项。 */
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
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** One line of the trail: who read about a person, when and on what ground; never values. 一条查阅记录。 */
export type Disclosure = {
  /** When the answer left the room. 查阅时间。 */
  readonly at: Scalars['DateTime']['output'];
  /** The reader's organisation. 查阅单位编号。 */
  readonly organisation?: Maybe<Scalars['ID']['output']>;
  /** The reader's role. 查阅人角色。 */
  readonly role: Scalars['String']['output'];
  /** The ground relied on, with its case and purpose. 查阅依据。 */
  readonly ground: Scalars['String']['output'];
  /** Scopes that were granted. 已共享范围。 */
  readonly granted: ReadonlyArray<Scalars['String']['output']>;
  /** Scopes that were refused. 未予共享范围。 */
  readonly refused: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of the trail about one person in one room, newest first. 某人在某部门的查阅记录。 */
export type DisclosureConnection = {
  readonly nodes: ReadonlyArray<Disclosure>;
  readonly pageInfo: PageInfo;
  /** Lines that the law lets a department show later may still appear; this is always true. 部分记录可能延后显示。 */
  readonly mayAppearLater: Scalars['Boolean']['output'];
};

/** The signed head of a room's trail, for the hub's witnesses. 查阅链头。 */
export type TrailHead = {
  readonly room: Scalars['String']['output'];
  readonly seq: Scalars['Int']['output'];
  readonly hash: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly signature: Scalars['String']['output'];
};

/** The head of another room's trail, to be written into this room's own. 他部门链头见证。 */
export type WitnessHeadInput = {
  readonly room: Scalars['String']['input'];
  readonly seq: Scalars['Int']['input'];
  readonly hash: Scalars['String']['input'];
  readonly at: Scalars['DateTime']['input'];
  readonly signature: Scalars['String']['input'];
};

export type Query = {
  /** The head of this room's trail; only the hub itself may ask. 链头（仅限枢纽）。 */
  readonly trailHead?: Maybe<TrailHead>;
  readonly _entities: ReadonlyArray<Maybe<_Entity>>;
  readonly _service: _Service;
  /**
   * A case by its number (county code, year, four digits), with as much of it as the law lets you see.
   * Errors: BAD_USER_INPUT for a malformed number, NOT_FOUND where there is none that you may see. 个案。
   */
  readonly case?: Maybe<Case>;
  /** The cases you may see, by number; the total counts only those. 个案列表。 */
  readonly cases: CaseConnection;
  /** The person who is signed in, as the network knows them. 本人账户。 */
  readonly me: Me;
  /**
   * Why a scope is granted or refused to you for one subject (a citizen or a case): the six questions with their answers.
   * An unknown subject reads like one you have no ground for. 说明共享判定。
   */
  readonly explainAccess: Explanation;
  /** What the hub shares, field by field: the data-sharing catalogue of Decree 809, article 13. 政务数据共享目录。 */
  readonly sharingCatalogue: ReadonlyArray<CatalogueEntry>;
  /** A division by its GB/T 2260 or statistics code of 2, 4, 6, 9 or 12 digits. 行政区划。 */
  readonly division?: Maybe<Division>;
  /** The organisations of a county's network; your own county's unless a code is given. 联席会议成员单位。 */
  readonly organisations: OrganisationConnection;
  /** One organisation of the network. 单位。 */
  readonly organisation?: Maybe<Organisation>;
  /** The citizen that a signed-in resident is. 本人。 */
  readonly myself?: Maybe<Citizen>;
  /** Households of your division, for the register's own officers. 家庭登记册。 */
  readonly households: HouseholdConnection;
};


export type Query_EntitiesArgs = {
  representations: ReadonlyArray<Scalars['_Any']['input']>;
};


export type QueryCaseArgs = {
  number: Scalars['String']['input'];
};


export type QueryCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CaseFilter>;
};


export type QueryExplainAccessArgs = {
  subject: Scalars['ID']['input'];
  scope: Scalars['String']['input'];
};


export type QueryDivisionArgs = {
  code: Scalars['String']['input'];
};


export type QueryOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  division?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHouseholdsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** Writes another room's signed head into this room's trail; only the hub itself may do so. 见证链头（仅限枢纽）。 */
  readonly witnessHead?: Maybe<Scalars['Boolean']['output']>;
};


export type MutationWitnessHeadArgs = {
  input: WitnessHeadInput;
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

/** What cases can be filtered by: only what every reader of a case sees. 筛选条件。 */
export type CaseFilter = {
  readonly stage?: InputMaybe<CaseStage>;
  /** Cases accepted in this division or beneath it. 受理区划。 */
  readonly division?: InputMaybe<Scalars['String']['input']>;
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a case stands in the service chain 申请→核实→实施→评估→反馈. 个案阶段。 */
export type CaseStage =
  /** 需求申请 */
  | 'REQUESTED'
  /** 核实 */
  | 'VERIFIED'
  /** 实施 */
  | 'IN_SERVICE'
  /** 评估 */
  | 'EVALUATED'
  /** 反馈 */
  | 'FED_BACK';

/** How urgent a case is. 预警等级。 */
export type CaseLevel =
  | 'RED'
  | 'ORANGE'
  | 'YELLOW';

/** A household's case, read together by all who help. 个案。 */
export type Case = {
  readonly id: Scalars['ID']['output'];
  /** A few seconds' ticket for what other rooms hold about this case. 共享凭票。 */
  readonly warrant?: Maybe<Scalars['String']['output']>;
  /** When this was read. 读取时间。 */
  readonly asOf: Scalars['DateTime']['output'];
  /** What was withheld, and why. 未共享项。 */
  readonly withheld: ReadonlyArray<Withheld>;
  /** County code, year, four digits: 530103-2026-0001. 个案编号。 */
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly stage?: Maybe<CaseStage>;
  readonly level?: Maybe<CaseLevel>;
  /** The division that accepted the case. 受理地。 */
  readonly division?: Maybe<Division>;
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** Empty while the case is open. 结案日。 */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** How the case went so far, oldest first. 阶段记录。 */
  readonly stages?: Maybe<ReadonlyArray<StageEntry>>;
  readonly household?: Maybe<Household>;
  /** Who takes part, and for what. 参与单位。 */
  readonly participants?: Maybe<ReadonlyArray<Participant>>;
  /** By due date. 任务。 */
  readonly tasks?: Maybe<ReadonlyArray<Task>>;
  /** Newest first. 个案记录。 */
  readonly notes?: Maybe<ReadonlyArray<CaseNote>>;
  /** Newest first; for the named social worker. 心理疏导记录。 */
  readonly counsellingNotes?: Maybe<ReadonlyArray<CounsellingNote>>;
  /** Who read this case here. 查阅记录。 */
  readonly accessHistory?: Maybe<DisclosureConnection>;
};


/** A household's case, read together by all who help. 个案。 */
export type CaseAccessHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A stage a case entered. 阶段。 */
export type StageEntry = {
  readonly stage: CaseStage;
  readonly enteredOn: Scalars['Date']['output'];
};

/** An organisation that takes part in a case. 参与方。 */
export type Participant = {
  readonly organisation: Organisation;
  readonly purpose: Scalars['String']['output'];
  readonly joinedOn: Scalars['Date']['output'];
  /** The last day. Empty while it takes part. 退出日。 */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
};

/** Where a task stands. 任务状态。 */
export type TaskState =
  /** 已派发 */
  | 'ASSIGNED'
  /** 已接受 */
  | 'ACCEPTED'
  /** 办理中 */
  | 'IN_PROGRESS'
  /** 已上报 */
  | 'REPORTED'
  /** 办公室已验收 */
  | 'ACCEPTED_BY_OFFICE'
  /** 已办结 */
  | 'CLOSED';

/** What one unit has to do in a case. 任务。 */
export type Task = {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  /** The lead unit. 牵头单位。 */
  readonly lead: Organisation;
  readonly state: TaskState;
  readonly dueOn: Scalars['Date']['output'];
  /** What will show that it is done. 交付内容。 */
  readonly deliverable: Scalars['String']['output'];
};

/** A note on a case. 个案记录。 */
export type CaseNote = {
  readonly writtenOn: Scalars['Date']['output'];
  /** The writer's organisation. 记录单位。 */
  readonly organisation: Organisation;
  readonly text: Scalars['String']['output'];
};

/** A note of counselling. 心理疏导记录。 */
export type CounsellingNote = {
  readonly writtenOn: Scalars['Date']['output'];
  readonly text: Scalars['String']['output'];
};

/** A page of cases. 个案分页。 */
export type CaseConnection = {
  readonly nodes: ReadonlyArray<Case>;
  readonly edges: ReadonlyArray<CaseEdge>;
  readonly pageInfo: PageInfo;
  /** How many there are that you may see. 可见总数。 */
  readonly totalCount: Scalars['Int']['output'];
};

/** A case in a page. 个案分页项。 */
export type CaseEdge = {
  readonly node: Case;
  readonly cursor: Scalars['String']['output'];
};

/** The person who is signed in. 登录人。 */
export type Me = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly role: Scalars['String']['output'];
  readonly organisation?: Maybe<Organisation>;
  readonly division: Division;
  /** Scopes that your role includes and that an agreement in force, or ownership, lets your organisation use. 可用共享范围。 */
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** For the gateway: a few seconds' proof of who this is. 身份凭证。 */
  readonly credential: Scalars['String']['output'];
};

/** The verdict on one scope for one subject. 判定说明。 */
export type Explanation = {
  readonly scope: Scalars['String']['output'];
  /** The scope's name in Chinese. 范围名称。 */
  readonly title: Scalars['String']['output'];
  readonly class: SharingClass;
  /** The source department. 数源部门。 */
  readonly owner: Scalars['String']['output'];
  readonly legalBasis: Scalars['String']['output'];
  readonly isGranted: Scalars['Boolean']['output'];
  /** The first question answered no, where the scope is refused. 不予共享原因。 */
  readonly reason?: Maybe<WithheldReason>;
  readonly canRequest: Scalars['Boolean']['output'];
  /** The six questions in their order. 六问。 */
  readonly answers: ReadonlyArray<Answer>;
};

/** One of the six questions with its answer. 一问一答。 */
export type Answer = {
  readonly question: WithheldReason;
  readonly isYes: Scalars['Boolean']['output'];
};

/** One field of the catalogue. 目录条目。 */
export type CatalogueEntry = {
  /** The room that holds it. 所在子图。 */
  readonly room: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly field: Scalars['String']['output'];
  readonly class: SharingClass;
  readonly sensitivity?: Maybe<Sensitivity>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly owner?: Maybe<Scalars['String']['output']>;
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  readonly purposes: ReadonlyArray<Scalars['String']['output']>;
  /** The field's description in the schema. 说明。 */
  readonly description?: Maybe<Scalars['String']['output']>;
};

/** A place, from province to community. 行政区划。 */
export type Division = {
  /** GB/T 2260 and statistics code of 2, 4, 6, 9 or 12 digits. 区划代码。 */
  readonly code: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly parent?: Maybe<Division>;
  /** Directly beneath. 下级区划。 */
  readonly children: ReadonlyArray<Division>;
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
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: OrganisationKind;
  /** Unified social credit code, GB 32100. 统一社会信用代码。 */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  readonly division: Division;
  /** Agreements in force and their scopes. 有效共享协议。 */
  readonly agreements: ReadonlyArray<Agreement>;
};

/** An agreement that grants scopes to an organisation. 数据共享协议。 */
export type Agreement = {
  readonly id: Scalars['ID']['output'];
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  readonly legalBasis: Scalars['String']['output'];
  readonly effectiveFrom: Scalars['Date']['output'];
  /** The last day. Empty while open-ended. 终止日。 */
  readonly effectiveTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of organisations. 单位分页。 */
export type OrganisationConnection = {
  readonly nodes: ReadonlyArray<Organisation>;
  readonly edges: ReadonlyArray<OrganisationEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** An organisation in a page. 单位分页项。 */
export type OrganisationEdge = {
  readonly node: Organisation;
  readonly cursor: Scalars['String']['output'];
};

/** A person the network helps; each department adds its share. 公民。 */
export type Citizen = {
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
  /** When this was read. 读取时间。 */
  readonly asOf: Scalars['DateTime']['output'];
  /** What was withheld, and why. 未共享项。 */
  readonly withheld: ReadonlyArray<Withheld>;
  /** The masked name: 杨*, or 儿童A for a minor. 脱敏姓名。 */
  readonly displayName?: Maybe<Scalars['String']['output']>;
  /** GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 unstated. 性别代码。 */
  readonly sex?: Maybe<Scalars['Int']['output']>;
  readonly ageBand?: Maybe<AgeBand>;
  /** The address down to the community, without the door. 脱敏住址。 */
  readonly maskedAddress?: Maybe<Scalars['String']['output']>;
  /** 138****5678. 脱敏电话。 */
  readonly maskedPhone?: Maybe<Scalars['String']['output']>;
  /** The full name; a minor's needs civil-affairs.minor-name.read besides. 姓名。 */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly maritalStatus?: Maybe<MaritalStatus>;
  /** Relatives on the register. 亲属关系。 */
  readonly kinships?: Maybe<ReadonlyArray<Kinship>>;
  /** Who has the care of this person. 监护。 */
  readonly guardianships?: Maybe<ReadonlyArray<Guardianship>>;
  /** Assistance recognised, newest first. 救助认定。 */
  readonly assistance?: Maybe<ReadonlyArray<Assistance>>;
  /** What is paid, newest first. 救助金发放。 */
  readonly benefits?: Maybe<ReadonlyArray<Benefit>>;
  /** Both disability subsidies together, a month. 残疾人两项补贴月额。 */
  readonly disabilitySubsidy?: Maybe<Scalars['Fen']['output']>;
  /** Who read about this person here. 查阅记录。 */
  readonly accessHistory?: Maybe<DisclosureConnection>;
};


/** Civil affairs' part of a person, as far as the reader may see it. 民政共享项。 */
export type CivilAffairsShareAccessHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Married or not, as registered. 婚姻状况。 */
export type MaritalStatus =
  /** 未婚 */
  | 'SINGLE'
  /** 已婚 */
  | 'MARRIED'
  /** 离婚 */
  | 'DIVORCED'
  /** 丧偶 */
  | 'WIDOWED';

/** A relative on the register. 亲属。 */
export type Kinship = {
  /** What the relative is to this person. 关系。 */
  readonly relation: Relation;
  readonly relative: Citizen;
};

/** What one person is to another, or to the head of the household. 亲属关系。 */
export type Relation =
  /** 户主 */
  | 'HEAD'
  /** 配偶 */
  | 'SPOUSE'
  /** 父亲 */
  | 'FATHER'
  /** 母亲 */
  | 'MOTHER'
  /** 子女 */
  | 'CHILD'
  /** 兄弟姐妹 */
  | 'SIBLING'
  /** 祖父母 */
  | 'GRANDPARENT'
  /** 其他 */
  | 'OTHER';

/** Care of one person by another. 监护关系。 */
export type Guardianship = {
  readonly guardian: Citizen;
  readonly kind: GuardianshipKind;
  readonly sinceOn: Scalars['Date']['output'];
};

/** How a guardian came to be one: Civil Code articles 27 to 36. 监护类型。 */
export type GuardianshipKind =
  /** 法定监护 */
  | 'STATUTORY'
  /** 指定监护 */
  | 'APPOINTED'
  /** 临时监护 */
  | 'TEMPORARY';

/** The categories of the Social Assistance Law, articles 13 and 15. 救助类别。 */
export type AssistanceCategory =
  /** 特困人员 */
  | 'DESTITUTE_PERSON'
  /** 最低生活保障 */
  | 'DIBAO'
  /** 低保边缘家庭 */
  | 'DIBAO_EDGE'
  /** 刚性支出困难家庭 */
  | 'RIGID_EXPENDITURE'
  /** 小额快救 */
  | 'FAST_SMALL_RELIEF'
  /** 临时救助 */
  | 'TEMPORARY_ASSISTANCE'
  /** 事实无人抚养儿童 */
  | 'DE_FACTO_UNATTENDED_CHILD'
  /** 孤儿 */
  | 'ORPHAN'
  /** 流散人员 */
  | 'UNSETTLED_PERSON';

/** A category recognised for a person, valid for all departments: Social Assistance Law, article 42. 救助认定。 */
export type Assistance = {
  readonly category: AssistanceCategory;
  readonly validFrom: Scalars['Date']['output'];
  /** The last day. Empty while it runs. 有效期止。 */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** Who confirmed it. 确认机关。 */
  readonly confirmedBy: Scalars['String']['output'];
};

/** Money paid under a category. 救助金。 */
export type Benefit = {
  readonly category: AssistanceCategory;
  /** In fen; a month, or once for relief. 金额（分）。 */
  readonly amount: Scalars['Fen']['output'];
  /** The account, masked: 6217 **** **** 1234. 脱敏账号。 */
  readonly maskedAccount?: Maybe<Scalars['String']['output']>;
  readonly payableFrom: Scalars['Date']['output'];
};

/** People who live together. 共同生活家庭。 */
export type Household = {
  readonly id: Scalars['ID']['output'];
  /** Where the household is registered. 户籍地。 */
  readonly registeredDivision: Division;
  /** Where it lives. 居住地。 */
  readonly residence: Division;
  readonly memberCount: Scalars['Int']['output'];
  readonly members: ReadonlyArray<HouseholdMember>;
};

/** A member of a household. 家庭成员。 */
export type HouseholdMember = {
  /** To the head of the household. 与户主关系。 */
  readonly relation: Relation;
  readonly citizen: Citizen;
};

/** A page of households. 家庭分页。 */
export type HouseholdConnection = {
  readonly nodes: ReadonlyArray<Household>;
  readonly edges: ReadonlyArray<HouseholdEdge>;
  readonly pageInfo: PageInfo;
};

/** A household in a page. 家庭分页项。 */
export type HouseholdEdge = {
  readonly node: Household;
  readonly cursor: Scalars['String']['output'];
};

export type Link__Purpose =
  /** `SECURITY` features provide metadata necessary to securely resolve fields. */
  | 'SECURITY'
  /** `EXECUTION` features provide metadata necessary for operation execution. */
  | 'EXECUTION';

export type _Service = {
  readonly sdl?: Maybe<Scalars['String']['output']>;
};

export type _Entity = Case | Citizen | Organisation;
