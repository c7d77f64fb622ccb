import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ShowCommand } from './commands.ts';
import { audienceChapterId, newShow, play, type ShowPosition } from './player.ts';

const IDS = ['a', 'b', 'c', 'd'];
const NOW = 1_000;

function showAfter(commands: readonly ShowCommand[], start: ShowPosition = newShow('a')): ShowPosition {
  return commands.reduce((position, command) => play(position, command, IDS, NOW), start);
}

const next: ShowCommand = { kind: 'next' };
const back: ShowCommand = { kind: 'back' };
const black: ShowCommand = { kind: 'blank', color: 'black' };

describe('a show', () => {
  it('goes on, back, to the ends and to a number', () => {
    expect(showAfter([next, next]).chapterId).toBe('c');
    expect(showAfter([next, next, back]).chapterId).toBe('b');
    expect(showAfter([{ kind: 'last' }]).chapterId).toBe('d');
    expect(showAfter([{ kind: 'last' }, { kind: 'first' }]).chapterId).toBe('a');
    expect(showAfter([{ kind: 'go-to', chapterNumber: 3 }]).chapterId).toBe('c');
  });

  it('stops at its ends', () => {
    expect(showAfter([back]).chapterId).toBe('a');
    expect(showAfter([next, next, next, next, next]).chapterId).toBe('d');
    expect(showAfter([{ kind: 'go-to', chapterNumber: 99 }]).chapterId).toBe('d');
    expect(showAfter([next, { kind: 'go-to', chapterNumber: 0 }]).chapterId).toBe('a');
  });

  it('goes round in a hall', () => {
    expect(showAfter([{ kind: 'kiosk' }, { kind: 'last' }, next]).chapterId).toBe('a');
  });

  it('covers and uncovers the screen, and a step uncovers it', () => {
    expect(showAfter([black]).blank).toBe('black');
    expect(showAfter([black, black]).blank).toBe('none');
    expect(showAfter([black, { kind: 'blank', color: 'white' }]).blank).toBe('white');
    expect(showAfter([black, next])).toMatchObject({ blank: 'none', chapterId: 'b' });
    expect(showAfter([{ kind: 'last' }, black, next])).toMatchObject({ blank: 'none', chapterId: 'd' });
  });

  it('lets the presenter look ahead while the audience keeps its picture', () => {
    const frozen = showAfter([next, { kind: 'freeze' }, next, next]);
    expect(frozen.chapterId).toBe('d');
    expect(audienceChapterId(frozen)).toBe('b');
    expect(audienceChapterId(showAfter([{ kind: 'freeze' }], frozen))).toBe('d');
  });

  it('starts its clock with the first step and keeps it', () => {
    expect(newShow('a').startedAt).toBeNull();
    expect(play(showAfter([next]), next, IDS, 5_000).startedAt).toBe(NOW);
  });

  it('has the same revision exactly as long as nothing has changed', () => {
    const start = newShow('a');
    expect(play(start, back, IDS, NOW)).toBe(start);
    expect(play(start, next, IDS, NOW).revision).toBe(1);
    expect(play(start, { kind: 'full-screen' }, IDS, NOW)).toBe(start);
  });

  it('is always at a chapter of the story, whatever is pressed', () => {
    const commands = array(
      constantFrom<ShowCommand>(next, back, black, { kind: 'freeze' }, { kind: 'kiosk' }, { kind: 'first' }),
    );
    assert(
      property(commands, integer(), (pressed, chapterNumber) => {
        const position = showAfter([...pressed, { kind: 'go-to', chapterNumber }, ...pressed]);
        expect(IDS).toContain(position.chapterId);
        expect(IDS).toContain(audienceChapterId(position));
      }),
    );
  });

  it('finds the first chapter when its own is gone from the story', () => {
    expect(play(newShow('gone'), next, IDS, NOW).chapterId).toBe('b');
  });
});
