import type { FigureEngine } from '../metrics/worker/engine.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { selectReadyDatasets } from '../state/selectors/select-features.ts';
import { loadChapter, loadDataset } from './load-plan.ts';

/** Reads every dataset; each shows as soon as it is there. */
export async function readDatasets(store: AppStore): Promise<void> {
  const { document: opened, receiveDataset } = store.getState();
  await Promise.all(opened.plan.datasets.map(async (entry) => receiveDataset(entry.id, await loadDataset(entry))));
}

/** Reads the story's chapters; each can be shown as soon as it is there. */
export async function readChapters(store: AppStore): Promise<void> {
  const { document: opened, receiveChapter } = store.getState();
  const { plan } = opened;
  await Promise.all(
    (plan.roadshow?.chapters ?? []).map(async ({ id, file }) => receiveChapter(id, await loadChapter(file, plan))),
  );
}

/** Has the plan's figures computed; what fails is shown where the figure would stand. */
export async function computeFigures(store: AppStore, engine: FigureEngine): Promise<void> {
  const state = store.getState();
  const { plan, revision } = state.document;
  await engine.compute(
    {
      plan,
      planRevision: revision,
      planStateId: plan.defaultPlanStateId,
      datasets: [...selectReadyDatasets(state).values()],
    },
    state.receiveFigures,
  );
}

/** Asks what lies around whatever is selected; an answer for a feature that is no longer selected is dropped. */
export function followSelection(store: AppStore, engine: FigureEngine): void {
  const ask = async () => {
    const { view, receiveNeighbours } = store.getState();
    const { selection } = view;
    if (!selection) return receiveNeighbours({ kind: 'none' });
    receiveNeighbours({ kind: 'pending', featureId: selection.featureId });
    const answer = await engine.neighboursOf(selection, [...selectReadyDatasets(store.getState()).values()]);
    if (store.getState().view.selection === selection) receiveNeighbours(answer);
  };
  void ask();
  store.subscribe((next, previous) => {
    if (next.view.selection !== previous.view.selection) void ask();
  });
}
