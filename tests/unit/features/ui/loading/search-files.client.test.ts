import { expect, test, vi } from 'vitest';
import '../../../../../src/features/ui/loading/load-file-names.client.ts';
import { SearchFiles } from '../../../../../src/features/ui/loading/search-files.client.ts';
import { stubFetch } from './stub-fetch.ts';

const ask = stubFetch();

/** Files that are asked for, in order, and what asking a page's own file of hints comes to. */
async function askForHints() {
  const files = new SearchFiles('/search-index/', { index: 'index-a.bin', hints: 'hints-a.bin' } as never);
  const asking = files.side('hints');
  let isDone = false;
  void asking.finally(() => (isDone = true));
  // A part of the program is loaded between two pauses: that takes a time of its own.
  while (!isDone) await vi.advanceTimersByTimeAsync(1000);
  return { answer: await asking, asked: ask.mock.calls.map(([address]) => address) };
}

test('of a file that is gone the name of today is asked for, once more the file', async () => {
  ask.mockImplementation((address) =>
    Promise.resolve(
      address === '/search-index/files.json'
        ? Response.json({ index: 'index-b.bin', hints: 'hints-b.bin' })
        : new Response('', { status: 404 }),
    ),
  );
  const { answer, asked } = await askForHints();
  expect(answer).toMatchObject({ state: 'failed', failure: { reason: 'missing' } });
  expect([...new Set(asked)]).toEqual([
    '/search-index/hints-a.bin',
    '/search-index/files.json',
    '/search-index/hints-b.bin',
  ]);
});

test('a file that does not come in time is given up, without another wait for its name', async () => {
  ask.mockRejectedValue(new DOMException('late', 'TimeoutError'));
  const { answer, asked } = await askForHints();
  expect(answer).toMatchObject({ state: 'failed', failure: { reason: 'unreachable' } });
  expect([...new Set(asked)]).toEqual(['/search-index/hints-a.bin']);
});
