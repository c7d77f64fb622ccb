import { IconChevronRight, IconEye, IconEyeOff, IconGripVertical } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanLayer } from '../../domain/plan.ts';
import { legendOf } from '../../layers/registry.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { Badge } from '../../ui/Badge.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useDraggedRow } from '../../ui/SortableRows.tsx';
import { DataClassBadge } from '../../widgets/DataClassBadge.tsx';
import { LegendSwatch } from '../../widgets/LegendSwatch.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import { LayerDetails } from './LayerDetails.tsx';
import classes from './layer-tree.module.css';
import { useLayerCommands } from './use-layer-commands.ts';
import type { TreeKeys } from './use-tree-keys.ts';

interface LayerRowProps {
  readonly layer: PlanLayer;
  readonly keys: TreeKeys;
  readonly sortable: boolean;
}

/** A layer: legend, name, data class, switch; opened, it shows the rest. */
export function LayerRow({ layer, keys, sortable }: LayerRowProps) {
  const { t } = useTranslation();
  const name = useLocalized()(layer.title);
  const [open, setOpen] = useState(false);
  const commands = useLayerCommands(layer);
  const isSolo = useAppStore((state) => state.view.soloLayerId === layer.id);
  const { rowRef, handleRef, handleListeners, isDragging, style } = useDraggedRow(layer.id);
  const [legend] = legendOf(layer);
  const { dataset, visible } = commands;
  const tabIndex = keys.tabIndexOf(layer.id);
  return (
    <div
      ref={rowRef}
      style={style}
      data-layer={layer.id}
      data-visible={visible}
      data-dragging={isDragging}
      className={classes.row}
      {...keys.rowProps(layer.id, { name, level: 2, open }, { ...commands, expand: setOpen })}
    >
      <div {...keys.cellProps}>
        <div className={classes.rowLine}>
          {sortable && (
            <span
              ref={handleRef}
              {...handleListeners}
              className={classes.handle}
              title={t('tree.drag', { name })}
              aria-hidden="true"
            >
              <IconGripVertical size={13} stroke={1.7} />
            </span>
          )}
          {legend && <LegendSwatch swatch={legend.swatch} />}
          <button
            type="button"
            className={classes.name}
            tabIndex={tabIndex}
            aria-label={t('tree.more', { name })}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <span>{name}</span>
            <IconChevronRight size={13} stroke={1.8} className={classes.chevron} data-open={open} />
          </button>
          {isSolo && <span className={classes.solo}>{t('tree.solonow')}</span>}
          {dataset?.kind === 'failed' ? (
            <span className={classes.failed}>{t('tree.failed')}</span>
          ) : commands.isUnplaced ? (
            <Badge text={t('tree.unplacedShort')} hint={t('tree.unplacedHint')} tone="dashed" />
          ) : (
            <DataClassBadge dataClass={layer.dataClass} />
          )}
          <IconButton
            label={t(visible ? 'tree.hide' : 'tree.show', { name })}
            onClick={commands.toggle}
            size={32}
            tabIndex={tabIndex}
            className={classes.eye}
          >
            {visible ? <IconEye size={17} stroke={1.7} /> : <IconEyeOff size={17} stroke={1.7} />}
          </IconButton>
        </div>
        {dataset?.kind === 'failed' && <FailedNote layer={layer} />}
        {open && <LayerDetails layer={layer} commands={commands} isSolo={isSolo} />}
      </div>
    </div>
  );
}

/** Why a layer's data could not be read: the file, the place and the reason. */
function FailedNote({ layer }: { readonly layer: PlanLayer }) {
  const inWords = useLocalized();
  const dataset = useAppStore((state) => state.document.datasets[layer.datasetId]);
  const problem = dataset?.kind === 'failed' ? dataset.problems[0] : undefined;
  if (!problem) return null;
  return (
    <p className={classes.failedNote} role="alert">
      {problem.place} · {inWords(problem.reason)}
    </p>
  );
}
