import { Checkbox } from '@mantine/core';
import classes from './check-list.module.css';

export interface CheckListItem {
  readonly id: string;
  readonly label: string;
}

/** Several of a list at once; a long list scrolls in a box of its own. */
export function CheckList({
  label,
  items,
  chosen,
  onToggle,
}: {
  /** Read aloud, and shown above. */
  readonly label: string;
  readonly items: readonly CheckListItem[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
}) {
  return (
    <fieldset className={classes.list}>
      <legend>{label}</legend>
      <div className={classes.items}>
        {items.map((item) => (
          <Checkbox
            key={item.id}
            size="xs"
            label={item.label}
            checked={chosen.includes(item.id)}
            onChange={() => onToggle(item.id)}
          />
        ))}
      </div>
    </fieldset>
  );
}
