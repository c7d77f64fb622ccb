import { useTranslation } from 'react-i18next';
import { saveFile } from '../../io/save-file.ts';
import { zipFiles } from '../../io/zip-files.ts';
import type { AppState } from '../../state/app-state.ts';
import { selectTheme } from '../../state/selectors/select-theme.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { useLocale } from '../../widgets/use-localized.ts';
import classes from './stage-still.module.css';

const selectOwn = ({ session }: AppState) => session.stills.own;

/** How far the taking of stills has come, and what can be done with them. */
export function StageStillsRun() {
  const { t } = useTranslation();
  const locale = useLocale();
  const theme = useAppStore(selectTheme);
  const own = useAppStore(selectOwn);
  const planId = useAppStore((state) => state.document.plan.id);
  const run = useAppStore((state) => state.session.stills.run);
  const report = useAppStore((state) => state.reportStillsRun);
  if (run.kind === 'none') return null;
  const close = () => report({ kind: 'none' });
  const download = async () => {
    const wanted = [...own].filter(([name]) => name.endsWith(`.${locale}.${theme}`));
    const files = new Map(wanted.map(([name, { picture }]) => [`${name}.png`, picture]));
    const content = await zipFiles(files);
    saveFile({ name: `${planId}-stills.${locale}.${theme}.zip`, content, mimeType: 'application/zip' });
  };
  return (
    <aside className={classes.run} aria-label={t('stills.make')}>
      {run.kind === 'making' ? (
        <>
          <p role="status">{t('stills.making', { made: run.made, count: run.count })}</p>
          <progress value={run.made} max={run.count} aria-label={t('stills.make')} />
          <button type="button" onClick={close}>
            {t('stills.cancel')}
          </button>
        </>
      ) : (
        <>
          <p role="status">
            {t('stills.made', { made: run.made, count: run.count })}
            {!run.areKept && t('stills.notKept')}
          </p>
          <button type="button" onClick={download} disabled={run.made === 0}>
            {t('stills.download')}
          </button>
          <button type="button" onClick={close}>
            {t('stills.close')}
          </button>
        </>
      )}
    </aside>
  );
}
