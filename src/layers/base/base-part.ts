import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Locale } from '../../domain/localized.ts';
import type { LayerOfKind } from '../../domain/plan.ts';
import type { MapTheme } from '../theme.ts';

export type BasePartName = LayerOfKind<'base'>['part'];

export interface BasePartInput {
  /** Prefix of the part's layer ids. */
  readonly id: string;
  readonly opacity: number;
  readonly theme: MapTheme;
  readonly locale: Locale;
  readonly metadata: Record<string, string>;
}

/** What one part of the base map draws from its source layer of the same name. */
export type BuildBasePart = (input: BasePartInput) => {
  readonly drawing: readonly LayerSpecification[];
  readonly labels: readonly LayerSpecification[];
};
