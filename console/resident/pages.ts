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
];
