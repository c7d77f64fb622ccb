import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chapter } from '../../domain/chapter.ts';
import type { Locale } from '../../domain/localized.ts';
import { LocaleContext } from '../../widgets/use-localized.ts';
import classes from './desk.module.css';

interface StagePreviewProps {
  readonly chapter: Chapter;
  readonly locale: Locale;
  /** Told whether the words are more than the column holds, whenever they have been set. */
  readonly onFit: (isTooLong: boolean) => void;
  readonly children: ReactNode;
}

/** The column of words of a 16:9 stage, to scale, in the language that is being written. */
export function StagePreview({ chapter, locale, onFit, children }: StagePreviewProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured whenever other words are set
  useLayoutEffect(() => {
    const words = frame.current?.firstElementChild;
    if (!words) return undefined;
    const measure = () => onFit(isOverfull(words));
    measure();
    // Figures come later than the words.
    const observer = new ResizeObserver(measure);
    for (const part of words.children) observer.observe(part);
    return () => observer.disconnect();
  }, [chapter, locale, onFit]);
  return (
    <div ref={frame} className={classes.preview} role="img" aria-label={t('desk.preview')} inert>
      <LocaleContext value={locale}>{children}</LocaleContext>
    </div>
  );
}

/** Whether what stands in the column is taller than the room between its margins. */
function isOverfull(words: Element): boolean {
  const [first, last] = [words.firstElementChild, words.lastElementChild];
  if (!first || !last) return false;
  const { paddingTop, paddingBottom } = getComputedStyle(words);
  const room = words.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  return last.getBoundingClientRect().bottom - first.getBoundingClientRect().top > room + 1;
}
