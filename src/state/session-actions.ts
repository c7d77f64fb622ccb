import type { FeatureReference } from '../domain/feature.ts';
import type { NeighbourState } from '../domain/neighbour.ts';
import type { Dialog, MapStatus, Notice, SessionState, Theme } from './app-state.ts';
import type { SetState } from './store-types.ts';

export interface SessionActions {
  hoverFeature(reference: FeatureReference | null): void;
  reportPointer(position: readonly [number, number] | null): void;
  reportMapFrame(frame: SessionState['mapFrame']): void;
  reportMapStatus(status: MapStatus): void;
  reportGroundCredit(credit: string | null): void;
  reportSystemTheme(theme: Theme): void;
  receiveNeighbours(neighbours: NeighbourState): void;
  /** Says something to the person; it stays until dismissed. */
  announce(notice: Omit<Notice, 'id'>): void;
  dismissNotice(id: number): void;
  openDialog(dialog: Dialog): void;
  /** Closes the dialog; with a kind, only if that one is open, so that a dialog opened from another stays. */
  closeDialog(kind?: Dialog['kind']): void;
}

export function sessionActions(set: SetState): SessionActions {
  const change = (recipe: (session: SessionState) => Partial<SessionState>) =>
    set(({ session }) => ({ session: { ...session, ...recipe(session) } }));
  return {
    hoverFeature: (hover) => change(() => ({ hover })),
    reportPointer: (pointer) => change(() => ({ pointer })),
    reportMapFrame: (mapFrame) => change(() => ({ mapFrame })),
    reportMapStatus: (mapStatus) => change(() => ({ mapStatus })),
    reportGroundCredit: (groundCredit) => change(() => ({ groundCredit })),
    reportSystemTheme: (systemTheme) => change(() => ({ systemTheme })),
    receiveNeighbours: (neighbours) => change(() => ({ neighbours })),
    announce: (notice) =>
      change(({ notices }) => ({ notices: [...notices, { ...notice, id: (notices.at(-1)?.id ?? 0) + 1 }] })),
    dismissNotice: (id) => change(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    openDialog: (dialog) => change(() => ({ dialog })),
    closeDialog: (kind) =>
      change(({ dialog }) => (kind === undefined || dialog.kind === kind ? { dialog: { kind: 'none' } } : {})),
  };
}
