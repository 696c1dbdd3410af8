import loaders from 'act:loaders';
import type { Act } from '../kit/ask.ts';

/** The act of a published operation, with its form, fetched when it is opened first; null where there is none of this name. */
export const load = async (name: string): Promise<Act | null> =>
  Object.hasOwn(loaders, name) ? ((await loaders[name]?.())?.default ?? null) : null;
