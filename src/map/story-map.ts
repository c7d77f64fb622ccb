import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Chapter } from '../domain/chapter.ts';
import type { AppState } from '../state/app-state.ts';
import { selectChapter } from '../state/selectors/select-chapter.ts';
import { fittingPadding } from './camera.ts';

const DRAWING_MILLISECONDS = 1800;
const DESK_MILLISECONDS = 600;

/** What the story wants of the one map: where it looks, who may move it, and lines that draw themselves. */
export class StoryMap {
  readonly #map: MapLibreMap;
  readonly #drawAlong: (layerIds: readonly string[], fraction: number) => void;
  #shown: Chapter | null = null;
  #wasExploring = false;
  #wasWalking = false;
  /** A page that opens on a chapter shows it at once; from the map one flies there. */
  #isOpening: boolean;
  #fittedTo = '';
  #frame = 0;

  constructor(
    map: MapLibreMap,
    drawAlong: (layerIds: readonly string[], fraction: number) => void,
    opensInStory: boolean,
  ) {
    this.#map = map;
    this.#drawAlong = drawAlong;
    this.#isOpening = opensInStory;
    map.on('resize', () => this.#refit());
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  /** Whether the map has been told to look at a chapter. */
  shows(chapter: Chapter): boolean {
    return this.#shown === chapter;
  }

  /** Brings the map to what the show says; outside the show it is the reader's. */
  sync(state: AppState): void {
    const { mode } = state.view;
    const { isExploring, position } = state.session.show;
    const onStage = mode.kind === 'roadshow' && mode.room === 'stage';
    this.#lock(onStage && !isExploring, onStage && position.isKiosk);
    const chapter = mode.kind === 'roadshow' ? (selectChapter(state) ?? null) : null;
    // The venue check, and the taking of stills, go through the chapters by cuts, and back to the show by one.
    const isWalking = state.session.venueCheck !== null || state.session.stills.run.kind === 'making';
    const isCut = isWalking || this.#wasWalking;
    this.#wasWalking = isWalking;
    const isBack = this.#wasExploring && !isExploring;
    this.#wasExploring = isExploring;
    if (chapter === this.#shown && !isBack) return;
    // At the desk a chapter is edited while it is looked at: words and layers that change are no reason to move.
    const before = isBack ? null : this.#shown;
    const isSameLook = before !== null && chapter !== null && isSame(lookOf(before), lookOf(chapter));
    const drawsAnew = before === null || chapter?.id !== before.id || !isSame(before.draws, chapter.draws);
    this.#shown = chapter;
    if (!chapter) return;
    const isAtWork = mode.kind === 'roadshow' && mode.room === 'desk';
    if (!isSameLook) this.#lookAt(chapter, { isCut, isAtWork });
    if (drawsAnew && !isBack && !isCut) this.#draw(chapter);
  }

  /**
   * @param way `isCut`: at once, whatever the chapter says; `isAtWork`: whoever looks is at work, and does not want to wait
   * for a flight
   */
  #lookAt(chapter: Chapter, way: { readonly isCut: boolean; readonly isAtWork: boolean }): void {
    const map = this.#map;
    // The stage is larger than the map mode's place for the map, and the map may not have heard of it yet.
    map.resize();
    const target = cameraOf(map, chapter);
    this.#fittedTo = sizeOf(map);
    if (!target) return;
    const { kind, seconds } = chapter.transition;
    if (this.#isOpening || way.isCut || (!way.isAtWork && (kind === 'cut' || seconds === 0))) map.jumpTo(target);
    else if (way.isAtWork) map.easeTo({ ...target, duration: DESK_MILLISECONDS });
    else if (kind === 'ease') map.easeTo({ ...target, duration: seconds * 1000 });
    else map.flyTo({ ...target, duration: seconds * 1000 });
    this.#isOpening = false;
  }

  #refit(): void {
    if (!this.#shown || this.#wasExploring || this.#fittedTo === sizeOf(this.#map)) return;
    this.#fittedTo = sizeOf(this.#map);
    const target = cameraOf(this.#map, this.#shown);
    if (target) this.#map.jumpTo(target);
  }

  #draw({ draws }: Chapter): void {
    cancelAnimationFrame(this.#frame);
    if (draws.length === 0 || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const start = performance.now();
    const step = (now: number) => {
      const fraction = Math.min(1, Math.max(0, now - start) / DRAWING_MILLISECONDS);
      this.#drawAlong(draws, easeOut(fraction));
      if (fraction < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** A locked map answers to nobody; a touch wall's may be moved but not turned. */
  #lock(isLocked: boolean, isKiosk: boolean): void {
    const map = this.#map;
    const moves = [map.scrollZoom, map.boxZoom, map.dragPan, map.keyboard, map.doubleClickZoom, map.touchZoomRotate];
    const turns = [map.dragRotate, map.touchPitch];
    for (const handler of moves) isLocked ? handler.disable() : handler.enable();
    for (const handler of turns) isLocked || isKiosk ? handler.disable() : handler.enable();
    if (isKiosk) map.touchZoomRotate.disableRotation();
    else if (!isLocked) map.touchZoomRotate.enableRotation();
  }
}

function lookOf({ id, camera, portraitCamera }: Chapter): unknown {
  return { id, camera, portraitCamera };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function sizeOf(map: MapLibreMap): string {
  const { clientWidth, clientHeight } = map.getContainer();
  return `${clientWidth}×${clientHeight}`;
}

/** Where the camera stands so that the chapter's ground fills what the words leave free. */
function cameraOf(map: MapLibreMap, chapter: Chapter) {
  const { clientWidth, clientHeight } = map.getContainer();
  const look = clientHeight > clientWidth ? (chapter.portraitCamera ?? chapter.camera) : chapter.camera;
  const [west, south, east, north] = look.bounds;
  const fitted = map.cameraForBounds([west, south, east, north], {
    padding: fittingPadding(map.getContainer()),
    bearing: look.bearing,
  });
  return fitted && { ...fitted, pitch: look.pitch, bearing: look.bearing };
}

function easeOut(fraction: number): number {
  return 1 - (1 - fraction) ** 3;
}
