import { Button, Modal, Radio, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BaseMapChoice } from '../../domain/base-map.ts';
import type { ThemeChoice } from '../../state/app-state.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { OfflineNote } from '../../widgets/OfflineNote.tsx';
import classes from './settings.module.css';

/** A Tianditu key is 32 letters and digits. */
const TIANDITU_KEY = /^[0-9a-z]{32}$/i;

function isHttpsAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

/** Appearance, ground of the map, and the offline copy. */
export function Settings({ buildId }: { readonly buildId: string }) {
  const { t } = useTranslation();
  const closeDialog = useAppStore((state) => state.closeDialog);
  const openDialog = useAppStore((state) => state.openDialog);
  const themeChoice = useAppStore((state) => state.preferences.themeChoice);
  const chooseTheme = useAppStore((state) => state.chooseTheme);
  const themes: { value: ThemeChoice; label: string }[] = [
    { value: 'auto', label: t('settings.themeAuto') },
    { value: 'light', label: t('settings.themeLight') },
    { value: 'dark', label: t('settings.themeDark') },
  ];
  return (
    <Modal
      opened
      onClose={() => closeDialog()}
      title={t('settings.title')}
      size={480}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': t('inspector.close') }}
    >
      <h3 className={classes.heading} data-first>
        {t('settings.appearance')}
      </h3>
      <SegmentedControl
        fullWidth
        value={themeChoice}
        onChange={(value) => chooseTheme(value as ThemeChoice)}
        data={themes}
        aria-label={t('settings.appearance')}
      />
      <BaseMapForm />
      <h3 className={classes.heading}>{t('offline.title')}</h3>
      <OfflineNote />
      <Button variant="default" className={classes.apply ?? ''} onClick={() => openDialog({ kind: 'venue-check' })}>
        {t('search.command.venueCheck')}
      </Button>
      <p className={classes.build}>{t('settings.build', { id: buildId })}</p>
    </Modal>
  );
}

/** An outside ground is used only after the person has filled this in and pressed the button. */
function BaseMapForm() {
  const { t } = useTranslation();
  const baseMap = useAppStore((state) => state.preferences.baseMap);
  const chooseBaseMap = useAppStore((state) => state.chooseBaseMap);
  const closeDialog = useAppStore((state) => state.closeDialog);
  const [kind, setKind] = useState<BaseMapChoice['kind']>(baseMap.kind);
  const [key, setKey] = useState(baseMap.kind === 'tianditu' ? baseMap.key : '');
  const [url, setUrl] = useState(baseMap.kind === 'style' ? baseMap.url : '');
  const [error, setError] = useState<string | null>(null);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (kind === 'tianditu' && !TIANDITU_KEY.test(key.trim())) return setError(t('settings.badKey'));
    if (kind === 'style' && !isHttpsAddress(url.trim())) return setError(t('settings.badUrl'));
    chooseBaseMap(
      kind === 'own' ? { kind } : kind === 'tianditu' ? { kind, key: key.trim() } : { kind, url: url.trim() },
    );
    return closeDialog();
  };
  const choose = (value: string) => {
    setKind(value as BaseMapChoice['kind']);
    setError(null);
  };
  return (
    <form onSubmit={apply}>
      <h3 className={classes.heading}>{t('settings.baseMap')}</h3>
      <Radio.Group value={kind} onChange={choose} aria-label={t('settings.baseMap')}>
        <Stack gap={12}>
          <Radio value="own" label={t('settings.own')} description={t('settings.ownHint')} />
          <Radio value="tianditu" label={t('settings.tianditu')} description={t('settings.tiandituHint')} />
          {kind === 'tianditu' && (
            <TextInput
              label={t('settings.key')}
              value={key}
              error={error}
              onChange={(event) => setKey(event.currentTarget.value)}
            />
          )}
          <Radio value="style" label={t('settings.style')} description={t('settings.styleHint')} />
          {kind === 'style' && (
            <TextInput
              label={t('settings.url')}
              placeholder="https://"
              value={url}
              error={error}
              onChange={(event) => setUrl(event.currentTarget.value)}
            />
          )}
        </Stack>
      </Radio.Group>
      <Button type="submit" className={classes.apply ?? ''}>
        {t('settings.apply')}
      </Button>
    </form>
  );
}
