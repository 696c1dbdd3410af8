import type { Page } from '../kit/page.ts';

/** The pages of this area. */
export const pages: readonly Page[] = [
  {
    path: '/',
    title: ['首页', 'Home'],
    roles: ['resident'],
    isListed: true,
    load: () => import('./home.tsx'),
  },
  {
    path: '/help',
    title: ['我要帮助', 'I need help'],
    roles: ['resident'],
    isListed: true,
    load: () => import('./help.tsx'),
  },
  {
    path: '/progress',
    title: ['办到哪了', 'Where is it'],
    roles: ['resident'],
    isListed: true,
    load: () => import('./progress.tsx'),
  },
  {
    path: '/readers',
    title: ['谁看过我', 'Who read about me'],
    roles: ['resident'],
    isListed: true,
    load: () => import('./readers.tsx'),
  },
  {
    path: '/order',
    title: ['点服务', 'Order a service'],
    roles: ['resident'],
    load: () => import('./order.tsx'),
  },
  {
    path: '/orders',
    title: ['我的服务', 'My services'],
    roles: ['resident'],
    load: () => import('./orders.tsx'),
  },
  {
    path: '/consents',
    title: ['同意与更正', 'Consents and corrections'],
    roles: ['resident'],
    load: () => import('./consents.tsx'),
  },
  {
    path: '/wrong/:room',
    title: ['这条不对', 'This is wrong'],
    roles: ['resident'],
    load: () => import('./wrong.tsx'),
  },
];
