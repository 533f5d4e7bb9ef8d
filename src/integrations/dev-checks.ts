import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../schemas/settings.ts';
import { createCheckRequests } from './check-requests.ts';

/** Where the bar asks for what the check says, below any page; in development alone. */
const ADDRESS = '/@checks';

/**
 * In development the pages of a document say what the content check finds in it, and are loaded again when a file of
 * the content changes. A build knows nothing of it.
 */
export function devChecks(settings: Settings): AstroIntegration {
  const { folders } = settings;
  return {
    name: 'zhice:dev-checks',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        const script = fileURLToPath(new URL('./dev-checks.client.ts', import.meta.url));
        injectScript('page', `import ${JSON.stringify(script)};`);
      },
      'astro:server:setup': ({ server }) => {
        const requests = createCheckRequests(new URL('./dev-checks-worker.ts', import.meta.url), settings);
        server.httpServer?.on('close', requests.close);
        const watched = [folders.content, folders.seeds].map((folder) => resolve(folder));
        server.watcher.add(watched);
        server.watcher.on('all', (_event, file) => {
          if (!watched.some((folder) => file.startsWith(folder))) return;
          requests.tellChange();
          server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.url ?? '/', 'http://localhost');
          if (!url.pathname.endsWith(ADDRESS)) {
            next();
            return;
          }
          const path = url.searchParams.get('path') ?? '';
          response.setHeader('content-type', 'application/json');
          response.setHeader('cache-control', 'no-store');
          void requests.ask(path).then((answer) => response.end(answer));
        });
      },
    },
  };
}
