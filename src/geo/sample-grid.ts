import { boundsOf } from '../domain/bounds.ts';
import { containsPoint } from './contains.ts';
import { type Polygonal, polygonsOf } from './geometry.ts';
import { GeometryError } from './geometry-error.ts';
import type { LocalPlane, PlanePoint } from './local-plane.ts';

/** Fewer than these say too little about a share; the spacing is then halved until there are enough. */
const FEWEST_SAMPLES = 400;
/** More than these take longer than anyone waits for. */
const MOST_CELLS = 500_000;
const MOST_HALVINGS = 8;

/** Points in the middle of square cells, each standing for its cell. */
export interface SampleGrid {
  readonly points: readonly PlanePoint[];
  readonly spacingMeters: number;
}

/**
 * Samples of ground, a regular grid in the plane that stands for it. The grid hangs on the plane's origin, so that the
 * same request gives the same points; small ground gets a finer one.
 * @throws GeometryError when the ground is too large for the spacing, with a spacing that would do.
 */
export function sampleGrid(ground: Polygonal, plane: LocalPlane, spacingMeters: number): SampleGrid {
  let spacing = spacingMeters;
  for (let halving = 0; ; halving += 1) {
    const points = pointsIn(ground, plane, spacing);
    if (points.length >= FEWEST_SAMPLES || halving >= MOST_HALVINGS) return { points, spacingMeters: spacing };
    spacing /= 2;
  }
}

function pointsIn(ground: Polygonal, plane: LocalPlane, spacing: number): readonly PlanePoint[] {
  const bounds = boundsOf([ground]);
  if (!bounds) return [];
  const [west, south] = plane.toPlane([bounds[0], bounds[1]]);
  const [east, north] = plane.toPlane([bounds[2], bounds[3]]);
  const cells = ((east - west) / spacing) * ((north - south) / spacing);
  if (cells > MOST_CELLS) throw tooMany(spacing, cells);
  const polygons = polygonsOf(ground);
  const points: PlanePoint[] = [];
  for (let y = (Math.floor(south / spacing) + 0.5) * spacing; y <= north; y += spacing) {
    for (let x = (Math.floor(west / spacing) + 0.5) * spacing; x <= east; x += spacing) {
      if (containsPoint(polygons, plane.fromPlane([x, y]))) points.push([x, y]);
    }
  }
  return points;
}

function tooMany(spacing: number, cells: number): GeometryError {
  const enough = Math.ceil(spacing * Math.sqrt(cells / MOST_CELLS));
  return new GeometryError({
    zh: `范围太大，${spacing} 米一点的抽样过密；请将间距放大到 ${enough} 米以上`,
    en: `The ground is too large for a sample every ${spacing} m; take a spacing of ${enough} m or more`,
  });
}
