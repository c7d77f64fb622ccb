import type { AppStore } from '../state/create-app-store.ts';
import { MapController } from './map-controller.ts';
import { hasWebGl2 } from './webgl.ts';

/** A graphics card that gives its context back does so within this time; then a new one is asked for. */
const PATIENCE_MILLISECONDS = 8_000;
/** A card that is not to be had is asked again after this time. */
const RETRY_MILLISECONDS = 3_000;

const NO_WEBGL = {
  zh: '这个浏览器没有可用的 WebGL 2，地图无法绘制；文字与数据照常可读。',
  en: 'This browser offers no WebGL 2, so the map cannot be drawn; text and figures read as usual.',
};

/**
 * Keeps one live map in its place on the page. When the graphics card takes its context back, the map is made anew from
 * the state once a context can be had: what MapLibre would restore knows nothing of deck.gl's buffers and programs, and
 * deck.gl cannot tell that its own are dead.
 */
export class MapKeeper {
  readonly #container: HTMLElement;
  readonly #store: AppStore;
  readonly #mayAskOutside: boolean;
  #controller: MapController | null = null;
  #timer = 0;

  constructor(container: HTMLElement, store: AppStore, mayAskOutside: boolean) {
    this.#container = container;
    this.#store = store;
    this.#mayAskOutside = mayAskOutside;
    if (!this.#make(false)) store.getState().reportMapStatus({ kind: 'unavailable', reason: NO_WEBGL });
  }

  destroy(): void {
    window.clearTimeout(this.#timer);
    this.#controller?.destroy();
    this.#controller = null;
  }

  /** @returns whether there is a map now */
  #make(isAgain: boolean): boolean {
    if (!hasWebGl2()) return false;
    try {
      this.#controller = new MapController({
        container: this.#container,
        store: this.#store,
        mayAskOutside: this.#mayAskOutside,
        isAgain,
        onContextLost: () => {
          this.#store.getState().reportMapStatus({ kind: 'lost' });
          this.#makeAgainAfter(PATIENCE_MILLISECONDS);
        },
        onContextRestored: () => this.#makeAgainAfter(0),
      });
      return true;
    } catch {
      return false;
    }
  }

  #makeAgainAfter(milliseconds: number): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#controller?.destroy();
      this.#controller = null;
      if (!this.#make(true)) this.#makeAgainAfter(RETRY_MILLISECONDS);
    }, milliseconds);
  }
}
