import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnalysisLab } from '../domain/mode.ts';
import { CoverageResults } from '../features/coverage-lab/CoverageResults.tsx';
import { CoverageSetupPanel } from '../features/coverage-lab/CoverageSetupPanel.tsx';
import { DensityResults } from '../features/density-lab/DensityResults.tsx';
import { DensitySetup } from '../features/density-lab/DensitySetup.tsx';
import { FacilityResults } from '../features/facility-lab/FacilityResults.tsx';
import { FacilitySetupPanel } from '../features/facility-lab/FacilitySetupPanel.tsx';
import { LabNav } from '../features/lab-nav/LabNav.tsx';
import { MapFoot } from '../features/map-controls/MapFoot.tsx';
import { OverlapResults } from '../features/overlap-lab/OverlapResults.tsx';
import { OverlapSetupPanel } from '../features/overlap-lab/OverlapSetupPanel.tsx';
import { ReconcileResults, ReconcileSetup } from '../features/reconcile-lab/ReconcileLab.tsx';
import { ShuttleResults } from '../features/shuttle-lab/ShuttleResults.tsx';
import { ShuttleSetupPanel } from '../features/shuttle-lab/ShuttleSetupPanel.tsx';
import { TopologyResults, TopologySetup } from '../features/topology-lab/TopologyLab.tsx';
import { ZoneResults } from '../features/zone-lab/ZoneResults.tsx';
import { ZoneSetup } from '../features/zone-lab/ZoneSetup.tsx';
import { AppStoreContext } from '../state/use-app-store.ts';
import { BottomSheet } from '../ui/BottomSheet.tsx';
import { Panel } from '../ui/Panel.tsx';
import classes from './app.module.css';
import { LabExport } from './LabExport.tsx';
import { PrintedMethods } from './PrintedMethods.tsx';
import { PHONE } from './phone.ts';

const LABS: Readonly<Record<AnalysisLab, { readonly setup: ReactNode; readonly results: ReactNode }>> = {
  zones: { setup: <ZoneSetup />, results: <ZoneResults /> },
  coverage: { setup: <CoverageSetupPanel />, results: <CoverageResults /> },
  facilities: { setup: <FacilitySetupPanel />, results: <FacilityResults /> },
  density: { setup: <DensitySetup />, results: <DensityResults /> },
  overlap: { setup: <OverlapSetupPanel />, results: <OverlapResults /> },
  topology: { setup: <TopologySetup />, results: <TopologyResults /> },
  reconcile: { setup: <ReconcileSetup />, results: <ReconcileResults /> },
  shuttle: { setup: <ShuttleSetupPanel />, results: <ShuttleResults /> },
};

/** The analyst's room: setup on the left, results on the right; on a phone both in one sheet. */
export function AnalysisPanels({ lab }: { readonly lab: AnalysisLab }) {
  const { t } = useTranslation();
  const isPhone = useMediaQuery(PHONE, window.matchMedia(PHONE).matches);
  useRoomForTheMap();
  const { setup, results } = LABS[lab];
  if (isPhone) return <PhoneAnalysis lab={lab} />;
  return (
    <>
      <Panel label={t('analysis.setup')} className={classes.left} inset="left">
        <LabNav lab={lab} />
        {setup}
      </Panel>
      <Panel label={t('analysis.results')} className={`${classes.right} ${classes.wide}`} inset="right">
        <LabExport lab={lab} />
        {results}
        <PrintedMethods />
      </Panel>
    </>
  );
}

/** The results are wider than the facts of the map mode: a picture that stands already is fitted anew between the panels. */
function useRoomForTheMap(): void {
  const store = useContext(AppStoreContext);
  useEffect(() => {
    const state = store?.getState();
    if (!state || state.session.mapStatus.kind === 'starting') return;
    state.openScale(state.view.scaleId);
  }, [store]);
}

function PhoneAnalysis({ lab }: { readonly lab: AnalysisLab }) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<'results' | 'setup'>('results');
  const { setup, results } = LABS[lab];
  return (
    <BottomSheet label={t('analysis.results')} handleLabel={t('controls.sheet')} raised={false} above={<MapFoot />}>
      <LabNav lab={lab} />
      <SegmentedControl
        className={classes.sheetTabs ?? ''}
        size="md"
        value={tab}
        onChange={(value) => setTab(value as 'results' | 'setup')}
        data={[
          { value: 'results', label: t('analysis.results') },
          { value: 'setup', label: t('analysis.setup') },
        ]}
      />
      {tab === 'results' && <LabExport lab={lab} />}
      {tab === 'results' ? results : setup}
    </BottomSheet>
  );
}
