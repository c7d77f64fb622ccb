import { IconAlertTriangleFilled, IconCircleCheckFilled, IconSquareRoundedXFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from './finding.ts';
import classes from './venue-check.module.css';

const ICONS = { green: IconCircleCheckFilled, yellow: IconAlertTriangleFilled, red: IconSquareRoundedXFilled } as const;

/** Green, yellow or red: by its shape and in a word, for whoever does not see the colour, and on paper. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation('venueCheck');
  const Icon = ICONS[verdict];
  return (
    <span className={classes.verdict} data-verdict={verdict}>
      <Icon size={16} aria-hidden />
      {t(`verdict.${verdict}`)}
    </span>
  );
}
