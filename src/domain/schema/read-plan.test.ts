import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samplePlan } from '../../test/sample-plan.ts';
import { readPlan } from './read-plan.ts';

function problemsOf(json: unknown) {
  const result = readPlan('plan.json', json);
  return result.ok ? [] : result.problems;
}

describe('readPlan', () => {
  it('reads the plan of this repository and the sample', () => {
    const own: unknown = JSON.parse(readFileSync('data/plan.json', 'utf8'));
    expect(problemsOf(own)).toEqual([]);
    expect(readPlan('plan.json', samplePlan())).toEqual({ ok: true, value: samplePlan() });
  });

  it('fills in what may be left out', () => {
    const { layers, ...rest } = samplePlan();
    const bare = { ...rest, layers: layers.map(({ opacity: _left, ...layer }) => layer) };
    const result = readPlan('plan.json', bare);
    expect(result.ok && result.value.layers.map(({ opacity }) => opacity)).toEqual([1, 1, 1]);
  });

  it('names the place and the reason in both languages', () => {
    const plan = samplePlan();
    const [problem, ...more] = problemsOf({ ...plan, groups: [{ ...plan.groups[0], title: 'Structure' }] });
    expect(more).toEqual([]);
    expect(problem?.place).toBe('plan.json groups[0].title');
    expect(problem?.reason.en).toMatch(/expected object, received string/);
    expect(problem?.reason.zh).toMatch(/期望 object，实际接收 string/);
  });

  it('tells every problem of a file, not only the first', () => {
    const plan = samplePlan();
    const places = problemsOf({ ...plan, id: 'No Id', defaultScaleId: 7, unheardOf: true }).map(({ place }) => place);
    expect(places).toEqual(['plan.json id', 'plan.json defaultScaleId', 'plan.json']);
  });

  it('refuses colours that are more than a colour, files outside the folder and other versions', () => {
    const plan = samplePlan();
    const places = problemsOf({
      ...plan,
      schemaVersion: 2,
      datasets: [{ ...plan.datasets[0], file: '../secret.geojson' }],
      layers: [{ ...plan.layers[0], color: { light: 'url(https://example.invalid)', dark: '#000000' } }],
    }).map(({ place }) => place);
    expect(places).toEqual([
      'plan.json schemaVersion',
      'plan.json datasets[0].file',
      'plan.json layers[0].color.light',
    ]);
  });

  it('refuses what is no catalogue at all', () => {
    for (const json of [null, 7, 'plan', []]) expect(problemsOf(json)[0]?.place).toBe('plan.json');
  });

  it('finds ids that nothing carries, once the schema is content', () => {
    const problems = problemsOf({ ...samplePlan(), defaultScaleId: 'moon' });
    expect(problems).toEqual([
      {
        place: 'plan.json defaultScaleId',
        reason: { zh: '没有 id 为 moon 的尺度', en: 'There is no scale with the id moon' },
      },
    ]);
  });
});
