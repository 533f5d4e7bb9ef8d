import { describe, expect, it } from 'vitest';
import type { DiffPart } from '../../../../src/domain/text/diff-characters.ts';
import { shortenDiff } from '../../../../src/domain/text/shorten-diff.ts';

const same = (text: string): DiffPart => ({ kind: 'same', text });
const changed: DiffPart = { kind: 'changed', quoted: '考核', source: '评估' };
const long = '甲'.repeat(60) + '乙'.repeat(60);

describe('shortenDiff', () => {
  it('keeps what stands next to a difference and cuts the rest', () => {
    expect(shortenDiff([same(long), changed, same(long)])).toEqual([
      same(`……${'乙'.repeat(24)}`),
      changed,
      same(`${'甲'.repeat(24)}……`),
    ]);
    expect(shortenDiff([changed, same(long), changed])[1]).toEqual(
      same(`${'甲'.repeat(24)}……${'乙'.repeat(24)}`),
    );
  });

  it('leaves short texts and every difference whole', () => {
    const parts = [same('建立机制'), { ...changed, quoted: long }, same('。')];
    expect(shortenDiff(parts)).toEqual(parts);
  });

  it('never cuts a character of two code units in two', () => {
    const [part] = shortenDiff([same('𠮷'.repeat(80)), changed]);
    expect(part).toEqual(same(`……${'𠮷'.repeat(24)}`));
  });
});
