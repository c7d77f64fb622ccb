/** Each group of modules that import one another in a circle, as the shortest way round from its first module. */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const cycles: string[][] = [];
  for (const start of edges.keys()) {
    if (seen.has(start)) continue;
    const cycle = shortestWayBack(start, edges);
    if (!cycle) continue;
    for (const file of cycle) seen.add(file);
    cycles.push(cycle);
  }
  return cycles;
}

function shortestWayBack(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const visited = new Set<string>();
  let ways: string[][] = [[start]];
  while (ways.length > 0) {
    const longer: string[][] = [];
    for (const way of ways) {
      for (const next of edges.get(way[way.length - 1] ?? start) ?? []) {
        if (next === start) return [...way, start];
        if (visited.has(next)) continue;
        visited.add(next);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return undefined;
}
