import { boundsOf } from '../../domain/bounds.ts';
import type { LocalizedText } from '../../domain/localized.ts';
import { localPlaneAt } from '../../geo/local-plane.ts';
import { distanceFacet, distancesOf, distanceWords } from '../distances.ts';
import { figureBuilder } from '../figure-builder.ts';
import { groundsOf } from '../grounds.ts';
import { type Computation, type MetricDefinition, MetricError } from '../metric.ts';
import { type NetworkDistances, networkDistances } from '../network-distances.ts';
import { sampledCoverage, samplingNote } from '../sampled-coverage.ts';
import { sampledFigures } from '../sampled-figures.ts';
import { selectServing, selectSources } from '../selection.ts';
import { ANY_SHAPE, LINES } from '../shapes.ts';
import { joinNotes, kilometers, nameOf } from '../wording.ts';

const DEFAULT_GRID_METERS = 20;
/** More names than these make a note that nobody reads. */
const MOST_NAMES = 5;

/** Four figures each: the share of the ground, the plain ring's, the difference, and the share of the network itself. */
export const networkCoverage: MetricDefinition<'network-coverage'> = {
  id: 'network-coverage',
  label: { zh: '路网覆盖率', en: 'Network coverage' },
  unit: 'fraction',
  sentence: (request) => {
    const { joinMeters, accessMeters, gridMeters = DEFAULT_GRID_METERS } = request;
    const meters = distanceWords(request);
    return {
      zh: `路网覆盖率＝目标面内沿路距离不超过 ${meters.zh} 米的面积÷目标面的面积；沿路距离为到路网的直线接入（来源与到达各不超过 ${accessMeters} 米）加路网上的最短路径（Dijkstra 算法，平面距离误差约 0.1%）；路线相交处视为连通，端点距另一条线 ${joinMeters} 米以内视为接上（空缺按直线计入距离），立体交叉与单行未计；以图上已有道路为限；可达比例按每 ${gridMeters} 米一点抽样，直线圈精确量算。`,
      en: `Network coverage = area of the target within ${meters.en} m along the network ÷ area of the target; the way is a straight access at either end (at most ${accessMeters} m) and the shortest path on the network between them (Dijkstra’s algorithm, distances in the plane within about 0.1 %); lines connect where they cross and where an end comes within ${joinMeters} m of another line (the gap counts as walked), grade separation and one-way streets are not considered; only roads that are drawn count; what is reached is sampled every ${gridMeters} m, the plain ring is measured exactly.`,
    };
  },
  datasetIds: ({ target, sources, network }) => [target.datasetId, sources.datasetId, network.datasetId],
  compute: function* (request, context): Computation {
    const figure = figureBuilder(networkCoverage, request, context);
    const grounds = groundsOf(request.target, context);
    const sources = selectSources(request.sources, ANY_SHAPE, context);
    const network = selectServing(request.network, LINES, context);
    if (network.located.length === 0) throw withoutNetwork(network.datasetTitle);
    const [west, south, east, north] = boundsOf(grounds.map(({ ground }) => ground)) ?? [0, 0, 0, 0];
    const plane = localPlaneAt([(west + east) / 2, (south + north) / 2]);
    const gridMeters = request.gridMeters ?? DEFAULT_GRID_METERS;
    const distancesMeters = distancesOf(request);
    const ruled = networkDistances(
      {
        grounds,
        sources: sources.located,
        network: network.located,
        joinMeters: request.joinMeters,
        accessMeters: request.accessMeters,
        limitMeters: Math.max(...distancesMeters),
        spacingMeters: gridMeters,
      },
      plane,
    );
    const sampled = { grounds, sources: sources.located, distancesMeters, plane, gridMeters, ruled };
    const cells = yield* sampledCoverage(sampled);
    const considered = [...sources.located, ...network.located].map(({ feature }) => feature);
    const note = joinNotes(connectionNote(ruled, request.accessMeters), sources.absentNote, sources.unlocatedNote);
    return cells.flatMap((cell) => {
      const facet = distanceFacet(request, cell.distanceMeters);
      const shares = sampledFigures(figure, cell, {
        ruleLabel: { zh: '沿路', en: 'along the network' },
        lit: [],
        considered,
        distanceFacet: facet,
        note: joinNotes(note, samplingNote(cell)),
      });
      const { wholeMeters, reachedMeters } = ruled.lengthWithin(cell.ground.ground, cell.distanceMeters);
      if (wholeMeters === 0) return shares;
      const { name, subject, lit } = cell.ground;
      const [whole, reached] = [kilometers(wholeMeters), kilometers(reachedMeters)];
      const length = figure({
        subject,
        facets: { ...facet, measure: 'network' },
        facetLabel: { zh: '路网可达长度', en: 'length of network reached' },
        value: reachedMeters / wholeMeters,
        contributing: [...lit, ...cell.within],
        considered,
        denominator: {
          zh: `「${name.zh}」内的路网长度（${whole.zh}）`,
          en: `length of the network in “${name.en}” (${whole.en})`,
        },
        note: joinNotes({ zh: `可达 ${reached.zh}`, en: `${reached.en} reached` }, note),
      });
      return [...shares, length];
    });
  },
};

/** Where the network does not connect: an answer that is short of roads should look so. */
function connectionNote(ruled: NetworkDistances, accessMeters: number): LocalizedText | null {
  const names = ruled.unconnected.slice(0, MOST_NAMES).map(nameOf);
  const count = ruled.unconnected.length;
  return joinNotes(
    ruled.partCount > 1
      ? {
          zh: `路网分为互不连通的 ${ruled.partCount} 片`,
          en: `the network is in ${ruled.partCount} parts that do not connect`,
        }
      : null,
    count > 0
      ? {
          zh: `${names.map(({ zh }) => `「${zh}」`).join('')}${count > MOST_NAMES ? '等' : ''} ${count} 条与来源不连通`,
          en: `not connected to any source (${count}): ${names.map(({ en }) => en).join(', ')}${count > MOST_NAMES ? ' and others' : ''}`,
        }
      : null,
    ruled.startsOffNetwork > 0
      ? {
          zh: `来源有 ${ruled.startsOffNetwork} 处距路网超过 ${accessMeters} 米，未能接入`,
          en: `places of the sources more than ${accessMeters} m off the network, which take no part: ${ruled.startsOffNetwork}`,
        }
      : null,
  );
}

function withoutNetwork(title: LocalizedText): MetricError {
  return new MetricError({
    zh: `「${title.zh}」中没有可用的路网`,
    en: `“${title.en}” has no network to go along`,
  });
}
