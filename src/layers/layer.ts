import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { PlanFeature } from '../domain/feature.ts';
import type { Locale, LocalizedText } from '../domain/localized.ts';
import type { LayerKind, LayerOfKind, ThemedColor } from '../domain/plan.ts';
import type { MapTheme } from './theme.ts';

/** What a kind of layer is given to build from. */
export interface BuildInput<Kind extends LayerKind> {
  readonly layer: LayerOfKind<Kind>;
  /** Those of the layer's features that have a place. */
  readonly features: readonly PlanFeature[];
  /** 0–1, the row's slider. */
  readonly opacity: number;
  readonly theme: MapTheme;
  readonly locale: Locale;
}

/** What a layer is made of. Ids are `<layer>` or `<layer>/<part>`; `drawing` is bottom first. */
export interface LayerParts {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly drawing: readonly LayerSpecification[];
  /** Names: they stand above every drawing. */
  readonly labels: readonly LayerSpecification[];
}

/** One line of a legend, drawn from the same object as the layer's paint. */
export interface LegendItem {
  readonly label: LocalizedText;
  readonly swatch:
    | { readonly kind: 'area'; readonly color: ThemedColor; readonly hatch: boolean; readonly dashed: boolean }
    | { readonly kind: 'disc'; readonly color: ThemedColor; readonly mark: string }
    | { readonly kind: 'band'; readonly color: ThemedColor }
    | {
        readonly kind: 'line';
        readonly color: ThemedColor;
        readonly pattern: 'solid' | 'dashed' | 'dotted' | 'double' | 'rail';
      }
    | { readonly kind: 'point'; readonly color: ThemedColor; readonly hollow: boolean };
}

/** A kind of layer is data plus a pure `build`. */
export interface LayerKindDefinition<Kind extends LayerKind> {
  readonly kind: Kind;
  /** Names of a smaller rank are set first where there is not room for all. */
  readonly labelRank: number;
  build(input: BuildInput<Kind>): LayerParts;
  /** The first item stands in the row; more are listed under it. */
  legend(layer: LayerOfKind<Kind>): readonly LegendItem[];
}

/** In a layer's metadata: which dataset a picked feature of it belongs to. */
export const DATASET_METADATA = 'lianjing:dataset';
