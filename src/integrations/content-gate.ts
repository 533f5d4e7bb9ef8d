import type { AstroIntegration } from 'astro';
import { todayInChina } from '../checks/base/today.ts';
import { loadContent } from '../checks/content/files/load-content.ts';
import { runContentChecks } from '../checks/content/run-content-checks.ts';
import type { Settings } from '../schemas/settings.ts';
import { BuildStopped } from './build-stopped.ts';
import { printDiagnostics } from './print-diagnostics.ts';

/**
 * Runs the content checks before Astro reads or writes anything. A build with an error in its content stops there and
 * leaves the folder of an earlier one as it was; the development server prints what is wrong and goes on. A build of
 * drafts (SKIP_CONTENT_CHECK=true) is not checked: its pages say so.
 */
export function contentGate({ asOf, folders, isUnchecked }: Settings): AstroIntegration {
  return {
    name: 'zhice:content-gate',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (isUnchecked || (command !== 'build' && command !== 'dev')) return;
        const content = loadContent(process.cwd(), folders);
        const errors = printDiagnostics(runContentChecks(content, { today: todayInChina(), asOf }));
        if (errors === 0) logger.info('内容核查通过 · The content is sound');
        else if (command === 'build') throw new BuildStopped(STOPPED);
      },
    },
  };
}

const STOPPED = `内容核查不通过，没有构建，也没有改动输出文件夹；改正上面的错误后再构建。
The content has errors: nothing was built, and the output folder is as it was. Correct the errors above and build again.`;
