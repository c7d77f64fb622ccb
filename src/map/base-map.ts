import type { LayerSpecification, SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { BaseMapChoice } from '../domain/base-map.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { type Ground, paperGround } from '../layers/build-style.ts';
import type { Theme } from '../state/app-state.ts';

const TIANDITU_SERVERS = [0, 1, 2, 3, 4, 5, 6, 7];

function tiandituTiles(layer: 'vec' | 'cva', key: string): string[] {
  const query = `SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles`;
  return TIANDITU_SERVERS.map(
    (server) =>
      `https://t${server}.tianditu.gov.cn/${layer}_w/wmts?${query}&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${encodeURIComponent(key)}`,
  );
}

function tiandituGround(key: string): Ground {
  const source = (layer: 'vec' | 'cva'): SourceSpecification => ({
    type: 'raster',
    tiles: tiandituTiles(layer, key),
    tileSize: 256,
    maxzoom: 18,
  });
  const raster = (id: string): LayerSpecification => ({
    id: `ground/${id}`,
    type: 'raster',
    source: `ground/${id}`,
    paint: { 'raster-saturation': -0.4 },
  });
  return {
    sources: { 'ground/vec': source('vec'), 'ground/cva': source('cva') },
    layers: [raster('vec'), raster('cva')],
    own: false,
    credit: '© 天地图 Tianditu',
  };
}

/** One tile is asked for before the key is trusted: a wrong key answers with an error, not with a picture. */
async function loadTianditu(key: string): Promise<Result<Ground>> {
  const [tile] = tiandituTiles('vec', key);
  const probe = tile?.replace('{z}', '6').replace('{y}', '26').replace('{x}', '53') ?? '';
  const response = await fetch(probe);
  const isPicture = response.ok && (response.headers.get('content-type') ?? '').startsWith('image/');
  if (isPicture) return succeed(tiandituGround(key));
  return fail({
    place: 'tianditu',
    reason: {
      zh: `天地图不接受这个密钥（应答 ${response.status}），已改回自带底图。`,
      en: `Tianditu did not accept this key (answer ${response.status}); the own base map is back.`,
    },
  });
}

function isStyle(value: unknown): value is StyleSpecification {
  if (typeof value !== 'object' || value === null) return false;
  const candidate = value as Partial<StyleSpecification>;
  return candidate.version === 8 && typeof candidate.sources === 'object' && Array.isArray(candidate.layers);
}

/** Addresses inside a style are relative to the style; `{z}` and the like stay as they are. */
function absolute(address: string, styleUrl: string): string {
  return new URL(address, styleUrl).href.replaceAll('%7B', '{').replaceAll('%7D', '}');
}

function absoluteSource(source: SourceSpecification, styleUrl: string): SourceSpecification {
  const resolved: Record<string, unknown> = { ...source };
  if (typeof resolved.url === 'string') resolved.url = absolute(resolved.url, styleUrl);
  if (Array.isArray(resolved.tiles)) resolved.tiles = resolved.tiles.map((tile) => absolute(String(tile), styleUrl));
  // Only text may stand in the credit line, never the source's own markup.
  delete resolved.attribution;
  return resolved as SourceSpecification;
}

function styleGround(style: StyleSpecification, styleUrl: string): Ground {
  const host = new URL(styleUrl).host;
  return {
    sources: Object.fromEntries(
      Object.entries(style.sources).map(([id, source]) => [`ground/${id}`, absoluteSource(source, styleUrl)]),
    ),
    layers: style.layers.map((layer) => ({
      ...layer,
      id: `ground/${layer.id}`,
      ...('source' in layer ? { source: `ground/${layer.source}` } : {}),
    })) as LayerSpecification[],
    own: false,
    ...(style.glyphs ? { glyphs: absolute(style.glyphs, styleUrl) } : {}),
    ...(typeof style.sprite === 'string' ? { sprite: absolute(style.sprite, styleUrl) } : {}),
    credit: `© ${host}`,
  };
}

async function loadStyle(url: string): Promise<Result<Ground>> {
  const response = await fetch(url);
  const style: unknown = response.ok ? await response.json() : null;
  if (isStyle(style)) return succeed(styleGround(style, response.url));
  return fail({
    place: url,
    reason: {
      zh: `${url} 不是可用的 MapLibre 样式（应答 ${response.status}），已改回自带底图。`,
      en: `${url} is not a usable MapLibre style (answer ${response.status}); the own base map is back.`,
    },
  });
}

/** The ground that the person has chosen, or in words why it cannot be had. Calls outside only for an outside choice. */
export async function loadGround(choice: BaseMapChoice, theme: Theme): Promise<Result<Ground>> {
  if (choice.kind === 'own') return succeed(paperGround(theme));
  try {
    return await (choice.kind === 'tianditu' ? loadTianditu(choice.key) : loadStyle(choice.url));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const what = choice.kind === 'tianditu' ? { zh: '天地图', en: 'Tianditu' } : { zh: choice.url, en: choice.url };
    return fail({
      place: choice.kind,
      reason: {
        zh: `${what.zh} 连接不上（${reason}），已改回自带底图。`,
        en: `${what.en} cannot be reached (${reason}); the own base map is back.`,
      },
    });
  }
}
