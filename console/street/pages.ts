import { casework, helpers, type Page } from '../kit/page.ts';

/** The pages of this area. */
export const pages: readonly Page[] = [
  {
    path: '/report',
    title: ['报告需求', 'Report a need'],
    roles: [...casework, ...helpers],
    isListed: true,
    load: () => import('./report.tsx'),
  },
];
