import { useId } from 'react';
import type { LegendItem } from '../layers/layer.ts';
import { selectTheme } from '../state/selectors/select-theme.ts';
import { useAppStore } from '../state/use-app-store.ts';

const WIDTH = 26;
const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;

type Swatch = LegendItem['swatch'];

const DASHES = { solid: undefined, dashed: '5 3', dotted: '1.5 3', double: undefined, rail: undefined } as const;

function LineSwatch({ color, pattern }: { color: string; pattern: Extract<Swatch, { kind: 'line' }>['pattern'] }) {
  if (pattern === 'double') {
    return (
      <>
        <rect x={0} y={MIDDLE - 4} width={WIDTH} height={8} fill={color} opacity={0.22} />
        <path d={`M0 ${MIDDLE - 4}H${WIDTH}M0 ${MIDDLE + 4}H${WIDTH}`} stroke={color} strokeWidth={1.6} />
      </>
    );
  }
  if (pattern === 'rail') {
    return (
      <>
        <path d={`M0 ${MIDDLE}H${WIDTH}`} stroke={color} strokeWidth={4.4} />
        <path d={`M0 ${MIDDLE}H${WIDTH}`} stroke="var(--surface)" strokeWidth={2} strokeDasharray="5 5" />
      </>
    );
  }
  return <path d={`M0 ${MIDDLE}H${WIDTH}`} stroke={color} strokeWidth={2.4} strokeDasharray={DASHES[pattern]} />;
}

function AreaSwatch({ color, hatch, dashed }: { color: string; hatch: boolean; dashed: boolean }) {
  const patternId = useId();
  return (
    <>
      <defs>
        <pattern id={patternId} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V4" stroke={color} strokeWidth={1.4} />
        </pattern>
      </defs>
      <rect x={1} y={1.5} width={WIDTH - 2} height={HEIGHT - 3} rx={2.5} fill={color} opacity={0.24} />
      {hatch && (
        <rect x={1} y={1.5} width={WIDTH - 2} height={HEIGHT - 3} rx={2.5} fill={`url(#${patternId})`} opacity={0.6} />
      )}
      <rect
        x={1}
        y={1.5}
        width={WIDTH - 2}
        height={HEIGHT - 3}
        rx={2.5}
        fill="none"
        stroke={color}
        strokeWidth={1.3}
        strokeDasharray={dashed ? '3 2' : undefined}
      />
    </>
  );
}

/** What a layer looks like, from the same object as its paint on the map. */
export function LegendSwatch({ swatch }: { readonly swatch: Swatch }) {
  const theme = useAppStore(selectTheme);
  const color = swatch.color[theme];
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {swatch.kind === 'area' && <AreaSwatch color={color} hatch={swatch.hatch} dashed={swatch.dashed} />}
      {swatch.kind === 'disc' && (
        <>
          <circle cx={WIDTH / 2} cy={MIDDLE} r={7.5} fill={color} opacity={0.22} />
          <circle cx={WIDTH / 2} cy={MIDDLE} r={4.2} fill={color} />
        </>
      )}
      {swatch.kind === 'band' && (
        <path d={`M0 ${MIDDLE}l5 -6v3h${WIDTH - 10}v-3l5 6l-5 6v-3h-${WIDTH - 10}v3z`} fill={color} opacity={0.75} />
      )}
      {swatch.kind === 'line' && <LineSwatch color={color} pattern={swatch.pattern} />}
      {swatch.kind === 'point' && (
        <circle
          cx={WIDTH / 2}
          cy={MIDDLE}
          r={4.4}
          fill={swatch.hollow ? 'var(--surface)' : color}
          stroke={color}
          strokeWidth={2}
        />
      )}
    </svg>
  );
}
