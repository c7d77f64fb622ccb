import type { Geometry } from 'geojson';
import type { DataClass } from './data-class.ts';
import type { FigureInput } from './figure.ts';
import type { LocalizedText } from './localized.ts';
import type { Bounds } from './plan.ts';

/** What can be wrong with a drawing of areas, gravest first. A hole may be meant: it is pointed out, not blamed. */
export const TOPOLOGY_KINDS = [
  'invalid',
  'self-crossing',
  'duplicate',
  'overlap',
  'gap',
  'out-of-bounds',
  'sliver',
  'hole',
] as const;
export type TopologyKind = (typeof TOPOLOGY_KINDS)[number];

/** One thing to look at, with the place to look at. A finding is no figure: it judges the data and measures no plan. */
export interface TopologyFinding {
  /** `<request id>/<kind>/<running number from 1>` */
  readonly id: string;
  readonly kind: TopologyKind;
  /** What it is and how large, in one line. */
  readonly text: LocalizedText;
  readonly featureIds: readonly string[];
  /** What to draw: the gap, the common ground, the point of crossing; null where the coordinates cannot be read. */
  readonly geometry: Geometry | null;
  readonly bounds: Bounds | null;
  /** Null for a finding without extent. */
  readonly areaSquareMeters: number | null;
  /** Mean width, 2 × area ÷ perimeter; null for a finding without extent. */
  readonly widthMeters: number | null;
  /** Narrower than the request calls a sliver: rounding or sloppy tracing rather than a fault of the plan. */
  readonly isSliver: boolean;
}

export interface TopologyReport {
  readonly requestId: string;
  readonly label: LocalizedText;
  readonly method: LocalizedText;
  /** By kind, gravest first, then by area, largest first. */
  readonly findings: readonly TopologyFinding[];
  readonly checkedFeatureCount: number;
  readonly dataClass: DataClass;
  readonly inputs: readonly FigureInput[];
  readonly sourceIds: readonly string[];
  readonly planRevision: number;
}

/** What has become of a topology request. */
export type TopologyState =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ready'; readonly report: TopologyReport }
  | { readonly kind: 'failed'; readonly reason: LocalizedText };
