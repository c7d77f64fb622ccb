import { TextInput } from '@mantine/core';
import { IconFilter, IconRestore } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanLayer } from '../../domain/plan.ts';
import { type GroupRows, selectLayerTree } from '../../state/selectors/select-layers.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LayerGroup } from './LayerGroup.tsx';
import classes from './layer-tree.module.css';
import { useTreeKeys } from './use-tree-keys.ts';

function matches({ title }: PlanLayer, sought: string): boolean {
  const text = sought.trim().toLowerCase();
  return text === '' || title.zh.toLowerCase().includes(text) || title.en.toLowerCase().includes(text);
}

/** A group stays with those of its layers that match; a group without any goes. */
function filtered(tree: readonly GroupRows[], sought: string): readonly GroupRows[] {
  return tree
    .map(({ group, layers }) => ({ group, layers: layers.filter((layer) => matches(layer, sought)) }))
    .filter(({ layers }) => layers.length > 0);
}

/** The layers of the plan in their groups: what is on, how it looks, how sure it is. */
export function LayerTree() {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  const tree = useAppStore(selectLayerTree);
  const resetLayers = useAppStore((state) => state.resetLayers);
  const shown = filtered(tree, sought);
  const keys = useTreeKeys(shown[0]?.group.id);
  return (
    <>
      <header className={classes.header}>
        <h2 className={classes.title}>{t('tree.title')}</h2>
        <IconButton label={t('tree.reset')} onClick={resetLayers} size={32}>
          <IconRestore size={17} stroke={1.7} />
        </IconButton>
      </header>
      <TextInput
        className={classes.filter}
        size="xs"
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
        placeholder={t('tree.filter')}
        aria-label={t('tree.filter')}
        leftSection={<IconFilter size={14} stroke={1.7} />}
      />
      <div className={classes.scroll} role="treegrid" aria-label={t('tree.title')} {...keys.treeProps}>
        {shown.map(({ group, layers }) => (
          <LayerGroup key={group.id} group={group} layers={layers} keys={keys} sortable={sought.trim() === ''} />
        ))}
      </div>
      {shown.length === 0 && <p className={classes.empty}>{t('tree.noMatch')}</p>}
    </>
  );
}
