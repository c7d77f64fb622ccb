import { useRef } from 'react';
import type { Chapter } from '../../domain/chapter.ts';
import { useAppStore } from '../../state/use-app-store.ts';

/** Changes the chapter in hand; changes of one series in a row are one step back. */
export function useChapterChange({ id }: Chapter) {
  const changeChapter = useAppStore((state) => state.changeChapter);
  return (change: Parameters<typeof changeChapter>[1], series?: string) => changeChapter(id, change, series);
}

let lastSitting = 0;

/** A name for the edits of one control that is new each time somebody comes to it: what one sitting does is one step. */
export function useSitting(control: string): { readonly series: () => string; readonly begin: () => void } {
  const sitting = useRef(0);
  return {
    begin: () => {
      lastSitting += 1;
      sitting.current = lastSitting;
    },
    series: () => `${control}#${sitting.current}`,
  };
}
