import type { Bounds } from './plan.ts';

/** Where the map looks: `[longitude, latitude]` in degrees, bearing clockwise from north, pitch from straight down. */
export interface Camera {
  readonly center: readonly [number, number];
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** What somebody asks of the camera; the map alone moves it. */
export type CameraMove =
  /** Turned and tilted as the map is, where nothing else is said. */
  | { readonly kind: 'fit-bounds'; readonly bounds: Bounds; readonly bearing?: number; readonly pitch?: number }
  | { readonly kind: 'fly-to'; readonly center: readonly [number, number]; readonly zoom: number }
  | { readonly kind: 'jump-to'; readonly camera: Camera }
  | { readonly kind: 'zoom-by'; readonly levels: number }
  | { readonly kind: 'reset-north' }
  | { readonly kind: 'set-pitch'; readonly pitch: number };

/** Pitch of the oblique view, in degrees. */
export const OBLIQUE_PITCH = 50;
