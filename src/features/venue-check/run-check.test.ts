import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readChapter } from '../../domain/schema/read-chapter.ts';
import { openStore } from '../../test/sample-store.ts';
import { townDatasets, townPlan } from '../../test/town.ts';
import type { VenueReport } from './finding.ts';
import { runVenueCheck, type VenueProbes } from './run-check.ts';

const PLAN = townPlan();
const CHAPTERS = PLAN.roadshow?.chapters ?? [];
const [FIRST, SECOND] = CHAPTERS.map(({ id }) => id);

/** The town with its story read, and a map that draws whatever it is asked to try. */
function openTown() {
  const store = openStore(PLAN);
  for (const [id, dataset] of townDatasets(PLAN)) store.getState().receiveDataset(id, { kind: 'ready', dataset });
  for (const { id, file } of CHAPTERS) {
    const text = readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8');
    const chapter = readChapter(file, JSON.parse(text), PLAN);
    if (!chapter.ok) throw new Error(`${file} is no chapter.`);
    store.getState().receiveChapter(id, { kind: 'ready', chapter: chapter.value });
  }
  const tried: string[] = [];
  store.subscribe(({ session: { venueCheck }, reportChapterTrial }) => {
    if (!venueCheck?.chapterId || venueCheck.trial) return;
    tried.push(venueCheck.chapterId);
    const view = { bounds: [121.16, 31.39, 121.23, 31.45], zoom: 13 } as const;
    reportChapterTrial({ number: venueCheck.number, frameMilliseconds: [16, 16, 17], view });
  });
  return { store, tried };
}

const PROBES: VenueProbes = {
  machine: async () => ({
    gpu: { name: 'a card' },
    screen: { width: 1920, height: 1080, pixelRatio: 1 },
    hasSecondScreen: true,
    staysAwake: true,
    mayFillScreen: true,
    storage: { isPersisted: true, usedBytes: 1, quotaBytes: 2 },
    battery: null,
    clock: { time: '2026-11-20 14:00', zone: 'Asia/Shanghai' },
  }),
  tileSets: async () => [],
  audit: async (paths) => ({ checkedCount: paths.length, missing: [] }),
  hasGlyph: () => true,
};

it('tries every chapter in its order and leaves the show, the window and the picture as they were', async () => {
  const { store, tried } = openTown();
  store.getState().openRoadshow('stage', SECOND);
  const { mode } = store.getState().view;
  const { position } = store.getState().session.show;
  let report: VenueReport | null = null;
  await runVenueCheck(store, PROBES, new AbortController().signal, (next) => {
    report = next;
  });
  expect(tried).toEqual(CHAPTERS.map(({ id }) => id));
  expect(report).toMatchObject({ kind: 'done', chapters: CHAPTERS.map(({ id }) => ({ chapterId: id })) });
  expect(store.getState().view.mode).toEqual(mode);
  expect(store.getState().session.show.position).toBe(position);
  expect(store.getState().session.venueCheck).toBeNull();
});

it('goes back to the map, and to the place on it, from where it was begun', async () => {
  const { store } = openTown();
  const camera = { center: [121.2, 31.42], zoom: 12, bearing: 10, pitch: 20 } as const;
  store.getState().reportCamera(camera);
  await runVenueCheck(store, PROBES, new AbortController().signal, () => {});
  const { view, session } = store.getState();
  expect(view.mode).toEqual({ kind: 'map' });
  expect(session.cameraRequest?.move).toEqual({ kind: 'jump-to', camera });
});

it('stops when it is told to, at once', async () => {
  const { store, tried } = openTown();
  const controller = new AbortController();
  await runVenueCheck(store, PROBES, controller.signal, ({ chapters }) => {
    if (chapters.length === 1) controller.abort();
  });
  expect(tried).toEqual([FIRST]);
  expect(store.getState().view.mode).toEqual({ kind: 'map' });
});

it('goes on without a map, and with a chapter that cannot be read', async () => {
  const { store } = openTown();
  store.getState().reportMapStatus({ kind: 'unavailable', reason: { zh: '无', en: 'none' } });
  const problems = [{ place: 'x', reason: { zh: '坏了', en: 'broken' } }];
  store.getState().receiveChapter(FIRST ?? '', { kind: 'failed', problems });
  const silent = { ...PROBES, audit: async () => undefined };
  const reports: VenueReport[] = [];
  await runVenueCheck(store, silent, new AbortController().signal, (next) => reports.push(next));
  const [first, second] = reports.at(-1)?.chapters ?? [];
  expect(first?.findings).toMatchObject([
    { verdict: 'red', said: 'chapterFailed', values: { reason: { en: 'broken' } } },
  ]);
  expect(second?.findings.find(({ subject }) => subject === 'assets')).toMatchObject({ said: 'notKept' });
});

it("leaves the presenter's window at its room, and sends the person to the audience's for the map", async () => {
  const { store, tried } = openTown();
  store.getState().openRoadshow('presenter', FIRST);
  const reports: VenueReport[] = [];
  await runVenueCheck(store, PROBES, new AbortController().signal, (next) => reports.push(next));
  expect(tried).toEqual([]);
  expect(store.getState().view.mode).toMatchObject({ room: 'presenter', chapterId: FIRST });
  const frames = reports.at(-1)?.chapters[0]?.findings.find(({ subject }) => subject === 'frames');
  expect(frames).toMatchObject({ verdict: 'yellow', said: 'drawnElsewhere' });
});

it('takes no command of a clicker while it is open', () => {
  const { store } = openTown();
  store.getState().openRoadshow('stage', FIRST);
  store.getState().openDialog({ kind: 'venue-check' });
  store.getState().command({ kind: 'next' }, 1);
  expect(store.getState().session.show.position.chapterId).toBe(FIRST);
  store.getState().closeDialog();
  store.getState().command({ kind: 'next' }, 2);
  expect(store.getState().session.show.position.chapterId).toBe(SECOND);
});
