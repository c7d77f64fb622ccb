import type { Locale } from '../domain/localized.ts';
import type { Plan } from '../domain/plan.ts';
import { en } from '../i18n/en.ts';
import { browserLocale, setUpTexts, speak } from '../i18n/setup.ts';
import { zh } from '../i18n/zh.ts';
import type { AppState } from '../state/app-state.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { createAppStore } from '../state/create-app-store.ts';
import { defaultView, planChapters } from '../state/initial-state.ts';
import { readKeptStory } from '../state/kept-story.ts';
import { readAnalyses, writeAnalyses } from '../state/named-analyses.ts';
import { readPreferences, writePreferences } from '../state/persistence.ts';
import { selectChapterIds } from '../state/selectors/select-chapter.ts';
import { readShow } from '../state/show-memory.ts';
import { formatHash, readHash } from '../state/url-hash.ts';
import { formatChapterLink, readChapterLink } from '../story/chapter-link.ts';
import { keepStory } from './keep-story.ts';
import { isOnRightPage, pageFor } from './pages.ts';
import { whenFirstIn } from './when-first-in.ts';

const darkScheme = window.matchMedia('(prefers-color-scheme: dark)');

function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Language: the link's, else the person's choice, else the browser's. */
export async function openAtlas(plan: Plan): Promise<AppStore> {
  const stored = readPreferences(storage());
  if (!isOnRightPage(stored.preferences.baseMap)) {
    window.location.replace(pageFor(stored.preferences.baseMap));
    // The page is being left; nothing of it is to start.
    await new Promise(() => {});
  }
  const kept = readKeptStory(storage(), plan);
  const story = kept.kind === 'story' ? kept.chapters : planChapters(plan);
  const chapterLink = readChapterLink(
    window.location.hash,
    story.map(({ id }) => id),
  );
  const chapter = chapterLink && 'chapterId' in chapterLink ? chapterLink : null;
  const hash = chapterLink
    ? 'broken' in chapterLink
      ? ({ kind: 'broken', field: chapterLink.broken } as const)
      : ({ kind: 'empty' } as const)
    : readHash(window.location.hash, plan);
  const linked = hash.kind === 'view' ? hash.view : {};
  const usualLocale = stored.locale ?? browserLocale(navigator.languages);
  const locale = chapter?.locale ?? linked.locale ?? usualLocale;
  await setUpTexts(locale);
  const store = createAppStore({
    plan,
    locale,
    systemTheme: darkScheme.matches ? 'dark' : 'light',
    preferences: stored.preferences,
    analyses: readAnalyses(storage(), plan.id),
    story,
    show: readShow(storage(), plan.id, Date.now()),
  });
  store.getState().restoreView({ ...linked, locale });
  if (chapter) store.getState().openRoadshow(chapter.room, chapter.chapterId);
  if (hash.kind === 'broken') announceBrokenHash(store, hash.field);
  keepTexts(store);
  keepHash(store, plan, usualLocale);
  whenFirstIn(store, 'roadshow', async () => {
    const { followShow, showSurroundings } = await import('./follow-show.ts');
    followShow(store, showSurroundings(storage()));
  });
  keepPreferences(store, stored.locale);
  keepAnalyses(store);
  keepStory(store, plan, storage(), kept);
  darkScheme.addEventListener('change', ({ matches }) =>
    store.getState().reportSystemTheme(matches ? 'dark' : 'light'),
  );
  return store;
}

function announceBrokenHash(store: AppStore, field: string): void {
  const said = (text: string) => text.replace('{{field}}', field);
  store
    .getState()
    .announce({ tone: 'error', text: { zh: said(zh.notices.brokenHash), en: said(en.notices.brokenHash) } });
}

function keepTexts(store: AppStore): void {
  const apply = () => {
    const { view, document: opened } = store.getState();
    speak(view.locale);
    document.title = `${opened.plan.title[view.locale]} · ${view.locale === 'zh' ? zh.app.name : en.app.name}`;
  };
  apply();
  store.subscribe((next, previous) => {
    if (next.view.locale !== previous.view.locale) apply();
  });
}

/** The address of what is seen: of a chapter, or of a view of the map. Null while the map has not come to rest. */
function addressOf(state: AppState, usualLocale: Locale): string | null {
  const { mode, locale } = state.view;
  if (mode.kind !== 'roadshow') return state.view.camera === null ? null : formatHash(state.view);
  const { chapterId, room } = mode;
  return formatChapterLink(
    { chapterId, room, locale: locale === usualLocale ? undefined : locale },
    selectChapterIds(state),
  );
}

/** The address follows the picture; a pasted address is followed in turn. */
function keepHash(store: AppStore, plan: Plan, usualLocale: Locale): void {
  let written = '';
  store.subscribe((next, previous) => {
    if (next.view === previous.view && next.document.chapters === previous.document.chapters) return;
    // The venue check's walk is nobody's picture: a reload in the middle of it opens what was there before.
    if (next.session.venueCheck) return;
    const address = addressOf(next, usualLocale);
    if (address === null || address === written) return;
    written = address;
    window.history.replaceState(null, '', written);
  });
  window.addEventListener('hashchange', ({ newURL }) => {
    // What was pasted, and not what stands there now: a map that has just come to rest may have written over it.
    const pasted = new URL(newURL).hash;
    if (pasted === written) return;
    const { restoreView, openScale, openRoadshow, leaveRoadshow, setLocale, view } = store.getState();
    const chapterLink = readChapterLink(pasted, selectChapterIds(store.getState()));
    const isPresenter = view.mode.kind === 'roadshow' && view.mode.room === 'presenter';
    const becomesPresenter = chapterLink !== null && 'room' in chapterLink && chapterLink.room === 'presenter';
    // The presenter's page has no map and the others have one: from one to the other leads a new page only.
    if (isPresenter !== becomesPresenter) return window.location.reload();
    if (chapterLink) {
      if ('broken' in chapterLink) return announceBrokenHash(store, chapterLink.broken);
      if (chapterLink.locale) setLocale(chapterLink.locale);
      return openRoadshow(chapterLink.room, chapterLink.chapterId);
    }
    const hash = readHash(pasted, plan);
    const linked = hash.kind === 'view' ? hash.view : {};
    if (view.mode.kind === 'roadshow') leaveRoadshow();
    // What a link does not say is as when nobody has touched it, and not what the last picture left.
    restoreView({ ...defaultView(plan), ...linked, locale: linked.locale ?? view.locale });
    if (!linked.camera) openScale(linked.scaleId ?? plan.defaultScaleId);
    if (hash.kind === 'broken') announceBrokenHash(store, hash.field);
  });
}

/** Named analyses are kept as they change. */
function keepAnalyses(store: AppStore): void {
  store.subscribe((next, previous) => {
    if (next.document.analyses === previous.document.analyses) return;
    const kept = writeAnalyses(storage(), next.document.plan.id, next.document.analyses);
    if (!kept) next.announce({ tone: 'error', text: { zh: zh.notices.storage, en: en.notices.storage } });
  });
}

/** Settings are kept as they change; choosing another ground may mean going to the page that allows it. */
function keepPreferences(store: AppStore, storedLocale: 'zh' | 'en' | undefined): void {
  let locale = storedLocale;
  store.subscribe((next, previous) => {
    const spoken = next.view.locale !== previous.view.locale;
    if (!spoken && next.preferences === previous.preferences) return;
    if (spoken) locale = next.view.locale;
    const kept = writePreferences(storage(), { preferences: next.preferences, locale });
    if (!kept) next.announce({ tone: 'error', text: { zh: zh.notices.storage, en: en.notices.storage } });
    if (kept && next.preferences.baseMap !== previous.preferences.baseMap && !isOnRightPage(next.preferences.baseMap)) {
      window.location.assign(pageFor(next.preferences.baseMap));
    }
  });
}
