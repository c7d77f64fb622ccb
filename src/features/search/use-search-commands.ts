import { OBLIQUE_PITCH } from '../../domain/camera.ts';
import type { LocalizedText } from '../../domain/localized.ts';
import { en } from '../../i18n/en.ts';
import { zh } from '../../i18n/zh.ts';
import { selectTheme } from '../../state/selectors/select-theme.ts';
import { useActions, useAppStore } from '../../state/use-app-store.ts';
import { useFullScreen } from '../../widgets/use-full-screen.ts';
import { useShareLink } from '../../widgets/use-share-link.ts';

export interface Command {
  readonly id: string;
  readonly name: LocalizedText;
  readonly run: () => void;
}

/** What can be done from the search box. */
export function useSearchCommands(): readonly Command[] {
  const scales = useAppStore((state) => state.document.plan.scales);
  const locale = useAppStore((state) => state.view.locale);
  const theme = useAppStore(selectTheme);
  const pitch = useAppStore((state) => state.session.mapFrame.pitch);
  const { setLocale, chooseTheme, moveCamera, resetLayers, openScale, openDialog, askForLook, openRoadshow } =
    useActions();
  const hasStory = useAppStore((state) => state.document.chapters.length > 0);
  const shareLink = useShareLink();
  const { toggle: toggleFullScreen } = useFullScreen();
  const named = (id: keyof typeof zh.search.command, run: () => void): Command => ({
    id,
    name: { zh: zh.search.command[id], en: en.search.command[id] },
    run,
  });
  return [
    ...scales.map((scale) => ({
      id: `scale-${scale.id}`,
      name: {
        zh: zh.search.command.scale.replace('{{name}}', scale.title.zh),
        en: en.search.command.scale.replace('{{name}}', scale.title.en),
      },
      run: () => openScale(scale.id),
    })),
    named('language', () => setLocale(locale === 'zh' ? 'en' : 'zh')),
    named('theme', () => chooseTheme(theme === 'light' ? 'dark' : 'light')),
    named('north', () => moveCamera({ kind: 'reset-north' })),
    named('tilt', () => moveCamera({ kind: 'set-pitch', pitch: pitch > 1 ? 0 : OBLIQUE_PITCH })),
    named('reset', resetLayers),
    named('share', () => void shareLink()),
    named('chapter', () => askForLook({ kind: 'new-chapter' })),
    ...(hasStory ? [named('desk', () => openRoadshow('desk'))] : []),
    named('fullScreen', toggleFullScreen),
    named('venueCheck', () => openDialog({ kind: 'venue-check' })),
    named('settings', () => openDialog({ kind: 'settings' })),
  ];
}
