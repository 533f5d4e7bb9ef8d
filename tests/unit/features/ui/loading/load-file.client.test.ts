import { expect, test, vi } from 'vitest';
import { isListOf } from '../../../../../src/features/ui/loading/is-list-of.ts';
import { isText } from '../../../../../src/features/ui/loading/is-record.ts';
import { loadFile, loadPart } from '../../../../../src/features/ui/loading/load-file.client.ts';
import { loadJson } from '../../../../../src/features/ui/loading/load-json.client.ts';
import { loadPage } from '../../../../../src/features/ui/loading/load-page.client.ts';
import { loadText } from '../../../../../src/features/ui/loading/load-text.client.ts';
import { stubFetch } from './stub-fetch.ts';

const ask = stubFetch();

const readText = (response: Response) => response.text();
const isTexts = (value: unknown): value is readonly string[] => isListOf(value, isText);

/** What a loading comes to once its pauses are over. */
async function settle<T>(loading: Promise<T>): Promise<T | Error> {
  const settled = loading.catch((error: unknown) => error as Error);
  await vi.runAllTimersAsync();
  return settled;
}

test('a file that comes is asked for once', async () => {
  ask.mockResolvedValueOnce(new Response('文'));
  expect(await settle(loadFile('/a.txt', readText))).toBe('文');
  expect(ask).toHaveBeenCalledOnce();
});

test('a file that does not come is asked for once more, past the cache', async () => {
  ask.mockRejectedValueOnce(new TypeError('offline')).mockResolvedValueOnce(new Response('文'));
  expect(await settle(loadFile('/a.txt', readText))).toBe('文');
  expect(ask.mock.calls.map(([, init]) => init?.cache)).toEqual([undefined, 'reload']);
});

test.each([
  ['missing', () => new Response('', { status: 404 })],
  ['a page in its place', () => new Response('<h1>', { headers: { 'Content-Type': 'text/html' } })],
  ['cut short', () => new Response('["a"')],
  ['of another shape', () => new Response('{"a":1}')],
])('a file of JSON that is %s is asked for twice and given up', async (_, answer) => {
  ask.mockImplementation(() => Promise.resolve(answer()));
  expect(await settle(loadJson('/a.json', isTexts))).toBeInstanceOf(Error);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a page that is asked for may be one', async () => {
  ask.mockResolvedValueOnce(new Response('<h1>', { headers: { 'Content-Type': 'text/html' } }));
  expect(await settle(loadFile('/terms/a/', readText))).toBe('<h1>');
});

test('a text that is not whole is not taken', async () => {
  ask.mockImplementation(() => Promise.resolve(new Response('<svg>')));
  expect(await settle(loadText('/a.svg', (text) => text.endsWith('</svg>')))).toBeInstanceOf(Error);
});

test('a page that is cut short is not taken for one', async () => {
  vi.stubGlobal(
    'DOMParser',
    class {
      readonly parseFromString = (text: string) => text;
    },
  );
  const page = '<!doctype html><html><p>一</p><p>二</p></html>\n';
  ask.mockImplementation(() => Promise.resolve(new Response(page.slice(0, 30))));
  expect(await settle(loadPage('/a/'))).toBeInstanceOf(TypeError);
  ask.mockImplementation(() => Promise.resolve(new Response(page)));
  expect(await settle(loadPage('/a/'))).toBe(page);
});

test('a part of the program that does not come is asked for once more', async () => {
  const load = vi.fn<() => Promise<string>>();
  load.mockRejectedValueOnce(new TypeError('gone')).mockResolvedValueOnce('part');
  expect(await settle(loadPart(load))).toBe('part');
  expect(load).toHaveBeenCalledTimes(2);
});
