import { z } from 'zod';

/**
 * The schema library, told never to build code from text. Under a strict Content-Security-Policy its probe for
 * `new Function` is caught but still reported as a violation, and it runs when the first object schema is made:
 * so every schema takes `z` from here.
 */
z.config({ jitless: true });

export { z };
