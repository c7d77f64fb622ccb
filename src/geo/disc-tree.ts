import type { ConformalDisc } from './conformal-disc.ts';

const MOST_IN_LEAF = 8;

/** What a disc may find in the tree: discs one by one, or boxes of centres with the widest disc among them. */
export interface DiscVisitor {
  /** Whether a disc about any place of the circle (centre, half its diagonal), this wide at most, may matter. */
  mayMatter(x: number, y: number, slack: number, widest: number): boolean;
  /** @returns whether to go on. */
  visit(disc: number): boolean;
}

/** The centres of discs in a balanced k-d tree: however they are strewn, half of them lie in each branch. */
export interface DiscTree {
  /** The discs from the near ones to the far ones, roughly, whole branches left out that do not matter. */
  search(x: number, y: number, visitor: DiscVisitor): void;
}

/** Branch 0 holds all; the two below branch b are 2b + 1 and 2b + 2, each with its half of the stretch of `order`. */
export function discTreeOf(discs: readonly ConformalDisc[]): DiscTree {
  const xs = Float64Array.from(discs, ({ x }) => x);
  const ys = Float64Array.from(discs, ({ y }) => y);
  const order = Int32Array.from(discs.keys());
  const depth = Math.max(0, Math.ceil(Math.log2(Math.max(1, discs.length / MOST_IN_LEAF))));
  const firstLeaf = 2 ** depth - 1;
  const branches = Array.from({ length: 2 * firstLeaf + 1 }, (): Branch => EMPTY);
  const build = (branch: number, start: number, end: number): void => {
    const built = branchOf(discs, order, start, end);
    branches[branch] = built;
    if (branch >= firstLeaf) return;
    const middle = (start + end) >> 1;
    selectNth(order, built.isWide ? xs : ys, { start, end, nth: middle });
    build(2 * branch + 1, start, middle);
    build(2 * branch + 2, middle, end);
  };
  build(0, 0, discs.length);
  return {
    search: (x, y, visitor) => {
      const stack = [0];
      for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
        const branch = branches[at] ?? EMPTY;
        if (branch.start === branch.end) continue;
        if (!visitor.mayMatter(branch.x, branch.y, branch.slack, branch.widest)) continue;
        if (at < firstLeaf) {
          const low = 2 * at + 1;
          const high = low + 1;
          const lowIsNear = distanceTo(branches[low] ?? EMPTY, x, y) <= distanceTo(branches[high] ?? EMPTY, x, y);
          stack.push(lowIsNear ? high : low, lowIsNear ? low : high);
          continue;
        }
        for (let place = branch.start; place < branch.end; place += 1) {
          if (!visitor.visit(order[place] ?? 0)) return;
        }
      }
    },
  };
}

/** A stretch of the order: the middle of its box, half the box's diagonal, the widest radius. */
interface Branch {
  readonly start: number;
  readonly end: number;
  readonly x: number;
  readonly y: number;
  readonly slack: number;
  readonly widest: number;
  readonly isWide: boolean;
}

const EMPTY: Branch = { start: 0, end: 0, x: 0, y: 0, slack: 0, widest: 0, isWide: true };

function branchOf(discs: readonly ConformalDisc[], order: Int32Array, start: number, end: number): Branch {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  let widest = 0;
  for (let place = start; place < end; place += 1) {
    const disc = discs[order[place] ?? 0];
    if (!disc) continue;
    west = Math.min(west, disc.x);
    east = Math.max(east, disc.x);
    south = Math.min(south, disc.y);
    north = Math.max(north, disc.y);
    widest = Math.max(widest, disc.radius);
  }
  const slack = Math.hypot(east - west, north - south) / 2;
  return {
    start,
    end,
    x: (west + east) / 2,
    y: (south + north) / 2,
    slack,
    widest,
    isWide: east - west > north - south,
  };
}

function distanceTo(branch: Branch, x: number, y: number): number {
  const dx = branch.x - x;
  const dy = branch.y - y;
  return Math.sqrt(dx * dx + dy * dy) - branch.slack;
}

/** Hoare's selection: what comes before the nth place is no greater, what comes after no less. */
function selectNth(
  order: Int32Array,
  keys: Float64Array,
  { start, end, nth }: { readonly start: number; readonly end: number; readonly nth: number },
): void {
  const keyAt = (place: number) => keys[order[place] ?? 0] ?? 0;
  let [low, high] = [start, end - 1];
  while (low < high) {
    const pivot = keyAt((low + high) >> 1);
    let [left, right] = [low, high];
    while (left <= right) {
      while (keyAt(left) < pivot) left += 1;
      while (keyAt(right) > pivot) right -= 1;
      if (left > right) break;
      const moved = order[left] ?? 0;
      order[left] = order[right] ?? 0;
      order[right] = moved;
      left += 1;
      right -= 1;
    }
    if (nth <= right) high = right;
    else if (nth >= left) low = left;
    else return;
  }
}
