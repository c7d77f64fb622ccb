import { useTranslation } from 'react-i18next';
import type { Figure } from '../../domain/figure.ts';
import { formatArea, formatShare } from '../../i18n/format.ts';
import { LAB_REQUEST } from '../../state/lab-ids.ts';
import { featuresOf, selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { selectFigureState } from '../../state/selectors/select-figures.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { HeatMap } from '../../ui/charts/HeatMap.tsx';
import { LabAnswer } from '../../widgets/LabAnswer.tsx';
import lab from '../../widgets/lab.module.css';
import { useClassWords } from '../../widgets/use-class-words.ts';
import { nameOf, useLocale, useLocalized } from '../../widgets/use-localized.ts';

const NONE: readonly Figure[] = [];
const TOTAL = 'total';

/** A column of the matrix: a class, what no class covers, or what is counted twice. */
function columnOf({ facets }: Figure): string | undefined {
  if (facets?.part === 'outside') return undefined;
  return facets?.part ?? (facets?.classValue === undefined ? undefined : `=${facets.classValue}`);
}

/** Hectares and shares of each class in each row; a cell opens its birth certificate. */
export function OverlapResults() {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const overlap = useAppStore((state) => state.session.labs.overlap);
  const areaUnit = useAppStore((state) => state.preferences.areaUnit);
  const state = useAppStore((store) => selectFigureState(store, LAB_REQUEST.overlap));
  const openDialog = useAppStore((store) => store.openDialog);
  const words = useClassWords(overlap.ofDatasetId);
  const rows = featuresOf(useAppStore(selectReadyDatasets), { datasetId: overlap.overDatasetId });
  const figures = state.kind === 'ready' ? state.figures : NONE;
  const areas = figures.filter((figure) => figure.facets?.measure === 'area' && columnOf(figure) !== undefined);
  const shareOf = new Map(
    figures
      .filter((figure) => figure.facets?.measure === 'share')
      .map((figure) => [`${figure.subjectFeatureId}\n${columnOf(figure)}`, figure.value]),
  );
  const columnLabel = (id: string) => {
    if (id === 'rest') return t('analysis.rest');
    if (id === 'overlap') return t('analysis.overlapPart');
    return id.slice(1) === '' ? '—' : words.value(overlap.classField, id.slice(1));
  };
  const used = areas.filter((figure) => figure.value > 0).flatMap((figure) => columnOf(figure) ?? []);
  const columns = [...new Set(used)].map((id) => ({ id, label: columnLabel(id) }));
  const byCell = new Map(areas.map((figure) => [`${figure.subjectFeatureId ?? TOTAL}\n${columnOf(figure)}`, figure]));
  return (
    <div className={lab.results} data-testid="overlap-lab">
      <LabAnswer requestId={LAB_REQUEST.overlap} />
      {state.kind === 'ready' && (
        <HeatMap
          label={t('analysis.labs.overlap')}
          corner={t('analysis.name')}
          rows={[
            ...rows.map((row) => ({ id: row.properties.id, label: inWords(nameOf(row)) })),
            { id: TOTAL, label: t('overview.total') },
          ]}
          columns={columns}
          cells={areas.flatMap((figure) => {
            const columnId = columnOf(figure) ?? '';
            const share = shareOf.get(`${figure.subjectFeatureId}\n${columnId}`);
            return [
              {
                rowId: figure.subjectFeatureId ?? TOTAL,
                columnId,
                depth: share ?? 0,
                written: formatArea(locale, areaUnit, figure.value),
                detail: share === undefined ? '' : formatShare(locale, share),
              },
            ];
          })}
          selected={null}
          onSelect={(rowId, columnId) => {
            const figure = byCell.get(`${rowId}\n${columnId}`);
            if (figure) openDialog({ kind: 'certificate', figureId: figure.id });
          }}
        />
      )}
      <p className={lab.note}>{t('analysis.note')}</p>
    </div>
  );
}
