import { expect, test } from './helper.ts';

for (const file of ['./', './outside-map.html']) {
  test(`the security policy stands first in the head of ${file}`, async ({ request }) => {
    const html = await (await request.get(file)).text();
    const policy = /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'self'; script-src 'self'; style-src 'self';/);
    expect(policy).toContain("worker-src 'self' blob:");
    expect(policy).not.toContain('unsafe');
    expect(policy.includes('https:')).toBe(file !== './');
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
  });
}
