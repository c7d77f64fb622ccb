import { Checkbox } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LayerGroup as Group, PlanLayer } from '../../domain/plan.ts';
import { groupSwitch } from '../../state/selectors/select-layers.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { SortableRows } from '../../ui/SortableRows.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import { LayerRow } from './LayerRow.tsx';
import classes from './layer-tree.module.css';
import type { TreeKeys } from './use-tree-keys.ts';

interface LayerGroupProps {
  readonly group: Group;
  readonly layers: readonly PlanLayer[];
  readonly keys: TreeKeys;
  /** Rows of a filtered list cannot be reordered: their neighbours are hidden. */
  readonly sortable: boolean;
}

/** A group of layers with its three-state switch. */
export function LayerGroup({ group, layers, keys, sortable }: LayerGroupProps) {
  const { t } = useTranslation();
  const name = useLocalized()(group.title);
  const [open, setOpen] = useState(true);
  const plan = useAppStore((state) => state.document.plan);
  const views = useAppStore((state) => state.view.layers);
  const toggleGroup = useAppStore((state) => state.toggleGroup);
  const moveLayer = useAppStore((state) => state.moveLayer);
  const { state, visibleCount, layerCount } = groupSwitch(plan, views, group.id);
  const toggle = () => toggleGroup(group.id);
  return (
    <div {...keys.rowGroupProps} className={classes.group}>
      <div {...keys.rowProps(group.id, { name, level: 1, open }, { toggle, expand: setOpen })}>
        <div {...keys.cellProps} className={classes.groupHeader}>
          <Checkbox
            size="xs"
            checked={state === 'on'}
            indeterminate={state === 'mixed'}
            onChange={toggle}
            aria-label={t('tree.groupSwitch', { name })}
            tabIndex={keys.tabIndexOf(group.id)}
          />
          <button
            type="button"
            className={classes.groupName}
            onClick={() => setOpen(!open)}
            tabIndex={-1}
            aria-hidden="true"
          >
            {name}
            <IconChevronDown size={14} stroke={1.8} data-open={open} className={classes.chevron} />
          </button>
          <span className={classes.count}>{t('tree.count', { visible: visibleCount, total: layerCount })}</span>
        </div>
      </div>
      {open && (
        <SortableRows ids={layers.map((layer) => layer.id)} disabled={!sortable} onMove={moveLayer}>
          {layers.map((layer) => (
            <LayerRow key={layer.id} layer={layer} keys={keys} sortable={sortable} />
          ))}
        </SortableRows>
      )}
    </div>
  );
}
