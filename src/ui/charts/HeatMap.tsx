import classes from './charts.module.css';

export interface HeatCell {
  readonly rowId: string;
  readonly columnId: string;
  /** 0–1: how deep the tint is. */
  readonly depth: number;
  readonly written: string;
  readonly detail: string;
}

interface HeatMapProps {
  readonly label: string;
  readonly corner: string;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly cells: readonly HeatCell[];
  readonly selected: { readonly rowId: string; readonly columnId: string } | null;
  readonly onSelect: (rowId: string, columnId: string) => void;
}

/** A table whose cells are tinted by their share; a cell selects its pair. */
export function HeatMap({ label, corner, rows, columns, cells, selected, onSelect }: HeatMapProps) {
  const byPair = new Map(cells.map((cell) => [`${cell.rowId}\n${cell.columnId}`, cell]));
  return (
    <div className={classes.heat}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th scope="col" key={column.id}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => {
                const cell = byPair.get(`${row.id}\n${column.id}`);
                return (
                  <td key={column.id}>
                    {cell && (
                      <button
                        type="button"
                        aria-pressed={selected?.rowId === row.id && selected.columnId === column.id}
                        style={{
                          backgroundColor: `color-mix(in srgb, var(--accent) ${Math.round(cell.depth * 38)}%, transparent)`,
                        }}
                        onClick={() => onSelect(row.id, column.id)}
                      >
                        {cell.written}
                        <small>{cell.detail}</small>
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
