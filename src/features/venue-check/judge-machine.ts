import type { OfflineCopy } from '../../domain/offline-copy.ts';
import type { Finding } from './finding.ts';

/** What the browser told of the machine; null for what it does not tell. */
export interface MachineFacts {
  /** Null without WebGL 2; an empty name where the browser keeps it to itself. */
  readonly gpu: { readonly name: string } | null;
  readonly screen: { readonly width: number; readonly height: number; readonly pixelRatio: number };
  readonly hasSecondScreen: boolean | null;
  readonly staysAwake: boolean;
  readonly mayFillScreen: boolean;
  readonly storage: { readonly isPersisted: boolean; readonly usedBytes: number; readonly quotaBytes: number } | null;
  /** Null where there is none, or none that is told of. */
  readonly battery: { readonly isCharging: boolean; readonly fraction: number } | null;
  readonly clock: { readonly time: string; readonly zone: string };
}

/** Names of renderers that draw on the processor. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|svga3d|virgl/i;
const LOW_BATTERY = 0.2;
const LEAST_LONG_SIDE = 1280;
const LEAST_SHORT_SIDE = 720;
const BYTES_IN_MEGABYTE = 1_000_000;

export function judgeGpu(gpu: MachineFacts['gpu']): Finding {
  const subject = 'gpu';
  if (!gpu) return { subject, verdict: 'red', said: 'noWebGl', values: {}, advice: 'webgl' };
  const { name } = gpu;
  if (SOFTWARE.test(name))
    return { subject, verdict: 'yellow', said: 'softwareGpu', values: { name }, advice: 'software' };
  return { subject, verdict: 'green', said: name ? 'gpu' : 'hiddenGpu', values: { name }, advice: null };
}

export function judgeScreen({ width, height, pixelRatio }: MachineFacts['screen']): Finding {
  const isSmall = Math.max(width, height) < LEAST_LONG_SIDE || Math.min(width, height) < LEAST_SHORT_SIDE;
  return {
    subject: 'screen',
    verdict: isSmall ? 'yellow' : 'green',
    said: 'screen',
    values: { width, height, ratio: Math.round(pixelRatio * 100) / 100 },
    advice: isSmall ? 'smallScreen' : null,
  };
}

export function judgeSecondScreen(has: boolean | null): Finding {
  const subject = 'secondScreen';
  if (has === true) return { subject, verdict: 'green', said: 'twoScreens', values: {}, advice: null };
  return {
    subject,
    verdict: 'yellow',
    said: has === false ? 'oneScreen' : 'screensUntold',
    values: {},
    advice: 'oneScreen',
  };
}

function judgeAwake(staysAwake: boolean): Finding {
  return staysAwake
    ? { subject: 'awake', verdict: 'green', said: 'awake', values: {}, advice: null }
    : { subject: 'awake', verdict: 'yellow', said: 'notAwake', values: {}, advice: 'awake' };
}

function judgeFullScreen(mayFillScreen: boolean): Finding {
  return mayFillScreen
    ? { subject: 'fullScreen', verdict: 'green', said: 'fullScreen', values: {}, advice: null }
    : { subject: 'fullScreen', verdict: 'yellow', said: 'noFullScreen', values: {}, advice: 'fullScreen' };
}

function judgeStorage(storage: MachineFacts['storage']): Finding {
  const subject = 'storage';
  if (!storage) return { subject, verdict: 'yellow', said: 'storageUntold', values: {}, advice: 'storage' };
  const values = {
    used: (storage.usedBytes / BYTES_IN_MEGABYTE).toFixed(1),
    quota: Math.round(storage.quotaBytes / BYTES_IN_MEGABYTE),
  };
  return storage.isPersisted
    ? { subject, verdict: 'green', said: 'persisted', values, advice: null }
    : { subject, verdict: 'yellow', said: 'notPersisted', values, advice: 'storage' };
}

/** Nothing for a machine without a battery. */
export function judgeBattery(battery: MachineFacts['battery']): readonly Finding[] {
  if (!battery) return [];
  const subject = 'battery';
  const values = { percent: Math.round(battery.fraction * 100) };
  if (battery.isCharging) return [{ subject, verdict: 'green', said: 'onPower', values, advice: null }];
  const isLow = battery.fraction < LOW_BATTERY;
  return [{ subject, verdict: isLow ? 'red' : 'yellow', said: 'onBattery', values, advice: 'battery' }];
}

/** Offline there is nothing to compare it with: the person has a look. */
function judgeClock({ time, zone }: MachineFacts['clock']): Finding {
  return { subject: 'clock', verdict: 'green', said: 'clock', values: { time, zone }, advice: null };
}

export function judgeCopy(copy: OfflineCopy): Finding {
  const subject = 'offline';
  switch (copy.kind) {
    case 'ready':
      return {
        subject,
        verdict: 'green',
        said: 'copyReady',
        values: { id: copy.buildId, count: copy.fileCount },
        advice: null,
      };
    case 'failed':
      return { subject, verdict: 'red', said: 'copyFailed', values: {}, advice: 'mend' };
    case 'impossible':
      return copy.reason === 'file'
        ? { subject, verdict: 'green', said: 'copyFile', values: {}, advice: null }
        : { subject, verdict: 'yellow', said: 'copyImpossible', values: {}, advice: 'notKept' };
    case 'preparing': {
      const values = { percent: Math.floor((100 * copy.done) / copy.total) };
      return { subject, verdict: 'yellow', said: 'copyPreparing', values, advice: 'wait' };
    }
    case 'waiting':
      return { subject, verdict: 'yellow', said: 'copyWaiting', values: {}, advice: 'wait' };
  }
}

export function judgeMachine(facts: MachineFacts, copy: OfflineCopy): readonly Finding[] {
  return [
    judgeCopy(copy),
    judgeStorage(facts.storage),
    judgeGpu(facts.gpu),
    judgeScreen(facts.screen),
    judgeSecondScreen(facts.hasSecondScreen),
    judgeAwake(facts.staysAwake),
    judgeFullScreen(facts.mayFillScreen),
    ...judgeBattery(facts.battery),
    judgeClock(facts.clock),
  ];
}
