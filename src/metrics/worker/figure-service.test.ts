import { describe, expect, it } from 'vitest';
import { goldenInputs, goldenStates } from '../definitions/fixtures/golden-inputs.ts';
import { createFigureService } from './figure-service.ts';

describe('the figure service', () => {
  it('stops working on a call as soon as a newer one comes in', async () => {
    const service = createFigureService();
    let heardOfOlder = 0;
    const older = service.compute(1, goldenInputs(), () => {
      heardOfOlder += 1;
    });
    const newer = service.compute(2, goldenInputs(), () => {});
    expect(await older).toBeNull();
    expect(heardOfOlder).toBe(0);
    expect(await newer).toEqual(goldenStates());
  });
});
