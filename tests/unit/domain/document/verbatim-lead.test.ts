import { describe, expect, it } from 'vitest';
import { verbatimLead } from '../../../../src/domain/document/verbatim-lead.ts';

const text = '到2024年底，建设打造1个联合体、1个共同体，建成公共技能实训中心。到2025年底，建成1个联合体。';

describe('verbatimLead', () => {
  it('takes the known statements in the order of the text, each with its date, and drops what it does not print', () => {
    const known = [
      { quote: '建成1个联合体', dueText: '到2025年底' },
      { quote: '建成公共技能实训中心', dueText: '到2024年底' },
      { quote: '3个产业学院', dueText: '到2024年底' },
    ];
    expect(verbatimLead(text, known)).toEqual([
      '到2024年底',
      '建成公共技能实训中心',
      '到2025年底',
      '建成1个联合体',
    ]);
  });

  it('prints statements that touch or overlap as one piece, once', () => {
    const known = [
      { quote: '建设打造1个联合体、' },
      { quote: '1个联合体、1个共同体' },
      { quote: '1个共同体' },
      { quote: '1个共同体，建成' },
    ];
    expect(verbatimLead(text, known)).toEqual(['建设打造1个联合体、1个共同体，建成']);
  });

  it.each([
    [
      'whole sentences that fit',
      `${'甲'.repeat(50)}。${'乙'.repeat(30)}。${'丙'.repeat(30)}。`,
      `${'甲'.repeat(50)}。${'乙'.repeat(30)}。`,
    ],
    ['clauses where no sentence fits', `${'甲'.repeat(50)}，${'乙'.repeat(60)}。`, `${'甲'.repeat(50)}，`],
    ['characters where no clause fits', '甲'.repeat(120), '甲'.repeat(90)],
    ['a short first line whole', '标题\n第二段。', '标题'],
  ])('opens with %s', (_what, given, lead) => {
    expect(verbatimLead(given, [])).toEqual([lead]);
  });

  it('counts characters, not code units, so that no rare character is cut in half', () => {
    expect(verbatimLead('𠮷'.repeat(100), [])).toEqual(['𠮷'.repeat(90)]);
  });
});
