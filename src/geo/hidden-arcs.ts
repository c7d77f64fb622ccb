import type { ConformalDisc } from './conformal-disc.ts';
import { discTreeOf } from './disc-tree.ts';

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

/**
 * The arcs of every rim that are left when the insides of all other discs are taken away. Discs must be distinct.
 * Near discs are asked first, since a few of them hide most rims wholly; from then on only what may still hide a part of
 * what is left. So crowds cost hardly more than strews, on a line or in a heap alike.
 */
export function openArcs(discs: readonly ConformalDisc[]): readonly OpenArc[] {
  const tree = discTreeOf(discs);
  return discs.flatMap((disc, index) => {
    let arcs: readonly OpenArc[] = [{ disc: index, from: -Math.PI, to: Math.PI, after: SEAM, before: SEAM }];
    tree.search(disc.x, disc.y, {
      mayMatter: (x, y, slack, widest) => mayHide(arcs, disc, { x, y, radius: widest + slack }),
      visit: (other) => {
        const cover = discs[other];
        if (cover && other !== index) arcs = uncovered(arcs, disc, cover, other);
        return arcs.length > 0;
      },
    });
    return joinedAtSeam(arcs).filter(({ from, to }) => to - from > SHORTEST_ARC);
  });
}

type Circle = Pick<ConformalDisc, 'x' | 'y' | 'radius'>;

/** Whether a circle, which is taken a trifle wide, reaches any of the arcs. */
function mayHide(arcs: readonly OpenArc[], disc: ConformalDisc, circle: Circle): boolean {
  const hidden = hiddenBy(disc, { ...circle, radius: circle.radius * (1 + 1e-12) });
  if (!hidden) return false;
  const { middle, half } = hidden;
  return arcs.some(({ from, to }) => {
    const off = Math.abs((from + to) / 2 - middle);
    return Math.min(off, TURN - off) <= half + (to - from) / 2;
  });
}

/** The arc of a disc's rim inside a circle, by its middle and half its width (the law of cosines); null for none. */
function hiddenBy(disc: ConformalDisc, { x, y, radius }: Circle): { middle: number; half: number } | null {
  const dx = x - disc.x;
  const dy = y - disc.y;
  const distance = Math.sqrt(dx * dx + dy * dy);
  if (distance >= disc.radius + radius || disc.radius >= distance + radius) return null;
  if (radius >= distance + disc.radius) return { middle: 0, half: Math.PI };
  const cosine = (distance * distance + (disc.radius - radius) * (disc.radius + radius)) / (2 * distance);
  return { middle: Math.atan2(dy, dx), half: Math.acos(Math.min(1, Math.max(-1, cosine / disc.radius))) };
}

/** Takes from the arcs of a disc what another covers. */
function uncovered(
  arcs: readonly OpenArc[],
  disc: ConformalDisc,
  cover: ConformalDisc,
  coverIndex: number,
): readonly OpenArc[] {
  const hidden = hiddenBy(disc, cover);
  if (!hidden) return arcs;
  if (hidden.half === Math.PI) return [];
  const from = hidden.middle - hidden.half;
  const to = hidden.middle + hidden.half;
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
