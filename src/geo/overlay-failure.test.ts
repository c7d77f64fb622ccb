import type { Polygon } from 'geojson';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { polygonAreaSquareMeters } from './ellipsoidal-area.ts';
import { differenceOf, intersectionOf, OverlayError, unionOf } from './overlay.ts';
import { repair } from './repair.ts';

/** Two clippers that throw as often as they are told to, then work; and the grids that each was given. */
const engines = vi.hoisted(() => ({ failures: 0, seen: [] as [engine: string, gridDegrees: unknown][] }));

function failing(engine: string, actual: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(actual).map(([name, run]) => [
      name,
      (...inputs: unknown[]) => {
        engines.seen.push([engine, inputs.at(-1)]);
        engines.failures -= 1;
        if (engines.failures >= 0) throw new Error('Unable to complete output ring');
        return (run as (...given: unknown[]) => unknown)(...inputs);
      },
    ]),
  );
}

vi.mock('./clipper2.ts', async (importOriginal) => failing('clipper2', await importOriginal()));
vi.mock('./polyclip.ts', async (importOriginal) => failing('polyclip', await importOriginal()));

function box(west: number): Polygon {
  const ring = [
    [west, 0],
    [west + 0.01, 0],
    [west + 0.01, 0.01],
    [west, 0.01],
    [west, 0],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

const [one, other] = [box(121.123456789123), box(121.128456789123)];

afterEach(() => {
  engines.failures = 0;
  engines.seen.length = 0;
});

describe('when a clipper throws', () => {
  it('goes to a coarser grid, then to the other engine: as given, snapped, snapped more', () => {
    engines.failures = 4;
    expect(intersectionOf(one, other)).not.toBeNull();
    expect(engines.seen).toEqual([
      ['clipper2', 1e-12],
      ['clipper2', 1e-9],
      ['polyclip', 0],
      ['polyclip', 1e-9],
      ['polyclip', 1e-8],
    ]);
  });

  it('has the same area from either engine', () => {
    const run = (failures: number) => {
      engines.failures = failures;
      return [unionOf([one, other]), intersectionOf(one, other), differenceOf(one, other)].map((result) => {
        engines.failures = failures;
        return result ? polygonAreaSquareMeters(result) : 0;
      });
    };
    const [first, second] = [run(0), run(2)];
    expect(engines.seen.some(([engine]) => engine === 'polyclip')).toBe(true);
    for (const [index, area] of first.entries()) expect(area).toBeCloseTo(second[index] ?? 0, 3);
  });

  it('fails in both languages rather than answer with nothing', () => {
    engines.failures = 9;
    expect(() => intersectionOf(one, other)).toThrowError(OverlayError);
    engines.failures = 9;
    try {
      intersectionOf(one, other);
    } catch (error) {
      expect(error).toMatchObject({
        reason: { zh: expect.stringContaining('相交失败'), en: expect.stringContaining('intersection failed') },
      });
    }
  });

  it('repairs a figure of eight with the other engine, and refuses in words when none is left', () => {
    const eight: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [121, 31],
          [121.02, 31.02],
          [121.02, 31],
          [121, 31.02],
          [121, 31],
        ],
      ],
    };
    const usual = repair(eight).geometry;
    engines.seen.length = 0;
    engines.failures = 2;
    const second = repair(eight).geometry;
    expect(engines.seen.map(([engine]) => engine)).toEqual(['clipper2', 'clipper2', 'polyclip']);
    if (!usual || !second) throw new Error('The lobes of the eight have an area.');
    expect(polygonAreaSquareMeters(second)).toBeCloseTo(polygonAreaSquareMeters(usual), 0);
    engines.failures = 99;
    expect(() => repair(eight)).toThrow(OverlayError);
  });
});
