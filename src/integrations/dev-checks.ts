import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { todayInChina } from '../checks/base/today.ts';
import { loadContent } from '../checks/content/files/load-content.ts';
import { diagnosticsOfDocument } from '../checks/content/diagnostics-of-document.ts';
import { runContentChecks } from '../checks/content/run-content-checks.ts';
import { summariseDiagnostics } from '../domain/source/diagnostic.ts';
import type { Settings } from '../schemas/settings.ts';

/** Where the bar asks for what the check says, below any page; in development alone. */
const ADDRESS = '/@checks';

/**
 * In development the pages of a document say what the content check finds in it, and are loaded again when a file of
 * the content changes. A build knows nothing of it.
 */
export function devChecks({ asOf, folders, base }: Settings): AstroIntegration {
  return {
    name: 'zhice:dev-checks',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        const script = fileURLToPath(new URL('./dev-checks.client.ts', import.meta.url));
        injectScript('page', `import ${JSON.stringify(script)};`);
      },
      'astro:server:setup': ({ server }) => {
        const watched = [folders.content, folders.seeds].map((folder) => resolve(folder));
        server.watcher.add(watched);
        server.watcher.on('all', (_event, file) => {
          if (watched.some((folder) => file.startsWith(folder))) server.ws.send({ type: 'full-reload' });
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
          response.end(JSON.stringify(checkPage(path.startsWith(base) ? path.slice(base.length) : '')));
        });
      },
    },
  };

  /** What the check says of the document that a page is about; `null` where it is about none. */
  function checkPage(path: string) {
    const [, kind, id] = /^(?:en\/)?(policies|targets)\/([^/]+)\//u.exec(path) ?? [];
    const content = loadContent(process.cwd(), folders);
    const series = content.targets.records.find(({ value }) => value.id === id)?.value;
    const policy = kind === 'targets' ? series?.policy : id;
    if (policy === undefined || content.documents.every((document) => document.id !== policy)) return null;
    const all = runContentChecks(content, { today: todayInChina(), asOf });
    return { policy, problems: summariseDiagnostics(diagnosticsOfDocument(content, all, policy)) };
  }
}
