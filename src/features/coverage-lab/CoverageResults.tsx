import { useTranslation } from 'react-i18next';
import type { Figure, FigureFacets } from '../../domain/figure.ts';
import { formatArea, formatLength, formatShare } from '../../i18n/format.ts';
import { featuresOf, selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { selectFigureState } from '../../state/selectors/select-figures.ts';
import { LAB_REQUEST } from '../../state/selectors/select-lab-requests.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { type Curve, CurveChart } from '../../ui/charts/CurveChart.tsx';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import { hasFacets } from '../../widgets/figures-with.ts';
import lab from '../../widgets/lab.module.css';
import { useFeatureColor } from '../../widgets/use-feature-color.ts';
import { nameOf, useLocale, useLocalized } from '../../widgets/use-localized.ts';

const NONE: readonly Figure[] = [];

/** Table and curve of what is covered at each distance; a mark on the curve moves the slider. */
export function CoverageResults() {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const coverage = useAppStore((state) => state.session.labs.coverage);
  const state = useAppStore((store) => selectFigureState(store, LAB_REQUEST.coverage));
  const areaUnit = useAppStore((store) => store.preferences.areaUnit);
  const { setUpCoverage, selectFeature, hoverFeature } = useAppStore((store) => store);
  const targets = featuresOf(useAppStore(selectReadyDatasets), { datasetId: coverage.targetDatasetId });
  const figures = state.kind === 'ready' ? state.figures : NONE;
  const distances = [...new Set([coverage.distanceMeters, ...coverage.furtherDistancesMeters])].toSorted(
    (a, b) => a - b,
  );
  const isStraight = coverage.way === 'straight';
  const several = coverage.furtherDistancesMeters.some((distance) => distance !== coverage.distanceMeters);
  const facets = (distanceMeters: number, measure: string): FigureFacets => ({
    ...(several ? { distanceMeters } : {}),
    measure,
  });
  const curves = useCurves(
    targets.map((target) => ({ id: target.properties.id, label: inWords(nameOf(target)), target })),
    figures,
    distances,
    facets,
  );
  if (coverage.source.kind === 'points' && coverage.source.positions.length === 0) {
    return <p className={`${lab.results} ${lab.note}`}>{t('analysis.noSetup')}</p>;
  }
  const rows = [
    ...targets.map((target) => ({ id: target.properties.id as string | null, name: inWords(nameOf(target)) })),
    ...(targets.length > 1 ? [{ id: null, name: t('overview.total') }] : []),
  ];
  return (
    <div className={lab.results} data-testid="coverage-lab">
      {state.kind === 'pending' && <p className={lab.note}>{t('analysis.computing')}</p>}
      {state.kind === 'failed' && <p className={lab.failed}>{t('figure.failed', { reason: inWords(state.reason) })}</p>}
      <table className={lab.table}>
        <thead>
          <tr>
            <th scope="col">{t('analysis.name')}</th>
            {distances.map((distance) => (
              <th scope="col" key={distance}>
                {formatLength(locale, distance)}
              </th>
            ))}
            <th scope="col">
              {t(isStraight ? 'analysis.covered' : 'analysis.lost', {
                distance: formatLength(locale, coverage.distanceMeters),
              })}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name }) => {
            const reference = id === null ? null : { datasetId: coverage.targetDatasetId, featureId: id };
            return (
              <tr
                key={id ?? 'total'}
                onPointerEnter={() => hoverFeature(reference)}
                onPointerLeave={() => hoverFeature(null)}
              >
                <th scope="row">
                  {reference ? (
                    <button type="button" onClick={() => selectFeature(reference)}>
                      {name}
                    </button>
                  ) : (
                    name
                  )}
                </th>
                {distances.map((distance) => (
                  <td key={distance}>
                    <FigureValue
                      requestId={LAB_REQUEST.coverage}
                      subjectFeatureId={id}
                      facets={facets(distance, 'share')}
                    />
                  </td>
                ))}
                <td>
                  <FigureValue
                    requestId={LAB_REQUEST.coverage}
                    subjectFeatureId={id}
                    facets={facets(coverage.distanceMeters, isStraight ? 'covered' : 'lost')}
                    format={({ value }) =>
                      isStraight ? formatArea(locale, areaUnit, value) : formatShare(locale, value)
                    }
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <section className={lab.section}>
        <h3>{t('analysis.curve')}</h3>
        <CurveChart
          label={t('analysis.curve')}
          curves={curves}
          greatestX={Math.max(...distances) * 1.05}
          greatestY={1}
          writeX={(distance) => formatLength(locale, distance)}
          writeY={(share) => formatShare(locale, share)}
          marks={distances}
          selectedX={coverage.distanceMeters}
          onSelectX={(distanceMeters) => setUpCoverage({ distanceMeters })}
        />
      </section>
      <p className={lab.note}>{t('analysis.note')}</p>
    </div>
  );
}

interface Target {
  readonly id: string;
  readonly label: string;
  readonly target: Parameters<ReturnType<typeof useFeatureColor>>[0];
}

/** A curve a target through the distances that were measured, and nothing between or beyond. */
function useCurves(
  targets: readonly Target[],
  figures: readonly Figure[],
  distances: readonly number[],
  facets: (distanceMeters: number, measure: string) => FigureFacets,
): readonly Curve[] {
  const colorOf = useFeatureColor();
  return targets.map(({ id, label, target }) => ({
    id,
    label,
    color: colorOf(target),
    points: distances.flatMap((distance) => {
      const figure = figures.find((each) => each.subjectFeatureId === id && hasFacets(each, facets(distance, 'share')));
      return figure ? [{ x: distance, y: figure.value }] : [];
    }),
  }));
}
