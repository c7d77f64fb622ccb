/**
 * Measures the polygons of any GeoJSON file on the ellipsoid, lays parcels over them, finds what lies near things, and
 * checks the drawing. `npm run --silent measure -- --help` says how. One JSON object or tables on standard output; bad
 * input: exit 2, one line on standard error, nothing on standard output.
 */
import { pathToFileURL } from 'node:url';
import { GeometryError } from '../src/geo/geometry-error.ts';
import type { TopologyRow } from '../src/metrics/layer-topology.ts';
import { type Label, type MeasureReport, measureLayers } from '../src/metrics/measure-layers.ts';
import { type MeasureCommand, readCommandLine, usage } from './measure/command-line.ts';
import { InputError } from './measure/input-error.ts';
import { reportText } from './measure/print-report.ts';
import { type InvalidRow, readParcels, readSources, readZones } from './measure/read-layers.ts';

/** The shape of what is printed with --json. */
export interface MeasureOutput extends Omit<MeasureReport, 'topology'> {
  readonly topology: {
    readonly gaps: readonly TopologyRow[];
    readonly overlaps: readonly (TopologyRow & { readonly zones: readonly [Label, Label] })[];
    readonly invalid: readonly InvalidRow[];
  };
}

function measure(command: MeasureCommand): MeasureOutput {
  const start = performance.now();
  const zones = readZones(command.zones, command.idField);
  const parcels = command.parcels === undefined ? null : readParcels(command.parcels, command.classField);
  const near = command.near === undefined ? null : readSources(command.near);
  const readMs = performance.now() - start;
  for (const [file, count] of [
    [command.zones, zones.unlocatedCount],
    [command.parcels ?? '', parcels?.unlocatedCount ?? 0],
  ] as const) {
    if (count > 0)
      console.error(`${file}: ${count} 个要素没有几何，未计入 · ${count} features without geometry left out`);
  }
  const { topology, timings, ...report } = measureLayers(
    {
      method: command.method,
      zones: zones.items,
      ...(parcels ? { parcels: parcels.items } : {}),
      ...(near ? { near, withinMeters: command.withinMeters ?? [] } : {}),
    },
    () => performance.now(),
  );
  const idAt = (index: number): Label => zones.items[index]?.id ?? null;
  return {
    ...report,
    topology: {
      gaps: topology.gaps,
      overlaps: topology.overlaps.map(({ features: [one, other], ...row }) => ({
        ...row,
        zones: [idAt(one), idAt(other)],
      })),
      invalid: [...zones.invalid, ...(parcels?.invalid ?? [])],
    },
    timings: { readMs, ...timings },
  };
}

/** @returns the exit code */
function main(words: readonly string[]): number {
  if (words.includes('--help')) {
    console.log(usage);
    return 0;
  }
  try {
    const command = readCommandLine(words);
    const output = measure(command);
    console.log(command.json ? JSON.stringify(output) : reportText(output));
    return 0;
  } catch (error) {
    if (error instanceof InputError) console.error(error.message);
    else if (error instanceof GeometryError) console.error(`${error.reason.zh} · ${error.reason.en}`);
    else throw error;
    return 2;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}
