import { describe, expect, it } from 'vitest';
import { PrecacheList } from './precache-list.ts';

const SCOPE = 'https://town.example/atlas/';
const list = new PrecacheList(
  ['index.html', 'outside-map.html', 'data/plan.json', 'data/图 1.png'].map((url) => ({ url, revision: 'r' })),
  SCOPE,
);
const asked = (path: string, method = 'GET') => list.entryFor({ url: new URL(path, SCOPE).href, method })?.url;

describe('which file a request means', () => {
  it.each([
    ['./', 'index.html'],
    ['./?from=poster', 'index.html'],
    ['outside-map.html', 'outside-map.html'],
    ['data/plan.json?x=1', 'data/plan.json'],
    ['data/图 1.png', 'data/图 1.png'],
  ])('%s is %s', (path, file) => {
    expect(asked(path)).toBe(file);
  });

  it.each([
    'data/other.json',
    '../',
    'https://tiles.example/atlas/data/plan.json',
    'https://town.example/data/plan.json',
  ])('%s is none of the app', (path) => {
    expect(asked(path)).toBeUndefined();
  });

  it('leaves what is sent alone', () => {
    expect(asked('data/plan.json', 'POST')).toBeUndefined();
  });
});
