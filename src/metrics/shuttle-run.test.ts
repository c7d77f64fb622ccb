import { describe, expect, it } from 'vitest';
import type { RequestOf } from './metric.ts';
import { shuttleRun } from './shuttle-run.ts';

const request = (
  speedKilometersPerHour: number,
  headwayMinutes: number,
  dwellSeconds: number,
): RequestOf<'shuttle'> => ({
  id: 'shuttle',
  metric: 'shuttle',
  label: { zh: '接驳', en: 'Shuttle' },
  stops: { datasetId: 'stops' },
  existing: { datasetId: 'stations' },
  target: { datasetId: 'zones' },
  walkMeters: 500,
  speedKilometersPerHour,
  headwayMinutes,
  dwellSeconds,
});

describe('the run of a shuttle', () => {
  it('is length over speed and a stand at each stop on the way', () => {
    // 5 km at 20 km/h is 15 min; two of four stops are on the way, a minute each.
    const run = shuttleRun(request(20, 12, 60), 5000, 4);
    expect(run.runMinutes).toBeCloseTo(17, 12);
    expect(run.cycleMinutes).toBeCloseTo(36, 12);
    expect(run.vehicles).toBe(3);
  });

  it('takes one vehicle more as soon as the cycle is longer than the vehicles cover', () => {
    expect(shuttleRun(request(20, 12, 61), 5000, 4).vehicles).toBe(4);
  });

  it('takes no vehicle more for a rounding', () => {
    // 3.1 km in 5 min is 37.2 km/h, which no binary number is.
    expect(shuttleRun(request(37.2, 10, 0), 3100, 2)).toMatchObject({ vehicles: 1 });
    for (let headway = 1; headway <= 60; headway += 1) {
      expect(shuttleRun(request(0.6, headway, 0), headway * 35, 2).vehicles).toBe(7);
    }
  });

  it('takes one vehicle where one is hardly needed', () => {
    expect(shuttleRun(request(40, 60, 0), 1, 2).vehicles).toBe(1);
  });
});
