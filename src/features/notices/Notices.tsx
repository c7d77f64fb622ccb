import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/use-app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import classes from './notices.module.css';

/** What the atlas has to say to the person; each stays until it is dismissed. */
export function Notices() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const notices = useAppStore((state) => state.session.notices);
  const dismissNotice = useAppStore((state) => state.dismissNotice);
  const undo = useAppStore((state) => state.undo);
  return (
    <div className={classes.notices} role="status" aria-live="polite">
      {notices.map(({ id, tone, text, undoes }) => (
        <div key={id} className={classes.notice} data-tone={tone}>
          <p>{inWords(text)}</p>
          {undoes !== undefined && (
            <button type="button" className={classes.undo} onClick={undo}>
              {t('notices.undo')}
            </button>
          )}
          <IconButton label={t('notices.close')} onClick={() => dismissNotice(id)} size={32}>
            <IconX size={16} stroke={1.7} />
          </IconButton>
        </div>
      ))}
    </div>
  );
}
