import { creditCheckOf, idFor } from '#schema/identifiers.ts';
import type { Role } from '#schema/roles.ts';

/** The 16 departments of a county's joint meeting; the second column is the room, where the department has one. */
const departments: [name: string, room: string | null, roles: Role[]][] = [
  ['民政局', 'civil-affairs', ['coordinator', 'reviewer', 'clerk', 'child-officer', 'civil-affairs']],
  ['公安局', 'police', ['police']],
  ['教育体育局', 'education', ['education']],
  ['卫生健康局', 'health', ['health']],
  ['住房和城乡建设局', 'housing', ['housing']],
  ['审计局', null, ['auditor']],
  ['人力资源和社会保障局', null, ['liaison']],
  ['财政局', null, []],
  ['司法局', null, []],
  ['发展和改革局', null, []],
  ['农业农村局', null, []],
  ['医疗保障局', null, []],
  ['市场监督管理局', null, []],
  ['应急管理局', null, []],
  ['自然资源局', null, []],
  ['残疾人联合会', null, []],
];

// biome-ignore format: names, a few to a line.
const publicInterest = [
  '社会工作协会', '慈善会', '居家养老服务中心', '志愿者联合会', '红十字会', '爱心妈妈协会',
  '助学促进会', '儿童关爱中心', '老年协会', '心理健康协会', '社区发展服务中心', '义工联合会',
  '残疾人帮扶中心', '助餐服务社', '法律援助志愿队', '禁毒社工站', '妇女儿童服务中心', '青年志愿者协会',
  '医疗救助基金会', '护理服务社', '救助管理志愿队', '邻里互助社', '阳光社工中心',
];

// biome-ignore format: names, a few to a line.
const firms = [
  '惠民超市', '利民粮油公司', '康源药房', '安居物业公司', '春城乳业公司', '同心家政公司',
  '云岭建材公司', '绿野农业公司', '暖阳服装公司', '启明书店', '顺达运输公司', '佳味餐饮公司',
  '宏图装饰公司', '金穗米业公司', '朝阳电器商行', '众合人力公司', '福临茶业公司',
];

export interface Office {
  id: string;
  name: string;
  kind: string;
  divisionCode: string;
  creditCode: string;
  department: string | null;
  roles: Role[];
}

const ofInterest: Record<string, Role[]> = {
  社会工作协会: ['social-worker'],
  慈善会: ['charity'],
  居家养老服务中心: ['provider', 'service-worker'],
  志愿者联合会: ['volunteer', 'charity'],
};

const CODES: Record<string, string> = { PUBLIC_INTEREST: '52', FIRM: '91', COMMUNITY: '54' };

/** A county's network: its departments, a street and a community, public-interest organisations and firms. */
export function networkOf(
  county: string,
  place: string,
  names: { county: string; street: string; community: string },
): Office[] {
  let made = 0;
  // Synthetic codes of nobody: GB 32100 with a true check character.
  const creditCode = (kind: string) => {
    made += 1;
    const first = `${CODES[kind] ?? '11'}${county}MJT${900000 + made}`;
    return `${first}${creditCheckOf(first)}`;
  };
  const make = (
    name: string,
    kind: string,
    roles: Role[],
    divisionCode = county,
    department: string | null = null,
  ): Office => ({
    id: idFor(`organisation ${county} ${name}`),
    name: `${names.county}${name}`,
    kind,
    divisionCode,
    creditCode: creditCode(kind),
    department,
    roles,
  });
  return [
    ...departments.map(([name, room, roles]) => make(name, 'DEPARTMENT', roles, county, room)),
    { ...make('街道', 'STREET', ['street'], place.slice(0, 9)), name: names.street },
    { ...make('社区', 'COMMUNITY', ['community-worker'], place), name: names.community },
    ...publicInterest.map((name) => make(name, 'PUBLIC_INTEREST', ofInterest[name] ?? [])),
    ...firms.map((name) => make(name, 'FIRM', name === '惠民超市' ? ['enterprise'] : [])),
  ];
}

export const counties = [
  networkOf('530103', '530103001001', {
    county: '盘龙区',
    street: '拓东街道办事处',
    community: '尚义社区居委会',
  }),
  networkOf('530626', '530626101001', {
    county: '绥江县',
    street: '中城镇人民政府',
    community: '兴汶社区居民委员会',
  }),
];

/** The organisation of a county in which a role works. */
export const officeOf = (county: string, role: string) =>
  counties
    .flat()
    .find(
      ({ id, roles, divisionCode }) => id && divisionCode.startsWith(county) && roles.includes(role as Role),
    ) as Office;

/** An organisation of a county by the end of its name. */
export const officeNamed = (county: string, name: string) =>
  counties
    .flat()
    .find((office) => office.divisionCode.startsWith(county) && office.name.endsWith(name)) as Office;

const people: Record<string, [panlong: string, suijiang: string]> = {
  coordinator: ['李文静', '王建华'],
  reviewer: ['赵敏', '刘志强'],
  clerk: ['孙丽', '周云'],
  'child-officer': ['何晓燕', '罗春梅'],
  street: ['马志远', '邓国平'],
  'community-worker': ['段红', '曾秀英'],
  'social-worker': ['钱思思', '吴晓东'],
  'civil-affairs': ['郑国栋', '冯玉兰'],
  housing: ['高峰', '唐伟'],
  health: ['林医生', '蒋医生'],
  education: ['方老师', '范老师'],
  police: ['秦警官', '彭警官'],
  liaison: ['温联络员', '庄联络员'],
  charity: ['沈慧', '谢芳'],
  enterprise: ['黄经理', '邹经理'],
  provider: ['施管理员', '卢管理员'],
  volunteer: ['许同学', '向同学'],
  auditor: ['严审计', '陶审计'],
};

/** More accounts of the same roles: who serves, and who answers for the volunteers. */
const others: [login: string, role: Role, unit: string, names: [panlong: string, suijiang: string]][] = [
  ['service-worker', 'service-worker', '居家养老服务中心', ['郝阿姨', '余阿姨']],
  ['service-worker-2', 'service-worker', '居家养老服务中心', ['万师傅', '阮师傅']],
  ['volunteer-team', 'charity', '志愿者联合会', ['潘队长', '鲁队长']],
  ['volunteer-2', 'volunteer', '志愿者联合会', ['岳同学', '聂同学']],
];

/** The demo accounts: one person a role in each county, and a few more. */
export const staff = ['530103', '530626'].flatMap((county, index) => {
  const account = (login: string, role: string, office: Office, names: readonly string[]) => ({
    id: idFor(`person ${login}@${county}`),
    login: `${login}@${county}`,
    name: names[index] as string,
    role,
    organisationId: office.id,
    divisionCode: office.divisionCode,
    citizenId: null as string | null,
  });
  return [
    ...Object.entries(people).map(([role, names]) => account(role, role, officeOf(county, role), names)),
    ...others.map(([login, role, unit, names]) => account(login, role, officeNamed(county, unit), names)),
  ];
});
