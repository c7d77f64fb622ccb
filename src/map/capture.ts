import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * A PNG of what the map shows. Its drawing buffer is only good while the map draws, so a picture is drawn for it.
 * @param widthPixels of the PNG, if the map is as wide
 * @returns null when it could not be taken
 */
export function captureMap(map: MapLibreMap, widthPixels: number): Promise<Blob | null> {
  return new Promise((resolve) => {
    map.once('render', () => {
      const source = map.getCanvas();
      const width = Math.min(widthPixels, source.width);
      const copy = document.createElement('canvas');
      copy.width = width;
      copy.height = Math.round((source.height * width) / source.width);
      const context = copy.getContext('2d');
      if (!context) return resolve(null);
      context.imageSmoothingQuality = 'high';
      context.drawImage(source, 0, 0, copy.width, copy.height);
      copy.toBlob(resolve, 'image/png');
    });
    map.triggerRepaint();
  });
}
