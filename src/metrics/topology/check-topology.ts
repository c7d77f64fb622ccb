import { worstDataClass } from '../../domain/data-class.ts';
import type { TopologyRequest } from '../../domain/plan.ts';
import {
  TOPOLOGY_KINDS,
  type TopologyFinding,
  type TopologyReport,
  type TopologyState,
} from '../../domain/topology.ts';
import { datasetOf } from '../dataset-of.ts';
import { dissolve } from '../dissolve.ts';
import type { MetricContext } from '../metric.ts';
import { reasonOf } from '../reason-of.ts';
import { selectAsDrawn, selectSome } from '../selection.ts';
import { POLYGONS } from '../shapes.ts';
import { findFaultsOf, findInvalid } from './find-faulty-features.ts';
import { findGaps } from './find-gaps.ts';
import { findOverlaps } from './find-overlaps.ts';
import { type FoundThing, limitsOf } from './topology-finder.ts';

/** Shares of the work, for the progress: features one by one, pairs, gaps. */
const AFTER_FEATURES = 0.4;
const AFTER_PAIRS = 0.8;

/** Checks a drawing of areas. Never throws; yields how much is done, 0–1. */
export function* checkTopologyInSteps(
  request: TopologyRequest,
  context: MetricContext,
): Generator<number, TopologyState, void> {
  try {
    return { kind: 'ready', report: yield* reportOf(request, context) };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

function* reportOf(request: TopologyRequest, context: MetricContext): Generator<number, TopologyReport, void> {
  const all = selectAsDrawn(request.of, POLYGONS, context);
  const bounds = request.within ? selectSome(request.within, POLYGONS, context).located : [];
  const invalid = all.flatMap((each) => {
    const fault = findInvalid(each);
    return fault ? [{ each, fault }] : [];
  });
  const located = all.filter((each) => !invalid.some((found) => found.each === each));
  const input = { ...limitsOf(request), located, within: bounds.length > 0 ? dissolve(bounds) : null };
  const found: FoundThing[] = invalid.map(({ fault }) => fault);
  for (const [index, each] of located.entries()) {
    found.push(...findFaultsOf(each, input));
    yield (AFTER_FEATURES * (index + 1)) / located.length;
  }
  const pairs = findOverlaps(input);
  let pair = pairs.next();
  while (!pair.done) {
    yield AFTER_FEATURES;
    pair = pairs.next();
  }
  yield AFTER_PAIRS;
  found.push(...pair.value, ...findGaps(input));
  const read = [...all, ...bounds].map(({ feature }) => feature.properties);
  const datasetIds = [...new Set([request.of.datasetId, ...(request.within ? [request.within.datasetId] : [])])];
  return {
    requestId: request.id,
    label: request.label,
    method: methodOf(request),
    findings: numbered(request.id, found),
    checkedFeatureCount: all.length,
    dataClass: worstDataClass(read.map(({ dataClass }) => dataClass)),
    inputs: datasetIds.map((datasetId) => ({ datasetId, contentHash: datasetOf(datasetId, context).contentHash })),
    sourceIds: [...new Set(read.flatMap(({ sources }) => sources))],
    planRevision: context.planRevision,
  };
}

function numbered(requestId: string, found: readonly FoundThing[]): readonly TopologyFinding[] {
  return TOPOLOGY_KINDS.flatMap((kind) =>
    found
      .filter((each) => each.kind === kind)
      .sort((one, other) => (other.areaSquareMeters ?? 0) - (one.areaSquareMeters ?? 0))
      .map((each, index) => ({ id: `${requestId}/${kind}/${index + 1}`, ...each })),
  );
}

function methodOf(request: TopologyRequest) {
  const { sliverMeters, largestGapSquareMeters } = limitsOf(request);
  const [zh, en] = request.within
    ? [
        '空隙取范围内未被覆盖的部分，并查越界',
        'gaps are what of the bounds is left uncovered, and what leaves the bounds is found',
      ]
    : [
        '空隙取全部面合并后的内环；未给范围，朝外敞开的空隙查不到',
        'gaps are the holes of all polygons merged; without bounds a gap open to the outside cannot be found',
      ];
  return {
    zh: `逐面检查自相交、内环与狭缝，两两求交查重叠与重复；${zh}；平均宽（2×面积÷周长）不足 ${sliverMeters} 米的记为狭缝，大于 ${largestGapSquareMeters.toLocaleString('en')} 平方米的空隙视为有意留出，不列；0.01 平方米以下视为取位误差。`,
    en: `Each polygon is checked for self-crossings, holes and slivers, each pair for overlaps and duplicates; ${en}; what is narrower than ${sliverMeters} m on average (2 × area ÷ perimeter) is a sliver, gaps above ${largestGapSquareMeters.toLocaleString('en')} m² are taken for meant and left out, and below 0.01 m² it is rounding.`,
  };
}
