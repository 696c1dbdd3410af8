import { many, one } from '#kernel';

export const registryLoaders = {
  citizen: one(
    `select c.id as key, c.full_name as "fullName", c.sex, c.birth_date as "birthDate", c.phone, c.child_ordinal as "childOrdinal",
       c.marital_status as "maritalStatus", c.disability_subsidy as "disabilitySubsidy",
       street.name || place.name as "maskedAddress", street.name || place.name || h.address as address
     from citizen c join household h on h.id = c.household_id
     left join division place on place.code = h.residence_code left join division street on street.code = left(h.residence_code, 9)
     where c.id = any($1::uuid[])`,
  ),
  kinshipsOf: many<{ relation: string; relativeId: string }>(
    `select citizen_id as key, relation, relative_id as "relativeId" from kinship where citizen_id = any($1::uuid[]) order by relation, relative_id`,
  ),
  guardianshipsOf: many<{ guardianId: string }>(
    `select ward_id as key, guardian_id as "guardianId", kind, since_on as "sinceOn" from guardianship
     where ward_id = any($1::uuid[]) and (ended_on is null or ended_on > current_day()) order by since_on, id`,
  ),
  assistanceOf: many<{ amount: number | null; account: string | null }>(
    `select citizen_id as key, id, category, valid_from as "validFrom", valid_until as "validUntil", confirmed_by as "confirmedBy",
       amount, account, payable_from as "payableFrom"
     from assistance where citizen_id = any($1::uuid[]) order by valid_from desc, id`,
  ),
  household: one(
    `select id as key, id, registered_code as "registeredCode", residence_code as "residenceCode" from household where id = any($1::uuid[])`,
  ),
  membersOf: many<{ id: string; relation: string }>(
    `select household_id as key, citizen_id as id, relation from household_member
     where household_id = any($1::uuid[]) order by relation <> 'HEAD', ordinal, citizen_id`,
  ),
  division: one<{ code: string; name: string }>(
    `select code as key, code, name from division where code = any($1)`,
  ),
  childDivisionsOf: many<{ code: string; name: string }>(
    `select parent_code(code) as key, code, name from division where parent_code(code) = any($1) order by code`,
  ),
  organisation: one<{ id: string; divisionCode: string }>(
    `select id as key, id, name, kind, credit_code as "creditCode", division_code as "divisionCode" from organisation where id = any($1::uuid[])`,
  ),
  agreementsOf: many(
    `select organisation_id as key, id, scopes, legal_basis as "legalBasis", effective_from as "effectiveFrom", effective_to as "effectiveTo"
     from agreement where organisation_id = any($1::uuid[]) and not is_suspended
       and current_day() between effective_from and coalesce(effective_to, 'infinity') order by effective_from, id`,
  ),
};
