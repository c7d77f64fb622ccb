import { useTranslation } from 'react-i18next';
import { useAppStore } from '../state/use-app-store.ts';
import classes from './language-switch.module.css';
import { useLocale } from './use-localized.ts';

/** The other language by its own name, one click away. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const locale = useLocale();
  const setLocale = useAppStore((state) => state.setLocale);
  return (
    <button
      type="button"
      className={classes.language}
      title={t('topBar.languageLabel')}
      lang={locale === 'zh' ? 'en' : 'zh-CN'}
      onClick={() => setLocale(locale === 'zh' ? 'en' : 'zh')}
    >
      {t('topBar.language')}
    </button>
  );
}
