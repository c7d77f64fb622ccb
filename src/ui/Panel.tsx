import type { ReactNode } from 'react';
import classes from './panel.module.css';

/** A sheet of paper that lies on the map. */
export function Panel({
  label,
  className,
  inset,
  children,
}: {
  /** What it holds; an empty frame needs none. */
  readonly label?: string;
  readonly className?: string | undefined;
  /** Which side of the map it covers. */
  readonly inset?: 'left' | 'right' | 'top' | 'bottom' | undefined;
  readonly children?: ReactNode;
}) {
  return (
    <section
      className={className ? `${classes.panel} ${className}` : classes.panel}
      aria-label={label}
      data-map-inset={inset}
    >
      {children}
    </section>
  );
}
