import { selectIsMapTrusted } from '../../state/selectors/select-still.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { ChapterStill } from '../../widgets/ChapterStill.tsx';
import classes from './stage-still.module.css';

/** Over the map and under the words: the chapter's still while the live map cannot be trusted, on paper of the map's own colour. */
export function StageStill() {
  const chapterId = useAppStore(({ view }) => (view.mode.kind === 'roadshow' ? view.mode.chapterId : null));
  const isShown = useAppStore((state) => !selectIsMapTrusted(state));
  if (chapterId === null) return null;
  return (
    <div className={classes.paper} data-testid="stage-still" data-shown={isShown} aria-hidden="true">
      <ChapterStill chapterId={chapterId} className={classes.still ?? ''} />
    </div>
  );
}
