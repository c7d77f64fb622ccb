import { IconHandMove, IconRepeatOff, IconScreenShare, IconScreenShareOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/use-app-store.ts';
import { audienceChapterId } from '../../story/player.ts';
import { FreezeWords } from './FreezeWords.tsx';
import classes from './presenter.module.css';
import { ShowButton } from './ShowButton.tsx';
import { useAudienceWindow } from './use-audience-window.ts';
import { useStory } from './use-story.ts';

/** What the audience sees, in words, and the way out of everything that is not the ordinary picture. */
export function AudienceBar() {
  const { t } = useTranslation();
  const { placeOf } = useStory();
  const command = useAppStore((state) => state.command);
  const { position, isExploring, companionCount, isKept } = useAppStore((state) => state.session.show);
  const { blank, frozenChapterId, isKiosk } = position;
  const isPlain = blank === 'none' && frozenChapterId === null && !isExploring && !isKiosk;
  const does = (kind: 'explore' | 'kiosk') => () => command({ kind }, Date.now());
  return (
    <section className={classes.audience} aria-label={t('presenter.audience')} data-plain={isPlain} data-blank={blank}>
      <Connection />
      <div className={classes.states} role="status">
        {isPlain && companionCount > 0 && (
          <p className={classes.quiet}>{t('presenter.inStep', { place: placeOf(audienceChapterId(position)) })}</p>
        )}
        {blank !== 'none' && (
          <div className={classes.state}>
            <strong>{t(blank === 'black' ? 'presenter.blackOn' : 'presenter.whiteOn')}</strong>
            <ShowButton
              label={t('presenter.uncover')}
              keyName={blank === 'black' ? 'B' : 'W'}
              onClick={() => command({ kind: 'blank', color: blank }, Date.now())}
            />
          </div>
        )}
        {frozenChapterId !== null && <FreezeWords frozenChapterId={frozenChapterId} />}
        {isExploring && (
          <div className={classes.state}>
            <IconHandMove size={18} stroke={1.7} aria-hidden="true" />
            <strong>{t('presenter.exploring')}</strong>
            <ShowButton label={t('show.backToStory')} keyName="E" onClick={does('explore')} />
          </div>
        )}
        {isKiosk && (
          <div className={classes.state}>
            <strong>{t('presenter.kioskOn')}</strong>
            <ShowButton
              label={t('show.kioskOff')}
              keyName="K"
              icon={<IconRepeatOff size={18} stroke={1.7} />}
              onClick={does('kiosk')}
            />
          </div>
        )}
        {!isKept && <p className={classes.quiet}>{t('presenter.notKept')}</p>}
      </div>
    </section>
  );
}

/** Whether an audience window is in touch; if not, the way to open one. */
function Connection() {
  const { t } = useTranslation();
  const count = useAppStore((state) => state.session.show.companionCount);
  const openAudienceWindow = useAudienceWindow();
  if (count > 0) {
    return (
      <p className={classes.connection} role="status">
        <IconScreenShare size={18} stroke={1.7} aria-hidden="true" />
        {count === 1 ? t('presenter.connected') : t('presenter.connectedMany', { count })}
      </p>
    );
  }
  return (
    <div className={classes.connection} data-missing="true">
      <IconScreenShareOff size={18} stroke={1.7} aria-hidden="true" />
      <strong role="status">{t('presenter.disconnected')}</strong>
      <ShowButton label={t('presenter.openAudience')} onClick={openAudienceWindow} />
    </div>
  );
}
