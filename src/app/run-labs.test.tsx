import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { AnalysisState } from '../domain/analysis.ts';
import { setUpTexts } from '../i18n/setup.ts';
import type { AnalysisAsk, AnalysisOutcome } from '../metrics/worker/analysis-engine.ts';
import type { FigureEngine } from '../metrics/worker/engine.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { AppStoreContext } from '../state/use-app-store.ts';
import { openStore } from '../test/sample-store.ts';
import { LabProgress } from './LabProgress.tsx';
import { followLabs } from './run-labs.ts';

interface Asked {
  readonly ask: AnalysisAsk;
  readonly answer: (outcome: AnalysisOutcome) => void;
}

/** An engine that answers when the test says so. */
function engineInHand() {
  const asked: Asked[] = [];
  const engine: FigureEngine = {
    analyse: (ask) => new Promise((answer) => asked.push({ ask, answer })),
    cancelAnalysis: vi.fn(),
    compute: async () => ({ kind: 'superseded' }),
    neighboursOf: async () => ({ kind: 'none' }),
    restOf: async () => null,
    ringsOf: async () => null,
    dispose: () => {},
  };
  const latest = (): Asked => {
    const last = asked.at(-1);
    if (!last) throw new Error('nothing was asked of the engine');
    return last;
  };
  return { engine, asked, latest };
}

/** What stands on the screen for how far the answer has come. */
function drawn(store: AppStore): string {
  // On a server a store is read as it was made; here it is to be read as it is.
  vi.spyOn(store, 'getInitialState').mockImplementation(() => store.getState());
  return renderToStaticMarkup(
    <AppStoreContext value={store}>
      <LabProgress />
    </AppStoreContext>,
  );
}

function openCoverageLab() {
  const store = openStore();
  store.getState().openMode({ kind: 'analysis', lab: 'coverage' });
  const hand = engineInHand();
  followLabs(store, hand.engine);
  return { store, ...hand };
}

beforeAll(() => setUpTexts('zh'));

describe('how far a long answer has come', () => {
  it('is drawn as the engine tells it, and gone with the answer', async () => {
    const { store, latest } = openCoverageLab();
    expect(drawn(store)).toBe('');
    latest().ask.onProgress?.({ requestId: 'lab-coverage', fraction: 0.25 });
    expect(drawn(store)).toMatch(/<progress[^>]* value="0.25"[^>]* max="1"/);
    expect(drawn(store)).toContain('aria-label="计算中"');
    latest().ask.onProgress?.({ requestId: 'lab-coverage', fraction: 0.75 });
    expect(drawn(store)).toContain('value="0.75"');
    latest().answer({ kind: 'done', states: {} });
    await vi.waitFor(() => expect(drawn(store)).toBe(''));
  });

  it('is left to the newer question when an older one is superseded', async () => {
    const { store, asked, latest } = openCoverageLab();
    const older = latest();
    store.getState().setUpCoverage({ distanceMeters: 640 });
    expect(asked).toHaveLength(2);
    latest().ask.onProgress?.({ requestId: 'lab-coverage', fraction: 0.5 });
    older.answer({ kind: 'superseded' });
    await Promise.resolve();
    expect(drawn(store)).toContain('value="0.5"');
  });

  it('is gone when the lab is left, and the work with it', () => {
    const { store, engine, latest } = openCoverageLab();
    latest().ask.onProgress?.({ requestId: 'lab-coverage', fraction: 0.5 });
    store.getState().openMode({ kind: 'map' });
    expect(drawn(store)).toBe('');
    expect(engine.cancelAnalysis).toHaveBeenCalledWith('lab');
  });
});

describe('an answer that was to another question', () => {
  const ready: AnalysisState = { kind: 'ready', figures: [], topology: null };
  const stateOf = (store: AppStore) => store.getState().session.figures['lab-coverage'];

  it('is taken away at once, so that it never stands under the new headings', () => {
    const { store, latest } = openCoverageLab();
    expect(stateOf(store)).toEqual({ kind: 'pending' });
    latest().ask.onState?.('lab-coverage', ready);
    store.getState().setUpCoverage({ tellsReachedByTwo: true });
    expect(stateOf(store)).toEqual({ kind: 'pending' });
  });

  it('stays while the slider moves a straight ring, whose answer is there at once', () => {
    const { store, latest, asked } = openCoverageLab();
    latest().ask.onState?.('lab-coverage', ready);
    store.getState().setUpCoverage({ distanceMeters: 640 });
    expect(asked).toHaveLength(2);
    expect(stateOf(store)).toEqual(ready);
  });

  it('is taken away when a point of the analyst’s own is moved to', () => {
    const { store, latest } = openCoverageLab();
    store.getState().placeCoveragePoint([121.2, 31.4]);
    latest().ask.onState?.('lab-coverage', ready);
    store.getState().placeCoveragePoint([121.21, 31.4]);
    expect(stateOf(store)).toEqual({ kind: 'pending' });
  });
});
