/** Runs in a worker thread: the town's ledger, and steps of a coverage slider, as often as told. */
import { parentPort, workerData } from 'node:worker_threads';
import { computeAllFigures, computeFigures } from '../../src/metrics/compute.ts';
import { townDatasets, townPlan } from '../../src/test/town.ts';
import type { LedgerTimes } from './ledger-times.ts';
import { timeRuns } from './timing.ts';

const { times } = workerData as { times: number };
const plan = townPlan();
const datasets = townDatasets(plan);
const context = { plan, planRevision: 1, planStateId: plan.defaultPlanStateId, datasets };
const slider = plan.figures.find(({ metric }) => metric === 'coverage');

const ledger = timeRuns(times, () => computeAllFigures(context));
const steps = timeRuns(times, (index) =>
  slider?.metric === 'coverage' ? computeFigures({ ...slider, distanceMeters: 200 + 20 * index }, context) : null,
);
const states = [...Object.values(ledger.result), steps.result];
const answer: LedgerTimes = {
  ledgerMilliseconds: ledger.milliseconds,
  stepMilliseconds: steps.milliseconds,
  allReady: states.every((state) => state?.kind === 'ready'),
};
parentPort?.postMessage(answer);
