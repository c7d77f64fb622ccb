import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildId } from './scripts/vite/build-id.ts';
import { buildStamp } from './scripts/vite/build-stamp.ts';
import { contentSecurityPolicy } from './scripts/vite/content-security-policy.ts';
import { offlineCopy } from './scripts/vite/offline-copy.ts';
import { planData } from './scripts/vite/plan-data.ts';

export default defineConfig({
  // Relative addresses: the built folder works at any path of any static host.
  base: './',
  // A missing tile or dataset must answer 404, not the start page.
  appType: 'mpa',
  plugins: [react(), planData(), contentSecurityPolicy(), buildStamp(), offlineCopy()],
  define: { 'import.meta.env.VITE_BUILD_ID': JSON.stringify(buildId()) },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    sourcemap: false,
    // The policy allows no `data:` fonts, and small files cost nothing over a kept-alive connection.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // `npm run size` follows the static imports through the manifest.
    manifest: true,
    license: { fileName: 'third-party-licences.md' },
    // MapLibre alone is near 800 kB unpacked; the real budget is held by `npm run size`.
    chunkSizeWarningLimit: 1500,
  },
  preview: { port: 4173 },
});
