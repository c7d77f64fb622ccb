import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { filesUnder } from '../files-under.ts';
import { projectPath } from '../project-path.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** The plan's files, as paths below `data/` with forward slashes. Only known kinds: the README stays in the repository. */
function planFiles(): readonly string[] {
  return filesUnder(projectPath('data')).filter((file) => path.extname(file) in contentTypes);
}

/** Serves the plan (`data/` of the repository) at `data/…` while developing, and copies it into the build. */
export function planData(): Plugin {
  return {
    name: 'lianjing:plan-data',

    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const file = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
        // The list is the only way in, so no address can climb out of the folder.
        if (!planFiles().includes(file)) {
          response.writeHead(404).end(`No such file in data/: ${file}`);
          return;
        }
        response.setHeader('Content-Type', contentTypes[path.extname(file)] ?? 'application/octet-stream');
        response.setHeader('Cache-Control', 'no-cache');
        createReadStream(projectPath(`data/${file}`))
          .on('error', next)
          .pipe(response);
      });
    },

    generateBundle() {
      for (const file of planFiles()) {
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source: readFileSync(projectPath(`data/${file}`)) });
      }
    },
  };
}
