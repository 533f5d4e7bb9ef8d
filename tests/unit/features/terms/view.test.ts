import { describe, expect, test } from 'vitest';
import { explainedTerms } from '../../../../src/content/terms/term-occurrences.ts';
import { termJsonLd } from '../../../../src/features/terms/term-json-ld.ts';
import { listTerms } from '../../../../src/features/terms/term-list.ts';
import { viewTermPage } from '../../../../src/features/terms/view.ts';
import { viewTermsInText } from '../../../../src/features/policies/terms/terms-in-text.ts';
import type { Locale } from '../../../../src/i18n/locale.ts';
import { termSchema } from '../../../../src/schemas/term.ts';
import { countedSite } from '../../content/counted-site.ts';
import { sampleSeries } from '../../content/sample-records.ts';
import { provision, samplePolicy } from '../../domain/citing/sample-documents.ts';

const document = (id: string, texts: readonly string[], nature: 'policy' | 'reference' = 'policy') => ({
  policy: samplePolicy({ id, title: `${id}方案`, nature, dateSigned: id.slice(-4) }),
  text: { provisions: [provision('s1', '一、', '任务', texts)] },
});
const site = {
  ...countedSite({
    documents: [
      document('city-2025', [
        '“学历证书+技能等级证书”（即1+X证书）制度。',
        ...Array.from({ length: 6 }, () => '推进1+X证书。'),
      ]),
      document('news-2024', ['试点1+X证书和订单班。'], 'reference'),
    ],
    targets: [
      sampleSeries({ id: 'city-2025-x', policy: 'city-2025', name: '1+X证书试点', points: [{ id: 'p' }] }),
      sampleSeries({ id: 'city-2025-y', policy: 'city-2025', name: '实训基地', points: [{ id: 'q' }] }),
    ],
    duties: [],
  }),
  terms: [
    termSchema.parse({
      everyday: ['考证'],
      official: ['1+X证书', '“1+X”证书'],
      page: {
        id: 'one-plus-x',
        nameEn: 'Certificates',
        explanations: [
          { policy: 'city-2025', provision: 's1-p1', quote: '“学历证书+技能等级证书”（即1+X证书）' },
        ],
        plain: '学历证书加技能证书。两种都可以考。',
        plainEn: 'A diploma and skill certificates. Either may be earned.',
      },
    }),
    termSchema.parse({ official: ['订单班'], page: { id: 'order-class', plain: '按企业要求开的班。' } }),
    termSchema.parse({ everyday: ['老师'], official: ['教师'] }),
  ],
};
const [certificates, orderClass] = explainedTerms(site);
const view = (locale: Locale, term = certificates) => {
  if (term === undefined) throw new Error('No such term');
  return viewTermPage(site, locale, term);
};

describe('the page of a term', () => {
  test('has its name, our explanation, and the words of texts with their place', () => {
    const page = view('zh-CN');
    expect([page.title, page.other, page.plain]).toEqual([
      '1+X证书',
      'Certificates',
      '学历证书加技能证书。两种都可以考。',
    ]);
    expect(page.quotes.map(({ quote, href, position }) => [quote, href, position])).toEqual([
      ['“学历证书+技能等级证书”（即1+X证书）', '/policies/city-2025/#s1-p1', '一、第1段'],
    ]);
    expect([page.aliases, page.everyday]).toEqual([['“1+X”证书'], ['考证']]);
  });

  test('lists the documents that print it, policies first, with the first places and the number of lines', () => {
    expect(
      view('zh-CN').documents.map(({ document: { id }, count, at, allLines }) => [
        id,
        count,
        at.length,
        allLines,
      ]),
    ).toEqual([
      ['city-2025', 7, 5, 7],
      ['news-2024', 1, 1, undefined],
    ]);
  });

  test('names the targets that have it in their name', () => {
    expect(view('zh-CN').targets.map(({ href }) => href)).toEqual(['/targets/city-2025-x/']);
  });

  test('is in English by its English name, with the printed one beside it, and in Chinese where there is none', () => {
    expect([view('en').title, view('en').other, view('en').plain]).toEqual([
      'Certificates',
      '1+X证书',
      'A diploma and skill certificates. Either may be earned.',
    ]);
    expect([view('en', orderClass).title, view('en', orderClass).other]).toEqual(['订单班', undefined]);
  });

  test('says to machines what it is, as a defined term of the list', () => {
    expect(termJsonLd(site, 'zh-CN', view('zh-CN'))).toMatchObject({
      '@type': 'DefinedTerm',
      name: '1+X证书',
      alternateName: ['Certificates', '“1+X”证书'],
      inDefinedTermSet: { '@type': 'DefinedTermSet' },
    });
  });
});

describe('the list of terms', () => {
  test('goes by the sound of the Chinese name, names that begin with no letter last', () => {
    expect(
      listTerms(site, 'zh-CN').map(({ letter, terms }) => [letter, terms.map(({ title }) => title)]),
    ).toEqual([
      ['D', ['订单班']],
      [undefined, ['1+X证书']],
    ]);
  });

  test('goes by the English name in English, where there is one', () => {
    expect(
      listTerms(site, 'en').map(({ letter, terms }) => [
        letter,
        terms.map(({ title, printed }) => [title, printed]),
      ]),
    ).toEqual([
      ['C', [['Certificates', '1+X证书']]],
      ['D', [['订单班', undefined]]],
    ]);
  });

  test('gives the first sentence of the explanation', () => {
    const leads = (locale: Locale) =>
      listTerms(site, locale).flatMap(({ terms }) => terms.map(({ lead }) => lead));
    expect(leads('zh-CN')).toEqual(['按企业要求开的班。', '学历证书加技能证书。']);
    expect(leads('en')[0]).toBe('A diploma and skill certificates.');
  });
});

test('a document names the explained terms that it prints, and how many there are', () => {
  expect(viewTermsInText(site, 'zh-CN', 'news-2024')).toEqual({
    named: [
      { name: '1+X证书', href: '/terms/one-plus-x/' },
      { name: '订单班', href: '/terms/order-class/' },
    ],
    count: 2,
  });
  expect(viewTermsInText(site, 'en', 'elsewhere')).toEqual({ named: [], count: 0 });
});
