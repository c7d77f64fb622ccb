import type { Plan } from '../domain/plan.ts';
import { en } from '../i18n/en.ts';
import { browserLocale, setUpTexts, speak } from '../i18n/setup.ts';
import { zh } from '../i18n/zh.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { createAppStore } from '../state/create-app-store.ts';
import { defaultView } from '../state/initial-state.ts';
import { readAnalyses, writeAnalyses } from '../state/named-analyses.ts';
import { readPreferences, writePreferences } from '../state/persistence.ts';
import { formatHash, readHash } from '../state/url-hash.ts';
import { isOnRightPage, pageFor } from './pages.ts';

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
  const hash = readHash(window.location.hash, plan);
  const linked = hash.kind === 'view' ? hash.view : {};
  const locale = linked.locale ?? stored.locale ?? browserLocale(navigator.languages);
  await setUpTexts(locale);
  const store = createAppStore({
    plan,
    locale,
    systemTheme: darkScheme.matches ? 'dark' : 'light',
    preferences: stored.preferences,
    analyses: readAnalyses(storage(), plan.id),
  });
  store.getState().restoreView({ ...linked, locale });
  if (hash.kind === 'broken') announceBrokenHash(store, hash.field);
  keepTexts(store);
  keepHash(store, plan);
  keepPreferences(store, stored.locale);
  keepAnalyses(store);
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

/** The address follows the picture; a pasted address is followed in turn. */
function keepHash(store: AppStore, plan: Plan): void {
  let written = '';
  store.subscribe((next, previous) => {
    if (next.view === previous.view || next.view.camera === null) return;
    written = formatHash(next.view);
    window.history.replaceState(null, '', written);
  });
  window.addEventListener('hashchange', () => {
    if (window.location.hash === written) return;
    const hash = readHash(window.location.hash, plan);
    const { restoreView, openScale, view } = store.getState();
    const linked = hash.kind === 'view' ? hash.view : {};
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
