import type { OwnStill, StillsRun, StillsState } from './stills.ts';
import type { SetState } from './store-types.ts';

export interface StillsActions {
  receiveShippedStills(names: readonly string[]): void;
  receiveOwnStill(name: string, still: OwnStill): void;
  /** Has a picture made of every chapter, in the language and theme of the screen. */
  makeStills(): void;
  reportStillsRun(run: StillsRun): void;
  /** Asks for a picture of the map as it is. */
  askCapture(): void;
  /** @param picture null when it could not be taken */
  receiveCapture(number: number, picture: Blob | null): void;
  /** The chapter whose picture the map has finished drawing; null while it is still on its way. */
  reportMapRest(chapterId: string | null): void;
}

export function stillsActions(set: SetState): StillsActions {
  const change = (recipe: (stills: StillsState) => Partial<StillsState>) =>
    set(({ session }) => ({ session: { ...session, stills: { ...session.stills, ...recipe(session.stills) } } }));
  return {
    receiveShippedStills: (names) => change(() => ({ shipped: new Set(names) })),
    receiveOwnStill: (name, still) => change(({ own }) => ({ own: new Map([...own, [name, still]]) })),
    makeStills: () =>
      set(({ session, view, document }) =>
        view.mode.kind === 'roadshow' && session.stills.run.kind !== 'making'
          ? {
              session: {
                ...session,
                stills: { ...session.stills, run: { kind: 'making', made: 0, count: document.chapters.length } },
              },
            }
          : {},
      ),
    reportStillsRun: (run) => change(() => ({ run })),
    askCapture: () => change(({ capture }) => ({ capture: { number: capture.number + 1, answer: null } })),
    receiveCapture: (number, picture) =>
      change(({ capture }) => (capture.number === number ? { capture: { number, answer: { picture } } } : {})),
    reportMapRest: (restingChapterId) =>
      set(({ session }) =>
        session.restingChapterId === restingChapterId ? {} : { session: { ...session, restingChapterId } },
      ),
  };
}
