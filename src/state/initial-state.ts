import type { ChapterEntry } from '../domain/chapter.ts';
import type { Locale } from '../domain/localized.ts';
import type { Plan } from '../domain/plan.ts';
import { newShow, type ShowPosition } from '../story/player.ts';
import type { AppState, LayerView, PreferenceState, Theme } from './app-state.ts';
import { NO_HISTORY } from './history.ts';
import { defaultLabs } from './labs.ts';
import type { NamedAnalysis } from './named-analyses.ts';
import { fitPosition } from './show-position.ts';
import { NO_STILLS } from './stills.ts';

export const DEFAULT_PREFERENCES: PreferenceState = {
  themeChoice: 'auto',
  baseMap: { kind: 'own' },
  areaUnit: 'ha',
  notesSizePixels: 22,
};

export interface InitialStateInput {
  readonly plan: Plan;
  readonly locale: Locale;
  readonly systemTheme: Theme;
  readonly preferences?: PreferenceState;
  readonly analyses?: readonly NamedAnalysis[];
  /** The story that this browser has kept; absent: the plan's own. */
  readonly story?: readonly ChapterEntry[] | undefined;
  /** Where a show stood when this browser last had one. */
  readonly show?: ShowPosition | undefined;
}

/** How every layer of the plan is switched when nobody has touched it. */
export function defaultLayerViews(plan: Plan): Readonly<Record<string, LayerView>> {
  return Object.fromEntries(plan.layers.map((layer) => [layer.id, { visible: layer.visible, opacity: layer.opacity }]));
}

/** The picture of a plan that nobody has touched; the map finds its own camera. */
export function defaultView(plan: Plan): Omit<AppState['view'], 'locale'> {
  return {
    mode: { kind: 'map' },
    scaleId: plan.defaultScaleId,
    camera: null,
    layers: defaultLayerViews(plan),
    layerOrder: plan.layers.map((layer) => layer.id),
    soloLayerId: null,
    selection: null,
  };
}

/** The plan's own story before anything of it has been read. */
export function planChapters({ roadshow }: Plan): readonly ChapterEntry[] {
  return (roadshow?.chapters ?? []).map(({ id }) => ({ id, state: { kind: 'pending' } }));
}

/** The state of the atlas with the plan just opened and nothing read yet. */
export function initialState(input: InitialStateInput): AppState {
  const { plan, locale, systemTheme, preferences, analyses, story, show } = input;
  const chapters = story ?? planChapters(plan);
  const chapterIds = chapters.map(({ id }) => id);
  return {
    document: {
      plan,
      revision: 1,
      analyses: analyses ?? [],
      chapters,
      datasets: Object.fromEntries(plan.datasets.map((dataset) => [dataset.id, { kind: 'pending' }])),
    },
    view: { ...defaultView(plan), locale },
    preferences: preferences ?? DEFAULT_PREFERENCES,
    session: {
      systemTheme,
      hover: null,
      cameraRequest: null,
      mapFrame: { bearing: 0, pitch: 0 },
      pointer: null,
      mapStatus: { kind: 'starting' },
      groundCredit: null,
      figures: Object.fromEntries(plan.figures.map((request) => [request.id, { kind: 'pending' }])),
      labs: defaultLabs(plan),
      labProgress: null,
      topology: { kind: 'pending' },
      labDrawing: null,
      neighbours: { kind: 'none' },
      show: {
        position: (show && fitPosition(show, chapterIds)) ?? newShow(chapterIds[0] ?? ''),
        digits: '',
        isExploring: false,
        companionCount: 0,
        isKept: true,
        areNotesOpen: false,
        viewBefore: null,
        mapFaultChapterId: null,
      },
      venueCheck: null,
      offlineCopy: { kind: 'waiting' },
      newVersion: { kind: 'none' },
      copyAttempts: 0,
      history: NO_HISTORY,
      planChapters: {},
      lookRequest: null,
      restingChapterId: null,
      stills: NO_STILLS,
      notices: [],
      dialog: { kind: 'none' },
    },
  };
}
