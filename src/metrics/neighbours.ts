import type { Geometry } from 'geojson';
import type { Dataset, FeatureReference, PlanFeature } from '../domain/feature.ts';
import type { Neighbour, NeighbourRelation } from '../domain/neighbour.ts';
import { clipLine } from '../geo/clip-line.ts';
import { gapMeters, verticesOf } from '../geo/gap.ts';
import { edgesOf, isLinear, isPolygonal, type Linear, type LonLat, linesOf, type Polygonal } from '../geo/geometry.ts';
import { distanceToGeometryMeters } from '../geo/nearest.ts';
import { polygonsMeet } from '../geo/polygons-meet.ts';

/** How far around a feature one looks for others that only stand near, in metres. */
const NEAR_METERS = 2000;
/** Closer than this counts as touching: drawings share edges up to rounding. */
const TOUCH_METERS = 2;
/** The nearest ones are enough. */
const NEAR_LIMIT = 6;

const ORDER: readonly NeighbourRelation[] = ['within', 'adjoins', 'contains', 'crosses', 'near'];

function liesIn(inner: Geometry, outer: Polygonal): boolean {
  return verticesOf(inner).every((vertex) => distanceToGeometryMeters(vertex, outer) <= TOUCH_METERS);
}

function betweenPolygons(subject: Polygonal, other: Polygonal): NeighbourRelation | undefined {
  if (liesIn(subject, other)) return 'within';
  if (liesIn(other, subject)) return 'contains';
  const touching = verticesOf(other).filter((vertex) => distanceToGeometryMeters(vertex, subject) <= TOUCH_METERS);
  if (touching.length >= 2) return 'adjoins';
  return polygonsMeet(subject, other) ? 'crosses' : undefined;
}

function crosses(line: Geometry, polygonal: Polygonal): boolean {
  return isLinear(line) && clipLine(line, polygonal, 0).coordinates.length > 0;
}

/** Whether any edge of one line has the ends of an edge of the other on its two sides, and the other way about. */
function linesCross(one: Linear, other: Linear): boolean {
  const side = ([ax, ay]: LonLat, [bx, by]: LonLat, [x, y]: LonLat) =>
    Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  const others = linesOf(other).flatMap(edgesOf);
  return linesOf(one)
    .flatMap(edgesOf)
    .some(([a, b]) => others.some(([c, d]) => side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)));
}

function relationOf(subject: Geometry, other: Geometry): Omit<Neighbour, 'reference'> | undefined {
  const plain = (relation: NeighbourRelation | undefined) => relation && { relation, distanceMeters: null };
  if (isPolygonal(subject) && isPolygonal(other)) return plain(betweenPolygons(subject, other));
  if (isPolygonal(other))
    return plain(liesIn(subject, other) ? 'within' : crosses(subject, other) ? 'crosses' : undefined);
  if (isPolygonal(subject))
    return plain(liesIn(other, subject) ? 'contains' : crosses(other, subject) ? 'crosses' : undefined);
  const distanceMeters = gapMeters(subject, other);
  if (isLinear(subject) && isLinear(other) && (distanceMeters <= TOUCH_METERS || linesCross(subject, other)))
    return plain('crosses');
  return distanceMeters <= NEAR_METERS ? { relation: 'near', distanceMeters } : undefined;
}

function inOrder(one: Neighbour, other: Neighbour): number {
  const byRelation = ORDER.indexOf(one.relation) - ORDER.indexOf(other.relation);
  return byRelation || (one.distanceMeters ?? 0) - (other.distanceMeters ?? 0);
}

/**
 * What lies around a feature: what it lies in, adjoins, holds, crosses, and the nearest things within 2 km.
 * Distances are on the WGS84 ellipsoid. Features without a place are no one's neighbours.
 * @returns nothing for a feature that is unknown or has no place itself.
 * @throws GeometryError for invalid coordinates.
 */
export function findNeighbours(reference: FeatureReference, datasets: readonly Dataset[]): readonly Neighbour[] {
  const placed = datasets.flatMap(({ id: datasetId, collection }) =>
    collection.features.flatMap((feature: PlanFeature) =>
      feature.geometry
        ? [{ reference: { datasetId, featureId: feature.properties.id }, geometry: feature.geometry }]
        : [],
    ),
  );
  const subject = placed.find((candidate) => candidate.reference.featureId === reference.featureId);
  if (!subject) return [];
  const neighbours = placed
    .filter((candidate) => candidate !== subject)
    .flatMap((candidate): Neighbour[] => {
      const relation = relationOf(subject.geometry, candidate.geometry);
      return relation ? [{ reference: candidate.reference, ...relation }] : [];
    })
    .toSorted(inOrder);
  const firstNear = neighbours.findIndex(({ relation }) => relation === 'near');
  return firstNear < 0 ? neighbours : neighbours.slice(0, firstNear + NEAR_LIMIT);
}
