import { useTranslation } from 'react-i18next';
import type { Figure } from '../../domain/figure.ts';
import { formatLength, formatShare } from '../../i18n/format.ts';
import { LAB_REQUEST } from '../../state/lab-ids.ts';
import type { CoverageSetup } from '../../state/labs.ts';
import { featuresOf, selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { selectFigureState } from '../../state/selectors/select-figures.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { type Curve, CurveChart } from '../../ui/charts/CurveChart.tsx';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import { hasFacets } from '../../widgets/figures-with.ts';
import { LabAnswer } from '../../widgets/LabAnswer.tsx';
import lab from '../../widgets/lab.module.css';
import { TargetTable } from '../../widgets/TargetTable.tsx';
import { useFeatureColor } from '../../widgets/use-feature-color.ts';
import { nameOf, useLocale, useLocalized } from '../../widgets/use-localized.ts';
import { AtDistance } from './AtDistance.tsx';
import { comparedDistances, coverageFacets } from './coverage-facets.ts';
import { NearestSources } from './NearestSources.tsx';

const NONE: readonly Figure[] = [];

/** What is covered at each distance, more of the chosen one, the curve, and how far the nearest source is. */
export function CoverageResults() {
  const { t } = useTranslation();
  const locale = useLocale();
  const coverage = useAppStore((state) => state.session.labs.coverage);
  const kind = useAppStore((store) => selectFigureState(store, LAB_REQUEST.coverage).kind);
  if (coverage.source.kind === 'points' && coverage.source.positions.length === 0) {
    return <p className={`${lab.results} ${lab.note}`}>{t('analysis.noSetup')}</p>;
  }
  return (
    <div className={lab.results} data-testid="coverage-lab">
      <LabAnswer requestId={LAB_REQUEST.coverage} />
      {kind !== 'failed' && (
        <>
          <TargetTable
            label={t('overview.coverage')}
            datasetId={coverage.targetDatasetId}
            columns={comparedDistances(coverage).map((distanceMeters) => ({
              id: String(distanceMeters),
              header: formatLength(locale, distanceMeters),
              cell: (featureId) => (
                <FigureValue
                  requestId={LAB_REQUEST.coverage}
                  subjectFeatureId={featureId}
                  facets={coverageFacets(coverage, { distanceMeters, measure: 'share' })}
                />
              ),
            }))}
          />
          <AtDistance />
          <DistanceCurve />
        </>
      )}
      <NearestSources />
      <p className={lab.note}>{t('analysis.note')}</p>
    </div>
  );
}

/** A mark on the curve moves the slider. */
function DistanceCurve() {
  const { t } = useTranslation();
  const locale = useLocale();
  const coverage = useAppStore((state) => state.session.labs.coverage);
  const setUpCoverage = useAppStore((state) => state.setUpCoverage);
  const distances = comparedDistances(coverage);
  return (
    <section className={lab.section}>
      <h3>{t('analysis.curve')}</h3>
      <CurveChart
        label={t('analysis.curve')}
        curves={useCurves(coverage)}
        greatestX={Math.max(...distances) * 1.05}
        greatestY={1}
        writeX={(distance) => formatLength(locale, distance)}
        writeY={(share) => formatShare(locale, share)}
        marks={distances}
        selectedX={coverage.distanceMeters}
        onSelectX={(distanceMeters) => setUpCoverage({ distanceMeters })}
      />
    </section>
  );
}

/** A curve a target through the distances that were measured, and nothing between or beyond. */
function useCurves(coverage: CoverageSetup): readonly Curve[] {
  const inWords = useLocalized();
  const colorOf = useFeatureColor();
  const state = useAppStore((store) => selectFigureState(store, LAB_REQUEST.coverage));
  const targets = featuresOf(useAppStore(selectReadyDatasets), { datasetId: coverage.targetDatasetId });
  const figures = state.kind === 'ready' ? state.figures : NONE;
  return targets.map((target) => ({
    id: target.properties.id,
    label: inWords(nameOf(target)),
    color: colorOf(target),
    points: comparedDistances(coverage).flatMap((distanceMeters) => {
      const facets = coverageFacets(coverage, { distanceMeters, measure: 'share' });
      const figure = figures.find((each) => each.subjectFeatureId === target.properties.id && hasFacets(each, facets));
      return figure ? [{ x: distanceMeters, y: figure.value }] : [];
    }),
  }));
}
