import { defineConfig } from '@playwright/test';
import { chromiumFlags, ensureChromium } from './scripts/find-chromium.ts';

// The workers of the test runner read this file again, and must not search or install again.
process.env.CHROMIUM_PATH ??= ensureChromium();

// Without a graphics card a frame of the map takes seconds on two cores. Nothing waits for these: they only end a hang.
const patienceMilliseconds = 60_000;

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 4 * patienceMilliseconds,
  expect: { timeout: patienceMilliseconds },
  outputDir: 'test-results',
  reporter: [['list']],
  use: {
    // The server below takes a free port, and the runner reads it from what it prints.
    baseURL: `http://localhost:${process.env.LIANJING_PORT}/`,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    // Only what is about the offline copy makes one; the others do not fetch thirteen hundred files in the background.
    serviceWorkers: 'block',
    actionTimeout: patienceMilliseconds,
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: [...chromiumFlags] },
  },
  projects: [{ name: 'desktop' }],
  webServer: {
    command: 'npx --no-install tsx scripts/start.ts',
    wait: { stdout: /http:\/\/localhost:(?<lianjing_port>\d+)\// },
    stdout: 'pipe',
    timeout: 4 * patienceMilliseconds,
  },
});
