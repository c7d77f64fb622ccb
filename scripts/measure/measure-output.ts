import type { TopologyRow } from '../../src/metrics/layer-topology.ts';
import type { Label, MeasureReport } from '../../src/metrics/measure-layers.ts';
import type { InvalidRow } from './read-layers.ts';

/** The shape of what is printed with --json. */
export interface MeasureOutput extends Omit<MeasureReport, 'topology'> {
  readonly topology: {
    readonly gaps: readonly TopologyRow[];
    readonly overlaps: readonly (TopologyRow & { readonly zones: readonly [Label, Label] })[];
    readonly invalid: readonly InvalidRow[];
  };
}
