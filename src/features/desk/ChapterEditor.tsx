import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chapter } from '../../domain/chapter.ts';
import type { Locale } from '../../domain/localized.ts';
import { useLocale } from '../../widgets/use-localized.ts';
import { ChapterCheck } from './ChapterCheck.tsx';
import classes from './desk.module.css';
import { FiguresEditor } from './FiguresEditor.tsx';
import { PictureEditor } from './PictureEditor.tsx';
import { PlayingEditor } from './PlayingEditor.tsx';
import { StagePreview } from './StagePreview.tsx';
import { useChapterChange } from './use-chapter-change.ts';
import { WordsEditor } from './WordsEditor.tsx';

const LAYOUTS = ['opening', 'story', 'closing'] as const;
const TABS = ['words', 'figures', 'picture', 'playing'] as const;
type Tab = (typeof TABS)[number];

interface ChapterEditorProps {
  readonly chapter: Chapter;
  readonly stageWords: (chapter: Chapter) => ReactNode;
}

/** The chapter in hand: above, its words as the stage will set them and what is amiss; below, what can be changed. */
export function ChapterEditor({ chapter, stageWords }: ChapterEditorProps) {
  const { t } = useTranslation();
  const change = useChapterChange(chapter);
  const [tab, setTab] = useState<Tab>('words');
  const [locale, setLocale] = useState<Locale>(useLocale());
  const [isTooLong, setTooLong] = useState(false);
  return (
    <div className={classes.editor}>
      <div className={classes.top}>
        <StagePreview chapter={chapter} locale={locale} onFit={setTooLong}>
          {stageWords(chapter)}
        </StagePreview>
        <div className={classes.topSide}>
          <SegmentedControl
            size="xs"
            value={locale}
            onChange={(value) => setLocale(value as Locale)}
            data={[
              { value: 'zh', label: '中文' },
              { value: 'en', label: 'English' },
            ]}
            aria-label={t('desk.language')}
          />
          <SegmentedControl
            size="xs"
            value={chapter.layout}
            onChange={(value) => change({ layout: value as Chapter['layout'] })}
            data={LAYOUTS.map((value) => ({ value, label: t(`desk.layouts.${value}`) }))}
            aria-label={t('desk.layout')}
          />
          <ChapterCheck chapter={chapter} locale={locale} isTooLong={isTooLong} />
        </div>
      </div>
      <div className={classes.tabs} role="tablist" aria-label={t('desk.editor')}>
        {TABS.map((value) => (
          <button
            key={value}
            type="button"
            role="tab"
            id={`desk-tab-${value}`}
            aria-selected={tab === value}
            aria-controls="desk-tab"
            onClick={() => setTab(value)}
          >
            {t(`desk.tabs.${value}`)}
          </button>
        ))}
      </div>
      <div className={classes.tab} role="tabpanel" id="desk-tab" aria-labelledby={`desk-tab-${tab}`}>
        {tab === 'words' && <WordsEditor key={locale} chapter={chapter} locale={locale} />}
        {tab === 'figures' && <FiguresEditor chapter={chapter} />}
        {tab === 'picture' && <PictureEditor chapter={chapter} />}
        {tab === 'playing' && <PlayingEditor chapter={chapter} />}
      </div>
    </div>
  );
}
