import { siblings } from './siblings.ts';
import type { Story } from './teller.ts';
import { yang } from './yang.ts';

export const stories: Record<string, Story> = { yang, siblings };
