import { readFileSync } from 'node:fs';
import { type Color, colorOf } from './pixels.ts';
import type { Position } from './planner-map.ts';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8'));

interface Zone {
  readonly name: string;
  /** Where its name is set. */
  readonly nameAt: Position;
  readonly color: Readonly<Record<'light' | 'dark', Color>>;
}

function readZones(): readonly Zone[] {
  const { layers } = read('plan.json');
  const { features } = read('geojson/zones.geojson');
  const { categories } = layers.find(({ id }: { id: string }) => id === 'zones');
  return features.map(({ properties }: { properties: { id: string; name_zh: string; labelAt: Position } }) => {
    const { color } = categories.find(({ value }: { value: string }) => value === properties.id);
    return {
      name: properties.name_zh,
      nameAt: properties.labelAt,
      color: { light: colorOf(color.light), dark: colorOf(color.dark) },
    };
  });
}

/** The zones as the plan has them, from the east. */
export const ZONES = readZones();

/** Places that a planner points at; nothing else is drawn there. */
export const PLACES = {
  /** In 联影创新家园, away from every line and point. */
  innovationHome: [121.2145, 31.4375],
  /** In 创新人才社区, likewise. */
  talentCommunity: [121.1885, 31.4165],
  /** On 宝钱公路产业服务带, in 联影创新家园. */
  belt: [121.2148, 31.4275],
  /** Outside the town, where nothing of the plan lies. */
  emptyGround: [121.1775, 31.4352],
  headquarters: [121.208, 31.4231],
  zhuqiao: [121.1888, 31.411],
} as const satisfies Record<string, Position>;
