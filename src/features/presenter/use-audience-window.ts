import { useContext } from 'react';
import { selectChapterIds } from '../../state/selectors/select-chapter.ts';
import { AppStoreContext } from '../../state/use-app-store.ts';
import { formatChapterLink } from '../../story/chapter-link.ts';
import { audienceChapterId } from '../../story/player.ts';

/** Opens the audience's window, to be drawn over to the second screen, or brings it to the front. */
export function useAudienceWindow(): () => void {
  const store = useContext(AppStoreContext);
  return () => {
    if (!store) return;
    const state = store.getState();
    const url = new URL(window.location.href);
    url.hash = formatChapterLink(
      {
        chapterId: audienceChapterId(state.session.show.position),
        room: 'stage',
        locale: state.view.locale,
      },
      selectChapterIds(state),
    );
    window.open(url, 'lianjing-stage', 'popup,width=1280,height=720');
  };
}
