import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What Playwright has Chromium leave out: of several such flags the last alone counts, so ours says it again. */
const leftOutByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * What costs more of the processor than most of our pages, once for every window: the two pages that Chromium loads for
 * the suggestions of its address bar, and a process kept ready for a page that never comes.
 */
const leftOut = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

/** Flags that keep a headless Chromium quiet: no sandbox (containers), no traffic of its own, no pages of its own. */
export const browserFlags = [
  `--disable-features=${[...leftOutByPlaywright, ...leftOut].join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium on this machine, or `undefined`: CHROME_PATH, the system's, then Playwright's own. */
export function findBrowser(): string | undefined {
  return [process.env['CHROME_PATH'], ...systemBrowsers, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/** Finds a Chromium or installs one: Playwright's build, else the distribution's package. @throws when neither can be had. */
export function ensureBrowser(): string {
  const attempts: (() => void)[] = [
    () => run('npx', ['playwright', 'install', 'chromium']),
    () => {
      run('apt-get', ['update']);
      run('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk']);
    },
  ];
  for (const attempt of [() => undefined, ...attempts]) {
    try {
      attempt();
    } catch (error) {
      console.warn(String(error));
    }
    const path = findBrowser();
    if (path !== undefined) return path;
  }
  throw new Error('No Chromium found and none could be installed: set CHROME_PATH to one.');
}

function run(command: string, parameters: readonly string[]): void {
  execFileSync(command, parameters, { stdio: 'inherit', timeout: 600_000 });
}
