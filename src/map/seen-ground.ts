import type { Camera } from '../domain/camera.ts';
import type { ChapterLook } from '../domain/chapter.ts';

/** The world at zoom 0 is so many pixels wide. */
const WORLD_PIXELS = 512;

export interface SeenFrame {
  /** Of the map's container, in pixels. */
  readonly width: number;
  readonly height: number;
  /** What of it is covered or kept as air, in pixels. */
  readonly padding: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** Web Mercator, 0–1 from the north-west corner of the world. */
function mercator([longitude, latitude]: readonly [number, number]): readonly [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

const round = (degrees: number) => Number(degrees.toFixed(6));

/**
 * What the free part of the map shows, such that fitting its bounds into a frame of the same shape gives the same
 * camera again: with the map turned, the box is as large as just fits into the turned frame. Tilting is left out, as it
 * is where a chapter's ground is fitted.
 * @param aspect width by height of the ground that is asked for; absent: that of the free part
 */
export function seenGround(camera: Camera, { width, height, padding }: SeenFrame, aspect?: number): ChapterLook {
  const free = { width: width - padding.left - padding.right, height: height - padding.top - padding.bottom };
  const shape = {
    width: aspect === undefined ? free.width : Math.min(free.width, free.height * aspect),
    height: aspect === undefined ? free.height : Math.min(free.height, free.width / aspect),
  };
  const pixels = WORLD_PIXELS * 2 ** camera.zoom;
  const turn = (camera.bearing * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
  // From the middle of the container to the middle of the free part, on the screen and then on the ground.
  const [dx, dy] = [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2];
  const [centerX, centerY] = mercator(camera.center);
  const x = centerX + (dx * cosine - dy * sine) / pixels;
  const y = centerY + (dx * sine + dy * cosine) / pixels;
  const [s, c] = [Math.abs(sine), Math.abs(cosine)];
  const scale = Math.min(
    shape.width / (shape.width * c + shape.height * s),
    shape.height / (shape.width * s + shape.height * c),
  );
  const halfWidth = (shape.width * scale) / 2 / pixels;
  const halfHeight = (shape.height * scale) / 2 / pixels;
  return {
    bounds: [
      round((x - halfWidth - 0.5) * 360),
      round(latitudeOf(y + halfHeight)),
      round((x + halfWidth - 0.5) * 360),
      round(latitudeOf(y - halfHeight)),
    ],
    bearing: Number(camera.bearing.toFixed(1)),
    pitch: Number(Math.min(70, camera.pitch).toFixed(1)),
  };
}
