import { describe, expect, test } from 'vitest';
import {
  isReadOtherwise,
  joinReading,
  readConjecturally,
} from '../../../../src/domain/readings/read-conjecturally.ts';
import type { Reading } from '../../../../src/schemas/reading.ts';

type Substitution = Reading['substitutions'][number];
type Insertion = Reading['insertions'][number];

const swap = (from: string, to: string, more: Partial<Substitution> = {}): Substitution => ({
  from,
  to,
  confidence: 'high',
  ...more,
});
const insert = (text: string, before = '', more: Partial<Insertion> = {}): Insertion => ({
  text,
  before,
  provision: 'p1',
  confidence: 'high',
  ...more,
});

function read(text: string, substitutions: Substitution[], insertions: Insertion[] = [], provision = 'p1') {
  return readConjecturally(text, provision, { policy: 'sample-2024', substitutions, insertions });
}

describe('readConjecturally', () => {
  test.each([
    [
      'a chain, without reading its own results again',
      '教化和教育',
      [swap('教化', '教育'), swap('教育', '培育')],
      '教育和培育',
    ],
    ['a swap', '能够可以', [swap('能够', '可以'), swap('可以', '能够')], '可以能够'],
    [
      'a chain of three',
      '希望生机活力',
      [swap('希望', '生机'), swap('生机', '活力'), swap('活力', '力量')],
      '生机活力力量',
    ],
    [
      'the longest match at each offset',
      '根基特色根基',
      [swap('根基', '基本'), swap('根基特色', '基本特征')],
      '基本特征基本',
    ],
    [
      'from left to right where two overlap',
      '甲乙丙',
      [swap('甲乙', '一'), swap('乙丙丁', '二'), swap('丙', '三')],
      '一三',
    ],
    ['every occurrence', '工业、工业', [swap('工业', '产业')], '产业、产业'],
    ['words of characters outside the first plane', '𠮷野𠮷', [swap('𠮷野', '吉野')], '吉野𠮷'],
    ['nothing, where nothing fits', '原文', [swap('甲', '乙')], '原文'],
    ['an empty text', '', [swap('甲', '乙')], ''],
  ])('reads %s', (_, text, substitutions, expected) => {
    expect(joinReading(read(text, substitutions))).toBe(expected);
  });

  test('keeps a substitution to the paragraphs it is limited to, and prefers it there to a general one', () => {
    const substitutions = [swap('设立', '建设'), swap('设立', '设置', { only: ['p2'], confidence: 'low' })];
    expect(joinReading(read('设立', substitutions))).toBe('建设');
    expect(read('设立', substitutions, [], 'p2')).toEqual([
      { kind: 'replaced', received: '设立', reading: '设置', confidence: 'low' },
    ]);
    expect(read('时间', [swap('时间', '技术', { only: ['p2'] })])).toEqual([
      { kind: 'kept', received: '时间' },
    ]);
  });

  test('drops an insertion at the one point that the words before it mean, and nothing else like it', () => {
    const spans = read(
      '创新引领。两倍创新。',
      [swap('两倍', '二倍')],
      [insert('创新', '两倍', { confidence: 'medium' })],
    );
    expect(spans).toEqual([
      { kind: 'kept', received: '创新引领。' },
      { kind: 'replaced', received: '两倍', reading: '二倍', confidence: 'high' },
      { kind: 'dropped', received: '创新', confidence: 'medium' },
      { kind: 'kept', received: '。' },
    ]);
    expect(joinReading(spans)).toBe('创新引领。二倍。');
  });

  test.each([
    ['its position is in another paragraph', '开云电子签署', [insert('开云电子', '', { provision: 'p2' })]],
    ['the words before it are cut off', '创新。', [insert('创新', '两倍')]],
    ['it could mean two positions', '创新和创新', [insert('创新')]],
  ])('drops nothing where %s', (_, text, insertions) => {
    expect(joinReading(read(text, [], insertions))).toBe(text);
  });

  test('does not read words across what was inserted between them', () => {
    expect(joinReading(read('甲广告乙甲乙', [swap('甲乙', '丙')], [insert('广告', '甲')]))).toBe('甲乙丙');
    expect(joinReading(read('甲广告乙', [swap('甲广', '丙')], [insert('广告', '甲')]))).toBe('甲乙');
  });

  test('drops two insertions of one paragraph, each at its position', () => {
    expect(joinReading(read('甲一乙二', [], [insert('二', '乙'), insert('一', '甲')]))).toBe('甲乙');
  });
});

describe('isReadOtherwise', () => {
  test('is false only where every word is kept', () => {
    expect(isReadOtherwise(read('甲', []))).toBe(false);
    expect(isReadOtherwise(read('甲', [swap('甲', '乙')]))).toBe(true);
    expect(isReadOtherwise(read('甲', [], [insert('甲')]))).toBe(true);
  });
});
