import type { DataClass } from '../../domain/data-class.ts';
import type { Figure, PublishedForm } from '../../domain/figure.ts';
import type { Locale, LocalizedText } from '../../domain/localized.ts';
import type { Plan } from '../../domain/plan.ts';
import { figureIdOf } from '../figure-id.ts';
import { type MetricContext, type MetricDefinition, MetricError, type RequestOf } from '../metric.ts';

type Indicator = Plan['indicators'][number];

/** More digits than any document prints; what lies beyond is the rounding of a product. */
const SIGNIFICANT_DIGITS = 12;

/**
 * What the plan's documents print, so that it stands in the same ledger as what is measured and carries a certificate
 * of its own: no inputs and no features, but a document and a date.
 */
export const published: MetricDefinition<'published'> = {
  id: 'published',
  label: { zh: '公布指标', en: 'Published figures' },
  unit: 'as-published',
  sentence: () => ({
    zh: '摘自公开文件，不由本图量算：数值、单位与“约”“≥”均照原文；换一种语言时可按当地习惯改写量级（如 150 万写作 1.5 million），数值不变。',
    en: 'Quoted from published documents and not measured here: value, unit, “about” and “≥” are as printed; a language may write the magnitude its own way (150 ×10,000 as 1.5 million), the value stays the same.',
  }),
  datasetIds: () => [],
  compute: (request, context) =>
    indicatorsOf(request, context).map((indicator): Figure => {
      const { id, label, value, unit, asOf, qualifier, sourceIds } = indicator;
      const facets = { indicator: id };
      return {
        id: figureIdOf(request.id, null, facets),
        requestId: request.id,
        metricId: published.id,
        subjectFeatureId: null,
        facets,
        label,
        value,
        unit: published.unit,
        publication: {
          asOf,
          qualifier: qualifier ?? null,
          unit,
          forms: { zh: formOf(indicator, 'zh'), en: formOf(indicator, 'en') },
        },
        method: published.sentence(request),
        denominator: null,
        planStateId: context.planStateId,
        dataClass: dataClassOf(indicator, context),
        inputs: [],
        contributingFeatureIds: [],
        sourceIds: [...sourceIds],
        planRevision: context.planRevision,
        note: asPrinted(indicator),
      };
    }),
};

function indicatorsOf(
  { indicatorIds }: RequestOf<'published'>,
  { plan }: Pick<MetricContext, 'plan'>,
): readonly Indicator[] {
  const wanted = indicatorIds ?? plan.indicators.map(({ id }) => id);
  if (wanted.length === 0) throw new MetricError({ zh: '没有公布指标', en: 'Nothing is published' });
  return wanted.map((wantedId) => {
    const found = plan.indicators.find(({ id }) => id === wantedId);
    if (found) return found;
    throw new MetricError({ zh: `没有公布指标 ${wantedId}`, en: `There is no published indicator ${wantedId}` });
  });
}

/** An official document makes it official; an encyclopedia or a collection of facts only what is traced from such. */
function dataClassOf({ sourceIds }: Indicator, { plan }: Pick<MetricContext, 'plan'>): DataClass {
  const kinds = plan.sources.filter(({ id }) => sourceIds.includes(id)).map(({ kind }) => kind);
  return kinds.every((kind) => kind === 'document') ? 'official' : 'traced';
}

function formOf({ value, unit, display }: Indicator, locale: Locale): PublishedForm {
  const { prefix = '', factor = 1, unit: unitText = unit[locale] } = display?.[locale] ?? {};
  return { prefix, factor, decimals: decimalsOf(value * factor), unit: unitText };
}

/** As many as the number needs, so that 9.5 is not written 9.50 nor 10. */
function decimalsOf(shown: number): number {
  return String(Number(shown.toPrecision(SIGNIFICANT_DIGITS))).split('.')[1]?.length ?? 0;
}

function asPrinted({ value, unit, qualifier, asOf }: Indicator): LocalizedText {
  const [zh, en] = { about: ['约 ', 'about '], 'at-least': ['不少于 ', 'at least '], plain: ['', ''] }[
    qualifier ?? 'plain'
  ];
  return {
    zh: `原文：${zh}${value} ${unit.zh}，截至 ${asOf}`,
    en: `Printed as ${en}${value} ${unit.en}, as of ${asOf}`,
  };
}
