import type { Dataset } from '../domain/feature.ts';
import type { LocalizedText } from '../domain/localized.ts';
import { type MetricContext, MetricError } from './metric.ts';

/** @throws MetricError when the dataset was not read. */
export function datasetOf(datasetId: string, context: MetricContext): Dataset {
  const dataset = context.datasets.get(datasetId);
  if (dataset) return dataset;
  const { zh, en } = titleOfDataset(datasetId, context);
  throw new MetricError({ zh: `数据「${zh}」未能读入`, en: `The data “${en}” could not be read` });
}

/** Its name in the catalogue, for sentences; its id only when the catalogue does not know it. */
export function titleOfDataset(datasetId: string, { plan }: MetricContext): LocalizedText {
  return plan.datasets.find(({ id }) => id === datasetId)?.title ?? { zh: datasetId, en: datasetId };
}
