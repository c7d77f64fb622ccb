import type { Polygon } from 'geojson';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { intersectionOf, OverlayError } from './overlay.ts';

/** A clipper that throws as often as it is told to, then works. */
const clipper = vi.hoisted(() => ({ failures: 0, seen: [] as number[] }));

vi.mock('@turf/turf', async (importOriginal) => {
  const turf = await importOriginal<typeof import('@turf/turf')>();
  return {
    ...turf,
    intersect: (features: Parameters<typeof turf.intersect>[0]) => {
      clipper.seen.push(Number(features.features[0]?.geometry.coordinates.flat(3)[0]));
      clipper.failures -= 1;
      if (clipper.failures >= 0) throw new Error('Unable to complete output ring');
      return turf.intersect(features);
    },
  };
});

const ODD = 0.123456789123;
const one: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [ODD, 0],
      [1, 0],
      [1, 1],
      [ODD, 1],
      [ODD, 0],
    ],
  ],
};
const other: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0.5, 0],
      [2, 0],
      [2, 1],
      [0.5, 1],
      [0.5, 0],
    ],
  ],
};

afterEach(() => {
  clipper.failures = 0;
  clipper.seen.length = 0;
});

describe('when the clipper throws', () => {
  it('snaps to a finer, then to a coarser grid, and comes through', () => {
    clipper.failures = 2;
    expect(intersectionOf(one, other)).not.toBeNull();
    expect(clipper.seen).toEqual([ODD, 0.123456789, 0.12345679]);
  });

  it('fails in both languages rather than answer with nothing', () => {
    clipper.failures = 9;
    expect(() => intersectionOf(one, other)).toThrowError(OverlayError);
    clipper.failures = 9;
    try {
      intersectionOf(one, other);
    } catch (error) {
      expect(error).toMatchObject({
        reason: { zh: expect.stringContaining('相交失败'), en: expect.stringContaining('intersection failed') },
      });
    }
  });
});
