import { many } from '#kernel';
import { caseLoaders } from './cases/loaders.ts';
import { meetingLoaders } from './joint-meeting/loaders.ts';
import { needLoaders } from './needs/loaders.ts';
import { networkLoaders } from './network/loaders.ts';
import { purchasingLoaders } from './purchasing/loaders.ts';
import { registryLoaders } from './registry/loaders.ts';
import { serviceLoaders } from './services/loaders.ts';
import { sharingLoaders } from './sharing/loaders.ts';
import { taskLoaders } from './tasks/loaders.ts';
import type { GroundRow } from './verdicts.ts';

export const loaders = {
  ...registryLoaders,
  ...caseLoaders,
  ...networkLoaders,
  ...taskLoaders,
  ...sharingLoaders,
  ...meetingLoaders,
  ...needLoaders,
  ...serviceLoaders,
  ...purchasingLoaders,
  // The one question behind every warrant: on what grounds may this person look at these subjects?
  grounds: many<GroundRow>(
    `select g.subject_id as key, g.kind, g.case_number as "case", g.division_code as division, g.purpose, g.scopes, c.birth_date as "birthDate"
     from grounds g left join citizen c on c.id = g.subject_id
     where g.subject_id = any($1::uuid[]) and (g.person_id = $2 or (g.person_id is null and g.organisation_id = $3))`,
    ({ who }: { who: { person: string; organisation: string | null } }) => [who.person, who.organisation],
  ),
};
