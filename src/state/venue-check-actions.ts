import { audienceChapterId } from '../story/player.ts';
import type { AppState, ChapterTrial, ViewState } from './app-state.ts';
import type { SetState } from './store-types.ts';

export interface VenueCheckActions {
  /** Remembers the picture that the walk through the chapters is to come back to. */
  beginVenueCheck(): void;
  /** Shows a chapter without moving the show, and asks the map how it draws. */
  tryChapter(chapterId: string): void;
  /** The map's answer. */
  reportChapterTrial(trial: ChapterTrial): void;
  /** Back to where the window was; a show stands where the presenter has it by now. */
  endVenueCheck(): void;
}

export function venueCheckActions(set: SetState): VenueCheckActions {
  return {
    beginVenueCheck: () =>
      set(({ view, session }) => {
        const { mode, camera, scaleId } = view;
        const venueCheck = { viewBefore: { mode, camera, scaleId }, number: 0, chapterId: null, trial: null };
        return session.venueCheck ? {} : { session: { ...session, venueCheck } };
      }),
    tryChapter: (chapterId) =>
      set(({ view, session }) => {
        const { venueCheck } = session;
        if (!venueCheck) return {};
        return {
          view: { ...view, mode: { kind: 'roadshow', room: 'stage', chapterId } },
          session: { ...session, venueCheck: { ...venueCheck, number: venueCheck.number + 1, chapterId, trial: null } },
        };
      }),
    reportChapterTrial: (trial) =>
      set(({ session }) =>
        session.venueCheck?.number === trial.number
          ? { session: { ...session, venueCheck: { ...session.venueCheck, trial } } }
          : {},
      ),
    endVenueCheck: () => set((state) => withViewBefore(state)),
  };
}

function withViewBefore({ view, session }: AppState): Partial<AppState> {
  const { venueCheck, show, cameraRequest } = session;
  if (!venueCheck) return {};
  const { mode, camera, scaleId } = venueCheck.viewBefore;
  const over: AppState['session'] = { ...session, venueCheck: null };
  if (mode.kind === 'roadshow') {
    const { position } = show;
    const chapterId = mode.room === 'stage' ? audienceChapterId(position) : position.chapterId;
    return { view: { ...view, mode: { ...mode, chapterId } }, session: over };
  }
  const before: ViewState = { ...view, mode, camera, scaleId };
  if (!camera) return { view: before, session: over };
  const number = (cameraRequest?.number ?? 0) + 1;
  return {
    view: before,
    session: { ...over, cameraRequest: { number, move: { kind: 'jump-to', camera } } },
  };
}
