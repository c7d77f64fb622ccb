import type { Figure, FigureState } from '../../domain/figure.ts';
import type { AppState, SessionState } from '../app-state.ts';
import { memoiseLast } from './memoise.ts';

const ledger = memoiseLast((figures: SessionState['figures']): ReadonlyMap<string, Figure> => {
  const all = Object.values(figures).flatMap((state) => (state.kind === 'ready' ? state.figures : []));
  return new Map(all.map((figure) => [figure.id, figure]));
});

/** The one ledger: every figure that is ready, by its id. */
export function selectLedger({ session }: AppState): ReadonlyMap<string, Figure> {
  return ledger(session.figures);
}

const PENDING: FigureState = { kind: 'pending' };

/** What has become of a request. */
export function selectFigureState({ session }: AppState, requestId: string): FigureState {
  return session.figures[requestId] ?? PENDING;
}

const bySubject = memoiseLast((figures: ReadonlyMap<string, Figure>): ReadonlyMap<string, readonly Figure[]> => {
  const grouped = new Map<string, Figure[]>();
  for (const figure of figures.values()) {
    if (figure.subjectFeatureId === null) continue;
    grouped.set(figure.subjectFeatureId, [...(grouped.get(figure.subjectFeatureId) ?? []), figure]);
  }
  return grouped;
});

const NO_FIGURES: readonly Figure[] = [];

/** The figures about one feature. */
export function selectFiguresAbout(state: AppState, featureId: string): readonly Figure[] {
  return bySubject(selectLedger(state)).get(featureId) ?? NO_FIGURES;
}
