import type { LocalizedText } from '../../domain/localized.ts';
import type { AnalysisLab } from '../../domain/mode.ts';
import type { AnalysisRequest, FeatureSet, Plan } from '../../domain/plan.ts';
import type { AppState } from '../app-state.ts';
import type { CoverageSetup, LabSetups } from '../labs.ts';
import { memoiseLast } from './memoise.ts';

/** The dataset that the analyst's own points make up; it exists only while they are measured from. */
export const LAB_POINTS_DATASET_ID = 'lab-points';

/** The dataset that the stops of the sketched shuttle make up. */
export const LAB_SHUTTLE_STOPS_DATASET_ID = 'lab-shuttle-stops';

/** What the analyst has drawn is in no plan and from no document; this is what it is called. */
export const OWN_DATASET_TITLES: Readonly<Record<string, LocalizedText>> = {
  [LAB_POINTS_DATASET_ID]: { zh: '自定点', en: 'Own points' },
  [LAB_SHUTTLE_STOPS_DATASET_ID]: { zh: '接驳站点（自绘）', en: 'Shuttle stops (own sketch)' },
};

/** Ids of the labs' own requests in the ledger. */
export const LAB_REQUEST = {
  area: 'lab-area',
  share: 'lab-share',
  perimeter: 'lab-perimeter',
  compactness: 'lab-compactness',
  coverage: 'lab-coverage',
  overlap: 'lab-overlap',
  topology: 'lab-topology',
  reconcile: 'lab-reconcile',
  shuttle: 'lab-shuttle',
} as const;

function zoneRequests({ zoneDatasetId }: LabSetups): readonly AnalysisRequest[] {
  const of: FeatureSet = { datasetId: zoneDatasetId };
  return [
    { id: LAB_REQUEST.area, metric: 'area', label: { zh: '面积', en: 'Area' }, of },
    { id: LAB_REQUEST.share, metric: 'area-share', label: { zh: '占比', en: 'Share' }, of, whole: of },
    { id: LAB_REQUEST.perimeter, metric: 'perimeter', label: { zh: '周长', en: 'Perimeter' }, of },
    { id: LAB_REQUEST.compactness, metric: 'compactness', label: { zh: '紧凑度', en: 'Compactness' }, of },
  ];
}

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

function coverageRequests({ coverage }: LabSetups, plan: Plan): readonly AnalysisRequest[] {
  const { distanceMeters, furtherDistancesMeters, targetDatasetId, source, way } = coverage;
  if (source.kind === 'points' && source.positions.length === 0) return [];
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
    return [
      {
        ...base,
        metric: 'coverage-barriers',
        barriers,
        gateToleranceMeters: TOLERANCE_METERS,
        ...(gates ? { gates } : {}),
      },
    ];
  }
  if (way === 'network' && roads) {
    return [
      {
        ...base,
        metric: 'network-coverage',
        network: roads,
        joinMeters: TOLERANCE_METERS,
        accessMeters: ACCESS_METERS,
      },
    ];
  }
  const of = coverage.denominatorDatasetId;
  const denominator = of === null ? {} : { denominator: { kind: 'class' as const, of: { datasetId: of } } };
  return [{ ...base, metric: 'coverage', alsoCovered: true, ...denominator }];
}

function overlapRequests({ overlap }: LabSetups): readonly AnalysisRequest[] {
  return [
    {
      id: LAB_REQUEST.overlap,
      metric: 'overlap-matrix',
      label: { zh: '叠加', en: 'Overlap' },
      over: { datasetId: overlap.overDatasetId },
      of: { datasetId: overlap.ofDatasetId },
      classField: overlap.classField,
    },
  ];
}

/** Zones are to tile the boundary; other areas are only to be sound. */
function topologyRequests({ topologyDatasetId }: LabSetups, { overview }: Plan): readonly AnalysisRequest[] {
  const isZones = topologyDatasetId === overview.zones.datasetId;
  return [
    {
      id: LAB_REQUEST.topology,
      metric: 'topology',
      label: { zh: '拓扑检查', en: 'Topology check' },
      of: { datasetId: topologyDatasetId },
      ...(isZones ? { within: overview.boundary } : {}),
    },
  ];
}

function reconcileRequests({ reconcileDatasetId }: LabSetups, plan: Plan): readonly AnalysisRequest[] {
  const indicator = plan.indicators.find(({ id }) => id === plan.overview.areaIndicatorId);
  const isTown = reconcileDatasetId === plan.overview.boundary.datasetId;
  const published =
    isTown && indicator?.comparedWith
      ? { indicatorId: indicator.id, squareMetersPerUnit: indicator.comparedWith.unitsPer }
      : undefined;
  return [
    {
      id: LAB_REQUEST.reconcile,
      metric: 'reconcile',
      label: { zh: '面积核对', en: 'Areas side by side' },
      of: { datasetId: reconcileDatasetId },
      ...(published ? { published } : {}),
    },
  ];
}

/** The stations that serve already; undefined for a plan without any. */
export function shuttleStationsDatasetId({ layers }: Plan): string | undefined {
  return layers.find(({ kind }) => kind === 'stations')?.datasetId;
}

/** One stop is no line yet. */
function shuttleRequests({ shuttle }: LabSetups, plan: Plan): readonly AnalysisRequest[] {
  const stations = shuttleStationsDatasetId(plan);
  if (!stations || shuttle.stops.length < 2) return [];
  const { walkMeters, speedKilometersPerHour, headwayMinutes, dwellSeconds, targetDatasetId } = shuttle;
  return [
    {
      id: LAB_REQUEST.shuttle,
      metric: 'shuttle',
      label: { zh: '接驳公交', en: 'Shuttle' },
      stops: { datasetId: LAB_SHUTTLE_STOPS_DATASET_ID },
      existing: { datasetId: stations },
      target: { datasetId: targetDatasetId },
      walkMeters,
      speedKilometersPerHour,
      headwayMinutes,
      dwellSeconds,
    },
  ];
}

const requestsOf = memoiseLast((lab: AnalysisLab, labs: LabSetups, plan: Plan): readonly AnalysisRequest[] => {
  switch (lab) {
    case 'zones':
      return zoneRequests(labs);
    case 'coverage':
      return coverageRequests(labs, plan);
    case 'overlap':
      return overlapRequests(labs);
    case 'topology':
      return topologyRequests(labs, plan);
    case 'reconcile':
      return reconcileRequests(labs, plan);
    case 'shuttle':
      return shuttleRequests(labs, plan);
  }
});

const NONE: readonly AnalysisRequest[] = [];

/** What the open lab asks to have computed. */
export function selectLabRequests({ view, session, document }: AppState): readonly AnalysisRequest[] {
  return view.mode.kind === 'analysis' ? requestsOf(view.mode.lab, session.labs, document.plan) : NONE;
}
