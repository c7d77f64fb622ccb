import { useMemo } from 'react';
import type { Chapter } from '../../domain/chapter.ts';
import { selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { selectTheme } from '../../state/selectors/select-theme.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import classes from './desk.module.css';
import { SKETCH_HEIGHT, SKETCH_WIDTH, sketchOf } from './sketch.ts';

/** A small drawing of a chapter's map as it stands in the document: it is there at once, and changes with the chapter. */
export function ChapterSketch({ chapter }: { readonly chapter: Chapter }) {
  const plan = useAppStore((state) => state.document.plan);
  const datasets = useAppStore(selectReadyDatasets);
  const theme = useAppStore(selectTheme);
  const { camera, layers, spotlight, planStateId } = chapter;
  const marks = useMemo(
    () => sketchOf({ camera, layers, spotlight, planStateId }, plan, datasets, theme),
    [camera, layers, spotlight, planStateId, plan, datasets, theme],
  );
  return (
    <svg
      className={classes.sketch}
      viewBox={`0 0 ${SKETCH_WIDTH} ${SKETCH_HEIGHT}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {marks.map(({ key, path, kind, color, opacity, width }) => (
        <path
          key={key}
          d={path}
          opacity={opacity}
          fill={kind === 'line' ? 'none' : color}
          fillOpacity={kind === 'area' ? 0.32 : 1}
          stroke={kind === 'point' ? 'none' : color}
          strokeWidth={width}
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}
