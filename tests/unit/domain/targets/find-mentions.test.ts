import { describe, expect, test } from 'vitest';
import { findMentions, mentionsIn } from '../../../../src/domain/targets/find-mentions.ts';
import type { Organisation } from '../../../../src/schemas/organisation.ts';
import { provision } from '../citing/sample-documents.ts';

function organisation(id: string, ...names: readonly string[]): Organisation {
  const aliases = names.map((name) => ({ policy: 'plan', name }));
  return { id, name: id, nameEn: id, aliases, region: '甲市', kind: 'department' };
}

const text = {
  provisions: [
    provision('s1', '一、', '加强市教育局的统筹', [
      '由市教育局、财政局办理。(责任单位:市教育局,教育局)',
      '无单位。',
    ]),
  ],
};

describe('findMentions', () => {
  test('finds names in headings and paragraphs in printed order, the longest where several begin together', () => {
    const found = findMentions('plan', text, [
      organisation('education', '教育局', '市教育局'),
      organisation('finance', '财政局'),
    ]);
    expect(found.map(({ organisation: id, provision, name, start }) => [id, provision, name, start])).toEqual(
      [
        ['education', 's1', '市教育局', 2],
        ['education', 's1-p1', '市教育局', 1],
        ['finance', 's1-p1', '财政局', 6],
        ['education', 's1-p1', '市教育局', 18],
        ['education', 's1-p1', '教育局', 23],
      ],
    );
  });

  test('finds them in words alone by the same rules', () => {
    const known = [organisation('education', '教育局', '市教育局'), organisation('finance', '财政局')];
    expect(mentionsIn('由市教育局、财政局办理', 'plan', known)).toEqual([
      { organisation: 'education', name: '市教育局', start: 1 },
      { organisation: 'finance', name: '财政局', start: 6 },
    ]);
    expect(mentionsIn('由市教育局办理', 'another', known)).toEqual([]);
  });

  test('knows only the names of that document', () => {
    expect(findMentions('another', text, [organisation('education', '教育局')])).toEqual([]);
  });
});
