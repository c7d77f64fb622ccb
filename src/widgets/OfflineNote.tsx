import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CopyFailure } from '../domain/offline-copy.ts';
import { useAppStore } from '../state/use-app-store.ts';
import classes from './offline-note.module.css';

/** Whether the app works without a network, and if not why, in words. */
export function OfflineNote() {
  const words = useCopyWords();
  const { t } = useTranslation();
  const copy = useAppStore((state) => state.session.offlineCopy);
  const retry = useAppStore((state) => state.retryOfflineCopy);
  return (
    <div className={classes.note} data-kind={copy.kind} role="status">
      <p>{words.copy}</p>
      {copy.kind === 'preparing' && <progress value={copy.done} max={copy.total} />}
      {words.newVersion && <p>{words.newVersion}</p>}
      {copy.kind === 'failed' && (
        <Button variant="default" size="compact-md" onClick={retry}>
          {t('offline.retry')}
        </Button>
      )}
    </div>
  );
}

function percentOf({ done, total }: { readonly done: number; readonly total: number }): number {
  return Math.floor((100 * done) / total);
}

function useCopyWords(): { readonly copy: string; readonly newVersion: string | null } {
  const { t } = useTranslation();
  const copy = useAppStore((state) => state.session.offlineCopy);
  const version = useAppStore((state) => state.session.newVersion);
  const why = ({ reason, place, detail }: CopyFailure) =>
    t(`offline.failure.${reason}`, { place, detail: detail && t('offline.detail', { detail }) });
  const words = () => {
    switch (copy.kind) {
      case 'waiting':
        return t('offline.state.waiting');
      case 'preparing':
        return t('offline.state.preparing', { ...copy, percent: percentOf(copy) });
      case 'ready':
        return t('offline.state.ready', { id: copy.buildId, count: copy.fileCount });
      case 'failed':
        return t('offline.state.failed', { reason: why(copy.failure) });
      case 'impossible':
        return t('offline.state.impossible', { reason: t(`offline.impossible.${copy.reason}`) });
    }
  };
  const newWords = () => {
    switch (version.kind) {
      case 'none':
        return null;
      case 'preparing':
        return t('offline.newPreparing', { percent: percentOf(version) });
      case 'waiting':
        return t('offline.newWaiting', { id: version.buildId });
      case 'failed':
        return t('offline.newFailed', { reason: why(version.failure) });
    }
  };
  return { copy: words(), newVersion: newWords() };
}
