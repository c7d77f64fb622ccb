import { useTranslation } from 'react-i18next';
import { selectChapter } from '../../state/selectors/select-chapter.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { Caption } from '../../widgets/Caption.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import classes from './stage.module.css';

/** The presenter's notes on the one screen there is, for a rehearsal. */
export function NotesStrip() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const areOpen = useAppStore((state) => state.session.show.areNotesOpen);
  const chapter = useAppStore(selectChapter);
  if (!areOpen || !chapter) return null;
  return (
    <aside className={classes.notes} aria-label={t('show.notes')}>
      <Caption words={inWords(chapter.notes)} />
    </aside>
  );
}
