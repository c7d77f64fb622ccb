import { Map as MapLibreMap, type MapMouseEvent, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import mapWorkerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { LocalizedText } from '../domain/localized.ts';
import type { Plan } from '../domain/plan.ts';
import { STILL_WIDTH_PIXELS } from '../domain/still.ts';
import { BASE_TILES_SCHEME } from '../layers/base/source.ts';
import { type Ground, paperGround } from '../layers/build-style.ts';
import { hatchImage } from '../layers/hatch.ts';
import { FONT_REGULAR } from '../layers/theme.ts';
import type { AppState } from '../state/app-state.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { selectChapter } from '../state/selectors/select-chapter.ts';
import { selectTheme } from '../state/selectors/select-theme.ts';
import { loadGround } from './base-map.ts';
import { carryOut, fittingPadding, readCamera } from './camera.ts';
import { captureMap } from './capture.ts';
import { MapFaults } from './map-faults.ts';
import { onRest } from './map-rest.ts';
import { MapTrial } from './map-trial.ts';
import { pickFeature } from './picking.ts';
import { seenGround } from './seen-ground.ts';
import { StoryMap } from './story-map.ts';
import { LayerSync, styleFor } from './sync-layers.ts';

setWorkerUrl(mapWorkerUrl);

/** Of what a phone held upright leaves free above the words of a chapter: width by height. */
const UPRIGHT_ASPECT = 0.9;

/** Our own tiles lie beside the page, wherever it is served from. */
function resolveTiles(url: string): { url: string } {
  // The TileJSON names its tiles relative to itself.
  const path = url.startsWith(BASE_TILES_SCHEME) ? url.slice(BASE_TILES_SCHEME.length) : url;
  const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(path);
  return { url: isAbsolute ? path : new URL(`tiles/${path}`, document.baseURI).href };
}

function deckFault(error: unknown): LocalizedText {
  const reason = error instanceof Error ? error.message : String(error);
  return { zh: `轴带与核心的图形未能画出：${reason}`, en: `Axis bands and core discs could not be drawn: ${reason}` };
}

function scaleOf(plan: Plan, scaleId: string) {
  return plan.scales.find((scale) => scale.id === scaleId) ?? plan.scales[0];
}

export interface MapPlace {
  readonly container: HTMLElement;
  readonly store: AppStore;
  readonly mayAskOutside: boolean;
  /** Whether it takes the place of a map that was lost: what has been asked of the camera has been carried out. */
  readonly isAgain: boolean;
  readonly onContextLost: () => void;
  readonly onContextRestored: () => void;
}

/** Owns a live map: brings it to the state, and tells the store what happens on it. */
export class MapController {
  readonly #store: AppStore;
  readonly #map: MapLibreMap;
  readonly #layers: LayerSync;
  readonly #story: StoryMap;
  readonly #trial: MapTrial;
  readonly #faults: MapFaults;
  readonly #mayAskOutside: boolean;
  readonly #stop: () => void;
  #ground: Ground;
  #carriedOut = 0;
  #answered = 0;
  #cursor = '';
  #frame = 0;
  #drawnChapterId: string | null = null;
  /** Whether it has lost its context, or is gone. */
  #isOver = false;

  /** @throws when the browser cannot make a WebGL context. */
  constructor({ container, store, mayAskOutside, isAgain, onContextLost, onContextRestored }: MapPlace) {
    this.#store = store;
    this.#mayAskOutside = mayAskOutside;
    const state = store.getState();
    if (isAgain) this.#carriedOut = state.session.cameraRequest?.number ?? 0;
    this.#ground = paperGround(selectTheme(state));
    const { camera } = state.view;
    this.#map = new MapLibreMap({
      container,
      style: styleFor(state, this.#ground),
      validateStyle: false,
      attributionControl: false,
      localIdeographFontFamily: FONT_REGULAR.slice(1).join(','),
      transformRequest: resolveTiles,
      maxPitch: 70,
      fadeDuration: 120,
      // MapLibre smooths its own edges; deck.gl's bands and discs have this only.
      canvasContextAttributes: { antialias: true },
      ...(camera ? { ...camera, center: [...camera.center] } : {}),
    });
    this.#map.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-left');
    this.#layers = new LayerSync(this.#map);
    this.#story = new StoryMap(
      this.#map,
      (layerIds, fraction) => this.#layers.drawAlong(layerIds, fraction),
      state.view.mode.kind === 'roadshow',
    );
    this.#trial = new MapTrial(this.#map, (trial) => store.getState().reportChapterTrial(trial));
    this.#faults = new MapFaults(this.#map, store);
    this.#map.on('webglcontextlost', () => {
      this.#retire();
      onContextLost();
    });
    this.#map.on('webglcontextrestored', onContextRestored);
    this.#limitCamera();
    if (!camera)
      carryOut(
        this.#map,
        {
          kind: 'fit-bounds',
          bounds: scaleOf(state.document.plan, state.view.scaleId)?.bounds ?? [-180, -80, 180, 80],
        },
        false,
      );
    this.#listen();
    this.#stop = store.subscribe((next, previous) => {
      if (next.preferences.baseMap !== previous.preferences.baseMap || selectTheme(next) !== selectTheme(previous)) {
        void this.#changeGround();
      }
      const { mode, scaleId } = next.view;
      if (scaleId !== previous.view.scaleId || mode.kind !== previous.view.mode.kind) this.#limitCamera();
      if (next.session.stills.capture.number !== previous.session.stills.capture.number) void this.#capture();
      this.#schedule();
    });
    void this.#changeGround();
  }

  destroy(): void {
    this.#retire();
    this.#map.remove();
  }

  /** Nothing more is asked of a map whose context is gone; the state goes on without it. */
  #retire(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stop();
    cancelAnimationFrame(this.#frame);
    this.#story.stop();
    this.#faults.stop();
    this.#layers.detachDeck();
    const { reportMapRest, reportMapFault, hoverFeature } = this.#store.getState();
    reportMapRest(null);
    reportMapFault(null);
    hoverFeature(null);
  }

  async #capture(): Promise<void> {
    const { receiveCapture, session } = this.#store.getState();
    receiveCapture(session.stills.capture.number, await captureMap(this.#map, STILL_WIDTH_PIXELS));
  }

  #listen(): void {
    const map = this.#map;
    const { hoverFeature, reportPointer, reportCamera, reportMapFrame, selectFeature } = this.#store.getState();
    map.setMissingStyleImageResolver(async (id) => {
      const image = hatchImage(id);
      if (image && !map.hasImage(id)) map.addImage(id, image, { pixelRatio: 2 });
    });
    map.on('mousemove', (event: MapMouseEvent) => {
      reportPointer([event.lngLat.lng, event.lngLat.lat]);
      if (map.isMoving()) return;
      const reference = pickFeature(map, event.point);
      const { hover } = this.#store.getState().session;
      if (hover?.featureId !== reference?.featureId) hoverFeature(reference);
      this.#cursor = this.#placer() ? 'crosshair' : reference ? 'pointer' : '';
      map.getCanvas().style.cursor = this.#cursor;
    });
    map.on('mouseout', () => {
      hoverFeature(null);
      reportPointer(null);
    });
    map.on('click', (event: MapMouseEvent) => {
      const place = this.#placer();
      if (place) place([event.lngLat.lng, event.lngLat.lat]);
      else selectFeature(pickFeature(map, event.point));
    });
    // Names on a stage grow with the window.
    map.on('resize', () => this.#schedule());
    map.on('moveend', () => reportCamera(readCamera(map)));
    const reportTurn = () => reportMapFrame({ bearing: map.getBearing(), pitch: map.getPitch() });
    map.on('rotate', reportTurn);
    map.on('pitch', reportTurn);
    onRest(map, () => this.#reportRest());
    map.once('load', () => {
      reportCamera(readCamera(map));
      reportTurn();
      this.#schedule();
      map.once('idle', () => {
        this.#store.getState().reportMapStatus({ kind: 'drawn' });
        void this.#loadDeck();
      });
    });
  }

  /** What a click sets instead of choosing what lies there; null when it chooses. */
  #placer(): ((position: readonly [number, number]) => void) | null {
    const { view, session, placeCoveragePoint, placeShuttleStop } = this.#store.getState();
    const lab = view.mode.kind === 'analysis' ? view.mode.lab : null;
    if (lab === 'coverage' && session.labs.coverage.isPlacing) return placeCoveragePoint;
    if (lab === 'shuttle' && session.labs.shuttle.isPlacing) return placeShuttleStop;
    return null;
  }

  /** Many changes of state make one change of the map. */
  #schedule(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const state = this.#store.getState();
      if (this.#map.isStyleLoaded() !== undefined) this.#layers.sync(state, this.#ground);
      this.#disturbRest();
      const request = state.session.cameraRequest;
      if (request && request.number > this.#carriedOut) {
        this.#carriedOut = request.number;
        carryOut(this.#map, request.move, true);
      }
      this.#story.sync(state);
      this.#trial.sync(state);
      this.#answerLooks(state);
    });
  }

  /** Says what ground the panels leave free, when somebody asks. */
  #answerLooks({ session }: AppState): void {
    const request = session.lookRequest;
    if (!request || request.number <= this.#answered) return;
    this.#answered = request.number;
    const container = this.#map.getContainer();
    const frame = {
      width: container.clientWidth,
      height: container.clientHeight,
      padding: { left: 0, right: 0, top: 0, bottom: 0, ...fittingPadding(container) },
    };
    const camera = readCamera(this.#map);
    this.#store.getState().receiveLooks(request.number, {
      whole: seenGround(camera, frame),
      upright: seenGround(camera, frame, UPRIGHT_ASPECT),
    });
  }

  /** The chapter that the picture is of, if it is the one to be shown. */
  #restsOn(state: AppState): string | null {
    const chapter = selectChapter(state);
    const isReading = Object.values(state.document.datasets).some(({ kind }) => kind === 'pending');
    if (!chapter || isReading || state.session.mapStatus.kind !== 'complete') return null;
    return this.#layers.shows(state, this.#ground) && this.#story.shows(chapter) ? chapter.id : null;
  }

  #disturbRest(): void {
    const state = this.#store.getState();
    const chapterId = selectChapter(state)?.id ?? null;
    if (this.#restsOn(state) !== state.session.restingChapterId) state.reportMapRest(null);
    // Should the next chapter look like this one, the map comes to rest on it all the same.
    if (chapterId !== this.#drawnChapterId) this.#map.triggerRepaint();
    this.#drawnChapterId = chapterId;
  }

  #reportRest(): void {
    if (this.#isOver) return;
    const state = this.#store.getState();
    state.reportMapRest(this.#restsOn(state));
  }

  /** A story goes from the region to the town and back, and only to places that it names. */
  #limitCamera(): void {
    const { document: opened, view } = this.#store.getState();
    this.#map.setMaxBounds(undefined);
    if (view.mode.kind === 'roadshow') {
      const { scales } = opened.plan;
      this.#map.setMinZoom(Math.min(...scales.map(({ minZoom }) => minZoom)));
      this.#map.setMaxZoom(Math.max(...scales.map(({ maxZoom }) => maxZoom)));
      return;
    }
    const scale = scaleOf(opened.plan, view.scaleId);
    if (!scale) return;
    const [west, south, east, north] = scale.maxBounds;
    this.#map.setMinZoom(scale.minZoom);
    this.#map.setMaxZoom(scale.maxZoom);
    this.#map.setMaxBounds([west, south, east, north]);
  }

  async #changeGround(): Promise<void> {
    const state = this.#store.getState();
    const { baseMap } = state.preferences;
    // The page that may ask outside is about to open in place of this one.
    if (baseMap.kind !== 'own' && !this.#mayAskOutside) return;
    const loaded = await loadGround(baseMap, selectTheme(state));
    if (this.#store.getState().preferences.baseMap !== baseMap) return;
    if (loaded.ok) {
      this.#ground = loaded.value;
    } else {
      this.#ground = paperGround(selectTheme(this.#store.getState()));
      for (const { reason } of loaded.problems) state.announce({ tone: 'error', text: reason });
      state.chooseBaseMap({ kind: 'own' });
    }
    state.reportGroundCredit(this.#ground.credit ?? null);
    this.#schedule();
  }

  async #loadDeck(): Promise<void> {
    try {
      const [{ MapLibreOverlay }, { buildDeckLayers }] = await Promise.all([
        import('@deck.gl/maplibre'),
        import('../layers/deck/deck-layers.ts'),
      ]);
      const overlay = new MapLibreOverlay({
        interleaved: true,
        layers: [],
        // deck.gl writes the cursor of the one canvas at every frame, and would write its own over ours.
        getCursor: ({ isDragging }) => (isDragging ? 'grabbing' : this.#cursor),
        onError: (error) => this.#faults.report(deckFault(error)),
      });
      if (this.#isOver) return;
      this.#map.addControl(overlay);
      this.#layers.attachDeck({ overlay, buildDeckLayers }, this.#store.getState(), this.#ground);
      this.#map.once('idle', () => this.#store.getState().reportMapStatus({ kind: 'complete' }));
    } catch (error) {
      this.#faults.report(deckFault(error));
    }
  }
}
