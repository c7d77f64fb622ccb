import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chapter } from '../../domain/chapter.ts';
import type { Locale } from '../../domain/localized.ts';
import classes from './desk.module.css';
import { FigureChooser } from './FigureChooser.tsx';
import { useChapterChange } from './use-chapter-change.ts';
import { WordsField } from './WordsField.tsx';

interface WordsEditorProps {
  readonly chapter: Chapter;
  readonly locale: Locale;
}

/** Title, caption and notes in one language; the other is one press away, and the preview goes along. */
export function WordsEditor({ chapter, locale }: WordsEditorProps) {
  const { t } = useTranslation();
  const change = useChapterChange(chapter);
  const caption = useRef<HTMLTextAreaElement>(null);
  /** Where the figure goes; at the end as long as nobody has been in the field. */
  const caret = useRef<readonly [number, number] | null>(null);
  const insert = (figureId: string) => {
    const words = chapter.caption[locale];
    const [from, to] = caret.current ?? [words.length, words.length];
    change({ caption: { ...chapter.caption, [locale]: `${words.slice(0, from)}{{${figureId}}}${words.slice(to)}` } });
    caret.current = null;
    caption.current?.focus();
  };
  return (
    <div className={classes.fields}>
      <WordsField chapter={chapter} field="title" locale={locale} label={t('desk.chapterTitle')} rows={1} />
      <WordsField
        ref={caption}
        chapter={chapter}
        field="caption"
        locale={locale}
        label={t('desk.caption')}
        rows={4}
        onCaret={(from, to) => {
          caret.current = [from, to];
        }}
        tools={<FigureChooser label={t('desk.insertFigure')} onChoose={insert} />}
      />
      <WordsField
        chapter={chapter}
        field="notes"
        locale={locale}
        label={t('desk.notes')}
        hint={t('desk.notesHint')}
        rows={6}
      />
    </div>
  );
}
