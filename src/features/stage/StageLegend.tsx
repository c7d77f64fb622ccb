import { useTranslation } from 'react-i18next';
import type { Chapter } from '../../domain/chapter.ts';
import { legendOf } from '../../layers/registry.ts';
import { drawnLayersOfChapter } from '../../state/selectors/select-chapter.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { LegendSwatch } from '../../widgets/LegendSwatch.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import classes from './stage.module.css';

/** What the step's own layers mean; the base map speaks for itself. */
export function StageLegend({ chapter }: { readonly chapter: Chapter }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const opened = useAppStore((state) => state.document);
  const items = drawnLayersOfChapter(chapter, opened)
    .toReversed()
    .filter(({ layer }) => layer.kind !== 'base')
    .flatMap(({ layer }) => legendOf(layer).map((item) => ({ key: `${layer.id}/${item.label.zh}`, item })));
  if (items.length === 0) return null;
  return (
    <ul className={classes.legend} aria-label={t('show.legend')}>
      {items.map(({ key, item }) => (
        <li key={key}>
          <LegendSwatch swatch={item.swatch} /> {inWords(item.label)}
        </li>
      ))}
    </ul>
  );
}
