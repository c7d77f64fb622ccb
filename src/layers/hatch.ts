/** Pixels of a diagonal hatch that tiles without a seam, as the map takes images: RGBA, row by row. */
export interface HatchImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const PREFIX = 'hatch:';
/** Device pixels; drawn at a pixel ratio of 2. */
const SIDE = 16;
const STROKE = 2.4;

/** The image id that a style asks for, from a `#rrggbb` colour. */
export function hatchImageId(color: string): string {
  return `${PREFIX}${color}`;
}

/** The hatch that an image id means; undefined for an id that is not a hatch. */
export function hatchImage(imageId: string): HatchImage | undefined {
  const match = /^hatch:#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(imageId);
  if (!match) return undefined;
  const channels = match.slice(1).map((channel) => Number.parseInt(channel, 16));
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const distance = Math.abs(((x + y) % SIDE) - SIDE / 2) / Math.SQRT2;
      const coverage = Math.max(0, Math.min(1, STROKE / 2 - distance + 0.5));
      data.set([...channels, Math.round(255 * coverage)], (y * SIDE + x) * 4);
    }
  }
  return { width: SIDE, height: SIDE, data };
}
