import { useTranslation } from 'react-i18next';
import { selectFigureState } from '../state/selectors/select-figures.ts';
import { useAppStore } from '../state/use-app-store.ts';
import lab from './lab.module.css';
import { useLocalized } from './use-localized.ts';

/** Says that an answer is being computed, or why it cannot be had; nothing once it is there. */
export function LabAnswer({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const state = useAppStore((store) => selectFigureState(store, requestId));
  if (state.kind === 'pending') return <p className={lab.note}>{t('analysis.computing')}</p>;
  if (state.kind === 'failed') {
    return <p className={lab.failed}>{t('figure.failed', { reason: inWords(state.reason) })}</p>;
  }
  return null;
}
