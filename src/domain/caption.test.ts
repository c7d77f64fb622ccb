import { expect, it } from 'vitest';
import { captionParts, quotedFigureIds } from './caption.ts';

it('finds the figures that words speak of', () => {
  expect(captionParts('约 {{ town-area/town-boundary }}，两核')).toEqual([
    { kind: 'text', text: '约 ' },
    { kind: 'figure', figureId: 'town-area/town-boundary' },
    { kind: 'text', text: '，两核' },
  ]);
  expect(captionParts('{{a/total}}{{b/total}}').map(({ kind }) => kind)).toEqual(['figure', 'figure']);
  expect(captionParts('no figure, {not one} either')).toEqual([{ kind: 'text', text: 'no figure, {not one} either' }]);
  expect(captionParts('{{town-area/town-boundary | km2}}')).toEqual([
    { kind: 'figure', figureId: 'town-area/town-boundary', areaUnit: 'km2' },
  ]);
  expect(captionParts('')).toEqual([]);
});

it('names the figures that words quote, each once', () => {
  expect(quotedFigureIds('{{a/b}} 与 {{ c/total|km2 }}，又 {{a/b}}')).toEqual(['a/b', 'c/total']);
});
