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
/**
 * The grid is turned by the angle whose tangent is the golden ratio's, which falls in with no street pattern: rows along
 * a straight road would be inside or outside its belt all at once, and a belt of five rows be a fifth out.
 */
const TANGENT = (Math.sqrt(5) - 1) / 2;
const COSINE = 1 / Math.hypot(1, TANGENT);
const SINE = TANGENT / Math.hypot(1, TANGENT);

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
  const corners = [turn([west, south], -1), turn([east, south], -1), turn([east, north], -1), turn([west, north], -1)];
  const rowsAlong = (axis: 0 | 1): readonly number[] => {
    const values = corners.map((corner) => corner[axis] / spacing);
    const first = Math.floor(Math.min(...values));
    return Array.from({ length: Math.ceil(Math.max(...values)) - first }, (_, row) => (first + row + 0.5) * spacing);
  };
  const [columns, rows] = [rowsAlong(0), rowsAlong(1)];
  const polygons = polygonsOf(ground);
  return rows.flatMap((y) =>
    columns
      .map((x) => turn([x, y], 1))
      .filter(([x, y]) => x >= west && x <= east && y >= south && y <= north)
      .filter((point) => containsPoint(polygons, plane.fromPlane(point))),
  );
}

/** Turns a point about the plane's origin, one way or back. */
function turn([x, y]: PlanePoint, way: 1 | -1): PlanePoint {
  return [x * COSINE - way * y * SINE, way * x * SINE + y * COSINE];
}

function tooMany(spacing: number, cells: number): GeometryError {
  const enough = Math.ceil(spacing * Math.sqrt(cells / MOST_CELLS));
  return new GeometryError({
    zh: `范围太大，${spacing} 米一点的抽样过密；请将间距放大到 ${enough} 米以上`,
    en: `The ground is too large for a sample every ${spacing} m; take a spacing of ${enough} m or more`,
  });
}
