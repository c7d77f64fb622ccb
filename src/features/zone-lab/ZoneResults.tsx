import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure } from '../../domain/figure.ts';
import { AREA_UNIT_NAMES, formatAreaNumber, formatFigure } from '../../i18n/format.ts';
import { featuresOf, selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { selectFigureState } from '../../state/selectors/select-figures.ts';
import { useActions, useAppStore } from '../../state/use-app-store.ts';
import { BarChart } from '../../ui/charts/BarChart.tsx';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import { hasFacets } from '../../widgets/figures-with.ts';
import { LinkedRow } from '../../widgets/LinkedRow.tsx';
import lab from '../../widgets/lab.module.css';
import { useFeatureColor } from '../../widgets/use-feature-color.ts';
import { nameOf, useLocale, useLocalized } from '../../widgets/use-localized.ts';
import { FIRST_SHOWN, figuresOfColumn, type Sorting, sortRows, ZONE_COLUMNS, type ZoneColumn } from './zone-columns.ts';

function useFigures(column: ZoneColumn): readonly Figure[] {
  const { requestId, facets } = figuresOfColumn(column);
  const state = useAppStore((store) => selectFigureState(store, requestId));
  return state.kind === 'ready' ? state.figures.filter((figure) => hasFacets(figure, facets)) : [];
}

/** Every zone with its measures, sortable, linked with the map; bars of area that select. */
export function ZoneResults() {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const [shown, setShown] = useState<readonly ZoneColumn[]>(FIRST_SHOWN);
  const [sorting, setSorting] = useState<Sorting>({ by: 'order', descending: false });
  const datasetId = useAppStore((state) => state.session.labs.zoneDatasetId);
  const areaUnit = useAppStore((state) => state.preferences.areaUnit);
  const selectedId = useAppStore((state) => state.view.selection?.featureId ?? null);
  const { selectFeature, hoverFeature } = useActions();
  const colorOf = useFeatureColor();
  const features = featuresOf(useAppStore(selectReadyDatasets), { datasetId });
  const byId = new Map(features.map((feature) => [feature.properties.id, feature]));
  const columns = {
    area: useFigures('area'),
    share: useFigures('share'),
    perimeter: useFigures('perimeter'),
    compactness: useFigures('compactness'),
    longitude: useFigures('longitude'),
    latitude: useFigures('latitude'),
  };
  const rowIds = sortRows([...byId.keys()], sorting.by === 'order' ? [] : columns[sorting.by], sorting);
  const labelOf = (column: ZoneColumn) => {
    const words = {
      area: t('overview.area'),
      share: t('overview.share'),
      perimeter: t('analysis.perimeter'),
      compactness: t('analysis.compactness'),
      longitude: t('analysis.longitude'),
      latitude: t('analysis.latitude'),
    };
    return column === 'area' ? `${words.area} ${AREA_UNIT_NAMES[locale][areaUnit]}` : words[column];
  };
  const sortBy = (by: Sorting['by']) =>
    setSorting((current) => ({ by, descending: current.by === by ? !current.descending : by !== 'order' }));
  const write = (column: ZoneColumn) => (figure: Figure) =>
    column === 'area' ? formatAreaNumber(locale, areaUnit, figure.value) : formatFigure(locale, areaUnit, figure);
  const visible = ZONE_COLUMNS.filter((column) => shown.includes(column));
  const cells = (featureId: string | null) =>
    visible.map((column) => {
      const { requestId, facets, hasTotal } = figuresOfColumn(column);
      return (
        <td key={column}>
          {(featureId !== null || hasTotal) && (
            <FigureValue requestId={requestId} subjectFeatureId={featureId} facets={facets} format={write(column)} />
          )}
        </td>
      );
    });
  return (
    <div className={lab.results} data-testid="zone-lab">
      <div className={lab.tools}>
        {ZONE_COLUMNS.map((column) => (
          <Checkbox
            key={column}
            size="xs"
            label={labelOf(column)}
            checked={shown.includes(column)}
            onChange={() =>
              setShown(shown.includes(column) ? shown.filter((each) => each !== column) : [...shown, column])
            }
          />
        ))}
      </div>
      <div className={lab.scroll}>
        <table className={lab.table}>
          <thead>
            <tr>
              <th scope="col" aria-sort={ariaSort('order', sorting)}>
                <button type="button" onClick={() => sortBy('order')}>
                  {t('analysis.name')}
                </button>
              </th>
              {visible.map((column) => (
                <th scope="col" key={column} aria-sort={ariaSort(column, sorting)}>
                  <button
                    type="button"
                    aria-label={t('analysis.sortBy', { column: labelOf(column) })}
                    onClick={() => sortBy(column)}
                  >
                    {labelOf(column)}
                    {sorting.by === column ? (sorting.descending ? ' ↓' : ' ↑') : ''}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowIds.map((featureId) => {
              const feature = byId.get(featureId);
              if (!feature) return null;
              return (
                <LinkedRow key={featureId} reference={{ datasetId, featureId }} name={inWords(nameOf(feature))}>
                  {cells(featureId)}
                </LinkedRow>
              );
            })}
          </tbody>
          <tfoot>
            <LinkedRow reference={null} name={t('overview.total')}>
              {cells(null)}
            </LinkedRow>
          </tfoot>
        </table>
      </div>
      <section className={lab.section}>
        <h3>{t('overview.area')}</h3>
        <BarChart
          label={t('overview.area')}
          selectedId={selectedId}
          onSelect={(featureId) => selectFeature({ datasetId, featureId })}
          onHover={(featureId) => hoverFeature(featureId ? { datasetId, featureId } : null)}
          bars={columns.area.flatMap((figure) => {
            const feature = figure.subjectFeatureId ? byId.get(figure.subjectFeatureId) : undefined;
            const share = columns.share.find((each) => each.subjectFeatureId === figure.subjectFeatureId);
            if (!feature) return [];
            return [
              {
                id: feature.properties.id,
                label: inWords(nameOf(feature)),
                value: figure.value,
                written: [formatFigure(locale, areaUnit, figure), share && formatFigure(locale, areaUnit, share)]
                  .filter(Boolean)
                  .join(' · '),
                color: colorOf(feature),
              },
            ];
          })}
        />
      </section>
      <p className={lab.note}>{t('analysis.note')}</p>
    </div>
  );
}

function ariaSort(column: Sorting['by'], sorting: Sorting): 'ascending' | 'descending' | 'none' {
  if (sorting.by !== column) return 'none';
  return sorting.descending ? 'descending' : 'ascending';
}
