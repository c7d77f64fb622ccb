import type { LayerSpecification, SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Dataset, PlanFeature } from '../domain/feature.ts';
import type { Locale } from '../domain/localized.ts';
import type { PlanLayer } from '../domain/plan.ts';
import { baseMapSources } from './base/source.ts';
import { HIGHLIGHT_SOURCE_ID, type Highlight, highlightLayers, highlightSource } from './highlight.ts';
import { labLayers, labSource } from './lab-drawing.ts';
import { inLabelScale } from './label-scale.ts';
import type { LayerParts } from './layer.ts';
import { inOrder } from './order.ts';
import { buildLayer, labelRankOf } from './registry.ts';
import { inSpotlight } from './spotlight.ts';
import { MAP_THEMES, type MapTheme } from './theme.ts';

/** What lies under the plan: our own paper, or somebody else's map. */
export interface Ground {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
  /** Only on our own ground are the base map's parts drawn. */
  readonly own: boolean;
  /** Whose map it is, as plain text for the credit line. */
  readonly credit?: string;
  /** Where an outside style keeps its letters and icons. */
  readonly glyphs?: string;
  readonly sprite?: StyleSpecification['sprite'];
}

export interface StyleInput {
  /** Bottom first, with the opacity of each row. */
  readonly drawn: readonly { readonly layer: PlanLayer; readonly opacity: number }[];
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly theme: MapTheme['name'];
  readonly locale: Locale;
  readonly highlight: Highlight;
  readonly ground: Ground;
  readonly labDrawing: FeatureCollection | null;
  /** Features that stand in the light while the rest of the plan dims; null where all are alike. */
  readonly litFeatureIds: ReadonlySet<string> | null;
  /** How much larger names are set than in a reader's window: a stage is read from the back row. */
  readonly labelScale: number;
}

/** Our own ground: plain paper. */
export function paperGround(theme: MapTheme['name']): Ground {
  return {
    sources: {},
    layers: [{ id: 'ground', type: 'background', paint: { 'background-color': MAP_THEMES[theme].paper } }],
    own: true,
  };
}

function placedFeatures(layer: PlanLayer, datasets: StyleInput['datasets']): readonly PlanFeature[] {
  const { filter } = layer;
  const features = datasets.get(layer.datasetId)?.collection.features ?? [];
  return features.filter(
    (feature) => feature.geometry && (!filter || filter.values.includes(String(feature.properties[filter.field]))),
  );
}

/** The whole picture as one style: a pure function of what is to be seen, which the map is then brought to. */
export function buildStyle({
  drawn,
  datasets,
  theme,
  locale,
  highlight,
  ground,
  labDrawing,
  litFeatureIds,
  labelScale,
}: StyleInput): StyleSpecification {
  const mapTheme = MAP_THEMES[theme];
  const built = drawn
    .filter(({ layer }) => ground.own || layer.kind !== 'base')
    .map(({ layer, opacity }) => {
      const parts = buildLayer({ layer, opacity, theme: mapTheme, locale, features: placedFeatures(layer, datasets) });
      return { layer, parts: litFeatureIds && layer.kind !== 'base' ? inSpotlight(parts, litFeatureIds) : parts };
    });
  const drawings = (wanted: 'base' | 'plan') =>
    built.flatMap(({ layer, parts }) => ((layer.kind === 'base') === (wanted === 'base') ? parts.drawing : []));
  const sources: LayerParts['sources'] = Object.assign({}, ...built.map(({ parts }) => parts.sources));
  return {
    version: 8,
    ...(ground.glyphs === undefined ? {} : { glyphs: ground.glyphs }),
    ...(ground.sprite === undefined ? {} : { sprite: ground.sprite }),
    sources: {
      ...ground.sources,
      ...baseMapSources(),
      ...sources,
      ...labSource(labDrawing),
      [HIGHLIGHT_SOURCE_ID]: highlightSource(highlight),
    },
    layers: inOrder({
      ground: ground.layers,
      base: drawings('base'),
      plan: drawings('plan'),
      lab: labLayers(mapTheme),
      highlight: highlightLayers(mapTheme),
      labels: built
        .toReversed()
        .toSorted((a, b) => labelRankOf(a.layer) - labelRankOf(b.layer))
        .flatMap(({ parts }) => parts.labels.toReversed())
        .map((label) => inLabelScale(label, labelScale)),
    }),
  };
}
