import { expect, test } from 'vitest';
import { exactIndex } from '../../src/features/search/index/exact-index.ts';
import { PageAsker } from '../bench/search/ask-page.ts';
import { growDocuments } from '../bench/search/grow-documents.ts';
import { isPageRight } from '../bench/search/judge-page.ts';
import { makePageQueries } from '../bench/search/page-queries.ts';
import { PlainTruth } from '../bench/search/plain-truth.ts';
import { readSearchDocuments } from '../bench/search/read-search-documents.ts';
import { fixtureCorpus, fixtureSite } from '../browser/fixture-site.ts';

/*
 * What the search page loads of an index for a first question, by the scripts of the page, at a size where every way of
 * asking takes parts of files. `tests/bench/search/first-query.bench.ts` measures more questions at more sizes.
 */

const DOCUMENTS = 120;
/** Of each kind. */
const QUESTIONS = 60;
const MOST = { requests: 12, bytes: 80_000 };
/** Kinds of questions that are all answered to the end. */
const FINISHED = ['strings in quotation marks', 'document numbers, without brackets'];

const documents = growDocuments(readSearchDocuments(fixtureCorpus.CONTENT_DIR), DOCUMENTS);
const built = exactIndex(documents, undefined);
const truth = new PlainTruth(documents);

test('an index of so many documents is in parts', () => {
  expect(built.layout).toBe('sharded');
});

test.each(Object.entries(makePageQueries(documents, QUESTIONS, 23)))(
  'a first page for %s says what is true, and loads no more than it may',
  async (kind, queries) => {
    const asker = new PageAsker(built, fixtureSite.root);
    for (const query of queries) {
      const loads = await asker.ask(query);
      expect(isPageRight(query, loads, truth), `${query}: ${JSON.stringify(loads)}`).toBe(true);
      expect(loads.requests, query).toBeLessThanOrEqual(MOST.requests);
      expect(loads.bytes, query).toBeLessThanOrEqual(MOST.bytes);
      if (FINISHED.includes(kind)) expect(loads.isCut, query).toBe(false);
    }
  },
);
