import { describe, expect, it } from 'vitest';
import type { RoadshowRoom } from '../domain/mode.ts';
import { createAppStore } from '../state/create-app-store.ts';
import { readShow } from '../state/show-memory.ts';
import type { ShowCommand } from '../story/commands.ts';
import type { ShowPosition } from '../story/player.ts';
import { sampleStory } from '../test/sample-story.ts';
import { followShow } from './follow-show.ts';

const NOW = 1_700_000_000_000;
const next: ShowCommand = { kind: 'next' };

/** One browser: its storage, its clock, and the channel on which its windows hear each other, all in the test's hand. */
class Browser {
  now = NOW;
  readonly kept = new Map<string, string>();
  refusesStorage = false;
  readonly #ears = new Map<string, (event: { data: unknown }) => void>();
  readonly #ticks = new Map<string, () => void>();
  #underWay: { readonly by: string; readonly data: unknown }[] = [];
  #opened = 0;

  readonly storage = {
    getItem: (key: string) => this.kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (this.refusesStorage) throw new Error('quota');
      this.kept.set(key, value);
    },
  };

  /** Puts a message on the channel, as a window would, or some other script of this origin. */
  post(by: string, data: unknown): void {
    this.#underWay.push({ by, data: structuredClone(data) });
  }

  /** Delivers everything that has been said, and what is said in answer. */
  settle(): void {
    for (let left = 1_000; this.#underWay.length > 0; left -= 1) {
      if (left === 0) throw new Error('the windows talk without end');
      const said = this.#underWay;
      this.#underWay = [];
      for (const { by, data } of said) for (const [id, hear] of this.#ears) if (id !== by) hear({ data });
    }
  }

  pass(milliseconds: number): void {
    this.now += milliseconds;
    for (const tick of this.#ticks.values()) tick();
    this.settle();
  }

  /** @param chapterId of the window's link; without it the window opens on the map */
  open(room: RoadshowRoom | 'map', chapterId?: string) {
    const window = this.openUnheard(room, chapterId);
    this.settle();
    return window;
  }

  /** Opens a window whose first words are still under way, as when a browser brings all its windows back at once. */
  openUnheard(room: RoadshowRoom | 'map', chapterId?: string) {
    this.#opened += 1;
    this.now += 1;
    const windowId = `window-${this.#opened}`;
    const page = new EventTarget();
    const show = readShow(this.storage, 'sample', this.now);
    const store = createAppStore({ plan: sampleStory(), locale: 'zh', systemTheme: 'light', show });
    if (room !== 'map') store.getState().openRoadshow(room, chapterId);
    followShow(store, {
      storage: this.storage,
      now: () => this.now,
      every: (_, run) => this.#ticks.set(windowId, run),
      page,
      windowId,
      openChannel: () => ({
        postMessage: (data: unknown) => this.post(windowId, data),
        addEventListener: (_: string, hear: unknown) =>
          this.#ears.set(windowId, hear as (event: { data: unknown }) => void),
      }),
    });
    const crash = () => {
      this.#ears.delete(windowId);
      this.#ticks.delete(windowId);
    };
    return {
      store,
      page,
      crash,
      close: () => {
        page.dispatchEvent(new Event('pagehide'));
        crash();
        this.settle();
      },
      /** Without delivering what it says. */
      press: (command: ShowCommand) => store.getState().command(command, this.now),
      do: (command: ShowCommand) => {
        store.getState().command(command, this.now);
        this.settle();
      },
      get position(): ShowPosition {
        return store.getState().session.show.position;
      },
      get show() {
        return store.getState().session.show;
      },
      /** What is on the window's screen. */
      get chapterId() {
        const { mode } = store.getState().view;
        return mode.kind === 'roadshow' ? mode.chapterId : null;
      },
    };
  }
}

function goTo(chapterNumber: number): ShowCommand {
  return { kind: 'go-to', chapterNumber };
}

describe('a stage and a presenter', () => {
  it('are in step both ways', () => {
    const browser = new Browser();
    const stage = browser.open('stage', 'a');
    const presenter = browser.open('presenter', 'a');
    stage.do(next);
    expect(presenter.chapterId).toBe('b');
    presenter.do(next);
    expect(stage.chapterId).toBe('c');
    presenter.do({ kind: 'blank', color: 'black' });
    expect(stage.position.blank).toBe('black');
    expect(stage.position).toEqual(presenter.position);
  });

  it('let the presenter look ahead while the audience is frozen, and go there on release', () => {
    const browser = new Browser();
    const stage = browser.open('stage', 'b');
    const presenter = browser.open('presenter', 'b');
    presenter.do({ kind: 'freeze' });
    presenter.do(next);
    expect([stage.chapterId, presenter.chapterId]).toEqual(['b', 'c']);
    presenter.do({ kind: 'freeze' });
    expect([stage.chapterId, presenter.chapterId]).toEqual(['c', 'c']);
  });

  it('agree when both step in the same moment', () => {
    for (const [fromStage, fromPresenter] of [
      [goTo(2), goTo(4)],
      [goTo(4), goTo(2)],
    ] as const) {
      const browser = new Browser();
      const stage = browser.open('stage', 'a');
      const presenter = browser.open('presenter', 'a');
      stage.press(fromStage);
      presenter.press(fromPresenter);
      browser.settle();
      expect(stage.position).toEqual(presenter.position);
      expect(stage.chapterId).toBe(presenter.chapterId);
    }
  });

  it('share whether the audience explores, and a step ends it on both', () => {
    const browser = new Browser();
    const stage = browser.open('stage', 'a');
    const presenter = browser.open('presenter', 'a');
    stage.do({ kind: 'explore' });
    expect(presenter.show.isExploring).toBe(true);
    presenter.do({ kind: 'explore' });
    expect(stage.show.isExploring).toBe(false);
    stage.do({ kind: 'explore' });
    presenter.do(next);
    expect([stage.show.isExploring, presenter.show.isExploring]).toEqual([false, false]);
  });

  it('let the audience explore on while the presenter looks ahead behind a frozen picture', () => {
    const browser = new Browser();
    const stage = browser.open('stage', 'a');
    const presenter = browser.open('presenter', 'a');
    presenter.do({ kind: 'freeze' });
    stage.do({ kind: 'explore' });
    presenter.do(next);
    expect([stage.show.isExploring, presenter.show.isExploring]).toEqual([true, true]);
  });
});

describe('a window that is closed and opened again', () => {
  it.each(['stage', 'presenter'] as const)('finds its place when it is the %s', (room) => {
    const browser = new Browser();
    const windows = { stage: browser.open('stage', 'a'), presenter: browser.open('presenter', 'a') };
    const stays = room === 'stage' ? windows.presenter : windows.stage;
    windows[room].close();
    expect(stays.show.companionCount).toBe(0);
    stays.do(next);
    stays.do(next);
    const reopened = browser.open(room, 'a');
    expect(reopened.position).toEqual(stays.position);
    expect(reopened.chapterId).toBe('c');
    expect(stays.show.companionCount).toBe(1);
    reopened.do(next);
    expect(stays.chapterId).toBe('d');
  });

  it('reloads a frozen stage without losing the presenter’s place, by its own link', () => {
    const browser = new Browser();
    const stage = browser.open('stage', 'b');
    const presenter = browser.open('presenter', 'b');
    presenter.do({ kind: 'freeze' });
    presenter.do(goTo(4));
    stage.close();
    const reloaded = browser.open('stage', 'b');
    expect([reloaded.chapterId, presenter.chapterId]).toEqual(['b', 'd']);
    expect(presenter.position.frozenChapterId).toBe('b');
  });

  it('brings a frozen presenter back to its own place, even from the audience’s link', () => {
    const browser = new Browser();
    const stage = browser.open('stage', 'b');
    const presenter = browser.open('presenter', 'b');
    presenter.do({ kind: 'freeze' });
    presenter.do(goTo(4));
    presenter.close();
    const reopened = browser.open('presenter', 'b');
    expect([stage.chapterId, reopened.chapterId]).toEqual(['b', 'd']);
  });

  it('finds its place from the other window when the browser keeps nothing', () => {
    const browser = new Browser();
    browser.refusesStorage = true;
    const stage = browser.open('stage', 'a');
    const presenter = browser.open('presenter', 'a');
    presenter.do(goTo(3));
    presenter.do({ kind: 'freeze' });
    expect(presenter.show.isKept).toBe(false);
    presenter.do(next);
    stage.close();
    expect(browser.open('stage', 'c').position).toEqual(presenter.position);
  });

  it('finds its place alone from what the browser keeps', () => {
    const browser = new Browser();
    const stage = browser.open('stage', 'a');
    stage.do(next);
    stage.do({ kind: 'blank', color: 'black' });
    const before = stage.position;
    stage.crash();
    expect(browser.open('stage', 'b').position).toEqual(before);
  });

  it('agrees with the other when both are brought back at once, with the one that was there first', () => {
    const browser = new Browser();
    browser.refusesStorage = true;
    const stage = browser.openUnheard('stage', 'b');
    const presenter = browser.openUnheard('presenter', 'd');
    browser.settle();
    expect([stage.chapterId, presenter.chapterId]).toEqual(['b', 'b']);
    expect(presenter.position).toEqual(stage.position);
  });

  it('does not go back once it has stepped, when an old window wakes up late', () => {
    const browser = new Browser();
    const presenter = browser.open('presenter', 'a');
    presenter.do(goTo(3));
    const position = { ...presenter.position, revision: 0, chapterId: 'a' };
    browser.post('elsewhere', {
      kind: 'answer',
      from: 'stage',
      windowId: 'old',
      since: 0,
      isExploring: false,
      position,
    });
    browser.settle();
    expect(presenter.chapterId).toBe('c');
  });

  it('comes back out of the browser’s memory to where the show has gone', () => {
    const browser = new Browser();
    const stage = browser.open('stage', 'a');
    const presenter = browser.open('presenter', 'a');
    stage.page.dispatchEvent(new Event('pagehide'));
    browser.settle();
    expect(presenter.show.companionCount).toBe(0);
    browser.now += 1;
    stage.page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    browser.settle();
    expect([stage.show.companionCount, presenter.show.companionCount]).toEqual([1, 1]);
  });
});

describe('a presenter that is gone while the audience is frozen', () => {
  function frozen() {
    const browser = new Browser();
    const stage = browser.open('stage', 'a');
    const presenter = browser.open('presenter', 'a');
    presenter.do({ kind: 'freeze' });
    presenter.do(goTo(4));
    return { browser, stage, presenter };
  }

  it('keeps the clicker behind the picture while it is there', () => {
    const { stage, presenter } = frozen();
    stage.do({ kind: 'back' });
    expect([stage.chapterId, presenter.chapterId]).toEqual(['a', 'c']);
  });

  it('leaves the stage to go on by itself from what the audience sees', () => {
    const { stage, presenter } = frozen();
    presenter.close();
    stage.do(next);
    expect(stage.chapterId).toBe('b');
    expect(stage.position.frozenChapterId).toBeNull();
  });

  it('is missed by its silence when it has crashed', () => {
    const { browser, stage, presenter } = frozen();
    presenter.crash();
    stage.do(next);
    expect(stage.chapterId).toBe('a');
    for (let tick = 0; tick < 5; tick += 1) browser.pass(4_000);
    stage.do(next);
    expect(stage.chapterId).toBe('b');
  });
});

describe('who is there', () => {
  it('is known on both sides, and a crashed audience window is missed', () => {
    const browser = new Browser();
    const presenter = browser.open('presenter', 'a');
    expect(presenter.show.companionCount).toBe(0);
    const [stage] = [browser.open('stage', 'a'), browser.open('stage', 'a')];
    expect([presenter.show.companionCount, stage?.show.companionCount]).toEqual([2, 1]);
    for (let tick = 0; tick < 20; tick += 1) browser.pass(4_000);
    expect(presenter.show.companionCount).toBe(2);
    stage?.crash();
    for (let tick = 0; tick < 5; tick += 1) browser.pass(4_000);
    expect(presenter.show.companionCount).toBe(1);
  });

  it('does not count a stage that has gone back to the map', () => {
    const browser = new Browser();
    const stage = browser.open('stage', 'a');
    const presenter = browser.open('presenter', 'a');
    stage.store.getState().leaveRoadshow();
    browser.settle();
    expect(presenter.show.companionCount).toBe(0);
  });

  it('does not refuse a story without a channel', () => {
    const store = createAppStore({ plan: sampleStory(), locale: 'zh', systemTheme: 'light' });
    store.getState().openRoadshow('stage');
    followShow(store, {
      storage: undefined,
      openChannel: () => null,
      now: () => NOW,
      every: () => {},
      page: new EventTarget(),
      windowId: 'alone',
    });
    store.getState().command(next, NOW);
    expect(store.getState().session.show.position.chapterId).toBe('b');
    expect(store.getState().session.show.isKept).toBe(false);
  });
});

describe('several windows', () => {
  it('leaves two stages alone with their own places', () => {
    const browser = new Browser();
    const first = browser.open('stage', 'a');
    const second = browser.open('stage', 'c');
    expect([first.chapterId, second.chapterId]).toEqual(['a', 'c']);
    first.do(next);
    second.do(next);
    expect([first.chapterId, second.chapterId]).toEqual(['b', 'd']);
  });

  it('makes one show of all of them when there is a presenter', () => {
    const browser = new Browser();
    const stages = [browser.open('stage', 'a'), browser.open('stage', 'c')];
    const presenter = browser.open('presenter', 'a');
    const all = [...stages, presenter];
    expect(new Set(all.map(({ chapterId }) => chapterId)).size).toBe(1);
    stages[0]?.do(goTo(4));
    expect(all.map(({ chapterId }) => chapterId)).toEqual(['d', 'd', 'd']);
    presenter.do({ kind: 'first' });
    expect(all.map(({ chapterId }) => chapterId)).toEqual(['a', 'a', 'a']);
    stages[1]?.do({ kind: 'explore' });
    expect(all.map(({ show }) => show.isExploring)).toEqual([true, true, true]);
  });

  it('ends with one place when three windows step in the same moment', () => {
    const browser = new Browser();
    const all = [browser.open('stage', 'a'), browser.open('stage', 'a'), browser.open('presenter', 'a')];
    for (const [index, window] of all.entries()) window.press(goTo(index + 2));
    browser.settle();
    expect(new Set(all.map(({ position }) => JSON.stringify(position))).size).toBe(1);
  });

  it('takes a presenter’s link for no step of the stage that is there', () => {
    const browser = new Browser();
    const stage = browser.open('stage', 'b');
    const presenter = browser.open('presenter', 'd');
    expect([stage.chapterId, presenter.chapterId]).toEqual(['b', 'b']);
  });

  it('brings a stage that opens by a link to where the presenter is', () => {
    const browser = new Browser();
    const presenter = browser.open('presenter', 'b');
    const stage = browser.open('stage', 'd');
    expect([presenter.chapterId, stage.chapterId]).toEqual(['b', 'b']);
  });

  it('goes to a chapter that somebody opens in a window that was there already', () => {
    const browser = new Browser();
    const presenter = browser.open('presenter', 'b');
    presenter.do(goTo(3));
    const atlas = browser.open('map');
    presenter.do({ kind: 'first' });
    atlas.store.getState().openRoadshow('stage', 'd');
    browser.settle();
    expect([presenter.chapterId, atlas.chapterId]).toEqual(['d', 'd']);
  });

  it('joins the show when somebody opens it without a wish', () => {
    const browser = new Browser();
    const atlas = browser.open('map');
    const presenter = browser.open('presenter', 'b');
    presenter.do(next);
    atlas.store.getState().openRoadshow('stage');
    browser.settle();
    expect([presenter.chapterId, atlas.chapterId]).toEqual(['c', 'c']);
  });

  it('leaves the map and the desk in peace', () => {
    const browser = new Browser();
    const presenter = browser.open('presenter', 'a');
    const atlas = browser.open('map');
    const desk = browser.open('desk', 'b');
    presenter.do(goTo(4));
    expect(atlas.chapterId).toBeNull();
    expect(desk.chapterId).toBe('b');
    desk.store.getState().openRoadshow('desk', 'c');
    browser.settle();
    expect(presenter.chapterId).toBe('d');
  });
});

describe('messages of another’s making', () => {
  const position = { revision: 99, chapterId: 'd', frozenChapterId: null, blank: 'none', isKiosk: false, startedAt: 1 };
  const good = { kind: 'step', from: 'presenter', windowId: 'x', since: 0, isExploring: false, position };

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'step'],
    ['another kind', { ...good, kind: 'constructor' }],
    ['no sender', { ...good, from: 'desk' }],
    ['no window', { ...good, windowId: 7 }],
    ['a name without end', { ...good, windowId: 'x'.repeat(65) }],
    ['no age', { ...good, since: Number.NaN }],
    ['a chapter that there is not', { ...good, position: { ...position, chapterId: 'z' } }],
    ['a revision beyond all numbers', { ...good, position: { ...position, revision: Number.MAX_SAFE_INTEGER } }],
    ['a colour that there is not', { ...good, position: { ...position, blank: 'red' } }],
    ['half a position', { ...good, position: { chapterId: 'd' } }],
  ])('moves nobody with %s', (_, data) => {
    const browser = new Browser();
    const stage = browser.open('stage', 'a');
    const before = stage.position;
    browser.post('elsewhere', data);
    browser.settle();
    expect(stage.position).toBe(before);
  });

  it('would move it with a whole one', () => {
    const browser = new Browser();
    const stage = browser.open('stage', 'a');
    browser.post('elsewhere', good);
    browser.settle();
    expect(stage.chapterId).toBe('d');
  });

  it('counts no more windows than anybody has', () => {
    const browser = new Browser();
    const stage = browser.open('stage', 'a');
    for (let index = 0; index < 500; index += 1) browser.post('flood', { ...good, windowId: `w${index}` });
    browser.settle();
    expect(stage.show.companionCount).toBeLessThanOrEqual(16);
  });
});
