import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { quotedFigureIds } from '../../domain/caption.ts';
import type { Chapter } from '../../domain/chapter.ts';
import type { Locale } from '../../domain/localized.ts';
import { typedNumbers } from '../../domain/typed-numbers.ts';
import { selectLedger } from '../../state/selectors/select-figures.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { useLocale } from '../../widgets/use-localized.ts';
import classes from './desk.module.css';

interface ChapterCheckProps {
  readonly chapter: Chapter;
  readonly locale: Locale;
  readonly isTooLong: boolean;
}

/** What is amiss with a chapter's words in one language, or that nothing is. */
export function ChapterCheck({ chapter, locale, isTooLong }: ChapterCheckProps) {
  const { t } = useTranslation();
  const separator = useLocale() === 'zh' ? '、' : ', ';
  const ledger = useAppStore(selectLedger);
  const areComputing = useAppStore(({ session }) =>
    Object.values(session.figures).some(({ kind }) => kind === 'pending'),
  );
  const fields = { chapterTitle: chapter.title, caption: chapter.caption, notes: chapter.notes } as const;
  const missing = (Object.keys(fields) as (keyof typeof fields)[]).filter((key) => fields[key][locale].trim() === '');
  const typed = [chapter.title, chapter.caption].flatMap((text) => typedNumbers(text[locale]));
  const quoted = Object.values(fields).flatMap((text) => quotedFigureIds(text[locale]));
  const unknown = areComputing ? [] : quoted.filter((id) => !ledger.has(id));
  const faults = [
    isTooLong && t('desk.lint.tooLong'),
    typed.length > 0 && t('desk.lint.typed', { numbers: typed.join(separator) }),
    unknown.length > 0 && t('desk.lint.unknown', { figures: unknown.join(separator) }),
    missing.length > 0 && t('desk.lint.missing', { fields: missing.map((key) => t(`desk.${key}`)).join(separator) }),
  ].filter((fault) => fault !== false);
  return (
    <ul className={classes.check} data-testid="chapter-check" aria-live="polite">
      {faults.map((fault) => (
        <li key={fault} data-tone="fault">
          <IconAlertTriangle size={15} stroke={1.8} aria-hidden="true" /> {fault}
        </li>
      ))}
      {faults.length === 0 && (
        <li data-tone="good">
          <IconCircleCheck size={15} stroke={1.8} aria-hidden="true" /> {t('desk.lint.good')}
        </li>
      )}
    </ul>
  );
}
