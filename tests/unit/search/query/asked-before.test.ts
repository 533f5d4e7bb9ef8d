import { expect, test } from 'vitest';
import { measureUnit } from '../../../../src/search/index/search-document.ts';
import { readSearchDocuments } from '../../../bench/search/read-search-documents.ts';
import { makeRandom } from '../../../bench/random.ts';
import { fixtureCorpus } from '../../../browser/fixture-site.ts';
import { ask, open, TINY_LIMITS } from '../served-index.ts';

const documents = readSearchDocuments(fixtureCorpus.CONTENT_DIR);
const texts = documents.flatMap(({ units }) => units.map((unit) => measureUnit(unit).text));

test('without punctuation an answer is the same whatever was asked for before', async () => {
  const whole = await open(documents, { layout: 'whole' });
  const sharded = await open(documents, { layout: 'sharded', limits: TINY_LIMITS });
  const random = makeRandom(5);
  let found = 0;
  for (let left = 500; left > 0; left -= 1) {
    const text = random.pick(texts);
    const at = random.below(text.length);
    const query = text.slice(at, at + 4 + random.below(16)).replaceAll(/\p{P}/gu, '');
    if (query.trim() === '') continue;
    // The page asks for the characters as typed first.
    const { totals: asTyped } = await ask(sharded, query);
    const { totals } = await ask(sharded, query, { mode: 'ignore-punctuation' });
    expect(totals, query).toEqual((await ask(whole, query, { mode: 'ignore-punctuation' })).totals);
    if (asTyped.all.paragraphs < totals.all.paragraphs) found += 1;
  }
  expect(found).toBeGreaterThan(50);
});
