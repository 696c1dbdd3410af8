import type { Context as RoomContext } from '#kernel';
import { disclosureLoaders } from './disclosure/loaders.ts';
import { donationLoaders } from './donations/loaders.ts';
import { matchLoaders } from './matching/loaders.ts';
import { needLoaders } from './needs/loaders.ts';
import { organisationLoaders } from './organisations/loaders.ts';
import { volunteerLoaders } from './volunteers/loaders.ts';

export const loaders = {
  ...organisationLoaders,
  ...needLoaders,
  ...volunteerLoaders,
  ...donationLoaders,
  ...matchLoaders,
  ...disclosureLoaders,
};

export type Context = RoomContext<typeof loaders>;
