import { defineConfig } from 'vitest/config';

/** Unit and contract tests run in plain Node: what needs a page is tested in a real browser, in `e2e/`. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
  },
});
