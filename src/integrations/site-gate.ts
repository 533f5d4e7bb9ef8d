import { rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../schemas/settings.ts';
import { BuildStopped } from './build-stopped.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { runGate } from './run-gate.ts';

/**
 * Holds the finished site against the content it was built from, after everything else has been written. A site with
 * an error is removed and the build fails. That of drafts (SKIP_CONTENT_CHECK=true) is not checked.
 */
export function siteGate(settings: Settings): AstroIntegration {
  return {
    name: 'zhice:site-gate',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (settings.isUnchecked) return;
        const built = relative(process.cwd(), fileURLToPath(dir));
        const errors = printDiagnostics(await runGate({ settings, built }));
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
