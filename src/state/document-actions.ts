import type { FigureState } from '../domain/figure.ts';
import type { DatasetState } from './app-state.ts';
import { withArrival } from './history.ts';
import type { SetState } from './store-types.ts';

export interface DocumentActions {
  /** Notes what became of reading a dataset. */
  receiveDataset(datasetId: string, state: DatasetState): void;
  /** Notes what became of a figure request. */
  receiveFigures(requestId: string, state: FigureState): void;
}

export function documentActions(set: SetState): DocumentActions {
  return {
    receiveDataset: (datasetId, state) =>
      set((app) =>
        withArrival(app, ({ datasets }) => (datasets ? { datasets: { ...datasets, [datasetId]: state } } : {})),
      ),
    receiveFigures: (requestId, state) =>
      set(({ session }) => ({ session: { ...session, figures: { ...session.figures, [requestId]: state } } })),
  };
}
