import { expect, test, vi } from 'vitest';
import { ComparedDocuments } from '../../../../src/features/compare/compared-documents.client.ts';
import { stubFetch } from '../ui/loading/stub-fetch.ts';

const ask = stubFetch();

const FILE = '/data/policies/ceshi-2024.json';
const DIRECTORY = '/directory/zh-CN/1.json';

/** The documents of a page of a large corpus, of which the directory has none. */
function manyDocuments(): ComparedDocuments {
  return new ComparedDocuments({
    source: '/data/policies/',
    places: JSON.stringify({ pages: '/policies/', files: '/data/', unverified: '来源未核实' }),
    directory: JSON.stringify({ files: [DIRECTORY], areas: {} }),
  });
}

/** What is asked for, in order, and what looking for a document comes to, once its pauses are over. */
async function lookFor(id: string) {
  const finding = manyDocuments()
    .find(id)
    .catch(() => 'failed' as const);
  await vi.runAllTimersAsync();
  return { found: await finding, asked: ask.mock.calls.map(([address]) => address) };
}

test('a document whose file does not come in time is given up, without another wait for the directory', async () => {
  ask.mockRejectedValue(new DOMException('late', 'TimeoutError'));
  expect(await lookFor('ceshi-2024')).toEqual({ found: 'failed', asked: [FILE, FILE] });
});

test('a document that the site has no file of is looked for in the directory', async () => {
  ask.mockImplementation((address) =>
    Promise.resolve(
      address === DIRECTORY
        ? Response.json({ groups: [], documents: [] })
        : new Response('', { status: 404 }),
    ),
  );
  expect(await lookFor('ceshi-2024')).toEqual({ found: undefined, asked: [FILE, FILE, DIRECTORY] });
});
