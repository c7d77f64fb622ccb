import { buildIfNeeded, serveBuild } from './serve-build.ts';

/** Serves the app as it is built, building it first where the sources have changed, and prints its address. */
async function start(): Promise<void> {
  await buildIfNeeded();
  const port = process.env.PORT ? Number(process.env.PORT) : undefined;
  const { url } = await serveBuild(port);
  console.log(`\n  链景 Lianjing: ${url}\n\n  Press Ctrl+C to stop.`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
