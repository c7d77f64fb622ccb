import { describe, expect, it } from 'vitest';
import { areasOf, figuresOf, sharesOf, valuesOf } from './fixtures/golden-values.ts';

/** The working stands in the fixture; here are its results, so that no regeneration can change them. */
describe('figures worked by hand', () => {
  it('area: a square at the equator', () => {
    expect(valuesOf('area-by-hand')[0]).toBeCloseTo(1_230_907.21, 1);
  });

  it('area: a figure of eight is its two lobes, half of the square around it', () => {
    const [lobes = 0] = valuesOf('area-crossing-by-hand');
    expect(lobes / 1_230_907.21).toBeCloseTo(0.5, 6);
  });

  it('area-share: two halves', () => {
    const [west = 0, east = 0, total = 0] = valuesOf('area-share-halves');
    expect(west).toBeCloseTo(0.5, 8);
    expect(east).toBeCloseTo(0.5, 8);
    expect(west + east).toBeCloseTo(1, 12);
    expect(total).toBeCloseTo(1, 9);
  });

  it('length-within: a hundredth of a degree of the equator', () => {
    expect(valuesOf('length-within-by-hand')).toEqual([expect.closeTo(1_113.1949, 4)]);
  });

  it('coverage: one disc in a big zone', () => {
    const [fraction = 0] = valuesOf('coverage-by-hand');
    const [areaSquareMeters = 0] = valuesOf('area-of-plain');
    expect(Math.abs((fraction * areaSquareMeters) / (Math.PI * 500 ** 2) - 1)).toBeLessThan(1e-4);
  });

  it('nearest-distance: a hundredth of a degree of the equator', () => {
    expect(valuesOf('nearest-distance-by-hand')).toEqual([expect.closeTo(1_113.1949, 4)]);
  });

  it('nearest-distance: from the edge of a zone and from its centroid', () => {
    expect(valuesOf('nearest-distance-from-zone')).toEqual([expect.closeTo(1_113.1949, 4)]);
    expect(valuesOf('nearest-distance-from-centroid')).toEqual([expect.closeTo(1_669.7924, 4)]);
  });

  it('perimeter and compactness: a square at the equator, two of them, one with a hole', () => {
    expect(valuesOf('perimeter-by-hand')).toEqual(
      [4_437.8754, 4_437.8754, 6_664.2652].map((each) => expect.closeTo(each, 3)),
    );
    expect(valuesOf('perimeter-hole')).toEqual([expect.closeTo(4_437.8754 * 1.5, 3)]);
    expect(valuesOf('compactness-by-hand')[0]).toBeCloseTo((4 * Math.PI * 1_230_907.21) / 4_437.8754 ** 2, 6);
    expect(valuesOf('compactness-by-hand')[2]).toBeCloseTo((8 * Math.PI * 1_230_907.21) / 6_664.2652 ** 2, 6);
    expect(valuesOf('compactness-hole')[0]).toBeCloseTo((0.785_389 * 0.75) / 2.25, 5);
  });

  it('centroid: an L of two squares', () => {
    const [longitude = 0, latitude = 0] = valuesOf('centroid-by-hand');
    expect(longitude).toBeCloseTo(0.025 / 3, 12);
    expect(latitude).toBeCloseTo(0.025 / 3, 12);
  });

  it('coverage: rings of two sizes, a lens of two rings, people', () => {
    const [nearShare = 0, near = 0, farShare = 0, far = 0] = valuesOf('coverage-distances-by-hand');
    expect(near / (Math.PI * 250 ** 2)).toBeCloseTo(1, 3);
    expect(far / (Math.PI * 500 ** 2)).toBeCloseTo(1, 3);
    expect(farShare / nearShare).toBeCloseTo(4, 4);
    const [, atLeastOne = 0, , atLeastTwo = 0, , atLeastThree = -1] = valuesOf('coverage-depth-by-hand');
    expect(Math.abs(atLeastTwo / 307_092.4 - 1)).toBeLessThan(2e-4);
    expect(Math.abs(atLeastOne / 1_263_703.9 - 1)).toBeLessThan(2e-4);
    expect(atLeastThree).toBe(0);
    const [share = 0, covered = 0] = valuesOf('coverage-population-by-hand');
    expect(share).toBeCloseTo(0.3, 5);
    expect(covered).toBe(300);
  });

  it('overlap-matrix: quarters of a zone, two fifths outside', () => {
    const shares = sharesOf('overlap-matrix-by-hand');
    expect(shares).toEqual(
      [1 / 4, 1 / 2, 1 / 4, 1 / 4, 1 / 4, 1 / 2, 1 / 4, 3 / 8, 3 / 8, 0, 2 / 5].map((each) => expect.closeTo(each, 8)),
    );
    const [housing = 0, unclassified = 0, rest = 0, overlap = 0] = sharesOf('overlap-matrix-overlapping');
    expect(overlap).toBeCloseTo(0.25, 8);
    expect(housing + unclassified + rest - overlap).toBeCloseTo(1, 9);
    expect(sharesOf('overlap-matrix-hole')).toEqual([0, 1, 1].map((each) => expect.closeTo(each, 12)));
  });

  it('reconcile: a square at the equator, and that of conventions.md', () => {
    const atEquator = areasOf('reconcile-by-hand');
    expect(atEquator['web-mercator']).toBeCloseTo(1_239_202.9, 1);
    expect(atEquator.sphere).toBeCloseTo(1_236_434.6, 1);
    const atSite = areasOf('reconcile-conventions');
    expect(atSite.ellipsoid).toBeCloseTo(9_491_997.24, 1);
    expect(atSite.national).toBeCloseTo(9_491_997.24, 1);
    expect(atSite.sphere).toBeCloseTo(9_499_999.9, 1);
    expect(atSite['gauss-krueger-3']).toBeCloseTo(9_495_305.6, 1);
    expect((atSite['shanghai-2000'] ?? 0) / 9_491_997.24 - 1).toBeCloseTo(1.5e-5, 6);
    expect(atSite['web-mercator']).toBeCloseTo(13_068_813, 0);
  });

  it('densities: kilometres and points on a square kilometre', () => {
    expect(valuesOf('line-density-by-hand')).toEqual(
      [1.80269, 0.904369, 1.353528].map((each) => expect.closeTo(each, 4)),
    );
    expect(valuesOf('point-density-by-hand')).toEqual(
      [2, 1.624818, 1, 0.812409, 3, 1.218613].map((each) => expect.closeTo(each, 5)),
    );
  });

  it('facility-service: two discs about one place', () => {
    const [areaSquareMeters = 0] = valuesOf('area-of-plain');
    const [rail = 0, park = 0, both = 0] = valuesOf('facility-service-by-hand').map(
      (share) => share * areaSquareMeters,
    );
    expect(rail / (Math.PI * 500 ** 2)).toBeCloseTo(1, 3);
    expect(park / (Math.PI * 250 ** 2)).toBeCloseTo(1, 3);
    expect(both).toBeCloseTo(park, 6);
  });

  it('shuttle: three stops on the equator, one on a station', () => {
    expect(valuesOf('shuttle-by-hand')).toEqual([
      expect.closeTo(2_226.3898, 4),
      expect.closeTo(7.179_169, 6),
      2,
      expect.closeTo(0.053_172, 4),
      expect.closeTo(0.159_516, 4),
      expect.closeTo(0.106_344, 4),
    ]);
    const [, , vehicles, westBefore, westAfter, , eastBefore, eastAfter, eastAdded, , total] =
      valuesOf('shuttle-zones');
    expect(vehicles).toBe(1);
    expect(westBefore).toBeCloseTo(0.092_47, 4);
    expect(westAfter).toBeCloseTo(0.184_95, 4);
    expect([eastBefore, eastAdded]).toEqual([0, eastAfter]);
    expect(eastAfter).toBeCloseTo(0.125_11, 4);
    expect(total).toBeCloseTo(0.159_516, 4);
    expect(valuesOf('shuttle-non-stop').slice(1, 4)).toEqual([expect.closeTo(0.999_876, 6), 1, 0]);
  });

  it.each([
    ['coverage-barriers-by-hand', 492_028],
    ['coverage-barriers-gate-by-hand', 743_356],
    ['coverage-barriers-gate-too-far', 492_028],
    ['coverage-barriers-round-the-end', 764_377],
    ['network-coverage-by-hand', 380_000],
  ])('%s: %d m² within reach', (name, squareMeters) => {
    // The plain ring is the measure of the samples: a whole disc in the zone.
    const [share = 0, plain = 1, lost = 0] = valuesOf(name);
    const radiusMeters = name.startsWith('network') ? 1000 : 500;
    const disc = Math.PI * radiusMeters ** 2;
    expect(Math.abs(((share / plain) * disc) / squareMeters - 1)).toBeLessThan(0.01);
    expect(share + lost).toBeCloseTo(plain, 12);
  });

  it('network-coverage: metres of road', () => {
    const [, , , byHand = 0] = valuesOf('network-coverage-by-hand');
    expect((byHand * 2852.95) / 2000).toBeCloseTo(1, 1);
    const [, , , joined = 0] = valuesOf('network-coverage-gap-joined');
    const [, , , gapped = 0] = valuesOf('network-coverage-gap');
    expect(joined).toBeGreaterThan(gapped * 1.5);
  });

  it('coverage-barriers: the zones add up to the total', () => {
    const hectaresOf = (measure: string) =>
      figuresOf('coverage-barriers-zones')
        .filter(({ facets }) => facets?.measure === measure)
        .map(({ value, denominator }) => value * Number(/\(([\d.]+) ha\)/.exec(denominator?.en ?? '')?.[1]));
    for (const measure of ['share', 'plain', 'lost']) {
      const [west = 0, east = 0, total = 0] = hectaresOf(measure);
      // The denominators are read from words, to a tenth of a hectare in 60.
      expect((west + east) / total).toBeCloseTo(1, 3);
    }
    const shares = figuresOf('coverage-barriers-zones').filter(({ facets }) => facets?.measure === 'share');
    const covered = shares.map(({ note }) => Number(/^([\d.]+) ha/.exec(note?.en ?? '')?.[1]));
    expect((covered[0] ?? 0) + (covered[1] ?? 0)).toBeCloseTo(covered[2] ?? 0, 0);
  });

  it('coverage-barriers: where nothing is in the way nothing is lost', () => {
    for (const name of ['coverage-barriers-none-near', 'coverage-barriers-line-source']) {
      const lost = figuresOf(name).filter(({ facets }) => facets?.measure === 'lost');
      expect(lost.map(({ value }) => value)).toEqual(lost.map(() => 0));
    }
  });
});
