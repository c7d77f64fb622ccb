import { en } from '../i18n/en.ts';
import { zh } from '../i18n/zh.ts';
import { useAppStore } from '../state/use-app-store.ts';

/** Copies the address of the picture; the hash already holds the view. Says whether it worked. */
export function useShareLink(): () => Promise<void> {
  const announce = useAppStore((state) => state.announce);
  return async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      announce({ tone: 'info', text: { zh: zh.topBar.shared, en: en.topBar.shared } });
    } catch {
      announce({ tone: 'error', text: { zh: zh.topBar.shareFailed, en: en.topBar.shareFailed } });
    }
  };
}
