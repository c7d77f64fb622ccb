import type { NewVersion, OfflineCopy } from '../domain/offline-copy.ts';
import type { SetState } from './store-types.ts';

export interface OfflineActions {
  reportOfflineCopy(copy: OfflineCopy): void;
  reportNewVersion(version: NewVersion): void;
  /** Tries once more to keep a copy. */
  retryOfflineCopy(): void;
}

export function offlineActions(set: SetState): OfflineActions {
  return {
    reportOfflineCopy: (offlineCopy) => set(({ session }) => ({ session: { ...session, offlineCopy } })),
    reportNewVersion: (newVersion) => set(({ session }) => ({ session: { ...session, newVersion } })),
    retryOfflineCopy: () =>
      set(({ session }) => ({
        session: { ...session, offlineCopy: { kind: 'waiting' }, copyAttempts: session.copyAttempts + 1 },
      })),
  };
}
