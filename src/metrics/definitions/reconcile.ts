import type { LocalizedText } from '../../domain/localized.ts';
import type { Plan } from '../../domain/plan.ts';
import { type AreaMethodId, areaByMethods, type MethodArea } from '../../geo/area-methods.ts';
import { dissolve } from '../dissolve.ts';
import { type FigureDraft, figureBuilder } from '../figure-builder.ts';
import { type MetricContext, type MetricDefinition, MetricError, type RequestOf } from '../metric.ts';
import { selectSome } from '../selection.ts';
import { POLYGONS } from '../shapes.ts';
import { joinNotes, signedHectares } from '../wording.ts';

type Indicator = Plan['indicators'][number];

interface Published {
  readonly indicator: Indicator;
  readonly areaSquareMeters: number;
}

/** The method that the others are held against. */
const REFERENCE: AreaMethodId = 'ellipsoid';

/**
 * One area by every method, the difference of each from the ellipsoid and from the published figure. A published figure
 * is not measured and so no figure of its own here: it stands in the notes with its date, and in the plan's indicators.
 */
export const reconcile: MetricDefinition<'reconcile'> = {
  id: 'reconcile',
  label: { zh: '面积核对', en: 'Reconciling areas' },
  unit: 'm2',
  sentence: ({ published }) => ({
    zh: `同一图形（要素合并，重叠只计一次）按多种方法各量一次：WGS84 椭球面积为基准，另列国家公式、球面、高斯平面与 Web 墨卡托，差值＝该方法－基准${published ? '，并与公布指标相减（量得－公布）' : ''}；平面方法取顶点投影后以直线相连。`,
    en: `One shape (features merged, overlaps counted once) measured by several methods: the ellipsoidal area on WGS84 is the reference, beside it the national formula, the sphere, Gauss–Krüger planes and Web Mercator; difference = method − reference${published ? ', and measured − published against the indicator' : ''}; in a plane the projected vertices are joined by straight lines.`,
  }),
  datasetIds: (request) => [request.of.datasetId],
  compute: (request, context) => {
    const figure = figureBuilder(reconcile, request, context);
    const { located, unlocatedNote } = selectSome(request.of, POLYGONS, context);
    const [only] = located;
    const methods = areaByMethods(dissolve(located));
    const published = publishedOf(request, context);
    const referenceSquareMeters = methods.find(({ id }) => id === REFERENCE)?.areaSquareMeters ?? Number.NaN;
    const draft = {
      subject: only && located.length === 1 ? only.feature : null,
      contributing: located.map(({ feature }) => feature),
      furtherSourceIds: published?.indicator.sourceIds ?? [],
    };
    return methods.flatMap((method) =>
      draftsOf(method, referenceSquareMeters, published).map((own) =>
        figure({ ...draft, ...own, note: joinNotes(own.note ?? null, unlocatedNote) }),
      ),
    );
  },
};

type OwnDraft = Pick<FigureDraft, 'facets' | 'facetLabel' | 'value' | 'note'>;

function draftsOf(
  { id, label, reason, areaSquareMeters }: MethodArea,
  referenceSquareMeters: number,
  published: Published | null,
): readonly OwnDraft[] {
  const againstReference = areaSquareMeters - referenceSquareMeters;
  const difference = signedHectares(againstReference);
  const drafts: OwnDraft[] = [
    {
      facets: { method: id, measure: 'area' },
      facetLabel: label,
      value: areaSquareMeters,
      note: joinNotes(
        reason,
        id === REFERENCE
          ? null
          : { zh: `与椭球面积相差 ${difference.zh}`, en: `${difference.en} against the ellipsoid` },
      ),
    },
  ];
  if (id !== REFERENCE) {
    drafts.push({
      facets: { method: id, measure: 'against-ellipsoid' },
      facetLabel: { zh: `${label.zh}，减椭球面积`, en: `${label.en}, less the ellipsoidal area` },
      value: againstReference,
      note: reason,
    });
  }
  if (published) {
    drafts.push({
      facets: { method: id, measure: 'against-published' },
      facetLabel: { zh: `${label.zh}，减公布值`, en: `${label.en}, less the published figure` },
      value: areaSquareMeters - published.areaSquareMeters,
      note: publishedNote(published.indicator),
    });
  }
  return drafts;
}

function publishedOf({ published }: RequestOf<'reconcile'>, { plan }: MetricContext): Published | null {
  if (!published) return null;
  const indicator = plan.indicators.find(({ id }) => id === published.indicatorId);
  if (indicator) return { indicator, areaSquareMeters: indicator.value * published.squareMetersPerUnit };
  throw new MetricError({
    zh: `没有公布指标 ${published.indicatorId}`,
    en: `There is no published indicator ${published.indicatorId}`,
  });
}

function publishedNote({ label, value, unit, qualifier, asOf }: Indicator): LocalizedText {
  const [zh, en] = { about: ['约 ', 'about '], 'at-least': ['不少于 ', 'at least '], plain: ['', ''] }[
    qualifier ?? 'plain'
  ];
  return {
    zh: `公布：${label.zh} ${zh}${value} ${unit.zh}（${asOf}）`,
    en: `published: ${label.en} ${en}${value} ${unit.en} (${asOf})`,
  };
}
