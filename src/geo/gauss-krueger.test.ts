import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { gaussKruegerForward } from './gauss-krueger.ts';
import { WEB_MERCATOR } from './planar-area.ts';

const PLACES = [
  [120, 31.4],
  [121.208, 31.4231],
  [118.6, 18.2],
  [121.49, 53.5],
  [119.2, 0],
] as const;

describe('Gauss–Krüger on CGCS2000', () => {
  it.each(PLACES)('puts %s, %s where proj4 puts it, to a tenth of a millimetre', (longitude, latitude) => {
    const expected = proj4('+proj=tmerc +lat_0=0 +lon_0=120 +k=1 +x_0=0 +y_0=0 +ellps=GRS80 +units=m +no_defs').forward(
      [longitude, latitude],
    );
    const [x, y] = gaussKruegerForward([longitude, latitude], { centralMeridian: 120, scale: 1 });
    expect(Math.abs(x - (expected[0] ?? Number.NaN))).toBeLessThan(1e-4);
    expect(Math.abs(y - (expected[1] ?? Number.NaN))).toBeLessThan(1e-4);
  });

  it('lies on the meridian arc at the central meridian, and scales as told', () => {
    const [x, y] = gaussKruegerForward([120, 45], { centralMeridian: 120, scale: 1 });
    expect(x).toBe(0);
    // Half the quadrant is not half the arc: 4,984,944.378 m to 45° on GRS 80, a published value.
    expect(y).toBeCloseTo(4_984_944.378, 2);
    expect(gaussKruegerForward([120, 45], { centralMeridian: 120, scale: 2 })[1]).toBeCloseTo(2 * y, 6);
  });
});

describe('Web Mercator', () => {
  it.each(PLACES)('puts %s, %s where proj4 puts it', (longitude, latitude) => {
    const expected = proj4('EPSG:3857').forward([longitude, latitude]);
    const [x, y] = WEB_MERCATOR([longitude, latitude]);
    expect(x).toBeCloseTo(expected[0] ?? Number.NaN, 4);
    expect(y).toBeCloseTo(expected[1] ?? Number.NaN, 4);
  });
});
