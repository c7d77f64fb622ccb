import '../ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createWorkerFigureEngine } from '../metrics/worker/engine.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { selectTheme } from '../state/selectors/select-theme.ts';
import { AppStoreContext } from '../state/use-app-store.ts';
import { App } from './App.tsx';
import { openAtlas } from './bootstrap.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { loadPlan } from './load-plan.ts';
import { PlanFailure } from './PlanFailure.tsx';
import { computeFigures, followSelection, readChapters, readDatasets } from './run-figures.ts';
import { whenFirstIn } from './when-first-in.ts';

/** What the page says of itself on its root: its theme, for the style sheets, and how far it is, so that a test waits for that and not for time. */
function markRoot(store: AppStore): void {
  const { dataset } = document.documentElement;
  const apply = () => {
    const { mapStatus, figures, offlineCopy, restingChapterId } = store.getState().session;
    dataset.mapState = mapStatus.kind;
    dataset.mapChapter = restingChapterId ?? '';
    dataset.offlineState = offlineCopy.kind;
    dataset.mantineColorScheme = selectTheme(store.getState());
    dataset.figureState = Object.values(figures).some((state) => state.kind === 'pending') ? 'pending' : 'ready';
  };
  apply();
  store.subscribe(apply);
}

/** Until the map has drawn everything, or cannot, and the page has nothing better to do. */
async function firstPicture(store: AppStore): Promise<void> {
  const isDrawn = () => {
    const { view, session } = store.getState();
    // The presenter's window has no map to wait for.
    const isPresenter = view.mode.kind === 'roadshow' && view.mode.room === 'presenter';
    return isPresenter || ['complete', 'unavailable'].includes(session.mapStatus.kind);
  };
  await new Promise<void>((resolve) => {
    if (isDrawn()) return resolve();
    const stop = store.subscribe(() => {
      if (!isDrawn()) return;
      stop();
      resolve();
    });
    return undefined;
  });
  await new Promise<void>((resolve) => {
    // Safari has no such thing; there a turn of the event loop has to do.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 5000 });
    else setTimeout(resolve, 0);
  });
}

/** Opens the plan and puts the atlas on the page. */
export async function start(container: HTMLElement): Promise<void> {
  const root = createRoot(container);
  const plan = await loadPlan();
  if (!plan.ok) {
    root.render(<PlanFailure problems={plan.problems} />);
    return;
  }
  const store = await openAtlas(plan.value);
  markRoot(store);
  // The stills of the story are looked for once there is a story on the screen.
  whenFirstIn(store, 'roadshow', async () => (await import('./follow-stills.ts')).followStills(store));
  root.render(
    <StrictMode>
      <ErrorBoundary>
        <AppStoreContext value={store}>
          <App />
        </AppStoreContext>
      </ErrorBoundary>
    </StrictMode>,
  );
  // The story's first picture needs its chapter; the map's does not.
  const chapters = store.getState().view.mode.kind === 'roadshow' ? readChapters(store) : null;
  await readDatasets(store);
  const engine = createWorkerFigureEngine();
  followSelection(store, engine);
  whenFirstIn(store, 'analysis', async () => (await import('./run-labs.ts')).followLabs(store, engine));
  await computeFigures(store, engine);
  await (chapters ?? readChapters(store));
  await firstPicture(store);
  const { keepOffline } = await import('./keep-offline.ts');
  await keepOffline(store);
}
