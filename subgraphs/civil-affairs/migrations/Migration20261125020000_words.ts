import { Migration } from '@mikro-orm/migrations';

/** Columns with the names of the trade. */
export class Migration20261125020000_words extends Migration {
  override up() {
    this.addSql('alter table task rename column rung to escalation');
  }
}
