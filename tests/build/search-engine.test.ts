import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deflate } from '../../src/features/search/index/deflate.ts';
import { groongaCommands } from '../../src/search/engine/groonga-commands.ts';
import { buildIndex } from '../../src/search/index/build-index.ts';
import type { SearchDocument } from '../../src/search/index/search-document.ts';
import { openIndex, type OpenIndex } from '../../src/search/query/open-index.ts';
import { askExact, countPositions, hasTotals } from '../bench/search/ask-exact.ts';
import { cutQueries } from '../bench/search/cut-queries.ts';
import { growDocuments } from '../bench/search/grow-documents.ts';
import { PlainTruth } from '../bench/search/plain-truth.ts';
import { readSearchDocuments } from '../bench/search/read-search-documents.ts';
import { fixtureCorpus } from '../browser/fixture-site.ts';
import { hasGroonga, startGroonga, WITHOUT_GROONGA, type GroongaServer } from '../browser/groonga-server.ts';
import { plainResult } from '../unit/search/served-index.ts';

if (!hasGroonga) console.warn(WITHOUT_GROONGA);

/** What a fold keeps, drops or makes one, what repeats itself, what an engine takes for syntax. */
const HARD = [
  '教',
  '，',
  '。',
  '教教',
  '的的',
  '"',
  '\\',
  "'",
  '(一)',
  '2025年',
  'A',
  '%',
  '+',
  '职 业',
  '不存在的一句话',
];

describe.skipIf(!hasGroonga)('a Groonga server behind the search page', () => {
  const models = readSearchDocuments(fixtureCorpus.CONTENT_DIR);
  const hard: SearchDocument = {
    ...(models[0] as SearchDocument),
    policy: 'hard-2024',
    units: [
      paragraph('p1', '的的的的的，教教教教"引号\\反斜线\'单引号\\n'),
      paragraph('p2', '序号\t任务\t\t𠮷林 A  B c'),
      {
        position: '1.',
        pieces: [
          { provision: 's1', heading: true, text: '职业教育。' },
          { provision: 's1-p1', heading: false, text: '职业教育与职业教育。' },
        ],
      },
    ],
  };
  const documents = [hard, ...growDocuments(models, 14)];
  const truths = new PlainTruth(documents);
  let groonga: GroongaServer;
  let server: Server;
  let endpoint = '';

  beforeAll(async () => {
    groonga = await startGroonga(groongaCommands(documents));
    server = createServer((asked, response) => groonga.pass(asked, response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/search-engine/select`;
  }, 120_000);

  afterAll(async () => {
    server.close();
    await groonga.close();
  });

  it.each([
    ['exact', 'counts'],
    ['ignore-punctuation', 'ignored'],
  ] as const)(
    'counts and reads what plain substring search finds: %s',
    async (mode, punctuation) => {
      const index = await open(documents, endpoint);
      // Plain search takes a run of tabs between cells for as many characters; those queries are held to the static index below.
      const cut = [...cutQueries(documents, 150, 5), ...cutQueries([hard], 60, 6)].filter(
        (query) => !query.includes('\t'),
      );
      const long = documents.flatMap(({ units }) =>
        units.flatMap(({ pieces }) => pieces.map(({ text }) => text)),
      );
      const longest = long.toSorted((a, b) => b.length - a.length).slice(0, 2);
      let asked = 0;
      for (const query of [...HARD, ...cut, ...longest]) {
        const found = await index.search(query, { mode });
        if (found.state === 'empty') continue;
        if (found.state === 'failed') throw new Error(`${query}: ${JSON.stringify(found.failure)}`);
        const truth = truths.find(query, punctuation);
        expect(hasTotals(found, truth), query).toBe(true);
        expect(await countPositions(found), query).toEqual(truth);
        asked += 1;
      }
      expect(asked).toBeGreaterThan(150);
    },
    120_000,
  );

  it('answers as the static index does: counts, order, headings, hits, several words, words of cells', async () => {
    const engine = await open(documents, endpoint);
    const files = await open(documents);
    for (const [query, options] of [
      ['职业教育', {}],
      ['职业教育', { bodyOnly: true }],
      ['职业 教育', { mode: 'all-words' }],
      ['职业 教育', { mode: 'all-words', within: 'document' }],
      ['序号 任务', {}],
      ['序号\t任务', {}],
      ['\t任务', {}],
      ['务\t\t𠮷', { mode: 'ignore-punctuation' }],
      ['发展', { order: 'document' }],
    ] as const) {
      const [a, b] = await Promise.all([engine.search(query, options), files.search(query, options)]);
      if (a.state !== 'done' || b.state !== 'done') throw new Error(query);
      expect(plainResult(a), query).toEqual(plainResult(b));
      expect(await a.readHits(0, 20), query).toEqual(await b.readHits(0, 20));
    }
  }, 60_000);

  it('says that an engine with other texts cannot answer, and one that is away neither', async () => {
    const others = build(models, endpoint);
    expect(await others).toMatchObject({ state: 'failed', failure: { reason: 'inconsistent' } });
    const away = build(documents, endpoint.replace(/:\d+/u, ':9'));
    expect(await away).toMatchObject({ state: 'failed', failure: { reason: 'unreachable' } });
  });

  it('gives one number for the paragraph that the fixture of hard characters repeats', async () => {
    const found = await askExact(await open(documents, endpoint), '的的');
    expect(found.documents.find(({ index }) => index === 0)?.occurrences).toBe(2);
  });
});

function paragraph(provision: string, text: string) {
  return { position: '', pieces: [{ provision, heading: false, text }] };
}

function build(documents: readonly SearchDocument[], endpoint?: string) {
  const built = buildIndex(documents, { deflate, endpoint });
  const files = new Map(built.files.map(({ name, bytes }) => [name, bytes]));
  return openIndex(built.entry, (name) => Promise.resolve(files.get(name)));
}

async function open(documents: readonly SearchDocument[], endpoint?: string): Promise<OpenIndex> {
  const index = await build(documents, endpoint);
  if (index.state === 'failed') throw new Error(JSON.stringify(index.failure));
  return index;
}
