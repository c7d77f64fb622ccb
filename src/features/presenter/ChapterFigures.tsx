import { useTranslation } from 'react-i18next';
import type { ChapterFigure } from '../../domain/chapter.ts';
import { formatFigure } from '../../i18n/format.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { useFigure } from '../../widgets/use-figure.ts';
import { useLocale, useLocalized } from '../../widgets/use-localized.ts';
import classes from './presenter.module.css';

/** The chapter's key figures, each with its birth certificate behind it. */
export function ChapterFigures({ figures }: { readonly figures: readonly ChapterFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <ul className={classes.figures}>
      {figures.map((tile) => (
        <li key={tile.figureId}>
          <FigureLine tile={tile} />
        </li>
      ))}
    </ul>
  );
}

function FigureLine({ tile }: { readonly tile: ChapterFigure }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const openDialog = useAppStore((state) => state.openDialog);
  const found = useFigure(tile.figureId);
  if (found.kind === 'pending') return <span role="status">{t('figure.pending')}</span>;
  if (found.kind === 'failed')
    return <span data-failed="true">{t('figure.failed', { reason: inWords(found.reason) })}</span>;
  const { figure } = found;
  const label = inWords(tile.label ?? figure.label);
  const value = formatFigure(locale, tile.areaUnit ?? 'ha', figure);
  return (
    <button
      type="button"
      title={t('figure.open', { label, value })}
      onClick={(event) => {
        event.currentTarget.blur();
        openDialog({ kind: 'certificate', figureId: figure.id });
      }}
    >
      <b>{value}</b>
      <span>
        {label}
        {figure.dataClass === 'indicative' && <i>{t('dataClass.indicative')}</i>}
      </span>
    </button>
  );
}
