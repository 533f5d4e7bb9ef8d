import { describe, expect, it } from 'vitest';
import type { PassageOnPage } from '../../../../src/domain/citing/text-fragment.ts';
import { withTextFragment } from '../../../../src/domain/citing/text-fragment.ts';

const url = 'https://zhice.example/p/';

function passage(stretches: readonly string[], around: Partial<PassageOnPage> = {}): PassageOnPage {
  return { stretches, before: '前文。\n', within: stretches.join('\n'), after: '¶', ...around };
}

/** The directive's parts, decoded. */
function partsOf(of: PassageOnPage): readonly string[] {
  const [, words = ''] = withTextFragment(url, of).split('#:~:text=');
  return words.split(',').map(decodeURIComponent);
}

const long = '到2025年底,建成市域产教融合联合体，培育行业产教融合共同体；形成长效机制，服务全市重点产业。';

describe('withTextFragment', () => {
  it('names a short passage whole, with dashes and commas escaped', () => {
    expect(withTextFragment(`${url}#s3`, passage(['5-10家,a']))).toBe(`${url}#s3:~:text=5%2D10%E5%AE%B6%2Ca`);
  });

  it.each<[what: string, passage: PassageOnPage, parts: readonly string[]]>([
    ['a long one by its first and last clause', passage([long]), ['到2025年底,', '服务全市重点产业。']],
    [
      'lines by the ends of the first and the last',
      passage([long, '加强组织领导，落实各项任务措施。']),
      ['到2025年底,', '落实各项任务措施。'],
    ],
    [
      'an end that stands on the page before by as many clauses as it takes',
      passage([long], { before: '目录：到2025年底,\n' }),
      ['到2025年底,建成市域产教融合联合体，', '服务全市重点产业。'],
    ],
    [
      'a last end that stands in it before by as many clauses as it takes',
      passage([long], {
        within: `到2025年底,建成（服务全市重点产业。）${long.slice('到2025年底,建成'.length)}`,
      }),
      ['到2025年底,', '形成长效机制，服务全市重点产业。'],
    ],
    [
      'a heading that the contents name too by what stands before it',
      passage(['(五)加强载体建设'], { before: '目录\n(五)加强载体建设\n甲，推动各项任务落实到位。¶\n' }),
      ['推动各项任务落实到位。¶-', '(五)加强载体建设'],
    ],
    [
      'words cut out of others by the rest of their clause',
      passage(['选择新能源'], { before: '前文。\n优先', after: '、新材料' }),
      ['优先-', '选择新能源'],
    ],
    [
      'words that others go on by these',
      passage(['优先选择新能'], { after: '源、新材料等产业发展,乙' }),
      ['优先选择新能', '-源、新材料等产业发展,'],
    ],
    ['a line without punctuation whole', passage(['甲'.repeat(30)]), ['甲'.repeat(30)]],
  ])('names %s', (_what, of, parts) => {
    expect(partsOf(of)).toEqual(parts);
  });

  it('cuts no number and leaves no closing mark behind', () => {
    const [start] = partsOf(passage([`总投入达到12,000万元的“双师型”基地。”${long}`]));
    expect(start).toBe('总投入达到12,000万元的“双师型”基地。”');
  });

  it('leaves the address alone when nothing is named', () => {
    expect(withTextFragment(url, passage([' ', '\n']))).toBe(url);
  });
});
