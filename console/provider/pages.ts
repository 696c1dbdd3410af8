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
    roles: ['provider', 'social-worker', 'street'],
    isListed: true,
    load: () => import('./dispatch.tsx'),
  },
  {
    path: '/dispatch',
    title: ['派单与接单', 'Dispatch'],
    roles: ['coordinator', 'child-officer'],
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
    roles: ['provider', 'social-worker', 'clerk', 'civil-affairs', 'reviewer', 'auditor'],
    isListed: true,
    load: () => import('./settlement.tsx'),
  },
  {
    path: '/settlement',
    title: ['结算', 'Settlement'],
    roles: ['coordinator'],
    load: () => import('./settlement.tsx'),
  },
];
