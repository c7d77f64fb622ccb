import { useEffect, useState } from 'react';
import { selectTheme } from '../state/selectors/select-theme.ts';
import { useAppStore } from '../state/use-app-store.ts';
import { useLocale } from './use-localized.ts';

/** The picture of a chapter's map that stands in for the live one; nothing where there is none. */
export function ChapterStill({ chapterId, className }: { readonly chapterId: string; readonly className?: string }) {
  const locale = useLocale();
  const theme = useAppStore(selectTheme);
  const file = `data/roadshow/stills/${chapterId}.${locale}.${theme}.png`;
  const [missing, setMissing] = useState<string | null>(null);
  useEffect(() => setMissing((current) => (current === file ? current : null)), [file]);
  if (missing === file) return null;
  return <img className={className} src={file} alt="" draggable={false} onError={() => setMissing(file)} />;
}
