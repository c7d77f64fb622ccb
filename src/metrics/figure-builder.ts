import { worstDataClass } from '../domain/data-class.ts';
import type { PlanFeature } from '../domain/feature.ts';
import type { Figure, FigureFacets, FigureInput } from '../domain/figure.ts';
import type { LocalizedText } from '../domain/localized.ts';
import type { FigureUnit } from '../domain/units.ts';
import { datasetOf } from './dataset-of.ts';
import { figureIdOf } from './figure-id.ts';
import type { MetricContext, MetricDefinition, MetricId, RequestOf } from './metric.ts';
import { repairedNote } from './sound-geometry.ts';
import { joinNotes, nameOf } from './wording.ts';

/** What a definition has to say of one figure; the rest of the certificate follows from the request. */
export interface FigureDraft {
  /** Null for the figure about the whole set, whose id ends in `total`. */
  readonly subject: PlanFeature | null;
  /** What tells it from the others about the same subject, and how that reads at the end of the label. */
  readonly facets?: FigureFacets;
  readonly facetLabel?: LocalizedText;
  /** Where it is not the definition's own. */
  readonly unit?: FigureUnit;
  readonly value: number;
  /** Light up on the map. */
  readonly contributing: readonly PlanFeature[];
  /** Read as well, and so part of the class and the sources, but not lit: the whole, the stations out of reach. */
  readonly considered?: readonly PlanFeature[];
  readonly denominator?: LocalizedText;
  readonly note?: LocalizedText | null;
  /** Documents that the value rests on besides those of the features. */
  readonly furtherSourceIds?: readonly string[];
}

const TOTAL: LocalizedText = { zh: '合计', en: 'Total' };

/** A function that turns drafts into figures with method, inputs, data class, sources, plan state and revision. */
export function figureBuilder<Id extends MetricId>(
  definition: MetricDefinition<Id>,
  request: RequestOf<Id>,
  context: MetricContext,
): (draft: FigureDraft) => Figure {
  const method = definition.sentence(request);
  const inputs = [...new Set(definition.datasetIds(request))].map((datasetId): FigureInput => {
    const { contentHash } = datasetOf(datasetId, context);
    return { datasetId, contentHash };
  });
  return (draft) => {
    const name = draft.subject ? nameOf(draft.subject) : TOTAL;
    const read = [...draft.contributing, ...(draft.considered ?? [])];
    return {
      id: figureIdOf(request.id, draft.subject?.properties.id ?? null, draft.facets),
      requestId: request.id,
      metricId: definition.id,
      subjectFeatureId: draft.subject?.properties.id ?? null,
      ...(draft.facets && { facets: draft.facets }),
      label: joinLabel(name, request.label, draft.facetLabel),
      value: draft.value,
      unit: draft.unit ?? definition.unit,
      method,
      denominator: draft.denominator ?? null,
      planStateId: context.planStateId,
      dataClass: worstDataClass(read.map((feature) => feature.properties.dataClass)),
      inputs,
      contributingFeatureIds: [...new Set(draft.contributing.map((feature) => feature.properties.id))],
      sourceIds: [
        ...new Set([...read.flatMap((feature) => feature.properties.sources), ...(draft.furtherSourceIds ?? [])]),
      ],
      planRevision: context.planRevision,
      note: joinNotes(draft.note ?? null, repairedNote(read)),
    };
  };
}

function joinLabel(...parts: readonly (LocalizedText | undefined)[]): LocalizedText {
  const present = parts.filter((part) => part !== undefined);
  return { zh: present.map(({ zh }) => zh).join(' · '), en: present.map(({ en }) => en).join(' · ') };
}

/**
 * One figure for each subject, then the total. A set of one feature has no total: it would be the same number under a
 * second name.
 */
export function withTotal<Item>(
  items: readonly Item[],
  figureOf: (item: Item) => Figure,
  total: () => Figure,
): readonly Figure[] {
  const figures = items.map(figureOf);
  return items.length > 1 ? [...figures, total()] : figures;
}
