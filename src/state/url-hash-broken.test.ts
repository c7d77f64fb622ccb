import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePlan } from '../test/sample-plan.ts';
import { openStore } from '../test/sample-store.ts';
import { formatHash, readHash } from './url-hash.ts';

const PLAN = samplePlan();

describe('a broken link', () => {
  it.each<[string, string, string]>([
    ['a camera without numbers', '#view=here', 'view'],
    ['a camera that is empty', '#view=', 'view'],
    ['a camera with a part missing', '#view=121.2,31.4,13,0', 'view'],
    ['a camera with a part too many', '#view=121.2,31.4,13,0,0,0', 'view'],
    ['a camera with an empty part', '#view=121.2,,13,0,0', 'view'],
    ['a camera with a blank part', '#view=%20,31.4,13,0,0', 'view'],
    ['a camera of NaN', '#view=NaN,31.4,13,0,0', 'view'],
    ['a camera of Infinity', '#view=121.2,31.4,Infinity,0,0', 'view'],
    ['a camera in another number system', '#view=0x79,31.4,13,0,0', 'view'],
    ['a camera in powers', '#view=1e2,31.4,13,0,0', 'view'],
    ['a longitude off the earth', '#view=181,31.4,13,0,0', 'view'],
    ['swapped axes', '#view=31.4,121.2,13,0,0', 'view'],
    ['a zoom below the earth', '#view=121.2,31.4,-1,0,0', 'view'],
    ['a zoom too deep', '#view=121.2,31.4,25,0,0', 'view'],
    ['a pitch over the top', '#view=121.2,31.4,13,0,90', 'view'],
    ['a scale that is not there', '#scale=moon', 'scale'],
    ['a scale named like a part of every object', '#scale=constructor', 'scale'],
    ['no layers', '#layers=', 'layers'],
    ['a layer that is not there', '#layers=zones,moon', 'layers'],
    ['a layer named __proto__', '#layers=__proto__', 'layers'],
    ['a layer named constructor', '#layers=constructor:0.5', 'layers'],
    ['a layer twice', '#layers=zones,boundary,-zones', 'layers'],
    ['a trailing comma', '#layers=zones,', 'layers'],
    ['two minus signs', '#layers=--zones', 'layers'],
    ['an opacity above 1', '#layers=zones:1.5', 'layers'],
    ['an opacity below 0', '#layers=zones:-0.5', 'layers'],
    ['an opacity of NaN', '#layers=zones:NaN', 'layers'],
    ['an opacity that is empty', '#layers=zones:', 'layers'],
    ['a lone layer that is not there', '#solo=moon', 'solo'],
    ['a lone layer named __proto__', '#solo=__proto__', 'solo'],
    ['a language that is not spoken', '#lang=fr', 'lang'],
    ['a language in capitals', '#lang=ZH', 'lang'],
    ['a choice without a feature', '#select=zones', 'select'],
    ['a choice of nothing', '#select=zones/', 'select'],
    ['a choice from nowhere', '#select=/zone-1', 'select'],
    ['a choice from a dataset that is not there', '#select=moon/zone-1', 'select'],
    ['a choice from __proto__', '#select=__proto__/zone-1', 'select'],
    ['percent signs that mean nothing', '#lang=%E4%ZZ', 'lang'],
    ['half a character', '#select=zones/%E4%BD', 'select'],
    ['a field that is unknown', '#theme=dark', 'theme=dark'],
    ['a field named __proto__', '#__proto__=1', '__proto__=1'],
    ['a field named constructor', '#constructor=1', 'constructor=1'],
    ['a field without a name', '#=town', '=town'],
    ['an anchor', '#overview', 'overview'],
    ['a field that is said twice', '#lang=zh&lang=en', 'lang'],
    ['a second hash', '#lang=zh#lang=en', 'lang'],
    ['an ampersand too many', '#lang=zh&', ''],
  ])('%s', (_, hash, field) => {
    expect(readHash(hash, PLAN)).toEqual({ kind: 'broken', field });
  });

  it('is broken as a whole, wherever the fault stands', () => {
    const whole = formatHash({
      ...openStore(PLAN).getState().view,
      camera: { center: [121.2, 31.4], zoom: 13, bearing: 0, pitch: 0 },
    });
    expect(readHash(whole, PLAN).kind).toBe('view');
    expect(readHash(`${whole}&solo=moon`, PLAN)).toEqual({ kind: 'broken', field: 'solo' });
    expect(readHash(`#solo=moon&${whole.slice(1)}`, PLAN)).toEqual({ kind: 'broken', field: 'solo' });
  });

  it('says no more of itself than fits a line', () => {
    const reading = readHash(`#${'x'.repeat(5000)}`, PLAN);
    expect(reading.kind === 'broken' && reading.field.length).toBe(40);
  });
});

describe('any text after the address', () => {
  const fields = fc.constantFrom('view', 'scale', 'layers', 'solo', 'select', 'lang', '__proto__', 'toString', '');
  const words = fc.constantFrom(
    'zones',
    'stations',
    'moon',
    '-',
    ':',
    ',',
    '/',
    '%',
    '0.5',
    '1',
    'NaN',
    '__proto__',
    'zh',
  );
  const values = fc.oneof(
    fc.array(words).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  const nearlyHashes = fc
    .array(fc.tuple(fields, values), { maxLength: 5 })
    .map((said) => `#${said.map(([field, value]) => `${field}=${value}`).join('&')}`);

  it('is read or broken, never an exception; what is read holds only what the plan has', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyHashes, fc.string({ unit: 'binary' })), (hash) => {
        const reading = readHash(hash, PLAN);
        if (reading.kind !== 'view') return;
        const { layers, layerOrder, soloLayerId } = reading.view;
        const ids = PLAN.layers.map(({ id }) => id).toSorted();
        if (layers) expect(Object.keys(layers).toSorted()).toEqual(ids);
        if (layerOrder) expect(layerOrder.toSorted()).toEqual(ids);
        if (soloLayerId) expect(ids).toContain(soloLayerId);
      }),
      { numRuns: 1000 },
    );
  });
});
