import { NativeSelect } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Chapter, ChapterFigure } from '../../domain/chapter.ts';
import type { Locale } from '../../domain/localized.ts';
import { AREA_UNITS, type AreaUnit } from '../../domain/units.ts';
import { AREA_UNIT_NAMES, formatFigure } from '../../i18n/format.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useFigure } from '../../widgets/use-figure.ts';
import { useLocale, useLocalized } from '../../widgets/use-localized.ts';
import classes from './desk.module.css';
import { FigureChooser } from './FigureChooser.tsx';
import { useChapterChange, useSitting } from './use-chapter-change.ts';

/** As many as the schema allows and the column holds. */
const MOST_TILES = 6;

/** The tiles under the caption, each a figure of the ledger. */
export function FiguresEditor({ chapter }: { readonly chapter: Chapter }) {
  const { t } = useTranslation();
  const change = useChapterChange(chapter);
  const { figures } = chapter;
  const isFull = figures.length >= MOST_TILES;
  const set = (next: readonly ChapterFigure[], series?: string) => change({ figures: [...next] }, series);
  return (
    <div className={classes.fields}>
      <div className={classes.fieldHead}>
        <h3>{t('desk.tiles')}</h3>
        <FigureChooser
          label={t('desk.addTile')}
          disabled={isFull}
          onChoose={(figureId) => set([...figures, { figureId }])}
        />
      </div>
      {figures.length === 0 && <p className={classes.hint}>{t('desk.noTiles')}</p>}
      {isFull && <p className={classes.hint}>{t('desk.tilesFull')}</p>}
      <ol className={classes.tiles}>
        {figures.map((tile, index) => (
          <TileRow
            // Two tiles may show one figure in two units.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is a part of the tile's name
            key={`${tile.figureId} ${index}`}
            tile={tile}
            isFirst={index === 0}
            isLast={index === figures.length - 1}
            onChange={(next, series) => set(figures.with(index, next), series && `tile-${index}.${series}`)}
            onMove={(steps) => set(figures.toSpliced(index, 1).toSpliced(index + steps, 0, tile))}
            onRemove={() => set(figures.toSpliced(index, 1))}
          />
        ))}
      </ol>
    </div>
  );
}

interface TileRowProps {
  readonly tile: ChapterFigure;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (tile: ChapterFigure, series?: string) => void;
  readonly onMove: (steps: number) => void;
  readonly onRemove: () => void;
}

/** One tile: its number, the words under it in both languages, its unit, its place. */
function TileRow({ tile, isFirst, isLast, onChange, onMove, onRemove }: TileRowProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const found = useFigure(tile.figureId);
  const { begin, series } = useSitting('label');
  const usual = found.kind === 'ready' ? found.figure.label : { zh: tile.figureId, en: tile.figureId };
  const label = inWords(tile.label ?? usual);
  const { areaUnit, ...rest } = tile;
  const relabel = (language: Locale, text: string) =>
    onChange({ ...tile, label: { ...(tile.label ?? usual), [language]: text } }, series());
  // A label of its own that is empty again is none.
  const settle = () => {
    if (!tile.label || (tile.label.zh.trim() !== '' && tile.label.en.trim() !== '')) return;
    const { label: own, ...bare } = tile;
    const filled = { zh: own?.zh.trim() || usual.zh, en: own?.en.trim() || usual.en };
    const isUsual = filled.zh === usual.zh && filled.en === usual.en;
    onChange(isUsual ? bare : { ...bare, label: filled }, series());
  };
  return (
    <li className={classes.tileRow}>
      <div className={classes.tileHead}>
        <b>
          {found.kind === 'ready' && formatFigure(locale, areaUnit ?? 'ha', found.figure)}
          {found.kind === 'pending' && '…'}
          {found.kind === 'failed' && <span className={classes.failed}>{inWords(found.reason)}</span>}
        </b>
        {found.kind === 'ready' && found.figure.unit === 'm2' && (
          <NativeSelect
            size="xs"
            aria-label={t('desk.tileUnit')}
            value={areaUnit ?? 'ha'}
            onChange={({ currentTarget }) => onChange({ ...rest, areaUnit: currentTarget.value as AreaUnit })}
            data={AREA_UNITS.map((unit) => ({ value: unit, label: AREA_UNIT_NAMES[locale][unit] }))}
          />
        )}
        <IconButton label={t('desk.tileUp')} size={28} disabled={isFirst} onClick={() => onMove(-1)}>
          <IconArrowUp size={15} stroke={1.7} />
        </IconButton>
        <IconButton label={t('desk.tileDown')} size={28} disabled={isLast} onClick={() => onMove(1)}>
          <IconArrowDown size={15} stroke={1.7} />
        </IconButton>
        <IconButton label={t('desk.tileRemove', { label })} size={28} onClick={onRemove}>
          <IconX size={15} stroke={1.7} />
        </IconButton>
      </div>
      <div className={classes.tileLabels}>
        {(['zh', 'en'] as const).map((language) => (
          <input
            key={language}
            className={classes.input}
            lang={language === 'zh' ? 'zh-CN' : 'en'}
            aria-label={t(language === 'zh' ? 'desk.tileLabelZh' : 'desk.tileLabelEn')}
            value={(tile.label ?? usual)[language]}
            onFocus={begin}
            onBlur={settle}
            onChange={({ currentTarget }) => relabel(language, currentTarget.value)}
          />
        ))}
      </div>
    </li>
  );
}
