import { useTranslation } from 'react-i18next';
import type { ChapterFigure } from '../../domain/chapter.ts';
import { formatFigure, splitFigure } from '../../i18n/format.ts';
import { selectFeatureIndex } from '../../state/selectors/select-features.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { useFeatureColor } from '../../widgets/use-feature-color.ts';
import { useFigure } from '../../widgets/use-figure.ts';
import { useLocale, useLocalized } from '../../widgets/use-localized.ts';
import classes from './stage.module.css';
import { useCountUp } from './use-count-up.ts';

/** A key figure that counts up; a click opens its birth certificate. */
export function FigureTile({ tile }: { readonly tile: ChapterFigure }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const openDialog = useAppStore((state) => state.openDialog);
  const found = useFigure(tile.figureId);
  const colorOf = useFeatureColor();
  const subjectId = found.kind === 'ready' ? found.figure.subjectFeatureId : null;
  const subject = useAppStore((state) => (subjectId ? selectFeatureIndex(state).get(subjectId)?.feature : undefined));
  const fraction = useCountUp(found.kind === 'ready');
  if (found.kind === 'pending')
    return <span className={classes.tilePending} role="status" aria-label={t('figure.pending')} />;
  if (found.kind === 'failed')
    return <p className={classes.tileFailed}>{t('figure.failed', { reason: inWords(found.reason) })}</p>;
  const { figure } = found;
  const label = inWords(tile.label ?? figure.label);
  const unit = tile.areaUnit ?? 'ha';
  const { number, unit: unitName, before } = splitFigure(locale, unit, { ...figure, value: figure.value * fraction });
  return (
    <button
      type="button"
      className={classes.tile}
      style={subject ? { borderLeftColor: colorOf(subject) } : undefined}
      aria-label={t('figure.open', { label, value: formatFigure(locale, unit, figure) })}
      onClick={(event) => {
        event.stopPropagation();
        event.currentTarget.blur();
        openDialog({ kind: 'certificate', figureId: figure.id });
      }}
    >
      <span className={classes.tileValue}>
        {before && <small className={classes.tileBefore}>{before}</small>}
        {number}
        <small>{unitName}</small>
      </span>
      <span className={classes.tileLabel}>
        {label}
        {figure.dataClass === 'indicative' && <i>{t('dataClass.indicative')}</i>}
      </span>
    </button>
  );
}
