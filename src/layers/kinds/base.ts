import type { ThemedColor } from '../../domain/plan.ts';
import { buildTowns, buildWater } from '../base/areas.ts';
import type { BasePartName, BuildBasePart } from '../base/base-part.ts';
import { buildMetro, buildRoads } from '../base/lines.ts';
import { buildCities, buildCrossings, buildPlaces, buildVillages } from '../base/points.ts';
import type { LayerKindDefinition, LegendItem } from '../layer.ts';
import { pickable } from '../parts.ts';
import { MAP_THEMES, type MapTheme } from '../theme.ts';

const PARTS: Readonly<Record<BasePartName, BuildBasePart>> = {
  towns: buildTowns,
  water: buildWater,
  roads: buildRoads,
  metro: buildMetro,
  crossings: buildCrossings,
  villages: buildVillages,
  places: buildPlaces,
  cities: buildCities,
};

function bothThemes(pick: (theme: MapTheme) => string): ThemedColor {
  return { light: pick(MAP_THEMES.light), dark: pick(MAP_THEMES.dark) };
}

const SWATCHES: Readonly<Record<BasePartName, LegendItem['swatch']>> = {
  towns: { kind: 'line', color: bothThemes((theme) => theme.inkFaint), pattern: 'dotted' },
  water: { kind: 'line', color: bothThemes((theme) => theme.waterEdge), pattern: 'solid' },
  roads: { kind: 'line', color: bothThemes((theme) => theme.motorwayCasing), pattern: 'double' },
  metro: { kind: 'line', color: bothThemes((theme) => theme.metro), pattern: 'rail' },
  crossings: { kind: 'point', color: bothThemes((theme) => theme.waterEdge), hollow: true },
  villages: { kind: 'point', color: bothThemes((theme) => theme.inkFaint), hollow: true },
  places: { kind: 'point', color: bothThemes((theme) => theme.inkSoft), hollow: true },
  cities: { kind: 'point', color: bothThemes((theme) => theme.ink), hollow: true },
};

/** A part of the base map, drawn from its vector tiles; the row in the tree switches it. */
export const baseKind: LayerKindDefinition<'base'> = {
  kind: 'base',
  labelRank: 8,
  build({ layer, opacity, theme, locale }) {
    const parts = PARTS[layer.part]({ id: layer.id, opacity, theme, locale, metadata: pickable(layer.datasetId) });
    return { sources: {}, ...parts };
  },
  legend: ({ title, part }) => [{ label: title, swatch: SWATCHES[part] }],
};
