import { describe, expect, it } from 'vitest';
import { openStore } from '../test/sample-store.ts';
import { townPlan } from '../test/town.ts';
import { LAB_SHUTTLE_STOPS_DATASET_ID } from './lab-ids.ts';
import type { ShuttleStop } from './labs.ts';
import { selectLabRequests } from './selectors/select-lab-requests.ts';

const stationStop = (id: string, longitude: number): ShuttleStop => ({
  position: [longitude, 31.39],
  station: { id, name: { zh: '城北路站', en: 'Chengbei Road' } },
});
const WEST = stationStop('station-west', 121.22);
const EAST = stationStop('station-east', 121.24);

function openShuttle(plan = townPlan()) {
  const store = openStore(plan);
  store.getState().openMode({ kind: 'analysis', lab: 'shuttle' });
  return {
    actions: store.getState(),
    stops: () => store.getState().session.labs.shuttle.stops,
    requests: () => selectLabRequests(store.getState()),
    longitudes: () => store.getState().session.labs.shuttle.stops.map(({ position }) => position[0]),
  };
}

describe('sketching a shuttle', () => {
  it('sets stops in the order of the clicks and takes the last one back', () => {
    const { actions, longitudes } = openShuttle();
    for (const longitude of [121.21, 121.2, 121.23]) actions.placeShuttleStop([longitude, 31.4]);
    expect(longitudes()).toEqual([121.21, 121.2, 121.23]);
    actions.undoShuttleStop();
    expect(longitudes()).toEqual([121.21, 121.2]);
    actions.setUpShuttle({ stops: [] });
    actions.undoShuttleStop();
    expect(longitudes()).toEqual([]);
  });

  it('has one station at its head, which another replaces', () => {
    const { actions, stops, longitudes } = openShuttle();
    actions.placeShuttleStop([121.2, 31.4]);
    actions.startShuttle(WEST);
    expect(longitudes()).toEqual([121.22, 121.2]);
    actions.startShuttle(EAST);
    expect(longitudes()).toEqual([121.24, 121.2]);
    expect(stops()[0]?.station?.id).toBe('station-east');
    actions.startShuttle(null);
    expect(longitudes()).toEqual([121.2]);
    actions.startShuttle(null);
    expect(longitudes()).toEqual([121.2]);
  });

  it('leaves the other labs as they are', () => {
    const store = openStore(townPlan());
    const before = store.getState().session.labs;
    store.getState().placeShuttleStop([121.2, 31.4]);
    expect(store.getState().session.labs).toEqual({ ...before, shuttle: expect.anything() });
    expect(store.getState().session.labs.coverage).toBe(before.coverage);
  });
});

describe('what the shuttle lab asks for', () => {
  it('is nothing until there is a line', () => {
    const { actions, requests } = openShuttle();
    expect(requests()).toEqual([]);
    actions.startShuttle(WEST);
    expect(requests()).toEqual([]);
  });

  it('is the line against the stations of the plan, with the values as set', () => {
    const { actions, requests } = openShuttle();
    actions.startShuttle(WEST);
    actions.placeShuttleStop([121.2, 31.4]);
    actions.setUpShuttle({ headwayMinutes: 30, walkMeters: 800 });
    expect(requests()).toEqual([
      {
        id: 'lab-shuttle',
        metric: 'shuttle',
        label: { zh: '接驳公交', en: 'Shuttle' },
        stops: { datasetId: LAB_SHUTTLE_STOPS_DATASET_ID },
        existing: { datasetId: 'stations' },
        target: { datasetId: 'zones' },
        walkMeters: 800,
        speedKilometersPerHour: 20,
        headwayMinutes: 30,
        dwellSeconds: 30,
      },
    ]);
  });

  it('is nothing in a plan without stations', () => {
    const plan = townPlan();
    const { actions, requests } = openShuttle({
      ...plan,
      layers: plan.layers.filter(({ kind }) => kind !== 'stations'),
    });
    actions.startShuttle(WEST);
    actions.placeShuttleStop([121.2, 31.4]);
    expect(requests()).toEqual([]);
  });
});
