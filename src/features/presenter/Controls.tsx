import {
  IconChevronLeft,
  IconChevronRight,
  IconRepeat,
  IconSnowflake,
  IconSquare,
  IconSquareFilled,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/use-app-store.ts';
import type { ShowCommand } from '../../story/commands.ts';
import classes from './presenter.module.css';
import { ShowButton } from './ShowButton.tsx';

const ICON = { size: 20, stroke: 1.7, 'aria-hidden': true } as const;

/** What the hands do; every button says its key. */
export function Controls() {
  const { t } = useTranslation();
  const command = useAppStore((state) => state.command);
  const { blank, frozenChapterId, isKiosk } = useAppStore((state) => state.session.show.position);
  const does = (asked: ShowCommand) => () => command(asked, Date.now());
  const isFrozen = frozenChapterId !== null;
  return (
    <nav className={classes.controls} aria-label={t('presenter.controls')}>
      <ShowButton
        label={t('presenter.back')}
        keyName="←"
        shortcut="ArrowLeft PageUp"
        icon={<IconChevronLeft {...ICON} />}
        onClick={does({ kind: 'back' })}
      />
      <ShowButton
        label={t('presenter.nextButton')}
        keyName="→"
        shortcut="ArrowRight PageDown Space"
        icon={<IconChevronRight {...ICON} />}
        tone="strong"
        onClick={does({ kind: 'next' })}
      />
      <ShowButton
        label={t(isFrozen ? 'presenter.unfreeze' : 'presenter.freeze')}
        keyName="Z"
        shortcut="Z"
        pressed={isFrozen}
        icon={<IconSnowflake {...ICON} />}
        onClick={does({ kind: 'freeze' })}
      />
      <ShowButton
        label={t('presenter.black')}
        keyName="B"
        shortcut="B"
        pressed={blank === 'black'}
        icon={<IconSquareFilled {...ICON} />}
        onClick={does({ kind: 'blank', color: 'black' })}
      />
      <ShowButton
        label={t('presenter.white')}
        keyName="W"
        shortcut="W"
        pressed={blank === 'white'}
        icon={<IconSquare {...ICON} />}
        onClick={does({ kind: 'blank', color: 'white' })}
      />
      <ShowButton
        label={t('presenter.kiosk')}
        keyName="K"
        shortcut="K"
        pressed={isKiosk}
        icon={<IconRepeat {...ICON} />}
        onClick={does({ kind: 'kiosk' })}
      />
    </nav>
  );
}
