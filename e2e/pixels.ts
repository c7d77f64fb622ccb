import type { Page } from '@playwright/test';

export type Color = readonly [red: number, green: number, blue: number];

/** A part of the screen, in CSS pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From `#rrggbb`. */
export function colorOf(hex: string): Color {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** How far apart two colours are in the channel that differs most, 0–255. */
export function colorDistance(a: Color, b: Color): number {
  return Math.max(...a.map((channel, index) => Math.abs(channel - (b[index] ?? 0))));
}

/** What stands on a part of the screen, row by row. The page decodes the picture, so that no library is needed for it. */
export async function readPixels(page: Page, clip: Clip): Promise<readonly Color[]> {
  const png = (await page.screenshot({ clip, animations: 'allow', caret: 'initial' })).toString('base64');
  const channels = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return [...(context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [])];
  }, png);
  return Array.from({ length: channels.length / 4 }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = channels.slice(index * 4, index * 4 + 3);
    return [red, green, blue];
  });
}
