import { afterEach, describe, expect, it, vi } from 'vitest';
import { safeFileName, saveFile } from './save-file.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('saveFile', () => {
  it('hands over the bytes under the name, and lets go of them later', async () => {
    vi.useFakeTimers();
    const link = { href: '', download: '', click: vi.fn() };
    vi.stubGlobal('document', { createElement: () => link });
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:1';
    });
    const release = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
    saveFile({ name: '片区/表.csv', content: '\uFEFF片区', mimeType: 'text/csv' });
    expect(link).toMatchObject({ href: 'blob:1', download: '片区-表.csv' });
    expect(link.click).toHaveBeenCalledOnce();
    expect([...new Uint8Array((await saved[0]?.arrayBuffer()) ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(saved[0]?.type).toBe('text/csv');
    expect(release).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(release).toHaveBeenCalledWith('blob:1');
  });
});

describe('safeFileName', () => {
  it.each([
    ['联影小镇 片区表.xlsx', '联影小镇 片区表.xlsx'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a<b>:"c"|d?*.csv', 'a-b---c--d--.csv'],
    ['.hidden', 'hidden'],
    ['trailing. ', 'trailing'],
    ['gpj.\u202Ecsv', 'gpj.-csv'],
    ['', 'lianjing'],
    ['...', 'lianjing'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('is never endless', () => {
    expect([...safeFileName('长'.repeat(500))]).toHaveLength(120);
  });
});
