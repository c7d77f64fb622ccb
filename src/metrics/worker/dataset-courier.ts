import type { Dataset } from '../../domain/feature.ts';
import type { RingInputs } from '../coverage-rings.ts';
import type { AnalysisCall } from './analysis-service.ts';
import type { FigureInputs } from './figure-inputs.ts';
import type { FigureService } from './figure-service.ts';

/** Stands for a dataset that the other side was sent before and has kept. */
interface KeptDataset {
  readonly keptId: string;
}

type Parcel = Dataset | KeptDataset;
type Parcelled<Inputs> = Omit<Inputs, 'datasets'> & { readonly datasets: readonly Parcel[] };

/**
 * A figure service as it is spoken to across a thread: a dataset crosses whole once and by its id from then on. Cloning a
 * layer of 50,000 parcels holds up the thread that sends it, and a slider would do so at every step.
 */
export interface DistantFigureService {
  compute(
    callNumber: number,
    inputs: Parcelled<FigureInputs>,
    onState: Parameters<FigureService['compute']>[2],
  ): ReturnType<FigureService['compute']>;
  neighbours(
    reference: Parameters<FigureService['neighbours']>[0],
    datasets: readonly Parcel[],
  ): ReturnType<FigureService['neighbours']>;
  rest(overDatasetId: string, ofDatasetId: string, datasets: readonly Parcel[]): ReturnType<FigureService['rest']>;
  rings(
    sources: Parameters<FigureService['rings']>[0],
    distancesMeters: readonly number[],
    inputs: Parcelled<RingInputs>,
  ): ReturnType<FigureService['rings']>;
  analyse(
    call: Omit<AnalysisCall, 'inputs'> & { readonly inputs: Parcelled<FigureInputs> },
    onEvent: Parameters<FigureService['analyse']>[1],
  ): ReturnType<FigureService['analyse']>;
  cancel(channel: string, callNumber: number): Promise<void>;
}

/** The service on this side of the thread. Messages must arrive in the order in which they are sent, as they do. */
export function sendingTo(distant: DistantFigureService): FigureService {
  /** What the other side has under each id, by the very object: datasets are never changed. */
  const sent = new Map<string, Dataset>();
  const parcel = (datasets: readonly Dataset[]): readonly Parcel[] =>
    datasets.map((dataset) => {
      if (sent.get(dataset.id) === dataset) return { keptId: dataset.id };
      sent.set(dataset.id, dataset);
      return dataset;
    });
  return {
    compute: (callNumber, inputs, onState) =>
      distant.compute(callNumber, { ...inputs, datasets: parcel(inputs.datasets) }, onState),
    neighbours: (reference, datasets) => distant.neighbours(reference, parcel(datasets)),
    rest: (overDatasetId, ofDatasetId, datasets) => distant.rest(overDatasetId, ofDatasetId, parcel(datasets)),
    rings: (sources, distancesMeters, inputs) =>
      distant.rings(sources, distancesMeters, { ...inputs, datasets: parcel(inputs.datasets) }),
    analyse: ({ inputs, ...call }, onEvent) =>
      distant.analyse({ ...call, inputs: { ...inputs, datasets: parcel(inputs.datasets) } }, onEvent),
    cancel: (channel, callNumber) => distant.cancel(channel, callNumber),
  };
}

/** The service at the other side. Rejects a call that names a dataset which was never sent. */
export function receivingFor(service: FigureService): DistantFigureService {
  const kept = new Map<string, Dataset>();
  const unpack = (parcels: readonly Parcel[]): readonly Dataset[] =>
    parcels.map((parcel) => {
      if ('keptId' in parcel) {
        const dataset = kept.get(parcel.keptId);
        if (!dataset) throw new Error(`The dataset ${parcel.keptId} has not been sent`);
        return dataset;
      }
      kept.set(parcel.id, parcel);
      return parcel;
    });
  // Asynchronous, so that what goes wrong in unpacking is a rejection as well.
  return {
    compute: async (callNumber, inputs, onState) =>
      service.compute(callNumber, { ...inputs, datasets: unpack(inputs.datasets) }, onState),
    neighbours: async (reference, datasets) => service.neighbours(reference, unpack(datasets)),
    rest: async (overDatasetId, ofDatasetId, datasets) => service.rest(overDatasetId, ofDatasetId, unpack(datasets)),
    rings: async (sources, distancesMeters, inputs) =>
      service.rings(sources, distancesMeters, { ...inputs, datasets: unpack(inputs.datasets) }),
    analyse: async ({ inputs, ...call }, onEvent) =>
      service.analyse({ ...call, inputs: { ...inputs, datasets: unpack(inputs.datasets) } }, onEvent),
    cancel: async (channel, callNumber) => service.cancel(channel, callNumber),
  };
}
