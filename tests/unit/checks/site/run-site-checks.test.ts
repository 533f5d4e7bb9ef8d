import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAddresses } from '../../../../src/checks/site/addresses/check-addresses.ts';
import { recordAddresses } from '../../../../src/checks/site/addresses/record-addresses.ts';
import { loadBuiltSite } from '../../../../src/checks/site/load-built-site.ts';
import { runSiteChecks } from '../../../../src/checks/site/run-site-checks.ts';
import { siteFigures } from '../../../../src/checks/site/site-figures.ts';
import { formatDiagnostic } from '../../../../src/domain/source/diagnostic.ts';
import type { Addresses, PublishedAddresses } from '../../../../src/schemas/published-addresses.ts';
import { sampleFiles, seal, writeProject } from '../sample-project.ts';
import type { SitePath } from '../sample-site.ts';
import { base, origin, sampleAddresses, sampleSite } from '../sample-site.ts';

const HOME = 'index.html';
const POLICY = 'policies/sample-2024/index.html';

interface Case {
  /** Completes “fails when …”. */
  readonly when: string;
  readonly page: SitePath;
  readonly from: string;
  /** `‸` marks where the diagnostic has to point; without it the position is the first character of the file. */
  readonly to: string;
  /** Rules that complain, and no others. */
  readonly rules: readonly string[];
}

const cases: readonly Case[] = [
  {
    when: 'a page changes one character of the text',
    page: POLICY,
    from: '制定本方案',
    to: '制定‸此方案',
    rules: ['fidelity-changed'],
  },
  {
    when: 'a page loses one character of the text',
    page: POLICY,
    from: '制定本方案',
    to: '制定‸方案',
    rules: ['fidelity-lost'],
  },
  {
    when: 'a page adds one character to the text',
    page: POLICY,
    from: '制定本方案',
    to: '制定本‸的方案',
    rules: ['fidelity-added'],
  },
  {
    when: 'a permalink mark is not marked as editorial',
    page: POLICY,
    from: '现将方案印发给你们。<a class="permalink" href="#notice-p1" data-editorial>',
    to: '现将方案印发给你们。<a class="permalink" href="#notice-p1">‸',
    rules: ['fidelity-added', 'source-markup'],
  },
  {
    when: 'a character reference hides a changed character',
    page: POLICY,
    from: '#content">2个',
    to: '#content">‸&#51;个',
    rules: ['fidelity-changed'],
  },
  {
    when: 'words stand between the paragraphs',
    page: POLICY,
    from: '<h3 id="s2">',
    to: '‸小计<h3 id="s2">',
    rules: ['fidelity-added'],
  },
  {
    when: 'a paragraph has no id',
    page: POLICY,
    from: '<p id="s1-p2">',
    to: '<p>',
    rules: ['source-text', 'source-markup', 'fragment-broken'],
  },
  {
    when: 'a part has no id',
    page: POLICY,
    from: '<section id="notice" class="notice">',
    to: '‸<section class="notice">',
    rules: ['source-text', 'source-markup'],
  },
  {
    when: 'a paragraph stands under the id of another',
    page: POLICY,
    from: '<p id="s1-p2">2024年建成1个产业学院。<a class="permalink" href="#s1-p2"',
    to: '<p id="s1-p3">‸2024年建成1个产业学院。<a id="s1-p2" class="permalink" href="#s1-p2"',
    rules: ['source-text', 'source-markup'],
  },
  {
    when: 'an id stands twice',
    page: POLICY,
    from: '<figure data-editorial>',
    to: '‸<figure id="s1" data-editorial>',
    rules: ['duplicate-id'],
  },
  {
    when: 'a document has no page in one language',
    page: 'en/policies/sample-2024/index.html',
    from: 'data-source-text="sample-2024"',
    to: 'data-text',
    rules: ['document-page'],
  },
  {
    when: 'a page shows a text of no document',
    page: HOME,
    from: '<h1>职策</h1>',
    to: '<h1>职策</h1>‸<div data-source-text="sample-2025" lang="zh-CN"></div>',
    rules: ['source-text'],
  },
  { when: 'there are two h1', page: HOME, from: '</h1>', to: '</h1>‸<h1>又一个</h1>', rules: ['page-frame'] },
  { when: 'the h1 is empty', page: HOME, from: '<h1>职策</h1>', to: '‸<h1> </h1>', rules: ['page-frame'] },
  {
    when: 'lang is not that of the address',
    page: 'en/index.html',
    from: '<html lang="en">',
    to: '‸<html lang="fr">',
    rules: ['page-frame', 'alternates'],
  },
  {
    when: 'the title is empty',
    page: HOME,
    from: '<title>职策</title>',
    to: '‸<title></title>',
    rules: ['page-frame'],
  },
  {
    when: 'there is no description',
    page: HOME,
    from: '<meta name="description" content="政策文本">',
    to: '',
    rules: ['page-frame'],
  },
  {
    when: 'canonical is not the page’s own address',
    page: HOME,
    from: `<link rel="canonical" href="${origin}/zhice/"`,
    to: `‸<link rel="canonical" href="${origin}/"`,
    rules: ['page-frame'],
  },
  {
    when: 'the line on what the site is not is missing',
    page: HOME,
    from: '不是政府网站',
    to: '是网站',
    rules: ['page-frame'],
  },
  {
    when: 'an English page says only in English what the site is not',
    page: 'en/index.html',
    from: '不是政府网站',
    to: '是网站',
    rules: ['page-frame'],
  },
  {
    when: 'a script stands among the source text',
    page: POLICY,
    from: '<h3 id="s2">',
    to: '‸<script type="module" src="/zhice/mark.svg"></script><h3 id="s2">',
    rules: ['source-markup'],
  },
  {
    when: 'an element has a style attribute',
    page: POLICY,
    from: '<circle r="2">',
    to: '‸<circle r="2" style="fill:red">',
    rules: ['inline-code'],
  },
  {
    when: 'an element has an event handler',
    page: HOME,
    from: '<main id="content">',
    to: '‸<main id="content" onclick="go()">',
    rules: ['inline-code'],
  },
  {
    when: 'a link runs a script',
    page: HOME,
    from: 'href="https://elsewhere.example/"',
    to: 'href="javascript:go()"',
    rules: ['inline-code'],
  },
  {
    when: 'an inline script is not in the policy',
    page: HOME,
    from: '</main>',
    to: '‸<script>go()</script></main>',
    rules: ['inline-code'],
  },
  {
    when: 'an inline style is not in the policy',
    page: HOME,
    from: '</head>',
    to: '‸<style>a{color:red}</style></head>',
    rules: ['inline-code'],
  },
  {
    when: 'there is no Content-Security-Policy',
    page: HOME,
    from: 'content-security-policy',
    to: 'x-policy',
    rules: ['inline-code'],
  },
  {
    when: 'a picture comes from another host',
    page: 'en/index.html',
    from: '<img src="/zhice/mark.svg"',
    to: '‸<img src="https://cdn.example/mark.svg"',
    rules: ['other-host'],
  },
  {
    when: 'one candidate of a srcset comes from another host',
    page: 'en/index.html',
    from: '<img src="/zhice/mark.svg"',
    to: '‸<img src="/zhice/mark.svg" srcset="/zhice/mark.svg 1x, //cdn.example/m.svg 2x"',
    rules: ['other-host'],
  },
  {
    when: 'a connection to another host is opened in advance',
    page: HOME,
    from: '<link rel="stylesheet"',
    to: '‸<link rel="preconnect" href="https://cdn.example"><link rel="stylesheet"',
    rules: ['other-host'],
  },
  {
    when: 'a style sheet asks another host',
    page: '_astro/site.css',
    from: 'url(data:',
    to: '‸url(https://cdn.example/a.png);b:url(data:',
    rules: ['other-host'],
  },
  {
    when: 'a link leads to no page',
    page: HOME,
    from: '<a href="/zhice/policies/sample-2024/#s1-p1">',
    to: '‸<a href="/zhice/policies/sample-2025/">',
    rules: ['link-broken'],
  },
  {
    when: 'a link leaves the base path',
    page: HOME,
    from: '<a href="/zhice/policies/sample-2024/#s1-p1">',
    to: '‸<a href="/policies/sample-2024/">',
    rules: ['link-broken'],
  },
  {
    when: 'a page address lacks its last slash',
    page: HOME,
    from: '<a href="/zhice/policies/sample-2024/#s1-p1">',
    to: '‸<a href="/zhice/policies/sample-2024">',
    rules: ['link-broken'],
  },
  {
    when: 'a style sheet is not there',
    page: HOME,
    from: '<link rel="stylesheet" href="/zhice/_astro/site.css">',
    to: '‸<link rel="stylesheet" href="/zhice/_astro/gone.css">',
    rules: ['link-broken'],
  },
  {
    when: 'a fragment names no element',
    page: HOME,
    from: '<a href="/zhice/policies/sample-2024/#s1-p1">',
    to: '‸<a href="/zhice/policies/sample-2024/#s9">',
    rules: ['fragment-broken'],
  },
  {
    when: 'a page names no other language',
    page: HOME,
    from: 'hreflang="en"',
    to: 'hreflang="fr"',
    rules: ['alternates'],
  },
  {
    when: 'a page not to be indexed names another language that is not there',
    page: '404.html',
    from: '</head>',
    to: `<link rel="alternate" hreflang="zh-CN" href="${origin}/zhice/">‸<link rel="alternate" hreflang="en" href="${origin}/zhice/en/404/"></head>`,
    rules: ['alternates'],
  },
  {
    when: 'a page to be indexed names no language at all',
    page: '404.html',
    from: '<meta name="robots" content="noindex">',
    to: '',
    rules: ['alternates', 'sitemap'],
  },
  {
    when: 'a page goes on after its end',
    page: HOME,
    from: '</html>',
    to: '</html>‸<script type="module" src="/zhice/mark.svg"></script>',
    rules: ['page-frame'],
  },
  {
    when: 'a page begins with something else than its document type',
    page: HOME,
    from: '<!DOCTYPE html>',
    to: 'x<!DOCTYPE html>',
    rules: ['page-frame'],
  },
  {
    when: 'a page of another language is not there',
    page: HOME,
    from: `<link rel="alternate" hreflang="en" href="${origin}/zhice/en/">`,
    to: `‸<link rel="alternate" hreflang="en" href="${origin}/zhice/en/home/">`,
    rules: ['alternates'],
  },
  {
    when: 'the sitemap lists what is not there',
    page: 'sitemap-0.xml',
    from: '</urlset>',
    to: `<url>‸<loc>${origin}/zhice/gone/</loc></url></urlset>`,
    rules: ['sitemap'],
  },
  {
    when: 'the sitemap lists a page that is not to be indexed',
    page: 'sitemap-0.xml',
    from: '</urlset>',
    to: `<url>‸<loc>${origin}/zhice/404.html</loc></url></urlset>`,
    rules: ['sitemap'],
  },
  {
    when: 'the sitemap leaves a page out',
    page: 'sitemap-0.xml',
    from: `<url><loc>${origin}/zhice/en/</loc></url>`,
    to: '',
    rules: ['sitemap'],
  },
];

/** Ways to hide, strike out or turn round words of a text whose characters are all there. */
const disguises: readonly (readonly [how: string, to: string, others?: readonly string[]])[] = [
  ['a hidden element', '‸<span hidden>制定</span>本方案'],
  ['an element hidden from readers aloud', '‸<span aria-hidden="true">制定</span>本方案'],
  ['a class that hides', '‸<span class="visually-hidden">制定</span>本方案'],
  ['a template', '‸<template>制定</template>本方案'],
  ['an element for pages without script', '‸<noscript>制定</noscript>本方案'],
  ['struck-out words', '‸<s>制定</s>本方案'],
  ['removed words', '‸<del>制定</del>本方案'],
  ['words in another direction', '‸<bdo dir="rtl">制定</bdo>本方案'],
  ['a gloss over words', '‸<ruby>制定</ruby>本方案'],
  ['a style', '‸<span style="display:none">制定</span>本方案', ['inline-code']],
  ['a link out of the site', '‸<a href="https://elsewhere.example/">制定</a>本方案'],
  ['a link without scheme out of the site', '‸<a href="//elsewhere.example/">制定</a>本方案'],
  ['a link that runs a script', '‸<a href="java&#9;script:go()">制定</a>本方案', ['inline-code']],
  ['a link that opens a window', '‸<a href="/zhice/" target="_blank">制定</a>本方案'],
  ['a link of an unknown class', '‸<a class="quantity gone" href="/zhice/">制定</a>本方案'],
  ['a link in a link of a custom element', '‸<x-words>制定</x-words>本方案'],
  ['an element that cannot be selected', '‸<span inert>制定</span>本方案'],
  ['raised words', '‸<sup>制定</sup>本方案'],
  ['a picture', '制定‸<img src="/zhice/mark.svg" alt="不">本方案'],
  ['a drawing', '制定‸<svg></svg>本方案'],
  ['a comment', '制定‸<!-- 不 -->本方案'],
  ['a field of a form', '制定‸<input type="hidden" value="不">本方案'],
  ['words of another language', '‸<span lang="en">制定</span>本方案'],
  ['a break', '制定‸<br>本方案'],
];

test.each(disguises.map(([how, to, others = []]) => ({ how, to, others })))(
  'the site check fails when source text is disguised by $how',
  ({ to, others }) => {
    const marked = sampleSite[POLICY].replace('制定本方案', to);
    const { diagnostics } = check({ [POLICY]: marked.replace('‸', '') });
    expect(diagnostics.map(({ ruleId }) => ruleId).sort()).toEqual(['source-markup', ...others].sort());
    const lines = (marked.split('‸')[0] ?? '').split('\n');
    const position = {
      file: `dist/${POLICY}`,
      line: lines.length,
      column: [...(lines.at(-1) ?? '')].length + 1,
    };
    expect(diagnostics).toContainEqual(expect.objectContaining({ ruleId: 'source-markup', ...position }));
  },
);

const wrappings: readonly (readonly [how: string, from: string, to: string])[] = [
  ['a hidden region', 'data-source-text="sample-2024"', 'hidden data-source-text="sample-2024"'],
  [
    'a region of another class',
    'data-source-text="sample-2024"',
    'class="gone" data-source-text="sample-2024"',
  ],
  ['a hidden page', '<main id="content">', '<main id="content" hidden>'],
  ['an article that readers aloud pass over', '<article>', '<article aria-hidden="true">'],
  ['a hidden paragraph', '<p id="s1-p2">', '<p id="s1-p2" hidden>'],
  ['a hidden part', '<section id="notice" class="notice">', '<section id="notice" class="notice" hidden>'],
  ['a block of another class', '<div class="block"><p id="s1-p2">', '<div class="block gone"><p id="s1-p2">'],
  ['a heading of another class', '<h3 id="s1">', '<h3 id="s1" class="gone">'],
  ['a heading with a mark of its own', '<h3 id="s1">', '<h3 id="s1" class="listed" data-x="">'],
];

test.each(wrappings)('the site check fails when source text stands in %s', (_, from, to) => {
  expect(sampleSite[POLICY]).toContain(from);
  const { diagnostics } = check({ [POLICY]: sampleSite[POLICY].replace(from, to) });
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['source-markup']);
});

test.each([
  ['an address with a tab in its scheme', 'href="java&#9;script:go()"'],
  ['a page in an address', 'href="data:text/html,a"'],
  ['another language of scripts', 'href="vbscript:go"'],
  ['a handler of any event', 'href="https://elsewhere.example/" onfocusin="go()"'],
  ['a file of the reader', 'href="file:///etc/hosts"'],
])('the site check fails when a link has %s', (_, to) => {
  const { diagnostics } = check({
    [HOME]: sampleSite[HOME].replace('href="https://elsewhere.example/"', to),
  });
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['inline-code']);
});

test.each(cases)('the site check fails when $when', ({ page, from, to, rules }) => {
  expect(sampleSite[page]).toContain(from);
  const marked = sampleSite[page].replace(from, to);
  const { diagnostics } = check({ [page]: marked.replace('‸', '') });
  expect(new Set(diagnostics.map(({ ruleId }) => ruleId))).toEqual(new Set(rules));
  if (!to.includes('‸')) return;
  const [before = ''] = marked.split('‸');
  const lines = before.split('\n');
  const position = { file: `dist/${page}`, line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
  expect(diagnostics.map(({ file, line, column }) => ({ file, line, column }))).toContainEqual(position);
});

test('a sound site has no problem, and its figures say what was compared', () => {
  const { diagnostics, figures } = check({});
  expect(diagnostics.map(formatDiagnostic)).toEqual([]);
  expect(figures).toMatchObject({ pages: 5, indexed: 4, outsideLinks: 5 });
  expect(figures.texts).toHaveLength(2);
  const [text] = figures.texts;
  const seed = [...sampleFiles['seeds/100.txt']].length;
  expect(text?.figures).toMatchObject({ seed, emended: 3, emendations: 1 });
  expect((text?.figures.compared ?? 0) + (text?.figures.layout ?? 0) + 3).toBe(seed);
});

test('an old id keeps an anchor on the page', () => {
  const published = { 'sample-2024': { ids: {}, aliases: { 's1-p7': 's1-p2' } } };
  const { diagnostics } = check({}, { 'content/published-ids.json': JSON.stringify(published) });
  expect(new Set(diagnostics.map(({ message }) => message.en))).toEqual(
    new Set(['The old id “s1-p7” has no anchor']),
  );
});

test('reference material left out of a build has no page, and no file names it', () => {
  const mdx = sampleFiles['content/policies/sample-2024.mdx'].replace('nature: policy', 'nature: reference');
  const { diagnostics } = check({}, seal({ 'content/policies/sample-2024.mdx': mdx }), false);
  expect(new Set(diagnostics.map(({ ruleId }) => ruleId))).toEqual(
    new Set(['document-page', 'unpublished-named']),
  );
  const named = { ...seal({ 'content/policies/sample-2024.mdx': mdx }) };
  const data = check({ 'mark.svg': '<svg>\n<text>示例市</text></svg>' }, named, false).diagnostics;
  expect(data.filter(({ file }) => file === 'dist/mark.svg')).toMatchObject([
    { ruleId: 'unpublished-named', line: 2, column: 7 },
  ]);
  expect(check({}, named).diagnostics.map(({ ruleId }) => ruleId)).not.toContain('unpublished-named');
});

describe('published addresses', () => {
  const record = (addresses: Partial<PublishedAddresses>) => ({
    'content/published-addresses.json': JSON.stringify({ ...sampleAddresses, ...addresses }, null, 2),
  });
  const gone: Addresses = { routes: ['/policies/gone-2023/'], files: ['data/gone.csv'] };

  test('a published page and a published file that are gone fail, each at its line of the record', () => {
    const { diagnostics } = check({}, record(gone));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      { ruleId: 'address-gone', file: 'content/published-addresses.json', line: 3 },
      { ruleId: 'address-gone', file: 'content/published-addresses.json', line: 6 },
    ]);
  });

  test('a page that stands in one language only does not keep its address', () => {
    const { diagnostics } = check({}, record({ routes: ['/'] }));
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['address-not-recorded']);
    const root = project({}, {});
    rmSync(join(root, 'dist/en/policies/sample-2024/index.html'));
    const found = runSiteChecks(
      loadBuiltSite(root, { folder: 'dist', origin, base, publishReference: true }),
    );
    const problems = found.diagnostics.filter(({ ruleId }) => ruleId === 'address-gone');
    expect(problems.map(({ message }) => message.en)).toEqual([
      'The published address “/policies/sample-2024/” is gone',
    ]);
  });

  test('addresses of reference material may be missing from a build without it, and only from that', () => {
    const files = record({ reference: gone });
    expect(check({}, files, false).diagnostics).toEqual([]);
    expect(new Set(check({}, files).diagnostics.map(({ ruleId }) => ruleId))).toEqual(
      new Set(['address-gone']),
    );
  });

  test('new addresses are named in a reminder, which is no error', () => {
    const { diagnostics } = check({}, record({ files: ['404.html'] }));
    expect(diagnostics).toMatchObject([{ ruleId: 'address-not-recorded', severity: 'warning' }]);
    expect(diagnostics[0]?.message.en).toContain('3, such as mark.svg sitemap-0.xml sitemap-index.xml');
  });

  test('recording adds what is new, sorted, and keeps what is gone', () => {
    const root = project({}, record({ routes: ['/policies/gone-2023/'], files: ['zz.csv'] }));
    const { value, added } = recordAddresses(
      loadBuiltSite(root, { folder: 'dist', origin, base, publishReference: true }),
    );
    expect(value.routes).toEqual(['/', '/policies/gone-2023/', '/policies/sample-2024/']);
    expect(value.files).toEqual([...sampleAddresses.files, 'zz.csv']);
    expect(added).toEqual([...sampleAddresses.routes, ...sampleAddresses.files]);
  });

  describe('sections of the page of a document', () => {
    const page = 'policies/sample-2024/targets/index.html';
    const html =
      '<section id="sample-2024-college"></section><section id="body-jia"></section><p id="other"></p>';
    const sections = [
      '/policies/sample-2024/targets/#body-jia',
      '/policies/sample-2024/targets/#sample-2024-college',
    ];
    function withSections(ledger: Partial<PublishedAddresses>, printed: string) {
      const root = project({}, record(ledger));
      const site = loadBuiltSite(root, { folder: 'dist', origin, base, publishReference: true });
      return {
        ...site,
        files: new Set([...site.files, page, `en/${page}`]),
        read: (name: string) => (name === page ? printed : site.read(name)),
      };
    }

    test('series and bodies are recorded by their ids, other elements are not', () => {
      const { value, added } = recordAddresses(withSections({}, html));
      expect(value.sections).toEqual(sections);
      expect(added).toEqual(expect.arrayContaining(sections));
    });

    test('one that was published and is gone fails', () => {
      const goneFrom = (printed: string) =>
        [...checkAddresses([], withSections({ sections }, printed))]
          .filter(({ ruleId }) => ruleId === 'address-gone')
          .map(({ message }) => message.en);
      expect(goneFrom(html)).toEqual([]);
      expect(goneFrom('<section id="body-jia"></section>')).toEqual([
        'The published address “/policies/sample-2024/targets/#sample-2024-college” is gone',
      ]);
    });
  });

  test('data files of reference material are recorded with its addresses', () => {
    const root = project({}, record({}));
    const site = loadBuiltSite(root, { folder: 'dist', origin, base, publishReference: true });
    const files = new Set([...site.files, 'data/reference/targets.csv', 'data/targets.csv']);
    const { value } = recordAddresses({ ...site, files });
    expect(value.files).toContain('data/targets.csv');
    expect(value.files).not.toContain('data/reference/targets.csv');
    expect(value.reference.files).toEqual(['data/reference/targets.csv']);
  });

  test('addresses of reference material are recorded separately, those of drafts not at all', () => {
    const changed = (from: string, to: string) => {
      const mdx = sampleFiles['content/policies/sample-2024.mdx'];
      expect(mdx).toContain(from);
      const files = seal({ 'content/policies/sample-2024.mdx': mdx.replace(from, to) });
      const root = project({}, { ...files, 'content/published-addresses.json': undefined });
      return recordAddresses(loadBuiltSite(root, { folder: 'dist', origin, base, publishReference: true }))
        .value;
    };
    expect(changed('nature: policy', 'nature: reference')).toMatchObject({
      routes: ['/'],
      reference: { routes: ['/policies/sample-2024/'], files: [] },
    });
    expect(changed('review: reviewed', 'review: draft')).toMatchObject({
      routes: ['/'],
      reference: { routes: [], files: [] },
    });
  });
});

/** The sample project with its site built, some files changed. */
function project(
  pages: Partial<Record<SitePath, string>>,
  files: Readonly<Record<string, string | undefined>>,
): string {
  const ledger = { 'content/published-addresses.json': JSON.stringify(sampleAddresses) };
  const root = writeProject({ ...seal(sampleFiles), ...ledger, ...files });
  for (const [name, text] of Object.entries({ ...sampleSite, ...pages })) {
    const path = join(root, 'dist', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return root;
}

function check(
  pages: Partial<Record<SitePath, string>>,
  files: Readonly<Record<string, string | undefined>> = {},
  publishReference = true,
) {
  const root = project(pages, files);
  const site = loadBuiltSite(root, { folder: 'dist', origin, base, publishReference });
  const { pages: read, diagnostics } = runSiteChecks(site);
  return { diagnostics, figures: siteFigures(read, site) };
}
