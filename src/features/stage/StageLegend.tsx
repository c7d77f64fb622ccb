import { useTranslation } from 'react-i18next';
import type { Chapter } from '../../domain/chapter.ts';
import type { PlanLayer } from '../../domain/plan.ts';
import type { LegendItem } from '../../layers/layer.ts';
import { legendOf } from '../../layers/registry.ts';
import { datasetsOfChapter, drawnLayersOfChapter, litFeatureIds } from '../../state/selectors/select-chapter.ts';
import { featuresOfLayer } from '../../state/selectors/select-features.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { LegendSwatch } from '../../widgets/LegendSwatch.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import classes from './stage.module.css';

/** What the step's own layers mean, as far as they stand in the light; the base map speaks for itself. */
export function StageLegend({ chapter }: { readonly chapter: Chapter }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const opened = useAppStore((state) => state.document);
  const datasets = useAppStore((state) => datasetsOfChapter(state, chapter));
  const lit = useAppStore((state) => litFeatureIds(state, chapter));
  const items = drawnLayersOfChapter(chapter, opened)
    .toReversed()
    .filter(({ layer }) => layer.kind !== 'base')
    .flatMap(({ layer }) => {
      const dataset = datasets.get(layer.datasetId);
      const shown = (dataset ? featuresOfLayer(dataset, layer) : []).filter(
        ({ geometry, properties }) => geometry !== null && (lit?.has(properties.id) ?? true),
      );
      const values = (field: string) => new Set(shown.map(({ properties }) => properties[field]));
      return shown.length === 0 ? [] : itemsShown(layer, values).map((item) => ({ layer, item }));
    });
  if (items.length === 0) return null;
  return (
    <ul className={classes.legend} aria-label={t('show.legend')}>
      {items.map(({ layer, item }) => (
        <li key={`${layer.id}/${item.label.zh}`}>
          <LegendSwatch swatch={item.swatch} /> {inWords(item.label)}
        </li>
      ))}
    </ul>
  );
}

/** A category that nothing on the picture belongs to is not explained. */
function itemsShown(layer: PlanLayer, valuesOf: (field: string) => ReadonlySet<unknown>): readonly LegendItem[] {
  if (!('categories' in layer)) return legendOf(layer);
  const values = valuesOf(layer.categoryField);
  const absent = layer.categories.filter(({ value }) => !values.has(value)).map(({ label }) => label.zh);
  return legendOf(layer).filter(({ label }) => !absent.includes(label.zh));
}
