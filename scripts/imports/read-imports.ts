import { type Node, parseSync, Visitor } from 'oxc-parser';

/** One import, re-export, lazy import, type import or `new URL(…, import.meta.url)` of a module. */
export interface ModuleImport {
  readonly specifier: string;
  /** Counted from 1. */
  readonly line: number;
  readonly lazy: boolean;
}

export interface ModuleReading {
  readonly imports: readonly ModuleImport[];
  /** Whether the module does nothing but hand on what other modules export. */
  readonly isBarrel: boolean;
}

/** Reads what a TypeScript module imports. @throws if it cannot be parsed. */
export function readImports(file: string, source: string): ModuleReading {
  const { program, errors } = parseSync(file, source);
  const first = errors[0];
  if (first) throw new Error(`${file}: ${first.message}`);

  const imports: ModuleImport[] = [];
  const note = (node: Node | null | undefined, lazy: boolean) => {
    if (node?.type !== 'Literal' || typeof node.value !== 'string') return;
    const line = source.slice(0, node.start).split('\n').length;
    imports.push({ specifier: node.value, line, lazy });
  };

  new Visitor({
    ImportDeclaration: (node) => note(node.source, false),
    ExportAllDeclaration: (node) => note(node.source, false),
    ExportNamedDeclaration: (node) => note(node.source, false),
    TSImportType: (node) => note(node.source, false),
    ImportExpression: (node) => note(node.source, true),
    NewExpression: (node) => {
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL';
      const [address, base] = node.arguments;
      const isModule = isUrl && base !== undefined && source.slice(base.start, base.end) === 'import.meta.url';
      if (isModule) note(address, true);
    },
  }).visit(program);

  const statements = program.body;
  const handedOn = statements.filter(
    (node) => node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && !node.declaration),
  );
  const onlyHandsOn = statements.every((node) => handedOn.includes(node) || node.type === 'ImportDeclaration');
  return { imports, isBarrel: handedOn.length > 0 && onlyHandsOn };
}
