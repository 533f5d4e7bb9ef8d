import { describe, expect, test } from 'vitest';
import { describePositions } from '../../../../src/domain/citing/describe-positions.ts';
import { cite } from '../../../../src/domain/citing/forms/cite.ts';
import { defaultLevelWords } from '../../../../src/domain/citing/level-words.ts';
import { parseCitation } from '../../../../src/domain/citing/reading/parse-citation.ts';
import { isOneParagraph } from '../../../../src/domain/document/below-heading.ts';
import type { CitableDocument } from '../../../../src/domain/document/citable-document.ts';
import { partOf } from '../../../../src/domain/document/parse-provision-id.ts';
import type { PositionRange, ProvisionPath } from '../../../../src/domain/document/provision-path.ts';
import { findProvisionPath, walkAddresses } from '../../../../src/domain/document/provision-path.ts';
import { decimalPlan, law, lawDocuments, restartingRules } from './law-documents.ts';
import { demonstration, samples } from './sample-documents.ts';

function pathOf({ text }: CitableDocument, id: string): ProvisionPath {
  const found = findProvisionPath(text.provisions, id);
  if (found === undefined) throw new Error(`no ${id} in the sample`);
  return found;
}

function name(document: CitableDocument, id: string, style: 'worded' | 'printed'): string {
  return describePositions([{ from: pathOf(document, id) }], style, defaultLevelWords);
}

function targets(text: string): readonly string[] {
  return parseCitation(text, [...lawDocuments, demonstration]).value.map(({ provision }) => provision ?? '');
}

describe('the name of a position', () => {
  test.each([
    [law, 'c1', '第一章'],
    [law, 'c1-j1', '第一章第一节'],
    [law, 'a1', '第一条'],
    [law, 'a1-p1', '第一条'],
    [law, 'a2-p1', '第二条第一款'],
    [law, 'a2-2', '第二条第（二）项'],
    [law, 'a2-2-1', '第二条第（二）项第1目'],
    [law, 'a2-2z1', '第二条第（二）项之一'],
    [law, 'a3-p2', '第三条第二款'],
    [law, 'a3-2', '第三条第一款第（二）项'],
    [law, 'a3-p2-2', '第三条第二款第（二）项'],
    [law, 'a3-t1-r2', '第三条表1第2行'],
    [law, 'a3z1', '第三条之一'],
    [law, 'history-p1', '题注'],
    [law, 'x1', '附件1'],
    [law, 'x1-preamble-p2', '附件1引言第2自然段'],
    [law, 'x1-signature2', '附件1落款（2）'],
    [law, 'x2-a1-p2', '附件2第一条第二款'],
    [law, 'x2-y1-t1-r1', '附件2附表1表1第1行'],
    [restartingRules, 'c2-a1', '第二章第一条'],
  ] as const)('in %#: %o %s is %s, printed and in words', (document, id, words) => {
    expect(name(document, id, 'worded')).toBe(words);
    expect(name(document, id, 'printed')).toBe(words);
  });

  test.each([
    [law, 'x1-s1-1-1', '附件1第一部分第（一）项第1点', '附件1一、（一）1.'],
    [law, 'x1-s1-t1-r3', '附件1第一部分表1第3行', '附件1一、表1第3行'],
    [law, 'x1-s1-fn1', '附件1第一部分脚注1', '附件1一、脚注1'],
    [decimalPlan, 's1', '第1项', '1'],
    [decimalPlan, 's1-2-1', '第1.2.1项', '1.2.1'],
    [decimalPlan, 's1-2-1-p2', '第1.2.1项第2自然段', '1.2.1第2自然段'],
    [decimalPlan, 's1-2-1-1-1', '第1.2.1项第（1）小点第①点', '1.2.1（1）①'],
    [decimalPlan, 's2-1-k1', '专栏1', '专栏1'],
    [restartingRules, 'c3-s1-1', '第三章第一部分第（一）项', '第三章一、（一）'],
  ] as const)('in %#: %o %s is %s in words, %s as printed', (document, id, worded, printed) => {
    expect(name(document, id, 'worded')).toBe(worded);
    expect(name(document, id, 'printed')).toBe(printed);
  });

  test('is not repeated in a list, nor at the end of a range', () => {
    const one = (id: string): PositionRange => ({ from: pathOf(law, id) });
    const range = (from: string, to: string): PositionRange => ({ ...one(from), to: pathOf(law, to) });
    const words = (...ranges: PositionRange[]) => describePositions(ranges, 'worded', defaultLevelWords);
    expect(words(one('a3-p2'), one('a3-p3'))).toBe('第三条第二款、第三款');
    expect(words(range('a2-1', 'a2-2'))).toBe('第二条第（一）项至第（二）项');
    expect(words(range('a1', 'a3'))).toBe('第一条至第三条');
    expect(words(range('x1-s1-t1-r2', 'x1-s1-t1-r3'))).toBe('附件1第一部分表1第2行至第3行');
  });
});

test.each(
  [...lawDocuments, demonstration, ...samples].map((document) => [document.policy.id, document] as const),
)('every id of %s is found again by its name, in words and as printed', (_, document) => {
  const { policy, text } = document;
  const ids = [...walkAddresses(text.provisions)].map(({ id, path, below }) => {
    const last = path.at(-1);
    const isAlone = below?.kind === 'paragraph' && last !== undefined && isOneParagraph(last);
    // A paragraph that is all there is goes by its provision.
    return { id, expected: isAlone && last.id !== 'title' ? last.id : id };
  });
  // A title is cited as what it heads.
  const cited = ids.filter(({ id }) => !['title', 'notice-title'].includes(partOf(id) ?? ''));
  expect(cited.length).toBeGreaterThan(2);
  for (const style of ['worded', 'printed'] as const) {
    const read = cited.map(({ id }) => {
      const words = `《${policy.title}》${name(document, id, style)}`;
      const { value, diagnostics } = parseCitation(words, [document]);
      return [words, value.map(({ provision }) => provision).join(), diagnostics.length];
    });
    expect(read).toEqual(
      cited.map(({ id, expected }) => [`《${policy.title}》${name(document, id, style)}`, expected, 0]),
    );
  }
});

describe('a position as it is written', () => {
  test.each([
    ['《示例市运河保护条例》第三条第二款第（二）项', ['a3-p2-2']],
    ['《示例市运河保护条例》第3条第2款第2项', ['a3-p2-2']],
    ['《示例市运河保护条例》第三条第二款第二项', ['a3-p2-2']],
    ['《示例市运河保护条例》第三条第一款第（二）项', ['a3-2']],
    ['《示例市运河保护条例》第三条第（二）项', ['a3-2']],
    ['《示例市运河保护条例》第二条第一款第二项第一目', ['a2-2-1']],
    ['《示例市运河保护条例》第二条第（二）项之一', ['a2-2z1']],
    ['《示例市运河保护条例》第三条之一', ['a3z1']],
    ['《示例市运河保护条例》第3条之1', ['a3z1']],
    ['《示例市运河保护条例》第一章', ['c1']],
    ['《示例市运河保护条例》（示例市人民政府令第27号）第二条', ['a2']],
    ['示例市人民政府令第27号第二条', ['a2']],
    ['根据示例市人民政府令 第 27 号', ['']],
    ['人民政府令第027号第三条之一', ['a3z1']],
    ['《示例市运河保护条例》附件1第一部分', ['x1-s1']],
    ['《示例市运河保护条例》附件一', ['x1']],
    ['《示例市运河保护条例》附件2第一条第二款', ['x2-a1-p2']],
    ['《示例市运河保护条例》附表1', ['x2-y1']],
    ['《示例市运河保护条例》附件1第一部分表1第3行', ['x1-s1-t1-r3']],
    ['《示例市运河保护条例》第一条、第三条第二款和第三款', ['a1', 'a3-p2', 'a3-p3']],
    ['《示例市运河保护条例》第一条至第三条', ['a1', 'a3']],
    ['运河条例第二条', ['a2']],
    ['样本县防汛应急预案1.2.1', ['s1-2-1']],
    ['《样本县防汛应急预案》第1.2.1项', ['s1-2-1']],
    ['《样本县防汛应急预案》1.2', ['s1-2']],
    ['防汛预案专栏1', ['s2-1-k1']],
    ['《示例市职业教育产教融合行动方案（2025—2027年）》附件第三部分', ['s3']],
    ['《示例市职业教育产教融合行动方案（2025—2027年）》附件1第三部分', ['s3']],
  ])('%s leads to %j', (text, ids) => {
    expect(targets(text)).toEqual(ids);
    expect(parseCitation(text, [...lawDocuments, demonstration]).diagnostics).toEqual([]);
  });

  test('of a plan by 条, or of a law by 部分, is answered with how that document is numbered', () => {
    const hint = (text: string) =>
      parseCitation(text, [...lawDocuments, demonstration]).diagnostics.map(({ ruleId, hint: { zh } }) => [
        ruleId,
        zh,
      ]);
    expect(hint('《示例市职业教育产教融合行动方案（2025—2027年）》第三条')).toEqual([
      [
        'citation-unknown-position',
        '这份文件不以“条”“款”编号，写作“第三部分第（二）项第5点”或“三、（二）5.”',
      ],
    ]);
    expect(hint('《示例市运河保护条例》第九部分')).toEqual([
      ['citation-unknown-position', '这份文件以“条”编号，写作“第十二条第二款第（三）项”'],
    ]);
    expect(hint('《示例市运河保护条例》第九十条')).toEqual([
      ['citation-unknown-position', '对照文件目录核对序号'],
    ]);
  });

  test('is not read from a quantity after a title', () => {
    expect(targets('《样本县防汛应急预案》1.2亿元')).toEqual(['']);
    expect(parseCitation('1.2', lawDocuments).diagnostics.map(({ ruleId }) => ruleId)).toEqual([
      'citation-not-recognised',
    ]);
  });
});

test('the legal form of a law names the number of its order and the article', () => {
  const request = {
    policy: law.policy,
    part: 'plan',
    accessed: '2026-11-21',
    siteName: '职策',
    words: defaultLevelWords,
  } as const;
  const { legal, official, plain } = cite({ ...request, positions: [{ from: pathOf(law, 'a3-p2-2') }] });
  expect(legal).toBe('《示例市运河保护条例》（示例市人民政府令第27号），第三条第二款第（二）项。');
  expect(official).toBe('《示例市运河保护条例》（示例市人民政府令第27号）第三条第二款第（二）项');
  expect(plain).toContain('《示例市运河保护条例》（示例市人民政府令第27号）第三条第二款第（二）项，');
  expect(cite({ ...request, positions: [] }).legal).toBe('《示例市运河保护条例》，示例市人民政府令第27号。');
  const { documentNumber, ...unnumbered } = law.policy;
  expect(documentNumber).toBeDefined();
  expect(cite({ ...request, policy: unnumbered, positions: [] }).legal).toBe(
    '《示例市运河保护条例》，2023年3月1日公布。',
  );
});
