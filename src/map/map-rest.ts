import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * Hears when the map has come to rest: it is idle, and two frames later still is. MapLibre alone calls itself idle while
 * deck.gl, which shares its canvas, has yet to ask for its next picture.
 */
export function onRest(map: MapLibreMap, onResting: () => void): void {
  let pictures = 0;
  map.on('render', () => {
    pictures += 1;
  });
  map.on('idle', () => {
    const seen = pictures;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (pictures === seen) onResting();
      }),
    );
  });
}
