import { useTranslation } from 'react-i18next';
import type { Figure, FigureFacets } from '../../domain/figure.ts';
import { formatFigure } from '../../i18n/format.ts';
import { LAB_REQUEST } from '../../state/lab-ids.ts';
import { densityKindOf } from '../../state/lab-requests/density-requests.ts';
import { featuresOf, selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { selectFigureState } from '../../state/selectors/select-figures.ts';
import { useActions, useAppStore } from '../../state/use-app-store.ts';
import { BarChart } from '../../ui/charts/BarChart.tsx';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import { hasFacets } from '../../widgets/figures-with.ts';
import { LabAnswer } from '../../widgets/LabAnswer.tsx';
import lab from '../../widgets/lab.module.css';
import { type TargetColumn, TargetTable } from '../../widgets/TargetTable.tsx';
import { useFeatureColor } from '../../widgets/use-feature-color.ts';
import { nameOf, useLocale, useLocalized } from '../../widgets/use-localized.ts';

const NONE: readonly Figure[] = [];
const COUNT: FigureFacets = { measure: 'count' };
const POINT_DENSITY: FigureFacets = { measure: 'density' };
/** Of lines there is only one figure about each area. */
const LINE_DENSITY: FigureFacets = {};

/** How densely lines or points lie in each area; the bars select as the rows do. */
export function DensityResults() {
  const { t } = useTranslation();
  const { of, overDatasetId } = useAppStore((state) => state.session.labs.density);
  const dataset = useAppStore(selectReadyDatasets).get(of.datasetId);
  const state = useAppStore((store) => selectFigureState(store, LAB_REQUEST.density));
  const metric = dataset && densityKindOf(dataset);
  if (!metric) return <p className={`${lab.results} ${lab.note}`}>{t('analysis.density.none')}</p>;
  const facets = metric === 'line-density' ? LINE_DENSITY : POINT_DENSITY;
  const columns: TargetColumn[] = [
    ...(metric === 'point-density' ? [{ header: t('analysis.density.count'), facets: COUNT }] : []),
    { header: t(`analysis.density.${metric}`), facets },
  ].map((column) => ({
    id: column.header,
    header: column.header,
    cell: (featureId) => (
      <FigureValue requestId={LAB_REQUEST.density} subjectFeatureId={featureId} facets={column.facets} />
    ),
  }));
  return (
    <div className={lab.results} data-testid="density-lab">
      <LabAnswer requestId={LAB_REQUEST.density} />
      {state.kind !== 'failed' && (
        <>
          <TargetTable label={t('analysis.labs.density')} datasetId={overDatasetId} columns={columns} />
          <DensityBars datasetId={overDatasetId} facets={facets} label={t(`analysis.density.${metric}`)} />
        </>
      )}
      <p className={lab.note}>{t(`analysis.density.notes.${metric}`)}</p>
      <p className={lab.note}>{t('analysis.note')}</p>
    </div>
  );
}

function DensityBars({
  datasetId,
  facets,
  label,
}: {
  readonly datasetId: string;
  readonly facets: FigureFacets;
  readonly label: string;
}) {
  const locale = useLocale();
  const inWords = useLocalized();
  const colorOf = useFeatureColor();
  const areaUnit = useAppStore((state) => state.preferences.areaUnit);
  const selectedId = useAppStore((state) => state.view.selection?.featureId ?? null);
  const { selectFeature, hoverFeature } = useActions();
  const state = useAppStore((store) => selectFigureState(store, LAB_REQUEST.density));
  const figures = state.kind === 'ready' ? state.figures : NONE;
  const areas = featuresOf(useAppStore(selectReadyDatasets), { datasetId });
  return (
    <section className={lab.section}>
      <h3>{label}</h3>
      <BarChart
        label={label}
        selectedId={selectedId}
        onSelect={(featureId) => selectFeature({ datasetId, featureId })}
        onHover={(featureId) => hoverFeature(featureId ? { datasetId, featureId } : null)}
        bars={areas.flatMap((area) => {
          const { id } = area.properties;
          const figure = figures.find((each) => each.subjectFeatureId === id && hasFacets(each, facets));
          if (!figure) return [];
          const written = formatFigure(locale, areaUnit, figure);
          return [{ id, label: inWords(nameOf(area)), value: figure.value, written, color: colorOf(area) }];
        })}
      />
    </section>
  );
}
