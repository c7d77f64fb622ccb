import type { Figure } from '../domain/figure.ts';

/** A figure of the sample plan: the area of its first zone. */
export function sampleFigure(more: Partial<Figure> = {}): Figure {
  return {
    id: 'zone-area/zone-1',
    requestId: 'zone-area',
    metricId: 'area',
    subjectFeatureId: 'zone-1',
    label: { zh: '一区 · 面积', en: 'Zone 1 · Area' },
    value: 3_469_618.806,
    unit: 'm2',
    method: { zh: '椭球面积', en: 'Ellipsoidal area' },
    denominator: null,
    planStateId: 'plan',
    dataClass: 'indicative',
    inputs: [{ datasetId: 'zones', contentHash: 'a'.repeat(64) }],
    contributingFeatureIds: ['zone-1'],
    sourceIds: ['s-drawing'],
    planRevision: 3,
    note: null,
    ...more,
  };
}
