import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parse } from 'parse5';
import { beforeAll, expect, test } from 'vitest';
import { fixtureCorpus } from '../browser/fixture-site.ts';
import { listFiles } from './list-files.ts';
import { runBuild } from './run-build.ts';

const CORPUS = '.cache/without-english';
const OUT_DIR = '.cache/without-english-site';
/** Fields that may be left out; each stands on a line of its own, which may go on in indented ones. */
const OPTIONAL =
  /^( *)(?:titleEn|shortTitleEn|abstractEn|nameEn|labelEn|questionEn):.*\n(?:\1 {2,}(?!- ).*\n)*/gmu;
/** Files whose records need their English: indicators, and what is recorded for ever with a hash of its words. */
const KEPT = /^(?:indicators|corrections|comparisons|terms)\.yaml$/u;

beforeAll(() => {
  rmSync(CORPUS, { recursive: true, force: true });
  cpSync(fixtureCorpus.CONTENT_DIR, `${CORPUS}/content`, { recursive: true });
  for (const file of listFiles(`${CORPUS}/content`).filter((each) => /\.(?:mdx|yaml)$/u.test(each))) {
    if (KEPT.test(file)) continue;
    const path = `${CORPUS}/content/${file}`;
    const source = readFileSync(path, 'utf8');
    const fields = file === 'topics.yaml' ? /^ *questionEn:.*\n/gmu : OPTIONAL;
    writeFileSync(path, source.replace(fields, ''));
  }
  runBuild({ CONTENT_DIR: `${CORPUS}/content`, SEEDS_DIR: fixtureCorpus.SEEDS_DIR, OUT_DIR });
}, 120_000);

/** Texts with Chinese words that no element marks as Chinese. */
function unmarkedOf(node: Tree.Node, language: string): readonly string[] {
  if (node.nodeName === '#text') {
    const { value } = node as Tree.TextNode;
    return /\p{Script=Han}/u.test(value) && !language.startsWith('zh') ? [value.trim()] : [];
  }
  if (/^(?:script|style|template)$/u.test(node.nodeName)) return [];
  const own = 'attrs' in node ? node.attrs.find(({ name }) => name === 'lang')?.value : undefined;
  return 'childNodes' in node ? node.childNodes.flatMap((child) => unmarkedOf(child, own ?? language)) : [];
}

const pages = () => listFiles(OUT_DIR).filter((file) => /^en\/.*\.html$/u.test(file));
const read = (file: string) => readFileSync(`${OUT_DIR}/${file}`, 'utf8');

test('records without English words show their Chinese on English pages, marked as Chinese', () => {
  const unmarked = pages().flatMap((file) =>
    unmarkedOf(parse(read(file)), '').map((text) => `${file}: ${text}`),
  );
  // Words of a chart that are for the most part English cannot be divided: 60家 or more.
  expect(unmarked.filter((each) => !/[a-z]{2}/iu.test(each.replace(/^[^:]*/u, '')))).toEqual([]);
});

test.each([
  ['en/policies/shili-2024/index.html', '示例市以产教融合促进职业教育提质发展实施方案'],
  ['en/targets/shili-2024-industry-college/index.html', '产业学院'],
  ['en/embed/targets/shili-2024-industry-college/index.html', '产业学院'],
  ['en/topics/industry-colleges/index.html', '产业学院'],
  ['en/organisations/index.html', '示例市教育局'],
  ['en/timeline/index.html', '通知成文'],
  ['en/index.html', '示例市'],
])('%s has the words %s, and a title of its own', (file, words) => {
  const html = read(file);
  expect(html).toContain(words);
  expect(html).not.toMatch(/\bundefined\b(?=[^<]*<)|\[to be written\]|【待填】/u);
  expect(/<title[^>]*>([^<]+)<\/title>/u.exec(html)?.[1]?.trim()).toMatch(/^[^·\s].* · Zhice$|^Zhice/u);
});
