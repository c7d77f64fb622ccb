import type { FeatureSet, FigureRequest } from '../../../src/domain/plan.ts';
import { featureSetsOf } from '../../../src/domain/schema/plan-references.ts';
import type { JsonPath } from '../../../src/domain/schema/schema-issue.ts';
import type { Finding } from '../finding.ts';
import { CATALOGUE, featuresOf, type PlanFolder } from '../plan-folder.ts';

/** Sources that a feature names but the plan does not hold, or that its dataset leaves out. */
export function findUnknownSources(folder: PlanFolder): readonly Finding[] {
  const known = new Set<string>(folder.plan.sources.map(({ id }) => id));
  return featuresOf(folder).flatMap(({ dataset, index, feature }) =>
    feature.properties.sources.flatMap((id, each) => {
      const path = ['features', index, 'properties', 'sources', each];
      const { file, sourceIds } = dataset.entry;
      if (!known.has(id)) {
        return [{ file, path, reason: { zh: `没有 id 为 ${id} 的来源`, en: `There is no source with the id ${id}` } }];
      }
      if (sourceIds.includes(id)) return [];
      return [
        {
          file,
          path,
          reason: {
            zh: `来源 ${id} 未列入该数据集的 sourceIds`,
            en: `The source ${id} is not among the sourceIds of the dataset`,
          },
        },
      ];
    }),
  );
}

/** Features that the catalogue names but no dataset holds. A dataset that could not be read is not asked. */
export function findUnknownFeatures(folder: PlanFolder): readonly Finding[] {
  const inSets = featureSetsOf(folder.plan).flatMap(({ path, set }) =>
    (set.featureIds ?? []).flatMap((featureId, each) =>
      missing(folder, set.datasetId, featureId, [...path, 'featureIds', each]),
    ),
  );
  const inAxes = folder.plan.overview.axes.flatMap(({ datasetId, featureId }, index) =>
    missing(folder, datasetId, featureId, ['overview', 'axes', index, 'featureId']),
  );
  return [...inSets, ...inAxes, ...findUnknownSubjects(folder)];
}

/** The set whose features the figures of a request are about; null where they are about none. */
function subjectsOf(request: FigureRequest): FeatureSet | null {
  if (request.metric === 'published') return null;
  if ('over' in request) return request.over;
  if ('target' in request) return request.target;
  return 'of' in request ? request.of : request.from;
}

/** `town-area/town-boundary`: the request is looked for by the catalogue's own check, the subject here. */
function findUnknownSubjects(folder: PlanFolder): readonly Finding[] {
  return folder.plan.indicators.flatMap(({ comparedWith }, index) => {
    const [requestId, subjectId] = comparedWith?.figureId.split('/') ?? [];
    const request = folder.plan.figures.find(({ id }) => id === requestId);
    const set = request && subjectsOf(request);
    if (!set || subjectId === 'total') return [];
    return missing(folder, set.datasetId, subjectId ?? '', ['indicators', index, 'comparedWith', 'figureId']);
  });
}

function missing(folder: PlanFolder, datasetId: string, featureId: string, path: JsonPath): readonly Finding[] {
  const dataset = folder.datasets.get(datasetId);
  if (!dataset || dataset.collection.features.some(({ properties }) => properties.id === featureId)) return [];
  return [
    {
      file: CATALOGUE,
      path,
      reason: {
        zh: `数据集 ${datasetId} 中没有要素 ${featureId}`,
        en: `The dataset ${datasetId} has no feature ${featureId}`,
      },
    },
  ];
}
