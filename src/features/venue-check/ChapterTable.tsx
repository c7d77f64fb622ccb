import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../widgets/use-localized.ts';
import { FindingText } from './FindingText.tsx';
import type { ChapterReport, Finding } from './finding.ts';
import { VerdictMark } from './VerdictMark.tsx';
import classes from './venue-check.module.css';

const SUBJECTS = ['assets', 'still', 'fonts', 'figures', 'frames'] as const satisfies readonly Finding['subject'][];

/** A row for each chapter that has been walked through. */
export function ChapterTable({ chapters }: { readonly chapters: readonly ChapterReport[] }) {
  const { t } = useTranslation('venueCheck');
  const inWords = useLocalized();
  return (
    <table className={classes.chapters}>
      <caption>{t('chapters')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('chapter')}</th>
          {SUBJECTS.map((subject) => (
            <th key={subject} scope="col">
              {t(`subject.${subject}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chapters.map(({ chapterId, title, findings }, index) => (
          <tr key={chapterId}>
            <th scope="row">
              <span className={classes.number}>{String(index + 1).padStart(2, '0')}</span> {inWords(title)}
            </th>
            {SUBJECTS.map((subject) => (
              <ChapterCell key={subject} subject={subject} finding={findings.find((one) => one.subject === subject)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ChapterCell({
  subject,
  finding,
}: {
  readonly subject: Finding['subject'];
  readonly finding: Finding | undefined;
}) {
  const { t } = useTranslation('venueCheck');
  if (!finding) return <td />;
  return (
    <td data-label={t(`subject.${subject}`)}>
      <VerdictMark verdict={finding.verdict} />
      <span className={classes.said}>
        <FindingText finding={finding} />
      </span>
    </td>
  );
}
