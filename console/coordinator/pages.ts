import { casework, type Page, staff } from '../kit/page.ts';

/** The pages of this area. */
export const pages: readonly Page[] = [
  {
    path: '/cases',
    title: ['个案', 'Cases'],
    roles: casework,
    isListed: true,
    load: () => import('./board.tsx'),
  },
  {
    path: '/cases/:number',
    title: ['个案共享视图', 'Shared case'],
    load: () => import('./case.tsx'),
  },
  {
    path: '/cases/:number/aid',
    title: ['一户一条救助链', 'Aid chain'],
    load: () => import('./aid-chain.tsx'),
  },
  {
    path: '/tasks',
    title: ['任务', 'Tasks'],
    roles: casework,
    isListed: true,
    load: () => import('./tasks.tsx'),
  },
  {
    path: '/meetings',
    title: ['联席会议', 'Meetings'],
    roles: [...casework, 'charity'],
    isListed: true,
    load: () => import('./meetings.tsx'),
  },
  {
    path: '/meetings/:id',
    title: ['会议室', 'Meeting room'],
    roles: [...casework, 'charity'],
    load: () => import('./meeting.tsx'),
  },
  {
    path: '/cases/:number/closing',
    title: ['结案', 'Close a case'],
    roles: casework,
    load: () => import('./closing.tsx'),
  },
  {
    path: '/network/:id?',
    title: ['协同网络', 'Network'],
    roles: staff,
    load: () => import('./network.tsx'),
  },
  {
    path: '/matches',
    title: ['供需匹配', 'Matching'],
    roles: ['coordinator', 'civil-affairs', 'charity'],
    isListed: true,
    load: () => import('./matches.tsx'),
  },
  {
    path: '/brands',
    title: ['服务品牌', 'Brands'],
    roles: staff,
    load: () => import('./brands.tsx'),
  },
];
