/** What was still in store at a place when a month had ended, and who knows of it. */
export interface Left {
  /** The place of who kept it: a county, or the prefecture or province itself. */
  place: string;
  knowers: readonly string[];
  quantity: number;
}

/** What one family got of an item in a month, and who knows of it besides the family. */
export interface Part extends Left {
  family: string;
}

/** A place with the places above it, up from the county. */
export const placesOf = (place: string) =>
  [6, 4, 2].filter((digits) => digits <= place.length).map((digits) => place.slice(0, digits));

/** What a prefecture or the province kept itself lies beside its counties: it can be had by subtraction like one of them. */
export const leafOf = ({ place }: Pick<Left, 'place'>) =>
  place.length < 6 ? `${place}*` : place.slice(0, 6);

interface Amount {
  out: number;
  kept: number;
  parts: number;
}
interface Tally {
  families: Map<string, number>;
  leaves: Map<string, Amount>;
}

function tallyOf(parts: readonly Part[], left: readonly Left[]): Tally {
  const [families, leaves] = [new Map<string, number>(), new Map<string, Amount>()];
  const at = (row: Left) => {
    const leaf = leafOf(row);
    const amount = leaves.get(leaf) ?? { out: 0, kept: 0, parts: 0 };
    leaves.set(leaf, amount);
    return amount;
  };
  for (const part of parts) {
    families.set(part.family, (families.get(part.family) ?? 0) + 1);
    const amount = at(part);
    amount.out += part.quantity;
    amount.parts += 1;
  }
  for (const row of left) at(row).kept += row.quantity;
  return { families, leaves };
}

const byKnower = <Row extends Left>(rows: readonly Row[]) => {
  const known = new Map<string, Row[]>();
  for (const row of rows)
    for (const knower of new Set(row.knowers)) {
      const theirs = known.get(knower);
      if (theirs) theirs.push(row);
      else known.set(knower, [row]);
    }
  return known;
};

/** What everyone sees: the public all of it, and whoever knows a part what is left when they subtract theirs. */
function* viewsOf(parts: readonly Part[], left: readonly Left[]) {
  const all = tallyOf(parts, left);
  yield { families: all.families.size, leaves: all.leaves };
  const [theirParts, theirLeft] = [byKnower(parts), byKnower(left)];
  for (const knower of new Set([...theirParts.keys(), ...theirLeft.keys()])) {
    const own = tallyOf(theirParts.get(knower) ?? [], theirLeft.get(knower) ?? []);
    const known = [...own.families].filter(([family, count]) => count === all.families.get(family));
    const leaves = new Map(all.leaves);
    for (const [leaf, { out, kept, parts }] of own.leaves) {
      const whole = all.leaves.get(leaf) as Amount;
      leaves.set(leaf, { out: whole.out - out, kept: whole.kept - kept, parts: whole.parts - parts });
    }
    yield { families: all.families.size - known.length, leaves };
  }
}

/** A sum may be known where many families stand behind it, and behind what is left of it to everyone who knows a part. */
function isSafe(parts: readonly Part[], threshold: number): boolean {
  if (new Set(parts.map(({ family }) => family)).size < threshold) return false;
  for (const { families } of viewsOf(parts, [])) if (families > 0 && families < threshold) return false;
  return true;
}

/**
 * Whether places that share a known sum hide each other: there are two or more, and any may be next to nothing or twice as much.
 * What came in is public, so that elsewhere no more can have gone out than was there.
 */
function isLoose(amounts: ReadonlyMap<string, Amount>, keyOf: (leaf: string) => string): boolean {
  const grouped = new Map<string, Amount>();
  const all = { out: 0, kept: 0, parts: 0 };
  for (const [leaf, amount] of amounts) {
    const group = grouped.get(keyOf(leaf)) ?? { out: 0, kept: 0, parts: 0 };
    grouped.set(keyOf(leaf), group);
    for (const sum of [group, all])
      for (const name of ['out', 'kept', 'parts'] as const) sum[name] += amount[name];
  }
  const open = [...grouped.values()].filter(({ parts }) => parts > 0);
  return (
    open.length > 1 &&
    open.every(({ out, kept }) => {
      const [least, most] = [out - (all.kept - kept), Math.min(out + kept, all.out)];
      return 2 * least <= most;
    })
  );
}

/**
 * The places whose numbers of one item and month are told: provinces, prefectures and counties. First what too few families stand
 * behind is hidden, then, from the prefectures up, what would give the hidden away by subtraction: the smallest county
 * beside it, or else the sum itself.
 */
export function placesTold(parts: readonly Part[], left: readonly Left[], threshold: number): Set<string> {
  const under = (place: string) => parts.filter((part) => leafOf(part).startsWith(place));
  const leaves = [...new Set(parts.map(leafOf))];
  const sums = [...new Set(parts.flatMap(({ place }) => placesOf(place)))].filter((one) => one.length < 6);
  const sizes = new Map(leaves.map((leaf) => [leaf, tallyOf(under(leaf), []).families.size]));
  const smallestFirst = leaves.sort(
    (a, b) => (sizes.get(a) as number) - (sizes.get(b) as number) || (a < b ? -1 : 1),
  );
  const told = new Set([...leaves, ...sums].filter((place) => isSafe(under(place), threshold)));
  // What a place kept itself is told by what its sum leaves over, and hidden with it.
  const hide = (place: string) => {
    for (const one of [place, `${place}*`]) told.delete(one);
  };
  for (const place of sums) if (!told.has(place)) hide(place);

  const between = (leaf: string, place: string) =>
    sums.filter((one) => one.length > place.length && leaf.startsWith(one));
  const branchIn = (place: string) => (leaf: string) => leaf.slice(0, place.length + 2);
  const hiddenIn = (place: string) =>
    leaves.filter(
      (leaf) => leaf.startsWith(place) && ![leaf, ...between(leaf, place)].some((one) => told.has(one)),
    );

  const hides = (place: string) => {
    const hidden = new Set(hiddenIn(place));
    const ofHidden = <Row extends Left>(rows: readonly Row[]) =>
      rows.filter((row) => hidden.has(leafOf(row)));
    for (const { families, leaves } of viewsOf(ofHidden(parts), ofHidden(left)))
      if (families > 0)
        if (families < threshold || !isLoose(leaves, (leaf) => leaf) || !isLoose(leaves, branchIn(place)))
          return false;
    return true;
  };
  const smallestBeside = (place: string) => {
    const branches = new Set(hiddenIn(place).map(branchIn(place)));
    const isBeside = (leaf: string) => branches.size > 1 || !branches.has(branchIn(place)(leaf));
    return smallestFirst.find((leaf) => leaf.startsWith(place) && told.has(leaf) && isBeside(leaf));
  };

  for (const place of sums.sort((a, b) => b.length - a.length)) {
    if (!told.has(place)) continue;
    const before = [...told];
    let isHidden = hides(place);
    for (let leaf = smallestBeside(place); !isHidden && leaf; leaf = smallestBeside(place)) {
      [leaf, ...between(leaf, place)].forEach(hide);
      isHidden = hides(place);
    }
    if (isHidden) continue;
    // Nothing beside it is enough: what was hidden for it is told again, and the sum is not.
    for (const one of before) told.add(one);
    hide(place);
  }
  return told;
}
