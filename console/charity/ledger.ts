/** An entry of a gift's ledger. */
export interface Movement {
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
/** Where units leave the way. */
export const EXITS = ['WITHDRAWN', 'RETURNED', 'EXPIRED'];
/** Of the drawing: height of a step, the gap beneath, the width of the whole gift, and where the way and what left it stand. */
export const [HIGH, GAP, WIDE, MAIN, EXIT] = [34, 34, 110, 8, 244];

/** A step of a gift, as it is drawn. */
export interface Node {
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
