/** A file of the build, as the build lists it: its path below the page's folder, and what its bytes hash to. */
export interface PrecacheEntry {
  readonly url: string;
  /** The first 24 characters of the SHA-256 of the file, as base64url. */
  readonly revision: string;
}

/** What is read of a request. */
export interface AskedFor {
  readonly url: string;
  readonly method: string;
}

/** The page for an address that ends in a folder. */
const START_PAGE = 'index.html';

/** Under which address a version of a file is kept, so that two versions of the app can lie side by side. */
export function cacheKeyOf({ url, revision }: PrecacheEntry, scope: string): string {
  const key = new URL(url, scope);
  key.search = `?revision=${revision}`;
  return key.href;
}

/** Finds the file that a request means; undefined for what is none of the app's own files. */
export class PrecacheList {
  readonly entries: readonly PrecacheEntry[];
  readonly #byPath: ReadonlyMap<string, PrecacheEntry>;
  readonly #scope: URL;

  /** @param scope the address of the page's folder, with a slash at its end */
  constructor(entries: readonly PrecacheEntry[], scope: string) {
    this.entries = entries;
    this.#scope = new URL(scope);
    this.#byPath = new Map(entries.map((entry) => [entry.url, entry]));
  }

  /** @param path below the page's folder, as in the list */
  at(path: string): PrecacheEntry | undefined {
    return this.#byPath.get(path === '' ? START_PAGE : path);
  }

  /** A query changes nothing of a file. */
  entryFor({ url, method }: AskedFor): PrecacheEntry | undefined {
    const asked = new URL(url);
    if (method !== 'GET' || asked.origin !== this.#scope.origin) return undefined;
    if (!asked.pathname.startsWith(this.#scope.pathname)) return undefined;
    return this.at(decoded(asked.pathname.slice(this.#scope.pathname.length)));
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
