import { casework, helpers, nearby, type Page } from '../kit/page.ts';

/** The pages of this area. */
export const pages: readonly Page[] = [
  {
    path: '/today',
    title: ['今天', 'Today'],
    roles: nearby,
    isListed: true,
    load: () => import('./today.tsx'),
  },
  {
    path: '/reports',
    title: ['需求报告', 'Reports'],
    roles: [...casework, ...helpers],
    load: () => import('./reports.tsx'),
  },
  {
    path: '/visits/:number',
    title: ['走访与评估', 'Visit and assessment'],
    roles: [...nearby, 'coordinator', 'child-officer'],
    load: () => import('./visits.tsx'),
  },
  {
    path: '/behalf/:number',
    title: ['代办', 'On behalf of someone'],
    roles: ['street', 'community-worker', 'clerk'],
    load: () => import('./behalf.tsx'),
  },
  {
    path: '/report',
    title: ['报告需求', 'Report a need'],
    roles: [...casework, ...helpers],
    isListed: true,
    load: () => import('./report.tsx'),
  },
];
