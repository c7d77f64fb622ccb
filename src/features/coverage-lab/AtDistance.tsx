import { useTranslation } from 'react-i18next';
import type { Figure } from '../../domain/figure.ts';
import { formatFigure, formatLength, formatPoints } from '../../i18n/format.ts';
import { LAB_REQUEST } from '../../state/lab-ids.ts';
import type { CoverageSetup } from '../../state/labs.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import lab from '../../widgets/lab.module.css';
import { TargetTable } from '../../widgets/TargetTable.tsx';
import { useLocale } from '../../widgets/use-localized.ts';
import { coverageFacets } from './coverage-facets.ts';

interface Measure {
  readonly label: 'byWay' | 'plainRing' | 'less' | 'share' | 'covered' | 'reachedByTwo';
  readonly measure: string;
  readonly depth?: number;
}

/** Round barriers and along roads: the share, the plain ring's, the difference. Of straight rings: how much, and what two reach. */
function measuresOf({ way, tellsReachedByTwo }: CoverageSetup): readonly Measure[] {
  if (way !== 'straight') {
    return [
      { label: 'plainRing', measure: 'plain' },
      { label: 'byWay', measure: 'share' },
      { label: 'less', measure: 'lost' },
    ];
  }
  return [
    { label: 'share', measure: 'share' },
    { label: 'covered', measure: 'covered' },
    ...(tellsReachedByTwo ? [{ label: 'reachedByTwo', measure: 'share', depth: 2 } as const] : []),
  ];
}

/** More of what is measured at the distance of the slider. */
export function AtDistance() {
  const { t } = useTranslation();
  const locale = useLocale();
  const areaUnit = useAppStore((state) => state.preferences.areaUnit);
  const coverage = useAppStore((state) => state.session.labs.coverage);
  const { distanceMeters, way } = coverage;
  const title = t('analysis.atDistance', { distance: formatLength(locale, distanceMeters) });
  const write = (measure: string) => (figure: Figure) =>
    measure === 'lost' ? formatPoints(locale, figure.value) : formatFigure(locale, areaUnit, figure);
  return (
    <section className={lab.section}>
      <h3>{title}</h3>
      {way !== 'straight' && <p className={lab.hint}>{t(`analysis.lessHints.${way}`)}</p>}
      <TargetTable
        label={title}
        datasetId={coverage.targetDatasetId}
        columns={measuresOf(coverage).map(({ label, measure, depth = 1 }) => ({
          id: label,
          header: label === 'byWay' ? t(`analysis.ways.${way}`) : t(`analysis.measures.${label}`),
          cell: (featureId) => (
            <FigureValue
              requestId={LAB_REQUEST.coverage}
              subjectFeatureId={featureId}
              facets={coverageFacets(coverage, { distanceMeters, measure, depth })}
              format={write(measure)}
            />
          ),
        }))}
      />
    </section>
  );
}
