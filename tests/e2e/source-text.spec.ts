import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';

interface Provision {
  readonly id: string;
  readonly label: string;
  readonly heading: string;
  /** Ids of what stands below, as printed. */
  readonly order: readonly string[];
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
  readonly tables: readonly { readonly id: string; readonly rows: readonly Row[] }[];
  readonly children: readonly Provision[];
}

interface Row {
  readonly id: string;
  readonly cells: readonly { readonly text: string }[];
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

/** Headings, paragraphs and rows in printed order. */
function linesOf({
  id,
  label,
  heading,
  order,
  paragraphs,
  tables,
  children,
}: Provision): { id: string; text: string }[] {
  const own = label + heading === '' ? [] : [{ id, text: label + heading }];
  const below = new Map<string, { id: string; text: string }[]>();
  for (const paragraph of paragraphs) below.set(paragraph.id, [paragraph]);
  for (const table of tables) below.set(table.id, table.rows.map(lineOfRow));
  for (const child of children) below.set(child.id, linesOf(child));
  return [...own, ...order.flatMap((next) => below.get(next) ?? [])];
}

function lineOfRow({ id, cells }: Row): { id: string; text: string } {
  return { id, text: cells.map(({ text }) => text).join('\t') };
}

/** As a browser lays text out: spaces, tabs and line breaks in a row are one space. */
function plain(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}
