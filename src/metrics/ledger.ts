import { canonicalJson } from '../domain/canonical-json.ts';
import type { Figure, FigureState } from '../domain/figure.ts';
import type { LocalizedText } from '../domain/localized.ts';
import type { FigureRequest } from '../domain/plan.ts';
import { LEDGER_FORMAT, LEDGER_VERSION, type Ledger } from '../domain/schema/ledger-schema.ts';
import { datasetIdsOf } from '../domain/schema/plan-references.ts';
import type { MetricContext } from './metric.ts';

/** What is put down: the requests, their states, and what they were computed from. */
export interface LedgerEntries {
  /** The context of the computation; of the datasets only those that the requests speak of are named. */
  readonly context: MetricContext;
  /** The plan's figures first, then the analyst's own. */
  readonly requests: readonly FigureRequest[];
  readonly states: Readonly<Record<string, FigureState>>;
}

const NOT_COMPUTED: LocalizedText = { zh: '导出时尚未算出', en: 'not computed yet when this was exported' };

/**
 * All figures as JSON: the same figures are the same bytes. What is drawn, the zoom and the clock are no part of it.
 * A request that failed stands in it with its reason.
 */
export function exportLedger({ context, requests, states }: LedgerEntries): string {
  const { plan, planRevision, planStateId, datasets } = context;
  const named = new Set(requests.flatMap(datasetIdsOf));
  const ledger: Ledger = {
    format: LEDGER_FORMAT,
    version: LEDGER_VERSION,
    planId: plan.id,
    planRevision,
    planStateId,
    datasets: [...datasets.values()]
      .filter(({ id }) => named.has(id))
      .map(({ id, contentHash }) => ({ datasetId: id, contentHash }))
      .sort((one, other) => (one.datasetId < other.datasetId ? -1 : 1)),
    requests: [...requests],
    figures: requests.flatMap(({ id }) => {
      const state = states[id];
      return state?.kind === 'ready' ? state.figures.map(toEntry) : [];
    }),
    failures: requests.flatMap(({ id }) => {
      const state = states[id];
      if (state?.kind === 'ready') return [];
      return [{ requestId: id, reason: state?.kind === 'failed' ? state.reason : NOT_COMPUTED }];
    }),
  };
  return canonicalJson(ledger);
}

/** A figure as the ledger holds it: its lists are copied, since what a schema reads may be changed and a figure not. */
function toEntry(figure: Figure): Ledger['figures'][number] {
  return {
    ...figure,
    inputs: [...figure.inputs],
    contributingFeatureIds: [...figure.contributingFeatureIds],
    sourceIds: [...figure.sourceIds],
  };
}
