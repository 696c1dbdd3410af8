import { helpers, office, type Page } from '../kit/page.ts';

const givers = ['charity', 'enterprise'];
const overseers = ['coordinator', 'civil-affairs', 'auditor'];

/** The pages of this area. */
export const pages: readonly Page[] = [
  {
    path: '/needs',
    title: ['有人需要', 'Needs'],
    roles: [...givers, 'provider', 'volunteer'],
    isListed: true,
    load: () => import('./needs.tsx'),
  },
  {
    path: '/give',
    title: ['捐赠', 'Give'],
    roles: givers,
    isListed: true,
    load: () => import('./give.tsx'),
  },
  {
    path: '/donations',
    title: ['捐赠去向', 'Gifts'],
    roles: givers,
    isListed: true,
    load: () => import('./donations.tsx'),
  },
  {
    path: '/donations',
    title: ['捐赠去向', 'Gifts'],
    roles: overseers,
    load: () => import('./donations.tsx'),
  },
  {
    path: '/donations/:id',
    title: ['一笔捐赠', 'A gift'],
    roles: [...givers, ...overseers],
    load: () => import('./donation.tsx'),
  },
  {
    path: '/errands',
    title: ['我的任务', 'My errands'],
    roles: ['volunteer', ...givers],
    isListed: true,
    load: () => import('./errands.tsx'),
  },
  {
    path: '/team',
    title: ['志愿者', 'Volunteers'],
    roles: ['charity', 'provider', 'social-worker'],
    isListed: true,
    load: () => import('./team.tsx'),
  },
  {
    path: '/disclosure',
    title: ['收支公开', 'Disclosure'],
    roles: [...helpers, 'auditor'],
    isListed: true,
    load: () => import('./disclosure.tsx'),
  },
  {
    path: '/disclosure',
    title: ['收支公开', 'Disclosure'],
    roles: office,
    load: () => import('./disclosure.tsx'),
  },
];
