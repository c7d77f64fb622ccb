import { describe, expect, it } from 'vitest';
import { seenGround } from './seen-ground.ts';

const CAMERA = { center: [121.2, 31.42], zoom: 13, bearing: 0, pitch: 0 } as const;
const BARE = { width: 1000, height: 600, padding: { left: 0, right: 0, top: 0, bottom: 0 } };
/** Degrees of longitude to a pixel at zoom 13. */
const DEGREES = 360 / (512 * 2 ** 13);

describe('the ground that the free part of the map shows', () => {
  it('is all of it where nothing is covered', () => {
    const { bounds } = seenGround(CAMERA, BARE);
    expect(bounds[2] - bounds[0]).toBeCloseTo(1000 * DEGREES, 5);
    expect((bounds[0] + bounds[2]) / 2).toBeCloseTo(121.2, 5);
    // Mercator stretches the north, so the middle lies a little north of the middle latitude.
    expect((bounds[1] + bounds[3]) / 2).toBeCloseTo(31.42, 3);
  });

  it('is what the panels leave free', () => {
    const { bounds } = seenGround(CAMERA, { ...BARE, padding: { left: 300, right: 100, top: 0, bottom: 200 } });
    expect(bounds[0]).toBeCloseTo(121.2 - 200 * DEGREES, 5);
    expect(bounds[2]).toBeCloseTo(121.2 + 400 * DEGREES, 5);
    expect(bounds[3] - 31.42).toBeGreaterThan(31.42 - bounds[1]);
  });

  it('keeps the ground under a turned map, small enough to fit into the turned frame', () => {
    const { bounds, bearing } = seenGround(
      { ...CAMERA, bearing: 90 },
      { ...BARE, padding: { ...BARE.padding, top: 200 } },
    );
    expect(bearing).toBe(90);
    // East is up: a free part that lies 100 pixels below the middle shows ground to the west.
    expect((bounds[0] + bounds[2]) / 2).toBeCloseTo(121.2 - 100 * DEGREES, 5);
    // 1000 × 400 free, turned by a right angle: the box is 400 wide at most on the screen's height.
    expect(bounds[2] - bounds[0]).toBeCloseTo(400 * DEGREES, 5);
  });

  it('narrows to the shape that is asked for, about the same middle', () => {
    const { bounds } = seenGround(CAMERA, BARE, 0.9);
    expect(bounds[2] - bounds[0]).toBeCloseTo(540 * DEGREES, 5);
    expect((bounds[0] + bounds[2]) / 2).toBeCloseTo(121.2, 5);
  });
});
