import { useTranslation } from 'react-i18next';
import type { Figure, FigureFacets } from '../domain/figure.ts';
import { formatFigure } from '../i18n/format.ts';
import { selectFigureState } from '../state/selectors/select-figures.ts';
import { useAppStore } from '../state/use-app-store.ts';
import classes from './figure-value.module.css';
import { hasFacets } from './figures-with.ts';
import { useLocale, useLocalized } from './use-localized.ts';

const NO_FACETS: FigureFacets = {};

interface FigureValueProps {
  readonly requestId: string;
  /** The feature that the figure is about; null for the total. */
  readonly subjectFeatureId: string | null;
  /** Which of several figures about the subject; absent: the only one. */
  readonly facets?: FigureFacets;
  /** How to write it; the usual way with its unit when absent. */
  readonly format?: (figure: Figure) => string;
  readonly className?: string;
}

/**
 * A number of the ledger. It is computed, there, or not to be had and says why; a click opens its birth certificate.
 */
export function FigureValue({ requestId, subjectFeatureId, facets = NO_FACETS, format, className }: FigureValueProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const state = useAppStore((store) => selectFigureState(store, requestId));
  const areaUnit = useAppStore((store) => store.preferences.areaUnit);
  const openDialog = useAppStore((store) => store.openDialog);
  if (state.kind === 'pending')
    return <span className={classes.pending} role="status" aria-label={t('figure.pending')} />;
  if (state.kind === 'failed') {
    return <span className={classes.failed}>{t('figure.failed', { reason: inWords(state.reason) })}</span>;
  }
  const figure = state.figures.find(
    (candidate) => candidate.subjectFeatureId === subjectFeatureId && hasFacets(candidate, facets),
  );
  if (!figure) return <span className={classes.none}>—</span>;
  const value = (format ?? ((shown) => formatFigure(locale, areaUnit, shown)))(figure);
  return (
    <button
      type="button"
      className={className ? `${classes.value} ${className}` : classes.value}
      aria-label={t('figure.open', { label: inWords(figure.label), value })}
      onClick={(event) => {
        event.stopPropagation();
        openDialog({ kind: 'certificate', figureId: figure.id });
      }}
    >
      {value}
    </button>
  );
}
