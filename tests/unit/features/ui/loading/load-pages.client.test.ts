import { beforeEach, expect, test, vi } from 'vitest';
import { loadPages } from '../../../../../src/features/ui/loading/load-pages.client.ts';
import { stubFetch } from './stub-fetch.ts';

const ask = stubFetch();

/** Pages by path, with the address that each gives of the next, as it is printed. */
const site = new Map<string, string | undefined>();

beforeEach(() => {
  site.clear();
  vi.stubGlobal('location', { href: 'https://zhice.example/targets/', pathname: '/targets/' });
  vi.stubGlobal(
    'DOMParser',
    class {
      readonly parseFromString = (text: string) => ({
        text,
        querySelector: () => {
          const href = /href="([^"]*)"/u.exec(text)?.[1];
          return href === undefined ? null : { getAttribute: () => href };
        },
      });
    },
  );
  ask.mockImplementation((address) => {
    const next = site.get(String(address));
    const link = next === undefined ? '' : `<a rel="next" href="${next}"></a>`;
    return Promise.resolve(new Response(`<html>${String(address)}${link}</html>`));
  });
});

const addresses = ['/targets/list/', '/targets/list/2/', '/targets/list/3/'];

test('pages that lead from the first to the last are given in their order', async () => {
  // Each writes addresses from where it stands, or from the root.
  site
    .set('/targets/list/', '2/')
    .set('/targets/list/2/', '/targets/list/3/')
    .set('/targets/list/3/', undefined);
  const pages = (await loadPages(addresses)) as unknown as readonly { readonly text: string }[];
  expect(pages.map(({ text }) => /\/[^<]*/u.exec(text)?.[0])).toEqual(addresses);
});

test.each([
  ['goes on after the last', [undefined, undefined, '../4/']],
  ['ends before it', [undefined, 'end', undefined]],
  ['is in another order', ['../3/', undefined, undefined]],
])('a list that %s is not whole', async (_what, [first, second, third]) => {
  site.set('/targets/list/', first ?? '2/').set('/targets/list/3/', third);
  site.set('/targets/list/2/', second === 'end' ? undefined : '../3/');
  await expect(loadPages(addresses)).rejects.toThrow('divided otherwise');
});

test('a list of one page is whole where none follows', async () => {
  site.set('/a/', undefined);
  expect(await loadPages(['/a/'])).toHaveLength(1);
  site.set('/a/', '2/');
  await expect(loadPages(['/a/'])).rejects.toThrow('divided otherwise');
});
