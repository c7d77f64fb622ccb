import type { LocalizedText } from '../../domain/localized.ts';
import type { AnalysisRequest, FeatureSet, Plan } from '../../domain/plan.ts';
import { facilityServiceId, LAB_REQUEST } from '../lab-ids.ts';
import type { FacilityKind, LabSetups } from '../labs.ts';

/** What a kind is called: the analyst's own name, else its classes, else its layer. */
export function facilityLabel({ label, facilities }: FacilityKind, plan: Plan): LocalizedText {
  const own = label.trim();
  if (own !== '') return { zh: own, en: own };
  const title = plan.datasets.find(({ id }) => id === facilities.datasetId)?.title;
  const layer = title ?? { zh: facilities.datasetId, en: facilities.datasetId };
  const classes = classWords(facilities, plan);
  if (classes.length === 0) return layer;
  return {
    zh: `${layer.zh}（${classes.map(({ zh }) => zh).join('、')}）`,
    en: `${layer.en} (${classes.map(({ en }) => en).join(', ')})`,
  };
}

/** The classes of a set as the legend calls them, or as they stand in the file. */
function classWords({ datasetId, where }: FeatureSet, { layers }: Plan): readonly LocalizedText[] {
  return (where?.values ?? []).map((value) => {
    const categories = layers.flatMap((layer) =>
      layer.datasetId === datasetId && 'categories' in layer && layer.categoryField === where?.field
        ? layer.categories
        : [],
    );
    return categories.find((category) => category.value === value)?.label ?? { zh: value, en: value };
  });
}

/** Nothing until there is a kind. */
export function facilityRequests({ facilities }: LabSetups, plan: Plan): readonly AnalysisRequest[] {
  const { kinds, targetDatasetId } = facilities;
  if (kinds.length === 0) return [];
  return [
    {
      id: LAB_REQUEST.facilities,
      metric: 'facility-service',
      label: { zh: '设施服务', en: 'Facility service' },
      target: { datasetId: targetDatasetId },
      services: kinds.map((kind, index) => ({
        id: facilityServiceId(index),
        label: facilityLabel(kind, plan),
        facilities: kind.facilities,
        radiusMeters: kind.radiusMeters,
      })),
    },
  ];
}
