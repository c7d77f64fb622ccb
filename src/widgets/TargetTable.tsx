import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { featuresOf, selectReadyDatasets } from '../state/selectors/select-features.ts';
import { useAppStore } from '../state/use-app-store.ts';
import { LinkedRow } from './LinkedRow.tsx';
import lab from './lab.module.css';
import { nameOf, useLocalized } from './use-localized.ts';

export interface TargetColumn {
  readonly id: string;
  readonly header: string;
  /** What stands in the row of a feature; of null in that of the total. */
  readonly cell: (featureId: string | null) => ReactNode;
}

/** A row for each placed feature of a layer, linked with the map, and one for all of them where there are several. */
export function TargetTable({
  label,
  datasetId,
  columns,
  withTotal = true,
}: {
  /** Read aloud. */
  readonly label: string;
  readonly datasetId: string;
  readonly columns: readonly TargetColumn[];
  /** Distances, for one, do not add up. */
  readonly withTotal?: boolean;
}) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const targets = featuresOf(useAppStore(selectReadyDatasets), { datasetId }).filter(({ geometry }) => geometry);
  const cells = (featureId: string | null) => columns.map(({ id, cell }) => <td key={id}>{cell(featureId)}</td>);
  return (
    <div className={lab.scroll}>
      <table className={lab.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('analysis.name')}</th>
            {columns.map(({ id, header }) => (
              <th scope="col" key={id}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => {
            const featureId = target.properties.id;
            return (
              <LinkedRow key={featureId} reference={{ datasetId, featureId }} name={inWords(nameOf(target))}>
                {cells(featureId)}
              </LinkedRow>
            );
          })}
        </tbody>
        {withTotal && targets.length > 1 && (
          <tfoot>
            <LinkedRow reference={null} name={t('overview.total')}>
              {cells(null)}
            </LinkedRow>
          </tfoot>
        )}
      </table>
    </div>
  );
}
