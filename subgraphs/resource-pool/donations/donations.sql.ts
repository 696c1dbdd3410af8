import { keyOf, list, statementsOf } from '#kernel';
import type { Statements } from '../statements.types.ts';
import { mayRead } from './policy.ts';

const DONATION = `d.id, d.state, d.donor_id as "donorId", d.holder_id as "holderId", d.is_anonymous as "isAnonymous",
      d.item, d.quantity::float8 as "quantity!", d.value, d.batch, d.expires_on as "expiresOn",
      d.intent_division as "intentDivision", d.intent_beneficiary as "intentBeneficiary",
      d.intent_until as "intentUntil", d.pledged_on as "pledgedOn", d.sent_on as "sentOn", d.version`;
const CHANGE = `c.id, c.state, c.division, c.beneficiary, c.until, c.reason, c.version`;

export const sql = statementsOf<Statements>()({
  donations: list(
    'desc',
    `
    select ${DONATION}, ${keyOf('d.pledged_on::timestamp', 'd.id')} as key
    from donation d
    where ${mayRead.where}
      and (:state::text is null or d.state = :state)
      and (:item::text is null or d.item = :item)`,
  ),
  donation: `
    select d.id as key, ${DONATION}
    from donation d
    where d.id = any(:keys) and ${mayRead.where}`,
  changesOf: `
    select c.donation_id as key, ${CHANGE}
    from change_of_use c
    where c.donation_id = any(:keys)
    order by c.state = 'PROPOSED' desc, c.id desc`,
  changeOfUse: `
    select c.id as key, ${CHANGE}
    from change_of_use c join donation d on d.id = c.donation_id
    where c.id = any(:keys) and ${mayRead.where}`,
  receiptOf: `
    select r.donation_id as key, r.number, r.check_code as "checkCode", r.issued_on as "issuedOn",
      r.quantity::float8 as "quantity!", r.value
    from donation_receipt r
    where r.donation_id = any(:keys)`,
  receiptsOfYear: `
    select count(*) as "count!"
    from donation_receipt r
    where r.holder_id = :holder and r.number like '%-' || :year || '-%'`,
  importOf: `
    select i.imported_at as "importedAt"
    from pledge_import i
    where i.organisation_id = :organisation and i.digest = :digest`,
  rowsTaken: `
    select d.import_row as "mark!"
    from donation d
    where d.import_row = any(:marks)`,
});
