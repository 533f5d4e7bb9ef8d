import fc from 'fast-check';
import { mdxToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { PolicyText } from '../../../../src/domain/document/provision.ts';
import { markdownFeatures } from '../../../../src/ingest/mdx/markdown-features.ts';
import { readMdx } from '../../../../src/ingest/mdx/read-mdx.ts';
import { printBody, serializeMdx } from '../../../../src/ingest/mdx/serialize-mdx.ts';
import { hostileLine } from '../hostile-text.ts';

/** A document in which every kind of block says something hostile. */
function documentOf([title, addressee, heading, runIn, paragraph, last]: readonly string[]): PolicyText {
  const provision = { label: '', heading: '', runIn: false, paragraphs: [], children: [] };
  return {
    provisions: [
      { ...provision, id: 'title', heading: title ?? '' },
      { ...provision, id: 'addressee', paragraphs: [{ id: 'addressee-p1', text: addressee ?? '' }] },
      {
        ...provision,
        id: 's1',
        label: '一、',
        heading: heading ?? '',
        children: [
          {
            ...provision,
            id: 's1-2',
            label: '(二)',
            heading: `甲${runIn ?? ''}`,
            runIn: true,
            paragraphs: [
              { id: 's1-2-p1', text: paragraph ?? '' },
              { id: 's1-2-p2', text: last ?? '' },
            ],
          },
        ],
      },
    ],
  };
}

/** What could make a text say or do something else, put anywhere into a file. */
const INTRUDERS = [
  '<span hidden>',
  '</span>',
  '<template>',
  '<s>甲</s>',
  '<script src="/a.js" />',
  '<img src="a" onerror="go()" />',
  '<P id="x">',
  '</P>',
  '<Part id="x">',
  '</Part>',
  ' hidden',
  ' {...go()}',
  ' data-x={go()}',
  '{go()}',
  '{/* 注 */}',
  '[甲](https://a.cn/)',
  '**甲**',
  '`甲`',
  '&#x09;',
  '&nbsp;',
  '\\',
  '\n',
  '\n\n',
  '\nimport a from "a"\n',
  '\n\nexport const a = go()\n\n',
  '\n\n[甲]: https://a.cn/\n\n',
  '\n\n---\n\n',
  '\n\n> 甲\n\n',
  ' .x',
  '#',
  '<https://a.cn/>',
  '<!-- 注 -->',
] as const;

const hostileDocument = fc.array(hostileLine, { minLength: 6, maxLength: 6 }).map(documentOf);

interface HtmlNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly HtmlNode[];
}

function textOf(node: HtmlNode): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
}

describe('printMdx', () => {
  test('reading back what was printed gives the same text, with any characters', () => {
    fc.assert(
      fc.property(hostileDocument, (text) => {
        expect(readMdx(printBody(text), 'a.mdx')).toMatchObject({ value: { text }, diagnostics: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test('what is read without a problem is what the printer writes, except for blank lines', () => {
    const intruder = fc.oneof(
      fc.constantFrom(...INTRUDERS),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
    );
    const written = (source: string): string =>
      source
        .replace(/[ \t]+$/gm, '')
        .replace(/[\r\n]+/g, '\n')
        .trim();
    let refused = 0;
    fc.assert(
      fc.property(hostileDocument, intruder, fc.nat(), (text, word, at) => {
        const body = printBody(text);
        const position = at % body.length;
        const source = body.slice(0, position) + word + body.slice(position);
        const { value, diagnostics } = readMdx(source, 'a.mdx');
        refused += diagnostics.length > 0 ? 1 : 0;
        if (diagnostics.length === 0) expect(written(printBody(value.text))).toBe(written(source));
      }),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(500);
  });

  test('the site’s build prints the characters that the reader reads', () => {
    fc.assert(
      fc.property(hostileDocument, (text) => {
        const html = textOf(mdxToHast(printBody(text), { features: markdownFeatures }) as HtmlNode);
        const [title, addressee, section] = text.provisions;
        const child = section?.children[0];
        const printed = [
          title?.heading,
          addressee?.paragraphs[0]?.text,
          `一、${section?.heading ?? ''}`,
          `(二)${child?.heading ?? ''}`,
          ...(child?.paragraphs.map((paragraph) => paragraph.text) ?? []),
        ];
        const flat = (value: string): string => value.replaceAll('\n', '');
        expect(flat(html)).toBe(flat(printed.join('')));
      }),
      { numRuns: 300 },
    );
  });

  test('front matter keeps every character of an emendation, the invisible ones written as numbers', () => {
    const original = '发布者:区发改局\u{a0}\u{2002}\u{3000}\u{feff}\n\n"引\\号" 2024-01-02';
    const mdx = serializeMdx({ date: '2024-01-02', emendations: [{ original }] }, { provisions: [] });
    expect(readMdx(mdx, 'a.mdx').value.frontMatter).toEqual({
      date: '2024-01-02',
      emendations: [{ original }],
    });
    expect(mdx).toContain('\\u00a0\\u2002\\u3000\\ufeff\\n\\n');
    expect(mdx).toContain('date: "2024-01-02"');
  });

  test('official Chinese needs no escape at all', () => {
    const text = documentOf([
      '“十四五”规划（2021—2025年）',
      '各县(市)区人民政府:',
      '5%、3:30',
      '1+X',
      '——甲。',
      '[2023]',
    ]);
    expect(printBody(text)).not.toContain('\\');
  });
});
