import type { ComponentType } from 'preact';
import type { Word } from './kit/words.ts';

/** What a page is given: the parts of its path. */
export type PageProps = Readonly<Record<string, string>>;

export interface Page {
  path: string;
  title: Word;
  /** Whose page it is; everybody's where none is named. */
  roles?: readonly string[];
  /** Whether it stands in the menu. */
  isListed?: boolean;
  load: () => Promise<{ default: ComponentType<PageProps> }>;
}

const office = ['coordinator', 'reviewer', 'clerk', 'child-officer', 'civil-affairs'];
const departments = ['housing', 'health', 'education', 'police', 'liaison'];
const nearby = ['street', 'community-worker', 'social-worker'];
const helpers = ['charity', 'enterprise', 'provider', 'service-worker', 'volunteer'];
const staff = [...office, ...departments, ...nearby, ...helpers, 'auditor'];
const casework = [...office, ...departments, ...nearby, 'auditor'];

/** Every page of the console: where it is, whose it is, and its file. */
export const pages: readonly Page[] = [
  {
    path: '/',
    title: ['首页', 'Home'],
    roles: ['resident'],
    isListed: true,
    load: () => import('./resident/home.tsx'),
  },
  {
    path: '/',
    title: ['待办', 'Inbox'],
    roles: staff,
    isListed: true,
    load: () => import('./everyone/inbox.tsx'),
  },
  {
    path: '/cases',
    title: ['个案', 'Cases'],
    roles: casework,
    isListed: true,
    load: () => import('./coordinator/board.tsx'),
  },
  {
    path: '/cases/:number',
    title: ['个案共享视图', 'Shared case'],
    load: () => import('./coordinator/case.tsx'),
  },
  {
    path: '/cases/:number/aid',
    title: ['一户一条救助链', 'Aid chain'],
    load: () => import('./coordinator/aid-chain.tsx'),
  },
  {
    path: '/tasks',
    title: ['任务', 'Tasks'],
    roles: casework,
    isListed: true,
    load: () => import('./coordinator/tasks.tsx'),
  },
  {
    path: '/report',
    title: ['报告需求', 'Report a need'],
    roles: [...casework, ...helpers],
    isListed: true,
    load: () => import('./street/report.tsx'),
  },
  {
    path: '/help',
    title: ['我要帮助', 'I need help'],
    roles: ['resident'],
    isListed: true,
    load: () => import('./resident/help.tsx'),
  },
  {
    path: '/progress',
    title: ['办到哪了', 'Where is it'],
    roles: ['resident'],
    isListed: true,
    load: () => import('./resident/progress.tsx'),
  },
  {
    path: '/readers',
    title: ['谁看过我', 'Who read about me'],
    roles: ['resident'],
    isListed: true,
    load: () => import('./resident/readers.tsx'),
  },
  {
    path: '/acts',
    title: ['全部事项', 'All acts'],
    roles: staff,
    isListed: true,
    load: () => import('./everyone/acts.tsx'),
  },
  { path: '/acts/:name', title: ['办理', 'Act'], load: () => import('./everyone/act.tsx') },
  {
    path: '/why/:subject/:scope',
    title: ['为什么看不到', 'Why not'],
    load: () => import('./everyone/why.tsx'),
  },
];
