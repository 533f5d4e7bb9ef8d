import { expect, test, vi } from 'vitest';
import { openSearchFiles } from '../../../../../src/features/ui/loading/open-search-files.client.ts';
import { stubFetch } from './stub-fetch.ts';

const ask = stubFetch();
const listed = () => Promise.resolve(new Response('{"index":"index.json"}'));

test('what opens the search files of a page at one time or later shares them', async () => {
  ask.mockImplementation(listed);
  const together = await Promise.all([openSearchFiles('/shared/'), openSearchFiles('/shared/')]);
  const files = new Set([...together, await openSearchFiles('/shared/')]);
  expect(files.size).toBe(1);
  expect(ask.mock.calls.map(([address]) => address)).toEqual(['/shared/files.json']);
});

test('a list of files that did not come is asked for again when the files are next opened', async () => {
  ask.mockRejectedValue(new TypeError('offline'));
  const failed = expect(openSearchFiles('/failing/')).rejects.toThrow('offline');
  await vi.runAllTimersAsync();
  await failed;
  ask.mockImplementation(listed);
  await expect(openSearchFiles('/failing/')).resolves.toBeDefined();
});
