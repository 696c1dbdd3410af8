import { bath } from './bath.ts';
import { contract } from './contract.ts';
import { record } from './record.ts';
import { rice } from './rice.ts';
import { siblings } from './siblings.ts';
import { study } from './study.ts';
import type { Story } from './teller.ts';
import { yang } from './yang.ts';

export const stories: Record<string, Story> = { yang, siblings, rice, study, bath, contract, record };
