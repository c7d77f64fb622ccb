import { useId } from 'react';
import classes from './charts.module.css';

export interface Curve {
  readonly id: string;
  readonly label: string;
  readonly color: string;
  /** By rising x. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

interface CurveChartProps {
  readonly label: string;
  readonly curves: readonly Curve[];
  readonly greatestX: number;
  readonly greatestY: number;
  readonly writeX: (x: number) => string;
  readonly writeY: (y: number) => string;
  /** The places on the x axis that can be chosen. */
  readonly marks: readonly number[];
  readonly selectedX: number | null;
  readonly onSelectX: (x: number) => void;
}

const WIDTH = 400;
const HEIGHT = 200;
const LEFT = 44;
const BOTTOM = 26;
const TOP = 10;
const RIGHT = 14;
const GRID_LINES = 4;

/** Curves over a common axis; a mark on the axis selects the distance it stands for. */
export function CurveChart({
  label,
  curves,
  greatestX,
  greatestY,
  writeX,
  writeY,
  marks,
  selectedX,
  onSelectX,
}: CurveChartProps) {
  const titleId = useId();
  const x = (value: number) => LEFT + (value / greatestX) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => HEIGHT - BOTTOM - (value / greatestY) * (HEIGHT - TOP - BOTTOM);
  const path = (curve: Curve) =>
    curve.points.map((point, index) => `${index ? 'L' : 'M'}${x(point.x)} ${y(point.y)}`).join('');
  return (
    <figure className={classes.curves}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-labelledby={titleId} role="img">
        <title id={titleId}>{label}</title>
        {Array.from({ length: GRID_LINES + 1 }, (_, index) => (greatestY * index) / GRID_LINES).map((value) => (
          <g key={value}>
            <path d={`M${LEFT} ${y(value)}H${WIDTH - RIGHT}`} className={classes.grid} />
            <text x={LEFT - 6} y={y(value) + 3.5} className={classes.tick} textAnchor="end">
              {writeY(value)}
            </text>
          </g>
        ))}
        {selectedX !== null && <path d={`M${x(selectedX)} ${TOP}V${HEIGHT - BOTTOM}`} className={classes.cursor} />}
        {curves.map((curve) => (
          <g key={curve.id}>
            <path d={path(curve)} fill="none" stroke={curve.color} strokeWidth={2} strokeLinejoin="round" />
            {curve.points.map((point) => (
              <circle key={point.x} cx={x(point.x)} cy={y(point.y)} r={2.6} fill={curve.color} />
            ))}
          </g>
        ))}
      </svg>
      <div className={classes.marks}>
        {marks.map((mark) => (
          <button
            key={mark}
            type="button"
            aria-pressed={mark === selectedX}
            style={{ left: `${(x(mark) / WIDTH) * 100}%` }}
            onClick={() => onSelectX(mark)}
          >
            {writeX(mark)}
          </button>
        ))}
      </div>
      <figcaption className={classes.key}>
        {curves.map((curve) => (
          <span key={curve.id}>
            <svg width={14} height={8} aria-hidden="true">
              <path d="M0 4H14" stroke={curve.color} strokeWidth={2.4} />
            </svg>
            {curve.label}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
