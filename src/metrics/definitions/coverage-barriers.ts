import { boundsOf } from '../../domain/bounds.ts';
import type { LocalizedText } from '../../domain/localized.ts';
import { localPlaneAt } from '../../geo/local-plane.ts';
import { barrierDistances } from '../barrier-distances.ts';
import { distanceFacet, distancesOf, distanceWords } from '../distances.ts';
import { figureBuilder } from '../figure-builder.ts';
import { groundsOf } from '../grounds.ts';
import type { Computation, MetricDefinition } from '../metric.ts';
import { sampledCoverage, samplingNote } from '../sampled-coverage.ts';
import { sampledFigures } from '../sampled-figures.ts';
import { selectServing, selectSources } from '../selection.ts';
import { ANY_SHAPE, LINES, POINTS } from '../shapes.ts';
import { joinNotes, nameOf } from '../wording.ts';

/** Cells of the samples, unless the request says otherwise. */
const DEFAULT_GRID_METERS = 20;

/** Coverage that does not jump rivers and railways. Three figures each: the share, the plain ring's, the difference. */
export const coverageBarriers: MetricDefinition<'coverage-barriers'> = {
  id: 'coverage-barriers',
  label: { zh: '计阻隔覆盖率', en: 'Coverage with barriers' },
  unit: 'fraction',
  sentence: (request) => {
    const { gateToleranceMeters: tolerance, gridMeters = DEFAULT_GRID_METERS } = request;
    const meters = distanceWords(request);
    const [zhGates, enGates] = request.gates
      ? [
          `阻隔线只能从距其 ${tolerance} 米以内的桥或道口通过（视为线上一点）`,
          `barriers are crossed only at bridges or crossings within ${tolerance} m of them, each taken as a point on the line`,
        ]
      : ['阻隔线上不设通道', 'there is no way through a barrier'];
    return {
      zh: `计阻隔覆盖率＝目标面内绕行距离不超过 ${meters.zh} 米的面积÷目标面的面积；绕行距离为避开阻隔线（水、轨道）的最短路径（可视图法，平面距离误差约 0.1%），${zhGates}，阻隔线图上断开处视为可通行；直线圈按椭球面精确量算，其中可绕达的比例按每 ${gridMeters} 米一点抽样求得；不计街道走向。`,
      en: `Coverage with barriers = area of the target that a path of at most ${meters.en} m reaches ÷ area of the target; the path is the shortest one around barriers such as water and rail (visibility graph, distances in the plane within about 0.1 %), ${enGates}, and where a barrier is not drawn it can be passed; the plain ring is measured exactly on the ellipsoid, the part of it that can be reached is sampled every ${gridMeters} m; the course of streets is not considered.`,
    };
  },
  datasetIds: ({ target, sources, barriers, gates }) => [
    ...[target, sources, ...barriers, ...(gates ? [gates] : [])].map(({ datasetId }) => datasetId),
  ],
  compute: function* (request, context): Computation {
    const figure = figureBuilder(coverageBarriers, request, context);
    const grounds = groundsOf(request.target, context);
    const sources = selectSources(request.sources, ANY_SHAPE, context);
    const barriers = request.barriers.map((set) => selectServing(set, LINES, context));
    const gates = request.gates ? selectServing(request.gates, POINTS, context) : null;
    const [west, south, east, north] = boundsOf(grounds.map(({ ground }) => ground)) ?? [0, 0, 0, 0];
    const plane = localPlaneAt([(west + east) / 2, (south + north) / 2]);
    const gridMeters = request.gridMeters ?? DEFAULT_GRID_METERS;
    const distancesMeters = distancesOf(request);
    const ruled = barrierDistances(
      {
        grounds,
        sources: sources.located,
        barriers: barriers.flatMap(({ located }) => located),
        gates: gates?.located ?? [],
        gateToleranceMeters: request.gateToleranceMeters,
        limitMeters: Math.max(...distancesMeters),
        spacingMeters: gridMeters,
      },
      plane,
    );
    const cells = yield* sampledCoverage({
      grounds,
      sources: sources.located,
      distancesMeters,
      plane,
      gridMeters,
      ruled,
    });
    const considered = [sources, ...barriers, ...(gates ? [gates] : [])].flatMap(({ located }) =>
      located.map(({ feature }) => feature),
    );
    const gateNote: LocalizedText = {
      zh: `计入阻隔 ${listed(ruled.barriersNear.map(nameOf)).zh}，通道 ${ruled.openGates.length} 处`,
      en: `barriers counted: ${listed(ruled.barriersNear.map(nameOf)).en}; ways through: ${ruled.openGates.length}`,
    };
    return cells.flatMap((cell) =>
      sampledFigures(figure, cell, {
        ruleLabel: { zh: '计阻隔', en: 'with barriers' },
        lit: ruled.barriersNear,
        considered,
        distanceFacet: distanceFacet(request, cell.distanceMeters),
        note: joinNotes(gateNote, samplingNote(cell), sources.absentNote, sources.unlocatedNote),
      }),
    );
  },
};

function listed(names: readonly LocalizedText[]): LocalizedText {
  if (names.length === 0) return { zh: '无', en: 'none' };
  return {
    zh: names.map(({ zh }) => `「${zh}」`).join(''),
    en: names.map(({ en }) => `“${en}”`).join(', '),
  };
}
