import { samplePlan } from '../../src/test/sample-plan.ts';
import type { FolderTexts } from './plan-folder.ts';

/** The parsed files of the sample plan's folder, to break before they are written. */
export interface SampleFiles {
  readonly plan: ReturnType<typeof samplePlan>;
  readonly boundary: SampleCollection;
  readonly zones: SampleCollection;
  readonly stations: SampleCollection;
  /** Files by path, for what is not one of the above. */
  readonly more: Map<string, string>;
}

interface SampleCollection {
  type: string;
  features: SampleFeature[];
}

export interface SampleFeature {
  type: string;
  properties: Record<string, unknown>;
  geometry: { type: string; coordinates: unknown } | null;
}

const README = ['plan.json', 'boundary.geojson', 'zones.geojson', 'stations.geojson']
  .map((name) => `\`${name}\``)
  .join(' ');

/** A town of two zones side by side, 0.02° square, and a station that nobody has located. */
function sampleFiles(): SampleFiles {
  return {
    plan: samplePlan(),
    boundary: collectionOf(feature('town-boundary', box(121.2, 121.22))),
    zones: collectionOf(feature('zone-1', box(121.21, 121.22)), feature('zone-2', box(121.2, 121.21))),
    stations: collectionOf({
      ...feature('station-1', null),
      properties: { ...properties('station-1'), dataClass: 'traced' },
    }),
    more: new Map([['README.md', README]]),
  };
}

/** The texts of the sample's folder after a change. */
export function sampleFolder(change: (files: SampleFiles) => void = () => {}): FolderTexts {
  const files = sampleFiles();
  change(files);
  return new Map([
    ['plan.json', JSON.stringify(files.plan, null, 2)],
    ['geojson/boundary.geojson', JSON.stringify(files.boundary, null, 2)],
    ['geojson/zones.geojson', JSON.stringify(files.zones, null, 2)],
    ['geojson/stations.geojson', JSON.stringify(files.stations, null, 2)],
    ...files.more,
  ]);
}

/** A ring counter-clockwise from its south-west corner. */
export function box(west: number, east: number): SampleFeature['geometry'] {
  const [south, north] = [31.4, 31.42];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function collectionOf(...features: SampleFeature[]): SampleCollection {
  return { type: 'FeatureCollection', features };
}

function feature(id: string, geometry: SampleFeature['geometry']): SampleFeature {
  return { type: 'Feature', properties: properties(id), geometry };
}

function properties(id: string): Record<string, unknown> {
  return { id, name_zh: '甲', name_en: id, dataClass: 'indicative', sources: ['s-drawing'] };
}
