import type { Map as MapLibreMap, PaddingOptions } from 'maplibre-gl';
import type { Camera, CameraMove } from '../domain/camera.ts';

/** Air between a fitted extent and the panels around it, in pixels. */
const AIR_PIXELS = 24;
const DURATION_MILLISECONDS = 900;

/**
 * How much of the map the panels cover. A panel says so itself with `data-map-inset="left|right|top|bottom"`,
 * so the map needs to know none of them.
 */
function insetsOf(container: HTMLElement): Required<PaddingOptions> {
  const frame = container.getBoundingClientRect();
  const insets = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const panel of document.querySelectorAll<HTMLElement>('[data-map-inset]')) {
    const box = panel.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if (panel.dataset.mapInset === 'left') insets.left = Math.max(insets.left, box.right - frame.left);
    if (panel.dataset.mapInset === 'right') insets.right = Math.max(insets.right, frame.right - box.left);
    if (panel.dataset.mapInset === 'top') insets.top = Math.max(insets.top, box.bottom - frame.top);
    if (panel.dataset.mapInset === 'bottom') insets.bottom = Math.max(insets.bottom, frame.bottom - box.top);
  }
  return insets;
}

/** Padding for fitting, never so much that nothing of the map is left. */
export function fittingPadding(container: HTMLElement): PaddingOptions {
  const insets = insetsOf(container);
  const air = Math.min(AIR_PIXELS, container.clientWidth * 0.04);
  const tooWide = insets.left + insets.right > container.clientWidth * 0.7;
  const tooTall = insets.top + insets.bottom > container.clientHeight * 0.7;
  return {
    left: (tooWide ? 0 : insets.left) + air,
    right: (tooWide ? 0 : insets.right) + air,
    top: (tooTall ? 0 : insets.top) + air,
    bottom: (tooTall ? 0 : insets.bottom) + air,
  };
}

/** Where the map looks now. */
export function readCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/**
 * Carries out a wish. MapLibre makes the movement a jump where the reader prefers reduced motion.
 * @param animate false for the first picture.
 */
export function carryOut(map: MapLibreMap, move: CameraMove, animate: boolean): void {
  const duration = animate ? DURATION_MILLISECONDS : 0;
  switch (move.kind) {
    case 'fit-bounds': {
      const [west, south, east, north] = move.bounds;
      map.fitBounds([west, south, east, north], {
        padding: fittingPadding(map.getContainer()),
        maxZoom: 16.5,
        bearing: move.bearing ?? map.getBearing(),
        pitch: move.pitch ?? map.getPitch(),
        duration,
      });
      return;
    }
    case 'fly-to': {
      const insets = insetsOf(map.getContainer());
      const offset: [number, number] = [(insets.left - insets.right) / 2, (insets.top - insets.bottom) / 2];
      map.easeTo({ center: [...move.center], zoom: Math.max(move.zoom, map.getZoom()), offset, duration });
      return;
    }
    case 'jump-to':
      map.jumpTo({ ...move.camera, center: [...move.camera.center] });
      return;
    case 'zoom-by':
      map.easeTo({ zoom: map.getZoom() + move.levels, duration: duration / 3 });
      return;
    case 'reset-north':
      map.easeTo({ bearing: 0, duration: duration / 2 });
      return;
    case 'set-pitch':
      map.easeTo({ pitch: move.pitch, duration: duration / 2 });
  }
}
