import { type Page, staff } from '../kit/page.ts';

/** The pages of this area. */
export const pages: readonly Page[] = [
  {
    path: '/',
    title: ['待办', 'Inbox'],
    roles: staff,
    isListed: true,
    load: () => import('./inbox.tsx'),
  },
  {
    path: '/acts',
    title: ['全部事项', 'All acts'],
    roles: staff,
    isListed: true,
    load: () => import('./acts.tsx'),
  },
  {
    path: '/acts/:name',
    title: ['办理', 'Act'],
    load: () => import('./act.tsx'),
  },
  {
    path: '/complain',
    title: ['意见与投诉', 'Feedback and complaints'],
    load: () => import('./complain.tsx'),
  },
  {
    path: '/why/:subject/:scope',
    title: ['为什么看不到', 'Why not'],
    load: () => import('./why.tsx'),
  },
];
