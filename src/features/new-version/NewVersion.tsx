import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeNewVersion } from '../../offline/offline-client.ts';
import { selectOfferedVersion } from '../../state/selectors/select-new-version.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import classes from './new-version.module.css';

/** Offers the version that lies ready; it takes over on a tap, and on no other occasion while a window is open. */
export function NewVersion() {
  const { t } = useTranslation();
  const id = useAppStore(selectOfferedVersion);
  const [refused, setRefused] = useState<string | null>(null);
  const [isBusyElsewhere, setBusyElsewhere] = useState(false);
  if (id === null || id === refused) return null;
  const take = async () => setBusyElsewhere(!(await takeNewVersion()));
  return (
    <div className={classes.offer} role="status">
      <p>{t('offline.offer', { id })}</p>
      {isBusyElsewhere && <p role="alert">{t('offline.showElsewhere')}</p>}
      <div className={classes.buttons}>
        <Button size="compact-md" onClick={() => void take()}>
          {t('offline.take')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => setRefused(id)}>
          {t('offline.later')}
        </Button>
      </div>
    </div>
  );
}
