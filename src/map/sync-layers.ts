import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Locale } from '../domain/localized.ts';
import { buildStyle, type Ground } from '../layers/build-style.ts';
import type { DeckInput } from '../layers/deck/deck-layers.ts';
import { HIGHLIGHT_SOURCE_ID, type Highlight, highlightData } from '../layers/highlight.ts';
import type { AppState, Theme } from '../state/app-state.ts';
import type { LabDrawing } from '../state/labs.ts';
import { selectContributing } from '../state/selectors/select-contributing.ts';
import { featuresOfLayer, selectFeature, selectReadyDatasets } from '../state/selectors/select-features.ts';
import { type DrawnLayer, selectDrawnLayers } from '../state/selectors/select-layers.ts';
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

function pictureOf(state: AppState, ground: Ground): Picture {
  return {
    drawn: selectDrawnLayers(state),
    datasets: selectReadyDatasets(state),
    theme: selectTheme(state),
    locale: state.view.locale,
    ground,
    labDrawing: state.session.labDrawing,
  };
}

function isSamePicture(a: Picture | null, b: Picture): boolean {
  return a !== null && (Object.keys(b) as (keyof Picture)[]).every((key) => a[key] === b[key]);
}

function isSameHighlight(a: Highlight, b: Highlight): boolean {
  return a.hovered === b.hovered && a.selected === b.selected && a.contributing === b.contributing;
}

/** The style for a state; MapLibre works out the difference to what it shows. */
export function styleFor(state: AppState, ground: Ground) {
  return buildStyle({ ...pictureOf(state, ground), highlight: highlightOf(state) });
}

/**
 * Brings the map to what the state says. The only caller of `setStyle`, `setData` and `overlay.setProps`.
 */
export class LayerSync {
  readonly #map: MapLibreMap;
  #shown: Picture | null = null;
  #lit: Highlight = { hovered: undefined, selected: undefined, contributing: [] };
  #deck: DeckPart | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** deck.gl comes after the first frame; from then on it draws its share. */
  attachDeck(deck: DeckPart, state: AppState, ground: Ground): void {
    this.#deck = deck;
    this.#syncDeck(pictureOf(state, ground));
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

  #syncHighlight(state: AppState): void {
    const lit = highlightOf(state);
    if (isSameHighlight(lit, this.#lit)) return;
    this.#lit = lit;
    this.#map.getSource<GeoJSONSource>(HIGHLIGHT_SOURCE_ID)?.setData(highlightData(lit));
  }

  #syncDeck({ drawn, datasets, theme }: Picture): void {
    const deck = this.#deck;
    if (!deck) return;
    const placeBefore = beforeIds(
      this.#map.getStyle().layers.map((layer) => layer.id),
      drawn,
    );
    const layers = drawn.flatMap(({ layer, opacity }) => {
      const dataset = datasets.get(layer.datasetId);
      const features = dataset ? featuresOfLayer(dataset, layer).filter((feature) => feature.geometry) : [];
      return deck.buildDeckLayers({ layer, opacity, theme, features, beforeId: placeBefore(layer.id) });
    });
    deck.overlay.setProps({ layers });
  }
}
