import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { PlanFeature } from '../domain/feature.ts';
import type { Locale } from '../domain/localized.ts';
import type { PlanLayer } from '../domain/plan.ts';
import { alongLines } from '../layers/along-lines.ts';
import { buildStyle, type Ground } from '../layers/build-style.ts';
import type { DeckInput } from '../layers/deck/deck-layers.ts';
import { HIGHLIGHT_SOURCE_ID, type Highlight, highlightData } from '../layers/highlight.ts';
import type { AppState, Theme } from '../state/app-state.ts';
import type { LabDrawing } from '../state/labs.ts';
import type { DrawnLayer } from '../state/selectors/drawn-layer.ts';
import { datasetsOfChapter, litFeatureIds, selectChapter } from '../state/selectors/select-chapter.ts';
import { selectContributing } from '../state/selectors/select-contributing.ts';
import { featuresOfLayer, selectFeature, selectReadyDatasets } from '../state/selectors/select-features.ts';
import { selectDrawnLayers } from '../state/selectors/select-layers.ts';
import { selectTheme } from '../state/selectors/select-theme.ts';
import { beforeIds } from './before-ids.ts';

/** All that the picture depends on; nothing else makes the map draw. */
interface Picture {
  readonly drawn: readonly DrawnLayer[];
  readonly datasets: ReturnType<typeof selectReadyDatasets>;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly ground: Ground;
  readonly labDrawing: LabDrawing | null;
  /** What stands in the light of a chapter; null where all are alike. */
  readonly litFeatureIds: ReadonlySet<string> | null;
  /** How much larger names are set, so that the back row reads them. */
  readonly labelScale: number;
}

/** deck.gl, once it has been loaded. */
export interface DeckPart {
  readonly overlay: MapLibreOverlay;
  readonly buildDeckLayers: (
    input: DeckInput,
  ) => ReturnType<typeof import('../layers/deck/deck-layers.ts').buildDeckLayers>;
}

function highlightOf(state: AppState): Highlight {
  return {
    hovered: selectFeature(state, state.session.hover),
    selected: selectFeature(state, state.view.selection),
    contributing: selectContributing(state),
  };
}

function pictureOf(state: AppState, ground: Ground, stageScale = stageLabelScale()): Picture {
  const chapter = selectChapter(state);
  return {
    drawn: selectDrawnLayers(state),
    datasets: chapter ? datasetsOfChapter(state, chapter) : selectReadyDatasets(state),
    theme: selectTheme(state),
    locale: state.view.locale,
    ground,
    labDrawing: chapter ? null : state.session.labDrawing,
    litFeatureIds: chapter ? litFeatureIds(state, chapter) : null,
    labelScale: chapter ? stageScale : 1,
  };
}

/** A window of this size is read from a desk; names grow with what is larger, up to what a wall can bear. */
const DESK_PIXELS = { width: 1340, height: 754 };
const LARGEST_LABEL_SCALE = 1.8;

function stageLabelScale(): number {
  const { innerWidth, innerHeight } = window;
  const scale = Math.min(innerWidth / DESK_PIXELS.width, innerHeight / DESK_PIXELS.height, LARGEST_LABEL_SCALE);
  return Math.max(1, scale);
}

function isSamePicture(a: Picture | null, b: Picture): boolean {
  return a !== null && (Object.keys(b) as (keyof Picture)[]).every((key) => a[key] === b[key]);
}

function isSameHighlight(a: Highlight, b: Highlight): boolean {
  return a.hovered === b.hovered && a.selected === b.selected && a.contributing === b.contributing;
}

/** The style for a state; MapLibre works out the difference to what it shows. */
export function styleFor(state: AppState, ground: Ground, stageScale = stageLabelScale()) {
  return buildStyle({ ...pictureOf(state, ground, stageScale), highlight: highlightOf(state) });
}

/**
 * Brings the map to what the state says. The only caller of `setStyle`, `setData` and `overlay.setProps`.
 */
export class LayerSync {
  readonly #map: MapLibreMap;
  #shown: Picture | null = null;
  #lit: Highlight = { hovered: undefined, selected: undefined, contributing: [] };
  #deck: DeckPart | null = null;
  /** Lines that draw themselves along: how much of them is there yet, 0–1. */
  #drawing: { readonly layerIds: readonly string[]; readonly fraction: number } | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** deck.gl comes after the first frame; from then on it draws its share. */
  attachDeck(deck: DeckPart, state: AppState, ground: Ground): void {
    this.#deck = deck;
    this.#syncDeck(pictureOf(state, ground));
  }

  /** Gives deck.gl's part of the map back, with all that it holds on the graphics card. */
  detachDeck(): void {
    if (this.#deck) this.#map.removeControl(this.#deck.overlay);
    this.#deck = null;
  }

  /** Whether the map has been brought to what this state shows. */
  shows(state: AppState, ground: Ground): boolean {
    return isSamePicture(this.#shown, pictureOf(state, ground));
  }

  sync(state: AppState, ground: Ground): void {
    const picture = pictureOf(state, ground);
    if (!isSamePicture(this.#shown, picture)) {
      this.#lit = highlightOf(state);
      this.#map.setStyle(styleFor(state, ground), { diff: true, validate: false });
      this.#shown = picture;
      this.#syncDeck(picture);
    }
    this.#syncHighlight(state);
  }

  /** Shows only so much of the lines of some layers, 0–1; 1 shows them whole again. */
  drawAlong(layerIds: readonly string[], fraction: number): void {
    const picture = this.#shown;
    if (!picture) return;
    this.#drawing = fraction < 1 ? { layerIds, fraction } : null;
    for (const { layer } of picture.drawn) {
      if (!layerIds.includes(layer.id)) continue;
      const data = { type: 'FeatureCollection' as const, features: [...this.#featuresOf(layer, picture)] };
      this.#map.getSource<GeoJSONSource>(layer.id)?.setData(data as FeatureCollection);
    }
    this.#syncDeck(picture);
  }

  #featuresOf(layer: PlanLayer, { datasets }: Picture): readonly PlanFeature[] {
    const dataset = datasets.get(layer.datasetId);
    const features = dataset ? featuresOfLayer(dataset, layer).filter((feature) => feature.geometry) : [];
    const drawing = this.#drawing;
    return drawing?.layerIds.includes(layer.id) ? alongLines(features, drawing.fraction) : features;
  }

  #syncHighlight(state: AppState): void {
    const lit = highlightOf(state);
    if (isSameHighlight(lit, this.#lit)) return;
    this.#lit = lit;
    this.#map.getSource<GeoJSONSource>(HIGHLIGHT_SOURCE_ID)?.setData(highlightData(lit));
  }

  #syncDeck(picture: Picture): void {
    const { drawn, theme, litFeatureIds } = picture;
    const deck = this.#deck;
    if (!deck) return;
    const placeBefore = beforeIds(
      this.#map.getStyle().layers.map((layer) => layer.id),
      drawn,
    );
    const layers = drawn.flatMap(({ layer, opacity }) => {
      const features = this.#featuresOf(layer, picture);
      return deck.buildDeckLayers({ layer, opacity, theme, features, litFeatureIds, beforeId: placeBefore(layer.id) });
    });
    deck.overlay.setProps({ layers });
  }
}
