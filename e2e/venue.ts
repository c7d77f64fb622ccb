import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { chromiumFlags } from '../scripts/find-chromium.ts';

const WORKER_FILE = '/service-worker.js';

/** The atlas behind a line of its own, which can be cut for good, and which can bring a newer version. */
export class Line {
  readonly url: string;
  readonly #server: Server;
  #isNewer = false;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  }

  /** @param origin the address of the built atlas */
  static async to(origin: string): Promise<Line> {
    const line: { opened?: Line } = {};
    const server = createServer((asked, answer) => {
      const forward = request(new URL(asked.url ?? '/', origin), { method: asked.method }, (got) => {
        answer.writeHead(got.statusCode ?? 502, { 'Content-Type': got.headers['content-type'] ?? '' });
        got.pipe(answer, { end: false });
        got.on('end', () => {
          // Another version of the app is another worker; a byte more of it does.
          answer.end(asked.url === WORKER_FILE && line.opened?.bringsNewer ? '\n// newer' : '');
        });
      });
      forward.on('error', () => answer.destroy());
      asked.pipe(forward);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    line.opened = new Line(server);
    return line.opened;
  }

  get bringsNewer(): boolean {
    return this.#isNewer;
  }

  bringNewer(): void {
    this.#isNewer = true;
  }

  /** From now on nobody answers. */
  async cut(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** The laptop of a presenter: what its browser keeps outlives closing it. */
export class Laptop {
  readonly #profile: string;
  readonly #address: string;

  /** @param profile an empty folder */
  constructor(profile: string, address: string) {
    this.#profile = profile;
    this.#address = address;
  }

  /** Opens the browser. */
  async open(): Promise<BrowserContext> {
    return chromium.launchPersistentContext(this.#profile, {
      executablePath: process.env.CHROMIUM_PATH ?? '',
      args: [...chromiumFlags],
      baseURL: this.#address,
      locale: 'zh-CN',
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'allow',
    });
  }
}

/** Until the map has drawn everything. */
export async function untilDrawn(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-map-state', 'complete');
}

/** Until the page says that it works without a network. */
export async function untilKept(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-offline-state', 'ready');
}
