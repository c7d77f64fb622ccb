import type { Camera } from '../domain/camera.ts';
import type { FeatureReference } from '../domain/feature.ts';
import { LOCALES, type Locale } from '../domain/localized.ts';
import { formatMode, type Mode, readMode } from '../domain/mode.ts';
import type { Plan } from '../domain/plan.ts';
import type { LayerView, ViewState } from './app-state.ts';
import { defaultLayerViews } from './initial-state.ts';

/** What a link carries: `#mode=…&view=<lon>,<lat>,<zoom>,<bearing>,<pitch>&scale=…&layers=…&lang=…&select=…`. */
export type SharedView = Pick<
  ViewState,
  'locale' | 'mode' | 'scaleId' | 'camera' | 'layers' | 'layerOrder' | 'soloLayerId' | 'selection'
>;

const CAMERA_DECIMALS = [6, 6, 2, 1, 1] as const;

function formatCamera({ center, zoom, bearing, pitch }: Camera): string {
  return [...center, zoom, bearing, pitch]
    .map((value, index) => Number(value.toFixed(CAMERA_DECIMALS[index])))
    .join(',');
}

/** Visible layers in the order of the drawing, each with its opacity where it is not full. */
function formatLayers({ layers, layerOrder }: Pick<ViewState, 'layers' | 'layerOrder'>): string {
  return layerOrder
    .map((id) => {
      const { visible, opacity } = layers[id] ?? { visible: false, opacity: 1 };
      return `${visible ? '' : '-'}${id}${opacity === 1 ? '' : `:${Number(opacity.toFixed(2))}`}`;
    })
    .join(',');
}

/** A value as it stands in a link: whatever an id is made of, it cannot end the field; `,`, `:` and `/` stay readable. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll(/%(?:2C|3A|2F)/g, decodeURIComponent);
}

/** The hash for a view, with its leading `#`. */
export function formatHash(view: SharedView): string {
  const fields: [string, string | null][] = [
    ['mode', view.mode.kind === 'analysis' ? formatMode(view.mode) : null],
    ['view', view.camera && formatCamera(view.camera)],
    ['scale', view.scaleId],
    ['layers', formatLayers(view)],
    ['solo', view.soloLayerId],
    ['select', view.selection && `${view.selection.datasetId}/${view.selection.featureId}`],
    ['lang', view.locale],
  ];
  const said = fields.flatMap(([key, value]) => (value === null ? [] : [`${key}=${encode(value)}`]));
  return `#${said.join('&')}`;
}

class BrokenHash extends Error {}

function decode(field: string, value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new BrokenHash(field);
  }
}

function readCamera(text: string): Camera {
  const parts = text.split(',');
  const [longitude, latitude, zoom, bearing, pitch] = parts.map(Number);
  const complete = parts.length === CAMERA_DECIMALS.length && parts.every((part) => /^-?\d{1,6}(\.\d+)?$/.test(part));
  if (!complete || longitude === undefined || latitude === undefined) throw new BrokenHash('view');
  if (zoom === undefined || bearing === undefined || pitch === undefined) throw new BrokenHash('view');
  const inRange =
    Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 && zoom >= 0 && zoom <= 24 && pitch >= 0 && pitch <= 85;
  if (!inRange) throw new BrokenHash('view');
  return { center: [longitude, latitude], zoom, bearing, pitch };
}

/** A layer that the plan has and the link does not name (it came later) keeps its default and its place at the end. */
function readLayers(text: string, plan: Plan): Pick<SharedView, 'layers' | 'layerOrder'> {
  const layers: Record<string, LayerView> = { ...defaultLayerViews(plan) };
  const named = text.split(',').map((entry) => {
    const match = /^(-?)([a-z0-9][a-z0-9.-]*)(?::(0|1|0?\.\d+))?$/.exec(entry);
    const id = match?.[2];
    if (!match || !id || !Object.hasOwn(layers, id)) throw new BrokenHash('layers');
    layers[id] = { visible: match[1] === '', opacity: match[3] === undefined ? 1 : Number(match[3]) };
    return id;
  });
  if (new Set(named).size !== named.length) throw new BrokenHash('layers');
  const rest = plan.layers.map((layer) => layer.id).filter((id) => !named.includes(id));
  return { layers, layerOrder: [...named, ...rest] };
}

function readModeField(text: string): Mode {
  const mode = readMode(text);
  if (!mode) throw new BrokenHash('mode');
  return mode;
}

function readSelection(text: string, plan: Plan): FeatureReference {
  // Only a feature's id may hold a slash.
  const at = text.indexOf('/');
  const [datasetId, featureId] = [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
  const known = plan.datasets.some((dataset) => dataset.id === datasetId);
  if (!known || featureId === '') throw new BrokenHash('select');
  return { datasetId, featureId };
}

function oneOf<Value extends string>(field: string, value: string, known: readonly Value[]): Value {
  const found = known.find((candidate) => candidate === value);
  if (found === undefined) throw new BrokenHash(field);
  return found;
}

export type HashReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'view'; readonly view: Partial<SharedView> }
  | { readonly kind: 'broken'; readonly field: string };

/**
 * Reads a hash; anything that is not wholly understood is broken, and the caller shows the default picture.
 * A link that names no layer alone and no feature means that there is none.
 */
export function readHash(hash: string, plan: Plan): HashReading {
  const text = hash.replace(/^#/, '');
  if (text === '') return { kind: 'empty' };
  const readers: Record<string, (value: string) => Partial<SharedView>> = {
    mode: (value) => ({ mode: readModeField(value) }),
    view: (value) => ({ camera: readCamera(value) }),
    scale: (value) => ({
      scaleId: oneOf(
        'scale',
        value,
        plan.scales.map((scale) => scale.id),
      ),
    }),
    layers: (value) => readLayers(value, plan),
    solo: (value) => ({
      soloLayerId: oneOf(
        'solo',
        value,
        plan.layers.map((layer) => layer.id),
      ),
    }),
    select: (value) => ({ selection: readSelection(value, plan) }),
    lang: (value) => ({ locale: oneOf<Locale>('lang', value, LOCALES) }),
  };
  try {
    let view: Partial<SharedView> = { mode: { kind: 'map' }, soloLayerId: null, selection: null };
    const said = new Set<string>();
    for (const part of text.split('&')) {
      const at = part.indexOf('=');
      const key = part.slice(0, at);
      const reader = at > 0 && Object.hasOwn(readers, key) ? readers[key] : undefined;
      if (!reader) throw new BrokenHash(part.slice(0, 40));
      if (said.has(key)) throw new BrokenHash(key);
      said.add(key);
      view = { ...view, ...reader(decode(key, part.slice(at + 1))) };
    }
    return { kind: 'view', view };
  } catch (error) {
    if (error instanceof BrokenHash) return { kind: 'broken', field: error.message };
    throw error;
  }
}
