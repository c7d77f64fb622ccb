import type { FeatureCollection } from 'geojson';
import type { LocalizedText } from '../domain/localized.ts';
import type { CoverageDenominator, FeatureSet, Plan, PlanLayer } from '../domain/plan.ts';
import { type ServiceRadiusId, serviceRadius } from '../domain/service-radius.ts';

/** What the coverage lab measures from. */
export type CoverageSource =
  | { readonly kind: 'set'; readonly set: FeatureSet }
  /** Set on the map by the analyst, `[longitude, latitude]`. */
  | { readonly kind: 'points'; readonly positions: readonly (readonly [number, number])[] };

/** Straight lines, straight lines that cross water and rail at bridges only, or along the roads. */
export const COVERAGE_WAYS = ['straight', 'barriers', 'network'] as const;
export type CoverageWay = (typeof COVERAGE_WAYS)[number];

/** Where on a target the distance to the nearest source begins. */
export const NEAREST_FROM = ['centroid', 'nearest-place'] as const;
export type NearestFrom = (typeof NEAREST_FROM)[number];

export interface CoverageSetup {
  readonly source: CoverageSource;
  /** The distance of the slider. */
  readonly distanceMeters: number;
  /** Compared beside it. */
  readonly furtherDistancesMeters: readonly number[];
  readonly targetDatasetId: string;
  readonly way: CoverageWay;
  /** What the covered part is a part of. Straight rings only: round barriers and along roads it is always the ground. */
  readonly denominator: CoverageDenominator;
  /** Whether the ground is told that two sources reach at least. Straight rings only. */
  readonly tellsReachedByTwo: boolean;
  readonly nearestFrom: NearestFrom;
  /** Whether a click on the map sets a point. */
  readonly isPlacing: boolean;
}

/** One kind of facility and how far it serves. */
export interface FacilityKind {
  readonly facilities: FeatureSet;
  /** The analyst's own name for it; empty: what the layer or the class is called. */
  readonly label: string;
  readonly radiusMeters: number;
}

export interface FacilitySetup {
  readonly kinds: readonly FacilityKind[];
  readonly targetDatasetId: string;
}

export interface DensitySetup {
  /** Lines or points. */
  readonly of: FeatureSet;
  readonly overDatasetId: string;
}

export interface OverlapSetup {
  /** The rows. */
  readonly overDatasetId: string;
  /** The columns, by the values of `classField`. */
  readonly ofDatasetId: string;
  readonly classField: string;
}

/** A stop of the sketched shuttle, in the order of the line. */
export interface ShuttleStop {
  /** `[longitude, latitude]`. */
  readonly position: readonly [number, number];
  /** The station that the line starts from; null for a place set on the map. */
  readonly station: { readonly id: string; readonly name: LocalizedText } | null;
}

export interface ShuttleSetup {
  readonly stops: readonly ShuttleStop[];
  readonly speedKilometersPerHour: number;
  readonly headwayMinutes: number;
  readonly dwellSeconds: number;
  readonly walkMeters: number;
  readonly targetDatasetId: string;
  /** Whether a click on the map sets a stop. */
  readonly isPlacing: boolean;
}

export interface LabSetups {
  readonly zoneDatasetId: string;
  readonly coverage: CoverageSetup;
  readonly facilities: FacilitySetup;
  readonly density: DensitySetup;
  readonly overlap: OverlapSetup;
  readonly topologyDatasetId: string;
  readonly reconcileDatasetId: string;
  readonly shuttle: ShuttleSetup;
}

/** What a lab draws: each feature's `role` is `ring`, `line`, `point` or `finding`. */
export type LabDrawing = FeatureCollection;

/** Distances that are compared when nobody has said otherwise, in metres. */
const USUAL_DISTANCES_METERS = [300, 800, 1000];

/** Working values to begin with, for the analyst to change: a small bus on town roads. No document gives them. */
const USUAL_SHUTTLE = { speedKilometersPerHour: 20, headwayMinutes: 15, dwellSeconds: 30, walkMeters: 500 };

/** The labs as they stand when first opened: about the plan's own zones and its first coverage. */
export function defaultLabs({ overview, figures, layers }: Plan): LabSetups {
  const coverage = figures.find((request) => request.metric === 'coverage');
  const zoneDatasetId = overview.zones.datasetId;
  return {
    zoneDatasetId,
    coverage: {
      source: { kind: 'set', set: coverage?.sources ?? overview.cores },
      distanceMeters: coverage?.distanceMeters ?? 500,
      furtherDistancesMeters: USUAL_DISTANCES_METERS,
      targetDatasetId: zoneDatasetId,
      way: 'straight',
      denominator: { kind: 'area' },
      tellsReachedByTwo: false,
      nearestFrom: 'centroid',
      isPlacing: false,
    },
    facilities: { kinds: usualKinds(layers), targetDatasetId: zoneDatasetId },
    density: {
      of: { datasetId: layers.find((layer) => layer.kind === 'base' && layer.part === 'roads')?.datasetId ?? '' },
      overDatasetId: zoneDatasetId,
    },
    overlap: {
      overDatasetId: zoneDatasetId,
      ofDatasetId: layers.find((layer) => layer.kind === 'base' && layer.part === 'towns')?.datasetId ?? zoneDatasetId,
      classField: 'name_zh',
    },
    topologyDatasetId: zoneDatasetId,
    reconcileDatasetId: overview.boundary.datasetId,
    shuttle: { ...USUAL_SHUTTLE, stops: [], targetDatasetId: zoneDatasetId, isPlacing: false },
  };
}

/** Which of the radii on offer each kind of layer starts with. */
const USUAL_RADII = [
  { layerKind: 'stations', radiusId: 'rail-station' },
  { layerKind: 'waterway', radiusId: 'waterfront' },
] as const satisfies readonly { layerKind: PlanLayer['kind']; radiusId: ServiceRadiusId }[];

/** The plan's stations and its waterfront, as far as it has them. */
function usualKinds(layers: Plan['layers']): readonly FacilityKind[] {
  return USUAL_RADII.flatMap(({ layerKind, radiusId }) => {
    const layer = layers.find(({ kind }) => kind === layerKind);
    if (!layer) return [];
    const { radiusMeters } = serviceRadius(radiusId);
    return [{ facilities: { datasetId: layer.datasetId }, label: '', radiusMeters }];
  });
}
