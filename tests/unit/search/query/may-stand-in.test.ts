import { beforeAll, expect, test } from 'vitest';
import { fold, type FoldLevel } from '../../../../src/search/fold/fold.ts';
import { measureUnit } from '../../../../src/search/index/search-document.ts';
import { lastBefore } from '../../../../src/search/index/volume.ts';
import { openIndex, type OpenIndex } from '../../../../src/search/query/open-index.ts';
import { readSearchDocuments } from '../../../bench/search/read-search-documents.ts';
import { makeRandom } from '../../../bench/random.ts';
import { fixtureCorpus } from '../../../browser/fixture-site.ts';
import { open, serve, build, TINY_LIMITS } from '../served-index.ts';

const documents = readSearchDocuments(fixtureCorpus.CONTENT_DIR);
const texts = documents.flatMap(({ units }) => units.map((unit) => measureUnit(unit).text));
const LEVELS: readonly FoldLevel[] = ['exact', 'loose'];

let sharded: OpenIndex;
let whole: OpenIndex;
beforeAll(async () => {
  sharded = await open(documents, { layout: 'sharded', limits: TINY_LIMITS });
  whole = await open(documents, { layout: 'whole' });
});

const titleUnits = (): readonly number[] => whole.documents.map(({ titleUnit }) => titleUnit);
const documentsOf = (units: readonly number[]): ReadonlySet<number> =>
  new Set(units.map((unit) => lastBefore(titleUnits(), unit)));

test('every document that has a text is among those of the units where it may stand', async () => {
  const random = makeRandom(3);
  for (let left = 400; left > 0; left -= 1) {
    const text = random.pick(texts);
    const at = random.below(text.length);
    const cut = text.slice(at, at + 1 + random.below(24));
    for (const level of LEVELS) {
      const folded = fold(cut, level).text;
      if (folded === '') continue;
      const found = await whole.source.find(folded, level);
      const units = (await sharded.source.mayStandIn?.(folded, level, true)) ?? [];
      const among = documentsOf(units);
      for (const document of documentsOf(found.map(({ unit }) => unit)))
        expect(among.has(document), `${folded} of document ${String(document)}`).toBe(true);
      expect(units).toEqual(units.toSorted((a, b) => a - b));
    }
  }
});

test('a text of very many units is told to be one, where those are not wanted', async () => {
  expect(await sharded.source.mayStandIn?.('职业教育', 'exact', false)).toBeUndefined();
  expect(await sharded.source.mayStandIn?.('职业教育', 'exact', true)).not.toEqual([]);
});

test('no text is read for it', async () => {
  const built = build(documents, { layout: 'sharded', limits: TINY_LIMITS });
  const asked: string[] = [];
  const files = serve(built);
  const index = await openIndex(built.entry, (name, stretch) => {
    asked.push(name);
    return files(name, stretch);
  });
  if (index.state === 'failed') throw new Error(index.failure.reason);
  for (const text of texts.slice(0, 20))
    await index.source.mayStandIn?.(fold(text, 'exact').text, 'exact', true);
  expect(asked.some((name) => name.startsWith('grams-'))).toBe(true);
  expect(asked.filter((name) => name.startsWith('texts-'))).toEqual([]);
});
