/** A document: made of one published operation's answer to whoever fetches it, and of nothing else. */
export interface Document {
  type: 'docx' | 'csv';
  title: string;
  operation: string;
  /** The operation's variable, from the name by which the document is asked for. */
  ask: (name: string) => Record<string, string>;
  /** What the operation rests on; the rest of the rule stands with its query. */
  scope: string;
  readers: string;
}

const id = (name: string) => ({ id: name });

/** Who may fetch which document: `/documents/<kind>/<name>.<type>`. Whatever it names comes from its record. */
// biome-ignore format: a table reads by its rows.
export const documents = {
  minutes: { type: 'docx', title: '社会救助联席会议纪要', operation: 'Meeting', ask: id, scope: 'civil-affairs.meeting.read', readers: 'units with a seat, each cut to the items it was asked about; the county’s auditor' },
  decisions: { type: 'csv', title: '会议决定', operation: 'Meeting', ask: id, scope: 'civil-affairs.meeting.read', readers: 'as the minutes' },
  'case-review': { type: 'docx', title: '社会救助“一事一议”审批表', operation: 'CaseReview', ask: (name) => ({ number: name.replace(/-R\d+$/, '') }), scope: 'civil-affairs.hearing.read', readers: 'who handles or reviews the case, and the auditor, on their ground' },
  contract: { type: 'docx', title: '政府购买服务合同', operation: 'Contract', ask: id, scope: 'civil-affairs.purchase.read', readers: 'its provider; the county’s purchasing officers and auditor' },
  settlement: { type: 'csv', title: '月度结算', operation: 'Settlement', ask: id, scope: 'civil-affairs.purchase.read', readers: 'as the contract' },
  'donation-receipt': { type: 'docx', title: '公益事业捐赠票据', operation: 'Donation', ask: id, scope: 'resource-pool.donation.read', readers: 'its donor and its holder; the county’s coordinator, civil affairs and auditor' },
  'volunteer-certificate': { type: 'docx', title: '志愿服务记录证明', operation: 'VolunteerCertificate', ask: (code) => ({ code }), scope: 'resource-pool.volunteer.read', readers: 'the volunteer it is about, and who records hours for the organisation that issued it; anyone may check a code, without a name' },
} satisfies Record<string, Document>;

export type DocumentKind = keyof typeof documents;
