import { fileURLToPath } from 'node:url';

const top = new URL('../', import.meta.url);

/** The absolute path of a file of this repository, given by its path from the top; without one, the top itself. */
export function projectPath(fromTop = '.'): string {
  return fileURLToPath(new URL(fromTop, top));
}
