import type { PlanFeature } from '../../domain/feature.ts';
import { useFeatureColor } from '../../widgets/use-feature-color.ts';

/** Concentric discs as on the map. */
export function CoreDot({ feature }: { readonly feature: PlanFeature }) {
  const color = useFeatureColor()(feature);
  return (
    <svg width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="7.5" fill={color} opacity={0.25} />
      <circle cx="8" cy="8" r="4" fill={color} />
    </svg>
  );
}
