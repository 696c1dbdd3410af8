import { inQuestion } from '#kernel';
import { citizen, organisation } from '../field-resolvers.ts';
import { facts } from '../registry/index.ts';
import type { Resolvers } from '../rows.ts';
import { correctionMutations } from './corrections.ts';
import { emergencyMutations } from './emergencies.ts';
import { mayReadFinding } from './policy.ts';
import {
  correctionChanged,
  correctionReferred,
  corrections,
  emergencies,
  emergenciesToSecond,
  myEmergencies,
  sharingRequests,
} from './queries.ts';
import { requestMutations } from './requests.ts';
import { simulation } from './simulation.ts';

// What an act changed is read anew, as far as who did it may read it.
export const sharingResolvers = {
  Query: {
    sharingRequests,
    corrections,
    emergencies,
    myEmergencies,
    emergenciesToSecond,
    rehearseSharingChange: simulation,
  },
  Mutation: { ...requestMutations, ...correctionMutations, ...emergencyMutations },
  SharingRequest: { organisation: organisation('organisationId') },
  SharingRequestOutcome: {
    request: ({ id }, _, { load }) => load.sharingRequestById.load(id),
  },
  Correction: {
    __resolveReference: correctionReferred,
    civilAffairs: inQuestion('civilAffairs', facts)['civilAffairs'] as never,
    citizen,
  },
  CorrectionOutcome: { correction: correctionChanged },
  EmergencyAccess: {
    openedBy: ({ personId }, _, { load }) => load.emergencyPerson.load(personId),
    secondedBy: ({ secondedBy }, _, { load }) => (secondedBy ? load.emergencyPerson.load(secondedBy) : null),
    citizen,
    finding: (access, _, { who }) => (mayReadFinding(access, who) ? access.finding : null),
  },
  EmergencyOutcome: {
    access: ({ id }, _, { load }) => load.emergencyById.load(id),
  },
} satisfies Resolvers;
