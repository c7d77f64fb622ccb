import { type Finding, type VenueReport, type Verdict, worstVerdict } from './finding.ts';

/** One thing to do, with all that it is to mend. */
export interface Advice {
  readonly advice: NonNullable<Finding['advice']>;
  readonly verdict: Verdict;
  readonly subjects: readonly Finding['subject'][];
  /** Of the chapters that it concerns, from 1; none when it concerns the machine. */
  readonly chapterNumbers: readonly number[];
}

/** What is to be done, each thing once, faults first. */
export function adviceOf({ machine, chapters }: VenueReport): readonly Advice[] {
  const all = [
    ...machine.map((finding) => ({ finding, number: 0 })),
    ...chapters.flatMap(({ findings }, index) => findings.map((finding) => ({ finding, number: index + 1 }))),
  ];
  const names = new Set(all.flatMap(({ finding }) => finding.advice ?? []));
  const list = [...names].map((advice): Advice => {
    const found = all.filter(({ finding }) => finding.advice === advice);
    return {
      advice,
      verdict: worstVerdict(found.map(({ finding }) => finding.verdict)),
      subjects: [...new Set(found.map(({ finding }) => finding.subject))],
      chapterNumbers: [...new Set(found.flatMap(({ number }) => (number > 0 ? number : [])))],
    };
  });
  return [...list.filter(({ verdict }) => verdict === 'red'), ...list.filter(({ verdict }) => verdict !== 'red')];
}

/** `1–3, 5`: numbers in their order, neighbours as a range. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
