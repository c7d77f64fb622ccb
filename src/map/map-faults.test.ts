import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { samplePlan } from '../test/sample-plan.ts';
import { openStore } from '../test/sample-store.ts';
import { MapFaults } from './map-faults.ts';

const LONG_MILLISECONDS = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A map of which one can say that a source has failed, and see which it asks for again. */
function sampleMap() {
  const asked: string[] = [];
  let hear: (event: { error: Error; sourceId?: string }) => void = () => {};
  let onIdle: (() => void)[] = [];
  const map = {
    once: (_type: 'idle', listener: () => void) => {
      onIdle.push(listener);
    },
    on: (_type: 'error', listener: typeof hear) => {
      hear = listener;
    },
    getSource: (id: string) => ({ id, loaded: () => true }),
    refreshTiles: (id: string) => asked.push(id),
  };
  return {
    map: map as unknown as MapLibreMap,
    asked,
    comeToRest: () => {
      const listeners = onIdle;
      onIdle = [];
      for (const listener of listeners) listener();
    },
    fail: (sourceId?: string) => hear({ error: new Error('500'), ...(sourceId ? { sourceId } : {}) }),
  };
}

function openShow() {
  const words = { zh: '字', en: 'words' };
  const roadshow = { title: words, targetMinutes: 5, chapters: [{ id: 'one', file: 'roadshow/one.json' }] };
  const store = openStore({ ...samplePlan(), roadshow });
  store.getState().openRoadshow('stage', 'one');
  return store;
}

it('tells the reader of the map in words', () => {
  const store = openStore();
  const { map, fail, asked } = sampleMap();
  new MapFaults(map, store);
  fail('district');
  expect(store.getState().session.notices.map(({ text }) => text.zh)).toEqual(['底图的一部分未能载入：500']);
  vi.advanceTimersByTime(LONG_MILLISECONDS);
  expect(asked).toEqual([]);
});

it('puts no notice before an audience: the chapter has a fault until the map draws without one', () => {
  const store = openShow();
  const { map, fail, asked, comeToRest } = sampleMap();
  const faulty = () => store.getState().session.show.mapFaultChapterId;
  new MapFaults(map, store);
  fail('district');
  expect(store.getState().session.notices).toEqual([]);
  vi.advanceTimersByTime(LONG_MILLISECONDS);
  expect([asked.length, faulty()]).toEqual([1, 'one']);
  fail('district');
  comeToRest();
  expect(faulty()).toBe('one');
  vi.advanceTimersByTime(LONG_MILLISECONDS);
  comeToRest();
  expect([asked, faulty()]).toEqual([['district', 'district'], null]);
});

it('asks for nothing more once its map is gone', () => {
  const { map, fail, asked } = sampleMap();
  const faults = new MapFaults(map, openShow());
  fail('district');
  faults.stop();
  vi.advanceTimersByTime(LONG_MILLISECONDS);
  expect(asked).toEqual([]);
});
