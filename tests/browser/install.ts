/** `npm run test:browser`: makes sure that a Chromium is there for the tests, and says which. */
import { ensureBrowser } from './find-browser.ts';

console.log(`Chromium: ${ensureBrowser()}`);
