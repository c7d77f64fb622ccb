import type { RoadshowRoom } from '../domain/mode.ts';
import type { ShowCommand } from '../story/commands.ts';
import { audienceChapterId, play, type ShowPosition } from '../story/player.ts';
import type { AppState, ShowState } from './app-state.ts';
import { chapterIn, fitPosition, openedAt, withoutPresenter } from './show-position.ts';
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
  /** Notes whether the audience's map is unlocked, as the other window says. */
  adoptExploring(isExploring: boolean): void;
  /** Notes how many windows of the other kind are in touch. */
  reportCompanions(count: number): void;
  /** Notes whether the browser keeps the show's place. */
  reportShowKept(isKept: boolean): void;
  /**
   * Lets the clock of the show run from nothing.
   * @param now milliseconds since 1970
   */
  restartClock(now: number): void;
  /** Notes that a part of the live map has failed while this chapter stood; null when it draws again. */
  reportMapFault(chapterId: string | null): void;
}

function chapterIdsOf({ document }: AppState): readonly string[] {
  return document.chapters.map(({ id }) => id);
}

/** The state with the show at a position; the picture follows, and an audience that is led on explores no longer. */
function withPosition(state: AppState, position: ShowPosition): Partial<AppState> {
  const { mode } = state.view;
  const { show } = state.session;
  const shown = mode.kind === 'roadshow' ? chapterIn(mode.room, position) : position.chapterId;
  const follows = mode.kind === 'roadshow' && mode.chapterId !== shown;
  const isLedOn = audienceChapterId(position) !== audienceChapterId(show.position);
  return {
    session: {
      ...state.session,
      show: { ...show, digits: '', isExploring: show.isExploring && !isLedOn, position },
    },
    ...(follows ? { view: { ...state.view, mode: { ...mode, chapterId: shown } } } : {}),
  };
}

/** The state in a room of the roadshow: at a chapter, or where the show stood last. */
export function withRoom(state: AppState, room: RoadshowRoom, chapterId?: string): AppState {
  const { position, viewBefore } = state.session.show;
  const ids = chapterIdsOf(state);
  const wanted = [chapterId, chapterIn(room, position), ids[0]].find((id) => id !== undefined && ids.includes(id));
  if (wanted === undefined) return state;
  const opened = openedAt(position, room, wanted);
  const { mode, camera, scaleId, selection } = state.view;
  const before = mode.kind === 'roadshow' ? viewBefore : { mode, camera, scaleId };
  return {
    ...state,
    view: {
      ...state.view,
      selection: room === 'desk' ? selection : null,
      mode: { kind: 'roadshow', room, chapterId: chapterIn(room, opened) },
    },
    session: {
      ...state.session,
      dialog: { kind: 'none' },
      show: {
        ...state.session.show,
        viewBefore: before,
        isExploring: false,
        position: opened,
      },
    },
  };
}

export function showActions(set: SetState, get: GetState): ShowActions {
  /** Whoever looks at the show hears of it only when something has changed. */
  const patchShow = (part: Partial<ShowState>) => {
    const { show } = get().session;
    const isAsItWas = Object.entries(part).every(([key, value]) => show[key as keyof ShowState] === value);
    if (!isAsItWas) set(({ session }) => ({ session: { ...session, show: { ...session.show, ...part } } }));
  };
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
      const { view, session } = get();
      const { mode } = view;
      // The venue check leaves the show where it is, whoever presses what meanwhile.
      if (mode.kind !== 'roadshow' || session.dialog.kind === 'venue-check') return;
      set((state) => {
        const { show, dialog } = state.session;
        const isAlone = mode.room === 'stage' && show.companionCount === 0;
        // Nobody could look ahead, and the clicker would seem dead.
        if (isAlone && command.kind === 'freeze' && show.position.frozenChapterId === null) return {};
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
            const before = isAlone ? withoutPresenter(show.position, command) : show.position;
            const position = play(before, command, chapterIdsOf(state), now);
            const stepped = position.chapterId !== show.position.chapterId;
            const next = withPosition(state, position);
            // A certificate that somebody has opened does not stand in the way of the clicker.
            return stepped && dialog.kind !== 'none' && next.session
              ? { ...next, session: { ...next.session, dialog: { kind: 'none' as const } } }
              : next;
          }
        }
      });
    },
    adoptShow: (position) =>
      set((state) => {
        const fitting = fitPosition(position, chapterIdsOf(state));
        return fitting ? withPosition(state, fitting) : {};
      }),
    adoptExploring: (isExploring) => patchShow({ isExploring }),
    reportCompanions: (companionCount) => patchShow({ companionCount }),
    reportShowKept: (isKept) => patchShow({ isKept }),
    restartClock: (now) =>
      set((state) => {
        const { position } = state.session.show;
        return withPosition(state, { ...position, startedAt: now, revision: position.revision + 1 });
      }),
    reportMapFault: (mapFaultChapterId) => patchShow({ mapFaultChapterId }),
  };
}
