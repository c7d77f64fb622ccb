import type { LineString, Point, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { azimuthDegrees, destination, distanceMeters } from '../geo/geodesic.ts';
import { geodesicAreaSquareMeters } from '../geo/geodesic-area.ts';
import type { LonLat } from '../geo/geometry.ts';
import { sampleFeature } from '../test/sample-store.ts';
import { arrowedBand, arrowheads, chevrons } from './band-geometry.ts';

type Place = readonly number[];

const START: LonLat = [121.18, 31.42];
const SIZE = { widthMeters: 240, headLengthMeters: 360, headWidthMeters: 504 };
const BEARINGS = [0, 37, 90, 180, 235, 300];

const lonLat = ([longitude = Number.NaN, latitude = Number.NaN]: Place = []): LonLat => [longitude, latitude];
const between = (a: Place | undefined, b: Place | undefined) => distanceMeters(lonLat(a), lonLat(b));
const lineOf = (...coordinates: LonLat[]): LineString => ({
  type: 'LineString',
  coordinates: coordinates.map((position) => [...position]),
});
const straight = (bearing: number, meters: number) => lineOf(START, destination(START, bearing, meters));
const areaOf = (ring: Position[]) => geodesicAreaSquareMeters({ type: 'Polygon', coordinates: [ring] });

function expectWithin1Percent(value: number, expected: number): void {
  expect(Math.abs(value / expected - 1), `${value} for ${expected}`).toBeLessThan(0.01);
}

/** How far two directions are apart, in degrees. */
function turn(from: number, to: number): number {
  return Math.abs(((to - from + 540) % 360) - 180);
}

describe('arrowedBand', () => {
  it.each(BEARINGS)('is a closed ring of the right width with a head at both ends, towards %i°', (bearing) => {
    const line = straight(bearing, 4000);
    const ring = arrowedBand(line, SIZE);
    const [left, , headLeft, tip, headRight, , right, , otherTip] = ring;
    expect(ring.at(-1)).toEqual(ring[0]);
    expectWithin1Percent(between(left, right), 240);
    expectWithin1Percent(between(headLeft, headRight), 504);
    expectWithin1Percent(between(line.coordinates[1], tip), 360);
    expectWithin1Percent(between(tip, otherTip), 4000 + 2 * 360);
    // 4000 × 240 for the band and 504 × 360 for the two heads: a ring that crossed itself would hold less.
    expectWithin1Percent(areaOf(ring), 4000 * 240 + 504 * 360);
  });

  it.each(BEARINGS)('points outward at both ends, towards %i°', (bearing) => {
    const line = straight(bearing, 4000);
    const [, , , tip, , , , , otherTip] = arrowedBand(line, SIZE);
    expect(turn(azimuthDegrees(lonLat(line.coordinates[1]), lonLat(tip)), bearing)).toBeLessThan(1);
    expect(turn(azimuthDegrees(START, lonLat(otherTip)), bearing + 180)).toBeLessThan(1);
  });

  it('keeps its width round a bend', () => {
    const corner = destination(START, 90, 2000);
    const ring = arrowedBand(lineOf(START, corner, destination(corner, 0, 2000)), SIZE);
    // Across a right angle the mitre is √2 times as long as the band is wide.
    expectWithin1Percent(between(ring[1], ring[7]), 240 * Math.SQRT2);
    expectWithin1Percent(between(corner, ring[1]), 120 * Math.SQRT2);
    expectWithin1Percent(areaOf(ring), 4000 * 240 + 504 * 360);
  });

  it('is the same where the line names a vertex twice', () => {
    const [middle, end] = [destination(START, 90, 2000), destination(START, 90, 4000)];
    const once = arrowedBand(lineOf(START, middle, end), SIZE);
    expect(arrowedBand(lineOf(START, START, middle, middle, end, end), SIZE)).toEqual(once);
  });

  it('is nothing for a line without a length', () => {
    expect(arrowedBand(lineOf(START), SIZE)).toEqual([]);
    expect(arrowedBand(lineOf(START, START), SIZE)).toEqual([]);
    expect(arrowedBand(lineOf(), SIZE)).toEqual([]);
  });
});

describe('arrowheads', () => {
  const headsOf = (...geometries: (LineString | Point | null)[]) =>
    arrowheads(
      geometries.map((geometry, index) => sampleFeature(`line-${index}`, { geometry })),
      { lengthMeters: 300, widthMeters: 240 },
    ).features;

  it.each(BEARINGS)('stand at the end of a line and point the way it goes, towards %i°', (bearing) => {
    const line = lineOf(destination(START, bearing + 60, 1000), START, destination(START, bearing, 1000));
    const [head] = headsOf(line);
    const ring = head?.geometry.coordinates[0] ?? [];
    const end = lonLat(line.coordinates[2]);
    expect(ring.at(-1)).toEqual(ring[0]);
    expectWithin1Percent(between(ring[0], ring[2]), 240);
    expectWithin1Percent(between(end, ring[1]), 300);
    expect(turn(azimuthDegrees(end, lonLat(ring[1])), bearing)).toBeLessThan(1);
    expectWithin1Percent(areaOf(ring), (240 * 300) / 2);
  });

  it('are the same where the line names its end twice', () => {
    const end = destination(START, 90, 500);
    expect(headsOf(lineOf(START, end, end))).toEqual(headsOf(lineOf(START, end)));
  });

  it('belong to their lines; what is no line has none', () => {
    const heads = headsOf(straight(90, 500), null, { type: 'Point', coordinates: [...START] }, straight(0, 500));
    expect(heads.map(({ properties }) => properties?.id)).toEqual(['line-0', 'line-3']);
  });
});

describe('chevrons', () => {
  const MARKS = { spacingMeters: 768, sizeMeters: 134, thicknessMeters: 48 };

  it.each(BEARINGS)('stand evenly on the line and point outward from its middle, towards %i°', (bearing) => {
    const rings = chevrons(straight(bearing, 4000), MARKS);
    // At 384, 1152 and 1920 m before the middle at 2000 m, at 2688 and 3456 m after it.
    expect(rings).toHaveLength(5);
    for (const [index, ring] of rings.entries()) {
      const [backLeft, , tip, , backRight, notch] = ring;
      expect(ring.at(-1)).toEqual(ring[0]);
      expectWithin1Percent(between(backLeft, backRight), 134);
      expectWithin1Percent(between(notch, tip), 48);
      expectWithin1Percent(between(START, notch), 384 + 768 * index);
      const outward = index < 3 ? bearing + 180 : bearing;
      expect(turn(azimuthDegrees(lonLat(notch), lonLat(tip)), outward)).toBeLessThan(1);
    }
  });

  it('go round a bend with the line', () => {
    const corner = destination(START, 90, 2000);
    const end = destination(corner, 0, 2000);
    const rings = chevrons(lineOf(START, corner, end), MARKS);
    const [, , before, after] = rings.map((ring) => azimuthDegrees(lonLat(ring[5]), lonLat(ring[2])));
    expect(turn(before ?? 0, 270)).toBeLessThan(1);
    expect(turn(after ?? 90, 0)).toBeLessThan(1);
    expectWithin1Percent(between(corner, rings[3]?.[5]), 688);
  });

  it('are none on a line that is shorter than half a step', () => {
    expect(chevrons(straight(90, 300), MARKS)).toEqual([]);
  });
});
