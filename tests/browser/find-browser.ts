import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where a Chromium may stand on a machine. */
export interface BrowserPlaces {
  /** Path that a person has named, if any. */
  readonly named: string | undefined;
  /** Paths of a system's Chromium without windows. */
  readonly shells: readonly string[];
  /** Paths of a system's whole Chromium. */
  readonly whole: readonly string[];
  /** Path at which Playwright keeps a whole Chromium; the one without windows has a folder beside it. */
  readonly ofPlaywright: string;
}

/** The places of this machine. */
const places: BrowserPlaces = {
  named: process.env['CHROME_PATH'],
  shells: ['/usr/bin/chromium-headless-shell'],
  whole: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  ofPlaywright: chromium.executablePath(),
};

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

/**
 * Path of a Chromium on a machine, or `undefined`: the one that a person has named, the system's, then Playwright's. One
 * without windows comes before a whole one: it draws the same pages with two thirds of the processor.
 */
export function findBrowser({ named, shells, whole, ofPlaywright }: BrowserPlaces = places):
  string | undefined {
  return [named, ...shells, shellBeside(ofPlaywright), ...whole, ofPlaywright].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/** Packages of the fonts that tests see pages in, beside a browser that is installed with nothing it does not need. */
const FONTS = ['fonts-noto-cjk', 'fonts-liberation'];

/** Finds a Chromium or installs one: Playwright's build, else a package of the distribution. @throws when none can be had. */
export function ensureBrowser(): string {
  const attempts: (() => void)[] = [
    () => undefined,
    () => run('npx', ['playwright', 'install', '--only-shell', 'chromium']),
    () => run('apt-get', ['update']),
    ...['chromium-headless-shell', 'chromium'].map((name) => () => {
      run('apt-get', ['install', '-y', '--no-install-recommends', name, ...FONTS]);
    }),
  ];
  for (const attempt of attempts) {
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

/** `…/chromium-<revision>/chrome-<system>/…` → where Playwright keeps the one without windows, which it does not tell. */
function shellBeside(path: string): string {
  return path.replace(
    /chromium(-\d+[\\/])chrome(-[^\\/]+[\\/]).*?(\.exe)?$/u,
    'chromium_headless_shell$1chrome-headless-shell$2chrome-headless-shell$3',
  );
}

function run(command: string, parameters: readonly string[]): void {
  execFileSync(command, parameters, { stdio: 'inherit', timeout: 600_000 });
}
