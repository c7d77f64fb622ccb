import { Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions, useAppStore } from '../../state/use-app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import lab from '../../widgets/lab.module.css';

const LONGEST_NAME = 80;

/** Keeps a setup under a name, and opens kept ones again. */
export function NamedAnalyses() {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const analyses = useAppStore((state) => state.document.analyses);
  const { keepAnalysis, openAnalysis, dropAnalysis } = useActions();
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    keepAnalysis(name.trim());
    setName('');
  };
  return (
    <div>
      <h3 className={lab.group}>{t('analysis.kept')}</h3>
      {analyses.map((analysis) => (
        <div key={analysis.name} className={lab.row}>
          <button type="button" className={lab.chip} onClick={() => openAnalysis(analysis.name)}>
            {analysis.name}
          </button>
          <IconButton
            label={t('analysis.drop', { name: analysis.name })}
            size={28}
            onClick={() => dropAnalysis(analysis.name)}
          >
            <IconX size={13} stroke={1.8} />
          </IconButton>
        </div>
      ))}
      <form className={lab.row} onSubmit={keep}>
        <TextInput
          size="xs"
          value={name}
          maxLength={LONGEST_NAME}
          onChange={(event) => setName(event.currentTarget.value)}
          placeholder={t('analysis.nameIt')}
          aria-label={t('analysis.nameIt')}
        />
        <Button size="xs" variant="default" type="submit">
          {t('analysis.keep')}
        </Button>
      </form>
    </div>
  );
}
