import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { captionParts } from '../domain/caption.ts';
import { readChapter } from '../domain/schema/read-chapter.ts';
import { townDatasets, townPlan } from '../test/town.ts';
import { computeAllFigures } from './compute.ts';

const plan = townPlan();
const states = computeAllFigures({
  plan,
  planRevision: 1,
  planStateId: plan.defaultPlanStateId,
  datasets: townDatasets(plan),
});
const ledger = new Map(
  Object.values(states).flatMap((state) =>
    state.kind === 'ready' ? state.figures.map((figure) => [figure.id, figure] as const) : [],
  ),
);
const chapters = (plan.roadshow?.chapters ?? []).map(({ id, file }) => {
  const json: unknown = JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'));
  const read = readChapter(file, json, plan);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { id, chapter: read.value };
});

/** A slide with “…” where a number belongs is a slide that fails before an audience. */
describe.each(chapters)('the chapter $id', ({ chapter }) => {
  const quoted = (['title', 'caption', 'notes'] as const).flatMap((field) =>
    (['zh', 'en'] as const).flatMap((locale) =>
      captionParts(chapter[field][locale]).flatMap((part) => (part.kind === 'figure' ? [part.figureId] : [])),
    ),
  );

  it('names only figures that the ledger holds, and all are finite', () => {
    for (const figureId of [...chapter.figures.map((tile) => tile.figureId), ...quoted]) {
      expect(ledger.get(figureId)?.value, figureId).toSatisfy(Number.isFinite);
    }
  });

  it('quotes the same figures in both captions', () => {
    const figuresIn = (words: string) =>
      captionParts(words).flatMap((part) => (part.kind === 'figure' ? part.figureId : []));
    expect(figuresIn(chapter.caption.en).toSorted()).toEqual(figuresIn(chapter.caption.zh).toSorted());
  });
});

describe('the roadshow', () => {
  it('has an opening, a closing and a dozen chapters between', () => {
    expect(chapters.length).toBeGreaterThanOrEqual(12);
    expect(chapters.at(0)?.chapter.layout).toBe('opening');
    expect(chapters.at(-1)?.chapter.layout).toBe('closing');
  });

  it('quotes what is published with its date, its document and its class, and measures nothing of it', () => {
    const output = ledger.get('published/total/indicator=town.output');
    expect(output).toMatchObject({ value: 1000, unit: 'as-published', dataClass: 'official', sourceIds: ['s-summit'] });
    expect(output?.publication).toMatchObject({ asOf: '2024-11', qualifier: 'at-least' });
    expect(output?.contributingFeatureIds).toEqual([]);
    expect(ledger.get('published-around/total/indicator=jiamin.length')?.dataClass).toBe('traced');
  });
});
