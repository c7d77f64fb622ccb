/**
 * Who may import whom, below `src/`. Types are judged like values: a type that a folder may not name is knowledge that it
 * should not have. `app`, `test`, `main.tsx` and `*.test.ts(x)` may import anything and stand in no row.
 */
export interface FolderRule {
  /** The folders it may import; with a list, only those modules of it (paths below the folder, without extension). */
  readonly mayImport: Readonly<Record<string, 'all' | readonly string[]>>;
  readonly why: string;
}

export interface PackageRule {
  /** Names or scopes of packages. */
  readonly packages: readonly string[];
  /** The folders whose affair they are: `all`, a folder, or a path below one. */
  readonly folders: readonly string[];
  readonly why: string;
}

/** The doors of the folders built as contract, registry, definitions; a module named `…-id` or `…-ids` is always one. */
const layerDoors = ['layer', 'order', 'registry', 'theme'];
const metricDoors = ['metric', 'registry'];
const formatDoors = [
  'format',
  'registry',
  'save-file',
  'table',
  'figure-tables',
  'export-csv',
  'export-xlsx',
  'export-geojson',
  'zip-files',
];
const offlineDoors = ['messages', 'offline-client'];
const storyDoors = ['chapter-link', 'commands', 'player'];

export const folderRules: Readonly<Record<string, FolderRule>> = {
  domain: { mayImport: {}, why: 'the planning vocabulary knows nobody, so that everybody may know it' },
  geo: { mayImport: { domain: 'all' }, why: 'geometry is plain functions over the vocabulary' },
  metrics: { mayImport: { domain: 'all', geo: 'all' }, why: 'a metric runs alike in the worker, a test and a script' },
  layers: { mayImport: { domain: 'all' }, why: 'a layer is data and a pure build: no store, no live map' },
  io: { mayImport: { domain: 'all', geo: 'all' }, why: 'a file format knows the plan, not the app that shows it' },
  story: {
    mayImport: { domain: 'all', layers: layerDoors, metrics: metricDoors },
    why: 'a chapter names layers and metrics by id and leaves the drawing to others',
  },
  state: {
    mayImport: { domain: 'all', story: 'all', layers: layerDoors, metrics: metricDoors },
    why: 'the store keeps facts; what draws or computes listens to it',
  },
  offline: { mayImport: { domain: 'all' }, why: 'the copy is of files: what they mean is nothing to it' },
  map: {
    mayImport: { domain: 'all', layers: 'all', state: 'all' },
    why: 'the map shows the state and knows no panel',
  },
  features: {
    mayImport: {
      state: 'all',
      widgets: 'all',
      ui: 'all',
      domain: 'all',
      i18n: 'all',
      layers: layerDoors,
      metrics: metricDoors,
      io: formatDoors,
      story: storyDoors,
      offline: offlineDoors,
    },
    why: 'a panel talks to the state and the registries; app/ joins the panels',
  },
  widgets: {
    mayImport: {
      state: 'all',
      ui: 'all',
      domain: 'all',
      i18n: 'all',
      layers: layerDoors,
      metrics: metricDoors,
      story: storyDoors,
      offline: offlineDoors,
    },
    why: 'a widget shows one planning word, alike in every panel, and knows none of them',
  },
  ui: { mayImport: {}, why: 'buttons, fields and dialogs know no planning word' },
  i18n: { mayImport: { domain: 'all' }, why: 'messages are words: they know the vocabulary only' },
};

export const packageRules: readonly PackageRule[] = [
  { packages: ['geojson'], folders: ['all'], why: 'types of the standard that everything speaks' },
  { packages: ['zod'], folders: ['domain', 'io', 'state'], why: 'what comes from outside is checked at the door' },
  {
    packages: ['@turf', 'geographiclib-geodesic', 'proj4', 'gcoord', 'flatbush', 'clipper2-ts', 'robust-predicates'],
    folders: ['geo'],
    why: 'one folder owns geometry, so that one number can have only one method',
  },
  { packages: ['write-excel-file', 'fflate'], folders: ['io'], why: 'files are read and written in one place' },
  { packages: ['comlink'], folders: ['metrics/worker'], why: 'the worker has one owner' },
  { packages: ['maplibre-gl'], folders: ['map'], why: 'the live map has one owner' },
  {
    packages: ['@maplibre/maplibre-gl-style-spec'],
    folders: ['layers', 'map'],
    why: 'styles are built and applied there',
  },
  { packages: ['@deck.gl'], folders: ['layers', 'map'], why: 'drawing belongs to the layers and the map' },
  { packages: ['zustand', 'idb-keyval'], folders: ['state'], why: 'the store and the storage have one owner' },
  {
    packages: ['react', 'react-dom'],
    folders: ['ui', 'widgets', 'features', 'map', 'state', 'i18n'],
    why: 'the core runs without React',
  },
  {
    packages: ['i18next', 'react-i18next'],
    folders: ['i18n', 'widgets', 'features'],
    why: 'words are chosen where they are shown',
  },
  {
    packages: ['@mantine', '@tabler/icons-react', '@dnd-kit'],
    folders: ['ui', 'widgets', 'features'],
    why: 'the component kit is for the interface',
  },
  { packages: ['pinyin-pro'], folders: ['features/search'], why: 'only the search reads Han by sound' },
];
