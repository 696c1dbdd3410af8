import type { Page } from '../kit/page.ts';

/** The pages of this area. */
export const pages: readonly Page[] = [];
