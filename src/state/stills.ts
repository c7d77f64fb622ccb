/** A picture that this browser has made of a chapter itself. */
export interface OwnStill {
  readonly picture: Blob;
  /** What the chapter said of its picture then (`pictureText`); it is no longer its picture when that has changed. */
  readonly pictureText: string;
  /** Where the page finds it. */
  readonly url: string;
}

/** Making a picture of every chapter on the live map. */
export type StillsRun =
  | { readonly kind: 'none' }
  | { readonly kind: 'making'; readonly made: number; readonly count: number }
  | { readonly kind: 'made'; readonly made: number; readonly count: number; readonly areKept: boolean };

/** A wish for a picture of the map as it is; the number tells one from the next. */
export interface CaptureWish {
  readonly number: number;
  /** Null until it has been taken, and again null inside when it could not be. */
  readonly answer: { readonly picture: Blob | null } | null;
}

/** The pictures that stand in for the live map. */
export interface StillsState {
  /** Names of those that come with the plan; null until their list has been read. */
  readonly shipped: ReadonlySet<string> | null;
  /** This browser's own, by name. */
  readonly own: ReadonlyMap<string, OwnStill>;
  readonly run: StillsRun;
  readonly capture: CaptureWish;
}

export const NO_STILLS: StillsState = {
  shipped: null,
  own: new Map(),
  run: { kind: 'none' },
  capture: { number: 0, answer: null },
};
