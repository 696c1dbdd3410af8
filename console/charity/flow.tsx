import LedgerAccount from 'enum:LedgerAccount';
import { Picture, Table } from '../kit/parts.tsx';
import { amount } from '../kit/units.ts';
import { moment, money, say, wordOf } from '../kit/words.ts';
import { EXITS, flowOf, HIGH, MAIN, type Movement, type Node, WIDE } from './ledger.ts';

/** Beside the way; of what left it beside a narrow bar, in a wide one. */
const labelAt = ({ x, width }: Node) => (x === MAIN ? MAIN + WIDE + 8 : x + (width < 50 ? width + 5 : 5));

/** A gift's way, from promise to thanks: every unit, and no person. */
export function Flow(props: {
  movements: readonly Movement[];
  balances: readonly { account: string; quantity: number }[];
  unit: string;
}) {
  const { movements, balances, unit } = props;
  const { nodes, links, all, end } = flowOf(movements, balances);
  const out = new Map<string, number>();
  const come = new Map<string, number>();
  const order = (to: string) => (EXITS.includes(to) ? 1 : 0);
  const bands = [...links]
    .sort((one, other) => order(one.to) - order(other.to))
    .map(({ from, to, quantity }) => {
      const [source, target] = [from, to].map((name) => nodes.find(({ account }) => account === name));
      if (!source || !target) return '';
      const width = (quantity / all) * WIDE;
      const x1 = EXITS.includes(to) ? source.x + source.width - width : source.x + (out.get(from) ?? 0);
      const x2 = target.x + (come.get(to) ?? 0);
      if (!EXITS.includes(to)) out.set(from, (out.get(from) ?? 0) + width);
      come.set(to, (come.get(to) ?? 0) + width);
      const [y1, y2] = [source.y + HIGH, target.y];
      const middle = (y1 + y2) / 2;
      return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}H${x2 + width}C${x2 + width} ${middle} ${x1 + width} ${middle} ${x1 + width} ${y1}Z`;
    });
  const table = (
    <Table
      caption={say(['账目明细', 'Ledger'])}
      heads={[
        say(['时间', 'When']),
        say(['从', 'From']),
        say(['到', 'To']),
        say(['数量', 'Quantity']),
        say(['金额', 'Value']),
      ]}
      rows={movements.map((one) => [
        moment(one.at),
        wordOf(LedgerAccount, one.credit),
        wordOf(LedgerAccount, one.debit),
        amount(one.quantity, unit),
        money(one.value),
      ])}
    />
  );
  return (
    <Picture title={say(['每一份去了哪里', 'Where every unit went'])} table={table}>
      <svg class="flow" viewBox={`0 0 360 ${end}`} role="img" aria-label={say(['去向图', 'Flow'])}>
        {bands.map((path, at) => (
          <path key={at} d={path} />
        ))}
        {nodes.map((node) => (
          <g key={node.account} class={EXITS.includes(node.account) ? 'exit' : undefined}>
            <rect x={node.x} y={node.y} width={node.width} height={HIGH} rx="3" />
            <text x={labelAt(node)} y={node.y + 14}>
              {wordOf(LedgerAccount, node.account)}
            </text>
            <text class="many" x={labelAt(node)} y={node.y + 30}>
              {amount(node.quantity, unit)}
              {node.now > 0 && node.x === MAIN && say(['（现有 {n}）', ' ({n} here now)'], { n: node.now })}
            </text>
          </g>
        ))}
      </svg>
    </Picture>
  );
}
