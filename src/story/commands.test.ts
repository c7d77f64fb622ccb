import { describe, expect, it } from 'vitest';
import { commandOfKey, isShowKey, type KeyPress } from './commands.ts';

function press(key: string, part: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', repeat: false, ctrlKey: false, metaKey: false, altKey: false, ...part };
}

describe('the keys of a clicker and of a keyboard', () => {
  it.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])('goes on with %s', (key) => {
    expect(commandOfKey(press(key), '')).toEqual({ kind: 'next' });
  });

  it.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])('goes back with %s', (key) => {
    expect(commandOfKey(press(key), '')).toEqual({ kind: 'back' });
  });

  it('goes to the ends with Home and End', () => {
    expect(commandOfKey(press('Home'), '')).toEqual({ kind: 'first' });
    expect(commandOfKey(press('End'), '')).toEqual({ kind: 'last' });
  });

  it.each(['b', 'B', '.', '。'])('blackens the screen with %s', (key) => {
    expect(commandOfKey(press(key), '')).toEqual({ kind: 'blank', color: 'black' });
  });

  it('freezes the audience and releases them with Z', () => {
    expect(commandOfKey(press('Z'), '')).toEqual({ kind: 'freeze' });
    expect(commandOfKey(press('Process', { code: 'KeyZ' }), '')).toEqual({ kind: 'freeze' });
  });

  it('reads letters and digits by their place while a Chinese input method has the keyboard', () => {
    expect(commandOfKey(press('Process', { code: 'KeyB' }), '')).toEqual({ kind: 'blank', color: 'black' });
    expect(commandOfKey(press('Process', { code: 'Period' }), '')).toEqual({ kind: 'blank', color: 'black' });
    expect(commandOfKey(press('Process', { code: 'Digit7' }), '')).toEqual({ kind: 'digit', digit: 7 });
    expect(commandOfKey(press('７'), '')).toEqual({ kind: 'digit', digit: 7 });
  });

  it('makes of the start button of a clicker a full screen and never a reload', () => {
    expect(commandOfKey(press('F5'), '')).toEqual({ kind: 'full-screen' });
    expect(isShowKey(press('F5', { repeat: true }))).toBe(true);
    expect(commandOfKey(press('Escape'), '')).toEqual({ kind: 'leave-full-screen' });
  });

  it('goes to a typed number with Enter, and goes on with Enter when none is typed', () => {
    expect(commandOfKey(press('1'), '')).toEqual({ kind: 'digit', digit: 1 });
    expect(commandOfKey(press('Enter'), '12')).toEqual({ kind: 'go-to', chapterNumber: 12 });
    expect(commandOfKey(press('Escape'), '12')).toEqual({ kind: 'drop-digits' });
  });

  it('gives a held key one command', () => {
    expect(commandOfKey(press('PageDown', { repeat: true }), '')).toBeNull();
    expect(isShowKey(press('PageDown', { repeat: true }))).toBe(true);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves the browser its own keys with %s', (held) => {
    expect(commandOfKey(press('ArrowLeft', { [held]: true }), '')).toBeNull();
    expect(isShowKey(press('r', { [held]: true }))).toBe(false);
  });

  it.each(['Tab', 'Shift', 'constructor', '__proto__', 'AudioVolumeUp', 'x'])('has no command for %s', (key) => {
    expect(commandOfKey(press(key, { code: key }), '')).toBeNull();
  });
});
