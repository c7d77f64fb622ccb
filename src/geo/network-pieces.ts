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
  /** It is not drawn: it stands for a gap that was within the tolerance for joining. */
  readonly isJoint: boolean;
}

/** Places nearer to each other than this are one: rounding. */
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
  const nodes = nodeRegister();
  for (const one of edges) {
    for (const other of near(one.edge, 0)) {
      if (other.line === one.line) continue;
      const share = crossingShare(one.edge, other.edge);
      if (share !== null) cuts.get(one.line)?.push({ key: one.index + share, at: pointOn(one.edge, share) });
    }
  }
  const joints = drawn.flatMap((line) =>
    [line.vertices[0], line.vertices.at(-1)].flatMap((end) =>
      end ? nearestOnOthers(line, end, near([end, end], joinMeters), joinMeters).map((to) => ({ line, end, to })) : [],
    ),
  );
  for (const { to } of joints) cuts.get(to.line)?.push(to.cut);
  const pieces = drawn.flatMap((line) => cutLine(line, cuts.get(line) ?? [], nodes.nodeAt));
  const bridged = joints.map(({ line, end, to }): Piece => {
    const lengthMeters = planeDistance(end, to.cut.at);
    const [from, onto] = [nodes.nodeAt(end), nodes.nodeAt(to.cut.at)];
    return { lineId: line.id, vertices: [end, to.cut.at], lengthMeters, from, to: onto, isJoint: true };
  });
  return { pieces: [...pieces, ...bridged.filter(({ from, to }) => from !== to)], nodeCount: nodes.count() };
}

interface PlaceOnLine {
  readonly line: NetworkLine;
  readonly cut: Cut;
  readonly distanceMeters: number;
}

/** Of every other line that comes within the tolerance of an end, its place nearest to the end. */
function nearestOnOthers(
  line: NetworkLine,
  end: PlanePoint,
  candidates: readonly LineEdge[],
  joinMeters: number,
): readonly PlaceOnLine[] {
  const nearest = new Map<NetworkLine, PlaceOnLine>();
  for (const { line: other, index, edge } of candidates) {
    const { distanceMeters, share, at } = footOn(edge, end);
    const known = nearest.get(other);
    if (other === line || distanceMeters > joinMeters || (known && known.distanceMeters <= distanceMeters)) continue;
    nearest.set(other, { line: other, cut: { key: index + share, at }, distanceMeters });
  }
  return [...nearest.values()];
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
    return [
      { lineId: line.id, vertices: path, lengthMeters, from: nodeAt(from.at), to: nodeAt(to.at), isJoint: false },
    ];
  });
}

/** Nodes by place, up to rounding. */
function nodeRegister() {
  const places: PlanePoint[] = [];
  const cells = new Map<string, number[]>();
  const cellOf = (value: number) => Math.floor(value / SAME_METERS);
  return {
    count: () => places.length,
    nodeAt: (point: PlanePoint): number => {
      const [column, row] = [cellOf(point[0]), cellOf(point[1])];
      for (let x = column - 1; x <= column + 1; x += 1) {
        for (let y = row - 1; y <= row + 1; y += 1) {
          for (const node of cells.get(`${x} ${y}`) ?? []) {
            if (planeDistance(places[node] ?? [Number.NaN, Number.NaN], point) <= SAME_METERS) return node;
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
