import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AppState, ChapterTrial } from '../state/app-state.ts';
import { selectChapter } from '../state/selectors/select-chapter.ts';

const FRAMES = 12;
/** On a slow machine fewer frames have to do. */
const ENOUGH_MILLISECONDS = 3000;
const LEAST_FRAMES = 2;

/** Draws the chapter that the venue check tries a few times over, and tells how long a frame took. */
export class MapTrial {
  readonly #map: MapLibreMap;
  readonly #report: (trial: ChapterTrial) => void;
  #asked = 0;

  constructor(map: MapLibreMap, report: (trial: ChapterTrial) => void) {
    this.#map = map;
    this.#report = report;
  }

  /** Begins once the chapter's picture is on its way. */
  sync(state: AppState): void {
    const check = state.session.venueCheck;
    if (!check || check.number === 0) {
      this.#asked = 0;
      return;
    }
    if (check.number === this.#asked || selectChapter(state)?.id !== check.chapterId) return;
    this.#asked = check.number;
    const { number } = check;
    this.#map.once('idle', () => this.#measure(number));
    this.#map.triggerRepaint();
  }

  #view(): ChapterTrial['view'] {
    const bounds = this.#map.getBounds();
    return {
      bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      zoom: this.#map.getZoom(),
    };
  }

  #measure(number: number): void {
    const frames: number[] = [];
    const start = performance.now();
    let last = start;
    const step = () => {
      const now = performance.now();
      if (this.#asked !== number) return;
      frames.push(now - last);
      last = now;
      const isEnough = frames.length >= LEAST_FRAMES && now - start > ENOUGH_MILLISECONDS;
      if (frames.length < FRAMES && !isEnough) {
        this.#map.once('render', step);
        this.#map.triggerRepaint();
      } else this.#report({ number, frameMilliseconds: frames, view: this.#view() });
    };
    this.#map.once('render', () => {
      last = performance.now();
      this.#map.once('render', step);
      this.#map.triggerRepaint();
    });
    this.#map.triggerRepaint();
  }
}
