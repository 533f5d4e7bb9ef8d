import { expect, test } from 'vitest';
import type { DividedPage } from '../../../../../src/features/targets/sections/view.ts';
import {
  documentTargetsPages,
  viewDocumentTargets,
} from '../../../../../src/features/targets/sections/view.ts';
import { documentOf } from '../../../../../src/content/site.ts';
import { sampleSite } from '../../../content/sample-site.ts';

const site = sampleSite({}, { SERIES_WITH_PAGES: '0' });
const document = documentOf(site, 'jia-2025');
const idsOf = ({ series }: DividedPage) => series.map((each) => each.series.id);

function view(pages: readonly DividedPage[], index: number) {
  const page = pages[index];
  if (page === undefined) throw new Error(`no page ${index}`);
  return viewDocumentTargets(site, 'zh-CN', document, pages, page);
}

test('a document of a few series has them all on one page, in printed order', () => {
  const pages = documentTargetsPages(site, document, 0);
  expect(pages.map(idsOf)).toEqual([['jia-2025-base', 'jia-2025-rate']]);
  const page = view(pages, 0);
  expect(page.route).toBe('/policies/jia-2025/targets/');
  expect(page.sections.map(({ tracked }) => tracked.series.id)).toEqual(['jia-2025-base', 'jia-2025-rate']);
  expect(page).toMatchObject({ later: [], pager: undefined });
});

test('where a page would be too heavy the rest goes to a further one, and the first leads on by the same ids', () => {
  const pages = documentTargetsPages(site, document, 209_500);
  expect(pages.map(idsOf)).toEqual([['jia-2025-base'], ['jia-2025-rate']]);
  const [first, second] = [view(pages, 0), view(pages, 1)];
  expect(first.later).toEqual([
    {
      ids: ['jia-2025-rate', 'jia-2025-rate-1'],
      title: expect.any(String) as string,
      href: '/policies/jia-2025/targets/2/#jia-2025-rate',
    },
  ]);
  expect(first.pager).toMatchObject({ previous: undefined, next: '/policies/jia-2025/targets/2/' });
  expect(second).toMatchObject({ route: '/policies/jia-2025/targets/2/', later: [] });
  expect(second.pager).toMatchObject({ previous: '/policies/jia-2025/targets/', next: undefined });
});

test('a section is embedded, and cited, by the address of the first page', () => {
  const pages = documentTargetsPages(site, document, 209_500);
  const page = view(pages, 1);
  expect(page.address).toBe('https://zhice.example/policies/jia-2025/targets/');
  expect(`${page.embed}jia-2025-rate`).toBe(site.urls.embedAddress('zh-CN', 'jia-2025-rate'));
});
