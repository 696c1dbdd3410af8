import { many, type Principal } from '#kernel';
import { caseLoaders } from './cases/loaders.ts';
import { meetingLoaders } from './joint-meeting/loaders.ts';
import { needLoaders } from './needs/loaders.ts';
import { networkLoaders } from './network/loaders.ts';
import { noticeLoaders } from './notices/loaders.ts';
import { purchasingLoaders } from './purchasing/loaders.ts';
import { registryLoaders } from './registry/loaders.ts';
import { sql } from './room.sql.ts';
import { serviceLoaders } from './services/loaders.ts';
import { sharingLoaders } from './sharing/loaders.ts';
import { taskLoaders } from './tasks/loaders.ts';

export const loaders = {
  ...registryLoaders,
  ...noticeLoaders,
  ...caseLoaders,
  ...networkLoaders,
  ...taskLoaders,
  ...sharingLoaders,
  ...meetingLoaders,
  ...needLoaders,
  ...serviceLoaders,
  ...purchasingLoaders,
  grounds: many(sql.grounds, ({ who }: { who: Principal }) => ({
    person: who.person,
    unit: who.organisation,
  })),
};
