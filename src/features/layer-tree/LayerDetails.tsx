import { Slider } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconFocusCentered, IconSquareDot } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlanLayer } from '../../domain/plan.ts';
import { legendOf } from '../../layers/registry.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LegendSwatch } from '../../widgets/LegendSwatch.tsx';
import { nameOf, useLocalized } from '../../widgets/use-localized.ts';
import classes from './layer-tree.module.css';
import type { LayerCommands } from './use-layer-commands.ts';

interface LayerDetailsProps {
  readonly layer: PlanLayer;
  readonly commands: LayerCommands;
  readonly isSolo: boolean;
}

/** The opened part of a row: opacity, solo, zoom, order, the whole legend, and what is listed but not placed. */
export function LayerDetails({ layer, commands, isSolo }: LayerDetailsProps) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const selectFeature = useAppStore((state) => state.selectFeature);
  const name = inWords(layer.title);
  const legend = legendOf(layer);
  const unplaced = commands.features.filter((feature) => feature.geometry === null);
  return (
    <div className={classes.details}>
      <div className={classes.tools}>
        <Slider
          className={classes.slider}
          size="xs"
          min={0}
          max={1}
          step={0.05}
          value={commands.opacity}
          onChange={commands.setOpacity}
          label={(value) => `${Math.round(value * 100)} %`}
          thumbLabel={t('tree.opacity', { name })}
        />
        <IconButton label={t(isSolo ? 'tree.soloOff' : 'tree.solo')} pressed={isSolo} onClick={commands.solo} size={32}>
          <IconSquareDot size={16} stroke={1.7} />
        </IconButton>
        <IconButton label={t('tree.zoomTo')} onClick={commands.zoomTo} disabled={!commands.canZoom} size={32}>
          <IconFocusCentered size={16} stroke={1.7} />
        </IconButton>
        <IconButton label={t('tree.moveUp')} onClick={() => commands.nudge(-1)} size={32}>
          <IconArrowUp size={16} stroke={1.7} />
        </IconButton>
        <IconButton label={t('tree.moveDown')} onClick={() => commands.nudge(1)} size={32}>
          <IconArrowDown size={16} stroke={1.7} />
        </IconButton>
      </div>
      {legend.length > 1 && (
        <ul className={classes.legend}>
          {legend.map((item) => (
            <li key={item.label.en}>
              <LegendSwatch swatch={item.swatch} />
              {inWords(item.label)}
            </li>
          ))}
        </ul>
      )}
      {unplaced.length > 0 && (
        <div className={classes.unplaced}>
          <p title={t('tree.unplacedHint')}>{t('tree.unplaced', { count: unplaced.length })}</p>
          <ul>
            {unplaced.map((feature) => (
              <li key={feature.properties.id}>
                <button
                  type="button"
                  onClick={() => selectFeature({ datasetId: layer.datasetId, featureId: feature.properties.id })}
                >
                  {inWords(nameOf(feature))}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
