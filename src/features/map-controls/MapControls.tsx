import { IconArrowsMaximize, IconArrowsMinimize, IconCube, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { OBLIQUE_PITCH } from '../../domain/camera.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useFullScreen } from '../../widgets/use-full-screen.ts';
import classes from './map-controls.module.css';

/** Zoom, north, pitch, full screen. */
export function MapControls() {
  const { t } = useTranslation();
  const { bearing, pitch } = useAppStore((state) => state.session.mapFrame);
  const moveCamera = useAppStore((state) => state.moveCamera);
  const { isFull, toggle } = useFullScreen();
  const isOblique = pitch > 1;
  return (
    <div className={classes.stack}>
      <div className={`${classes.group} ${classes.zoom}`}>
        <IconButton label={t('controls.zoomIn')} onClick={() => moveCamera({ kind: 'zoom-by', levels: 1 })}>
          <IconPlus size={18} stroke={1.8} />
        </IconButton>
        <IconButton label={t('controls.zoomOut')} onClick={() => moveCamera({ kind: 'zoom-by', levels: -1 })}>
          <IconMinus size={18} stroke={1.8} />
        </IconButton>
      </div>
      <div className={classes.group}>
        <IconButton label={t('controls.north')} onClick={() => moveCamera({ kind: 'reset-north' })}>
          <svg
            width="20"
            height="20"
            viewBox="0 0 20 20"
            aria-hidden="true"
            style={{ transform: `rotate(${-bearing}deg)` }}
          >
            <path d="M10 1.5L13.6 10H6.4z" fill="var(--accent)" />
            <path d="M10 18.5L6.4 10h7.2z" fill="var(--line-strong)" />
          </svg>
        </IconButton>
        <IconButton
          label={t(isOblique ? 'controls.flat' : 'controls.tilt')}
          pressed={isOblique}
          onClick={() => moveCamera({ kind: 'set-pitch', pitch: isOblique ? 0 : OBLIQUE_PITCH })}
        >
          <IconCube size={18} stroke={1.7} />
        </IconButton>
        <IconButton label={t(isFull ? 'controls.leaveFullScreen' : 'controls.fullScreen')} onClick={toggle}>
          {isFull ? <IconArrowsMinimize size={18} stroke={1.7} /> : <IconArrowsMaximize size={18} stroke={1.7} />}
        </IconButton>
      </div>
    </div>
  );
}
