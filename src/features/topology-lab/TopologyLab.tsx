import { IconFocusCentered } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TopologyFinding, TopologyReport } from '../../domain/topology.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { Badge } from '../../ui/Badge.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { AreaLayerSelect } from '../../widgets/AreaLayerSelect.tsx';
import { DataClassBadge } from '../../widgets/DataClassBadge.tsx';
import lab from '../../widgets/lab.module.css';
import { SourceList } from '../../widgets/SourceList.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import classes from './topology-lab.module.css';

/** Which drawing is checked. */
export function TopologySetup() {
  const datasetId = useAppStore((state) => state.session.labs.topologyDatasetId);
  const setUpLab = useAppStore((state) => state.setUpLab);
  return (
    <div className={lab.setup}>
      <AreaLayerSelect value={datasetId} onChange={(topologyDatasetId) => setUpLab({ topologyDatasetId })} />
    </div>
  );
}

/** What is wrong with the drawing, each with the place to look at. */
export function TopologyResults() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const topology = useAppStore((state) => state.session.topology);
  return (
    <div className={lab.results} data-testid="topology-lab">
      {topology.kind === 'pending' && <p className={lab.note}>{t('analysis.computing')}</p>}
      {topology.kind === 'failed' && (
        <p className={lab.failed}>{t('figure.failed', { reason: inWords(topology.reason) })}</p>
      )}
      {topology.kind === 'ready' && <Report report={topology.report} />}
    </div>
  );
}

function Report({ report }: { readonly report: TopologyReport }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  return (
    <>
      <header className={lab.header}>
        <h2>{inWords(report.label)}</h2>
        <DataClassBadge dataClass={report.dataClass} />
      </header>
      <p className={lab.note}>{t('analysis.checked', { count: report.checkedFeatureCount })}</p>
      {report.findings.length === 0 ? (
        <p className={classes.clean}>{t('analysis.clean')}</p>
      ) : (
        <ul className={classes.findings} aria-label={t('analysis.findings')}>
          {report.findings.map((finding) => (
            <Finding key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
      <section className={lab.section}>
        <h3>{t('figure.method')}</h3>
        <p className={lab.note}>{inWords(report.method)}</p>
        <SourceList sourceIds={report.sourceIds} />
      </section>
    </>
  );
}

function Finding({ finding }: { readonly finding: TopologyFinding }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const moveCamera = useAppStore((state) => state.moveCamera);
  const { bounds } = finding;
  return (
    <li>
      <Badge text={t(`analysis.topologyKinds.${finding.kind}`)} tone={finding.kind === 'hole' ? 'plain' : 'strong'} />
      <span>{inWords(finding.text)}</span>
      <IconButton
        label={t('analysis.zoomTo')}
        size={32}
        disabled={bounds === null}
        onClick={() => bounds && moveCamera({ kind: 'fit-bounds', bounds })}
      >
        <IconFocusCentered size={16} stroke={1.7} />
      </IconButton>
    </li>
  );
}
