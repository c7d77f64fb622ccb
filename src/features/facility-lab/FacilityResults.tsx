import { useTranslation } from 'react-i18next';
import { formatLength } from '../../i18n/format.ts';
import { facilityServiceId, LAB_REQUEST } from '../../state/lab-ids.ts';
import { facilityLabel } from '../../state/lab-requests/facility-requests.ts';
import { selectFigureState } from '../../state/selectors/select-figures.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import { LabAnswer } from '../../widgets/LabAnswer.tsx';
import lab from '../../widgets/lab.module.css';
import { type TargetColumn, TargetTable } from '../../widgets/TargetTable.tsx';
import { useLocale, useLocalized } from '../../widgets/use-localized.ts';

/** What each kind of facility serves of each zone, and what all of them serve at once. */
export function FacilityResults() {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const plan = useAppStore((state) => state.document.plan);
  const { kinds, targetDatasetId } = useAppStore((state) => state.session.labs.facilities);
  const kindOfAnswer = useAppStore((store) => selectFigureState(store, LAB_REQUEST.facilities).kind);
  if (kinds.length === 0) return <p className={`${lab.results} ${lab.note}`}>{t('analysis.facility.none')}</p>;
  const column = (id: string, header: string, facets: { service: string } | { measure: string }): TargetColumn => ({
    id,
    header,
    cell: (featureId) => (
      <FigureValue requestId={LAB_REQUEST.facilities} subjectFeatureId={featureId} facets={facets} />
    ),
  });
  const columns = [
    ...kinds.map((kind, index) => {
      const service = facilityServiceId(index);
      // The number and its unit stay on one line.
      const radius = formatLength(locale, kind.radiusMeters).replace(' ', '\u00a0');
      return column(service, `${inWords(facilityLabel(kind, plan))} ${radius}`, { service });
    }),
    ...(kinds.length > 1 ? [column('all', t('analysis.facility.all'), { measure: 'all-services' })] : []),
  ];
  return (
    <div className={lab.results} data-testid="facility-lab">
      <LabAnswer requestId={LAB_REQUEST.facilities} />
      {kindOfAnswer !== 'failed' && (
        <TargetTable label={t('analysis.labs.facilities')} datasetId={targetDatasetId} columns={columns} />
      )}
      <p className={lab.note}>{t('analysis.facility.note')}</p>
      <p className={lab.note}>{t('analysis.note')}</p>
    </div>
  );
}
