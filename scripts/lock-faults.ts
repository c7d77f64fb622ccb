/** The part of npm's lock file that is read here. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * What is wrong with a lock file: a registry's address (packages come from whichever registry a person's own npm uses),
 * or an optional package left out, without which `npm ci` refuses the file and other systems lack their binaries.
 * npm leaves one out when the registry at hand did not have it: take a version that it has for every system.
 */
export function lockFaults({ packages }: LockFile): readonly string[] {
  return Object.entries(packages).flatMap(([place, { resolved, optionalDependencies }]) => [
    ...(resolved && /^https?:/.test(resolved) ? [`${place} names a registry: ${resolved}`] : []),
    ...Object.keys(optionalDependencies ?? {})
      .filter((name) => !possiblePlaces(place, name).some((candidate) => candidate in packages))
      .map((name) => `${place} may need ${name}, which is not locked`),
  ]);
}

/** Where Node would look for a package from inside another, the nearest first. */
function possiblePlaces(from: string, name: string): readonly string[] {
  const parts = from === '' ? [] : from.split('/node_modules/');
  return Array.from({ length: parts.length + 1 }, (_, index) => {
    const folder = parts.slice(0, parts.length - index).join('/node_modules/');
    return `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
  });
}
