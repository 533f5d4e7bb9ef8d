import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutGrams, type Gram } from '../../../../src/search/index/cut-grams.ts';
import { layOutCorpus } from '../../../../src/search/index/folded-corpus.ts';
import { gramPosition } from '../../../../src/search/index/gram-positions.ts';
import { GramShardWriter, readGramShard } from '../../../../src/search/index/gram-shard.ts';
import { hostileText } from '../hostile-text.ts';

function write(grams: readonly Gram[]): Uint8Array {
  const writer = new GramShardWriter();
  for (const gram of grams) writer.add(gram);
  return writer.take();
}

describe('a gram shard', () => {
  it('keeps the grams of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText(30), fc.nat({ max: 9 })), { maxLength: 8 }), (units) => {
        const corpus = layOutCorpus(
          units.map(([text, headingLength]) => ({ text, headingLength })),
          'exact',
        );
        const grams = [...cutGrams(corpus, { mostPositions: 2, longestKey: 4 })];
        expect(readGramShard(write(grams))).toEqual(grams);
      }),
    );
  });

  it('keeps far units, far offsets and positions side by side', () => {
    const positions = Float64Array.of(
      gramPosition(0, 0, false),
      gramPosition(0, 1, true),
      gramPosition(200_000, 1_000_000, true),
    );
    expect(readGramShard(write([{ key: '教', positions }]))).toEqual([{ key: '教', positions }]);
  });

  it('begins each shard without the key before it', () => {
    const writer = new GramShardWriter();
    const gram = (key: string): Gram => ({ key, positions: Float64Array.of(gramPosition(0, 0, true)) });
    writer.add(gram('教育'));
    writer.take();
    writer.add(gram('教师'));
    expect(readGramShard(writer.take())).toEqual([gram('教师')]);
  });

  it('refuses bytes that are cut short', () => {
    const bytes = write([{ key: '教育', positions: Float64Array.of(gramPosition(3, 4, true)) }]);
    expect(() => readGramShard(bytes.slice(0, -1))).toThrow(RangeError);
  });
});
