import type { AstroIntegration } from 'astro';
import type { Settings } from '../schemas/settings.ts';
import { BuildStopped } from './build-stopped.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { runGate } from './run-gate.ts';

/**
 * Runs the content checks before Astro reads or writes anything. A build with an error in its content stops there and
 * leaves the folder of an earlier one as it was; the development server prints what is wrong and goes on. A build of
 * drafts (SKIP_CONTENT_CHECK=true) is not checked: its pages say so.
 */
export function contentGate(settings: Settings): AstroIntegration {
  return {
    name: 'zhice:content-gate',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (settings.isUnchecked || (command !== 'build' && command !== 'dev')) return;
        const errors = printDiagnostics(await runGate({ settings }));
        if (errors === 0) logger.info('内容核查通过 · The content is sound');
        else if (command === 'build') throw new BuildStopped(STOPPED);
      },
    },
  };
}

const STOPPED = `内容核查不通过，没有构建，也没有改动输出文件夹；改正上面的错误后再构建。
The content has errors: nothing was built, and the output folder is as it was. Correct the errors above and build again.`;
