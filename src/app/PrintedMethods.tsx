import { useTranslation } from 'react-i18next';
import { selectLabRequests } from '../state/selectors/select-lab-requests.ts';
import { useAppStore } from '../state/use-app-store.ts';
import { DataClassBadge } from '../widgets/DataClassBadge.tsx';
import { SourceList } from '../widgets/SourceList.tsx';
import { useLocalized } from '../widgets/use-localized.ts';
import classes from './app.module.css';

/** On paper only: of which plan the report is, and how each kind of number in it was made. */
export function PrintedMethods() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const plan = useAppStore((state) => state.document.plan);
  const requests = useAppStore(selectLabRequests);
  const states = useAppStore((state) => state.session.figures);
  const made = requests.flatMap(({ id }) => {
    const answer = states[id];
    const [figure] = answer?.kind === 'ready' ? answer.figures : [];
    return figure ? [figure] : [];
  });
  return (
    <section className={classes.paperOnly}>
      <h3>
        {inWords(plan.title)} · {t('analysis.heading')}
      </h3>
      {made.map((figure) => (
        <div key={figure.requestId}>
          <p>
            {inWords(figure.method)} <DataClassBadge dataClass={figure.dataClass} />
          </p>
          <SourceList sourceIds={figure.sourceIds} />
        </div>
      ))}
      <p>{inWords(plan.overview.note)}</p>
    </section>
  );
}
