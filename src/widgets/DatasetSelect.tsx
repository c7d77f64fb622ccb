import { NativeSelect } from '@mantine/core';
import type { DatasetEntry } from '../domain/plan.ts';
import { useLocalized } from './use-localized.ts';

/** Chooses one of the plan's datasets. */
export function DatasetSelect({
  label,
  choices,
  value,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly DatasetEntry[];
  readonly value: string;
  readonly onChange: (datasetId: string) => void;
}) {
  const inWords = useLocalized();
  return (
    <NativeSelect
      label={label}
      size="sm"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={choices.map((dataset) => ({ value: dataset.id, label: inWords(dataset.title) }))}
    />
  );
}
