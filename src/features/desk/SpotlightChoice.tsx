import { Button } from '@mantine/core';
import { IconBulb, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Chapter } from '../../domain/chapter.ts';
import type { FeatureSet } from '../../domain/plan.ts';
import { selectFeature, selectFeatureIndex } from '../../state/selectors/select-features.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { nameOf, useLocalized } from '../../widgets/use-localized.ts';
import classes from './desk.module.css';
import { useChapterChange } from './use-chapter-change.ts';

/** What is lit: whole datasets as the plan's chapters name them, and features that are clicked on the map. */
export function SpotlightChoice({ chapter }: { readonly chapter: Chapter }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const change = useChapterChange(chapter);
  const datasets = useAppStore((state) => state.document.plan.datasets);
  const index = useAppStore(selectFeatureIndex);
  const selection = useAppStore((state) => state.view.selection);
  const selected = useAppStore((state) => selectFeature(state, state.view.selection));
  const { spotlight } = chapter;
  const nameOfFeature = (id: string) => {
    const found = index.get(id);
    return found ? inWords(nameOf(found.feature)) : id;
  };
  const nameOfSet = ({ datasetId, featureIds, where }: FeatureSet): string => {
    if (featureIds) return featureIds.map(nameOfFeature).join('、');
    const title = datasets.find(({ id }) => id === datasetId)?.title;
    const name = title ? inWords(title) : datasetId;
    return where ? `${name} · ${where.values.join('、')}` : t('desk.wholeDataset', { name });
  };
  const isLit =
    selection !== null &&
    spotlight.some(
      ({ datasetId, featureIds, where }) =>
        datasetId === selection.datasetId && !where && (featureIds?.includes(selection.featureId) ?? true),
    );
  const add = () => {
    if (!selection) return;
    const { datasetId, featureId } = selection;
    change({ spotlight: [...spotlight, { datasetId, featureIds: [featureId] }] });
  };
  return (
    <section className={classes.part}>
      <h3>{t('desk.spotlight')}</h3>
      <ul className={classes.chips}>
        {spotlight.map((set, place) => (
          <li key={JSON.stringify(set)}>
            <button
              type="button"
              aria-label={t('desk.dropSpotlight', { name: nameOfSet(set) })}
              onClick={() => change({ spotlight: spotlight.toSpliced(place, 1) })}
            >
              {nameOfSet(set)} <IconX size={12} stroke={2} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <Button
        size="xs"
        variant="default"
        disabled={!selected || isLit}
        leftSection={<IconBulb size={14} stroke={1.7} />}
        onClick={add}
      >
        {selected ? t('desk.addSpotlight', { name: inWords(nameOf(selected)) }) : t('desk.nothingSelected')}
      </Button>
      <p className={classes.hint}>{t('desk.spotlightHint')}</p>
    </section>
  );
}
