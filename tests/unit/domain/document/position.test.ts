import { describe, expect, it } from 'vitest';
import type { PositionWords } from '../../../../src/domain/document/position.ts';
import { formatPosition, positionOfId } from '../../../../src/domain/document/position.ts';
import { positionOf, printedPosition } from '../../../../src/domain/document/printed-position.ts';
import { findProvisionPath } from '../../../../src/domain/document/provision-path.ts';
import type { Provision } from '../../../../src/domain/document/provision.ts';
import { policyMessages } from '../../../../src/i18n/policy-messages.ts';

function provision(
  id: string,
  label: string,
  paragraphs: readonly string[] = [],
  children: readonly Provision[] = [],
): Provision {
  const texts = paragraphs.map((paragraph) => ({ id: paragraph, text: '文字' }));
  return { id, label, heading: '', runIn: false, paragraphs: texts, children };
}

const words: PositionWords = {
  locale: 'zh-CN',
  parts: { title: '标题', notice: '印发通知', preamble: '引言', signature2: '落款（2）' },
  below: policyMessages['zh-CN'].below,
};

describe('printedPosition', () => {
  it.each([
    [['三、'], '三、'],
    [['三、', '（二）', '5.'], '三、（二）5.'],
    [['三、', '(二)', '５．'], '三、（二）5.'],
    [['三、', '（二）', '5.', '(1)'], '三、（二）5.（1）'],
    [['五、', '一是'], '五、一是'],
    [[''], ''],
  ])('joins the printed numbers %j as %s, in full-width brackets', (labels, position) => {
    const all = labels.map((label) => provision('s1', label));
    expect(printedPosition(all.slice(0, -1), all.at(-1) ?? provision('s1', ''))).toBe(position);
  });
});

describe('positionOf', () => {
  const plan = [
    provision('notice', '', ['notice-p1']),
    provision('preamble', '', ['preamble-p1', 'preamble-p2']),
    provision('s3', '三、', ['s3-p1', 's3-p2'], [provision('s3-1', '(一)', ['s3-1-p1'])]),
  ];
  const reprint = [provision('title', '', ['p1', 'p2'])];

  it.each([
    ['s3-1', '三、（一）', plan],
    ['s3-1-p1', '三、（一）', plan],
    ['s3-p1', '三、第1段', plan],
    ['s3-p2', '三、第2段', plan],
    ['notice', '印发通知', plan],
    ['notice-p1', '印发通知', plan],
    ['preamble-p2', '引言第2段', plan],
    ['p2', '第2段', reprint],
    ['title', '标题', reprint],
  ])('names %s %s', (id, name, provisions) => {
    const path = findProvisionPath(provisions, id);
    const position = path && positionOf(path);
    expect(position && formatPosition(position, words)).toBe(name);
  });

  it('is nothing for a whole document', () => {
    expect(positionOf({ path: [] })).toBeUndefined();
  });
});

describe('positionOfId', () => {
  it.each([
    ['s3-2-5', '三、（二）5.', '三、（二）5.'],
    ['s3-2-5-p1', '三、（二）5.', '三、（二）5.'],
    ['s3-2-5-p2', '三、（二）5.', '三、（二）5.第2段'],
    ['s3-2-5-p12', '三、（二）5.', '三、（二）5.第12段'],
    ['preamble-p1', '', '引言'],
    ['preamble-p3', '', '引言第3段'],
    ['title', '', '标题'],
    ['p1', '', '第1段'],
    ['p17', '', '第17段'],
    ['t1-r2', '表1第2行', '表1第2行'],
    ['s3-fn1', '三、脚注1', '三、脚注1'],
    ['x1-t1-r3', '附件1表1第3行', '附件1表1第3行'],
    ['x1-preamble-p2', '附件1', '附件1引言第2段'],
    ['signature2', '', '落款（2）'],
    ['x1-signature2-p1', '附件1', '附件1落款（2）'],
    ['a12-3', '第十二条第（三）项', '第十二条第（三）项'],
    ['a12', '第十二条第一款', '第十二条'],
    ['a12-p2', '第十二条第二款', '第十二条第二款'],
    ['unknown', '', ''],
  ])('names %s under “%s” “%s” without its document', (id, numbering, name) => {
    expect(formatPosition(positionOfId(id, numbering), words)).toBe(name);
  });
});

describe('formatPosition', () => {
  it('sets the words of another language, without white space where a paragraph has no provision to name', () => {
    const english: PositionWords = { locale: 'en', parts: {}, below: policyMessages.en.below };
    const below = { kind: 'paragraph', number: 2 } as const;
    expect(formatPosition({ numbering: '三、', provision: 's3', below }, english)).toBe('三、 paragraph 2');
    expect(formatPosition({ numbering: '', provision: 'title', below }, english)).toBe('paragraph 2');
  });

  it('names the column of a cell where one is meant', () => {
    const row = { kind: 'row', table: 1, number: 3 } as const;
    expect(formatPosition({ numbering: '附件1', provision: 'x1', below: row }, words)).toBe('附件1表1第3行');
    expect(formatPosition(positionOfId('x1-t1-r3', '附件1表1第3行', '责任单位'), words)).toBe(
      '附件1表1第3行“责任单位”栏',
    );
  });
});
