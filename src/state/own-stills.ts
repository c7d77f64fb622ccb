import { createStore, entries, setMany, type UseStore } from 'idb-keyval';

/** A picture as this browser keeps it. */
export interface KeptStill {
  readonly picture: Blob;
  readonly pictureText: string;
}

function shelfOf(planId: string): UseStore {
  return createStore(`lianjing.stills.v1.${planId}`, 'stills');
}

function isKept(value: unknown): value is KeptStill {
  return (
    typeof value === 'object' &&
    value !== null &&
    'picture' in value &&
    value.picture instanceof Blob &&
    'pictureText' in value &&
    typeof value.pictureText === 'string'
  );
}

/** The pictures that this browser has made of a plan's chapters, by name; none where it keeps nothing. */
export async function readOwnStills(planId: string): Promise<ReadonlyMap<string, KeptStill>> {
  try {
    const kept = await entries<IDBValidKey, unknown>(shelfOf(planId));
    return new Map(kept.flatMap(([name, value]) => (typeof name === 'string' && isKept(value) ? [[name, value]] : [])));
  } catch {
    return new Map();
  }
}

/** @returns whether they were kept; a browser may refuse (private window, full disk). */
export async function writeOwnStills(planId: string, stills: ReadonlyMap<string, KeptStill>): Promise<boolean> {
  try {
    await setMany([...stills], shelfOf(planId));
    return true;
  } catch {
    return false;
  }
}
