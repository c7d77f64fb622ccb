import { useTranslation } from 'react-i18next';
import { selectChapterState } from '../../state/selectors/select-chapter.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { useLocalized } from '../../widgets/use-localized.ts';
import { useShowKeys } from '../../widgets/use-show-keys.ts';
import { Cover } from './Cover.tsx';
import { NotesStrip } from './NotesStrip.tsx';
import { StageBar } from './StageBar.tsx';
import { StageFoot } from './StageFoot.tsx';
import { StageLegend } from './StageLegend.tsx';
import { StageStill } from './StageStill.tsx';
import { StageStillsRun } from './StageStillsRun.tsx';
import { StageWords } from './StageWords.tsx';
import classes from './stage.module.css';
import { useKiosk } from './use-kiosk.ts';
import { useSwipe } from './use-swipe.ts';
import { useWakeLock } from './use-wake-lock.ts';

/** The audience's screen: a chapter as a complete picture over the one map, driven by a clicker. */
export function Stage() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const state = useAppStore(selectChapterState);
  const isExploring = useAppStore(({ session }) => session.show.isExploring);
  useShowKeys();
  useWakeLock();
  useKiosk();
  const press = useSwipe();
  return (
    <div className={classes.stage} data-exploring={isExploring} data-testid="stage" {...press}>
      <StageStill />
      {state.kind === 'ready' && (
        <>
          <StageWords key={state.chapter.id} chapter={state.chapter} />
          {state.chapter.legend && <StageLegend chapter={state.chapter} />}
          <StageFoot chapter={state.chapter} />
        </>
      )}
      {state.kind === 'failed' && (
        <div className={classes.failure} role="alert">
          <h1>{t('show.chapterFailed')}</h1>
          {state.problems.map(({ place, reason }) => (
            <p key={place}>
              {place}: {inWords(reason)}
            </p>
          ))}
        </div>
      )}
      <NotesStrip />
      <StageBar />
      <StageStillsRun />
      <Cover />
    </div>
  );
}
