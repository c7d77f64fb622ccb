import { describe, expect, it, vi } from 'vitest';
import type { RoadshowRoom } from '../domain/mode.ts';
import type { ShowCommand } from '../story/commands.ts';
import { newShow, type ShowPosition } from '../story/player.ts';
import { sampleStory } from '../test/sample-story.ts';
import { createAppStore } from './create-app-store.ts';

const NOW = 1_700_000_000_000;
const next: ShowCommand = { kind: 'next' };
const BLACK_AT_B: ShowPosition = { ...newShow('b'), revision: 5, blank: 'black', startedAt: NOW };

function open(show?: ShowPosition) {
  const store = createAppStore({ plan: sampleStory(), locale: 'zh', systemTheme: 'light', show });
  return {
    store,
    do: (...commands: readonly ShowCommand[]) => {
      for (const command of commands) store.getState().command(command, NOW);
    },
    enter: (room: RoadshowRoom, chapterId?: string) => store.getState().openRoadshow(room, chapterId),
    get show() {
      return store.getState().session.show;
    },
    get chapterId() {
      const { mode } = store.getState().view;
      return mode.kind === 'roadshow' ? mode.chapterId : null;
    },
  };
}

describe('opening the show', () => {
  it('begins with the first chapter, or where it stood last', () => {
    const [fresh, kept] = [open(), open(BLACK_AT_B)];
    fresh.enter('stage');
    kept.enter('stage');
    expect([fresh.chapterId, kept.chapterId]).toEqual(['a', 'b']);
  });

  it('changes nothing when the link says where it stands already, as after a reload', () => {
    const window = open(BLACK_AT_B);
    window.enter('stage', 'b');
    expect(window.show.position).toEqual(BLACK_AT_B);
  });

  it('opens another chapter uncovered and as a step of its own', () => {
    const window = open({ ...BLACK_AT_B, frozenChapterId: 'a' });
    window.enter('stage', 'c');
    expect(window.show.position).toMatchObject({ chapterId: 'c', blank: 'none', frozenChapterId: null, revision: 6 });
    expect(window.chapterId).toBe('c');
  });

  it('keeps a frozen picture on a stage that is reloaded, and the presenter’s place with it', () => {
    const frozen = { ...BLACK_AT_B, frozenChapterId: 'a' };
    const [stage, presenter] = [open(frozen), open(frozen)];
    stage.enter('stage', 'a');
    presenter.enter('presenter', 'a');
    expect([stage.show.position, presenter.show.position]).toEqual([frozen, frozen]);
    expect([stage.chapterId, presenter.chapterId]).toEqual(['a', 'b']);
  });

  it('takes the first chapter for one that there is no longer', () => {
    const window = open({ ...BLACK_AT_B, chapterId: 'gone' });
    window.enter('stage', 'gone too');
    expect(window.chapterId).toBe('a');
  });

  it('does not stay frozen at a chapter that there is no longer', () => {
    const window = open({ ...BLACK_AT_B, frozenChapterId: 'gone' });
    window.enter('stage');
    expect(window.chapterId).toBe('b');
  });

  it('goes back to the map as it was, and ends what covers or holds the screen', () => {
    const window = open();
    window.store.getState().openScale('town');
    const { view } = window.store.getState();
    window.enter('stage');
    window.do(next, { kind: 'blank', color: 'white' });
    window.store.getState().leaveRoadshow();
    expect(window.store.getState().view.mode).toEqual(view.mode);
    expect(window.show.position).toMatchObject({ blank: 'none', frozenChapterId: null, isKiosk: false });
  });
});

describe('a command', () => {
  it('is nothing outside the show', () => {
    const window = open();
    window.do(next);
    expect(window.show.position.revision).toBe(0);
  });

  it('takes the picture along, starts the clock and closes what lies over it', () => {
    const window = open();
    window.enter('stage');
    window.store.getState().openDialog({ kind: 'settings' });
    window.do(next);
    expect(window.chapterId).toBe('b');
    expect(window.show.position.startedAt).toBe(NOW);
    expect(window.store.getState().session.dialog.kind).toBe('none');
  });

  it('collects the digits of a number and forgets them with the step', () => {
    const window = open();
    window.enter('stage');
    for (const digit of [9, 0, 0, 3]) window.do({ kind: 'digit', digit });
    expect(window.show.digits).toBe('003');
    window.do({ kind: 'go-to', chapterNumber: 3 });
    expect([window.show.digits, window.chapterId]).toEqual(['', 'c']);
  });

  it('ends exploring when the audience is led on, and not when it is only covered', () => {
    const window = open();
    window.enter('stage');
    window.do({ kind: 'explore' }, { kind: 'blank', color: 'black' });
    expect(window.show.isExploring).toBe(true);
    window.do(next);
    expect(window.show.isExploring).toBe(false);
  });
});

describe('freezing', () => {
  it('is not to be had on a stage alone, where nobody could look ahead', () => {
    const window = open();
    window.enter('stage');
    window.do({ kind: 'freeze' });
    expect(window.show.position.frozenChapterId).toBeNull();
  });

  it('holds the stage while a presenter is there', () => {
    const window = open();
    window.enter('stage');
    window.store.getState().reportCompanions(1);
    window.do({ kind: 'freeze' }, next);
    expect([window.chapterId, window.show.position.chapterId]).toEqual(['a', 'b']);
  });

  it('lets a stage that is left alone go on from what the audience sees', () => {
    const window = open({ ...BLACK_AT_B, chapterId: 'd', frozenChapterId: 'b' });
    window.enter('stage');
    window.do(next);
    expect([window.chapterId, window.show.position.frozenChapterId]).toEqual(['c', null]);
    expect(window.show.position.revision).toBeGreaterThan(BLACK_AT_B.revision);
  });

  it('may be ended on a stage alone', () => {
    const window = open({ ...BLACK_AT_B, chapterId: 'd', frozenChapterId: 'b' });
    window.enter('stage');
    window.do({ kind: 'freeze' });
    expect(window.chapterId).toBe('d');
  });

  it('is the presenter’s even while no audience window is there', () => {
    const window = open();
    window.enter('presenter');
    window.do({ kind: 'freeze' }, next);
    expect([window.chapterId, window.show.position.frozenChapterId]).toEqual(['b', 'a']);
  });
});

describe('what another window says', () => {
  it('moves the presenter to the presenter’s place and the stage to the audience’s', () => {
    const told = { ...newShow('d'), frozenChapterId: 'b', revision: 3 };
    const [stage, presenter] = [open(), open()];
    stage.enter('stage');
    presenter.enter('presenter');
    for (const window of [stage, presenter]) window.store.getState().adoptShow(told);
    expect([stage.chapterId, presenter.chapterId]).toEqual(['b', 'd']);
  });

  it('is not taken over when it names a chapter that is unknown here', () => {
    const window = open();
    window.enter('stage');
    const before = window.show.position;
    window.store.getState().adoptShow({ ...newShow('z'), revision: 9 });
    expect(window.show.position).toBe(before);
  });

  it('wakes nobody when it is known already', () => {
    const { store } = open();
    const listener = vi.fn();
    store.getState().reportCompanions(2);
    store.subscribe(listener);
    store.getState().reportCompanions(2);
    store.getState().adoptExploring(false);
    store.getState().reportShowKept(true);
    expect(listener).not.toHaveBeenCalled();
    store.getState().reportCompanions(1);
    expect(listener).toHaveBeenCalledOnce();
  });
});

describe('the clock', () => {
  it('runs anew from the moment it is restarted, and tells the others', () => {
    const window = open(BLACK_AT_B);
    window.enter('presenter');
    window.store.getState().restartClock(NOW + 5_000);
    expect(window.show.position).toEqual({ ...BLACK_AT_B, startedAt: NOW + 5_000, revision: 6 });
  });
});
