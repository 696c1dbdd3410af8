import LedgerAccount from 'enum:LedgerAccount';
import { Picture, Table } from '../kit/parts.tsx';
import { moment, money, say, wordOf } from '../kit/words.ts';
import { amount } from './items.ts';

interface Movement {
  at: string;
  credit: string;
  debit: string;
  quantity: number;
  value: number;
}

const WAY = [
  'PLEDGED',
  'RECEIVED',
  'RECEIPTED',
  'STOCKED',
  'ALLOCATED',
  'DELIVERED',
  'CONFIRMED',
  'FED_BACK',
];
const EXITS = ['WITHDRAWN', 'RETURNED', 'EXPIRED'];
const [HIGH, GAP, WIDE, MAIN, EXIT] = [34, 34, 110, 8, 244];

interface Node {
  account: string;
  x: number;
  y: number;
  width: number;
  quantity: number;
  now: number;
}

/** Where the units of a gift went, as bands from step to step; what went back and came again is counted once. */
export function flowOf(
  movements: readonly Movement[],
  balances: readonly { account: string; quantity: number }[],
) {
  const net = new Map<string, number>();
  for (const { credit, debit, quantity } of movements) {
    const [forth, back] = [`${credit} ${debit}`, `${debit} ${credit}`];
    if (net.has(back)) net.set(back, (net.get(back) as number) - quantity);
    else net.set(forth, (net.get(forth) ?? 0) + quantity);
  }
  const links = [...net]
    .map(([pair, quantity]) => ({
      from: pair.split(' ')[0] as string,
      to: pair.split(' ')[1] as string,
      quantity,
    }))
    .filter(({ quantity }) => quantity > 0);
  const into = (account: string) =>
    links.filter(({ to }) => to === account).reduce((sum, { quantity }) => sum + quantity, 0);
  const all = Math.max(1e-9, ...WAY.map(into));
  const nodes = new Map<string, Node>();
  let y = 8;
  const put = (account: string, x: number, at: number) =>
    nodes.set(account, {
      ...{ account, x, y: at, quantity: into(account), width: Math.max(3, (into(account) / all) * WIDE) },
      now: balances.find((one) => one.account === account)?.quantity ?? 0,
    });
  for (const account of WAY.filter(into)) {
    put(account, MAIN, y);
    y += HIGH + GAP;
    // What leaves here stands beside the next step.
    for (const exit of EXITS.filter(
      (one) => !nodes.has(one) && links.some(({ from, to }) => from === account && to === one),
    )) {
      const isFree = ![...nodes.values()].some((node) => node.x === EXIT && node.y === y);
      put(exit, EXIT, isFree ? y : y + HIGH + GAP);
    }
  }
  const end = Math.max(...[...nodes.values()].map((node) => node.y + HIGH + 8), 50);
  return { nodes: [...nodes.values()], links: links.filter(({ from }) => from !== 'DONOR'), all, end };
}

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
