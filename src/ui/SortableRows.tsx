import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import type { ReactNode } from 'react';

interface SortableRowsProps {
  /** Top first. */
  readonly ids: readonly string[];
  readonly disabled: boolean;
  /** Called with the row and the place among `ids` that it was dropped on. */
  readonly onMove: (id: string, place: number) => void;
  readonly children: ReactNode;
}

/** Rows that a pointer drags up and down; the keyboard's way is Alt with the arrow keys. */
export function SortableRows({ ids, disabled, onMove, children }: SortableRowsProps) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }));
  const finish = ({ active, over }: DragEndEvent) => {
    if (over && over.id !== active.id) onMove(String(active.id), ids.indexOf(String(over.id)));
  };
  return (
    // What dragging says to a screen reader stands outside the rows, among which it would be no row.
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={finish}
      accessibility={{ container: document.body }}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy} disabled={disabled}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

/** What a row needs to be dragged by its handle. */
export function useDraggedRow(id: string) {
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({ id });
  return {
    rowRef: setNodeRef,
    handleRef: setActivatorNodeRef,
    handleListeners: listeners,
    isDragging,
    style: { transform: CSS.Translate.toString(transform), transition },
  };
}
