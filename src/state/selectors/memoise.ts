/**
 * Remembers the last result of a pure function of a few values, so that a selector returns
 * the same object until one of its inputs changes.
 */
export function memoiseLast<Inputs extends readonly unknown[], Output>(
  compute: (...inputs: Inputs) => Output,
): (...inputs: Inputs) => Output {
  let last: { inputs: Inputs; output: Output } | null = null;
  return (...inputs) => {
    if (last?.inputs.every((input, index) => Object.is(input, inputs[index]))) return last.output;
    last = { inputs, output: compute(...inputs) };
    return last.output;
  };
}
