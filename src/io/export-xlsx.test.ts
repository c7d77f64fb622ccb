import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toXlsx } from './export-xlsx.ts';
import type { ExportTable } from './table.ts';

interface ReadCell {
  readonly type: 'text' | 'number';
  readonly value: string | number;
}

interface ReadBook {
  readonly names: readonly string[];
  /** By place, `A1`. */
  readonly cells: readonly ReadonlyMap<string, ReadCell>[];
  readonly files: Readonly<Record<string, string>>;
}

const readEntities = (xml: string) =>
  xml.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
  );

/** Unzips a workbook and reads its sheets, as far as this writer makes them. */
async function readXlsx(tables: readonly ExportTable[]): Promise<ReadBook> {
  const bytes = new Uint8Array(await (await toXlsx(tables)).arrayBuffer());
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const shared = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    readEntities(item.replace(/<[^>]*>/g, '')),
  );
  const names = [...(files['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
    readEntities(name),
  );
  const cells = names.map((_, index) => {
    const xml = files[`xl/worksheets/sheet${index + 1}.xml`] ?? '';
    return new Map(
      [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/gs)].map(
        ([, place = '', attributes = '', body = '']): [string, ReadCell] => {
          expect(body).not.toContain('<f>');
          const value = /<v>(.*?)<\/v>/s.exec(body)?.[1] ?? '';
          const isText = attributes.includes('t="s"');
          return [
            place,
            isText ? { type: 'text', value: shared[Number(value)] ?? '' } : { type: 'number', value: Number(value) },
          ];
        },
      ),
    );
  });
  return { names, cells, files };
}

const TABLE: ExportTable = {
  name: '片区',
  columns: [{ title: '片区', width: 24 }, { title: '面积', unit: '公顷', decimals: 1 }, { title: '备注' }],
  rows: [
    ['联影创新家园', 346.9618805993, '示意'],
    ['=HYPERLINK("http://x")', -0.0213, null],
    ['<b>&"quoted"</b>', 0, '第一行\n第二行'],
  ],
};

describe('toXlsx', () => {
  it('writes texts as texts and numbers as whole numbers, under headings with their units', async () => {
    const { cells } = await readXlsx([TABLE]);
    const at = (place: string) => cells[0]?.get(place);
    expect(at('A1')).toEqual({ type: 'text', value: '片区' });
    expect(at('B1')).toEqual({ type: 'text', value: '面积（公顷）' });
    expect(at('A2')).toEqual({ type: 'text', value: '联影创新家园' });
    expect(at('B2')).toEqual({ type: 'number', value: 346.9618805993 });
    expect(at('B3')).toEqual({ type: 'number', value: -0.0213 });
    expect(at('C3')).toBeUndefined();
    expect(at('B4')).toEqual({ type: 'number', value: 0 });
    expect(at('C4')).toEqual({ type: 'text', value: '第一行\n第二行' });
  });

  it('never writes a formula: a text that looks like one stays the text it is', async () => {
    const { cells } = await readXlsx([TABLE]);
    expect(cells[0]?.get('A3')).toEqual({ type: 'text', value: '=HYPERLINK("http://x")' });
    expect(cells[0]?.get('A4')).toEqual({ type: 'text', value: '<b>&"quoted"</b>' });
  });

  it('shows numbers with their decimals and keeps the heading in sight', async () => {
    const { files } = await readXlsx([TABLE]);
    expect(files['xl/styles.xml']).toContain('#,##0.0');
    expect(files['xl/worksheets/sheet1.xml']).toContain('state="frozen"');
  });

  it('gives each table a sheet under a name that the format allows', async () => {
    const named = (name: string): ExportTable => ({ ...TABLE, name });
    const { names } = await readXlsx([
      named('a/b:c?'),
      named('A b c'),
      named(''),
      named('很'.repeat(40)),
      named('很'.repeat(40)),
    ]);
    expect(names).toEqual(['a b c', 'A b c 2', 'Sheet 3', '很'.repeat(31), `${'很'.repeat(29)} 5`]);
  });

  it('leaves out what would make the file unreadable', async () => {
    const rows = [['bell\u0007 null\u0000 half \ud800 whole 𠮷\ttab'], ['长'.repeat(40_000)], [Number.NaN]];
    const { cells } = await readXlsx([{ name: 'x', columns: [{ title: 'T' }], rows }]);
    expect(cells[0]?.get('A2')?.value).toBe('bell null half  whole 𠮷\ttab');
    expect(String(cells[0]?.get('A3')?.value)).toHaveLength(32_767);
    expect(cells[0]?.get('A4')).toBeUndefined();
  });
});
