import { useTranslation } from 'react-i18next';
import type { Figure } from '../../domain/figure.ts';
import { formatLength } from '../../i18n/format.ts';
import { selectFigureState } from '../../state/selectors/select-figures.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import { useLocale, useLocalized } from '../../widgets/use-localized.ts';
import classes from './overview.module.css';

/** The axes and belts that drive the structure, and how much of each lies inside the town. */
export function AxisList() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const { axes, figures } = useAppStore((state) => state.document.plan.overview);
  const selectFeature = useAppStore((state) => state.selectFeature);
  return (
    <section className={classes.section}>
      <h2>{t('overview.axes')}</h2>
      <ul className={classes.axes}>
        {axes.map(({ datasetId, featureId, name, role, text }) => {
          return (
            <li key={featureId}>
              <button type="button" className={classes.link} onClick={() => selectFeature({ datasetId, featureId })}>
                {inWords(name)}
              </button>
              <span className={classes.role}>{inWords(role)}</span>
              <p>{inWords(text)}</p>
            </li>
          );
        })}
      </ul>
      <ul className={classes.lengths}>
        {figures.lengths.map((requestId) => (
          <LengthRow key={requestId} requestId={requestId} />
        ))}
      </ul>
    </section>
  );
}

function LengthRow({ requestId }: { readonly requestId: string }) {
  const inWords = useLocalized();
  const locale = useLocale();
  const request = useAppStore((state) => state.document.plan.figures.find((candidate) => candidate.id === requestId));
  const state = useAppStore((store) => selectFigureState(store, requestId));
  const whole: Figure | undefined =
    state.kind === 'ready'
      ? (state.figures.find((figure) => figure.subjectFeatureId === null) ?? state.figures[0])
      : undefined;
  if (!request) return null;
  return (
    <li>
      <span>{inWords(request.label)}</span>
      <FigureValue
        requestId={requestId}
        subjectFeatureId={whole?.subjectFeatureId ?? null}
        format={({ value }) => formatLength(locale, value)}
      />
    </li>
  );
}
