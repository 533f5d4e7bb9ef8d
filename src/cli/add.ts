/**
 * `npm run add`: the guided dialogue of maintainers, in the terminal or by flags. Exits 1 where nothing could be
 * written, 130 where somebody left half-way.
 */
import { spawnSync } from 'node:child_process';
import { runAdd } from './add/run-add.ts';
import { askInTerminal } from './add/terminal.ts';
import { readSettingsOrExit } from './read-settings-or-exit.ts';

const isWatched = process.stdin.isTTY && process.stdout.isTTY;

process.exitCode = await runAdd(process.argv.slice(2), {
  root: process.cwd(),
  settings: readSettingsOrExit(),
  environment: process.env,
  ...(isWatched && {
    ask: askInTerminal,
    preview: () => {
      spawnSync('npm', ['run', 'dev'], { stdio: 'inherit' });
    },
  }),
});
