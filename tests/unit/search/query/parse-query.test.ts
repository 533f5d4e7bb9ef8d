import { describe, expect, it } from 'vitest';
import { MOST_WORDS, parseQuery } from '../../../../src/search/query/parse-query.ts';

const none = new Map<string, string>();

describe('parseQuery', () => {
  it.each([
    ['exact', '职业 教育', ['职业教育'], 'exact'],
    ['exact', '，。', [',。'], 'exact'],
    ['exact', '+ -教 "x" AND (a|b)* site:x', ['+-教"x"and(a|b)*site:x'], 'exact'],
    ['ignore-punctuation', '“双师型” 教师', ['双师型教师'], 'loose'],
    ['all-words', '职业教育\u3000７５％  职业教育 ', ['职业教育', '75%'], 'exact'],
    ['all-words', '产业 ，', ['产业', ','], 'exact'],
  ] as const)('under %s, takes %j to be the terms %j', (mode, typed, terms, level) => {
    expect(parseQuery(typed, mode, none)).toEqual({ state: 'terms', level, terms, replaced: [] });
  });

  it.each(['exact', 'ignore-punctuation', 'all-words'] as const)(
    'finds nothing to look for in white space, under %s',
    (mode) => {
      for (const typed of ['', '  ', '\u3000\n\u200b']) {
        expect(parseQuery(typed, mode, none)).toEqual({ state: 'empty', reason: 'blank' });
      }
    },
  );

  it('finds nothing to look for in punctuation alone when punctuation is ignored', () => {
    expect(parseQuery('，。“”', 'ignore-punctuation', none)).toEqual({
      state: 'empty',
      reason: 'only-punctuation',
    });
  });

  it('takes a list of too many words for no list of words, but not in other modes', () => {
    const typed = Array.from({ length: MOST_WORDS + 1 }, (_, number) => `词${number}`).join(' ');
    expect(parseQuery(typed, 'all-words', none)).toEqual({ state: 'empty', reason: 'too-many-words' });
    expect(parseQuery(typed, 'exact', none).state).toBe('terms');
  });

  it('reports each exchanged character once over all words', () => {
    expect(parseQuery('職 職業', 'all-words', new Map([['職', '职']]))).toMatchObject({
      terms: ['职', '职業'],
      replaced: [['職', '职']],
    });
  });
});
