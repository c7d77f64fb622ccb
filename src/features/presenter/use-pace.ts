import { useAppStore } from '../../state/use-app-store.ts';
import { type Pace, paceOf } from './pace.ts';
import { useEachSecond } from './use-each-second.ts';
import { chapterOf, useStory } from './use-story.ts';

/** The usual dwell, for a chapter that is still being read. Seconds. */
const USUAL_DWELL_SECONDS = 20;

/** Something of how the talk stands to its plan; drawn anew only when it reads differently. */
export function usePace<Reading extends string | number | boolean>(read: (pace: Pace) => Reading): Reading {
  const { entries, ids } = useStory();
  const targetMinutes = useAppStore((state) => state.document.plan.roadshow?.targetMinutes ?? 0);
  const { chapterId, startedAt } = useAppStore((state) => state.session.show.position);
  const dwells = entries.map((entry) => chapterOf(entry)?.dwellSeconds ?? USUAL_DWELL_SECONDS);
  return useEachSecond((now) => {
    const elapsed = startedAt === null ? 0 : Math.max(0, now - startedAt);
    return read(paceOf(dwells, targetMinutes * 60_000, elapsed, ids.indexOf(chapterId)));
  });
}
