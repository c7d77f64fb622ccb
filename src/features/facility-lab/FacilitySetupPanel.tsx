import { Button, NumberInput, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { serviceRadius } from '../../domain/service-radius.ts';
import { facilityLabel } from '../../state/lab-requests/facility-requests.ts';
import type { FacilityKind } from '../../state/labs.ts';
import { selectPlacedDatasets } from '../../state/selectors/select-dataset-choices.ts';
import { useActions, useAppStore } from '../../state/use-app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { AreaLayerSelect } from '../../widgets/AreaLayerSelect.tsx';
import { ClassChoice } from '../../widgets/ClassChoice.tsx';
import { DatasetSelect } from '../../widgets/DatasetSelect.tsx';
import lab from '../../widgets/lab.module.css';
import { RadiusOffers } from '../../widgets/RadiusOffers.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';

const LEAST_METERS = 50;
const GREATEST_METERS = 5000;
const LONGEST_LABEL = 40;
/** A table of more kinds is not read any more. */
const MOST_KINDS = 8;

/** Which kinds of facility there are, how far each serves, and whom. */
export function FacilitySetupPanel() {
  const { t } = useTranslation();
  const { kinds, targetDatasetId } = useAppStore((state) => state.session.labs.facilities);
  const first = useAppStore(selectPlacedDatasets)[0];
  const { setUpLab, addFacilityKind } = useActions();
  const { radiusMeters } = serviceRadius('living-circle-10');
  return (
    <div className={lab.setup} data-testid="facility-setup">
      <AreaLayerSelect
        label={t('analysis.facility.target')}
        value={targetDatasetId}
        onChange={(chosen) => setUpLab({ facilities: { kinds, targetDatasetId: chosen } })}
      />
      {kinds.map((kind, index) => (
        // A kind is known by its place in the list: the ledger names it so.
        // biome-ignore lint/suspicious/noArrayIndexKey: two kinds may be alike in all they say
        <Kind key={index} kind={kind} index={index} />
      ))}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={14} stroke={1.8} />}
        disabled={!first || kinds.length >= MOST_KINDS}
        onClick={() => first && addFacilityKind({ facilities: { datasetId: first.id }, label: '', radiusMeters })}
      >
        {t('analysis.facility.add')}
      </Button>
    </div>
  );
}

function Kind({ kind, index }: { readonly kind: FacilityKind; readonly index: number }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const choices = useAppStore(selectPlacedDatasets);
  const plan = useAppStore((state) => state.document.plan);
  const { changeFacilityKind, dropFacilityKind } = useActions();
  const change = (part: Partial<FacilityKind>) => changeFacilityKind(index, part);
  const name = inWords(facilityLabel(kind, plan));
  return (
    <section className={lab.card} aria-label={name}>
      <div className={lab.cardHeader}>
        <h3 className={lab.group}>{name}</h3>
        <IconButton label={t('analysis.drop', { name })} size={28} onClick={() => dropFacilityKind(index)}>
          <IconX size={14} stroke={1.8} />
        </IconButton>
      </div>
      <DatasetSelect
        label={t('tree.title')}
        choices={choices}
        value={kind.facilities.datasetId}
        onChange={(datasetId) => change({ facilities: { datasetId } })}
      />
      <ClassChoice set={kind.facilities} onChange={(facilities) => change({ facilities })} />
      <TextInput
        size="sm"
        label={t('analysis.facility.label')}
        placeholder={inWords(facilityLabel({ ...kind, label: '' }, plan))}
        maxLength={LONGEST_LABEL}
        value={kind.label}
        onChange={({ currentTarget }) => change({ label: currentTarget.value })}
      />
      <NumberInput
        size="sm"
        label={t('analysis.facility.radius')}
        min={LEAST_METERS}
        max={GREATEST_METERS}
        step={50}
        value={kind.radiusMeters}
        onChange={(typed) => {
          const radiusMeters = Number(typed);
          if (typed !== '' && radiusMeters >= LEAST_METERS && radiusMeters <= GREATEST_METERS) change({ radiusMeters });
        }}
      />
      <RadiusOffers radiusMeters={kind.radiusMeters} onChoose={(radiusMeters) => change({ radiusMeters })} />
    </section>
  );
}
