import { canonicalJson } from '../domain/canonical-json.ts';
import type { Dataset } from '../domain/feature.ts';
import type { Figure } from '../domain/figure.ts';
import type { LocalizedText } from '../domain/localized.ts';
import type { Plan } from '../domain/plan.ts';
import { type Result, succeed } from '../domain/result.ts';
import { type Ledger, readLedger } from '../domain/schema/ledger-schema.ts';
import { computeFigures } from './compute.ts';

export type LedgerDifferenceKind =
  | 'other-plan'
  | 'dataset-missing'
  | 'dataset-changed'
  | 'figure-missing'
  | 'figure-added'
  | 'value'
  | 'certificate';

/** Something that is not as the ledger has it. */
export interface LedgerDifference {
  readonly kind: LedgerDifferenceKind;
  /** The figure, dataset or plan that differs. */
  readonly id: string;
  readonly text: LocalizedText;
}

export interface LedgerReplay {
  /** Empty when everything came out as it was put down. */
  readonly differences: readonly LedgerDifference[];
  readonly replayedFigureCount: number;
}

/** Another processor may round a sine otherwise; anything beyond is another number. */
const SAME_VALUE = 1e-12;

/**
 * Computes a ledger's requests again and says what comes out otherwise. The plan is needed for what requests speak of by
 * id: plan states, names and published indicators.
 * @returns problems when the text is no ledger.
 */
export function replayLedger(
  text: string,
  { plan, datasets }: { readonly plan: Plan; readonly datasets: ReadonlyMap<string, Dataset> },
): Result<LedgerReplay> {
  const read = readLedger('ledger', text);
  if (!read.ok) return read;
  const ledger = read.value;
  const { planRevision, planStateId } = ledger;
  const failures = new Map<string, LocalizedText>();
  const figures = ledger.requests.flatMap((request): readonly Figure[] => {
    const state = computeFigures(request, { plan, planRevision, planStateId, datasets });
    if (state.kind === 'failed') failures.set(request.id, state.reason);
    return state.kind === 'ready' ? state.figures : [];
  });
  return succeed({
    differences: [
      ...compareOrigin(ledger, plan, datasets),
      ...compareFigures(ledger.figures as readonly Figure[], figures, failures),
    ],
    replayedFigureCount: figures.length,
  });
}

function compareOrigin(
  ledger: Ledger,
  plan: Plan,
  datasets: ReadonlyMap<string, Dataset>,
): readonly LedgerDifference[] {
  const samePlan = ledger.planId === plan.id;
  const ofPlan = difference('other-plan', ledger.planId, {
    zh: `账本属于规划「${ledger.planId}」，现为「${plan.id}」`,
    en: `The ledger is of the plan “${ledger.planId}”, this is “${plan.id}”`,
  });
  const ofDatasets = ledger.datasets.flatMap(({ datasetId, contentHash }) => {
    const now = datasets.get(datasetId);
    if (!now) {
      const text = { zh: `数据「${datasetId}」未读入`, en: `The data “${datasetId}” are not at hand` };
      return [difference('dataset-missing', datasetId, text)];
    }
    if (now.contentHash === contentHash) return [];
    const text = {
      zh: `数据「${datasetId}」已改动：记录为 ${short(contentHash)}，现为 ${short(now.contentHash)}`,
      en: `The data “${datasetId}” have changed: ${short(contentHash)} then, ${short(now.contentHash)} now`,
    };
    return [difference('dataset-changed', datasetId, text)];
  });
  return [...(samePlan ? [] : [ofPlan]), ...ofDatasets];
}

function compareFigures(
  then: readonly Figure[],
  now: readonly Figure[],
  failures: ReadonlyMap<string, LocalizedText>,
): readonly LedgerDifference[] {
  const [old, fresh] = [byId(then), byId(now)];
  const changed = then.flatMap((figure): LedgerDifference[] => {
    const again = fresh.get(figure.id);
    if (again) return compare(figure, again);
    const why = failures.get(figure.requestId);
    const text = {
      zh: `「${figure.label.zh}」没有算出${why ? `：${why.zh}` : ''}`,
      en: `“${figure.label.en}” did not come out${why ? `: ${why.en}` : ''}`,
    };
    return [difference('figure-missing', figure.id, text)];
  });
  const added = now
    .filter(({ id }) => !old.has(id))
    .map(({ id, label }) =>
      difference('figure-added', id, { zh: `账本中没有「${label.zh}」`, en: `The ledger has no “${label.en}”` }),
    );
  return [...changed, ...added];
}

function compare(then: Figure, now: Figure): LedgerDifference[] {
  const { zh, en } = then.label;
  if (Math.abs(then.value - now.value) > SAME_VALUE * Math.max(Math.abs(then.value), Math.abs(now.value))) {
    const text = {
      zh: `「${zh}」记录为 ${then.value}，重算为 ${now.value}`,
      en: `“${en}” was ${then.value} and comes out as ${now.value}`,
    };
    return [difference('value', then.id, text)];
  }
  const fields = [...new Set([...Object.keys(then), ...Object.keys(now)])] as (keyof Figure)[];
  const different = fields.filter(
    (field) => field !== 'value' && canonicalJson(then[field] ?? null) !== canonicalJson(now[field] ?? null),
  );
  if (different.length === 0) return [];
  const text = {
    zh: `「${zh}」数值相同，出生证有别：${different.join('、')}`,
    en: `“${en}” has the same value and another certificate: ${different.join(', ')}`,
  };
  return [difference('certificate', then.id, text)];
}

function byId(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  return new Map(figures.map((figure) => [figure.id, figure]));
}

function difference(kind: LedgerDifferenceKind, id: string, text: LocalizedText): LedgerDifference {
  return { kind, id, text };
}

/** Enough of a hash to tell it from another. */
function short(hash: string): string {
  return hash.slice(0, 12);
}
