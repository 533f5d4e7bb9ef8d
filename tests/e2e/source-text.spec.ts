import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';

interface Provision {
  readonly id: string;
  readonly label: string;
  readonly heading: string;
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
  readonly children: readonly Provision[];
}

/** Every policy page of the built site, in both languages. */
const pages = globSync('{policies,en/policies}/*/index.html', { cwd: 'dist' })
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();

test('the built site has policy pages', () => {
  expect(pages.length).toBeGreaterThan(0);
});

for (const path of pages) {
  test(`a reader of ${path} sees the words of the text, all of them and no others`, async ({
    page,
    request,
  }) => {
    const policy = path.split('/').at(-2) ?? '';
    const data = await request.get(`/data/policies/${policy}.json`);
    const { provisions } = (await data.json()) as { readonly provisions: readonly Provision[] };
    const lines = provisions.flatMap(linesOf);
    await page.goto(path);
    const shown = await page.locator(`[data-source-text="${policy}"]`).evaluate((region) => {
      for (const element of region.querySelectorAll('[data-editorial]')) element.remove();
      const text = (element: Element | null) =>
        element instanceof HTMLElement ? element.innerText : undefined;
      const ids = [...region.querySelectorAll('[id]')].map((element) => [element.id, text(element)] as const);
      return { whole: text(region), byId: Object.fromEntries(ids) };
    });
    for (const { id, text } of lines) expect(plain(shown.byId[id] ?? ''), id).toBe(plain(text));
    // Lines of the page are broken where the text has a line, or less often where a heading runs in.
    expect(plain(shown.whole ?? '').replaceAll(' ', '')).toBe(
      plain(lines.map(({ text }) => text).join('')).replaceAll(' ', ''),
    );
  });
}

/** Headings and paragraphs in printed order. */
function linesOf({ id, label, heading, paragraphs, children }: Provision): { id: string; text: string }[] {
  const own = label + heading === '' ? [] : [{ id, text: label + heading }];
  return [...own, ...paragraphs, ...children.flatMap(linesOf)];
}

/** As a browser lays text out: spaces, tabs and line breaks in a row are one space. */
function plain(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}
