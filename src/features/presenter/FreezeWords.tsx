import { IconSnowflake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/use-app-store.ts';
import classes from './presenter.module.css';
import { ShowButton } from './ShowButton.tsx';
import { useStory } from './use-story.ts';

/** The audience keeps its picture: which, where the presenter is meanwhile, and both ways to meet again. */
export function FreezeWords({ frozenChapterId }: { readonly frozenChapterId: string }) {
  const { t } = useTranslation();
  const { ids, placeOf } = useStory();
  const command = useAppStore((state) => state.command);
  const chapterId = useAppStore((state) => state.session.show.position.chapterId);
  const isAhead = chapterId !== frozenChapterId;
  const audience = placeOf(frozenChapterId);
  return (
    <div className={classes.state}>
      <IconSnowflake size={18} stroke={1.7} aria-hidden="true" />
      <strong>
        {isAhead
          ? t('presenter.frozenThere', { audience, place: placeOf(chapterId) })
          : t('presenter.frozenHere', { place: audience })}
      </strong>
      <ShowButton
        label={t(isAhead ? 'presenter.release' : 'presenter.releaseHere')}
        keyName="Z"
        tone="strong"
        onClick={() => command({ kind: 'freeze' }, Date.now())}
      />
      {isAhead && (
        <ShowButton
          label={t('presenter.returnToAudience')}
          onClick={() => command({ kind: 'go-to', chapterNumber: ids.indexOf(frozenChapterId) + 1 }, Date.now())}
        />
      )}
    </div>
  );
}
