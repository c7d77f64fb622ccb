import { type AnyNode, parse } from '@humanwhocodes/momoa';
import type { JsonPath } from '../../src/domain/schema/schema-issue.ts';

/**
 * The line, counted from 1, on which the value at a path begins. Where the path leads to nothing
 * (a field that is missing), the line of the nearest thing above it.
 */
export function lineOfPath(text: string, path: JsonPath): number {
  let node: AnyNode = parse(text).body;
  for (const part of path) {
    const next = childOf(node, part);
    if (!next) break;
    node = next;
  }
  return node.loc.start.line;
}

function childOf(node: AnyNode, part: string | number): AnyNode | undefined {
  if (node.type === 'Object') {
    return node.members.find(({ name }) => name.type === 'String' && name.value === String(part))?.value;
  }
  if (node.type === 'Array') return node.elements[Number(part)]?.value;
  return undefined;
}
