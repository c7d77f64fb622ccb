import type { FigureFacets } from '../domain/figure.ts';
import type { LocalizedText } from '../domain/localized.ts';

interface WithDistances {
  readonly distanceMeters: number;
  readonly furtherDistancesMeters?: readonly number[] | undefined;
}

/** The distances that a request asks for, each once, the nearest first. */
export function distancesOf({ distanceMeters, furtherDistancesMeters = [] }: WithDistances): readonly number[] {
  return [...new Set([distanceMeters, ...furtherDistancesMeters])].sort((one, other) => one - other);
}

/** `300、500、800`: as a sentence names them. */
export function distanceWords(request: WithDistances): LocalizedText {
  const texts = distancesOf(request).map(String);
  return { zh: texts.join('、'), en: texts.join(', ') };
}

/** What tells the figures of several distances apart; of one distance there is nothing to tell. */
export function distanceFacet(request: WithDistances, distanceMeters: number): FigureFacets {
  return request.furtherDistancesMeters ? { distanceMeters } : {};
}
