import type { RoadshowRoom } from '../domain/mode.ts';
import type { ShowCommand } from '../story/commands.ts';
import { audienceChapterId, play, type ShowPosition } from '../story/player.ts';
import type { AppState, ShowState } from './app-state.ts';
import type { GetState, SetState } from './store-types.ts';

export interface ShowActions {
  /** Goes to the story: to a chapter, or to where the show stood last. */
  openRoadshow(room: RoadshowRoom, chapterId?: string): void;
  /** Back to the map as it was before the show. */
  leaveRoadshow(): void;
  /**
   * Carries out what the presenter asks for.
   * @param now milliseconds since 1970
   */
  command(command: ShowCommand, now: number): void;
  /** Takes over where the other window says that the show stands. */
  adoptShow(position: ShowPosition): void;
  /** Sets the clock of the show back to nothing. */
  restartClock(): void;
  /** Notes that a part of the live map has failed while this chapter stood; null when it draws again. */
  reportMapFault(chapterId: string | null): void;
}

function chapterIdsOf({ document }: AppState): readonly string[] {
  return document.chapters.map(({ id }) => id);
}

/** The state with the show at a position; on the stage and at the desk the picture follows. */
function withPosition(state: AppState, position: ShowPosition, show: Partial<ShowState> = {}): Partial<AppState> {
  const { mode } = state.view;
  const shown = mode.kind === 'roadshow' && mode.room !== 'stage' ? position.chapterId : audienceChapterId(position);
  const follows = mode.kind === 'roadshow' && mode.chapterId !== shown;
  return {
    session: { ...state.session, show: { ...state.session.show, digits: '', ...show, position } },
    ...(follows ? { view: { ...state.view, mode: { ...mode, chapterId: shown } } } : {}),
  };
}

/** The state in a room of the roadshow: at a chapter, or where the show stood last. */
export function withRoom(state: AppState, room: RoadshowRoom, chapterId?: string): AppState {
  const { position, viewBefore } = state.session.show;
  const ids = chapterIdsOf(state);
  const wanted = [chapterId, position.chapterId, ids[0]].find((id) => id !== undefined && ids.includes(id));
  if (wanted === undefined) return state;
  const { mode, camera, scaleId, selection } = state.view;
  const before = mode.kind === 'roadshow' ? viewBefore : { mode, camera, scaleId };
  const moved = wanted === position.chapterId ? position : { ...position, revision: position.revision + 1 };
  return {
    ...state,
    view: {
      ...state.view,
      selection: room === 'desk' ? selection : null,
      mode: { kind: 'roadshow', room, chapterId: wanted },
    },
    session: {
      ...state.session,
      dialog: { kind: 'none' },
      show: {
        ...state.session.show,
        viewBefore: before,
        isExploring: false,
        position: { ...moved, chapterId: wanted },
      },
    },
  };
}

export function showActions(set: SetState, get: GetState): ShowActions {
  return {
    openRoadshow: (room, chapterId) => set((state) => withRoom(state, room, chapterId)),
    leaveRoadshow: () =>
      set((state) => {
        const { viewBefore, position } = state.session.show;
        const mode = viewBefore?.mode ?? { kind: 'map' as const };
        const number = (state.session.cameraRequest?.number ?? 0) + 1;
        const scale = state.document.plan.scales.find(({ id }) => id === viewBefore?.scaleId);
        const home = scale ?? state.document.plan.scales[0];
        const move = viewBefore?.camera
          ? ({ kind: 'jump-to', camera: viewBefore.camera } as const)
          : home && ({ kind: 'fit-bounds', bounds: home.bounds } as const);
        return {
          view: { ...state.view, mode, ...(viewBefore ? { scaleId: viewBefore.scaleId } : {}) },
          session: {
            ...state.session,
            ...(move ? { cameraRequest: { number, move } } : {}),
            show: {
              ...state.session.show,
              viewBefore: null,
              isExploring: false,
              position: {
                ...position,
                isKiosk: false,
                blank: 'none',
                frozenChapterId: null,
                revision: position.revision + 1,
              },
            },
          },
        };
      }),
    command: (command, now) => {
      if (get().view.mode.kind !== 'roadshow') return;
      set((state) => {
        const { show, dialog } = state.session;
        switch (command.kind) {
          case 'digit':
            return {
              session: { ...state.session, show: { ...show, digits: `${show.digits}${command.digit}`.slice(-3) } },
            };
          case 'drop-digits':
            return { session: { ...state.session, show: { ...show, digits: '' } } };
          case 'notes':
            return { session: { ...state.session, show: { ...show, areNotesOpen: !show.areNotesOpen } } };
          case 'explore':
            return { session: { ...state.session, show: { ...show, isExploring: !show.isExploring } } };
          default: {
            const position = play(show.position, command, chapterIdsOf(state), now);
            const stepped = position.chapterId !== show.position.chapterId;
            const next = withPosition(state, position, stepped ? { isExploring: false } : {});
            // A certificate that somebody has opened does not stand in the way of the clicker.
            return stepped && dialog.kind !== 'none' && next.session
              ? { ...next, session: { ...next.session, dialog: { kind: 'none' as const } } }
              : next;
          }
        }
      });
    },
    adoptShow: (position) =>
      set((state) => (chapterIdsOf(state).includes(position.chapterId) ? withPosition(state, position) : {})),
    restartClock: () =>
      set((state) => {
        const { position } = state.session.show;
        return withPosition(state, { ...position, startedAt: null, revision: position.revision + 1 });
      }),
    reportMapFault: (mapFaultChapterId) =>
      set(({ session }) =>
        session.show.mapFaultChapterId === mapFaultChapterId
          ? {}
          : { session: { ...session, show: { ...session.show, mapFaultChapterId } } },
      ),
  };
}
