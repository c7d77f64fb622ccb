import { expect, type Locator, type Page } from '@playwright/test';
import { type Color, colorDistance, readPixels } from './pixels.ts';

export type Position = readonly [longitude: number, latitude: number];

export interface Camera {
  readonly center: Position;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** The world at zoom 0 is so many pixels wide. */
const WORLD_PIXELS = 512;

/** Web Mercator, 0–1 from the north-west corner of the world. */
function mercator([longitude, latitude]: Position): readonly [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The drawing itself: pointed at by place, read by its pixels. */
export class PlannerMap {
  readonly page: Page;
  readonly canvas: Locator;

  constructor(page: Page) {
    this.page = page;
    this.canvas = page.getByTestId('map');
  }

  /** Until the town is drawn and the map is at rest; deck.gl may still be to come. */
  async waitUntilDrawn(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-map-state', /^(drawn|complete)$/);
  }

  /** Until everything is drawn, deck.gl's share as well. */
  async waitUntilComplete(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-map-state', 'complete');
  }

  /** Where the map rests, as the address says. */
  camera(): Camera {
    const view = new URLSearchParams(new URL(this.page.url()).hash.slice(1)).get('view') ?? '';
    const [longitude = Number.NaN, latitude = Number.NaN, zoom = 0, bearing = 0, pitch = 0] = view
      .split(',')
      .map(Number);
    return { center: [longitude, latitude], zoom, bearing, pitch };
  }

  /** Until a place lies under the middle of the part of the map that the panels leave free. */
  async waitUntilLookingAt(position: Position): Promise<void> {
    await expect
      .poll(async () => {
        const [point, middle] = [await this.pointOf(position), await this.#middle()];
        return Math.max(Math.abs(point.x - middle.x), Math.abs(point.y - middle.y));
      })
      .toBeLessThan(20);
  }

  /** Where a place is on the screen, while the map is seen from straight above with north up. */
  async pointOf(position: Position): Promise<{ readonly x: number; readonly y: number }> {
    // Just after a link was followed the address says nothing of the camera until the map has come to rest.
    await expect.poll(() => this.camera().zoom).toBeGreaterThan(0);
    const { center, zoom } = this.camera();
    const frame = await this.#frame();
    const [x, y] = mercator(position);
    const [centerX, centerY] = mercator(center);
    const pixels = WORLD_PIXELS * 2 ** zoom;
    return {
      x: frame.x + frame.width / 2 + (x - centerX) * pixels,
      y: frame.y + frame.height / 2 + (y - centerY) * pixels,
    };
  }

  async click(position: Position): Promise<void> {
    const { x, y } = await this.pointOf(position);
    await this.page.mouse.click(x, y);
  }

  async tap(position: Position): Promise<void> {
    const { x, y } = await this.pointOf(position);
    await this.page.touchscreen.tap(x, y);
  }

  async pointAt(position: Position): Promise<void> {
    const { x, y } = await this.pointOf(position);
    await this.page.mouse.move(x, y);
  }

  /** The colour of the drawing at a place. */
  async colorAt(position: Position): Promise<Color> {
    const { x, y } = await this.pointOf(position);
    const [color] = await readPixels(this.page, { x: Math.round(x), y: Math.round(y), width: 1, height: 1 });
    return color ?? [0, 0, 0];
  }

  /** Until the drawing at a place is of this colour, or no longer is. */
  async expectColorAt(position: Position, color: Color, { not = false, within = 6 } = {}): Promise<void> {
    const distance = expect.poll(async () => colorDistance(await this.colorAt(position), color));
    await (not ? distance.toBeGreaterThan(within) : distance.toBeLessThanOrEqual(within));
  }

  /** How many pixels of each colour stand around a place. */
  async countColorsAround(
    position: Position,
    size: { readonly width: number; readonly height: number },
    colors: readonly Color[],
  ): Promise<readonly number[]> {
    const { x, y } = await this.pointOf(position);
    const clip = { x: Math.round(x - size.width / 2), y: Math.round(y - size.height / 2), ...size };
    const pixels = await readPixels(this.page, clip);
    return colors.map((color) => pixels.filter((pixel) => colorDistance(pixel, color) <= 12).length);
  }

  async #frame() {
    const frame = await this.canvas.boundingBox();
    if (!frame) throw new Error('the page has no map');
    return frame;
  }

  async #middle(): Promise<{ readonly x: number; readonly y: number }> {
    const { x, y, width, height } = await this.#frame();
    const right = await this.page.locator('[data-map-inset="right"]').boundingBox();
    const left = await this.page.locator('[data-map-inset="left"]').boundingBox();
    const [from, to] = [left ? left.x + left.width : x, right ? right.x : x + width];
    return { x: (from + to) / 2, y: y + height / 2 };
  }
}
