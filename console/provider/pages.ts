import type { Page } from '../kit/page.ts';

/** The pages of this area. */
export const pages: readonly Page[] = [
  {
    path: '/day',
    title: ['今天去哪里', 'My day'],
    roles: ['service-worker'],
    isListed: true,
    load: () => import('./day.tsx'),
  },
];
