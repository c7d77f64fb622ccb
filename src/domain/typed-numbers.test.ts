import { describe, expect, it } from 'vitest';
import { typedNumbers } from './typed-numbers.ts';

describe('numbers typed into words', () => {
  it.each([
    ['占地约 9.5 平方公里', ['9.5']],
    ['a town of 9.5 km² and 4,700 people', ['9.5', '4,700']],
    ['沿线２市', ['２']],
    ['全长 2000 米', ['2000']],
    ['more than 2000 firms', ['2000']],
    ['“1+5”', ['1', '5']],
  ])('are found in %s', (words, expected) => {
    expect(typedNumbers(words)).toEqual(expected);
  });

  it.each([
    '2023 年签约，2025 年落成',
    'as of 2023; due in 2025.',
    '第 3 片',
    '2024–2026 年建设',
    'the 2nd phase',
    '总用地{{published/total/indicator=town.area}}，图上量得 {{town-area/town-boundary}}',
    '两核四片',
  ])('are not found in %s', (words) => {
    expect(typedNumbers(words)).toEqual([]);
  });
});
