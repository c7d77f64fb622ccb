import { lazy, Suspense, useState } from 'react';
import { MapCanvas } from '../map/MapCanvas.tsx';
import { useAppStore } from '../state/use-app-store.ts';
import { Panel } from '../ui/Panel.tsx';
import classes from './app.module.css';
import { isOutsidePage } from './pages.ts';
import { StageFrames } from './StageFrames.tsx';

const Interface = lazy(async () => ({ default: (await import('./Interface.tsx')).Interface }));

/**
 * One window, one map. The map starts at once; what lies on it comes in a chunk of its own, and until then
 * its frames hold the places, so that nothing jumps and the map knows what is covered. A page that opens as the
 * presenter's window stays one, and makes no map: the graphics card is the audience's.
 */
export function App() {
  const isOnStage = useAppStore((state) => state.view.mode.kind === 'roadshow' && state.view.mode.room === 'stage');
  const isPresenter = useAppStore(
    (state) => state.view.mode.kind === 'roadshow' && state.view.mode.room === 'presenter',
  );
  const [hasMap] = useState(!isPresenter);
  return (
    <div className={classes.shell} data-on-stage={isOnStage}>
      {isOnStage && <StageFrames />}
      {hasMap && <MapCanvas className={classes.map ?? ''} mayAskOutside={isOutsidePage()} />}
      <Suspense fallback={<Frames />}>
        <Interface />
      </Suspense>
    </div>
  );
}

function Frames() {
  const isOnStage = useAppStore((state) => state.view.mode.kind === 'roadshow');
  const isAnalysis = useAppStore((state) => state.view.mode.kind === 'analysis');
  if (isOnStage) return null;
  return (
    <>
      <div className={classes.bar} data-map-inset="top" />
      <Panel className={`${classes.left} ${classes.deskOnly}`} inset="left" />
      <Panel className={`${classes.right} ${isAnalysis ? classes.wide : ''} ${classes.deskOnly}`} inset="right" />
      <div className={classes.sheetFrame} data-map-inset="bottom" />
      <div className={classes.controlsFrame} data-map-inset="right" />
    </>
  );
}
