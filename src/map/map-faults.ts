import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LocalizedText } from '../domain/localized.ts';
import type { AppStore } from '../state/create-app-store.ts';

/** A source that failed is asked again after this time. */
const RETRY_MILLISECONDS = 5_000;

/**
 * What becomes of a part of the map that fails. In the map's own mode the person is told; on the stage no notice stands
 * before the audience: the chapter's still does, while the part is asked for again, until the map draws without a fault.
 */
export class MapFaults {
  readonly #map: MapLibreMap;
  readonly #store: AppStore;
  #count = 0;
  #isOver = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(map: MapLibreMap, store: AppStore) {
    this.#map = map;
    this.#store = store;
    map.on('error', (event) => {
      this.#count += 1;
      const reason = event.error.message;
      this.report({ zh: `底图的一部分未能载入：${reason}`, en: `A part of the map could not be loaded: ${reason}` });
      const sourceId = 'sourceId' in event ? event.sourceId : undefined;
      if (typeof sourceId === 'string') this.#askAgain(sourceId);
    });
  }

  stop(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
  }

  report(text: LocalizedText): void {
    const { view, announce, reportMapFault } = this.#store.getState();
    if (view.mode.kind === 'roadshow') reportMapFault(view.mode.chapterId);
    else announce({ tone: 'error', text });
  }

  #askAgain(sourceId: string): void {
    if (this.#store.getState().view.mode.kind !== 'roadshow') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const source = this.#map.getSource(sourceId);
      if (!source) return;
      const seen = this.#count;
      this.#map.once('idle', () => {
        // A failure that came in meanwhile has had it asked for once more.
        if (this.#count === seen && !this.#isOver) this.#store.getState().reportMapFault(null);
      });
      if ('setUrl' in source && typeof source.setUrl === 'function' && 'url' in source && !source.loaded()) {
        source.setUrl(source.url);
      } else {
        this.#map.refreshTiles(sourceId);
      }
    }, RETRY_MILLISECONDS);
  }
}
