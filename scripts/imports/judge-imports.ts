import path from 'node:path';
import { findCycles } from './find-cycles.ts';
import { type ModuleImport, readImports } from './read-imports.ts';
import { folderRules, packageRules } from './table.ts';

/** The files of the repository that are judged: from path with forward slashes (`src/geo/bounds.ts`) to content. */
export type SourceFiles = ReadonlyMap<string, string>;

/** Such as `src/geo/bounds.ts:3 …`. */
export type Violation = string;

const freeFiles = ['src/main.tsx', 'src/vite-env.d.ts'];
const freeFolders = ['app', 'test'];
// `test` holds builders and fixtures, which the tests of the tools share.
const coreForTools = ['domain', 'geo', 'metrics', 'test'];
const wordsForBrowserTests = ['domain', 'i18n', 'test'];
const vagueNames = /(^|\/)(utils|common|types|helpers)(\/|\.tsx?$)/;

/** Every breach of the import table, the barrel files, the vague names and the import cycles among these files. */
export function judgeImports(files: SourceFiles): readonly Violation[] {
  const violations: Violation[] = [];
  const edges = new Map<string, readonly string[]>();
  for (const [file, source] of files) {
    const { imports, isBarrel } = readImports(file, source);
    const inSource = file.startsWith('src/');
    const where = placeOf(file);
    if (inSource && (isBarrel || /(^|\/)index\.tsx?$/.test(file))) {
      violations.push(`${file}:1 is a barrel file: import from the module itself, so that the table can be held.`);
    }
    if (inSource && vagueNames.test(file.slice('src/'.length))) {
      violations.push(`${file}:1 has a name that says nothing: put each thing beside what it serves.`);
    }
    if (inSource && !where.free && !(where.folder in folderRules)) {
      violations.push(`${file}:1 stands in no row of the import table (scripts/imports/table.ts).`);
      continue;
    }
    for (const one of imports) {
      const reason = one.specifier.startsWith('.') ? judgeOwn(file, one) : judgePackage(file, one);
      if (reason) violations.push(`${file}:${one.line} imports ${one.specifier}: ${reason}.`);
    }
    const own = imports.filter((one) => one.specifier.startsWith('.'));
    edges.set(
      file,
      own.map((one) => resolveImport(file, one.specifier, files)).filter((target) => files.has(target)),
    );
  }
  return [
    ...violations,
    ...findCycles(edges).map((cycle) => `${cycle[0]}:1 is in an import cycle: ${cycle.join(' → ')}.`),
  ];
}

interface Place {
  /** The folder below src/, or the top folder of anything else. */
  readonly folder: string;
  /** The path below that folder, without extension. */
  readonly below: string;
  /** Whether it may import anything. */
  readonly free: boolean;
}

function placeOf(file: string): Place {
  const parts = file.replace(/^src\//, '').split('/');
  const [folder = '', ...rest] = parts;
  const free = freeFiles.includes(file) || freeFolders.includes(folder) || /\.test\.tsx?$|\/fixtures\//.test(file);
  return { folder, below: rest.join('/').replace(/\.tsx?$/, ''), free };
}

function resolveImport(file: string, specifier: string, files?: SourceFiles): string {
  const plain = path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''));
  return [plain, `${plain}.ts`, `${plain}.tsx`].find((candidate) => files?.has(candidate)) ?? plain;
}

/** Why a module may not import another of ours, or nothing. */
function judgeOwn(file: string, { specifier }: ModuleImport): string | undefined {
  const target = resolveImport(file, specifier);
  const from = placeOf(file);
  const to = placeOf(target);
  if (!file.startsWith('src/')) return target.startsWith('src/') ? judgeOutsider(file, from, to) : undefined;
  if (from.free) return undefined;
  if (!target.startsWith('src/')) return 'src/ stands alone: the plan is fetched, and tools are not part of the app';
  if (to.folder === 'test' || target.includes('/fixtures/')) return 'builders and fixtures are for tests';
  if (to.folder === 'features' && from.folder === 'features') return judgeFeature(from, to);
  if (to.folder === from.folder) return undefined;
  if (to.folder === 'app' || to.below === '') return 'nobody imports what joins everything';
  const rule = folderRules[from.folder];
  const access = rule?.mayImport[to.folder];
  const open = access === 'all' || access?.includes(to.below) || (access && /-ids?$/.test(to.below));
  if (open) return undefined;
  const doors = access ? ` (of ${to.folder}/ only ${access.join(', ')})` : '';
  return `${from.folder}/ may not import ${to.folder}/${to.below}${doors}, for ${rule?.why}`;
}

function judgeFeature(from: Place, to: Place): string | undefined {
  const [fromFeature] = from.below.split('/');
  const [toFeature] = to.below.split('/');
  return fromFeature === toFeature ? undefined : 'one feature does not import another; app/ joins them';
}

function judgeOutsider(file: string, from: Place, to: Place): string | undefined {
  if (from.free) return undefined;
  const allowed = file.startsWith('e2e/') ? wordsForBrowserTests : coreForTools;
  return allowed.includes(to.folder)
    ? undefined
    : `${from.folder}/ may import ${allowed.join(', ')} of src/, nothing above`;
}

/** Why a module may not import a package, or nothing. */
function judgePackage(file: string, { specifier, lazy }: ModuleImport): string | undefined {
  const place = placeOf(file);
  if (!file.startsWith('src/') || place.free) return undefined;
  if (specifier.startsWith('node:')) return 'the app runs in a browser';
  const rule = packageRules.find(({ packages }) =>
    packages.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
  );
  const isParser = place.folder === 'io' && lazy;
  if (!rule) return isParser ? undefined : 'no folder owns this package (scripts/imports/table.ts)';
  const here = `${place.folder}/${place.below}/`;
  const owned = rule.folders.some((folder) => folder === 'all' || here.startsWith(`${folder}/`));
  return owned ? undefined : `only ${rule.folders.join(', ')} and app/ may, for ${rule.why}`;
}
