import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../widgets/use-localized.ts';
import type { Finding } from './finding.ts';

/** What was found, in a sentence. */
export function FindingText({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation('venueCheck');
  const inWords = useLocalized();
  const values = Object.fromEntries(
    Object.entries(finding.values).map(([key, value]) => [key, typeof value === 'object' ? inWords(value) : value]),
  );
  return <>{t(`said.${finding.said}`, values)}</>;
}
