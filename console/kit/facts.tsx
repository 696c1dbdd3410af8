import type { ComponentChildren } from 'preact';
import type { Facts } from './form.ts';
import { day, language, moment, money, say, wordOf } from './words.ts';

const list = () => new Intl.ListFormat(language === 'zh' ? 'zh-CN' : 'en', { type: 'conjunction' });

/** A value of the graph as people write it: words of enums, dates, money, yes and no. */
export function shown(value: unknown, { kind, options, facts }: Facts[string]): ComponentChildren {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    const parts = value.map((one) =>
      shown(one, { label: ['', ''], kind, ...(options && { options }), ...(facts && { facts }) }),
    );
    return parts.every((one) => typeof one === 'string') ? list().format(parts as string[]) : parts;
  }
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([name, part]) => part !== null && facts?.[name] && facts[name].kind !== 'ID')
      .map(([name, part]) => shown(part, facts?.[name] as Facts[string]))
      .join(' · ');
  if (options) return wordOf(options, String(value));
  if (typeof value === 'boolean') return value ? say(['是', 'yes']) : say(['否', 'no']);
  if (kind === 'Date') return day(String(value));
  if (kind === 'DateTime') return moment(String(value));
  if (kind === 'Fen') return money(Number(value));
  return String(value);
}

/** What of a gated object came, each field with its label from the graph. */
export function FactList({ of, facts }: { of: object; facts: Facts }) {
  const rows = Object.entries(of).filter(
    ([name, value]) =>
      name !== 'withheld' && facts[name] && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  if (rows.length === 0) return <p class="empty">{say(['没有记录。', 'Nothing is recorded.'])}</p>;
  return (
    <dl>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{say((facts[name] as Facts[string]).label)}</dt>
          <dd>{shown(value, facts[name] as Facts[string])}</dd>
        </div>
      ))}
    </dl>
  );
}
