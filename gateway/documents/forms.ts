import type { DocumentKind } from '#schema/documents.ts';
import { decisionRows, type Line, minutesLines } from './minutes.ts';

type Answer = Record<string, any>;

// What a Chinese form says for the graph's codes.
const MODES: Record<string, string> = {
  OPEN_TENDER: '公开招标',
  INVITED_TENDER: '邀请招标',
  CONSULTATION: '竞争性磋商',
  NEGOTIATION: '竞争性谈判',
  SINGLE_SOURCE: '单一来源',
};
const SOURCES: Record<string, string> = {
  CENTRAL: '中央资金',
  PROVINCIAL_SPECIAL: '省级专项',
  COUNTY: '县级财政',
  CHARITY: '慈善资金',
};

const yuan = (fen: number) => (fen / 100).toFixed(2);

/** 公益事业捐赠票据: what the ticket rules ask for (财综〔2024〕1号, 6), and nothing of where the gift went. */
function donationReceipt({ donation }: Answer): Line[] | null {
  const { receipt, donor, holder, item, unit, kind, isAnonymous } = donation;
  if (!receipt) return null;
  return [
    [`票据号码：${receipt.number}　校验码：${receipt.checkCode}`],
    [`开票日期：${receipt.issuedOn}`],
    // The same to everyone who holds it: the donor's own print has no more than the charity's.
    [`交款人：${isAnonymous ? '不具名' : donor.name}`],
    [`项目：${item}`],
    ...(kind === 'CASH' ? [] : [[`数量：${receipt.quantity}${unit}`] satisfies Line]),
    [`金额（大写）：${receipt.valueInWords}`],
    [`金额（小写）：￥${yuan(receipt.value)}`],
    [`接收单位（章）：${holder.name}`],
  ];
}

/** 政府购买服务合同: the fields of the purchase rules, articles 23 and 24, and the personal-data annex. */
function contract({ contract: found }: Answer): Line[] {
  const { purchaser, provider, procurement, lines } = found;
  return [
    [`合同编号：${found.number}`],
    [`购买主体：${purchaser.name}（统一社会信用代码 ${purchaser.creditCode ?? '—'}）`],
    [`承接主体：${provider.name}（统一社会信用代码 ${provider.creditCode ?? '—'}）`],
    [
      `采购方式：${MODES[procurement?.mode]}，${procurement?.announcedOn}公告，${procurement?.decidedOn}成交，${procurement?.bidders}家应答`,
    ],
    ['一、服务内容、数量与单价', true],
    ...lines.map(
      (line: { item: string; unit: string; unitPrice: number; quantity: number }): Line => [
        `${line.item}：${line.quantity}${line.unit}，每${line.unit}${yuan(line.unitPrice)}元`,
      ],
    ),
    ['二、服务对象', true],
    [found.targets],
    ['三、期限', true],
    [`${found.startsOn}至${found.endsOn}`],
    ['四、价款与结算', true],
    [
      `上限${yuan(found.cap)}元，资金来源：${SOURCES[found.fundingSource]}。按月结算经验收的订单，支付${100 - found.tail}%；${found.tail}%作为尾款，按绩效评价等级支付。`,
    ],
    ['五、人员与资质', true],
    [found.staffing],
    ['六、质量', true],
    [found.quality],
    ['七、保险', true],
    [found.insurance],
    ['八、违约责任', true],
    [found.breach],
    ['九、退出', true],
    [found.leaving],
    ['附件：个人信息保护（个人信息保护法第二十一条）', true],
    ['承接方仅为完成订单处理服务对象的姓名、地址、电话和照护提示；不得留存、转委托或用于其他目的。'],
    ['每次服务结束即不再可见；合同终止后删除全部个人信息并书面报告。发生泄露立即告知购买方。'],
    [`签订日期：${found.signedOn ?? '（未签订）'}　公开日期：${found.publishedOn ?? '（未公开）'}`],
  ];
}

/** 志愿服务记录证明: issued free of charge, to be checked by its code. */
function certificate({ volunteerCertificate: found }: Answer): Line[] | null {
  // Only the volunteer and who issued it are told the name; without one there is no certificate.
  if (!found?.name) return null;
  return [
    [`证明编号：${found.code}`],
    [`姓名：${found.name}`],
    [
      `自${found.fromOn}至${found.toOn}，参加${found.organisation.name}组织的志愿服务，共${found.hours}小时。`,
    ],
    [`出具日期：${found.issuedOn}。任何人可凭编号在枢纽查验。`],
  ];
}

function caseReview({ case: { caseReviews } }: Answer, name: string): Line[] | null {
  const form = caseReviews?.find(({ formNumber }: { formNumber: string }) => formNumber === name);
  return (
    form && [
      [`表号：${form.formNumber}　状态：${form.state}`],
      [`填报单位：${form.reportingUnit?.name ?? ''}`],
      [`基本情况：${form.situation}`],
      [`特殊事项：${form.specialMatters}`],
      [`乡镇（街道）意见：${form.isSupported ? '同意纳入' : '不同意纳入'}。${form.townshipOpinion}`],
      [`会议意见：${form.summary ?? ''}`],
      [`认定类别：${form.category ?? ''}`],
    ]
  );
}

/** A settlement as a table: one order a line. */
const settlementRows = ({ settlement }: Answer) => [
  ['订单', '项目', '数量', '单价（元）', '金额（元）'],
  ...settlement.lines.map(
    (line: { order: string; itemCode: string; quantity: number; unitPrice: number; amount: number }) => [
      line.order,
      line.itemCode,
      line.quantity,
      yuan(line.unitPrice),
      yuan(line.amount),
    ],
  ),
  ['合计', '', settlement.orders, '', yuan(settlement.amount)],
  ['摘要', settlement.digest],
];

/** Every document's lines or rows, made of its operation's answer alone; null where the answer has none. */
export const forms: Record<
  DocumentKind,
  (answer: Answer, name: string) => readonly (readonly unknown[])[] | null
> = {
  minutes: minutesLines,
  decisions: decisionRows,
  'case-review': caseReview,
  contract,
  settlement: settlementRows,
  'donation-receipt': donationReceipt,
  'volunteer-certificate': certificate,
};
