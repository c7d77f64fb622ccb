import path from 'node:path';
import { GeometryError } from '../../src/geo/geometry-error.ts';
import {
  type Label,
  type MeasureReport,
  type MeasureRequest,
  measureLayers,
} from '../../src/metrics/measure-layers.ts';
import { type MeasureCommand, readCommandLine, usage } from './command-line.ts';
import { InputError } from './input-error.ts';
import type { MeasureOutput } from './measure-output.ts';
import { reportText } from './print-report.ts';
import { readParcels, readSources, readZones } from './read-layers.ts';

export interface CommandResult {
  readonly exitCode: 0 | 2;
  /** Null when nothing may be printed. */
  readonly stdout: string | null;
  readonly stderr: readonly string[];
}

function measure(command: MeasureCommand, remark: (line: string) => void): MeasureOutput {
  const start = performance.now();
  const zones = readZones(command.zones, command.idField);
  const parcels = command.parcels === undefined ? null : readParcels(command.parcels, command.classField);
  const near = command.near === undefined ? null : readSources(command.near);
  const readMs = performance.now() - start;
  for (const [file, count] of [
    [command.zones, zones.unlocatedCount],
    [command.parcels ?? '', parcels?.unlocatedCount ?? 0],
    [command.near ?? '', near?.unlocatedCount ?? 0],
  ] as const) {
    if (count > 0) remark(`${file}: ${count} 个要素没有几何，未计入 · ${count} features without geometry left out`);
  }
  const { topology, timings, ...report } = measuredFrom(command, {
    method: command.method,
    zones: zones.items,
    ...(parcels ? { parcels: parcels.items } : {}),
    ...(near ? { near: near.items, withinMeters: command.withinMeters ?? [] } : {}),
  });
  const idAt = (index: number): Label => zones.items[index]?.id ?? null;
  return {
    ...report,
    topology: {
      gaps: topology.gaps,
      overlaps: topology.overlaps.map(({ features: [one, other], ...row }) => ({
        ...row,
        zones: [idAt(one), idAt(other)],
      })),
      invalid: [...zones.invalid, ...(parcels?.invalid ?? []), ...(near?.invalid ?? [])],
    },
    timings: { readMs, ...timings },
  };
}

/** What only shows in measuring, such as a buffer across the antimeridian, is told of all the files. */
function measuredFrom({ zones, parcels, near }: MeasureCommand, request: MeasureRequest): MeasureReport {
  try {
    return measureLayers(request, () => performance.now());
  } catch (error) {
    if (!(error instanceof GeometryError)) throw error;
    const files = [zones, parcels, near].flatMap((file) => (file === undefined ? [] : [path.basename(file)]));
    throw new InputError(files.join(', '), error.reason);
  }
}

/**
 * The command without its process: what it would print and exit with.
 * @throws only what is no fault of the input.
 */
export function runMeasure(words: readonly string[]): CommandResult {
  if (words.includes('--help')) return { exitCode: 0, stdout: usage, stderr: [] };
  const stderr: string[] = [];
  try {
    const command = readCommandLine(words);
    const output = measure(command, (line) => stderr.push(line));
    return { exitCode: 0, stdout: command.json ? JSON.stringify(output) : reportText(output), stderr };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { exitCode: 2, stdout: null, stderr: [error.message] };
  }
}
