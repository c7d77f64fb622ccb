import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../../src/domain/localized.ts';
import { STILL_WIDTH_PIXELS, stillName } from '../../src/domain/still.ts';
import { openTownStory } from '../../src/test/story-pictures.ts';
import { filesUnder } from '../files-under.ts';
import { projectPath } from '../project-path.ts';

/** One picture to be taken. */
export interface WantedStill {
  /** Such as `zones.zh.light`. */
  readonly name: string;
  readonly chapterId: string;
  readonly chapterNumber: number;
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  /** SHA-256 of all that the picture is made of. */
  readonly hash: string;
}

const THEMES = ['light', 'dark'] as const;

/** The stage of a 16:9 screen, in CSS pixels. */
export const STAGE = { width: STILL_WIDTH_PIXELS, height: (STILL_WIDTH_PIXELS * 9) / 16 } as const;

/** What deck.gl draws is no part of a style, so the files that draw it stand for it; then how the stage frames a look. */
const DRAWING_FILES = [
  'src/layers/deck/deck-layers.ts',
  'src/layers/band-geometry.ts',
  'src/layers/core-discs.ts',
  'src/layers/ground-scale.ts',
  'src/layers/hatch.ts',
  'src/app/stage-frames.module.css',
];

/**
 * Every still that the plan's story wants. A still's hash covers the style that the map is given (the chapter's layers
 * with their entries, the features that stand in its plan state, spotlight, language and theme), the look, what deck.gl
 * draws over it, the frame and the tiles. Words and figures are not in it.
 */
export function wantedStills(): readonly WantedStill[] {
  const { chapters, pictureOf } = openTownStory();
  const tiles = filesUnder(projectPath('public/tiles')).map((file) => `public/tiles/${file}`);
  const drawnBy = hashFiles([...DRAWING_FILES, ...tiles]);
  // One language and theme after the other, so that a page is opened once for each.
  return LOCALES.flatMap((locale) =>
    THEMES.flatMap((theme) =>
      chapters.map((chapter, index) => ({
        name: stillName(chapter.id, locale, theme),
        chapterId: chapter.id,
        chapterNumber: index + 1,
        locale,
        theme,
        hash: createHash('sha256')
          .update(pictureOf(chapter, locale, theme))
          .update(drawnBy)
          .digest('hex'),
      })),
    ),
  );
}

function hashFiles(files: readonly string[]): Buffer {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(projectPath(file)))
      .update('\0');
  return hash.digest();
}
