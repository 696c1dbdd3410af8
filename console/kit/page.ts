import type { ComponentType } from 'preact';
import type { Word } from './words.ts';

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

/** Groups of roles that share pages. */
export const office = ['coordinator', 'reviewer', 'clerk', 'child-officer', 'civil-affairs'];
export const departments = ['housing', 'health', 'education', 'police', 'liaison'];
export const nearby = ['street', 'community-worker', 'social-worker'];
export const helpers = ['charity', 'enterprise', 'provider', 'service-worker', 'volunteer'];
export const staff = [...office, ...departments, ...nearby, ...helpers, 'auditor'];
export const casework = [...office, ...departments, ...nearby, 'auditor'];
