import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Inspector } from '../features/inspector/Inspector.tsx';
import { LayerTree } from '../features/layer-tree/LayerTree.tsx';
import { MapFoot } from '../features/map-controls/MapFoot.tsx';
import { Overview } from '../features/overview/Overview.tsx';
import { useAppStore } from '../state/use-app-store.ts';
import { BottomSheet } from '../ui/BottomSheet.tsx';
import { Panel } from '../ui/Panel.tsx';
import classes from './app.module.css';
import { PHONE } from './phone.ts';

/** Layers on the left, words and figures on the right; on a phone both in one sheet. */
export function Panels() {
  const isPhone = useMediaQuery(PHONE, window.matchMedia(PHONE).matches);
  return isPhone ? <PhonePanels /> : <DeskPanels />;
}

function Facts() {
  const selection = useAppStore((state) => state.view.selection);
  return selection ? <Inspector reference={selection} /> : <Overview />;
}

function DeskPanels() {
  const { t } = useTranslation();
  return (
    <>
      <Panel label={t('tree.title')} className={classes.left} inset="left">
        <LayerTree />
      </Panel>
      <Panel label={t('overview.title')} className={classes.right} inset="right">
        <Facts />
      </Panel>
    </>
  );
}

function PhonePanels() {
  const { t } = useTranslation();
  const [tab, setTab] = useState<'facts' | 'layers'>('facts');
  const selection = useAppStore((state) => state.view.selection);
  useEffect(() => {
    if (selection) setTab('facts');
  }, [selection]);
  return (
    <BottomSheet
      label={t('overview.title')}
      handleLabel={t('controls.sheet')}
      raised={selection !== null}
      above={<MapFoot />}
    >
      <SegmentedControl
        className={classes.sheetTabs ?? ''}
        size="md"
        fullWidth
        value={tab}
        onChange={(value) => setTab(value as 'facts' | 'layers')}
        data={[
          { value: 'facts', label: t(selection ? 'controls.sheetFeature' : 'controls.sheetOverview') },
          { value: 'layers', label: t('controls.sheetLayers') },
        ]}
      />
      {tab === 'facts' ? <Facts /> : <LayerTree />}
    </BottomSheet>
  );
}
