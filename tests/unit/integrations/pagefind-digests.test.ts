import { gunzipSync } from 'node:zlib';
import { createIndex, close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import type { DocumentRecord } from '../../../src/exports/records/document-record.ts';
import { printDigests } from '../../../src/integrations/pagefind-digests.ts';

type ProvisionRecord = DocumentRecord['provisions'][number];

function provisionRecord(
  id: string,
  words: readonly [label: string, heading: string],
  texts: readonly string[],
  children: ProvisionRecord[] = [],
): ProvisionRecord {
  const paragraphs = texts.map((text, at) => ({ id: `${id}-p${at + 1}`, text }));
  const [label, heading] = words;
  return { id, label, heading, runIn: false, order: [], paragraphs, tables: [], organisations: [], children };
}

const jia = {
  id: 'jia-2025',
  provisions: [
    provisionRecord('title', ['', '甲市方案'], []),
    provisionRecord('preamble', ['', ''], ['为做好工作，制定本方案。']),
    provisionRecord(
      's1',
      ['一、', '基地 & 平台'],
      ['建成基地3个。另建平台。', '再写一段。'],
      [provisionRecord('s1-1', ['（一）', '企业<规上>'], [`${'长'.repeat(100)}。`])],
    ),
  ],
};

afterAll(close);

test('a digest has every heading under the ids of document and provision, each with the first sentence below it', () => {
  const [html = '', ...more] = printDigests([jia]);
  expect(more).toEqual([]);
  expect([...html.matchAll(/<h2 id="([^"]*)">(.*?)<\/h2>/gu)].map(([, id, words]) => [id, words])).toEqual([
    ['jia-2025/title', '甲市方案'],
    ['jia-2025/s1', '一、基地 &amp; 平台'],
    ['jia-2025/s1-1', '（一）企业&lt;规上&gt;'],
  ]);
  expect([...html.matchAll(/<p>(.*?)<\/p>/gu)].map(([, words]) => words)).toEqual([
    '为做好工作，制定本方案。',
    '建成基地3个。',
    '长'.repeat(60),
  ]);
});

test('digests of several documents share a record, and no document stands in two', () => {
  const documents = Array.from({ length: 400 }, (_, at) => ({ ...jia, id: `jia-${at}` }));
  const records = printDigests(documents);
  expect(records.length).toBeGreaterThan(1);
  expect(records.length).toBeLessThan(20);
  const titles = records.flatMap((html) => [...html.matchAll(/id="([^"/]*)\/title"/gu)].map(([, id]) => id));
  expect(titles).toEqual(documents.map(({ id }) => id));
});

test('Pagefind takes the headings of a digest for its parts', async () => {
  const { index } = await createIndex({ writePlayground: false });
  const [content = ''] = printDigests([jia]);
  await index?.addHTMLFile({ url: '/policies/0/', content });
  const { files } = (await index?.getFiles()) ?? { files: [] };
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  const [text = ''] = fragments.map((file) => gunzipSync(file.content).toString());
  const { anchors } = JSON.parse(text.slice(text.indexOf('{'))) as {
    readonly anchors: readonly { readonly id: string }[];
  };
  expect(anchors.map(({ id }) => id)).toEqual(['jia-2025/title', 'jia-2025/s1', 'jia-2025/s1-1']);
});
