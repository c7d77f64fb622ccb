import { defineConfig } from 'vitest/config';

/** Unit and contract tests run in plain Node: what needs a page is tested in a real browser, in `e2e/`. */
export default defineConfig({
  test: {
    // A busy machine is no fault of the code: nothing here is judged by the clock.
    testTimeout: 120_000,
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['src/test/fixed-seed.ts'],
  },
});
