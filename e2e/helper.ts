import { type BrowserContext, test as base, expect } from '@playwright/test';
import { Planner } from './planner.ts';

/** What a test lets pass that would otherwise fail it; each pattern is tried on the text of the fault. */
export interface Tolerated {
  readonly outsideRequests?: readonly RegExp[];
  readonly consoleErrors?: readonly RegExp[];
  readonly pageErrors?: readonly RegExp[];
  readonly policyViolations?: readonly RegExp[];
}

type Kind = keyof Tolerated;
export type Fault = { readonly kind: Kind; readonly text: string };

interface Fixtures {
  /** Set by `test.use({ tolerated: { consoleErrors: [/404/] } })`. */
  tolerated: Tolerated;
  planner: Planner;
  watch: undefined;
}

/** Writes down everything that the app must never do, on every page of the context. */
export async function recordFaults(context: BrowserContext, origin: string): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  const note = (kind: Kind, text: string) => faults.push({ kind, text });

  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) note('outsideRequests', request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') note('consoleErrors', `${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    note('pageErrors', error.error().stack ?? String(error.error()));
  });
  await context.exposeFunction('notePolicyViolation', (text: string) => note('policyViolations', text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note = (window as { notePolicyViolation?: (text: string) => void }).notePolicyViolation;
      note?.(`${event.effectiveDirective}: ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`);
    });
  });
  return faults;
}

/**
 * The test of this project: it hands out a planner, and fails whatever the test itself says if the page asked anything
 * of another origin, wrote an error to the console, threw, or broke its own security policy.
 */
export const test = base.extend<Fixtures>({
  tolerated: [{}, { option: true }],

  watch: [
    async ({ context, baseURL, tolerated }, use) => {
      const faults = await recordFaults(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      const unforgiven = faults.filter(({ kind, text }) => !tolerated[kind]?.some((pattern) => pattern.test(text)));
      expect(unforgiven, 'The page did what it never may').toEqual([]);
    },
    { auto: true },
  ],

  planner: async ({ page }, use) => {
    await use(new Planner(page));
  },
});

export { expect };
