import Flatbush from 'flatbush';
import { footOn, type PlaneEdge, type PlanePoint, planeDistance } from './local-plane.ts';

/** A line as it is drawn, with whatever names it. */
export interface NetworkLine {
  readonly id: number;
  readonly vertices: readonly PlanePoint[];
}

/** A stretch of a line between two places where lines meet or end. */
export interface Piece {
  readonly lineId: number;
  readonly vertices: readonly PlanePoint[];
  readonly lengthMeters: number;
  readonly from: number;
  readonly to: number;
}

/** Places nearer to each other than this are one, whatever the tolerance for joining: rounding. */
const SAME_METERS = 0.01;

interface LineEdge {
  readonly line: NetworkLine;
  readonly index: number;
  readonly edge: PlaneEdge;
}

/** A place on a line where it is to be cut; `key` counts edges and the share of the last, so that places sort. */
interface Cut {
  readonly key: number;
  readonly at: PlanePoint;
}

/** Cuts lines where they cross, where an end comes near another line, and at their own ends. */
export function cutWhereTheyMeet(
  lines: readonly NetworkLine[],
  joinMeters: number,
): { readonly pieces: readonly Piece[]; readonly nodeCount: number } {
  const drawn = lines.filter(({ vertices }) => vertices.length > 1);
  const edges = drawn.flatMap((line) =>
    line.vertices.slice(1).flatMap((end, index): LineEdge[] => {
      const start = line.vertices[index];
      return start ? [{ line, index, edge: [start, end] }] : [];
    }),
  );
  const near = edgeIndex(edges);
  const cuts = new Map(drawn.map((line) => [line, [] as Cut[]]));
  const nodes = nodeRegister(Math.max(joinMeters, SAME_METERS));
  for (const one of edges) {
    for (const other of near(one.edge, 0)) {
      if (other.line === one.line) continue;
      const share = crossingShare(one.edge, other.edge);
      if (share !== null) cuts.get(one.line)?.push({ key: one.index + share, at: pointOn(one.edge, share) });
    }
  }
  for (const line of drawn) {
    for (const end of [line.vertices[0], line.vertices.at(-1)]) {
      if (!end) continue;
      for (const { line: other, index, edge } of near([end, end], joinMeters)) {
        if (other === line) continue;
        const foot = footOn(edge, end);
        if (foot.distanceMeters <= joinMeters) cuts.get(other)?.push({ key: index + foot.share, at: end });
      }
    }
  }
  const pieces = drawn.flatMap((line) => cutLine(line, cuts.get(line) ?? [], nodes.nodeAt));
  return { pieces, nodeCount: nodes.count() };
}

function cutLine(line: NetworkLine, cuts: readonly Cut[], nodeAt: (point: PlanePoint) => number): readonly Piece[] {
  const { vertices } = line;
  const [first, last] = [vertices[0], vertices.at(-1)];
  if (!first || !last) return [];
  const ends: Cut[] = [
    { key: 0, at: first },
    { key: vertices.length - 1, at: last },
  ];
  const ordered = [...ends, ...cuts].sort((one, other) => one.key - other.key);
  return ordered.slice(1).flatMap((to, index): Piece[] => {
    const from = ordered[index];
    if (!from || to.key === from.key) return [];
    const between = vertices.filter((_, at) => at > from.key && at < to.key);
    const path = [pointAt(vertices, from.key), ...between, pointAt(vertices, to.key)];
    const lengthMeters = path.slice(1).reduce((sum, end, at) => sum + planeDistance(path[at] ?? end, end), 0);
    return [{ lineId: line.id, vertices: path, lengthMeters, from: nodeAt(from.at), to: nodeAt(to.at) }];
  });
}

/** Nodes by place: whatever is nearer than the tolerance to a node is that node. */
function nodeRegister(toleranceMeters: number) {
  const places: PlanePoint[] = [];
  const cells = new Map<string, number[]>();
  const cellOf = (value: number) => Math.floor(value / toleranceMeters);
  return {
    count: () => places.length,
    nodeAt: (point: PlanePoint): number => {
      const [column, row] = [cellOf(point[0]), cellOf(point[1])];
      for (let x = column - 1; x <= column + 1; x += 1) {
        for (let y = row - 1; y <= row + 1; y += 1) {
          for (const node of cells.get(`${x} ${y}`) ?? []) {
            if (planeDistance(places[node] ?? [Number.NaN, Number.NaN], point) <= toleranceMeters) return node;
          }
        }
      }
      const key = `${column} ${row}`;
      cells.set(key, [...(cells.get(key) ?? []), places.length]);
      places.push(point);
      return places.length - 1;
    },
  };
}

function edgeIndex(edges: readonly LineEdge[]): (edge: PlaneEdge, margin: number) => readonly LineEdge[] {
  if (edges.length === 0) return () => [];
  const index = new Flatbush(edges.length);
  const box = ([[x1, y1], [x2, y2]]: PlaneEdge) =>
    [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const;
  for (const { edge } of edges) index.add(...box(edge));
  index.finish();
  return (edge, margin) => {
    const [west, south, east, north] = box(edge);
    return index
      .search(west - margin, south - margin, east + margin, north + margin)
      .sort((one, other) => one - other)
      .flatMap((found) => edges[found] ?? []);
  };
}

/** Where along the first edge (0–1) the two meet; null when they do not, or run parallel. */
function crossingShare([a, b]: PlaneEdge, [c, d]: PlaneEdge): number | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const [ex, ey] = [d[0] - c[0], d[1] - c[1]];
  const denominator = dx * ey - dy * ex;
  if (denominator === 0) return null;
  const [ox, oy] = [c[0] - a[0], c[1] - a[1]];
  const share = (ox * ey - oy * ex) / denominator;
  const otherShare = (ox * dy - oy * dx) / denominator;
  return share >= 0 && share <= 1 && otherShare >= 0 && otherShare <= 1 ? share : null;
}

function pointAt(vertices: readonly PlanePoint[], key: number): PlanePoint {
  const index = Math.min(Math.floor(key), vertices.length - 2);
  const [start, end] = [vertices[index], vertices[index + 1]];
  return start && end ? pointOn([start, end], key - index) : [Number.NaN, Number.NaN];
}

function pointOn([start, end]: PlaneEdge, share: number): PlanePoint {
  return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
}
