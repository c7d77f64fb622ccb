import { orient2d } from 'robust-predicates';

/**
 * On which side of an edge a point lies, when one of two layers is thought to be moved by next to nothing.
 *
 * Drawings share edges and vertices, and then a point lies exactly on an edge. Every such tie is broken alike by moving
 * the first layer (parcels) by (ε, ε²), with ε smaller than any number: to the east, and far less to the north
 * (Edelsbrunner and Mücke's Simulation of Simplicity). Nothing then touches, every edge crosses another or does not,
 * and all answers fit one another. An area is a continuous function of the shift, so the areas are those of the drawing.
 *
 * Signs are exact: Shewchuk's `orient2d`. All coordinates are in degrees as they were read.
 */

/** 1 when a moved point lies left of the fixed edge a→b, −1 when right; 0 only for an edge without length. */
export function sideOfFixedEdge(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  const side = exactSide(ax, ay, bx, by, px, py);
  if (side !== 0) return side > 0 ? 1 : -1;
  // The side grows with −(by − ay) for each step east, with (bx − ax) for each step north.
  return ay !== by ? Math.sign(ay - by) : Math.sign(bx - ax);
}

/** 1 when a fixed point lies left of the moved edge p→q, −1 when right; 0 only for an edge without length. */
export function sideOfMovedEdge(px: number, py: number, qx: number, qy: number, ax: number, ay: number): number {
  const side = exactSide(px, py, qx, qy, ax, ay);
  if (side !== 0) return side > 0 ? 1 : -1;
  return py !== qy ? Math.sign(qy - py) : Math.sign(px - qx);
}

/** Positive when c lies left of a→b, 0 exactly when on its line. Shared vertices are told at once: exact sums are slow. */
function exactSide(ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number {
  if ((cx === ax && cy === ay) || (cx === bx && cy === by)) return 0;
  // orient2d is positive where its three points run clockwise, that is with y upwards to the right.
  return -orient2d(ax, ay, bx, by, cx, cy);
}
