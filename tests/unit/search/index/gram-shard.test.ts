import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GramShardWriter,
  joinLevels,
  readGrams,
  readLevels,
  type ShardGram,
} from '../../../../src/search/index/gram-shard.ts';
import { makePosting } from '../../../../src/search/index/posting.ts';
import { hostileText } from '../hostile-text.ts';

function write(exact: readonly ShardGram[], loose: readonly ShardGram[] = []): Uint8Array {
  const writer = new GramShardWriter();
  for (const gram of exact) writer.add(gram);
  const written = writer.take();
  for (const gram of loose) writer.add(gram);
  return joinLevels(written, writer.take());
}

const postings = fc
  .array(fc.tuple(fc.nat({ max: 300_000 }), fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((all) => Uint32Array.from(all, ([unit, isBody]) => makePosting(unit, isBody)).sort());

function gramsOf(isLoose: boolean): fc.Arbitrary<ShardGram[]> {
  return fc
    .uniqueArray(
      hostileText(12).filter((key) => key !== ''),
      { maxLength: 8 },
    )
    .map((keys) => keys.toSorted())
    .chain((keys) =>
      fc.tuple(
        ...keys.map((key) =>
          fc.tuple(fc.boolean(), postings).map(([isRange, own]): ShardGram => {
            const gram = { key, isRange, postings: own };
            return isLoose ? { ...gram, toGap: own.map((posting) => 1 + (posting % 200)) } : gram;
          }),
        ),
      ),
    );
}

describe('a gram shard', () => {
  it('keeps its grams of both levels', () => {
    fc.assert(
      fc.property(gramsOf(false), gramsOf(true), (exact, loose) => {
        expect(readLevels(write(exact, loose))).toEqual({ exact, loose });
      }),
    );
  });

  it('begins each shard without the key before it', () => {
    const writer = new GramShardWriter();
    const gram = (key: string): ShardGram => ({
      key,
      isRange: true,
      postings: Uint32Array.of(makePosting(0, true)),
    });
    writer.add(gram('教育'));
    writer.take();
    writer.add(gram('教师'));
    expect(readGrams(writer.take())).toEqual([gram('教师')]);
  });

  it('refuses bytes that are cut short or go on', () => {
    const bytes = write([{ key: '教育', isRange: false, postings: Uint32Array.of(makePosting(300, true)) }]);
    expect(() => readLevels(bytes.slice(0, -1))).toThrow(RangeError);
    const loose = write(
      [],
      [{ key: '教育', isRange: false, postings: Uint32Array.of(7), toGap: Uint32Array.of(1) }],
    );
    expect(() => readLevels(Uint8Array.of(...loose, 1))).toThrow(RangeError);
  });
});
