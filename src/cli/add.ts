/**
 * `npm run add`: the guided dialogue of maintainers, in the terminal or by flags. Exits 1 where nothing could be
 * written, 130 where somebody left half-way.
 */
import { spawnSync } from 'node:child_process';
import { runAdd } from './add/run-add.ts';
import { askInTerminal } from './add/terminal.ts';
import type { Language } from './add/read-flags.ts';
import { openInBrowser } from './open-in-browser.ts';
import { readSettingsOrExit } from './read-settings-or-exit.ts';
import { serveReviewPage } from './review-page/serve-review-page.ts';

const isWatched = process.stdin.isTTY && process.stdout.isTTY;

const settings = readSettingsOrExit();

/** Says the address, opens it for whoever is there, and waits until the page is closed. */
async function openReviewPage(policy: string, language: Language): Promise<void> {
  const page = await serveReviewPage({ root: process.cwd(), settings, policy, language });
  console.log(
    {
      zh: `核定草稿：${page.address}\n只有这台电脑能打开；按 Ctrl-C 结束，定过的都留着`,
      en: `Review of drafts: ${page.address}\nOnly this machine can open it; end with Ctrl-C, what was decided is kept`,
    }[language],
  );
  if (isWatched) openInBrowser(page.address);
  await page.closed;
}

process.exitCode = await runAdd(process.argv.slice(2), {
  root: process.cwd(),
  settings,
  openReviewPage,
  environment: process.env,
  ...(isWatched && {
    ask: askInTerminal,
    preview: () => {
      spawnSync('npm', ['run', 'dev'], { stdio: 'inherit' });
    },
  }),
});
