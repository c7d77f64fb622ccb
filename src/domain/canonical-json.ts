/**
 * A value as JSON with the keys of every object in order, so that the same value is the same bytes however it was put
 * together. Absent (`undefined`) fields are left out. Ends in a line break.
 * @throws RangeError for a number that JSON cannot write: it would silently become `null`.
 */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(inOrder(value), null, 1)}\n`;
}

function inOrder(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`canonicalJson: ${value}`);
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  // By code unit, which does not depend on anyone's language.
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, field]) => [key, inOrder(field)]));
}
