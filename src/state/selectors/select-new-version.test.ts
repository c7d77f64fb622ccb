import { expect, it } from 'vitest';
import { openStore } from '../../test/sample-store.ts';
import { townPlan } from '../../test/town.ts';
import { selectIsInShow, selectOfferedVersion } from './select-new-version.ts';

it('offers a new version once it is whole, and never during the roadshow', () => {
  const store = openStore(townPlan());
  const offered = () => selectOfferedVersion(store.getState());
  expect(offered()).toBeNull();
  store.getState().reportNewVersion({ kind: 'preparing', done: 3, total: 4 });
  expect(offered()).toBeNull();
  store.getState().openRoadshow('stage');
  store.getState().reportNewVersion({ kind: 'waiting', buildId: '2.0' });
  for (const room of ['stage', 'presenter', 'desk'] as const) {
    store.getState().openRoadshow(room);
    expect(offered()).toBeNull();
    expect(selectIsInShow(store.getState())).toBe(room !== 'desk');
  }
  store.getState().leaveRoadshow();
  expect(offered()).toBe('2.0');
  store.getState().openDialog({ kind: 'venue-check' });
  expect(offered()).toBeNull();
});
