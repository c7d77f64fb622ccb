import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PriorityQueue } from './priority-queue.ts';

it('gives items back in the order of their keys', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (keys) => {
      const queue = new PriorityQueue<string>();
      for (const key of keys) queue.push(key, String(key));
      const out: number[] = [];
      for (let next = queue.pop(); next; next = queue.pop()) {
        expect(next.item).toBe(String(next.key));
        out.push(next.key);
      }
      expect(out).toEqual([...keys].sort((one, other) => one - other));
      expect(queue.pop()).toBeNull();
    }),
  );
});
