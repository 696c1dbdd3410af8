import fc from 'fast-check';

/** What was truly given: one family's part of one item in one month, in whole units. */
export interface Gift {
  place: string;
  family: string;
  donor: string;
  holder: string;
  carrier: string | null;
  quantity: number;
}
/** What was truly left in store at the month's end. */
export type Store = Omit<Gift, 'family' | 'carrier'>;
export interface Telling {
  quantity: number;
  families: number;
}

export const COUNTIES = ['530101', '530102', '530103', '530104', '530201', '530202', '530203', '530301'];
const PLACES = [...COUNTIES, ...COUNTIES, '53', '5301', '5302'];
const above = (place: string) => [6, 4, 2].filter((digits) => digits <= place.length).map((digits) => place.slice(0, digits));
/** Every place for which somebody may ask. */
export const ASKED = [...new Set(COUNTIES.flatMap(above))];
const leafOf = ({ place }: { place: string }) => (place.length < 6 ? `${place}*` : place);

/** Reads their own gifts or errands, or all gifts of their county or prefecture. */
const knows = (gift: Pick<Gift, 'donor' | 'holder' | 'place'> & { carrier?: string | null }, reader: string) =>
  [gift.donor, gift.holder, gift.carrier].includes(reader) || (/^53\d\d/.test(reader) && gift.place.startsWith(reader));
const count = (gifts: readonly Gift[]) => new Set(gifts.map(({ family }) => family)).size;
const sum = (rows: readonly { quantity: number }[]) => rows.reduce((all, { quantity }) => all + quantity, 0);

const organisation = fc.constantFrom('A', 'A', 'B', 'C', 'D', 'E', 'F');
const gift: fc.Arbitrary<Gift> = fc
  .record({
    place: fc.constantFrom(...PLACES),
    number: fc.integer({ min: 1, max: 9 }),
    isOfPlace: fc.boolean(),
    donor: organisation,
    holder: organisation,
    carrier: fc.option(fc.constantFrom('v1', 'v2', 'v3'), { freq: 1 }),
    quantity: fc.integer({ min: 1, max: 4 }),
  })
  // Most families are helped where they live, some in two places.
  .map(({ number, isOfPlace, ...one }) => ({ ...one, family: isOfPlace ? `${one.place} ${number}` : `${number}` }));
const store: fc.Arbitrary<Store> = fc.record({
  place: fc.constantFrom(...PLACES),
  donor: organisation,
  holder: organisation,
  quantity: fc.integer({ min: 1, max: 30 }),
});
export const aWorld = fc.record({
  gifts: fc.array(gift, { minLength: 5, maxLength: 120, size: 'max' }),
  stores: fc.array(store, { maxLength: 14, size: 'max' }),
  threshold: fc.integer({ min: 2, max: 4 }),
});

/** The least and the most that whole numbers in a tree of sums can be: what went out beneath is what went out above, and no more than was there. */
function bounds(told: ReadonlyMap<string, number>, most: ReadonlyMap<string, number>) {
  const nodes = [...new Set([...most.keys()].flatMap((leaf) => (leaf.endsWith('*') ? [leaf, ...above(leaf.slice(0, -1))] : above(leaf))))];
  const children = (node: string) =>
    nodes.filter((one) => one !== node && one.startsWith(node) && one.length === node.length + (one.endsWith('*') && one.length === node.length + 1 ? 1 : 2));
  const range = new Map(nodes.map((node) => [node, [told.get(node) ?? 0, told.get(node) ?? most.get(node) ?? Number.POSITIVE_INFINITY] as [number, number]]));
  const at = (node: string) => range.get(node) as [number, number];
  for (let changed = true; changed; ) {
    changed = false;
    const narrow = (node: string, least: number, greatest: number) => {
      const [low, high] = at(node);
      if (least <= low && greatest >= high) return;
      range.set(node, [Math.max(low, least), Math.min(high, greatest)]);
      changed = true;
    };
    for (const node of nodes) {
      const beneath = children(node);
      if (beneath.length === 0) continue;
      const total = (side: 0 | 1, but?: string) => beneath.filter((one) => one !== but).reduce((all, one) => all + at(one)[side], 0);
      narrow(node, total(0), total(1));
      for (const child of beneath) narrow(child, at(node)[0] - total(1, child), at(node)[1] - total(0, child));
    }
  }
  return range;
}

/**
 * What every reader can work out of what is told, of their own gifts, and of what came in: hidden places that they know exactly
 * or nearly, and sums behind which too few families stand.
 */
export function recovered(gifts: readonly Gift[], stores: readonly Store[], told: ReadonlyMap<string, Telling>, threshold: number): string[] {
  const found: string[] = [];
  const readers = [null, ...new Set(gifts.flatMap(({ donor, holder, carrier, place }) => [donor, holder, carrier, ...above(place)]))].filter(
    (one) => one !== '53',
  );
  for (const reader of readers) {
    const rest = reader == null ? gifts : gifts.filter((one) => !knows(one, reader));
    const kept = reader == null ? stores : stores.filter((one) => !knows(one, reader));
    const under = <Row extends { place: string }>(rows: readonly Row[], node: string) => rows.filter((row) => leafOf(row).startsWith(node));
    const open = new Map<string, number>();
    for (const [place, { quantity }] of told) open.set(place, quantity - (sum(under(gifts, place)) - sum(under(rest, place))));
    const leaves = [...new Set([...gifts, ...stores].map(leafOf))];
    const most = new Map(leaves.map((leaf) => [leaf, sum(under(rest, leaf)) + sum(under(kept, leaf))]));
    for (const [node, [low, high]] of bounds(open, most)) {
      // What is told beneath is no secret; the rest of the place is.
      const inner = [...told.keys()].filter((one) => one !== node && one.startsWith(node));
      const isExplained = (leaf: string) => inner.some((one) => leaf.startsWith(one));
      const explained = sum(under(rest, node).filter((one) => isExplained(leafOf(one))));
      const secret = under(rest, node).filter((one) => !isExplained(leafOf(one)));
      const [least, greatest] = [low - explained, high - explained];
      if (least > sum(secret) || greatest < sum(secret)) throw new Error(`the solver errs about ${node}`);
      if (told.has(node)) {
        if (!isEnough(secret) || !isEnough(under(rest, node))) found.push(`${reader}: few families stand behind a rest of ${node}`);
      }
      // What a place kept itself is never told; where many families stand behind it, it may be had by subtraction.
      else if (!(node.endsWith('*') && isEnough(under(rest, node)) && isEnough(under(gifts, node))))
        if (secret.length > 0 && (least === greatest || 2 * least > greatest)) found.push(`${reader}: what is hidden in ${node} is ${least} to ${greatest}`);
    }
  }
  return found;

  function isEnough(some: readonly Gift[]) {
    return count(some) === 0 || count(some) >= threshold;
  }
}

/** What a rule that looks at each place alone would tell. */
export const alone = (gifts: readonly Gift[], threshold: number) =>
  new Map(
    ASKED.map((place) => [place, gifts.filter((one) => one.place.startsWith(place))] as const)
      .filter(([, some]) => count(some) >= threshold)
      .map(([place, some]) => [place, { quantity: sum(some), families: count(some) }]),
  );
