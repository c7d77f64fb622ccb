/**
 * Times the engine against GEOS and PROJ run natively in the same run, and against the limits of issue B.
 * Usage: npm run bench [-- --without-native] [-- --without-browser]. Exit 1 above a limit, or when the native references
 * or the browser cannot be had.
 * Medians of several runs; reading files and building the other library's objects are left out on both sides.
 */
import type { Geometry, Polygon } from 'geojson';
import { boundsOf } from '../src/domain/bounds.ts';
import { groundWithin } from '../src/geo/buffer.ts';
import { areasOnGround, overlayAreas } from '../src/geo/overlay-areas.ts';
import { drawParcels, drawPoints, drawZones } from './bench/drawings.ts';
import { timeLedger } from './bench/ledger.ts';
import { SLIDER_STEPS, timeMainThread } from './bench/main-thread.ts';
import { findPython, runNative } from './bench/native.ts';
import { median, timeRuns } from './bench/timing.ts';

const parcelCounts = [10_000, 50_000];
const pointCount = 1_000;
const ringMeters = 500;
const limits = { overlay: 0.2, coverage: 1, ledgerMs: 50, stepMs: 30, blockedMs: 50 };
const pageRuns = 7;
const runs = 9;

const zones = drawZones();
const parcels = new Map(parcelCounts.map((count) => [String(count), drawParcels(count)]));
const points = drawPoints(pointCount);
const withoutNative = process.argv.includes('--without-native');
const python = withoutNative ? null : findPython();
const verdicts: boolean[] = [];

if (!python && !withoutNative) {
  console.error('python3-shapely and python3-pyproj are needed for the references (or --without-native to skip them).');
  process.exit(1);
}

function overlayByZone(layer: readonly Polygon[]): readonly number[] {
  const sums = zones.map(() => 0);
  for (const { zone, areaSquareMeters } of overlayAreas(layer, zones).parts) {
    sums[zone] = (sums[zone] ?? 0) + areaSquareMeters;
  }
  return sums;
}

function coverageByZone(): readonly number[] {
  const sources = points.map((coordinates): Geometry => ({ type: 'Point', coordinates }));
  const ground = groundWithin(sources, ringMeters, boundsOf(zones) ?? undefined);
  return ground ? areasOnGround(zones, ground) : zones.map(() => 0);
}

function report(name: string, value: number, limit: number, detail: string): void {
  const ok = value <= limit;
  verdicts.push(ok);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${value.toPrecision(3)} (limit ${limit}) ${detail}`);
}

const ours = new Map(
  [...parcels].map(([name, layer]) => [`overlay ${name}`, timeRuns(runs, () => overlayByZone(layer))]),
);
const covered = timeRuns(runs, coverageByZone);
for (const [name, { milliseconds }] of [...ours, ['coverage', covered] as const]) {
  console.log(
    `     ${name}: median ${median(milliseconds).toFixed(1)} ms, first run ${milliseconds[0]?.toFixed(1)} ms`,
  );
}

if (python) {
  const native = runNative(python, { zones, parcels: Object.fromEntries(parcels), points, meters: ringMeters });
  const compare = (
    name: string,
    own: { milliseconds: readonly number[]; result: readonly number[] },
    limit: number,
  ) => {
    const reference = native.get(name);
    if (!reference) throw new Error(`The native reference has no ${name}.`);
    const [mine, theirs] = [median(own.milliseconds), median(reference.milliseconds)];
    const apart = Math.max(...own.result.map((area, zone) => Math.abs(area - (reference.result[zone] ?? Number.NaN))));
    const worth = `${mine.toFixed(1)} ms against ${theirs.toFixed(1)} ms, cells apart by ${apart.toPrecision(2)} m² at most`;
    report(`${name} × native`, mine / theirs, limit, worth);
  };
  for (const [name, own] of ours) compare(name, own, limits.overlay);
  compare('coverage 360', covered, limits.coverage);
  compare('coverage 64', covered, limits.coverage);
} else {
  console.log('     Without the native references, as asked: no ratios.');
}

const { ledgerMilliseconds, stepMilliseconds, allReady } = await timeLedger(25);
if (!allReady) throw new Error('Some of the figures of the town did not come out.');
const firstOf = (milliseconds: readonly number[]) => `first run ${milliseconds[0]?.toFixed(1)} ms`;
report('ledger of the town in a worker, ms', median(ledgerMilliseconds), limits.ledgerMs, firstOf(ledgerMilliseconds));
report('step of a coverage slider, ms', median(stepMilliseconds), limits.stepMs, firstOf(stepMilliseconds));

if (process.argv.includes('--without-browser')) {
  console.log('     Without a browser, as asked: nothing about the main thread.');
} else {
  console.log(
    `     Main thread: the app as built in Chromium without WebGL, ${pageRuns} fresh pages; the longest task of the page's own`,
    '\n     thread after it had come to rest, median over the pages; 0 says that none took 50 ms (longtask entries).',
  );
  const { ledgerMilliseconds: asLedger, sliderMilliseconds: asSlider } = await timeMainThread(pageRuns);
  const page = (milliseconds: readonly number[]) => `pages ${milliseconds.map((each) => each.toFixed(0)).join(', ')}`;
  report(
    'main thread blocked while the ledger is computed and shown, ms',
    median(asLedger),
    limits.blockedMs,
    page(asLedger),
  );
  const steps = `main thread blocked by ${SLIDER_STEPS} steps of the coverage slider, ms`;
  report(steps, median(asSlider), limits.blockedMs, page(asSlider));
}
process.exitCode = verdicts.every(Boolean) ? 0 : 1;
