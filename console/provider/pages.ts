import type { Page } from '../kit/page.ts';

const arrangers = ['street', 'coordinator', 'child-officer'];

/** The pages of this area. */
export const pages: readonly Page[] = [
  {
    path: '/day',
    title: ['今天去哪里', 'My day'],
    roles: ['service-worker'],
    isListed: true,
    load: () => import('./day.tsx'),
  },
  {
    path: '/dispatch',
    title: ['派单与接单', 'Dispatch'],
    roles: ['provider', 'social-worker', ...arrangers],
    isListed: true,
    load: () => import('./dispatch.tsx'),
  },
  {
    path: '/dispatch/:number',
    title: ['派单', 'Dispatch'],
    roles: arrangers,
    load: () => import('./options.tsx'),
  },
  {
    path: '/settlement',
    title: ['结算', 'Settlement'],
    roles: ['provider', 'social-worker', 'coordinator', 'reviewer', 'clerk', 'civil-affairs', 'auditor'],
    isListed: true,
    load: () => import('./settlement.tsx'),
  },
];
