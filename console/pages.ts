import { pages as charity } from './charity/pages.ts';
import { pages as coordinator } from './coordinator/pages.ts';
import { pages as everyone } from './everyone/pages.ts';
import type { Page } from './kit/page.ts';
import { pages as provider } from './provider/pages.ts';
import { pages as resident } from './resident/pages.ts';
import { pages as street } from './street/pages.ts';

/** Every page of the console, in the order of the menu: the inbox, one's own work, and last what is everybody's. */
export const pages: readonly Page[] = [
  ...everyone.slice(0, 1),
  ...resident,
  ...provider,
  ...charity,
  ...coordinator,
  ...street,
  ...everyone.slice(1),
];
