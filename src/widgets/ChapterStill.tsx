import { selectStillUrl } from '../state/selectors/select-still.ts';
import { useAppStore } from '../state/use-app-store.ts';

/** The picture of a chapter's map that stands in for the live one; nothing where there is none. */
export function ChapterStill({ chapterId, className }: { readonly chapterId: string; readonly className?: string }) {
  const url = useAppStore((state) => selectStillUrl(state, chapterId));
  return url === null ? null : <img className={className} src={url} alt="" draggable={false} />;
}
