import { expect, it } from 'vitest';
import { openIndex } from '../../../../src/search/query/open-index.ts';
import { ask, build, makeDocument, readAll, serve } from '../served-index.ts';

const documents = Array.from({ length: 60 }, (_, number) =>
  makeDocument(
    [
      `#第${number}部分 产教融合|第${number}号产教融合方案，一一一${String.fromCharCode(0x5000 + number)}，职业教育第${number}条。`,
      `职业教育与产教融合之${String.fromCharCode(0x5000 + number)}。`,
    ],
    { policy: `p-${number}` },
  ),
);
const limits = {
  mostPositions: 2,
  longestKey: 6,
  shardBytes: 40,
  packCharacters: 40,
  commonPositions: 50,
  listBytes: Infinity,
  headEntries: 4,
  volumeBytes: 400,
};

async function askCounted(typed: string, commonPositions: number) {
  const built = build(documents, { layout: 'sharded', limits: { ...limits, commonPositions } });
  const fetchFile = serve(built);
  let bytes = 0;
  const index = await openIndex(built.entry, (name, stretch) => {
    if (/^(?:grams|lists)-/u.test(name)) bytes += stretch?.length ?? 0;
    return fetchFile(name, stretch);
  });
  if (index.state === 'failed') throw new Error(index.failure.reason);
  const result = await ask(index, typed);
  return { result, bytes };
}

it.each(['产教融合', '职', '教'])(
  'a text that stands nearly everywhere is counted without its grams, and the same as with them: %s',
  async (typed) => {
    const counted = await askCounted(typed, 50);
    const gathered = await askCounted(typed, Infinity);
    expect(counted.bytes).toBeLessThan(gathered.bytes / 2);
    expect({ ...counted.result, readHits: undefined }).toEqual({ ...gathered.result, readHits: undefined });
    expect(await readAll(counted.result)).toEqual(await readAll(gathered.result));
  },
);

it('a text that overlaps itself is counted from the left, however common it is', async () => {
  const { result } = await askCounted('一一', Infinity);
  expect(result.totals.all).toEqual({ occurrences: 60, paragraphs: 60, documents: 60 });
  await readAll(result);
});
