import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { HtmlElement } from '../../src/checks/base/html-tree.ts';
import { attributeOf, elementsIn, textOf } from '../../src/checks/base/html-tree.ts';
import { fixtureSite } from '../browser/fixture-site.ts';
import { validateAkn } from '../unit/exports/akn-schema.ts';
import { xmlText } from '../unit/exports/xml-text.ts';
import { listFiles } from './list-files.ts';

const site = 'https://zhice.example';
const folder = fixtureSite.root;
const read = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8');
const documents = JSON.parse(read('data/policies.json')) as readonly {
  readonly id: string;
  readonly nature: 'policy' | 'reference';
}[];
const policies = documents.filter(({ nature }) => nature === 'policy').map(({ id }) => id);
const references = documents.filter(({ nature }) => nature === 'reference').map(({ id }) => id);
const lines = (id: string): readonly string[] => read(`data/policies/${id}.txt`).trimEnd().split('\n');

/** The head of a page: its tags by name, and its JSON-LD. */
function headOf(path: string) {
  const elements = elementsIn(parse(read(path)));
  const all = (tag: string): readonly HtmlElement[] => elements.filter(({ tagName }) => tagName === tag);
  const metas = all('meta').map((meta) => [
    attributeOf(meta, 'name') ?? attributeOf(meta, 'property') ?? '',
    attributeOf(meta, 'content') ?? '',
  ]);
  const jsonLd = all('script').filter((script) => attributeOf(script, 'type') === 'application/ld+json');
  return {
    metas: new Map(metas.map(([name = '', content = '']) => [name, content])),
    links: all('link').map((link) => Object.fromEntries(link.attrs.map(({ name, value }) => [name, value]))),
    jsonLd: jsonLd.map((script) => JSON.parse(textOf(script)) as Readonly<Record<string, unknown>>),
    elements,
  };
}

const pages = listFiles(folder).filter((file) => file.endsWith('.html') && !file.includes('embed/'));

describe.each(policies)('%s as Word', (id) => {
  const file = `data/policies/${id}.docx`;
  const bytes = readFileSync(`${folder}/${file}`);
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gu)].map(([paragraph]) => paragraph);

  test('holds the lines of the text and no other, a paragraph each, and one a cell', () => {
    // A style separator joins two paragraphs to a line. Cells that others span, and the line after a table, are empty.
    const printed = paragraphs
      .map((paragraph) => xmlText(paragraph) + (paragraph.includes('<w:specVanish/>') ? '' : '\n'))
      .join('')
      .split('\n')
      .filter((text) => text !== '');
    expect(printed).toEqual(lines(id).flatMap((line) => line.split('\t').filter((text) => text !== '')));
  });

  test('has a style of its own on every numbered line but the items of articles', () => {
    const { hasPart } = headOf(`policies/${id}/index.html`).jsonLd[0] as {
      readonly hasPart: readonly Part[];
    };
    const headings = paragraphs.filter((paragraph) =>
      /<w:pStyle w:val="(?:Heading\d|Chapter|Section|Article|Annex|Box)"\/>/u.test(paragraph),
    );
    const all = hasPart.flatMap(namesOf);
    const isLaw = all.some((name) => /^第\S+条/u.test(name));
    const names = all.filter((name) => !isLaw || !/^[（(\d]/u.test(name));
    expect(headings).toHaveLength(names.length);
    expect(names.filter((name, index) => !xmlText(headings[index] ?? '').startsWith(name))).toEqual([]);
  });
});

interface Part {
  readonly name: string;
  readonly hasPart?: readonly Part[];
}

function namesOf({ name, hasPart = [] }: Part): readonly string[] {
  return [name, ...hasPart.flatMap(namesOf)];
}

describe.each(policies)('%s as Akoma Ntoso', (id) => {
  const xml = read(`data/policies/${id}.akn.xml`);

  test('is valid against the part of the schema that our files use', async () => {
    expect(await validateAkn(xml, 'profile')).toEqual([]);
  });

  test('holds the text and no other', () => {
    expect(xmlText(xml.slice(xml.indexOf('</meta>'))).trimEnd()).toBe(
      lines(id).join('').replaceAll('\t', ''),
    );
  });
});

test('reference material has neither Word nor Akoma Ntoso, and its page offers none', () => {
  expect(references).not.toEqual([]);
  for (const id of references) {
    expect(listFiles(`${folder}/data/policies`).filter((file) => file.startsWith(id))).toEqual([
      `${id}.json`,
      `${id}.txt`,
    ]);
    for (const locale of ['', 'en/'])
      expect(read(`${locale}policies/${id}/index.html`)).not.toMatch(/\.docx|\.akn\.xml/u);
  }
});

/** As the sources print it; that of the county says no day. */
const published: Readonly<Record<string, string>> = {
  'yunchuan-2022': '2023-02-08 16:05',
  'shili-2024': '2024-07-02 09:15',
};

test.each(policies.flatMap((id) => [`policies/${id}/`, `en/policies/${id}/`]))(
  '%s says in its head what the document is, and links its other formats',
  (path) => {
    const id = path.split('/').at(-2) ?? '';
    const { metas, jsonLd, links } = headOf(`${path}index.html`);
    expect(metas.get('bibo.type')).toBe('Legislation');
    expect(metas.get('ArticleTitle')).toBe(metas.get('dcterms.title'));
    expect(metas.get('PubDate')).toBe(published[id]);
    expect(metas.has('citation_title')).toBe(false);
    expect(metas.get('og:image')).toBe(`${site}/og/${id}.png`);
    expect(jsonLd).toHaveLength(1);
    expect(jsonLd[0]).toMatchObject({ '@type': 'Legislation', '@id': `${site}/policies/${id}/` });
    const formats = links.filter(({ rel, href }) => rel === 'alternate' && href?.includes(`/${id}.`));
    expect(formats.map(({ href }) => href?.replace(/^.*\.(docx|txt|json|akn\.xml)$/u, '$1'))).toEqual([
      'docx',
      'txt',
      'json',
      'akn.xml',
    ]);
  },
);

test.each(references)(
  '%s is a news report to machines, never legislation, and stays out of indexes',
  (id) => {
    const { metas, jsonLd } = headOf(`policies/${id}/index.html`);
    expect(jsonLd.map((described) => described['@type'])).toEqual(['NewsArticle']);
    expect([...metas.keys()].filter((name) => /^(?:bibo|dcterms|prism|citation)/u.test(name))).toEqual([]);
    expect(metas.get('robots')).toBe('noindex');
    for (const map of listFiles(folder).filter((file) => /^sitemap.*\.xml$|^feed\.xml$/u.test(file)))
      expect(read(map)).not.toContain(id);
  },
);

test.each(['data/index.html', 'targets/index.html'])('%s describes its data set', (path) => {
  expect(headOf(path).jsonLd).toMatchObject([
    { '@type': 'Dataset', license: expect.any(String), creator: { name: '职策' } },
  ]);
});

test('every page has one description for machines, a share image that is there, the feed and the search', () => {
  expect(pages.length).toBeGreaterThan(20);
  const wrong = pages.filter((path) => {
    const { metas, links, jsonLd } = headOf(path);
    const image = metas.get('og:image')?.replace(`${site}/`, '') ?? '';
    const relations = links.map(({ rel, type }) => `${rel ?? ''} ${type ?? ''}`);
    return !(
      jsonLd.length === 1 &&
      existsSync(`${folder}/${image}`) &&
      relations.includes('alternate application/atom+xml') &&
      relations.includes('search application/opensearchdescription+xml')
    );
  });
  expect(wrong).toEqual([]);
});

test('the sitemap names no page that asks to stay out of indexes', () => {
  const noindex = listFiles(folder).filter(
    (file) => file.endsWith('.html') && read(file).includes('<meta name="robots" content="noindex"'),
  );
  expect(noindex.length).toBeGreaterThan(2);
  const map = read('sitemap-0.xml');
  expect(noindex.filter((file) => map.includes(`${site}/${file.replace('index.html', '')}</loc>`))).toEqual(
    [],
  );
});

test('share images are PNG files of 1200 × 630, one a document and one for the site', () => {
  expect(listFiles(`${folder}/og`)).toEqual(
    ['site', ...documents.map(({ id }) => id)].map((id) => `${id}.png`).sort(),
  );
  for (const file of listFiles(`${folder}/og`)) {
    const png = readFileSync(`${folder}/og/${file}`);
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'PNG',
      1200,
      630,
    ]);
  }
});

describe('the feed', () => {
  const feed = read('feed.xml');
  const values = (name: string): readonly string[] =>
    [...feed.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'gu'))].map(([, value = '']) => value);

  test('is well-formed', async () => {
    const { validateXML } = createRequire(import.meta.url)('xmllint-wasm') as {
      validateXML(options: object): Promise<{ readonly errors: readonly { readonly message: string }[] }>;
    };
    const { errors } = await validateXML({
      xml: [{ fileName: 'feed.xml', contents: feed }],
      normalization: 'format',
    });
    expect(errors).toEqual([]);
  });

  test('has a tag: address a entry, each once, and times that no clock gave', () => {
    const ids = values('id');
    expect(ids.filter((id) => !id.startsWith('tag:zhice.example,2026:'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(values('updated').filter((time) => !/^\d{4}-\d{2}-\d{2}T00:00:00Z$/u.test(time))).toEqual([]);
  });

  test('tells of every policy, every correction, and dates that have passed', () => {
    const ids = values('id').map((id) => id.replace('tag:zhice.example,2026:', ''));
    const corrections = JSON.parse(read('data/corrections.json')) as readonly { readonly id: string }[];
    expect(ids).toEqual(
      expect.arrayContaining([
        ...policies.map((id) => `policy/${id}`),
        ...corrections.map(({ id }) => `correction/${id}`),
      ]),
    );
    expect(ids.filter((id) => id.startsWith('date/')).length).toBeGreaterThan(0);
  });
});

describe('permanence', () => {
  const corrections = JSON.parse(read('data/corrections.json')) as readonly {
    readonly id: string;
    readonly policy: string;
    readonly provision: string;
    readonly quote: string;
    readonly kind: string;
  }[];

  test.each(corrections)(
    'the correction $id is listed on its page, and 原文如此 stands beside its provision',
    (correction) => {
      const { elements } = headOf(`policies/${correction.policy}/index.html`);
      const byId = (id: string) => elements.find((element) => attributeOf(element, 'id') === id);
      const entry = byId(`correction-${correction.id}`);
      expect(entry && textOf(entry)).toContain(correction.quote);
      if (correction.kind !== 'source-error') return;
      const block = elements.find(
        (element) =>
          attributeOf(element, 'class') === 'block' &&
          elementsIn(element).some((inner) => attributeOf(inner, 'id') === correction.provision),
      );
      const mark = block && elementsIn(block).find(({ tagName }) => tagName === 'details');
      expect(mark && attributeOf(mark, 'data-editorial')).toBe('');
      expect(mark && textOf(mark)).toContain('原文如此');
    },
  );

  test('a former id stands as an empty editorial anchor inside the provision that it leads to', () => {
    const page = headOf('policies/yunchuan-2022/index.html').elements;
    const aliases = { s9: 's1', 's9-1': 's1-1', 's9-1-p1': 's1-1-p1', p1: 'preamble' };
    for (const [former, id] of Object.entries(aliases)) {
      const provision = page.find((element) => attributeOf(element, 'id') === id);
      const anchor =
        provision && elementsIn(provision).find((element) => attributeOf(element, 'id') === former);
      expect(anchor && [attributeOf(anchor, 'data-editorial'), textOf(anchor)]).toEqual(['', '']);
    }
  });
});
