import { SegmentedControl } from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconBookmarkPlus,
  IconDeviceDesktop,
  IconLink,
  IconMoon,
  IconSearch,
  IconSun,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ThemeChoice } from '../../state/app-state.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LanguageSwitch } from '../../widgets/LanguageSwitch.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import { useShareLink } from '../../widgets/use-share-link.ts';
import { BrandMark } from './BrandMark.tsx';
import classes from './top-bar.module.css';

const NEXT_THEME: Readonly<Record<ThemeChoice, ThemeChoice>> = { auto: 'light', light: 'dark', dark: 'auto' };
const THEME_ICONS = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon };
const IS_APPLE = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** Name, scale, search and the person's choices. */
export function TopBar() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const { title } = useAppStore((state) => state.document.plan);
  const themeChoice = useAppStore((state) => state.preferences.themeChoice);
  const openDialog = useAppStore((state) => state.openDialog);
  const chooseTheme = useAppStore((state) => state.chooseTheme);
  const askForLook = useAppStore((state) => state.askForLook);
  const shareLink = useShareLink();
  const ThemeIcon = THEME_ICONS[themeChoice];
  return (
    <header className={classes.bar}>
      <div className={classes.brand}>
        <BrandMark />
        <strong>{t('app.name')}</strong>
        <span>{inWords(title)}</span>
      </div>
      <ModeSwitch />
      <ScaleSwitch />
      <button type="button" className={classes.search} onClick={() => openDialog({ kind: 'search' })}>
        <IconSearch size={16} stroke={1.8} aria-hidden="true" />
        <span className={classes.searchLong}>{t('topBar.search')}</span>
        <span className={classes.searchShort}>{t('topBar.searchShort')}</span>
        <kbd>{IS_APPLE ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      <div className={classes.choices}>
        <span className={classes.wideOnly}>
          <IconButton label={t('topBar.newChapter')} onClick={() => askForLook({ kind: 'new-chapter' })}>
            <IconBookmarkPlus size={18} stroke={1.7} />
          </IconButton>
        </span>
        <span className={classes.wideOnly}>
          <IconButton label={t('topBar.share')} onClick={() => void shareLink()}>
            <IconLink size={18} stroke={1.7} />
          </IconButton>
        </span>
        <span className={classes.wideOnly}>
          <IconButton label={t(`topBar.theme.${themeChoice}`)} onClick={() => chooseTheme(NEXT_THEME[themeChoice])}>
            <ThemeIcon size={18} stroke={1.7} />
          </IconButton>
        </span>
        <IconButton label={t('topBar.settings')} onClick={() => openDialog({ kind: 'settings' })}>
          <IconAdjustmentsHorizontal size={18} stroke={1.7} />
        </IconButton>
        <LanguageSwitch />
      </div>
    </header>
  );
}

/** 图层 · 分析 · 推介. */
function ModeSwitch() {
  const { t } = useTranslation();
  const mode = useAppStore((state) => state.view.mode);
  const openMode = useAppStore((state) => state.openMode);
  const openRoadshow = useAppStore((state) => state.openRoadshow);
  const hasRoadshow = useAppStore((state) => state.document.chapters.length > 0);
  const open = (kind: string) => {
    if (kind === 'roadshow') openRoadshow('stage');
    else openMode(kind === 'analysis' ? { kind, lab: 'zones' } : { kind: 'map' });
  };
  return (
    <SegmentedControl
      className={classes.mode ?? ''}
      size="sm"
      value={mode.kind}
      onChange={open}
      data={[
        { value: 'map', label: t('analysis.map') },
        { value: 'analysis', label: t('analysis.title') },
        ...(hasRoadshow ? [{ value: 'roadshow', label: t('topBar.roadshow') }] : []),
      ]}
      aria-label={t('analysis.modes')}
    />
  );
}

/** 小镇 · 嘉定 · 沿沪宁, as the plan has them. */
function ScaleSwitch() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const scales = useAppStore((state) => state.document.plan.scales);
  const scaleId = useAppStore((state) => state.view.scaleId);
  const openScale = useAppStore((state) => state.openScale);
  return (
    <SegmentedControl
      className={classes.scale ?? ''}
      size="sm"
      value={scaleId}
      onChange={openScale}
      data={scales.map((scale) => ({ value: scale.id, label: inWords(scale.title) }))}
      aria-label={t('topBar.scale')}
    />
  );
}
