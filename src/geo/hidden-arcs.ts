import type { ConformalDisc } from './conformal-disc.ts';

/** A stretch of a disc's rim that no other disc covers; angles in radians, counter-clockwise, from before to. */
export interface OpenArc {
  readonly disc: number;
  readonly from: number;
  readonly to: number;
  /** The disc that it comes out of and the one that it runs into; none for a rim that is open all round. */
  readonly after: number;
  readonly before: number;
}

const TURN = 2 * Math.PI;
/** Stands at the seam of the angles, where a rim is cut only because numbers end there. */
const SEAM = -1;
/** Shorter arcs (1 µm at 500 m) come from three rims through one point, where rounding decides who is in front. */
const SHORTEST_ARC = 2e-9;

/** The arcs of every rim that are left when the insides of all other discs are taken away. Discs must be distinct. */
export function openArcs(discs: readonly ConformalDisc[]): readonly OpenArc[] {
  const near = neighboursIn(discs);
  return discs.flatMap((disc, index) => {
    let arcs: readonly OpenArc[] = [{ disc: index, from: -Math.PI, to: Math.PI, after: SEAM, before: SEAM }];
    for (const other of near(index)) {
      const cover = discs[other];
      if (cover) arcs = uncovered(arcs, disc, cover, other);
      if (arcs.length === 0) return [];
    }
    return joinedAtSeam(arcs).filter(({ from, to }) => to - from > SHORTEST_ARC);
  });
}

/** The discs that may meet a disc, by the cells of a grid as wide as the widest of them. */
function neighboursIn(discs: readonly ConformalDisc[]): (index: number) => readonly number[] {
  const width = 2 * discs.reduce((widest, { radius }) => Math.max(widest, radius), 0);
  const cells = new Map<string, number[]>();
  const cellOf = (disc: ConformalDisc) => [Math.floor(disc.x / width), Math.floor(disc.y / width)] as const;
  for (const [index, disc] of discs.entries()) {
    const key = cellOf(disc).join();
    const others = cells.get(key);
    if (others) others.push(index);
    else cells.set(key, [index]);
  }
  return (index) => {
    const disc = discs[index];
    if (!disc) return [];
    const [column, row] = cellOf(disc);
    const found: number[] = [];
    for (let up = row - 1; up <= row + 1; up += 1) {
      for (let across = column - 1; across <= column + 1; across += 1) {
        for (const other of cells.get(`${across},${up}`) ?? []) if (other !== index) found.push(other);
      }
    }
    return found;
  };
}

/** Takes from the arcs of a disc what another covers: an arc about the direction to it (the law of cosines). */
function uncovered(
  arcs: readonly OpenArc[],
  disc: ConformalDisc,
  cover: ConformalDisc,
  coverIndex: number,
): readonly OpenArc[] {
  const dx = cover.x - disc.x;
  const dy = cover.y - disc.y;
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance >= disc.radius + cover.radius || disc.radius >= distance + cover.radius) return arcs;
  if (cover.radius >= distance + disc.radius) return [];
  const cosine = (distance * distance + (disc.radius - cover.radius) * (disc.radius + cover.radius)) / (2 * distance);
  const half = Math.acos(Math.min(1, Math.max(-1, cosine / disc.radius)));
  const middle = Math.atan2(dy, dx);
  const from = middle - half;
  const to = middle + half;
  if (from < -Math.PI) {
    return cut(cut(arcs, from + TURN, Infinity, coverIndex), -Infinity, to, coverIndex);
  }
  if (to > Math.PI) return cut(cut(arcs, from, Infinity, coverIndex), -Infinity, to - TURN, coverIndex);
  return cut(arcs, from, to, coverIndex);
}

function cut(arcs: readonly OpenArc[], from: number, to: number, cover: number): readonly OpenArc[] {
  if (arcs.every((arc) => arc.to <= from || arc.from >= to)) return arcs;
  const left: OpenArc[] = [];
  for (const arc of arcs) {
    if (arc.to <= from || arc.from >= to) {
      left.push(arc);
      continue;
    }
    if (arc.from < from) left.push({ ...arc, to: from, before: cover });
    if (arc.to > to) left.push({ ...arc, from: to, after: cover });
  }
  return left;
}

/** An arc that ends at the seam goes on with the one that starts there. */
function joinedAtSeam(arcs: readonly OpenArc[]): readonly OpenArc[] {
  const first = arcs.find(({ after }) => after === SEAM);
  const last = arcs.find(({ before }) => before === SEAM);
  if (!first || !last || first === last) return arcs;
  const joined = { ...last, to: first.to + TURN, before: first.before };
  return [...arcs.filter((arc) => arc !== first && arc !== last), joined];
}
