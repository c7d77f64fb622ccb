import type { PlanFeature } from '../../domain/feature.ts';
import type { Figure } from '../../domain/figure.ts';
import type { AppState } from '../app-state.ts';
import { memoiseLast } from './memoise.ts';
import { selectFeatureIndex } from './select-features.ts';
import { selectLedger } from './select-figures.ts';

const NONE: readonly PlanFeature[] = [];

const featuresOf = memoiseLast((figure: Figure, index: ReturnType<typeof selectFeatureIndex>): readonly PlanFeature[] =>
  figure.contributingFeatureIds.flatMap((id) => index.get(id)?.feature ?? []),
);

/** The features that the number was made from whose birth certificate is open. */
export function selectContributing(state: AppState): readonly PlanFeature[] {
  const { dialog } = state.session;
  const figure = dialog.kind === 'certificate' ? selectLedger(state).get(dialog.figureId) : undefined;
  return figure ? featuresOf(figure, selectFeatureIndex(state)) : NONE;
}
