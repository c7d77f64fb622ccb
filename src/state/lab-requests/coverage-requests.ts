import type { AnalysisRequest, FeatureSet, Plan } from '../../domain/plan.ts';
import { LAB_POINTS_DATASET_ID, LAB_REQUEST } from '../lab-ids.ts';
import type { CoverageSetup, LabSetups } from '../labs.ts';

/** What is measured from: the chosen features, or the analyst's points. */
export function coverageSources({ source }: CoverageSetup): FeatureSet {
  return source.kind === 'set' ? source.set : { datasetId: LAB_POINTS_DATASET_ID };
}

/** Where lines end this near to another line, and bridges this near to a barrier, they belong together. */
const TOLERANCE_METERS = 60;
/** How far from a drawn road a place may lie: the drawing has the main roads only. */
const ACCESS_METERS = 300;

/** The plan's waters and rails as barriers, its bridges as the ways through, its roads as the network. */
function wayOf({ layers }: Plan) {
  const ofBase = (part: string) => layers.find((layer) => layer.kind === 'base' && layer.part === part)?.datasetId;
  const barriers = layers.flatMap((layer) =>
    layer.kind === 'waterway' || (layer.kind === 'base' && layer.part === 'metro')
      ? [{ datasetId: layer.datasetId }]
      : [],
  );
  const [gates, roads] = [ofBase('crossings'), ofBase('roads')];
  return { barriers, gates: gates ? { datasetId: gates } : undefined, roads: roads ? { datasetId: roads } : undefined };
}

/** The coverage by the chosen way, and how far it is to the nearest source. Nothing until there is a source. */
export function coverageRequests({ coverage }: LabSetups, plan: Plan): readonly AnalysisRequest[] {
  const { source, targetDatasetId, nearestFrom } = coverage;
  if (source.kind === 'points' && source.positions.length === 0) return [];
  return [
    coverageRequest(coverage, plan),
    {
      id: LAB_REQUEST.nearest,
      metric: 'nearest-distance',
      label: { zh: '到最近来源的距离', en: 'Distance to the nearest source' },
      from: { datasetId: targetDatasetId },
      to: coverageSources(coverage),
      measuredFrom: nearestFrom,
    },
  ];
}

function coverageRequest(coverage: CoverageSetup, plan: Plan): AnalysisRequest {
  const { distanceMeters, furtherDistancesMeters, targetDatasetId, way, denominator } = coverage;
  const further = furtherDistancesMeters.filter((distance) => distance !== distanceMeters);
  const { barriers, gates, roads } = wayOf(plan);
  const base = {
    id: LAB_REQUEST.coverage,
    label: { zh: '覆盖率', en: 'Coverage' },
    target: { datasetId: targetDatasetId },
    sources: coverageSources(coverage),
    distanceMeters,
    ...(further.length > 0 ? { furtherDistancesMeters: further } : {}),
  };
  if (way === 'barriers' && barriers.length > 0) {
    return {
      ...base,
      metric: 'coverage-barriers',
      barriers,
      gateToleranceMeters: TOLERANCE_METERS,
      ...(gates ? { gates } : {}),
    };
  }
  if (way === 'network' && roads) {
    return {
      ...base,
      metric: 'network-coverage',
      network: roads,
      joinMeters: TOLERANCE_METERS,
      accessMeters: ACCESS_METERS,
    };
  }
  return {
    ...base,
    metric: 'coverage',
    alsoCovered: true,
    ...(denominator.kind === 'area' ? {} : { denominator }),
    ...(coverage.tellsReachedByTwo ? { depths: [1, 2] } : {}),
  };
}
