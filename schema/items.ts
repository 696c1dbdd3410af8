/** What can be given, by its kind. */
export type Kind = 'CASH' | 'GOODS' | 'SERVICE_HOURS' | 'JOB' | 'VENUE' | 'VOLUNTEER_TIME';

/** One thing that a card can ask for and a donor can give: a code, so that no free text carries a name. */
export interface Item {
  code: string;
  kind: Kind;
  name: string;
  english: string;
  unit: string;
  /** Whether it is counted in whole units. */
  isWhole: boolean;
  /** Whether it needs a batch, an expiry date and a safety check. */
  isPerishable: boolean;
  /** The most that one entry may say; more is taken for a slip. */
  most: number;
}

// biome-ignore format: a table reads by its rows.
const rows: [code: string, kind: Kind, name: string, english: string, unit: string, isWhole: boolean, isPerishable: boolean, most: number][] = [
  ['CASH', 'CASH', '资金', 'cash', '元', false, false, 10_000_000],
  ['RICE', 'GOODS', '大米', 'rice', '千克', false, true, 100_000],
  ['FLOUR', 'GOODS', '面粉', 'flour', '千克', false, true, 100_000],
  ['OIL', 'GOODS', '食用油', 'cooking oil', '升', false, true, 50_000],
  ['MILK', 'GOODS', '牛奶', 'milk', '箱', true, true, 20_000],
  ['QUILT', 'GOODS', '棉被', 'quilt', '床', true, false, 20_000],
  ['COAT', 'GOODS', '棉衣', 'winter coat', '件', true, false, 20_000],
  ['STUDY_GOODS', 'GOODS', '学习用品', 'study goods', '套', true, false, 20_000],
  ['BOOKS', 'GOODS', '图书', 'books', '册', true, false, 100_000],
  ['HEATER', 'GOODS', '取暖器', 'heater', '台', true, false, 5_000],
  ['WHEELCHAIR', 'GOODS', '轮椅', 'wheelchair', '辆', true, false, 2_000],
  ['CARE_KIT', 'GOODS', '护理用品', 'care kit', '套', true, false, 20_000],
  ['FESTIVE_DINNER', 'SERVICE_HOURS', '年夜饭', 'festive dinner', '次', true, false, 1_000],
  ['CARE_HOURS', 'SERVICE_HOURS', '照护服务', 'care', '小时', false, false, 10_000],
  ['COUNSELLING', 'SERVICE_HOURS', '心理疏导', 'counselling', '小时', false, false, 10_000],
  ['FLEXIBLE_JOB', 'JOB', '就近灵活就业岗位', 'flexible job nearby', '个', true, false, 1_000],
  ['FULL_TIME_JOB', 'JOB', '全日制就业岗位', 'full-time job', '个', true, false, 1_000],
  ['FLAT', 'VENUE', '爱心住房', 'flat', '套', true, false, 100],
  ['ROOM', 'VENUE', '活动场地', 'room for activities', '小时', false, false, 10_000],
  ['TUTORING_MATHS', 'VOLUNTEER_TIME', '数学辅导', 'tutoring in maths', '小时', false, false, 1_000],
  ['TUTORING_CHINESE', 'VOLUNTEER_TIME', '语文辅导', 'tutoring in Chinese', '小时', false, false, 1_000],
  ['TUTORING_ENGLISH', 'VOLUNTEER_TIME', '英语辅导', 'tutoring in English', '小时', false, false, 1_000],
  ['COMPANY', 'VOLUNTEER_TIME', '陪伴', 'company', '小时', false, false, 1_000],
];

export const items: readonly Item[] = rows.map(
  ([code, kind, name, english, unit, isWhole, isPerishable, most]) => ({
    code,
    kind,
    name,
    english,
    unit,
    isWhole,
    isPerishable,
    most,
  }),
);

const known = new Map(items.flatMap((item) => [[item.code, item] as const, [item.name, item] as const]));

/** An item by its code or its Chinese name. */
export const itemNamed = (text: string): Item | undefined => known.get(text.trim());

/** Why an item cannot have this quantity; null where it can. */
export function quantityFault({ name, unit, isWhole, most }: Item, quantity: number): string | null {
  if (!(quantity > 0)) return 'A quantity is more than 0.';
  if (isWhole && !Number.isInteger(quantity)) return `${name} is counted in whole ${unit}.`;
  if (Number(quantity.toFixed(3)) !== quantity) return 'A quantity has at most three decimals.';
  if (quantity > most) return `${quantity} ${unit} is more than anyone gives at once.`;
  return null;
}

/** For whom a gift is meant and a need is: what a card may say of people. 受益人类别 */
export const beneficiaries = ['ANY', 'ELDER', 'CHILD', 'FAMILY', 'ADULT'] as const;
export type Beneficiary = (typeof beneficiaries)[number];

const HEADS = ['', '一', '两', '三', '四', '五', '六'];

/** What a card calls the people it is for: 四口之家, 独居长者, 一名学生. */
export const aliasOf = (beneficiary: string, size: number) => {
  if (beneficiary === 'CHILD') return size > 1 ? `${HEADS[Math.min(size, 6)]}名学生` : '一名学生';
  if (beneficiary === 'ELDER') return size > 1 ? '长者家庭' : '独居长者';
  if (beneficiary === 'ADULT') return '求助者';
  return size > 6 ? '大家庭' : `${HEADS[Math.max(size, 1)]}口之家`;
};
