import { describe, expect, it } from 'vitest';
import { quotedFigureIds, typedQuantities } from './caption-lint.ts';

describe('numbers typed into words', () => {
  it.each([
    ['小镇约 9.5 平方公里', ['9.5']],
    ['约９．５平方公里', ['9.5']],
    ['Some 950 ha, 4.7 km apart', ['950', '4.7']],
    ['占 36%', ['36']],
    ['1,000 亿元产值', ['1,000']],
    ['到 2035 年达到 430 万平方米', ['430']],
    ['面积 2035.5 公顷', ['2035.5']],
  ])('%s', (words, found) => {
    expect(typedQuantities(words)).toEqual(found);
  });

  it.each([
    '两核四片，一轴一带',
    '2023年签约，2024–2026年建设',
    'Signed in 2023',
    '第3片区',
    'the 2nd core',
    '轨道交通11号线与 G15 之间',
    'Metro Line 11 and the S5',
    '面积 {{zone-area/zone-1}}，占 {{zone-share/zone-1}}',
    '',
  ])('none in %j', (words) => {
    expect(typedQuantities(words)).toEqual([]);
  });
});

describe('figures quoted in words', () => {
  it('are named once each', () => {
    expect(quotedFigureIds('{{a/b}} 与 {{ c/total }}，又 {{a/b}}')).toEqual(['a/b', 'c/total']);
  });
});
