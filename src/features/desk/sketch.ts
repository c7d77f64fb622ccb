import type { Geometry, Position } from 'geojson';
import type { Chapter } from '../../domain/chapter.ts';
import type { Dataset, PlanFeature } from '../../domain/feature.ts';
import type { Plan, PlanLayer } from '../../domain/plan.ts';
import { legendOf } from '../../layers/registry.ts';
import type { Theme } from '../../state/app-state.ts';
import { featuresOf, featuresOfLayer } from '../../state/selectors/select-features.ts';

export const SKETCH_WIDTH = 160;
export const SKETCH_HEIGHT = 90;

/** Something drawn: all features of a layer that look alike. */
export interface SketchMark {
  readonly key: string;
  readonly path: string;
  readonly kind: 'area' | 'line' | 'point';
  readonly color: string;
  readonly opacity: number;
  readonly width: number;
}

type Picture = Pick<Chapter, 'camera' | 'layers' | 'spotlight' | 'planStateId'>;
type Project = (position: Position) => readonly [number, number];

const DIM = 0.28;
const POINT_RADIUS = 2.2;
/** Steps shorter than this are not seen, in units of the sketch. */
const LEAST_STEP = 0.8;

/** The ground in the middle of the sketch; north is up, however the chapter is turned. */
function projection([west, south, east, north]: Chapter['camera']['bounds']): Project {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = Math.min(SKETCH_WIDTH / ((east - west) * squeeze), SKETCH_HEIGHT / (north - south));
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2];
  return ([longitude = 0, latitude = 0]) => [
    SKETCH_WIDTH / 2 + (longitude - middleX) * squeeze * scale,
    SKETCH_HEIGHT / 2 - (latitude - middleY) * scale,
  ];
}

function linePath(positions: readonly Position[], project: Project): string {
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  let path = '';
  for (const [index, position] of positions.entries()) {
    const [x, y] = project(position);
    const isClose = Math.abs(x - lastX) < LEAST_STEP && Math.abs(y - lastY) < LEAST_STEP;
    if (isClose && index < positions.length - 1) continue;
    path += `${path === '' ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    [lastX, lastY] = [x, y];
  }
  return path;
}

function pathOf(geometry: Geometry, project: Project): string {
  switch (geometry.type) {
    case 'Point': {
      const [x, y] = project(geometry.coordinates);
      const r = POINT_RADIUS;
      return `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    }
    case 'LineString':
      return linePath(geometry.coordinates, project);
    case 'Polygon':
      return geometry.coordinates.map((ring) => `${linePath(ring, project)}Z`).join('');
    case 'MultiPoint':
      return geometry.coordinates.map((coordinates) => pathOf({ type: 'Point', coordinates }, project)).join('');
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(line, project)).join('');
    case 'MultiPolygon':
      return geometry.coordinates.map((coordinates) => pathOf({ type: 'Polygon', coordinates }, project)).join('');
    case 'GeometryCollection':
      return geometry.geometries.map((part) => pathOf(part, project)).join('');
  }
}

/** The limits of towns are lines, as they are on the map. */
function kindOf({ geometry }: PlanFeature, layer: PlanLayer): SketchMark['kind'] {
  if (geometry?.type.includes('Polygon')) return legendOf(layer)[0]?.swatch.kind === 'line' ? 'line' : 'area';
  return geometry?.type.includes('Point') ? 'point' : 'line';
}

/** By its category where the layer has categories, else the layer's own colour. */
function colorOf(layer: PlanLayer, feature: PlanFeature, theme: Theme): string {
  if ('categories' in layer && layer.categories) {
    const value = feature.properties[layer.categoryField];
    const category = layer.categories.find((candidate) => candidate.value === String(value));
    if (category) return category.color[theme];
  }
  return legendOf(layer)[0]?.swatch.color[theme] ?? 'currentColor';
}

function widthOf(layer: PlanLayer, kind: SketchMark['kind']): number {
  if (kind === 'area') return 0.5;
  if (layer.kind === 'base') return 0.7;
  return layer.kind === 'belt' ? 5 : 1.6;
}

/** What a chapter's map shows, as a few paths, bottom first. */
export function sketchOf(
  picture: Picture,
  plan: Plan,
  datasets: ReadonlyMap<string, Dataset>,
  theme: Theme,
): readonly SketchMark[] {
  const project = projection(picture.camera.bounds);
  const statuses = plan.planStates.find(({ id }) => id === picture.planStateId)?.statuses;
  const lit =
    picture.spotlight.length > 0
      ? new Set(picture.spotlight.flatMap((set) => featuresOf(datasets, set).map(({ properties }) => properties.id)))
      : null;
  const opacities = new Map(picture.layers.map(({ id, opacity }) => [id, opacity]));
  return plan.layers.toReversed().flatMap((layer) => {
    const dataset = datasets.get(layer.datasetId);
    const opacity = opacities.get(layer.id);
    if (!dataset || opacity === undefined) return [];
    const marks = new Map<string, SketchMark>();
    for (const feature of featuresOfLayer(dataset, layer)) {
      const { status, id } = feature.properties;
      const stands = status === undefined || (statuses?.includes(status) ?? true);
      if (!feature.geometry || !stands) continue;
      const [kind, color] = [kindOf(feature, layer), colorOf(layer, feature, theme)];
      const isDim = lit !== null && !lit.has(id);
      const key = `${layer.id} ${kind} ${color} ${isDim}`;
      const path = (marks.get(key)?.path ?? '') + pathOf(feature.geometry, project);
      marks.set(key, { key, path, kind, color, opacity: isDim ? opacity * DIM : opacity, width: widthOf(layer, kind) });
    }
    return [...marks.values()];
  });
}
