import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../../src/domain/references/find-references.ts';
import { foldTitle } from '../../../../src/domain/references/fold-title.ts';
import { normaliseDocumentNumber } from '../../../../src/domain/references/normalise-document-number.ts';

describe('normaliseDocumentNumber', () => {
  it.each([
    '乌教发〔2024〕50号',
    '乌教发[2024]50号',
    '乌教发［2024］50号',
    '乌教发(2024)50号',
    '乌教发（２０２４） 50 号',
    '乌教发【2024】50号',
    '乌教发 〔 2024 〕第50号',
    '乌教发〔2024〕050号',
  ])('prints %s as 乌教发〔2024〕50号', (text) => {
    expect(normaliseDocumentNumber(text)).toBe('乌教发〔2024〕50号');
  });
});

describe('findReferences', () => {
  function print(text: string): string[] {
    return findReferences(text).map(({ title = '', documentNumber = '', isNested }) =>
      [title, documentNumber, isNested ? 'nested' : ''].join('|'),
    );
  }

  it.each([
    ['根据《甲法》、《乙意见》', ['甲法||', '乙意见||']],
    [
      '落实《方案(2023—2025年)》(发改社会〔2023〕699号)和《指引》',
      ['方案(2023—2025年)|发改社会〔2023〕699号|', '指引||'],
    ],
    ['《通知》（国发[2019]4号）', ['通知|国发〔2019〕4号|']],
    ['《通知》国发〔2019〕4号', ['通知|国发〔2019〕4号|']],
    ['《关于印发〈规划〉的通知》', ['关于印发〈规划〉的通知||', '规划||nested']],
    [
      '《关于印发《规划》的通知》（甲发〔2022〕1号）',
      ['关于印发《规划》的通知|甲发〔2022〕1号|', '规划||nested'],
    ],
    ['“落实《意见》精神”', ['意见||']],
    ['根据国发〔2019〕4号要求', ['|国发〔2019〕4号|']],
    ['《没有收尾', []],
    ['〈不是书名〉', []],
    ['三〔2024〕', []],
  ])('finds the documents that %s names', (text, expected) => {
    expect(print(text)).toEqual(expected);
  });

  it('cuts the printed words out of the text, number in its brackets included', () => {
    const text = '落实《方案》(发改社会〔2023〕699号)，';
    const [reference] = findReferences(text);
    expect(text.slice(reference?.start, reference?.end)).toBe('《方案》(发改社会〔2023〕699号)');
    expect(reference?.text).toBe('《方案》(发改社会〔2023〕699号)');
  });
});

describe('foldTitle', () => {
  it('takes forms of brackets, dashes and quotation marks for one', () => {
    expect(foldTitle('示例规划 （2022—2026年）')).toBe(foldTitle('《示例规划(2022-2026年)》'));
    expect(foldTitle('“双师型”教师')).toBe('双师型教师');
    expect(foldTitle('示例规划')).not.toBe(foldTitle('示例方案'));
  });
});
