import { Button, Popover } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure } from '../../domain/figure.ts';
import type { Plan } from '../../domain/plan.ts';
import { formatFigure } from '../../i18n/format.ts';
import { selectLedger } from '../../state/selectors/select-figures.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { DataClassBadge } from '../../widgets/DataClassBadge.tsx';
import { useLocale, useLocalized } from '../../widgets/use-localized.ts';
import classes from './desk.module.css';

interface FigureChooserProps {
  readonly label: string;
  readonly disabled?: boolean;
  readonly onChoose: (figureId: string) => void;
}

/** Opens the ledger, to take a figure from it. */
export function FigureChooser({ label, disabled = false, onChoose }: FigureChooserProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" width={380} shadow="md" trapFocus withinPortal>
      <Popover.Target>
        <Button
          size="compact-xs"
          variant="light"
          disabled={disabled}
          leftSection={<IconPlus size={13} stroke={2} />}
          onClick={() => setOpen(!isOpen)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.chooser ?? ''}>
        <FigureList
          onChoose={(figureId) => {
            setOpen(false);
            onChoose(figureId);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** The figures that the plan asks for; those of the labs come and go with their setups. */
function figuresOfPlan(ledger: ReadonlyMap<string, Figure>, { figures }: Plan): readonly Figure[] {
  const requested = new Set(figures.map(({ id }) => id));
  return [...ledger.values()].filter(({ requestId }) => requested.has(requestId));
}

function FigureList({ onChoose }: Pick<FigureChooserProps, 'onChoose'>) {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const [query, setQuery] = useState('');
  const plan = useAppStore((state) => state.document.plan);
  const ledger = useAppStore(selectLedger);
  const areaUnit = useAppStore((state) => state.preferences.areaUnit);
  const all = figuresOfPlan(ledger, plan);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter(({ id, label }) => {
    const text = `${label.zh} ${label.en} ${id}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <>
      <input
        className={classes.chooserQuery}
        type="search"
        data-autofocus
        value={query}
        placeholder={t('desk.findFigure')}
        aria-label={t('desk.findFigure')}
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <ul className={classes.figures}>
        {found.map((figure) => (
          <li key={figure.id}>
            <button type="button" onClick={() => onChoose(figure.id)} title={inWords(figure.method)}>
              <span className={classes.figureLabel}>{inWords(figure.label)}</span>
              <b>{formatFigure(locale, areaUnit, figure)}</b>
              <DataClassBadge dataClass={figure.dataClass} />
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p className={classes.hint}>{t(all.length === 0 ? 'desk.figuresPending' : 'desk.noFigure')}</p>
      )}
    </>
  );
}
