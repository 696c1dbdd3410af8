import { list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';

export const sql = statementsOf<Statements>()({
  citizen: `
    select c.id as key, c.id, c.full_name as "fullName", c.sex, c.birth_date as "birthDate", c.phone,
      c.child_ordinal as "childOrdinal", c.marital_status as "maritalStatus",
      c.disability_subsidy as "disabilitySubsidy",
      street.name || place.name as "maskedAddress", street.name || place.name || h.address as address
    from citizen c
      join household h on h.id = c.household_id
      left join division place on place.code = h.residence_code
      left join division street on street.code = left(h.residence_code, 9)
    where c.id = any(:keys)`,

  kinshipsOf: `
    select citizen_id as key, relation, relative_id as "relativeId"
    from kinship
    where citizen_id = any(:keys)
    order by relation, relative_id`,

  guardianshipsOf: `
    select ward_id as key, guardian_id as "guardianId", kind, since_on as "sinceOn"
    from guardianship
    where ward_id = any(:keys) and (ended_on is null or ended_on > current_day())
    order by since_on, id`,

  assistanceOf: `
    select citizen_id as key, id, category, valid_from as "validFrom", valid_until as "validUntil",
      confirmed_by as "confirmedBy"
    from assistance
    where citizen_id = any(:keys)
    order by valid_from desc, id`,

  benefitsOf: `
    select citizen_id as key, category, amount as "amount!", account, payable_from as "payableFrom!"
    from assistance
    where citizen_id = any(:keys) and amount is not null and payable_from is not null
    order by valid_from desc, id`,

  household: `
    select id as key, id, registered_code as "registeredCode", residence_code as "residenceCode"
    from household
    where id = any(:keys)`,

  membersOf: `
    select household_id as "key!", citizen_id as "id!", relation as "relation!"
    from household_member
    where household_id = any(:keys)
    order by relation <> 'HEAD', ordinal, citizen_id`,

  // Those of a household itself, without the newcomers that were only named.
  ownMembers: `
    select citizen_id as "id!"
    from household_member
    where household_id = :household and opens is null`,

  // The next of a household has the next number, and a child among them the next letter.
  countCitizens: `
    select count(*) as "all!", count(child_ordinal) as "children!"
    from citizen
    where household_id = :household`,

  households: list(
    'asc',
    `
    select h.residence_code || h.id as key, h.id, h.registered_code as "registeredCode", h.residence_code as "residenceCode",
      c.id as "citizenId"
    from household h
      join lateral (select id from citizen where household_id = h.id order by ordinal limit 1) c on true
    where h.residence_code like :place`,
  ),

  division: `
    select code as key, code, name
    from division
    where code = any(:keys)`,

  childDivisionsOf: `
    select parent_code(code) as "key!", code, name
    from division
    where parent_code(code) = any(:keys)
    order by code`,

  organisation: `
    select id as key, id, name, kind, credit_code as "creditCode", division_code as "divisionCode"
    from organisation
    where id = any(:keys)`,

  organisations: list(
    'asc',
    `
    select name || id as key, id, name, kind, credit_code as "creditCode", division_code as "divisionCode"
    from organisation
    where division_code like :county`,
  ),

  agreementsOf: `
    select organisation_id as key, id, scopes, legal_basis as "legalBasis", effective_from as "effectiveFrom",
      effective_to as "effectiveTo"
    from agreement
    where organisation_id = any(:keys) and not is_suspended
      and current_day() between effective_from and coalesce(effective_to, 'infinity')
    order by effective_from, id`,

  personName: `
    select name
    from person
    where id = :person`,

  personOfLogin: `
    select id, citizen_id as citizen
    from person
    where login = :login`,
});
