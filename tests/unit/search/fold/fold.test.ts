import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/search/fold/fold.ts';
import { hostileText } from '../hostile-text.ts';

/** The folding, specified: what is printed or typed · at the exact level · at the loose level. */
const FOLDING: readonly (readonly [about: string, original: string, exact: string, loose: string])[] = [
  ['Chinese text', '产教融合型企业', '产教融合型企业', '产教融合型企业'],

  ['full width → half width', '７５％，Ａ（１＋Ｘ）：！？；', '75%,a(1+x):!?;', '75%a1+x'],
  ['half width kept', '75%,A(1+X):!?;', '75%,a(1+x):!?;', '75%a1+x'],
  ['half-width Japanese marks → full width', '｡､', '。、', ''],
  ['compatibility forms', '㈠⑴㎡⽂Ⅳ…', '(一)(1)m2文iv...', '一1m2文iv'],
  ['circled, raised and lowered forms are no plain ones', '①⑩㊀ⓐm²₂', '①⑩㊀ⓐm²₂', '①⑩㊀ⓐm²₂'],
  ['each character alone: no composing across', 'e\u0301', 'e\u0301', 'e\u0301'],

  ['ideographic, no-break and en spaces dropped', '教\u3000育\u00a0部\u2002门', '教育部门', '教育部门'],
  ['line breaks dropped', '认\n\n真贯彻', '认真贯彻', '认真贯彻'],
  ['a tab between cells kept, with no space about it', '序号 \t\t 任务', '序号\t任务', '序号\t任务'],
  ['spaces in dates dropped', '2024 年 7 月 17 日', '2024年7月17日', '2024年7月17日'],
  ['spaces at the ends dropped', '  产教 ', '产教', '产教'],
  ['one space kept between words of a–z', 'AFS \u3000 Project', 'afs project', 'afsproject'],
  ['one space kept between numbers', '15  20', '15 20', '15 20'],
  ['a space beside a sign dropped', '1 + X 证书', '1+x证书', '1+x证书'],
  [
    'zero-width and direction marks dropped',
    '产\u200b教\ufeff融\u200e合\ufe0f\u00ad',
    '产教融合',
    '产教融合',
  ],
  ['control characters dropped', '产\u0000教\u0007', '产教', '产教'],

  [
    'quotation marks are one',
    '“双”‘双’「双」『双』"双"\'双\'«双»',
    '"双""双""双""双""双""双""双"',
    '双双双双双双双',
  ],
  [
    'brackets of all shapes are round',
    '〔2024〕［2024］[2024]【2024】（2024）',
    '(2024)(2024)(2024)(2024)(2024)',
    '2024)(2024)(2024)(2024)(2024',
  ],
  ['a backtick is no quotation mark', '甲`乙', '甲`乙', '甲`乙'],
  ['title marks are one, and no quotation marks', '《甲》〈乙〉', '《甲》《乙》', '甲乙'],
  [
    'dashes of all lengths are one',
    '—坚持–坚持―坚持－坚持−坚持─坚持',
    '-坚持-坚持-坚持-坚持-坚持-坚持',
    '坚持坚持坚持坚持坚持坚持',
  ],
  ['a run of dashes is one', '——坚持--坚持— —坚持', '-坚持-坚持-坚持', '坚持坚持坚持'],
  ['the Chinese one is no dash', '一一', '一一', '一一'],
  ['middle dots are one', '甲·乙・丙•丁', '甲·乙·丙·丁', '甲乙丙丁'],
  ['wave dashes are one', '5～10〜15', '5~10~15', '5~10~15'],

  ['case', 'BDO AFS ÀÉ', 'bdo afsàé', 'bdoafsàé'],
  ['Greek capital and final sigma alike', 'ΣΑΣ', 'σασ', 'σασ'],

  [
    'punctuation stays at the exact level',
    '三、（二）5.“双师型”教师。',
    '三、(二)5."双师型"教师。',
    '三二5双师型教师',
  ],
  ['loose: the decimal point stays', '1.5万', '1.5万', '1.5万'],
  [
    'loose: any mark between two digits stays',
    '2022—2026年5-10家1,000',
    '2022-2026年5-10家1,000',
    '2022-2026年5-10家1,000',
  ],
  ['loose: so does a run of them', '1”、“2', '1"、"2', '1"、"2'],
  ['loose: signs with a meaning stay', '75%&A@B#1+2=3', '75%&a@b#1+2=3', '75%&a@b#1+2=3'],

  ['characters beyond the basic plane', '𠮷野', '𠮷野', '𠮷野'],
  ['half of a pair is no character', '\ud842吉\udfb7', '\ufffd吉\ufffd', '\ufffd吉\ufffd'],
  ['nothing', '', '', ''],
  ['white space alone', ' \u3000\n', '', ''],
  ['punctuation alone', '，。（）', ',。()', ''],
];

describe('fold', () => {
  it.each(FOLDING)('folds %s: %j', (_, original, exact, loose) => {
    expect(fold(original, 'exact').text).toBe(exact);
    expect(fold(original, 'loose').text).toBe(loose);
  });

  it.each(FOLDING)('folds what is already folded to itself: %s', (_, original) => {
    for (const level of ['exact', 'loose'] as const) {
      const folded = fold(original, level).text;
      expect(fold(folded, level).text).toBe(folded);
    }
  });

  it('leads from every folded character back to where it came from', () => {
    const original = '“双 师型”——占７５％';
    const back = (level: 'exact' | 'loose', from: number, to: number): string => {
      const folded = fold(original, level);
      return original.slice(folded.starts[from], folded.ends[to - 1]);
    };
    expect(fold(original, 'exact').text).toBe('"双师型"-占75%');
    expect(back('exact', 0, 5)).toBe('“双 师型”');
    expect(back('exact', 5, 6)).toBe('——');
    expect(back('exact', 7, 10)).toBe('７５％');
    expect(back('loose', 0, 3)).toBe('双 师型');
    expect(back('loose', 2, 4)).toBe('型”——占');
  });

  it('gives every part of a character that becomes several the whole of it', () => {
    const { text, starts, ends } = fold('甲㎡乙', 'exact');
    expect(text).toBe('甲m2乙');
    expect(starts).toEqual([0, 1, 1, 2]);
    expect(ends).toEqual([1, 2, 2, 3]);
  });

  it('keeps both halves of a surrogate pair together in the offsets', () => {
    const { starts, ends } = fold('甲𠮷乙', 'exact');
    expect(starts).toEqual([0, 1, 1, 3]);
    expect(ends).toEqual([1, 3, 3, 4]);
  });

  it('folds every piece cut out of a text to a piece of the folded text', () => {
    fc.assert(
      fc.property(
        hostileText(40),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('exact', 'loose'),
        (text, a, b, level) => {
          const characters = Array.from(text);
          const from = a % (characters.length + 1);
          const piece = characters.slice(from, from + (b % 12)).join('');
          expect(fold(text, level).text).toContain(fold(piece, level).text);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('keeps the offsets ascending and inside the text', () => {
    fc.assert(
      fc.property(hostileText(40), fc.constantFrom('exact', 'loose'), (original, level) => {
        const { text, starts, ends } = fold(original, level);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        starts.forEach((start, index) => {
          expect(start).toBeLessThan(ends[index] ?? 0);
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
          expect(ends[index]).toBeLessThanOrEqual(original.length);
        });
      }),
    );
  });
});
