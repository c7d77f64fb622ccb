import {
  IconArrowsMaximize,
  IconArrowsMinimize,
  IconChevronLeft,
  IconChevronRight,
  IconClipboardCheck,
  IconDoorExit,
  IconEdit,
  IconHandMove,
  IconPhoto,
  IconRepeat,
  IconRepeatOff,
  IconScreenShare,
} from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/use-app-store.ts';
import { useFullScreen } from '../../widgets/use-full-screen.ts';
import { openPresenterWindow } from './presenter-window.ts';
import classes from './stage.module.css';
import { useAwake } from './use-awake.ts';

const ICON = { size: 20, stroke: 1.7 } as const;

/** What a mouse finds on the stage when it moves; gone again when it rests, and never in the audience's way. */
export function StageBar() {
  const { t } = useTranslation();
  const isAwake = useAwake();
  const command = useAppStore((state) => state.command);
  const openDialog = useAppStore((state) => state.openDialog);
  const openRoadshow = useAppStore((state) => state.openRoadshow);
  const leave = useAppStore((state) => state.leaveRoadshow);
  const makeStills = useAppStore((state) => state.makeStills);
  const { isExploring, position } = useAppStore((state) => state.session.show);
  const { isFull, toggle } = useFullScreen();
  const does = (kind: 'back' | 'next' | 'explore' | 'kiosk') => () => command({ kind }, Date.now());
  return (
    <>
      {isExploring && (
        <div className={classes.exploring}>
          <span>{t('show.exploring')}</span>
          <button type="button" onClick={does('explore')}>
            {t('show.backToStory')}
          </button>
        </div>
      )}
      <nav className={classes.bar} data-awake={isAwake} aria-label={t('show.controls')}>
        <BarButton label={t('show.back')} onClick={does('back')}>
          <IconChevronLeft {...ICON} />
        </BarButton>
        <BarButton label={t('show.next')} onClick={does('next')}>
          <IconChevronRight {...ICON} />
        </BarButton>
        <BarButton label={t(isExploring ? 'show.backToStory' : 'show.explore')} onClick={does('explore')}>
          <IconHandMove {...ICON} />
        </BarButton>
        <BarButton label={t('show.presenter')} onClick={openPresenterWindow}>
          <IconScreenShare {...ICON} />
        </BarButton>
        <BarButton label={t(position.isKiosk ? 'show.kioskOff' : 'show.kiosk')} onClick={does('kiosk')}>
          {position.isKiosk ? <IconRepeatOff {...ICON} /> : <IconRepeat {...ICON} />}
        </BarButton>
        <BarButton label={t('show.check')} onClick={() => openDialog({ kind: 'venue-check' })}>
          <IconClipboardCheck {...ICON} />
        </BarButton>
        <BarButton label={t('stills.make')} onClick={makeStills}>
          <IconPhoto {...ICON} />
        </BarButton>
        <BarButton label={t(isFull ? 'show.leaveFullScreen' : 'show.fullScreen')} onClick={toggle}>
          {isFull ? <IconArrowsMinimize {...ICON} /> : <IconArrowsMaximize {...ICON} />}
        </BarButton>
        <BarButton label={t('show.desk')} onClick={() => openRoadshow('desk')}>
          <IconEdit {...ICON} />
        </BarButton>
        <BarButton label={t('show.leave')} onClick={leave}>
          <IconDoorExit {...ICON} />
        </BarButton>
      </nav>
    </>
  );
}

/** Lets go of the focus, so that the next Space or Enter is the clicker's again. */
function BarButton({
  label,
  onClick,
  children,
}: {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (event.detail > 0) event.currentTarget.blur();
    onClick();
  };
  return (
    <button type="button" className={classes.barButton} aria-label={label} title={label} onClick={press}>
      {children}
    </button>
  );
}
