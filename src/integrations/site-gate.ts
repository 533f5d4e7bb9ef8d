import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadBuiltSite } from '../checks/site/load-built-site.ts';
import { runSiteChecks } from '../checks/site/run-site-checks.ts';
import type { Settings } from '../schemas/settings.ts';
import { BuildStopped } from './build-stopped.ts';
import { printDiagnostics } from './print-diagnostics.ts';

/**
 * Holds the finished site against the content it was built from, after everything else has been written. A site with
 * an error is removed and the build fails. That of drafts (SKIP_CONTENT_CHECK=true) is not checked.
 */
export function siteGate(settings: Settings): AstroIntegration {
  return {
    name: 'zhice:site-gate',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { siteUrl, base, contact, publishReference, folders, isUnchecked } = settings;
        if (isUnchecked) return;
        const folder = relative(process.cwd(), fileURLToPath(dir));
        const site = loadBuiltSite(
          process.cwd(),
          { folder, origin: siteUrl, base, contact, publishReference },
          folders,
        );
        const errors = printDiagnostics(runSiteChecks(site).diagnostics);
        if (errors === 0) {
          logger.info('网站核查通过 · The built site is sound');
        } else {
          rmSync(dir, { recursive: true, force: true });
          throw new BuildStopped(STOPPED);
        }
      },
    },
  };
}

const STOPPED = `网站核查不通过，已删除输出文件夹；改正上面的错误后再构建。
The built site has errors: the output folder has been removed. Correct the errors above and build again.`;
