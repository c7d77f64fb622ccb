import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FindingText } from './FindingText.tsx';
import type { Finding } from './finding.ts';
import { keepStorage, listScreens } from './probe-machine.ts';
import { VerdictMark } from './VerdictMark.tsx';
import classes from './venue-check.module.css';

/** What was found about the computer, once for all chapters. */
export function MachineTable({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation('venueCheck');
  return (
    <table className={classes.machine}>
      <caption>{t('machine')}</caption>
      <tbody>
        {findings.map((finding) => (
          <tr key={finding.subject}>
            <th scope="row">{t(`subject.${finding.subject}`)}</th>
            <td>
              <VerdictMark verdict={finding.verdict} />
            </td>
            <td>
              <FindingText finding={finding} />
              {finding.said === 'notPersisted' && (
                <Asked label={t('keepStorage')} ask={askToKeep} refusal={t('storageRefused')}>
                  {t('verdict.green')}
                </Asked>
              )}
              {finding.subject === 'secondScreen' && finding.said !== 'oneScreen' && (
                <Asked label={t('listScreens')} ask={askForScreens} refusal={t('screensRefused')} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

async function askToKeep(): Promise<string | null> {
  return (await keepStorage()) ? '' : null;
}

async function askForScreens(): Promise<string | null> {
  return (await listScreens())?.join(' · ') ?? null;
}

/** Something that the browser does only on a tap, as it may ask the person for leave; then what came of it. */
function Asked({
  label,
  ask,
  refusal,
  children,
}: {
  readonly label: string;
  /** The answer in words, empty where the agreement says it all; null when refused. */
  readonly ask: () => Promise<string | null>;
  readonly refusal: string;
  readonly children?: ReactNode;
}) {
  const [answer, setAnswer] = useState<string | null | undefined>(undefined);
  if (answer === undefined) {
    return (
      <Button
        className={classes.screenOnly ?? ''}
        variant="default"
        size="compact-sm"
        onClick={() => void ask().then(setAnswer)}
      >
        {label}
      </Button>
    );
  }
  return <span className={classes.answer}>{answer === null ? refusal : answer || children}</span>;
}
