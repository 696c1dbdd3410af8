import { say, type Word } from './words.ts';

/** The network's roles by what a person does; after a demo account's name the two residents. */
export const groups: readonly (readonly [Word, readonly (readonly [string, Word])[]])[] = [
  [
    ['协调个案', 'Coordinate cases'],
    [
      ['coordinator', ['个案协调员', 'Case coordinator']],
      ['reviewer', ['复核员', 'Reviewer']],
      ['clerk', ['经办员', 'Clerk']],
      ['child-officer', ['儿童福利督导员', 'Child officer']],
      ['civil-affairs', ['民政干部', 'Civil affairs officer']],
    ],
  ],
  [
    ['部门协同', 'Work in a department'],
    [
      ['housing', ['住建', 'Housing']],
      ['health', ['卫健', 'Health']],
      ['education', ['教育', 'Education']],
      ['police', ['公安', 'Police']],
      ['liaison', ['联席会议联络员', 'Liaison officer']],
    ],
  ],
  [
    ['走进家门', 'Work on the spot'],
    [
      ['street', ['街道', 'Street']],
      ['community-worker', ['社区工作者', 'Community worker']],
      ['social-worker', ['社工', 'Social worker']],
    ],
  ],
  [
    ['捐赠与服务', 'Give and serve'],
    [
      ['charity', ['慈善组织', 'Charity']],
      ['enterprise', ['爱心企业', 'Enterprise']],
      ['provider', ['服务机构', 'Provider']],
      ['service-worker', ['服务人员', 'Service worker']],
      ['volunteer', ['志愿者', 'Volunteer']],
      ['volunteer-team', ['志愿队', 'Volunteer team']],
    ],
  ],
  [
    ['需要帮助', 'Need help'],
    [
      ['yang', ['居民老杨', 'Resident Yang']],
      ['sister', ['居民（四姐弟的姐姐）', 'Resident (the eldest sister)']],
    ],
  ],
  [['监督', 'Supervise'], [['auditor', ['审计', 'Auditor']]]],
];
const words = new Map(groups.flatMap(([, roles]) => roles));
const others: Readonly<Record<string, Word>> = {
  resident: ['居民本人', 'the resident'],
  hub: ['枢纽', 'the hub'],
};

/** A role's name, as people say it. */
export const roleName = (role: string) => say(words.get(role) ?? others[role] ?? [role, role]);
