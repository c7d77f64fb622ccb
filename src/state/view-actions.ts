import type { Camera, CameraMove } from '../domain/camera.ts';
import type { FeatureReference } from '../domain/feature.ts';
import type { Locale } from '../domain/localized.ts';
import type { ViewState } from './app-state.ts';
import type { GetState, SetState } from './store-types.ts';

export interface ViewActions {
  setLocale(locale: Locale): void;
  /** Goes to 小镇, 嘉定 or 沿沪宁: its extent, and how far the camera may go from there. */
  openScale(scaleId: string): void;
  selectFeature(reference: FeatureReference | null): void;
  /** Asks the map to move; it reports back when it has come to rest. */
  moveCamera(move: CameraMove): void;
  /** The map's report of where it rests. */
  reportCamera(camera: Camera): void;
  /** Takes over what a link says. */
  restoreView(view: Partial<ViewState>): void;
}

export function viewActions(set: SetState, get: GetState): ViewActions {
  const change = (part: Partial<ViewState>) => set(({ view }) => ({ view: { ...view, ...part } }));
  const moveCamera = (move: CameraMove) =>
    set(({ session }) => ({
      session: { ...session, cameraRequest: { number: (session.cameraRequest?.number ?? 0) + 1, move } },
    }));
  return {
    setLocale: (locale) => change({ locale }),
    openScale: (scaleId) => {
      const scale = get().document.plan.scales.find((candidate) => candidate.id === scaleId);
      if (!scale) return;
      change({ scaleId });
      moveCamera({ kind: 'fit-bounds', bounds: scale.bounds });
    },
    selectFeature: (selection) => change({ selection }),
    moveCamera,
    reportCamera: (camera) => change({ camera }),
    restoreView: (part) => {
      change(part);
      if (part.camera) moveCamera({ kind: 'jump-to', camera: part.camera });
    },
  };
}
