import { itemFields } from '../items.ts';
import { nodesOf, organisation } from '../links.ts';
import type { Resolvers } from '../rows.ts';
import { certificateMutations } from './certificates.ts';
import { mayReadCertificate } from './policy.ts';
import { serviceCertificates, teamVolunteers, volunteerCertificate, volunteerRecords } from './queries.ts';
import { recordMutations } from './records.ts';
import { screeningMutations } from './screenings.ts';
import { volunteerMutations } from './volunteers.ts';

export const volunteerResolvers = {
  Query: {
    teamVolunteers,
    volunteerRecords,
    serviceCertificates,
    volunteerCertificate,
    volunteers: (_, __, context) => nodesOf(teamVolunteers(_, { first: 100 }, context)),
    volunteerCertificates: (_, __, context) => nodesOf(serviceCertificates(_, { first: 100 }, context)),
  },
  Mutation: { ...volunteerMutations, ...recordMutations, ...screeningMutations, ...certificateMutations },
  VolunteerRecord: { item: itemFields.item, organisation: organisation('organisationId') },
  VolunteerCertificate: {
    organisation: organisation('organisationId'),
    name: (row, _, { who }) => (mayReadCertificate.holds(row, who) ? row.name : null),
  },
  VolunteerOutcome: { volunteer: ({ id }, _, { load }) => load.volunteer.load(id) },
  ScreeningOutcome: { screening: ({ id }, _, { load }) => load.screening.load(id) },
  VolunteerRecordOutcome: { record: ({ id }, _, { load }) => load.volunteerRecord.load(id) },
  VolunteerCertificateOutcome: { certificate: ({ id }, _, { load }) => load.volunteerCertificate.load(id) },
} satisfies Resolvers;
