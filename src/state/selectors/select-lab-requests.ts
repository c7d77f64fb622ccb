import type { Dataset } from '../../domain/feature.ts';
import type { AnalysisLab } from '../../domain/mode.ts';
import type { AnalysisRequest, FeatureSet, Plan } from '../../domain/plan.ts';
import type { AppState } from '../app-state.ts';
import { LAB_REQUEST, LAB_SHUTTLE_STOPS_DATASET_ID } from '../lab-ids.ts';
import { coverageRequests } from '../lab-requests/coverage-requests.ts';
import { densityRequests } from '../lab-requests/density-requests.ts';
import { facilityRequests } from '../lab-requests/facility-requests.ts';
import type { LabSetups } from '../labs.ts';
import { memoiseLast } from './memoise.ts';
import { selectReadyDatasets } from './select-features.ts';

function zoneRequests({ zoneDatasetId }: LabSetups): readonly AnalysisRequest[] {
  const of: FeatureSet = { datasetId: zoneDatasetId };
  return [
    { id: LAB_REQUEST.area, metric: 'area', label: { zh: '面积', en: 'Area' }, of },
    { id: LAB_REQUEST.share, metric: 'area-share', label: { zh: '占比', en: 'Share' }, of, whole: of },
    { id: LAB_REQUEST.perimeter, metric: 'perimeter', label: { zh: '周长', en: 'Perimeter' }, of },
    { id: LAB_REQUEST.compactness, metric: 'compactness', label: { zh: '紧凑度', en: 'Compactness' }, of },
    { id: LAB_REQUEST.centroid, metric: 'centroid', label: { zh: '形心', en: 'Centroid' }, of },
  ];
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

const requestsOf = memoiseLast(
  (
    lab: AnalysisLab,
    labs: LabSetups,
    plan: Plan,
    /** The layer whose density is sought. */
    lain: Dataset | undefined,
  ): readonly AnalysisRequest[] => {
    switch (lab) {
      case 'zones':
        return zoneRequests(labs);
      case 'coverage':
        return coverageRequests(labs, plan);
      case 'facilities':
        return facilityRequests(labs, plan);
      case 'density':
        return densityRequests(labs, lain);
      case 'overlap':
        return overlapRequests(labs);
      case 'topology':
        return topologyRequests(labs, plan);
      case 'reconcile':
        return reconcileRequests(labs, plan);
      case 'shuttle':
        return shuttleRequests(labs, plan);
    }
  },
);

const NONE: readonly AnalysisRequest[] = [];

/** What the open lab asks to have computed. */
export function selectLabRequests(state: AppState): readonly AnalysisRequest[] {
  const { view, session, document } = state;
  if (view.mode.kind !== 'analysis') return NONE;
  const lain = selectReadyDatasets(state).get(session.labs.density.of.datasetId);
  return requestsOf(view.mode.lab, session.labs, document.plan, lain);
}
