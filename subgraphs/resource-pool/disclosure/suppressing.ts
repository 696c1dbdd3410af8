/** What one family got of an item in a month, and everyone who knows of it besides the family. */
export interface Part {
  /** The place of who kept it: a county, or the prefecture or province itself. */
  place: string;
  family: string;
  knowers: readonly string[];
  quantity: number;
}

/** What was still in store there when the month had ended. */
export type Left = Omit<Part, 'family'>;

/** A place with the places above it, down from the county. */
export const placesOf = (place: string) =>
  [6, 4, 2].filter((digits) => digits <= place.length).map((digits) => place.slice(0, digits));

// What a prefecture or the province kept itself lies beside its counties, and can be had by subtraction like one of them.
const leafOf = ({ place }: Pick<Part, 'place'>) => (place.length < 6 ? `${place}*` : place.slice(0, 6));
const under = <Row extends Pick<Part, 'place'>>(rows: readonly Row[], place: string) =>
  rows.filter((row) => leafOf(row).startsWith(place));
const familiesOf = (parts: readonly Part[]) => new Set(parts.map(({ family }) => family)).size;
const sum = (rows: readonly { quantity: number }[]) => rows.reduce((all, { quantity }) => all + quantity, 0);

/** Whoever knows a part subtracts it: the public knows none, and each knower sees the rest. */
const seenBy = <Row extends Pick<Part, 'knowers'>>(rows: readonly Row[], knower: string | null) =>
  knower == null ? rows : rows.filter(({ knowers }) => !knowers.includes(knower));
const everyView = (parts: readonly Left[], see: (knower: string | null) => boolean) =>
  [null, ...new Set(parts.flatMap(({ knowers }) => knowers))].every(see);

/** A sum may be known where many families stand behind it, and behind what is left of it to everyone who knows a part. */
const isSafe = (parts: readonly Part[], threshold: number) =>
  familiesOf(parts) >= threshold &&
  everyView(parts, (knower) => {
    const families = familiesOf(seenBy(parts, knower));
    return families === 0 || families >= threshold;
  });

/** Whether places that share a known sum leave each other room: any of them may be next to nothing, or twice as much. */
function isLoose(parts: readonly Part[], left: readonly Left[], keyOf: (row: Left) => string) {
  const [all, store] = [sum(parts), sum(left)];
  return [...new Set(parts.map(keyOf))].every((key) => {
    const own = sum(parts.filter((row) => keyOf(row) === key));
    const kept = sum(left.filter((row) => keyOf(row) === key));
    // What came in is public: elsewhere no more can have gone out than was there.
    const [least, most] = [Math.max(0, own - (store - kept)), Math.min(own + kept, all)];
    return 2 * least <= most;
  });
}

/**
 * The places whose numbers of one item and month are told: provinces, prefectures and counties. First what too few families stand
 * behind is hidden, then, from the prefectures up, what would give the hidden away by subtraction: the smallest county
 * beside it, or else the sum itself.
 */
export function placesTold(parts: readonly Part[], left: readonly Left[], threshold: number): Set<string> {
  const leaves = [...new Set(parts.map(leafOf))];
  const sums = [...new Set(parts.flatMap(({ place }) => placesOf(place)))].filter((one) => one.length < 6);
  const told = new Set([...leaves, ...sums].filter((place) => isSafe(under(parts, place), threshold)));
  // What a place kept itself is told by what its sum leaves over, and hidden with it.
  const hide = (place: string) => {
    for (const one of [place, `${place}*`]) told.delete(one);
  };
  for (const place of sums) if (!told.has(place)) hide(place);

  /** Told or not, the sums between a leaf and a place above it. */
  const between = (leaf: string, place: string) =>
    sums.filter((one) => one.length > place.length && leaf.startsWith(one));
  const hiddenIn = (place: string) =>
    leaves.filter(
      (leaf) => leaf.startsWith(place) && ![leaf, ...between(leaf, place)].some((one) => told.has(one)),
    );
  const branchIn = (place: string) => (row: Left) => leafOf(row).slice(0, place.length + 2);

  const hides = (place: string) => {
    const leavesHidden = new Set(hiddenIn(place));
    const hidden = <Row extends Left>(rows: readonly Row[]) =>
      rows.filter((row) => leavesHidden.has(leafOf(row)));
    const [out, store] = [hidden(parts), hidden(left)];
    return everyView([...out, ...store], (knower) => {
      const [rest, kept] = [seenBy(out, knower), seenBy(store, knower)];
      const branches = new Set(rest.map(branchIn(place)));
      const isTogether = branches.size > 1 && familiesOf(rest) >= threshold;
      return (
        rest.length === 0 ||
        (isTogether && isLoose(rest, kept, leafOf) && isLoose(rest, kept, branchIn(place)))
      );
    });
  };
  const smallestBeside = (place: string) => {
    const branches = new Set(hiddenIn(place).map((leaf) => leaf.slice(0, place.length + 2)));
    return leaves
      .filter((leaf) => leaf.startsWith(place) && told.has(leaf))
      .filter((leaf) => branches.size > 1 || !branches.has(leaf.slice(0, place.length + 2)))
      .map((leaf) => ({ leaf, families: familiesOf(under(parts, leaf)) }))
      .sort((a, b) => a.families - b.families || (a.leaf < b.leaf ? -1 : 1))[0]?.leaf;
  };

  for (const place of sums.sort((a, b) => b.length - a.length)) {
    if (!told.has(place)) continue;
    const before = [...told];
    for (let leaf: string | undefined = place; leaf && !hides(place); ) {
      leaf = smallestBeside(place);
      if (leaf) [leaf, ...between(leaf, place)].forEach(hide);
    }
    if (hides(place)) continue;
    // Nothing beside it is enough: what was hidden for it is told again, and the sum is not.
    for (const one of before) told.add(one);
    hide(place);
  }
  return told;
}
