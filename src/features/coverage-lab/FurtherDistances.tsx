import { NumberInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLength } from '../../i18n/format.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import lab from '../../widgets/lab.module.css';
import { useLocale } from '../../widgets/use-localized.ts';
import { GREATEST_METERS, LEAST_METERS } from './distance-range.ts';

/** Distances that are compared with the one of the slider. */
export function FurtherDistances() {
  const { t } = useTranslation();
  const locale = useLocale();
  const further = useAppStore((state) => state.session.labs.coverage.furtherDistancesMeters);
  const setUpCoverage = useAppStore((state) => state.setUpCoverage);
  const [typed, setTyped] = useState<number | string>('');
  const add = () => {
    const distance = Number(typed);
    if (!(distance >= LEAST_METERS && distance <= GREATEST_METERS)) return;
    setUpCoverage({ furtherDistancesMeters: [...new Set([...further, distance])].toSorted((a, b) => a - b) });
    setTyped('');
  };
  return (
    <div>
      <h3 className={lab.group}>{t('analysis.further')}</h3>
      <p className={lab.row}>
        {further.map((distance) => (
          <button
            key={distance}
            type="button"
            className={lab.chip}
            aria-label={t('analysis.removeDistance', { distance: formatLength(locale, distance) })}
            onClick={() => setUpCoverage({ furtherDistancesMeters: further.filter((each) => each !== distance) })}
          >
            {formatLength(locale, distance)} <IconX size={11} aria-hidden="true" />
          </button>
        ))}
      </p>
      <form
        className={lab.row}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <NumberInput
          size="xs"
          min={LEAST_METERS}
          max={GREATEST_METERS}
          value={typed}
          onChange={setTyped}
          placeholder={t('analysis.addDistance')}
          aria-label={t('analysis.addDistance')}
        />
        <IconButton label={t('analysis.addDistance')} size={30} type="submit">
          <IconPlus size={16} stroke={1.8} />
        </IconButton>
      </form>
    </div>
  );
}
