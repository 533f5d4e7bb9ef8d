import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { HtmlNode } from '../../../../src/checks/base/html-tree.ts';
import { childrenOf, elementsIn, isElement, isText } from '../../../../src/checks/base/html-tree.ts';
import { readPrintedHtml } from '../../../../src/checks/site/read-printed-html.ts';

function page(body: string, head = '<title>示例</title>'): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head>${head}</head><body>${body}</body></html>`;
}

/** A tree as plain data: names, attributes, words, and where everything begins in the file. */
function plain(node: HtmlNode): unknown {
  const parts = childrenOf(node)
    .filter(({ nodeName }) => nodeName !== '#documentType')
    .map(plain);
  if (isText(node)) return { words: node.value, at: node.sourceCodeLocation?.startOffset };
  if (!isElement(node)) return { name: node.nodeName, parts };
  const { tagName, attrs, namespaceURI, sourceCodeLocation } = node;
  const written = attrs.map(({ name, value }) => [name, value]);
  return { tagName, namespaceURI, written, at: sourceCodeLocation?.startOffset, parts };
}

function byParser(source: string): unknown {
  return plain(parse(source, { sourceCodeLocationInfo: true }));
}

const SOUND: readonly (readonly [string, string])[] = [
  [
    'paragraphs, lists and links',
    '<main><h1>甲</h1><p>乙<a href="/a/?b=1&amp;c#d">丙</a></p><ul><li>丁</li></ul></main>',
  ],
  [
    'attributes without a value and void elements',
    '<form><input type="text" disabled><br><img src="/a.png" alt=""></form>',
  ],
  ['character references', '<p title="&quot;甲&quot; &amp; 乙">1 &lt; 2 &gt; 0 & more</p>'],
  [
    'tables',
    '<table><caption>甲</caption><thead><tr><th>乙</th></tr></thead><tbody><tr><td><p>丙</p></td></tr></tbody></table>',
  ],
  ['pictures', '<svg viewBox="0 0 9 9"><title>甲</title><g><path d="M0 0"/><text x="1">乙</text></g></svg>'],
  ['templates', '<div><template><li>甲</li></template></div>'],
  [
    'scripts and style sheets',
    '<script type="application/json">{"a":"<p>"}</script><style>p{}</style><noscript><p>甲</p></noscript>',
  ],
  [
    'descriptions and conjectures',
    '<dl><div><dt>甲</dt><dd>乙</dd></div></dl><ruby>丙<rp>（</rp><rt>丁</rt><rp>）</rp></ruby>',
  ],
  [
    'a tag in a picture that also stands outside of it',
    '<a href="/a/" title="甲>乙">丙</a><svg viewBox="0 0 9 9"><a href="/a/" title="甲>乙"><path d="M0 0"/></a></svg><a href="/a/" title="甲>乙">丁</a>',
  ],
  ['custom elements', '<search-box><button type="button">查</button></search-box>'],
];

/** Pages that a browser mends, or reads otherwise than they are written. */
const MENDED: readonly (readonly [string, string])[] = [
  ['an element that is not closed', '<div><span>甲</div>'],
  ['a block in a paragraph', '<p>甲<div>乙</div></p>'],
  ['a paragraph in a paragraph', '<p>甲<p>乙</p></p>'],
  ['a link in a link', '<a href="/a/">甲<b><a href="/b/">乙</a></b></a>'],
  ['an item in an item', '<ul><li>甲<li>乙</li></li></ul>'],
  ['a heading in a heading', '<h2>甲<h3>乙</h3></h2>'],
  ['a row without a body', '<table><tr><td>甲</td></tr></table>'],
  ['words in a table', '<table>甲<tbody></tbody></table>'],
  ['a cell outside of a table', '<div><td>甲</td></div>'],
  ['an element closed at once that has an end', '<div/>甲'],
  ['a reference that is not ended', '<p>&copy 甲</p>'],
  ['a name in capitals', '<P>甲</P>'],
  ['an attribute twice', '<p id="a" id="b">甲</p>'],
  ['an attribute in single quotes', "<p id='a'>甲</p>"],
  ['HTML in a picture', '<svg><p>甲</p></svg>'],
  ['a comment', '<p><!-- 甲 -->乙</p>'],
  ['a second body', '<body class="a"></body>'],
];

describe('readPrintedHtml', () => {
  test.each(SOUND)('reads %s as the full parser does', (_, body) => {
    const source = page(body);
    const read = readPrintedHtml(source);
    expect(read).toBeDefined();
    expect(read && plain(read.root)).toEqual(byParser(source));
    expect(read?.elements).toEqual(read && elementsIn(read.root));
  });

  test.each(MENDED)('leaves %s to the full parser', (_, body) => {
    expect(readPrintedHtml(page(body))).toBeUndefined();
  });

  test.each([
    ['words after the end', `${page('<p>甲</p>')}乙`],
    ['no type', page('').replace('<!DOCTYPE html>', '')],
    ['words in the head', page('', '甲')],
    ['a paragraph in the head', page('', '<p>甲</p>')],
  ])('leaves a page with %s to the full parser', (_, source) => {
    expect(readPrintedHtml(source)).toBeUndefined();
  });

  test('never makes another tree than the full parser of a page with tags put in or taken out', () => {
    const sound = SOUND.map(([, body]) => body).join('');
    const tags = [
      ...new Set([...SOUND, ...MENDED].flatMap(([, body]) => body.match(/<[^<>]+>|&\w+;?/gu) ?? [])),
    ];
    const offsets = Array.from(sound.matchAll(/[<>]/gu), ({ index }) => index);
    const change = fc.record({
      at: fc.constantFrom(...offsets),
      isAfter: fc.boolean(),
      words: fc.constantFrom(...tags, ''),
      taken: fc.constantFrom(0, 0, 0, 3, 4, 5, 6),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const body = changes.reduce((text, { at, isAfter, words, taken }) => {
          const start = Math.min(at + (isAfter ? 1 : 0), text.length);
          return text.slice(0, start) + words + text.slice(start + taken);
        }, sound);
        const source = page(body);
        const read = readPrintedHtml(source);
        if (read !== undefined) expect(plain(read.root)).toEqual(byParser(source));
      }),
      { numRuns: 600 },
    );
  });
});
