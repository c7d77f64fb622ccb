import type { Chapter } from '../domain/chapter.ts';

/** A chapter of the sample plan, as the schema gives it. */
export function sampleChapter(id: string, more: Partial<Chapter> = {}): Chapter {
  return {
    schemaVersion: 1,
    id,
    layout: 'story',
    title: { zh: `${id} 章`, en: `Chapter ${id}` },
    caption: { zh: '两片相连。', en: 'Two zones side by side.' },
    notes: { zh: '慢些讲。', en: 'Take your time.' },
    camera: { bounds: [121.19, 31.39, 121.23, 31.43], bearing: 0, pitch: 0 },
    layers: [{ id: 'zones', opacity: 1 }],
    planStateId: 'plan',
    spotlight: [],
    draws: [],
    figures: [],
    legend: true,
    transition: { kind: 'fly', seconds: 2 },
    dwellSeconds: 20,
    ...more,
  };
}
