import '@mantine/spotlight/styles.css';
import { Modal, VisuallyHidden } from '@mantine/core';
import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconCommand, IconEye, IconMapPin, IconSearch, IconTarget } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boundsOf } from '../../domain/bounds.ts';
import type { FeatureReference, PlanFeature } from '../../domain/feature.ts';
import type { PlanLayer } from '../../domain/plan.ts';
import { formatPosition } from '../../i18n/format.ts';
import { selectFeatureIndex } from '../../state/selectors/select-features.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { nameOf, useLocale, useLocalized } from '../../widgets/use-localized.ts';
import { makeFinder, readPosition } from './find.ts';
import { type Command, useSearchCommands } from './use-search-commands.ts';

const FEATURE_LIMIT = 12;
const OTHER_LIMIT = 6;
const POINT_ZOOM = 15;

/** ⌘K: features in both languages and pinyin, layers, positions, commands. */
export function Search() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const closeDialog = useAppStore((state) => state.closeDialog);
  const found = useFound(query);
  useEffect(() => spotlight.open(), []);
  const nothing =
    found.position === null && [found.features, found.layers, found.commands].every((list) => list.length === 0);
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={() => closeDialog('search')}
      overlayProps={{ backgroundOpacity: 0.3, blur: 0 }}
      shortcut={null}
      scrollable
      maxHeight="60vh"
      lockScroll={false}
    >
      <Modal.Title>
        <VisuallyHidden>{t('topBar.search')}</VisuallyHidden>
      </Modal.Title>
      <Spotlight.Search
        placeholder={t('search.placeholder')}
        aria-label={t('topBar.search')}
        leftSection={<IconSearch size={18} stroke={1.7} />}
      />
      <Spotlight.ActionsList>
        {found.position && <PositionAction position={found.position} />}
        {found.features.length > 0 && (
          <Spotlight.ActionsGroup label={t('search.features')}>
            {found.features.map((entry) => (
              <FeatureAction key={entry.reference.featureId} {...entry} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {found.layers.length > 0 && (
          <Spotlight.ActionsGroup label={t('search.layers')}>
            {found.layers.map((entry) => (
              <LayerAction key={entry.layer.id} layer={entry.layer} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {found.commands.length > 0 && (
          <Spotlight.ActionsGroup label={t('search.commands')}>
            {found.commands.map((command) => (
              <CommandAction key={command.id} command={command} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {nothing && <Spotlight.Empty>{t('search.nothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** With nothing typed, the commands are shown. */
function useFound(query: string) {
  const index = useAppStore(selectFeatureIndex);
  const plan = useAppStore((state) => state.document.plan);
  const commands = useSearchCommands();
  const finders = useMemo(
    () => ({
      features: makeFinder([...index.values()].map((entry) => ({ ...entry, name: nameOf(entry.feature) }))),
      layers: makeFinder(plan.layers.map((layer) => ({ layer, name: layer.title }))),
    }),
    [index, plan],
  );
  const isEmpty = query.trim() === '';
  return {
    position: readPosition(query),
    features: finders.features(query, FEATURE_LIMIT),
    layers: finders.layers(query, OTHER_LIMIT),
    commands: isEmpty ? commands : makeFinder(commands)(query, OTHER_LIMIT),
  };
}

function PositionAction({ position }: { readonly position: readonly [number, number] }) {
  const { t } = useTranslation();
  const moveCamera = useAppStore((state) => state.moveCamera);
  return (
    <Spotlight.Action
      label={t('search.goTo', { position: formatPosition(position) })}
      leftSection={<IconTarget size={18} stroke={1.6} />}
      onClick={() => moveCamera({ kind: 'fly-to', center: position, zoom: POINT_ZOOM })}
    />
  );
}

function FeatureAction({
  reference,
  feature,
}: {
  readonly reference: FeatureReference;
  readonly feature: PlanFeature;
}) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const locale = useLocale();
  const plan = useAppStore((state) => state.document.plan);
  const selectFeature = useAppStore((state) => state.selectFeature);
  const moveCamera = useAppStore((state) => state.moveCamera);
  const dataset = plan.datasets.find((candidate) => candidate.id === reference.datasetId);
  const open = () => {
    selectFeature(reference);
    const bounds = boundsOf([feature.geometry]);
    if (feature.geometry?.type === 'Point') {
      const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
      moveCamera({ kind: 'fly-to', center: [longitude, latitude], zoom: POINT_ZOOM });
    } else if (bounds) {
      moveCamera({ kind: 'fit-bounds', bounds });
    }
  };
  const about = [
    locale === 'zh' ? feature.properties.name_en : feature.properties.name_zh,
    dataset && inWords(dataset.title),
  ];
  return (
    <Spotlight.Action
      label={inWords(nameOf(feature))}
      description={[...about, feature.geometry === null && t('search.unplaced')].filter(Boolean).join(' · ')}
      leftSection={<IconMapPin size={18} stroke={1.6} />}
      onClick={open}
    />
  );
}

function LayerAction({ layer }: { readonly layer: PlanLayer }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const toggleLayer = useAppStore((state) => state.toggleLayer);
  return (
    <Spotlight.Action
      label={inWords(layer.title)}
      description={t('search.toggleLayer')}
      leftSection={<IconEye size={18} stroke={1.6} />}
      onClick={() => toggleLayer(layer.id)}
    />
  );
}

function CommandAction({ command }: { readonly command: Command }) {
  const inWords = useLocalized();
  return (
    <Spotlight.Action
      label={inWords(command.name)}
      leftSection={<IconCommand size={18} stroke={1.6} />}
      onClick={command.run}
    />
  );
}
