/**
 * Checks pages for the development server in a thread of its own, so that no page waits for a check. A message is the
 * path of a page with the number of the question, or says that the content has changed.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Settings } from '../schemas/settings.ts';
import { createPageChecker } from './check-page.ts';
import type { CheckRequest } from './check-requests.ts';

const checker = createPageChecker(workerData as Settings);

parentPort?.on('message', (request: CheckRequest) => {
  if (request.kind === 'changed') checker.forget();
  else
    parentPort?.postMessage({ number: request.number, answer: JSON.stringify(checker.check(request.path)) });
});
