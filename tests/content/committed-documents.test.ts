import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { addressedParts } from '../../src/checks/content/documents/addressed-parts.ts';
import { documentFidelity } from '../../src/checks/content/documents/document-fidelity.ts';
import { readSeed } from '../../src/checks/content/files/read-seed.ts';
import { textHash } from '../../src/checks/content/files/text-hash.ts';
import { ingestSeed } from '../../src/ingest/ingest-seed.ts';
import { corpus } from './corpus.ts';

/** Each document with what ingest makes of its primary seed. */
const documents = corpus.documents.map((document) => {
  const facts = document.facts?.value;
  const seedFile = facts?.sources.find(({ role }) => role === 'primary')?.file ?? '';
  const seed = readSeed(corpus.seeds, seedFile);
  const ingested = ingestSeed(seed?.text ?? '', seedFile, seed?.marks).value;
  const emendations = facts?.emendations ?? [];
  const isByRule = isDeepStrictEqual(ingested.emendations, emendations);
  return { ...document, ingested, isByRule };
});

/** Documents for which no reviewer recorded an emendation of their own. */
const byRule = documents.filter(({ isByRule }) => isByRule);

test('there are documents, and some are their seeds by rule alone', () => {
  expect(byRule.length).toBeGreaterThan(0);
});

test.each(documents)('$id is its seed, character for character, and records its fingerprints', (document) => {
  expect(documentFidelity(document, corpus)?.diagnostics).toEqual([]);
  for (const { file, sha256 } of document.facts?.value.sources ?? []) {
    const bytes = corpus.seeds.get(file) ?? new Uint8Array();
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
});

describe.each(byRule)('$id, without an emendation of a reviewer’s own,', ({ id, text, ingested }) => {
  test('is what ingest makes of its seed', () => {
    expect(ingested.text).toEqual(text);
  });

  test('gets its published ids and their hashes again when its seed is ingested anew', () => {
    const { ids } = corpus.publishedIds?.value[id] ?? { ids: {} };
    const anew = addressedParts(ingested.text).map((part) => [part.id, textHash(part.text)]);
    expect(Object.keys(ids).length).toBeGreaterThan(0);
    expect(Object.fromEntries(anew)).toMatchObject(ids);
  });
});
