import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { auditOfflineCopy } from '../../offline/offline-client.ts';
import { AppStoreContext } from '../../state/use-app-store.ts';
import { TILE_SET_FILES } from './chapter-assets.ts';
import type { VenueReport } from './finding.ts';
import { glyphProbe } from './glyphs.ts';
import { probeMachine } from './probe-machine.ts';
import { runVenueCheck, type VenueProbes } from './run-check.ts';
import { readTileSet, type TileSet } from './tiles-of-view.ts';

async function readTileSets(): Promise<readonly TileSet[]> {
  const read = async (file: string): Promise<readonly TileSet[]> => {
    try {
      const set = readTileSet(await (await fetch(file)).json());
      return set ? [set] : [];
    } catch {
      // A set that is not there is missing among the chapter's files, and said so there.
      return [];
    }
  };
  return (await Promise.all(TILE_SET_FILES.map(read))).flat();
}

function realProbes(): VenueProbes {
  return {
    machine: () => probeMachine(new Date()),
    tileSets: readTileSets,
    audit: auditOfflineCopy,
    hasGlyph: glyphProbe(getComputedStyle(document.body).fontFamily),
  };
}

/** The walk begins when the report opens, can be stopped and begun again, and is stopped when the report closes. */
export function useVenueCheck() {
  const store = useContext(AppStoreContext);
  const [report, setReport] = useState<VenueReport | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => {
    running.current?.abort();
    setReport((current) => (current?.kind === 'running' ? { ...current, kind: 'stopped' } : current));
  }, []);
  const begin = useCallback(() => {
    if (!store) return;
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    void runVenueCheck(store, realProbes(), controller.signal, setReport);
  }, [store]);
  useEffect(() => {
    begin();
    return () => running.current?.abort();
  }, [begin]);
  return { report, begin, stop };
}
