import { useTranslation } from 'react-i18next';
import { formatPosition } from '../../i18n/format.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { useLocalized } from '../../widgets/use-localized.ts';
import classes from './map-controls.module.css';

/** Whose data it is, and where the pointer stands. */
export function MapFoot() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const attribution = useAppStore((state) => state.document.plan.attribution);
  const groundCredit = useAppStore((state) => state.session.groundCredit);
  const pointer = useAppStore((state) => state.session.pointer);
  return (
    <footer className={classes.foot}>
      <span className={classes.pointer} title={t('controls.coordinates')} data-testid="pointer">
        {pointer ? formatPosition(pointer) : ''}
      </span>
      <span className={classes.credit}>
        {[...attribution.map(inWords), ...(groundCredit ? [groundCredit] : [])].join(' · ')}
      </span>
    </footer>
  );
}
