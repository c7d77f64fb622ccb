/** Takes items out in the order of their keys, the least first: a binary heap. */
export class PriorityQueue<Item> {
  private readonly heap: { readonly key: number; readonly item: Item }[] = [];

  push(key: number, item: Item): void {
    let index = this.heap.length;
    this.heap.push({ key, item });
    for (;;) {
      const parent = (index - 1) >> 1;
      const above = this.heap[parent];
      if (index === 0 || !above || above.key <= key) break;
      this.heap[index] = above;
      index = parent;
    }
    this.heap[index] = { key, item };
  }

  /** Null when it is empty. */
  pop(): { readonly key: number; readonly item: Item } | null {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (!first || !last) return null;
    if (this.heap.length > 0) this.sink(last);
    return first;
  }

  private sink(entry: { readonly key: number; readonly item: Item }): void {
    let index = 0;
    for (;;) {
      const child = this.lesserChild(index);
      const below = this.heap[child];
      if (!below || below.key >= entry.key) break;
      this.heap[index] = below;
      index = child;
    }
    this.heap[index] = entry;
  }

  private lesserChild(index: number): number {
    const [left, right] = [2 * index + 1, 2 * index + 2];
    const [one, other] = [this.heap[left], this.heap[right]];
    return other && one && other.key < one.key ? right : left;
  }
}
