/** What a presenter can ask for with a clicker, a keyboard, a finger or the presenter window. */
export type ShowCommand =
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  | { readonly kind: 'first' }
  | { readonly kind: 'last' }
  /** By number from 1; beyond the last chapter it is the last. */
  | { readonly kind: 'go-to'; readonly chapterNumber: number }
  /** A digit of a number that Enter will go to. */
  | { readonly kind: 'digit'; readonly digit: number }
  | { readonly kind: 'drop-digits' }
  /** Covers the screen, or uncovers it when it is so already. */
  | { readonly kind: 'blank'; readonly color: 'black' | 'white' }
  | { readonly kind: 'full-screen' }
  | { readonly kind: 'leave-full-screen' }
  | { readonly kind: 'notes' }
  | { readonly kind: 'kiosk' }
  /** Unlocks the map, or goes back to the story. */
  | { readonly kind: 'explore' }
  | { readonly kind: 'freeze' };

/** What is read of a key press. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const BY_KEY: Readonly<Record<string, ShowCommand>> = {
  ArrowRight: { kind: 'next' },
  ArrowDown: { kind: 'next' },
  PageDown: { kind: 'next' },
  ' ': { kind: 'next' },
  Enter: { kind: 'next' },
  ArrowLeft: { kind: 'back' },
  ArrowUp: { kind: 'back' },
  PageUp: { kind: 'back' },
  Backspace: { kind: 'back' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  // A clicker's start button alternates these two; a page reload in mid-show is nobody's wish.
  F5: { kind: 'full-screen' },
  Escape: { kind: 'leave-full-screen' },
};

/** By place on the keyboard: under a Chinese input method the key itself reads `Process` or `。`. */
const BY_CODE: Readonly<Record<string, ShowCommand>> = {
  Period: { kind: 'blank', color: 'black' },
  NumpadDecimal: { kind: 'blank', color: 'black' },
  KeyB: { kind: 'blank', color: 'black' },
  KeyW: { kind: 'blank', color: 'white' },
  KeyF: { kind: 'full-screen' },
  KeyN: { kind: 'notes' },
  KeyK: { kind: 'kiosk' },
  KeyE: { kind: 'explore' },
  KeyZ: { kind: 'freeze' },
};

/** Where no code is told, as with some clickers and remote desktops. */
const BY_LETTER: Readonly<Record<string, ShowCommand>> = {
  '.': { kind: 'blank', color: 'black' },
  '。': { kind: 'blank', color: 'black' },
  b: { kind: 'blank', color: 'black' },
  w: { kind: 'blank', color: 'white' },
  f: { kind: 'full-screen' },
  n: { kind: 'notes' },
  k: { kind: 'kiosk' },
  e: { kind: 'explore' },
  z: { kind: 'freeze' },
};

/**
 * The command of a key press; null when it has none. A held key gives its command once, so that nothing is skipped.
 * @param digits what has been typed of a chapter's number
 */
export function commandOfKey(press: KeyPress, digits: string): ShowCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.repeat) return null;
  const digit = digitOf(press);
  if (digit !== null) return { kind: 'digit', digit };
  if (digits !== '' && press.key === 'Enter') return { kind: 'go-to', chapterNumber: Number(digits) };
  if (digits !== '' && press.key === 'Escape') return { kind: 'drop-digits' };
  const byKey = Object.hasOwn(BY_KEY, press.key) ? BY_KEY[press.key] : undefined;
  if (byKey) return byKey;
  const letter = press.key.toLowerCase();
  const byLetter = Object.hasOwn(BY_LETTER, letter) ? BY_LETTER[letter] : undefined;
  if (byLetter) return byLetter;
  const isHidden = press.key === 'Process' || press.key === 'Unidentified' || press.key === 'Dead';
  return isHidden && Object.hasOwn(BY_CODE, press.code) ? (BY_CODE[press.code] ?? null) : null;
}

/** Whether a key belongs to the show, held or not, and so must not scroll, reload or go back in the browser either. */
export function isShowKey({ key, code, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return commandOfKey({ key, code, ctrlKey, metaKey, altKey, repeat: false }, '') !== null;
}

function digitOf({ key, code }: KeyPress): number | null {
  if (/^[0-9]$/.test(key)) return Number(key);
  if (/^[０-９]$/.test(key)) return key.charCodeAt(0) - '０'.charCodeAt(0);
  const match = key === 'Process' ? /^(?:Digit|Numpad)([0-9])$/.exec(code) : null;
  return match ? Number(match[1]) : null;
}
