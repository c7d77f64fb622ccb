import { Slider } from '@mantine/core';
import { IconEye, IconEyeOff, IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Chapter } from '../../domain/chapter.ts';
import type { PlanLayer } from '../../domain/plan.ts';
import { legendOf } from '../../layers/registry.ts';
import { selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LegendSwatch } from '../../widgets/LegendSwatch.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import classes from './desk.module.css';
import { useChapterChange, useSitting } from './use-chapter-change.ts';

/** What the chapter draws and how strongly, group by group as in the layer tree, and which lines draw themselves. */
export function LayerChoice({ chapter }: { readonly chapter: Chapter }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const { groups, layers } = useAppStore((state) => state.document.plan);
  return (
    <section className={classes.part}>
      <h3>{t('desk.layers')}</h3>
      <p className={classes.hint}>{t('desk.drawsHint')}</p>
      {groups.map((group) => (
        <div key={group.id}>
          <h4 className={classes.groupName}>{inWords(group.title)}</h4>
          <ul className={classes.layers}>
            {layers
              .filter(({ groupId }) => groupId === group.id)
              .map((layer) => (
                <LayerLine key={layer.id} layer={layer} chapter={chapter} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The base map is drawn from its tiles, which are there at once. */
function useHasLines({ datasetId, kind }: PlanLayer): boolean {
  const features = useAppStore(selectReadyDatasets).get(datasetId)?.collection.features;
  return kind !== 'base' && (features?.some(({ geometry }) => geometry?.type === 'LineString') ?? false);
}

function LayerLine({ layer, chapter }: { readonly layer: PlanLayer; readonly chapter: Chapter }) {
  const { t } = useTranslation();
  const name = useLocalized()(layer.title);
  const change = useChapterChange(chapter);
  const { begin, series } = useSitting(`opacity.${layer.id}`);
  const hasLines = useHasLines(layer);
  const [legend] = legendOf(layer);
  const { layers, draws } = chapter;
  const drawn = layers.find(({ id }) => id === layer.id);
  const isLast = drawn !== undefined && layers.length === 1;
  const drawsItself = draws.includes(layer.id);
  const toggle = () =>
    change(
      drawn
        ? { layers: layers.filter(({ id }) => id !== layer.id), draws: draws.filter((id) => id !== layer.id) }
        : { layers: [...layers, { id: layer.id, opacity: layer.opacity }] },
    );
  return (
    <li data-on={drawn !== undefined}>
      <IconButton label={t(drawn ? 'tree.hide' : 'tree.show', { name })} size={28} disabled={isLast} onClick={toggle}>
        {drawn ? <IconEye size={16} stroke={1.7} /> : <IconEyeOff size={16} stroke={1.7} />}
      </IconButton>
      {legend && <LegendSwatch swatch={legend.swatch} />}
      <span className={classes.layerName}>{name}</span>
      {drawn && hasLines && (
        <IconButton
          label={t('desk.drawsItself', { name })}
          pressed={drawsItself}
          size={28}
          onClick={() => change({ draws: drawsItself ? draws.filter((id) => id !== layer.id) : [...draws, layer.id] })}
        >
          <IconRoute size={15} stroke={1.7} />
        </IconButton>
      )}
      {drawn && (
        <Slider
          className={classes.opacity ?? ''}
          size="xs"
          min={0}
          max={1}
          step={0.05}
          value={drawn.opacity}
          onFocus={begin}
          onPointerDown={begin}
          onChange={(opacity) =>
            change({ layers: layers.map((each) => (each.id === layer.id ? { ...each, opacity } : each)) }, series())
          }
          label={(value) => `${Math.round(value * 100)} %`}
          thumbLabel={t('desk.opacity', { name })}
        />
      )}
    </li>
  );
}
