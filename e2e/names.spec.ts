import { expect, test } from './helper.ts';
import { colorOf } from './pixels.ts';
import type { Planner } from './planner.ts';
import { ZONES } from './town.ts';

const HALO = colorOf('#fbf9f3');
/** Small enough to lie inside the zone, so that no paper is taken for the halo. */
const PART_OF_NAME = { width: 80, height: 36 };

/** Pixels of pure ink and of pure halo where each zone's name is set: a fill over the name would tint them. */
async function readNames({ map }: Planner): Promise<readonly { name: string; ink: number; halo: number }[]> {
  const read = [];
  for (const { name, nameAt, color } of ZONES) {
    const [ink = 0, halo = 0] = await map.countColorsAround(nameAt, PART_OF_NAME, [color.light, HALO]);
    read.push({ name, ink, halo });
  }
  return read;
}

test('the names of the zones stand above the fills, also right after a reload', async ({ planner }) => {
  await planner.open();
  await planner.reload();
  for (const { name, ink, halo } of await readNames(planner)) {
    expect(ink, `ink of ${name}`).toBeGreaterThan(100);
    expect(halo, `halo of ${name}`).toBeGreaterThan(100);
  }
  await planner.map.waitUntilComplete();
  for (const { name, ink, halo } of await readNames(planner)) {
    expect(ink, `ink of ${name} under deck.gl`).toBeGreaterThan(100);
    expect(halo, `halo of ${name} under deck.gl`).toBeGreaterThan(100);
  }
  await planner.tree.hide('四片');
  await expect.poll(async () => Math.max(...(await readNames(planner)).map(({ ink }) => ink))).toBeLessThan(10);
});
