import { type ReactNode, type Ref, useId } from 'react';
import type { Chapter } from '../../domain/chapter.ts';
import type { Locale } from '../../domain/localized.ts';
import classes from './desk.module.css';
import { useChapterChange, useSitting } from './use-chapter-change.ts';

interface WordsFieldProps {
  readonly chapter: Chapter;
  readonly field: 'title' | 'caption' | 'notes';
  readonly locale: Locale;
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  /** At the right of the label. */
  readonly tools?: ReactNode;
  /** Told where the caret is, or what is marked, while the field has the focus. */
  readonly onCaret?: (from: number, to: number) => void;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A text of the chapter; what is typed in one go is one step back. */
export function WordsField({ chapter, field, locale, label, hint, rows, tools, onCaret, ref }: WordsFieldProps) {
  const id = useId();
  const change = useChapterChange(chapter);
  const { begin, series } = useSitting(`${field}.${locale}`);
  const text = chapter[field];
  return (
    <div className={classes.field}>
      <div className={classes.fieldHead}>
        <label htmlFor={id}>
          {label}
          {hint && <span>{hint}</span>}
        </label>
        {tools}
      </div>
      <textarea
        id={id}
        ref={ref}
        className={classes.textarea}
        data-field={field}
        lang={locale === 'zh' ? 'zh-CN' : 'en'}
        rows={rows}
        value={text[locale]}
        onFocus={begin}
        onSelect={({ currentTarget }) => onCaret?.(currentTarget.selectionStart, currentTarget.selectionEnd)}
        onChange={({ currentTarget }) => {
          // A title is one line.
          const value = rows === 1 ? currentTarget.value.replaceAll('\n', ' ') : currentTarget.value;
          change({ [field]: { ...text, [locale]: value } }, series());
        }}
      />
    </div>
  );
}
