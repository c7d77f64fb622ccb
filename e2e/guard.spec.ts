import { test } from './helper.ts';

// Each of these does what the guard of helper.ts must catch, so each must fail to pass.
test.describe('the guard of every test fails on', () => {
  test.fail('a console error', async ({ page }) => {
    await page.goto('./');
    await page.evaluate(() => console.error('something broke'));
  });

  test.fail('an error that nobody catches', async ({ page }) => {
    await page.goto('./');
    const thrown = page.waitForEvent('pageerror');
    await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('nobody catches me'))));
    await thrown;
  });

  test.describe('a request to another origin', () => {
    // What the policy and the console say of it is let pass here, so that the request alone must fail the test.
    test.use({ tolerated: { consoleErrors: [/./], policyViolations: [/./] } });
    test.fail('even from a page without a policy', async ({ page, context, baseURL }) => {
      await context.route('https://tiles.invalid/', (route) => route.fulfill({ body: '' }));
      await page.goto(new URL('data/plan.json', baseURL).href);
      await page.evaluate(() => fetch('https://tiles.invalid/', { mode: 'no-cors' }));
    });
  });

  test.describe('a breach of the security policy', () => {
    test.use({ tolerated: { consoleErrors: [/./] } });
    test.fail('such as a script in the page', async ({ page }) => {
      await page.goto('./');
      await page.evaluate(() => {
        const breached = new Promise((resolve) => document.addEventListener('securitypolicyviolation', resolve));
        const script = document.createElement('script');
        script.textContent = '0';
        document.head.append(script);
        return breached.then(() => undefined);
      });
    });
  });
});

test.describe('a fault that the test tolerates', () => {
  test.use({ tolerated: { consoleErrors: [/something broke/] } });
  test('does not fail it', async ({ page }) => {
    await page.goto('./');
    await page.evaluate(() => console.error('something broke'));
  });
});
