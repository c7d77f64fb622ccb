import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Figure } from '../../domain/figure.ts';
import { formatFigure } from '../../i18n/format.ts';
import { OWN_DATASET_TITLES } from '../../state/lab-ids.ts';
import { selectFeatureIndex } from '../../state/selectors/select-features.ts';
import { selectLedger } from '../../state/selectors/select-figures.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { DataClassBadge } from '../../widgets/DataClassBadge.tsx';
import { SourceList } from '../../widgets/SourceList.tsx';
import { nameOf, useLocale, useLocalized } from '../../widgets/use-localized.ts';
import classes from './certificate.module.css';

const HASH_DIGITS_SHOWN = 16;

/** 数据出生证: how a number came about, from what, and how sure it is. */
export function Certificate({ figureId }: { readonly figureId: string }) {
  const { t } = useTranslation();
  const figure = useAppStore((state) => selectLedger(state).get(figureId));
  const closeDialog = useAppStore((state) => state.closeDialog);
  return (
    <Modal
      opened
      onClose={() => closeDialog()}
      title={t('figure.certificate')}
      size={400}
      overlayProps={{ backgroundOpacity: 0.06, blur: 0 }}
      classNames={{ inner: classes.inner ?? '' }}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': t('inspector.close') }}
    >
      {figure ? <CertificateBody figure={figure} /> : <p>{t('figure.pending')}</p>}
    </Modal>
  );
}

function CertificateBody({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const areaUnit = useAppStore((state) => state.preferences.areaUnit);
  const own = ownTitlesOf(figure);
  return (
    <div className={classes.certificate}>
      <p className={classes.label}>{inWords(figure.label)}</p>
      <p className={classes.value}>{formatFigure(locale, areaUnit, figure)}</p>
      {figure.note && <p className={classes.note}>{inWords(figure.note)}</p>}
      <dl>
        <dt>{t('figure.method')}</dt>
        <dd>{inWords(figure.method)}</dd>
        {figure.denominator && (
          <>
            <dt>{t('figure.denominator')}</dt>
            <dd>{inWords(figure.denominator)}</dd>
          </>
        )}
        <dt>{t('figure.dataClass')}</dt>
        <dd>
          <DataClassBadge dataClass={figure.dataClass} /> {t(`dataClassHint.${figure.dataClass}`)}
        </dd>
        {figure.publication ? (
          <>
            <dt>{t('figure.asOf')}</dt>
            <dd>{figure.publication.asOf}</dd>
          </>
        ) : (
          <MeasuredFrom figure={figure} />
        )}
        <dt>{t('figure.sources')}</dt>
        <dd>
          {figure.sourceIds.length === 0 && own.length > 0 ? (
            t('figure.ownSketch')
          ) : (
            <SourceList sourceIds={figure.sourceIds} />
          )}
        </dd>
      </dl>
    </div>
  );
}

/** What a measured number was made from; a printed one has only its document. */
function MeasuredFrom({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const plan = useAppStore((state) => state.document.plan);
  const index = useAppStore(selectFeatureIndex);
  const planState = plan.planStates.find((state) => state.id === figure.planStateId);
  const features = figure.contributingFeatureIds.flatMap((id) => index.get(id)?.feature ?? []);
  // What the analyst has drawn is no feature of the plan.
  const isOwnLit = features.length < figure.contributingFeatureIds.length;
  const lit = [...features.map(nameOf), ...(isOwnLit ? ownTitlesOf(figure) : [])];
  return (
    <>
      <dt>{t('figure.planState')}</dt>
      <dd>{planState ? inWords(planState.title) : figure.planStateId}</dd>
      <dt>{t('figure.features')}</dt>
      <dd>{lit.map(inWords).join(locale === 'zh' ? '、' : ', ')}</dd>
      <dt>{t('figure.inputs')}</dt>
      <dd>
        {figure.inputs.map(({ datasetId, contentHash }) => {
          const ownTitle = OWN_DATASET_TITLES[datasetId];
          const dataset = plan.datasets.find((candidate) => candidate.id === datasetId);
          if (ownTitle) {
            return (
              <span key={datasetId} className={classes.input}>
                {inWords(ownTitle)}
              </span>
            );
          }
          return (
            <span key={datasetId} className={classes.input}>
              {dataset ? inWords(dataset.title) : datasetId}
              <code title={`${t('figure.hash')} SHA-256 ${contentHash}`}>
                {contentHash.slice(0, HASH_DIGITS_SHOWN)}
              </code>
            </span>
          );
        })}
      </dd>
    </>
  );
}

function ownTitlesOf({ inputs }: Figure) {
  return inputs.flatMap(({ datasetId }) => OWN_DATASET_TITLES[datasetId] ?? []);
}
