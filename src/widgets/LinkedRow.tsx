import type { ReactNode } from 'react';
import type { FeatureReference } from '../domain/feature.ts';
import { useAppStore } from '../state/use-app-store.ts';

/** A row of a table that is one with a feature on the map: it lights up there, and a click on its name selects it. */
export function LinkedRow({
  reference,
  name,
  children,
}: {
  /** Null for a total, which is about no single feature. */
  readonly reference: FeatureReference | null;
  readonly name: string;
  readonly children: ReactNode;
}) {
  const selectFeature = useAppStore((state) => state.selectFeature);
  const hoverFeature = useAppStore((state) => state.hoverFeature);
  const isSelected = useAppStore(({ view }) => reference !== null && view.selection?.featureId === reference.featureId);
  return (
    <tr
      data-selected={isSelected}
      onPointerEnter={() => hoverFeature(reference)}
      onPointerLeave={() => hoverFeature(null)}
    >
      <th scope="row">
        {reference ? (
          <button type="button" onClick={() => selectFeature(reference)}>
            {name}
          </button>
        ) : (
          name
        )}
      </th>
      {children}
    </tr>
  );
}
