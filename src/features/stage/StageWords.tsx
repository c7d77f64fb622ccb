import { useTranslation } from 'react-i18next';
import type { Chapter } from '../../domain/chapter.ts';
import { selectChapterIds } from '../../state/selectors/select-chapter.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { Caption } from '../../widgets/Caption.tsx';
import { useLocale, useLocalized } from '../../widgets/use-localized.ts';
import { FigureTile } from './FigureTile.tsx';
import classes from './stage.module.css';

/** What the chapter says: its number, its title in both languages, its caption and its figures. */
export function StageWords({ chapter }: { readonly chapter: Chapter }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const ids = useAppStore(selectChapterIds);
  const number = String(ids.indexOf(chapter.id) + 1).padStart(2, '0');
  return (
    <article className={classes.words} data-layout={chapter.layout} aria-live="polite">
      <p className={classes.number} title={t('show.place', { number: Number(number), count: ids.length })}>
        <b>{number}</b> / {String(ids.length).padStart(2, '0')}
      </p>
      <h1 lang={locale === 'zh' ? 'zh-CN' : 'en'}>{inWords(chapter.title)}</h1>
      <p className={classes.otherTitle} lang={locale === 'zh' ? 'en' : 'zh-CN'}>
        {chapter.title[locale === 'zh' ? 'en' : 'zh']}
      </p>
      <p className={classes.caption}>
        <Caption words={inWords(chapter.caption)} />
      </p>
      {chapter.figures.length > 0 && (
        <ul className={classes.tiles} data-count={chapter.figures.length}>
          {chapter.figures.map((tile) => (
            <li key={tile.figureId}>
              <FigureTile tile={tile} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
