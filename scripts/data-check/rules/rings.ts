import type { Position } from 'geojson';
import type { LocalizedText } from '../../../src/domain/localized.ts';
import type { JsonPath } from '../../../src/domain/schema/schema-issue.ts';
import type { Finding } from '../finding.ts';
import { featuresOf, type PlanFolder } from '../plan-folder.ts';
import { crossingEdges } from '../ring-crossing.ts';

interface Ring {
  readonly path: JsonPath;
  readonly positions: readonly Position[];
  readonly isOuter: boolean;
}

type RingRule = (ring: Ring) => LocalizedText | null;

/** Rings that are not closed, visit a vertex twice, cross themselves, or turn the wrong way (RFC 7946 §3.1.6). */
export function findBrokenRings(folder: PlanFolder): readonly Finding[] {
  return featuresOf(folder).flatMap(({ dataset, index, feature }) =>
    ringsOf(feature.geometry).flatMap((ring) => {
      // One reason a ring: an open ring would seem to break the other rules too.
      const reason = RING_RULES.map((rule) => rule(ring)).find((found) => found !== null);
      return reason ? [{ file: dataset.entry.file, path: ['features', index, 'geometry', ...ring.path], reason }] : [];
    }),
  );
}

const RING_RULES: readonly RingRule[] = [unclosed, repeatedVertex, selfCrossing, wrongWinding];

function unclosed({ positions }: Ring): LocalizedText | null {
  const [first, last] = [positions[0], positions.at(-1)];
  if (first && last && isSame(first, last)) return null;
  return { zh: '环未闭合：首尾两点须相同', en: 'The ring is not closed: its last position must be its first' };
}

function repeatedVertex({ positions }: Ring): LocalizedText | null {
  const seen = new Set<string>();
  for (const position of positions.slice(1)) {
    const key = position.join(',');
    if (seen.has(key)) return { zh: `环中顶点重复：[${key}]`, en: `The ring visits a vertex twice: [${key}]` };
    seen.add(key);
  }
  return null;
}

function selfCrossing({ positions }: Ring): LocalizedText | null {
  const crossing = crossingEdges(positions);
  if (!crossing) return null;
  const [one, other] = crossing;
  return {
    zh: `环自相交：第 ${one + 1} 边与第 ${other + 1} 边`,
    en: `The ring crosses itself: edges ${one + 1} and ${other + 1}`,
  };
}

function wrongWinding({ positions, isOuter }: Ring): LocalizedText | null {
  if (signedArea(positions) > 0 === isOuter) return null;
  return isOuter
    ? { zh: '外环应逆时针（右手规则）', en: 'An outer ring runs counter-clockwise (right-hand rule)' }
    : { zh: '内环应顺时针（右手规则）', en: 'A hole runs clockwise (right-hand rule)' };
}

function ringsOf(geometry: PlanFolderGeometry): readonly Ring[] {
  if (geometry?.type === 'Polygon') return ringsOfPolygon(geometry.coordinates, ['coordinates']);
  if (geometry?.type !== 'MultiPolygon') return [];
  return geometry.coordinates.flatMap((polygon, index) => ringsOfPolygon(polygon, ['coordinates', index]));
}

type PlanFolderGeometry = ReturnType<typeof featuresOf>[number]['feature']['geometry'];

function ringsOfPolygon(polygon: readonly Position[][], path: JsonPath): readonly Ring[] {
  return polygon.map((positions, index) => ({ path: [...path, index], positions, isOuter: index === 0 }));
}

/** Twice the signed area in square degrees, counter-clockwise positive; measured from the first vertex to keep its digits. */
function signedArea(positions: readonly Position[]): number {
  const [originX = 0, originY = 0] = positions[0] ?? [];
  let sum = 0;
  for (const [index, [x = 0, y = 0]] of positions.entries()) {
    const [nextX = 0, nextY = 0] = positions[(index + 1) % positions.length] ?? [];
    sum += (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
  }
  return sum;
}

function isSame(one: Position, other: Position): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
