const SIDE = 32;
/** Code points that are assigned to nothing: what is drawn for them is the box of a missing letter. */
const ASSIGNED_TO_NOTHING = ['\u{378}', '\u{1fffe}', '\u{e0fff}'];

/**
 * Tells whether the fonts of this machine can draw a character: it has to leave ink, and other ink than what is drawn
 * for a character that no font knows.
 * @param families as a style sheet names them
 */
export function glyphProbe(families: string): (character: string) => boolean {
  const canvas = document.createElement('canvas');
  canvas.width = SIDE;
  canvas.height = SIDE;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  // A browser that shows nothing to scripts tells nothing; words that cannot be judged are not blamed.
  if (!context) return () => true;
  context.font = `20px ${families}`;
  context.textBaseline = 'middle';
  const inkOf = (character: string) => {
    context.clearRect(0, 0, SIDE, SIDE);
    context.fillText(character, 4, SIDE / 2);
    return context.getImageData(0, 0, SIDE, SIDE).data.join();
  };
  const blank = inkOf('');
  const boxes = new Set([blank, ...ASSIGNED_TO_NOTHING.map(inkOf)]);
  const known = new Map<string, boolean>();
  return (character) => {
    const answer = known.get(character) ?? !boxes.has(inkOf(character));
    known.set(character, answer);
    return answer;
  };
}
