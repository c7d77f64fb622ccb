import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/use-app-store.ts';
import { useLocalized } from '../../widgets/use-localized.ts';
import { AxisList } from './AxisList.tsx';
import { CoreList } from './CoreList.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { IndicatorList } from './IndicatorList.tsx';
import classes from './overview.module.css';
import { TownArea } from './TownArea.tsx';
import { ZoneTable } from './ZoneTable.tsx';

/** What the town is, in words and figures, with nothing clicked. */
export function Overview() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const { name, overview } = useAppStore((state) => state.document.plan);
  const locale = useAppStore((state) => state.view.locale);
  return (
    <div className={classes.overview} data-testid="overview">
      <header>
        <h1 className={classes.name}>{inWords(name)}</h1>
        <p className={classes.subtitle}>
          {locale === 'zh' ? name.en : name.zh}
          <span className={classes.structure}>{inWords(overview.structure)}</span>
        </p>
      </header>
      <TownArea />
      <p className={classes.summary}>{inWords(overview.summary)}</p>
      <ZoneTable />
      <CoreList />
      <AxisList />
      <CoverageTable />
      <IndicatorList />
      <p className={classes.note}>
        <strong>{t('figure.dataClass')}</strong>
        {inWords(overview.note)}
      </p>
    </div>
  );
}
