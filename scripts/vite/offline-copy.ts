import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { projectPath } from '../project-path.ts';

const BYTES_LIMIT = 16_000_000;

/** As `revisionOf` in src/offline/fill-cache.ts reads it back. */
function revisionOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 24);
}

/**
 * Makes the app installable, and builds the service worker with the list of every file that the app can ask for.
 * Registering it is src/offline/register.ts's affair, after the first picture.
 */
export function offlineCopy(): PluginOption {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/offline',
    filename: 'service-worker.ts',
    registerType: 'prompt',
    injectRegister: false,
    includeManifestIcons: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      // What only the project's own tools and curious people read.
      globIgnores: ['.vite/**', 'third-party-licences.md', 'service-worker.js', '**/*.map'],
      maximumFileSizeToCacheInBytes: BYTES_LIMIT,
      manifestTransforms: [
        (entries) => {
          const tooLarge = entries.filter(({ size }) => size > BYTES_LIMIT);
          if (tooLarge.length > 0) throw new Error(`Too large to be kept offline: ${tooLarge[0]?.url}`);
          return {
            manifest: entries.map((entry) => ({ ...entry, revision: revisionOf(projectPath(`dist/${entry.url}`)) })),
            warnings: [],
          };
        },
      ],
    },
    integration: {
      // The plugin would list the manifest a second time, by another kind of hash.
      beforeBuildServiceWorker: (options) => {
        options.injectManifest.additionalManifestEntries = [];
      },
    },
    // One language fits into a manifest: the Chinese name carries the English one with it.
    manifest: {
      id: './',
      name: '链景 Lianjing · 规划图集 Planning Atlas',
      short_name: '链景 Lianjing',
      description: '链景 Lianjing：装在浏览器里的规划图集，断网可用。A planning atlas that works without a network.',
      lang: 'zh-CN',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#fefdf9',
      background_color: '#f4f1e8',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icons/icon-maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
        { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  });
}
