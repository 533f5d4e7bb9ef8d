import { describe, expect, it } from 'vitest';
import { checkPointActors } from '../../../../../src/domain/targets/checks/check-point-actors.ts';
import { parseDutyLines } from '../../../../../src/domain/targets/duties/parse-duty-lines.ts';
import type { Organisation } from '../../../../../src/schemas/organisation.ts';
import type { TargetPoint } from '../../../../../src/schemas/target.ts';

function organisation(id: string, name: string, policy: string, alias: string): Organisation {
  return { id, name, nameEn: name, aliases: [{ policy, name: alias }], region: '示例市', kind: 'school' };
}

const organisations = [
  organisation('school', '示例省林业学校', 'one', '省林业学校'),
  organisation('college', '示例学院', 'one', '示例学院'),
  organisation('bureau', '别市教育局', 'two', '市教育局'),
];

/** Fields of every finding that the note does not accept. */
function findings(
  quote: string,
  listed: readonly string[],
  { paragraph = quote, headings = ['一、发挥示例学院作用'], note }: Partial<Context> = {},
): readonly string[] {
  const point: TargetPoint = {
    id: 'a-1',
    modality: 'support',
    provision: 's1-p1',
    quote,
    organisations: [...listed],
    ...(note === undefined ? {} : { note }),
  };
  const isCharged = parseDutyLines(paragraph).length > 0;
  return checkPointActors(point, 'one', { paragraph, headings }, organisations, isCharged)
    .filter(({ accepted }) => !accepted)
    .map(({ message }) => message.en);
}

interface Context {
  readonly paragraph: string;
  readonly headings: readonly string[];
  readonly note: string;
}

const school = 'the quote names “省林业学校”, and “school” is not listed';
const unprinted = (id: string) =>
  `neither the sentence nor a heading above prints a name of “${id}” in this document`;

describe('checkPointActors', () => {
  it.each<[string, string, readonly string[], Partial<Context>, readonly string[]]>([
    ['the body that the quote names', '支持省林业学校建立基地', ['school'], {}, []],
    ['a body by its full name', '支持示例省林业学校建立基地', ['school'], {}, []],
    [
      'a body of the sentence before the quote',
      '建立基地',
      ['school'],
      { paragraph: '支持省林业学校申报,建立基地' },
      [],
    ],
    ['a body of a heading above', '建立基地', ['college'], {}, []],
    ['nobody where nobody is named', '建立基地', [], {}, []],
    ['nobody where the quote names one', '支持省林业学校建立基地', [], {}, [school]],
    ['one of two', '支持省林业学校、示例学院建立基地', ['college'], {}, [school]],
    ['a body that is not printed there', '建立基地', ['school'], {}, [unprinted('school')]],
    ['a body of another document', '市教育局建立基地', ['bureau'], {}, [unprinted('bureau')]],
    [
      'nobody, with the reason',
      '依托省林业学校组建基地',
      [],
      { note: '机构：依托省林业学校，没有写由谁组建。' },
      [],
    ],
    [
      'nobody, with a remark',
      '依托省林业学校组建基地',
      [],
      { note: '依托省林业学校，没有写由谁组建。' },
      [school],
    ],
    ['an id that is on no record', '建立基地', ['nobody'], {}, []],
  ])('judges a point that lists %s', (_case, quote, listed, context, expected) => {
    expect(findings(quote, listed, context)).toEqual(expected);
  });

  it('leaves a paragraph with a 责任单位 line to that line', () => {
    const paragraph = '依托省林业学校组建基地。(责任单位:示例学院)';
    expect(findings('依托省林业学校组建基地', ['college', 'bureau'], { paragraph })).toEqual([]);
  });
});
