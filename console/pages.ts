import { pages as charity } from './charity/pages.ts';
import { pages as coordinator } from './coordinator/pages.ts';
import { pages as everyone } from './everyone/pages.ts';
import type { Page } from './kit/page.ts';
import { pages as provider } from './provider/pages.ts';
import { pages as resident } from './resident/pages.ts';
import { pages as street } from './street/pages.ts';

const [inbox, ...others] = everyone;

/** Every page of the console, in the order of the menu: one's own work first, what is everybody's last. */
export const pages: readonly Page[] = [
  ...(inbox ? [inbox] : []),
  ...resident,
  ...provider,
  ...charity,
  ...coordinator,
  ...street,
  ...others,
];
