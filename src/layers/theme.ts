/**
 * The colours and letters of the drawing, light (paper) and dark (ink): the one object that the base map,
 * the plan layers and their legends read. Colours of the plan's own things come from the plan.
 */
export interface MapTheme {
  readonly name: 'light' | 'dark';
  readonly paper: string;
  /** Ground of the district, a breath away from the paper. */
  readonly land: string;
  readonly landEdge: string;
  readonly water: string;
  readonly waterEdge: string;
  readonly motorwayCasing: string;
  readonly motorway: string;
  readonly roadCasing: string;
  readonly road: string;
  readonly metro: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  /** Around letters, so that they read on anything. */
  readonly halo: string;
  readonly accent: string;
  /** What an analysis draws over the plan. */
  readonly lab: string;
  /** How strong tints of areas are. */
  readonly tint: number;
}

const LIGHT: MapTheme = {
  name: 'light',
  paper: '#f4f1e8',
  land: '#f8f6f0',
  landEdge: '#c9c1ae',
  water: '#cfe2e4',
  waterEdge: '#a5c6cb',
  motorwayCasing: '#d3bd8f',
  motorway: '#f3e4be',
  roadCasing: '#d5cdba',
  road: '#fffdf8',
  metro: '#8b7d73',
  ink: '#23272e',
  inkSoft: '#5c6068',
  inkFaint: '#8d8a80',
  halo: '#fbf9f3',
  accent: '#b5432a',
  lab: '#12707a',
  tint: 0.2,
};

const DARK: MapTheme = {
  name: 'dark',
  paper: '#0f141b',
  land: '#131a22',
  landEdge: '#33404c',
  water: '#173440',
  waterEdge: '#27505f',
  motorwayCasing: '#4d4630',
  motorway: '#2c2a20',
  roadCasing: '#303a45',
  road: '#1b232c',
  metro: '#7d848c',
  ink: '#eef1f4',
  inkSoft: '#aab2bb',
  inkFaint: '#76808a',
  halo: '#0c1117',
  accent: '#ef7a52',
  lab: '#58d0d8',
  tint: 0.3,
};

export const MAP_THEMES: Readonly<Record<MapTheme['name'], MapTheme>> = { light: LIGHT, dark: DARK };

/**
 * Letters come from the reader's own fonts, so there is no glyph server. The first name of a stack is read
 * for its weight only; the families after it are the ones that are found.
 */
const FAMILIES = [
  'Noto Sans CJK SC',
  'Noto Sans SC',
  'Source Han Sans SC',
  'PingFang SC',
  'Microsoft YaHei',
  'sans-serif',
];
export const FONT_REGULAR = ['Lianjing Regular', ...FAMILIES];
export const FONT_MEDIUM = ['Lianjing Medium', ...FAMILIES];
export const FONT_BOLD = ['Lianjing Bold', ...FAMILIES];
