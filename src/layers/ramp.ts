import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** A number of a style, as it is or as an expression. */
export type StyleNumber = number | ExpressionSpecification;

/**
 * Changes the outputs of a number: zoom may only be asked at the top of an expression, so of a ramp over zoom each stop
 * is changed, and anything else as a whole.
 */
export function mapOutputs(value: StyleNumber, change: (output: StyleNumber) => StyleNumber): StyleNumber {
  if (typeof value === 'number') return change(value);
  const [operator] = value;
  const firstOutput = operator === 'interpolate' ? 4 : operator === 'step' ? 2 : null;
  if (firstOutput === null) return change(value);
  return (value as readonly unknown[]).map((part, index) =>
    index >= firstOutput && (index - firstOutput) % 2 === 0 ? mapOutputs(part as StyleNumber, change) : part,
  ) as unknown as ExpressionSpecification;
}

/** The number times a factor. */
export function scaled(value: StyleNumber, factor: number): StyleNumber {
  return mapOutputs(value, (output) =>
    typeof output === 'number' ? output * factor : (['*', output, factor] as ExpressionSpecification),
  );
}
