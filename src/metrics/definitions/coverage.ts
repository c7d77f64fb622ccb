import type { PlanFeature } from '../../domain/feature.ts';
import type { LocalizedText } from '../../domain/localized.ts';
import type { Polygonal } from '../../geo/geometry.ts';
import { coverableMaker } from '../coverable.ts';
import { type CoverageCell, coverageFigures, emptyTargetNote } from '../coverage-figures.ts';
import { coverageSentence } from '../coverage-sentence.ts';
import { dissolve } from '../dissolve.ts';
import { distancesOf } from '../distances.ts';
import { figureBuilder } from '../figure-builder.ts';
import { type Computation, type MetricDefinition, MetricError } from '../metric.ts';
import { reachOf } from '../reach.ts';
import { selectSome, selectSources } from '../selection.ts';
import { ANY_SHAPE, POLYGONS } from '../shapes.ts';
import { joinNotes, nameOf } from '../wording.ts';

/** A target on which sources may reach something. */
interface Target {
  readonly subject: PlanFeature | null;
  readonly name: LocalizedText;
  readonly ground: Polygonal;
  readonly lit: readonly PlanFeature[];
}

export const coverage: MetricDefinition<'coverage'> = {
  id: 'coverage',
  label: { zh: '覆盖率', en: 'Coverage' },
  unit: 'fraction',
  otherUnits: ['m2', 'count'],
  sentence: coverageSentence,
  datasetIds: ({ target, sources, denominator }) => [
    target.datasetId,
    sources.datasetId,
    ...(denominator && 'of' in denominator ? [denominator.of.datasetId] : []),
  ],
  compute: function* (request, context): Computation {
    const figure = figureBuilder(coverage, request, context);
    const targets = selectSome(request.target, POLYGONS, context);
    const sources = selectSources(request.sources, ANY_SHAPE, context);
    const coverableOf = coverableMaker(request.denominator ?? { kind: 'area' }, context);
    const all: Target[] = targets.located.map(({ feature, geometry }) => ({
      subject: feature,
      name: nameOf(feature),
      ground: geometry,
      lit: [feature],
    }));
    if (all.length > 1) {
      const lit = targets.located.map(({ feature }) => feature);
      all.push({ subject: null, name: targets.title, ground: dissolve(targets.located), lit });
    }
    const parts = all.map((target) => ({ ...target, coverable: coverableOf(target.ground, target.name) }));
    const empty = parts.filter(({ coverable }) => coverable === null);
    if (empty.length === parts.length) throw nothingToCover(empty.map(({ name }) => name));
    const distances = distancesOf(request);
    const cells: CoverageCell[] = [];
    for (const [index, distanceMeters] of distances.entries()) {
      const reach = reachOf(sources.located, distanceMeters, targets.located);
      for (const [place, { subject, ground, lit, coverable }] of parts.entries()) {
        if (!coverable) continue;
        const within = reach.sourcesWithin(ground);
        for (const depth of request.depths ?? [1]) {
          const reached = within.length > 0 ? reach.groundOfDepth(depth) : null;
          cells.push({
            subject,
            lit,
            coverable,
            within,
            distanceMeters,
            depth,
            covered: reached ? coverable.coveredBy(reached) : 0,
          });
        }
        yield (index + (place + 1) / parts.length) / distances.length;
      }
    }
    const considered = sources.located.map(({ feature }) => feature);
    const note = joinNotes(emptyTargetNote(empty.map(({ name }) => name)), sources.absentNote, sources.unlocatedNote);
    // In the order of the targets, not of the distances: a table has a row a zone.
    return all.flatMap(({ subject }) =>
      cells
        .filter((cell) => cell.subject === subject)
        .flatMap((cell) => coverageFigures(figure, request, { cell, considered, note })),
    );
  },
};

function nothingToCover(names: readonly LocalizedText[]): MetricError {
  return new MetricError({
    zh: `${names.map(({ zh }) => `「${zh}」`).join('')}内没有可覆盖的对象：面积或人口为零`,
    en: `There is nothing to cover in ${names.map(({ en }) => `“${en}”`).join(', ')}: no area or no people`,
  });
}
