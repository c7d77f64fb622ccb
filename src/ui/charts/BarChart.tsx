import classes from './charts.module.css';

export interface Bar {
  readonly id: string;
  readonly label: string;
  /** Not negative. */
  readonly value: number;
  /** The value as read. */
  readonly written: string;
  readonly color: string;
}

interface BarChartProps {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly onHover?: (id: string | null) => void;
}

/** Horizontal bars from a common zero; each is a button that selects what it stands for. */
export function BarChart({ label, bars, selectedId, onSelect, onHover }: BarChartProps) {
  const greatest = Math.max(...bars.map((bar) => bar.value), Number.MIN_VALUE);
  return (
    <ul className={classes.bars} aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id}>
          <button
            type="button"
            aria-pressed={bar.id === selectedId}
            onClick={() => onSelect(bar.id)}
            onPointerEnter={() => onHover?.(bar.id)}
            onPointerLeave={() => onHover?.(null)}
          >
            <span className={classes.barLabel}>{bar.label}</span>
            <span className={classes.barValue}>{bar.written}</span>
            <svg className={classes.barTrack} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect width={100} height={6} fill="var(--line)" rx={0} />
              <rect width={(bar.value / greatest) * 100} height={6} fill={bar.color} />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
