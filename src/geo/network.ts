import Flatbush from 'flatbush';
import { type Foot, footOn, type PlaneEdge, type PlanePoint, planeDistance } from './local-plane.ts';
import { cutWhereTheyMeet, type NetworkLine, type Piece } from './network-pieces.ts';
import { PriorityQueue } from './priority-queue.ts';

/** A place on the network: which piece, how far along it in metres. */
interface NetworkPlace {
  readonly piece: number;
  readonly alongMeters: number;
}

interface Access extends NetworkPlace {
  /** From the point to the network. */
  readonly offMeters: number;
}

/** Lines joined where they meet. */
export interface Network {
  readonly pieces: readonly Piece[];
  /** How many parts the network has that no path joins; 1 when it all hangs together. */
  readonly partCount: number;
  /** The places on the network within a distance of a point, one for each piece: where one would step onto it. */
  accessesOf(point: PlanePoint, withinMeters: number): readonly Access[];
  /** Distances from points, walking straight to the network and then along it. */
  distancesFrom(starts: readonly PlanePoint[], accessMeters: number, limitMeters: number): NetworkDistances;
}

export interface NetworkDistances {
  /** To a place on a piece; infinity where no path within the limit leads. */
  toPlace(piece: number, alongMeters: number): number;
  /** The starts that could not step onto the network. */
  readonly startsOffNetwork: number;
}

/**
 * @param joinMeters an end of a line this near to another line is joined to it; lines that cross are joined where they
 * cross, since the drawing does not say which passes over which
 */
export function buildNetwork(lines: readonly NetworkLine[], joinMeters: number): Network {
  const { pieces, nodeCount } = cutWhereTheyMeet(lines, joinMeters);
  const atNode: number[][] = Array.from({ length: nodeCount }, () => []);
  for (const [index, { from, to }] of pieces.entries()) {
    atNode[from]?.push(index);
    atNode[to]?.push(index);
  }
  const nearby = pieceIndex(pieces);
  const accessesOf = (point: PlanePoint, withinMeters: number) =>
    nearby(point, withinMeters).flatMap((piece): Access[] => {
      const foot = footOnPiece(pieces[piece], point);
      return foot && foot.offMeters <= withinMeters ? [{ piece, ...foot }] : [];
    });
  return {
    pieces,
    partCount: countParts(pieces, nodeCount),
    accessesOf,
    distancesFrom: (starts, accessMeters, limitMeters) => {
      const accesses = starts.map((start) => accessesOf(start, accessMeters));
      const reached = settle(accesses.flat(), { pieces, atNode, limitMeters });
      const onPiece = new Map<number, Access[]>();
      for (const access of accesses.flat()) onPiece.set(access.piece, [...(onPiece.get(access.piece) ?? []), access]);
      const toPlace = (index: number, alongMeters: number): number => {
        const piece = pieces[index];
        if (!piece) return Number.POSITIVE_INFINITY;
        const direct = (onPiece.get(index) ?? []).map(
          (each) => each.offMeters + Math.abs(each.alongMeters - alongMeters),
        );
        const meters = Math.min(
          (reached[piece.from] ?? Number.POSITIVE_INFINITY) + alongMeters,
          (reached[piece.to] ?? Number.POSITIVE_INFINITY) + piece.lengthMeters - alongMeters,
          ...direct,
        );
        return meters <= limitMeters ? meters : Number.POSITIVE_INFINITY;
      };
      return { toPlace, startsOffNetwork: accesses.filter((each) => each.length === 0).length };
    },
  };
}

/** Dijkstra's algorithm from several accesses at once: the distance of each node, as far as the limit. */
function settle(
  accesses: readonly Access[],
  {
    pieces,
    atNode,
    limitMeters,
  }: { pieces: readonly Piece[]; atNode: readonly (readonly number[])[]; limitMeters: number },
): readonly number[] {
  const best = atNode.map(() => Number.POSITIVE_INFINITY);
  const queue = new PriorityQueue<number>();
  const offer = (node: number, meters: number): void => {
    if (meters > limitMeters || meters >= (best[node] ?? 0)) return;
    best[node] = meters;
    queue.push(meters, node);
  };
  for (const { piece: index, alongMeters, offMeters } of accesses) {
    const piece = pieces[index];
    if (!piece) continue;
    offer(piece.from, offMeters + alongMeters);
    offer(piece.to, offMeters + piece.lengthMeters - alongMeters);
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.key > (best[next.item] ?? 0)) continue;
    for (const index of atNode[next.item] ?? []) {
      const piece = pieces[index];
      if (piece) offer(piece.from === next.item ? piece.to : piece.from, next.key + piece.lengthMeters);
    }
  }
  return best;
}

function countParts(pieces: readonly Piece[], nodeCount: number): number {
  const parent = Array.from({ length: nodeCount }, (_, index) => index);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] ?? root;
    return root;
  };
  for (const { from, to } of pieces) parent[rootOf(from)] = rootOf(to);
  return new Set(pieces.map(({ from }) => rootOf(from))).size;
}

function footOnPiece(piece: Piece | undefined, point: PlanePoint): Omit<Access, 'piece'> | null {
  if (!piece) return null;
  let nearest: (Foot & { readonly before: number; readonly length: number }) | null = null;
  let before = 0;
  for (const edge of edgesOfPiece(piece)) {
    const length = planeDistance(edge[0], edge[1]);
    const foot = footOn(edge, point);
    if (!nearest || foot.distanceMeters < nearest.distanceMeters) nearest = { ...foot, before, length };
    before += length;
  }
  return nearest && { alongMeters: nearest.before + nearest.share * nearest.length, offMeters: nearest.distanceMeters };
}

export function edgesOfPiece({ vertices }: Piece): readonly PlaneEdge[] {
  return vertices.slice(1).flatMap((end, index): PlaneEdge[] => {
    const start = vertices[index];
    return start ? [[start, end]] : [];
  });
}

function pieceIndex(pieces: readonly Piece[]): (point: PlanePoint, meters: number) => readonly number[] {
  if (pieces.length === 0) return () => [];
  const index = new Flatbush(pieces.length);
  for (const { vertices } of pieces) {
    const [xs, ys] = [vertices.map(([x]) => x), vertices.map(([, y]) => y)];
    index.add(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  }
  index.finish();
  return ([x, y], meters) => index.search(x - meters, y - meters, x + meters, y + meters);
}
