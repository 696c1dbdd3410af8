import { keyOf, paged, type Row } from '#kernel';
import { scopeByName } from '#schema/scopes.ts';
import { itemFields } from '../items.ts';
import type { Context } from '../loaders.ts';
import type { QueryVolunteerCertificateArgs, QueryVolunteerRecordsArgs } from '../schema.types.ts';
import { volunteerMutations } from './acts.ts';

const organisation = ({ organisationId }: Row) => ({ id: organisationId });

const volunteerRecords = (_: unknown, args: QueryVolunteerRecordsArgs, context: Context) =>
  paged(
    'volunteerRecords',
    `select served_on as "servedOn", hours::float8 as hours, item, organisation_id as "organisationId", recorded_on as "recordedOn",
       ${keyOf('served_on::timestamp', 'id')} as key from volunteer_record where person_id = $1`,
    [context.who.person],
    args,
    context,
  );

const volunteers = (_: unknown, _args: unknown, { room, who }: Context) =>
  room.read(
    `select v.id, v.name, v.enrolled_on as "enrolledOn", coalesce((select s.is_clear and s.valid_until >= current_day()
         from screening s where s.person_id = v.id order by s.screened_on desc, s.id desc limit 1), false) as "isScreened",
       coalesce((select sum(hours) from volunteer_record r where r.person_id = v.id and r.organisation_id = v.organisation_id), 0)::float8 as hours
     from volunteer v where v.organisation_id = $1 order by v.id`,
    [who.organisation],
  );

const CERTIFICATE = `select code, person_id as "personId", organisation_id as "organisationId", name, from_on as "fromOn", to_on as "toOn",
  hours::float8 as hours, issued_on as "issuedOn" from volunteer_certificate`;

const volunteerCertificate = async (_: unknown, { code }: QueryVolunteerCertificateArgs, { room }: Context) =>
  (await room.read(`${CERTIFICATE} where code = $1`, [code]))[0] ?? null;

const records = ({ role }: Context['who']) =>
  scopeByName.get('resource-pool.volunteer.record')?.roles.includes(role) === true;

const volunteerCertificates = (_: unknown, _args: unknown, { room, who }: Context) =>
  room.read(
    `${CERTIFICATE} where person_id = $1 or organisation_id = $2 order by issued_on desc, id limit 100`,
    [who.person, records(who) ? who.organisation : null],
  );

export const volunteerResolvers = {
  Query: { volunteerRecords, volunteers, volunteerCertificate, volunteerCertificates },
  Mutation: volunteerMutations,
  VolunteerRecord: { item: itemFields.item, organisation },
  VolunteerCertificate: {
    organisation,
    // Anyone may check a code; whose it is, its holder and its issuer know.
    name: ({ personId, organisationId, name }: Row, _: unknown, { who }: Context) =>
      personId === who.person || (organisationId === who.organisation && records(who)) ? name : null,
  },
};
