import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { elementsIn, textOf } from '../../../../../src/checks/base/html-tree.ts';
import { viewPolicyPage } from '../../../../../src/features/policies/document/view.ts';
import { renderHeading } from '../../../../../src/features/policies/text/render-heading.ts';
import { renderParagraph } from '../../../../../src/features/policies/text/render-paragraph.ts';
import { renderRow } from '../../../../../src/features/policies/text/render-row.ts';
import type { Locale } from '../../../../../src/i18n/locale.ts';
import { locales } from '../../../../../src/i18n/locale.ts';
import { countedDocument, countedSite } from '../../../content/counted-site.ts';

const seeds = new Map([['sample.txt', '示例']]);
const site = countedSite({
  seeds,
  publishedIds: { 'city-2025': { ids: {}, aliases: { 's9-p1': 's1-p1' } } },
});
const pageOf = (locale: Locale, id = 'city-2025') => viewPolicyPage(site, locale, countedDocument(id, site));

/** The element with that id, in HTML that was written. */
function elementIn(html: string, id: string) {
  const found = [...elementsIn(parseFragment(html))].find((element) =>
    element.attrs.some(({ name, value }) => name === 'id' && value === id),
  );
  if (found === undefined) throw new Error(`No element ${id}`);
  return found;
}

test.each(locales)(
  'every heading and paragraph holds its words to the letter under its id (%s)',
  (locale) => {
    const page = pageOf(locale);
    for (const heading of page.headings.values()) {
      if (heading.runIn) continue;
      const element = elementIn(renderHeading(page, heading), heading.id);
      expect(element.tagName).toBe(`h${heading.level}`);
      expect(textOf(element)).toBe(heading.label + heading.heading);
    }
    for (const paragraph of page.paragraphs.values()) {
      const html = renderParagraph(page, paragraph);
      expect(textOf(elementIn(html, paragraph.id))).toBe(paragraph.text);
      const { runInHeading: runIn } = paragraph;
      if (runIn !== undefined) expect(textOf(elementIn(html, runIn.id))).toBe(runIn.label + runIn.heading);
    }
  },
);

test('marks of HTML among the words of a text are words', () => {
  const page = pageOf('zh-CN');
  const [paragraph] = page.paragraphs.values();
  if (paragraph === undefined) throw new Error('No paragraph');
  const text = '比例<5% & "甲"的</p>';
  const html = renderParagraph(page, { ...paragraph, id: 's7-p1', text });
  expect(textOf(elementIn(html, 's7-p1'))).toBe(text);
});

test('a paragraph has its mark, its notes, and an anchor for each id that it had', () => {
  const page = pageOf('zh-CN');
  const paragraph = page.paragraphs.get('s1-p1');
  if (paragraph === undefined) throw new Error('No paragraph');
  const html = renderParagraph(page, paragraph);
  expect(html).toContain('<a class="permalink" href="#s1-p1" data-editorial aria-label=');
  expect(html).toContain('data-margin-note="s1-p1"');
  expect(elementIn(html, 's9-p1').tagName).toBe('span');
});

test('a paragraph is held with its notes by one block, and stands alone where it has none', () => {
  const page = pageOf('zh-CN');
  const paragraph = page.paragraphs.get('s1-p1');
  if (paragraph === undefined) throw new Error('No paragraph');
  expect(renderParagraph(page, paragraph)).toMatch(
    /^<div class="block"><p id="s1-p1">.*<\/p><details [^>]*data-margin-note="s1-p1".*<\/details><\/div>$/u,
  );
  expect(renderParagraph({ ...page, notes: new Map() }, paragraph)).toMatch(
    /^<p id="s1-p1">[^]*<\/a><\/p>$/u,
  );
});

test('a row has a cell for each of the view, its mark in the last that is filled', () => {
  const cell = { tag: 'td', scope: undefined, colspan: undefined, rowspan: undefined, head: '指标' } as const;
  const html = renderRow(pageOf('zh-CN'), {
    id: 'x1-t1-r2',
    position: '附件1表1第2行',
    cells: [
      {
        ...cell,
        tag: 'th',
        scope: 'row',
        rowspan: 2,
        isNumber: false,
        isEmpty: false,
        segments: [{ text: '甲', href: undefined }],
      },
      { ...cell, isNumber: true, isEmpty: false, segments: [{ text: '5', href: '/targets/a/' }] },
      { ...cell, isNumber: false, isEmpty: true, segments: [] },
    ],
    permalinkCell: 1,
    carried: [],
    notes: [],
  });
  expect(html).toMatch(
    /^<tr id="x1-t1-r2"><th scope="row" rowspan="2" data-head="指标">甲<\/th><td class="number"/u,
  );
  expect(html).toMatch(/<a href="\/targets\/a\/">5<\/a><a class="permalink"[^>]*><\/a><\/td>/u);
  expect(html).toMatch(/<td class="empty" data-head="指标"><\/td><\/tr>$/u);
});
