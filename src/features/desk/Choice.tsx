import { SegmentedControl } from '@mantine/core';
import classes from './desk.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export function Choice<Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>) {
  return (
    <div className={classes.choice}>
      <span className={classes.choiceLabel}>{label}</span>
      <SegmentedControl
        size="xs"
        value={value}
        onChange={(chosen) => onChange(chosen as Value)}
        data={choices.map((choice) => ({ ...choice }))}
        aria-label={label}
      />
    </div>
  );
}
