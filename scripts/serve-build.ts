import { createServer, type Server } from 'node:http';
import { build, type PreviewServer, preview } from 'vite';
import { buildIsFresh } from './build-freshness.ts';
import { projectPath } from './project-path.ts';

/** A running server of the built app. */
export interface ServedBuild {
  /** Such as `http://localhost:4173/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const firstPort = 4173;
const portsTried = 100;

/** Builds the app unless `dist/` was made from the sources as they are. */
export async function buildIfNeeded(): Promise<void> {
  if (buildIsFresh()) return;
  console.log('Building the app…');
  await build({ root: projectPath(), logLevel: 'warn' });
}

/**
 * Serves `dist/` to this machine only, at both its loopback addresses: in some containers `localhost` is `::1` alone.
 * @param port the port that must be had; without one, the first free one from 4173 up.
 * @throws if the port is taken, or none is free.
 */
export async function serveBuild(port?: number): Promise<ServedBuild> {
  const candidates = port ? [port] : Array.from({ length: portsTried }, (_, index) => firstPort + index);
  for (const candidate of candidates) {
    if (!(await portIsFree(candidate))) continue;
    const server = await preview({
      root: projectPath(),
      logLevel: 'warn',
      preview: { host: '127.0.0.1', port: candidate, strictPort: true, open: false },
    });
    const second = await listen(createServer(server.middlewares), candidate, '::1');
    return { url: `http://localhost:${candidate}/`, close: () => closeAll(server, second) };
  }
  throw new Error(
    port ? `Port ${port} is taken.` : `No free port between ${firstPort} and ${firstPort + portsTried - 1}.`,
  );
}

async function portIsFree(port: number): Promise<boolean> {
  for (const host of ['127.0.0.1', '::1']) {
    try {
      const probe = await listen(createServer(), port, host);
      await new Promise((resolve) => (probe ? probe.close(resolve) : resolve(undefined)));
    } catch {
      return false;
    }
  }
  return true;
}

/** @returns nothing on a machine without this address, as where IPv6 is off. */
function listen(server: Server, port: number, host: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(undefined);
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

async function closeAll(server: PreviewServer, second: Server | undefined): Promise<void> {
  second?.closeAllConnections();
  second?.close();
  await server.close();
}
