import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/use-app-store.ts';
import classes from './stage.module.css';

/** A black or white screen over everything, and the number that is being typed. */
export function Cover() {
  const { t } = useTranslation();
  const blank = useAppStore((state) => state.session.show.position.blank);
  const digits = useAppStore((state) => state.session.show.digits);
  return (
    <>
      {blank !== 'none' && (
        <div className={classes.cover} data-color={blank} role="img" aria-label={t(`show.${blank}`)} />
      )}
      {digits !== '' && (
        <p className={classes.digits} role="status">
          {t('show.goTo', { number: digits })}
        </p>
      )}
    </>
  );
}
