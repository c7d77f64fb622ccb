import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Bounds } from '../domain/plan.ts';
import { boundsMeet } from './bounds.ts';
import { meetingPairs } from './meeting-pairs.ts';

it('finds just the pairs that trying every pair finds', () => {
  const side = fc.integer({ min: 0, max: 20 });
  const box = fc
    .tuple(side, side, side, side)
    .map(([x, y, width, height]): Bounds => [x, y, x + width / 4, y + height / 4]);
  fc.assert(
    fc.property(fc.array(box, { maxLength: 30 }), (boxes) => {
      const tried = boxes.flatMap((one, index) =>
        boxes.flatMap((other, at) => (at > index && boundsMeet(one, other) ? [[index, at]] : [])),
      );
      expect(meetingPairs(boxes)).toEqual(tried);
    }),
  );
});
