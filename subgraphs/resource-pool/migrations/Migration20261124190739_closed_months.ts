import { Migration } from '@mikro-orm/migrations';

export class Migration20261124190739_closed_months extends Migration {

  override name = 'Migration20261124190739_closed_months';

  override up(): void | Promise<void> {
    this.addSql(`create table "disclosed_line" ("month" varchar(7) not null, "division_code" varchar(255) not null, "item" varchar(255) not null, "received" numeric(14,3) not null, "received_value" bigint not null, "delivered" numeric(14,3) null, "delivered_value" bigint null, "families" int null, primary key ("month", "division_code", "item"));`);

    this.addSql(`create table "disclosed_month" ("month" varchar(7) not null, "closed_at" timestamptz not null, "threshold" int not null, primary key ("month"));`);

    this.addSql(`alter table "ledger_check" drop constraint "ledger_check_checked_on_unique";`);
    // Earlier looks were at the whole pool: they are the province's.
    this.addSql(`alter table "ledger_check" add "division_code" varchar(255) not null default '53';`);
    this.addSql(`alter table "ledger_check" alter column "division_code" drop default;`);
    this.addSql(`alter table "ledger_check" add constraint "ledger_check_checked_on_division_code_unique" unique ("checked_on", "division_code");`);

    this.addSql(`alter table "volunteer" add "name" varchar(255) null;`);

    this.addSql(`alter table "volunteer_certificate" add "name" varchar(255) null;`);

    // Every row here is a fault, as before, and now has the county whose officers are to hear of it.
    this.addSql(`create or replace view ledger_fault as select f.donation_id, f.fault, coalesce(left(d.division_code, 6), f.place, '53') as place from (
      select donation_id, 'units or fen were made or lost' as fault, null as place from balance group by donation_id having sum(quantity) <> 0 or sum(value) <> 0
      union all
      select coalesce(b.donation_id, m.donation_id), 'the account ' || coalesce(b.account, m.account) || ' is not what its entries say', null
      from balance b full join (
        select donation_id, account, sum(quantity) as quantity, sum(value) as value from (
          select donation_id, debit as account, quantity, value from movement union all select donation_id, credit, -quantity, -value from movement) e
        group by donation_id, account) m using (donation_id, account)
      where coalesce(b.quantity, 0) <> coalesce(m.quantity, 0) or coalesce(b.value, 0) <> coalesce(m.value, 0)
      union all
      select coalesce(a.donation_id, b.donation_id), 'allocations do not add up to the account ' || coalesce(a.state, b.account), null
      from (select donation_id, state, sum(quantity) as quantity, sum(value) as value from allocation
          where state in ('ALLOCATED', 'DELIVERED', 'CONFIRMED', 'FED_BACK') group by donation_id, state) a
        full join (select * from balance where account in ('ALLOCATED', 'DELIVERED', 'CONFIRMED', 'FED_BACK')) b
          on b.donation_id = a.donation_id and b.account = a.state
      where coalesce(a.quantity, 0) <> coalesce(b.quantity, 0) or coalesce(a.value, 0) <> coalesce(b.value, 0)
      union all
      select null, 'the need ' || n.id || ' was given more than it says', left(n.place_code, 6)
      from need n join allocation a on a.need_id = n.id and a.state not in ('REALLOCATED', 'RETURNED')
      group by n.id, n.place_code having sum(a.quantity) > n.quantity) f left join donation d on d.id = f.donation_id;`);

    this.addSql(`create or replace function refuse_change() returns trigger language plpgsql as $$ begin raise exception 'a row of % is never changed', tg_table_name; end $$;`);
    for (const table of ['disclosed_month', 'disclosed_line'])
      this.addSql(`create trigger ${table}_is_final before update or delete on ${table} for each row execute function refuse_change();`);
    this.addSql(`insert into parameter (name, value, unit, legal_basis, effective_from) values ('disclosure-close', 1, 'DAYS', '示例默认值，由县级联席会议确定', '2026-07-01');`);
  }
}
