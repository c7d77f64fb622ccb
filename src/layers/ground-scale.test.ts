import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { groundLength, pixelsForMeters } from './ground-scale.ts';

function pixelsAt(expression: unknown, zoom: number): number {
  const made = createExpression(expression, 'line-width');
  if (made.result === 'error') throw new Error(JSON.stringify(made.value));
  return Number(made.value.evaluate({ zoom }));
}

describe('pixelsForMeters', () => {
  it('has the whole equator on one tile of 512 pixels at zoom 0', () => {
    expect(pixelsForMeters(40_075_016.686, { zoom: 0, latitude: 0 })).toBeCloseTo(512, 9);
  });

  it('doubles with each zoom, and at 60° where the Mercator map is stretched to double', () => {
    expect(pixelsForMeters(100, { zoom: 14, latitude: 0 })).toBeCloseTo(20.9323, 3);
    expect(pixelsForMeters(100, { zoom: 15, latitude: 0 })).toBeCloseTo(41.8645, 3);
    expect(pixelsForMeters(100, { zoom: 14, latitude: 60 })).toBeCloseTo(41.8645, 3);
  });

  it('is 58.86 for the belt of 240 m in the town at zoom 14', () => {
    // 240 × 512 / 40 075 016.686 × 2^14 / cos 31.4° = 50.238 / 0.85355
    expect(pixelsForMeters(240, { zoom: 14, latitude: 31.4 })).toBeCloseTo(58.86, 2);
  });
});

describe('groundLength', () => {
  it('keeps its length on the ground at every zoom, between the whole ones too', () => {
    const expression = groundLength(240, { latitude: 31.4 });
    for (const zoom of [6, 9.3, 12.5, 14, 16.75, 20]) {
      expect(pixelsAt(expression, zoom) / pixelsForMeters(240, { zoom, latitude: 31.4 })).toBeCloseTo(1, 9);
    }
  });

  it('never gets too thin to be seen', () => {
    const expression = groundLength(240, { latitude: 31.4, atLeastPixels: 8 });
    for (let zoom = 4; zoom <= 20; zoom += 0.5) expect(pixelsAt(expression, zoom)).toBeGreaterThanOrEqual(8);
    expect(pixelsAt(expression, 14)).toBeCloseTo(58.86, 2);
  });
});
