import { useTranslation } from 'react-i18next';
import { useAppStore } from '../state/use-app-store.ts';
import classes from './source-list.module.css';
import { useLocalized } from './use-localized.ts';

/** Sources by title and date; without any, it says 无出处. */
export function SourceList({ sourceIds }: { readonly sourceIds: readonly string[] }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const sources = useAppStore((state) => state.document.plan.sources);
  const cited = sources.filter((source) => sourceIds.includes(source.id));
  if (cited.length === 0) return <p className={classes.none}>{t('figure.noSource')}</p>;
  return (
    <ul className={classes.list}>
      {cited.map((source) => (
        <li key={source.id}>
          {inWords(source.title)}
          <span className={classes.date}>{source.date}</span>
        </li>
      ))}
    </ul>
  );
}
