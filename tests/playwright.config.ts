import { defineConfig, devices } from '@playwright/test';
import { browserFlags, findBrowser } from './browser/find-browser.ts';

const executablePath = findBrowser();
const root = new URL('..', import.meta.url).pathname;
const serve = 'node src/cli/serve.ts';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // One more try on a busy machine; what needed it is reported as flaky.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  reporter: [['line']],
  timeout: 30_000,
  use: {
    baseURL: 'http://127.0.0.1:4401',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
  ],
  webServer: [
    { command: serve, cwd: root, port: 4401, env: { PORT: '4401' } },
    {
      command: serve,
      cwd: root,
      port: 4402,
      env: { PORT: '4402', OUT_DIR: '.cache/sub-path', BASE_PATH: '/sub/path/' },
    },
  ],
});
