import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The latitude that sizes in metres are drawn for: Web Mercator stretches with latitude, a plan is a few km tall. */
const PIXELS_PER_METER_AT_ZOOM_0 = 512 / 40_075_016.686;

/** Screen pixels that a length on the ground takes at a zoom, in Web Mercator at a latitude in degrees. */
export function pixelsForMeters(meters: number, { zoom, latitude }: { zoom: number; latitude: number }): number {
  return (meters * PIXELS_PER_METER_AT_ZOOM_0 * 2 ** zoom) / Math.cos((latitude * Math.PI) / 180);
}

/** A style expression for a length on the ground in screen pixels at every zoom, no less than `atLeastPixels`. */
export function groundLength(
  meters: number,
  { latitude, atLeastPixels = 0 }: { latitude: number; atLeastPixels?: number },
): ExpressionSpecification {
  const stops = Array.from({ length: 15 }, (_, index) => index + 6).flatMap((zoom) => [
    zoom,
    Math.max(atLeastPixels, pixelsForMeters(meters, { zoom, latitude })),
  ]);
  return ['interpolate', ['exponential', 2], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}
