import type { Label, MeasureReport } from '../../src/metrics/measure-layers.ts';
import type { MeasureOutput } from './measure-output.ts';

type Cell = string | number;

/** The report as tables for reading: areas in hectares, shares in per cent. */
export function reportText(output: MeasureOutput): string {
  const { method, zones, total, overlay, outside, coverage, topology, timings } = output;
  const sections = [
    `方法 Method: ${method}`,
    table(
      ['片区 Zone', '面积 Area ha', '周长 Perimeter m', '占比 Share %'],
      [
        ...zones.map((row) => [
          name(row.id),
          hectares(row.areaSquareMeters),
          fixed(row.perimeterMeters, 1),
          percent(row.share),
        ]),
        ['合计 Total', hectares(total.areaSquareMeters), '', ''],
      ],
    ),
    overlay &&
      table(
        ['片区 Zone', '类别 Class', '面积 Area ha', '占片区 Share %', '个数 Count'],
        overlay.map((row) => [
          name(row.zone),
          name(row.class),
          hectares(row.areaSquareMeters),
          percent(row.share),
          row.count,
        ]),
      ),
    outside &&
      outside.length > 0 &&
      table(
        ['片区之外 Outside', '面积 Area ha'],
        outside.map((row) => [name(row.class), hectares(row.areaSquareMeters)]),
      ),
    coverage &&
      table(
        ['片区 Zone', '距离 Within m', '覆盖 Covered ha', '覆盖率 Coverage %'],
        coverage.map((row) => [
          row.zone === null ? '合计 Total' : name(row.zone),
          row.withinMeters,
          hectares(row.coveredSquareMeters),
          percent(row.fraction),
        ]),
      ),
    topologyText(topology),
    `用时 Timings: ${Object.entries(timings)
      .map(([step, milliseconds]) => `${step} ${fixed(milliseconds, 1)}`)
      .join(', ')}`,
  ];
  return sections.filter((section) => typeof section === 'string').join('\n\n');
}

function topologyText({ gaps, overlaps, invalid }: MeasureOutput['topology']): string {
  const at = ([longitude, latitude]: readonly [number, number]) => `${fixed(longitude, 6)}, ${fixed(latitude, 6)}`;
  const size = (areaSquareMeters: number) => `${areaSquareMeters.toPrecision(4)} m²`;
  const lines = [
    ...gaps.map((row) => `空隙 gap ${size(row.areaSquareMeters)} @ ${at(row.at)}`),
    ...overlaps.map(
      (row) => `重叠 overlap ${size(row.areaSquareMeters)} @ ${at(row.at)} (${row.zones.map(name).join(', ')})`,
    ),
    ...invalid.map((row) => `${row.layer} ${name(row.id)}: ${row.reason} @ ${at(row.at)}`),
  ];
  return `拓扑 Topology: ${lines.length === 0 ? '无问题 nothing found' : `\n  ${lines.join('\n  ')}`}`;
}

function name(label: Label): string {
  return label === null ? '—' : String(label).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

function hectares(areaSquareMeters: MeasureReport['total']['areaSquareMeters']): string {
  return fixed(areaSquareMeters / 10_000, 4);
}

function percent(share: number): string {
  return fixed(share * 100, 2);
}

function fixed(value: number, digits: number): string {
  return value.toFixed(digits);
}

/** Columns as wide as their widest cell; Han take two places. The first column to the left, figures to the right. */
function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => places(row[column] ?? ''))));
  return cells
    .map((row) =>
      row
        .map((cell, column) => {
          const fill = ' '.repeat((widths[column] ?? 0) - places(cell));
          return column === 0 ? cell + fill : fill + cell;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function places(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[\u1100-\u115f\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 2 : 1),
    0,
  );
}
