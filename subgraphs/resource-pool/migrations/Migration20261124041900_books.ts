import { Migration } from '@mikro-orm/migrations';

const CON = '示例默认值，由县级联席会议确定';

/** Thresholds, weights and clocks of the pool. A county changes them by ending a row and adding another. */
// biome-ignore format: a table reads by its rows.
const parameters = [
  ['shelf-life', 7, 'DAYS', CON],
  ['match-base', 1000, 'POINTS', CON],
  ['match-expiry', 300, 'POINTS', CON],
  ['match-waiting', 5, 'POINTS', CON],
  ['match-near', 100, 'POINTS', CON],
  ['match-fairness', 100, 'POINTS', CON],
  ['volunteer-record', 10, 'WORKDAYS', '志愿服务记录与证明出具办法 11'],
  ['screening-valid', 365, 'DAYS', CON],
  ['appeal-report', 5, 'DAYS', '慈善法 72'],
  ['programme-report', 90, 'DAYS', '慈善法 79'],
  ['disclosure-threshold', 10, 'FAMILIES', CON],
] as const;

/** The books: what no account may be, entries that nobody changes, and the parameter rows. */
export class Migration20261124041900_books extends Migration {
  override name = 'Migration20261124041900_books';

  override up(): void {
    // Every row here is a fault: units or fen that appeared or vanished, and accounts that their entries or allocations contradict.
    this.addSql(`create view ledger_fault as
      select donation_id, 'units or fen were made or lost' as fault from balance group by donation_id having sum(quantity) <> 0 or sum(value) <> 0
      union all
      select coalesce(b.donation_id, m.donation_id), 'the account ' || coalesce(b.account, m.account) || ' is not what its entries say'
      from balance b full join (
        select donation_id, account, sum(quantity) as quantity, sum(value) as value from (
          select donation_id, debit as account, quantity, value from movement union all select donation_id, credit, -quantity, -value from movement) e
        group by donation_id, account) m using (donation_id, account)
      where coalesce(b.quantity, 0) <> coalesce(m.quantity, 0) or coalesce(b.value, 0) <> coalesce(m.value, 0)
      union all
      select coalesce(a.donation_id, b.donation_id), 'allocations do not add up to the account ' || coalesce(a.state, b.account)
      from (select donation_id, state, sum(quantity) as quantity, sum(value) as value from allocation
          where state in ('ALLOCATED', 'DELIVERED', 'CONFIRMED', 'FED_BACK') group by donation_id, state) a
        full join (select * from balance where account in ('ALLOCATED', 'DELIVERED', 'CONFIRMED', 'FED_BACK')) b
          on b.donation_id = a.donation_id and b.account = a.state
      where coalesce(a.quantity, 0) <> coalesce(b.quantity, 0) or coalesce(a.value, 0) <> coalesce(b.value, 0)
      union all
      select null, 'the need ' || n.id || ' was given more than it says'
      from need n join allocation a on a.need_id = n.id and a.state not in ('REALLOCATED', 'RETURNED') group by n.id having sum(a.quantity) > n.quantity;`);
    this.addSql(`create function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'an entry of the ledger is never changed'; end $$;`);
    this.addSql(`create trigger movement_is_final before update or delete on movement for each row execute function refuse_change();`);
    this.addSql(`create index need_open_index on need (left(place_code, 6), item) where state = 'OPEN';`);
    this.addSql(`create index movement_month_index on movement (at) where debit in ('RECEIVED', 'DELIVERED');`);
    for (const [name, value, unit, basis] of parameters)
      this.addSql(`insert into parameter (name, value, unit, legal_basis, effective_from) values ('${name}', ${value}, '${unit}', '${basis}', '2026-07-01');`);
  }
}
