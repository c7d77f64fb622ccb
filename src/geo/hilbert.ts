interface Place {
  readonly x: number;
  readonly y: number;
}

const LEVELS = 12;

/**
 * The items in the order of a Hilbert curve through the box of their places, whatever the unit: what follows one
 * another in the result lies near one another on the ground. Equal places keep their order.
 */
export function alongHilbertCurve<Item>(items: readonly Item[], placeOf: (item: Item) => Place): readonly Item[] {
  const places = items.map(placeOf);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of places) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const cells = 2 ** LEVELS - 1;
  const cell = (value: number, low: number, high: number) =>
    high > low ? Math.round(((value - low) / (high - low)) * cells) : 0;
  return places
    .map(({ x, y }, index) => ({ index, along: distanceAlong(cell(x, west, east), cell(y, south, north)) }))
    .toSorted((one, other) => one.along - other.along)
    .flatMap(({ index }) => items.slice(index, index + 1));
}

/** How far along the curve a cell lies (the usual quadrant walk: J. Skilling's and Wikipedia's `xy2d`). */
function distanceAlong(column: number, row: number): number {
  let [x, y, distance] = [column, row, 0];
  for (let size = 2 ** (LEVELS - 1); size > 0; size = Math.floor(size / 2)) {
    const right = (x & size) > 0 ? 1 : 0;
    const upper = (y & size) > 0 ? 1 : 0;
    distance += size * size * ((3 * right) ^ upper);
    if (upper === 0) {
      if (right === 1) {
        x = 2 ** LEVELS - 1 - x;
        y = 2 ** LEVELS - 1 - y;
      }
      [x, y] = [y, x];
    }
  }
  return distance;
}
