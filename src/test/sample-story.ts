import type { Plan } from '../domain/plan.ts';
import { samplePlan } from './sample-plan.ts';

/** The sample plan with a story of four chapters, `a` to `d`. */
export function sampleStory(): Plan {
  return {
    ...samplePlan(),
    roadshow: {
      title: { zh: '推介', en: 'Roadshow' },
      targetMinutes: 10,
      chapters: ['a', 'b', 'c', 'd'].map((id) => ({ id, file: `roadshow/${id}.json` })),
    },
  };
}
