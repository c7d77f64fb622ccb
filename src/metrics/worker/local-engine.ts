import { createEngine, type FigureEngine } from './engine.ts';
import { createFigureService } from './figure-service.ts';

/**
 * Runs in this thread: for tests and the command line. In a file of its own, since it brings the whole of the metrics
 * with it, which the page leaves to its worker.
 */
export function createLocalFigureEngine(): FigureEngine {
  return createEngine({ service: createFigureService(), broken: new Promise(() => {}), close: () => {} });
}
