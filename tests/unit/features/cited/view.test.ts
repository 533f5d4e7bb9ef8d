import { describe, expect, test } from 'vitest';
import { viewCitedPage } from '../../../../src/features/cited/view.ts';
import { countedSite } from '../../content/counted-site.ts';
import { provision, samplePolicy } from '../../domain/citing/sample-documents.ts';

const document = (id: string, title: string, texts: readonly string[], nature: 'policy' | 'reference') => ({
  policy: samplePolicy({ id, title, nature, dateSigned: id.slice(-4) }),
  text: { provisions: [provision('s1', '一、', '依据', texts)] },
});
const site = countedSite({
  documents: [
    document(
      'city-2025',
      '甲市行动方案',
      ['依据《省级总体方案》（省政发〔2020〕3号）和《市级细则》，制定《甲市行动方案》。'],
      'policy',
    ),
    document(
      'county-2024',
      '乙县实施方案',
      ['按照省政发〔2020〕3号。', '又按《甲市行动方案》、《省级总体方案》（省政发〔2020〕3号）。'],
      'policy',
    ),
    document('news-2024', '报道', ['据《某地办法》和《省级总体方案》（省政发〔2020〕3号）。'], 'reference'),
  ],
  targets: [],
  duties: [],
});
const page = viewCitedPage(site, 'zh-CN');

describe('the page of what the documents cite', () => {
  test('lists each document once, those named by most documents first, with every position', () => {
    expect(
      page.outside.map(({ quote, citing }) => [
        quote,
        citing.map(({ document: { id }, at }) => [id, at.map(({ href }) => href)]),
      ]),
    ).toEqual([
      [
        '《省级总体方案》（省政发〔2020〕3号）',
        [
          ['city-2025', ['/policies/city-2025/#s1-p1']],
          ['county-2024', ['/policies/county-2024/#s1-p1', '/policies/county-2024/#s1-p2']],
          ['news-2024', ['/policies/news-2024/#s1-p1']],
        ],
      ],
      ['《市级细则》', [['city-2025', ['/policies/city-2025/#s1-p1']]]],
    ]);
  });

  test('sets apart what is published here, with its page, and leaves out what a text says of itself', () => {
    expect(page.published.map(({ quote, href, citing }) => [quote, href, citing.length])).toEqual([
      ['《甲市行动方案》', '/policies/city-2025/', 1],
    ]);
  });

  test('sets apart what only reference material names', () => {
    expect(page.reference.map(({ quote }) => quote)).toEqual(['《某地办法》']);
  });
});
