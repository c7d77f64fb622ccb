import type { MachineFacts } from './judge-machine.ts';

/** What the types of the page do not know yet. */
interface BatteryManager {
  readonly charging: boolean;
  readonly level: number;
}

/** The probe gives its context back at once: a browser grants a page only so many. */
function probeGpu(): MachineFacts['gpu'] {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    if (!context) return null;
    const names = context.getExtension('WEBGL_debug_renderer_info');
    const name: unknown = context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER);
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return { name: typeof name === 'string' ? name : '' };
  } catch {
    return null;
  }
}

async function probeAwake(): Promise<boolean> {
  try {
    const lock = await navigator.wakeLock.request('screen');
    await lock.release();
    return true;
  } catch {
    return false;
  }
}

async function probeStorage(): Promise<MachineFacts['storage']> {
  try {
    const [isPersisted, { usage = 0, quota = 0 }] = await Promise.all([
      navigator.storage.persisted(),
      navigator.storage.estimate(),
    ]);
    return { isPersisted, usedBytes: usage, quotaBytes: quota };
  } catch {
    return null;
  }
}

async function probeBattery(): Promise<MachineFacts['battery']> {
  try {
    const ask = (navigator as { getBattery?: () => Promise<BatteryManager> }).getBattery;
    const battery = await ask?.call(navigator);
    return battery ? { isCharging: battery.charging, fraction: battery.level } : null;
  } catch {
    return null;
  }
}

/** Asks the browser about the machine; nothing of it needs a permission or leaves a trace. */
export async function probeMachine(now: Date): Promise<MachineFacts> {
  const [staysAwake, storage, battery] = await Promise.all([probeAwake(), probeStorage(), probeBattery()]);
  const { width, height } = window.screen;
  const { isExtended } = window.screen as { isExtended?: boolean };
  return {
    gpu: probeGpu(),
    screen: { width, height, pixelRatio: window.devicePixelRatio },
    hasSecondScreen: isExtended ?? null,
    staysAwake,
    mayFillScreen: document.fullscreenEnabled,
    storage,
    battery,
    clock: {
      time: now.toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' }),
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    },
  };
}

/** The screens by name and size, once the person has allowed it; null when refused or unknown to the browser. */
export async function listScreens(): Promise<readonly string[] | null> {
  type Screens = { screens: readonly { label: string; width: number; height: number }[] };
  const ask = (window as { getScreenDetails?: () => Promise<Screens> }).getScreenDetails;
  try {
    const details = await ask?.call(window);
    return details?.screens.map(({ label, width, height }) => `${label} ${width} × ${height}`.trim()) ?? null;
  } catch {
    return null;
  }
}

/** Asks the browser not to clear the offline copy by itself. @returns whether it will not */
export async function keepStorage(): Promise<boolean> {
  return navigator.storage.persist().catch(() => false);
}
