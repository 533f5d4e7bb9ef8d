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
const limits = { mostPositions: 2, longestKey: 6, shardBytes: 40, packCharacters: 40, commonPositions: 50 };

async function askCounted(typed: string, commonPositions: number) {
  const built = build(documents, { layout: 'sharded', limits: { ...limits, commonPositions } });
  const asked: string[] = [];
  const fetchFile = serve(built);
  const index = await openIndex(built.entry, (name) => {
    asked.push(name);
    return fetchFile(name);
  });
  if (index.state === 'failed') throw new Error(index.failure.reason);
  const result = await ask(index, typed);
  return { result, grams: asked.filter((name) => name.startsWith('grams')).length };
}

it.each(['产教融合', '职', '一一', '教'])(
  'a text that stands nearly everywhere is counted without its grams, and the same as with them: %s',
  async (typed) => {
    const counted = await askCounted(typed, 50);
    const crossed = await askCounted(typed, Infinity);
    expect(counted.grams).toBe(0);
    expect(crossed.grams).toBeGreaterThan(3);
    expect({ ...counted.result, readHits: undefined }).toEqual({ ...crossed.result, readHits: undefined });
    expect(await readAll(counted.result)).toEqual(await readAll(crossed.result));
  },
);
