import type { Figure } from '../domain/figure.ts';
import type { LocalizedText } from '../domain/localized.ts';
import { selectFigureState, selectLedger } from '../state/selectors/select-figures.ts';
import { useAppStore } from '../state/use-app-store.ts';

/** What has become of one figure of the ledger. */
export type OneFigure =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ready'; readonly figure: Figure }
  | { readonly kind: 'failed'; readonly reason: LocalizedText };

/** A figure by its name, `<request id>/<subject>…`. */
export function useFigure(figureId: string): OneFigure {
  const figure = useAppStore((state) => selectLedger(state).get(figureId));
  const request = useAppStore((state) => selectFigureState(state, figureId.split('/', 1)[0] ?? ''));
  if (figure) return { kind: 'ready', figure };
  if (request.kind === 'pending') return { kind: 'pending' };
  if (request.kind === 'failed') return request;
  return {
    kind: 'failed',
    reason: { zh: `账本里没有 ${figureId}`, en: `The ledger has no ${figureId}` },
  };
}
