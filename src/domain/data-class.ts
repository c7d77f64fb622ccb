/**
 * How sure a geometry is, best first:
 * official 官方 · surveyed 测绘 · traced 描绘 (± tens of metres) · indicative 示意 (drawn by us to show a published idea).
 */
export const DATA_CLASSES = ['official', 'surveyed', 'traced', 'indicative'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/**
 * The worst class among the inputs of a figure, which is the class of the figure.
 * @throws RangeError when nothing is given: a figure from nothing has no class.
 */
export function worstDataClass(classes: Iterable<DataClass>): DataClass {
  let worst = -1;
  for (const dataClass of classes) worst = Math.max(worst, DATA_CLASSES.indexOf(dataClass));
  const found = DATA_CLASSES[worst];
  if (!found) throw new RangeError('worstDataClass: no data class given');
  return found;
}
