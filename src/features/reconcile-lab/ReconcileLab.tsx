import { useTranslation } from 'react-i18next';
import type { Figure } from '../../domain/figure.ts';
import { areaIn } from '../../domain/units.ts';
import { AREA_UNIT_NAMES, formatNumber, formatSigned } from '../../i18n/format.ts';
import { LAB_REQUEST } from '../../state/lab-ids.ts';
import { selectFigureState } from '../../state/selectors/select-figures.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { AreaLayerSelect } from '../../widgets/AreaLayerSelect.tsx';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import { LabAnswer } from '../../widgets/LabAnswer.tsx';
import lab from '../../widgets/lab.module.css';
import { useLocale, useLocalized } from '../../widgets/use-localized.ts';

/** Which areas are measured by every method. */
export function ReconcileSetup() {
  const datasetId = useAppStore((state) => state.session.labs.reconcileDatasetId);
  const setUpLab = useAppStore((state) => state.setUpLab);
  return (
    <div className={lab.setup}>
      <AreaLayerSelect value={datasetId} onChange={(reconcileDatasetId) => setUpLab({ reconcileDatasetId })} />
    </div>
  );
}

const METHODS = ['ellipsoid', 'national', 'sphere', 'gauss-krueger-3', 'shanghai-2000', 'web-mercator'] as const;

function isMethod(method: string | undefined): method is (typeof METHODS)[number] {
  return METHODS.some((known) => known === method);
}

const NONE: readonly Figure[] = [];
const DIFFERENCE_DECIMALS = 3;

/** The methods side by side, each with its difference and the reason for it. */
export function ReconcileResults() {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const state = useAppStore((store) => selectFigureState(store, LAB_REQUEST.reconcile));
  const figures = state.kind === 'ready' ? state.figures : NONE;
  const areas = figures.filter((figure) => figure.facets?.measure === 'area');
  const unit = AREA_UNIT_NAMES[locale].ha;
  const hasPublished = figures.some((figure) => figure.facets?.measure === 'against-published');
  const difference = (figure: Figure) => formatSigned(locale, areaIn('ha', figure.value), DIFFERENCE_DECIMALS);
  const cell = (figure: Figure, measure: string) => {
    const method = figure.facets?.method;
    const known = figures.some((each) => each.facets?.method === method && each.facets?.measure === measure);
    if (!known || method === undefined) return null;
    return (
      <FigureValue
        requestId={LAB_REQUEST.reconcile}
        subjectFeatureId={figure.subjectFeatureId}
        facets={{ method, measure }}
        format={difference}
      />
    );
  };
  return (
    <div className={lab.results} data-testid="reconcile-lab">
      <LabAnswer requestId={LAB_REQUEST.reconcile} />
      <table className={lab.table}>
        <thead>
          <tr>
            <th scope="col">{t('analysis.method')}</th>
            <th scope="col">
              {t('overview.area')} {unit}
            </th>
            <th scope="col">
              {t('analysis.difference')} {unit}
            </th>
            {hasPublished && (
              <th scope="col">
                {t('analysis.againstPublished')} {unit}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {areas.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">
                {isMethod(figure.facets?.method)
                  ? t(`analysis.methods.${figure.facets.method}`)
                  : inWords(figure.label)}
                {figure.note && <span className={lab.reason}>{inWords(figure.note)}</span>}
              </th>
              <td>
                <FigureValue
                  requestId={LAB_REQUEST.reconcile}
                  subjectFeatureId={figure.subjectFeatureId}
                  facets={figure.facets ?? {}}
                  format={({ value }) => formatNumber(locale, areaIn('ha', value), DIFFERENCE_DECIMALS)}
                />
              </td>
              <td>{cell(figure, 'against-ellipsoid')}</td>
              {hasPublished && <td>{cell(figure, 'against-published')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
