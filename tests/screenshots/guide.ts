/**
 * `npm run screenshots:guide`: the pictures of `.github/MAINTAINING.md`, all of them anew: dialogues of `npm run add` as a
 * terminal shows them, and pages, of the fixture corpus alone. It needs `script` (util-linux), and builds the fixture site.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { browserFlags, ensureBrowser } from '../browser/find-browser.ts';
import { fixtureCorpus, fixtureSite } from '../browser/fixture-site.ts';
import { runBuild } from '../build/run-build.ts';
import type { TerminalScene } from './guide-scenes.ts';
import { PAGE_SCENES, PREPARATIONS, RECEIVED, TERMINAL_SCENES } from './guide-scenes.ts';
import { renderTerminal } from './render-terminal.ts';
import { runInTerminal } from './run-in-terminal.ts';
import { readTerminalScreen } from './terminal-screen.ts';

const FOLDER = '.github/guide';
const COLUMNS = 92;
const ENVIRONMENT = { LANG: 'zh_CN.UTF-8', LC_ALL: '', LC_MESSAGES: '' };

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
await takeDialogues(browser);
await takePages(browser);
await browser.close();

async function takeDialogues(window: Browser): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync(fixtureCorpus.CONTENT_DIR, join(root, 'content'), { recursive: true });
  cpSync(fixtureCorpus.SEEDS_DIR, join(root, 'seeds'), { recursive: true });
  writeFileSync(join(root, RECEIVED.name), RECEIVED.text);
  for (const scene of TERMINAL_SCENES) {
    for (const [script = '', ...args] of PREPARATIONS[scene.name] ?? []) runScript(root, script, args);
    const page = await window.newPage({ viewport: { width: 920, height: 400 }, deviceScaleFactor: 1 });
    await page.setContent(renderTerminal(await play(root, scene)));
    await page.locator('figure').screenshot({ path: `${FOLDER}/${scene.name}.png` });
    await page.close();
    console.log(`${FOLDER}/${scene.name}.png`);
    rmSync(join(root, '.cache'), { recursive: true, force: true });
  }
  rmSync(root, { recursive: true });
}

async function play(root: string, { name, args, typed, from }: TerminalScene) {
  const words = [process.execPath, resolve('src/cli/add.ts'), ...args].map((word) => `'${word}'`);
  const running = await runInTerminal(words.join(' '), {
    cwd: root,
    environment: ENVIRONMENT,
    columns: COLUMNS,
  });
  for (const keys of typed) await running.type(keys);
  const lines = readTerminalScreen(running.output());
  running.end();
  const first =
    from === undefined
      ? 0
      : lines.findIndex((line) =>
          line
            .map(({ text }) => text)
            .join('')
            .startsWith(from),
        );
  if (first === -1) throw new Error(`${name}: no line begins with “${from ?? ''}”\n${running.output()}`);
  return lines.slice(first);
}

function runScript(root: string, script: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} failed:\n${stdout}${stderr}`);
}

async function takePages(window: Browser): Promise<void> {
  runBuild({ ...fixtureCorpus, OUT_DIR: fixtureSite.root });
  const server = await preview({
    root: process.cwd(),
    outDir: fixtureSite.root,
    logLevel: 'error',
    server: { port: 4498 },
  });
  for (const { name, path } of PAGE_SCENES) {
    const page = await window.newPage({ viewport: { width: 1180, height: 720 }, reducedMotion: 'reduce' });
    await page.goto(`http://localhost:${String(server.port)}${path}`);
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
    await page.close();
    console.log(`${FOLDER}/${name}.png`);
  }
  await server.stop();
}
