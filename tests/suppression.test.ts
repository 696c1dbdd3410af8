import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placesOf, placesTold } from '../subgraphs/resource-pool/disclosure/suppression.ts';
import { ASKED, alone, aWorld, type Gift, recovered, type Store } from './subtraction.ts';

const known = ({ donor, holder, place }: Store) => [donor, holder, ...placesOf(place).filter((one) => one.length > 2)];
const tell = (gifts: readonly Gift[], stores: readonly Store[], threshold: number) => {
  const told = placesTold(
    gifts.map(({ carrier, ...one }) => ({ ...one, knowers: [...known(one), ...(carrier ? [carrier] : [])] })),
    stores.map((one) => ({ ...one, knowers: known(one) })),
    threshold,
  );
  const all = alone(gifts, 0);
  return new Map([...all].filter(([place]) => told.has(place)));
};

test('nobody works out what is hidden, from all levels, from their own gifts and from what came in', () => {
  const tally = { told: 0, above: 0 };
  fc.assert(
    fc.property(aWorld, ({ gifts, stores, threshold }) => {
      const told = tell(gifts, stores, threshold);
      expect(recovered(gifts, stores, told, threshold)).toEqual([]);
      const places = ASKED.filter((place) => gifts.some((one) => one.place.startsWith(place)));
      tally.told += told.size;
      tally.above += [...told.keys()].filter((place) => place.length < 6 && places.some((one) => one.startsWith(place) && !told.has(one))).length;
    }),
    { numRuns: Number(process.env['SUPPRESSION_RUNS'] ?? 300), seed: 9 },
  );
  // Who tells nothing gives nothing away either.
  expect(tally.told).toBeGreaterThan(500);
  expect(tally.above).toBeGreaterThan(100);
}, 60_000);

test('the same reader undoes a rule that looks at each place alone', () => {
  const worlds = fc.sample(aWorld, { numRuns: 300, seed: 9 });
  const broken = worlds.filter(({ gifts, stores, threshold }) => recovered(gifts, stores, alone(gifts, threshold), threshold).length > 0);
  expect(broken.length).toBeGreaterThan(200);
});
