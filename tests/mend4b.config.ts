import { defineConfig, devices } from '@playwright/test';
import { browserFlags, findBrowser } from './browser/find-browser.ts';

const executablePath = findBrowser();

export default defineConfig({
  testDir: './e2e',
  outputDir: '/tmp/m4b/results',
  fullyParallel: true,
  workers: 2,
  reporter: [['line']],
  timeout: 30_000,
  use: {
    baseURL: 'http://127.0.0.1:4614',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { args: browserFlags, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } }],
});
