import { describe, expect, it } from 'vitest';
import { townDatasets, townPlan } from '../../test/town.ts';
import { nameOf } from '../../widgets/use-localized.ts';
import { makeFinder, readPosition } from './find.ts';

const named = (zh: string, en: string) => ({ name: { zh, en } });
const TOWN = makeFinder(
  [...townDatasets(townPlan()).values()].flatMap(({ collection }) =>
    collection.features.map((feature) => ({ name: nameOf(feature) })),
  ),
);
const foundInTown = (query: string) => TOWN(query, 12).map(({ name }) => name.zh);

describe('finding a feature of the town', () => {
  it.each(['朱桥', 'zhuqiao', 'Zhuqiao', 'zhu qiao', 'ZHUQIAO', 'zq', 'ｚｈｕｑｉａｏ', ' zhuqiao '])(
    '%j finds 朱桥',
    (query) => {
      expect(foundInTown(query).some((name) => name.includes('朱桥'))).toBe(true);
    },
  );

  it.each(['united imaging', 'United Imaging', 'UNITEDIMAGING', 'united-imaging', 'ｕｎｉｔｅｄ　ｉｍａｇｉｎｇ'])(
    '%j finds what is called so',
    (query) => {
      expect(foundInTown(query)).toContain('联影集团总部');
      expect(foundInTown(query)).toEqual(foundInTown('united imaging'));
    },
  );

  it('finds a feature that nobody has located', () => {
    expect(foundInTown('联影超级工厂')).toEqual(['联影超级工厂']);
  });

  it.each(['', '   ', '，。', 'xyzzy'])('%j finds nothing', (query) => {
    expect(foundInTown(query)).toEqual([]);
  });
});

describe('makeFinder', () => {
  const find = makeFinder([
    named('新朱桥站', 'New Zhuqiao Station'),
    named('朱桥老街', 'Zhuqiao Old Street'),
    named('朱桥', 'Zhuqiao'),
    named('宝钱公路（北段）', 'Baoqian Highway (north)'),
    named('沪宁・沿线', 'Shanghai–Nanjing Line'),
    named('绿地', 'Green Land'),
    named('11号线', 'Line 11'),
  ]);
  const names = (query: string, limit = 10) => find(query, limit).map(({ name }) => name.zh);

  it.each(['朱桥', 'zhuqiao', 'Zhuqiao'])(
    'puts the whole name first, then its beginning, then its inside: %s',
    (query) => {
      expect(names(query)).toEqual(['朱桥', '朱桥老街', '新朱桥站']);
    },
  );

  it('answers as given where answers are as good', () => {
    const twins = makeFinder([named('乙桥', 'B'), named('甲桥', 'A'), named('丙桥', 'C')]);
    expect(twins('桥', 10).map(({ name }) => name.en)).toEqual(['B', 'A', 'C']);
  });

  it('gives no more than it is asked for, the best of them', () => {
    expect(names('朱桥', 2)).toEqual(['朱桥', '朱桥老街']);
    expect(names('朱桥', 0)).toEqual([]);
  });

  it('reads first letters from the beginning of a name, after names that hold them as they are', () => {
    expect(names('zq')).toEqual(['朱桥', '朱桥老街']);
    expect(names('bqgl')).toEqual(['宝钱公路（北段）']);
    expect(names('z')).not.toEqual([]);
  });

  it.each([
    ['宝钱公路北段', '宝钱公路（北段）'],
    ['宝钱公路(北段)', '宝钱公路（北段）'],
    ['baoqian highway north', '宝钱公路（北段）'],
    ['Shanghai-Nanjing', '沪宁・沿线'],
    ['shanghai—nanjing', '沪宁・沿线'],
    ['沪宁沿线', '沪宁・沿线'],
    ['「绿地」', '绿地'],
    ['lvdi', '绿地'],
    ['１１号线', '11号线'],
    ['line11', '11号线'],
  ])('takes no notice of case, width, spaces and punctuation: %s', (query, name) => {
    expect(names(query)).toEqual([name]);
  });
});

describe('readPosition', () => {
  it.each([
    '121.2080,31.4231',
    '121.2080, 31.4231',
    ' 121.2080 31.4231 ',
    '121.2080，31.4231',
    '１２１．２０８０，３１．４２３１',
    '31.4231,121.2080',
    '31.4231，121.2080',
  ])('reads %j', (query) => {
    expect(readPosition(query)).toEqual([121.208, 31.4231]);
  });

  it('takes longitude first where both orders can be meant', () => {
    expect(readPosition('10,20')).toEqual([10, 20]);
    expect(readPosition('-70.5,-33')).toEqual([-70.5, -33]);
  });

  it.each([
    '',
    'zhuqiao',
    '121.2080',
    '121.2080,',
    '121.2080,31.4231,12',
    '121.2,31.4 m',
    'NaN,NaN',
    '1e2,31',
    '121..2,31.4',
    '--121,31',
  ])('is none in %j', (query) => {
    expect(readPosition(query)).toBeNull();
  });

  it.each(['181,31.4', '181,181', '90,90', '121.2,999'])('is none off the map: %s', (query) => {
    expect(readPosition(query)).toBeNull();
  });
});
