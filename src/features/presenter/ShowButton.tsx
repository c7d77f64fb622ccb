import type { MouseEvent, ReactNode } from 'react';
import classes from './presenter.module.css';

/**
 * A button with its key beside it. Pressed with the pointer it lets go of the focus, so that the next Space or Enter is
 * the clicker's again.
 */
export function ShowButton({
  label,
  keyName,
  shortcut,
  icon,
  onClick,
  pressed,
  tone = 'plain',
}: {
  readonly label: string;
  /** As it stands on the key. */
  readonly keyName?: string;
  /** As a screen reader is told, e.g. `PageDown`. */
  readonly shortcut?: string;
  readonly icon?: ReactNode;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  readonly tone?: 'plain' | 'strong';
}) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (event.detail > 0) event.currentTarget.blur();
    onClick();
  };
  return (
    <button
      type="button"
      className={classes.button}
      data-tone={tone}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      onClick={press}
    >
      {icon}
      <span>{label}</span>
      {keyName !== undefined && <kbd>{keyName}</kbd>}
    </button>
  );
}
