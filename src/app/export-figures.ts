import type { PlanFeature } from '../domain/feature.ts';
import type { Figure } from '../domain/figure.ts';
import type { AnalysisLab } from '../domain/mode.ts';
import { saveFile } from '../io/save-file.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { selectFeatureIndex, selectReadyDatasets } from '../state/selectors/select-features.ts';
import { selectLabRequests } from '../state/selectors/select-lab-requests.ts';
import { withLabPoints } from './lab-inputs.ts';

export type ExportKind = 'csv' | 'xlsx' | 'geojson' | 'ledger';

/** The figures of the open lab, from the one ledger. */
function labFigures(store: AppStore): readonly Figure[] {
  const state = store.getState();
  return selectLabRequests(state).flatMap(({ id }) => {
    const answer = state.session.figures[id];
    return answer?.kind === 'ready' ? answer.figures : [];
  });
}

/** The features that the figures are about, each once. */
function subjects(store: AppStore, figures: readonly Figure[]): readonly PlanFeature[] {
  const index = selectFeatureIndex(store.getState());
  const ids = [...new Set(figures.flatMap(({ subjectFeatureId }) => subjectFeatureId ?? []))];
  return ids.flatMap((id) => index.get(id)?.feature ?? []);
}

/**
 * Takes the figures of a lab away as a file. The writers are loaded when first needed.
 * @throws Error when there is nothing to take, or a writer cannot be loaded.
 */
export async function exportFigures(store: AppStore, lab: AnalysisLab, kind: ExportKind): Promise<void> {
  const figures = labFigures(store);
  const { document, view } = store.getState();
  const words = { plan: document.plan, locale: view.locale };
  if (figures.length === 0) throw new Error(view.locale === 'zh' ? '还没有可导出的数字' : 'there are no figures yet');
  const name = `${document.plan.name[view.locale]} ${lab}`;
  switch (kind) {
    case 'csv': {
      const [{ figureTable }, { toCsv }] = await Promise.all([
        import('../io/figure-tables.ts'),
        import('../io/export-csv.ts'),
      ]);
      return saveFile({
        name: `${name}.csv`,
        content: toCsv(figureTable(figures, words)),
        mimeType: 'text/csv;charset=utf-8',
      });
    }
    case 'xlsx': {
      const [tables, { toXlsx, XLSX_MIME_TYPE }] = await Promise.all([
        import('../io/figure-tables.ts'),
        import('../io/export-xlsx.ts'),
      ]);
      const sheets = [
        tables.figureTable(figures, words),
        tables.methodTable(figures, words),
        tables.inputTable(figures, words),
      ];
      return saveFile({ name: `${name}.xlsx`, content: await toXlsx(sheets), mimeType: XLSX_MIME_TYPE });
    }
    case 'geojson': {
      const { joinFigures, toGeoJson } = await import('../io/export-geojson.ts');
      const content = toGeoJson(joinFigures(subjects(store, figures), figures));
      return saveFile({ name: `${name}.geojson`, content, mimeType: 'application/geo+json' });
    }
    case 'ledger':
      return saveFile({ name: `${name}.ledger.json`, content: await ledgerOf(store), mimeType: 'application/json' });
  }
}

/** The requests and figures of the lab as one text that replays to the same values. */
async function ledgerOf(store: AppStore): Promise<string> {
  const { exportLedger } = await import('../metrics/ledger.ts');
  const state = store.getState();
  const { plan, datasets } = withLabPoints(state.document.plan, selectReadyDatasets(state), state.session.labs);
  const requests = selectLabRequests(state).filter((request) => request.metric !== 'topology');
  return exportLedger({
    context: {
      plan,
      planRevision: state.document.revision,
      planStateId: plan.defaultPlanStateId,
      datasets: new Map(datasets.map((dataset) => [dataset.id, dataset])),
    },
    requests,
    states: Object.fromEntries(
      requests.flatMap(({ id }) => (state.session.figures[id] ? [[id, state.session.figures[id]]] : [])),
    ),
  });
}
