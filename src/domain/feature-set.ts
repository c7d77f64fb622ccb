import type { PlanFeature } from './feature.ts';
import type { FeatureSet, Plan } from './plan.ts';

/** Whether a feature of the set's dataset belongs to the set: named where the set names some, of the class where it has one. */
export function isInSet({ properties }: PlanFeature, { featureIds, where }: FeatureSet): boolean {
  if (featureIds && !featureIds.includes(properties.id)) return false;
  return !where || where.values.includes(String(properties[where.field]));
}

/** A feature without a status stands in every state of the plan, one with a status in those that name it. */
export function standsInPlanState({ properties }: PlanFeature, plan: Plan, planStateId: string): boolean {
  const planState = plan.planStates.find(({ id }) => id === planStateId);
  return !properties.status || !planState || planState.statuses.includes(properties.status);
}
