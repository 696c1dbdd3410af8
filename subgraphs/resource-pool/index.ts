import { assignmentHandlers, department, merge } from '#kernel';
import * as disclosure from './disclosure/entities.ts';
import { disclosureResolvers } from './disclosure/resolvers.ts';
import * as donations from './donations/entities.ts';
import { donationHandlers } from './donations/reactions.ts';
import { donationResolvers } from './donations/resolvers.ts';
import { fixtures } from './fixtures.ts';
import { loaders } from './loaders.ts';
import * as matching from './matching/entities.ts';
import { matchResolvers } from './matching/resolvers.ts';
import * as needs from './needs/entities.ts';
import { needHandlers } from './needs/reactions.ts';
import { needResolvers } from './needs/resolvers.ts';
import * as organisations from './organisations/entities.ts';
import { organisationHandlers } from './organisations/reactions.ts';
import { organisationResolvers } from './organisations/resolvers.ts';
import { poolResolvers, shares } from './resolvers.ts';
import type { Needed } from './rows.ts';
import * as volunteers from './volunteers/entities.ts';
import { volunteerResolvers } from './volunteers/resolvers.ts';

export default department({
  home: import.meta.dirname,
  entities: { ...organisations, ...needs, ...donations, ...matching, ...volunteers, ...disclosure },
  fixtures,
  loaders,
  shares,
  handlers: { ...assignmentHandlers, ...organisationHandlers, ...needHandlers, ...donationHandlers },
  resolvers: merge(
    poolResolvers,
    organisationResolvers,
    needResolvers,
    donationResolvers,
    matchResolvers,
    volunteerResolvers,
    disclosureResolvers,
  ) satisfies Needed,
});
