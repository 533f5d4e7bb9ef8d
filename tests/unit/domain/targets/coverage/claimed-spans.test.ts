import { describe, expect, it } from 'vitest';
import type { DateClaim, NumberClaim } from '../../../../../src/domain/targets/coverage/claimed-spans.ts';
import { claimedSpans } from '../../../../../src/domain/targets/coverage/claimed-spans.ts';

function number(fields: Partial<NumberClaim>): NumberClaim {
  return { kind: 'number', record: 'r', provision: 'p1', quote: '', value: 1, ...fields };
}

function cut(text: string, claim: NumberClaim | DateClaim): readonly string[] {
  return claimedSpans(text, claim).map(({ start, end }) => `${String(start)} ${text.slice(start, end)}`);
}

describe('claimedSpans of a number', () => {
  it.each<[string, string, Partial<NumberClaim>, readonly string[]]>([
    ['the quantity of the quote', '建成2个甲、3个乙', { quote: '3个乙', value: 3 }, ['6 3个']],
    ['every occurrence', '3个乙、3个乙', { quote: '3个乙', value: 3 }, ['0 3个', '4 3个']],
    ['a range', '企业5-10家', { quote: '企业5-10家', value: 5, valueMax: 10 }, ['2 5-10家']],
    [
      'both ends of a change',
      '由39个增至92个',
      { quote: '由39个增至92个', value: 92, from: 39 },
      ['6 92个', '1 39个'],
    ],
    ['a half', '一年半的努力', { quote: '一年半的努力', value: 1.5, unit: '年' }, ['0 一年半']],
    ['a doubling', '产值翻番', { quote: '产值翻番', value: 1, unit: '番' }, ['2 翻番']],
    [
      'the number that is named',
      '2个甲、3个乙',
      { quote: '2个甲、3个乙', valueText: '3个', value: 3 },
      ['4 3个'],
    ],
    [
      'a number whose unit no parser knows',
      '建成5垛楼',
      { quote: '建成5垛楼', value: 5, unit: '垛' },
      ['2 5'],
    ],
    [
      'such a number in its magnitude',
      '1.2万垛',
      { quote: '1.2万垛', value: 1.2, unit: '万垛' },
      ['0 1.2万'],
    ],
    ['none for another value', '建成2个甲', { quote: '建成2个甲', value: 3 }, []],
    ['none for one end of a range', '企业5-10家', { quote: '企业5-10家', value: 5 }, []],
    [
      'no end of a change that is not recorded',
      '由39个增至92个',
      { quote: '由39个增至92个', value: 92 },
      ['6 92个'],
    ],
    ['none where the quote does not stand', '建成2个甲', { quote: '建成3个甲', value: 3 }, []],
  ])('are %s', (_case, text, fields, expected) => {
    expect(cut(text, number(fields))).toEqual(expected);
  });
});

describe('claimedSpans of a date', () => {
  const text = '2024年建成甲。2025年底建成乙，2024年建成丙。';
  it.each([
    ['in the quote', { words: '2024年', quote: '2024年建成丙' }, ['19 2024年']],
    ['last before the quote', { words: '2024年', quote: '建成丙' }, ['19 2024年']],
    ['before an earlier quote', { words: '2024年', quote: '建成甲' }, ['0 2024年']],
    [
      'everywhere in a heading, where no quote stands',
      { words: '2024年', quote: '无' },
      ['0 2024年', '19 2024年'],
    ],
    ['of the words alone', { words: '2025年底建成乙', quote: '建成乙' }, ['9 2025年底']],
    ['nowhere', { words: '2026年', quote: '建成乙' }, []],
  ])('stand %s', (_case, fields, expected) => {
    expect(cut(text, { kind: 'date', provision: 'p1', ...fields })).toEqual(expected);
  });
});
