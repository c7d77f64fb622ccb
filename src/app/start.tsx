import '@mantine/core/styles.css';
import '../ui/tokens.css';
import '../ui/mantine-theme.css';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { createWorkerFigureEngine } from '../metrics/worker/engine.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { selectTheme } from '../state/selectors/select-theme.ts';
import { AppStoreContext } from '../state/use-app-store.ts';
import { interfaceTheme } from '../ui/theme.ts';
import { App } from './App.tsx';
import { openAtlas } from './bootstrap.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { loadPlan } from './load-plan.ts';
import { PlanFailure } from './PlanFailure.tsx';
import { computeFigures, readDatasets } from './run-figures.ts';

function Themed({ store }: { readonly store: AppStore }) {
  const theme = useStore(store, selectTheme);
  return (
    <MantineProvider theme={interfaceTheme} forceColorScheme={theme} withCssVariables={false} withGlobalClasses={false}>
      <AppStoreContext.Provider value={store}>
        <App />
      </AppStoreContext.Provider>
    </MantineProvider>
  );
}

/** Tests and scripts wait for these instead of for time. */
function markProgress(store: AppStore): void {
  const { dataset } = document.documentElement;
  const apply = () => {
    const { mapStatus, figures } = store.getState().session;
    dataset.mapState = mapStatus.kind;
    dataset.figureState = Object.values(figures).some((state) => state.kind === 'pending') ? 'pending' : 'ready';
  };
  apply();
  store.subscribe(apply);
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
  markProgress(store);
  root.render(
    <StrictMode>
      <ErrorBoundary>
        <Themed store={store} />
      </ErrorBoundary>
    </StrictMode>,
  );
  await readDatasets(store);
  await computeFigures(store, createWorkerFigureEngine());
}
