import { stillListSchema } from '../domain/schema/still-list-schema.ts';
import { STILLS_FOLDER, STILLS_LIST } from '../domain/still.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { readOwnStills } from '../state/own-stills.ts';
import { makeStills } from './make-stills.ts';

/** Finds the stills that there are, the plan's and this browser's, and makes new ones when asked to. */
export function followStills(store: AppStore): void {
  void readShippedStills(store);
  void takeOwnStills(store);
  store.subscribe((next, previous) => {
    const { run } = next.session.stills;
    if (run.kind === 'making' && previous.session.stills.run.kind !== 'making') void makeStills(store);
  });
}

/** Without the list the story has no stills, and shows its words on paper where it would need one. */
async function readShippedStills(store: AppStore): Promise<void> {
  const names = await listStills().catch(() => []);
  store.getState().receiveShippedStills(names);
}

async function listStills(): Promise<readonly string[]> {
  const response = await fetch(`${STILLS_FOLDER}/${STILLS_LIST}`);
  const json: unknown = response.ok ? await response.json() : null;
  const list = stillListSchema.safeParse(json);
  return list.success ? Object.keys(list.data.stills) : [];
}

async function takeOwnStills(store: AppStore): Promise<void> {
  const { document: opened, receiveOwnStill } = store.getState();
  for (const [name, kept] of await readOwnStills(opened.plan.id)) {
    receiveOwnStill(name, { ...kept, url: URL.createObjectURL(kept.picture) });
  }
}
