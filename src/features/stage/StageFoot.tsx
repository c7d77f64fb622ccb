import { useTranslation } from 'react-i18next';
import type { Chapter } from '../../domain/chapter.ts';
import { selectChapterIds } from '../../state/selectors/select-chapter.ts';
import { selectChapterEvidence } from '../../state/selectors/select-evidence.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { DataClassBadge } from '../../widgets/DataClassBadge.tsx';
import { useLocale, useLocalized } from '../../widgets/use-localized.ts';
import classes from './stage.module.css';

/** Where it comes from, how sure it is, and how far the story has come. */
export function StageFoot({ chapter }: { readonly chapter: Chapter }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const plan = useAppStore((state) => state.document.plan);
  const ids = useAppStore(selectChapterIds);
  const evidence = useAppStore(selectChapterEvidence);
  const at = ids.indexOf(chapter.id);
  const cited = plan.sources
    .filter(({ id }) => evidence.sourceIds.includes(id))
    .map((source) => `${inWords(source.title)}${locale === 'zh' ? '，' : ', '}${source.date}`);
  return (
    <footer className={classes.foot}>
      <p className={classes.sources}>
        {evidence.dataClass && (
          <>
            <DataClassBadge dataClass={evidence.dataClass} /> {t(`dataClassHint.${evidence.dataClass}`)}
            {' · '}
          </>
        )}
        {cited.length > 0 && t('show.sources', { sources: cited.join(locale === 'zh' ? '；' : '; ') })}
        {' · '}
        {plan.attribution.slice(0, 2).map(inWords).join(' · ')}
      </p>
      <ol className={classes.progress} aria-hidden="true">
        {ids.map((id, index) => (
          <li key={id} data-done={index <= at} />
        ))}
      </ol>
    </footer>
  );
}
