import { describe, expect, test } from 'vitest';
import { viewCitedLede, viewCitedPage, viewCitedPages } from '../../../../src/features/cited/view.ts';
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

test('the page counts what is not published here, and says nothing of it where all is', () => {
  const lede = (outside: number) => viewCitedLede('zh-CN', { policies: 4, outside });
  expect(lede(3)).toBe(`4份政策文件的正文提到3份本站没有收录的文件。${lede(0)}`);
  expect(lede(0)).toMatch(/^题名、文号照原文所写/u);
  expect(viewCitedLede('en', { policies: 4, outside: 0 })).toMatch(/^Titles and numbers are as printed/u);
});

describe('a title that several documents here have', () => {
  const alike = (count: number, title: string) =>
    countedSite({
      documents: [
        document('city-2025', '甲市行动方案', ['依据《实施方案》，制定本方案。'], 'policy'),
        ...Array.from({ length: count }, (_, index) =>
          document(`county-${index}-2024`, title, ['第一条。'], 'policy'),
        ),
      ],
      targets: [],
      duties: [],
    });

  test('is among the documents on this site, with links to each and none that is guessed', () => {
    const { outside, published } = viewCitedPage(alike(2, '实施方案'), 'zh-CN');
    expect(outside).toEqual([]);
    expect(published).toMatchObject([
      {
        quote: '《实施方案》',
        alike: {
          said: '本站收录了2份这样题名的文件，原文没有写明是哪一份：',
          links: [
            { href: '/policies/county-1-2024/', words: '示例市 2024年' },
            { href: '/policies/county-0-2024/', words: '示例市 2024年' },
          ],
        },
      },
    ]);
    expect(published[0]?.href).toBeUndefined();
  });

  test('names the first of many, and where the others are found', () => {
    const [cited] = viewCitedPage(alike(8, '实施方案'), 'en').published;
    expect(cited?.alike?.said).toContain('8 documents on this site have this title');
    expect(cited?.alike?.links).toHaveLength(6);
    expect(cited?.alike?.links.at(-1)).toEqual({
      href: `/en/search/?q=${encodeURIComponent('实施方案')}`,
      words: '3 more',
    });
  });

  test('has an entry of its own for each choice that the words beside it leave', () => {
    const ofRegion = (id: string, name: string) => {
      const { policy, text } = document(id, '实施方案', ['第一条。'], 'policy');
      return { policy: { ...policy, region: { ...policy.region, name } }, text };
    };
    const { published } = viewCitedPage(
      countedSite({
        documents: [
          document('city-2025', '甲市行动方案', ['依据《实施方案》，落实乙市《实施方案》。'], 'policy'),
          ofRegion('b-2023', '乙市'),
          ofRegion('b-2024', '乙市'),
          ofRegion('c-2024', '丙县'),
        ],
        targets: [],
        duties: [],
      }),
      'zh-CN',
    );
    expect(published.map(({ alike }) => alike?.links.map(({ words }) => words))).toEqual([
      ['丙县 2024年', '乙市 2024年', '乙市 2023年'],
      ['乙市 2024年', '乙市 2023年'],
    ]);
  });

  test('is outside where no document here has it', () => {
    expect(viewCitedPage(alike(2, '办法'), 'zh-CN').outside.map(({ quote }) => quote)).toEqual([
      '《实施方案》',
    ]);
  });
});

describe('many documents', () => {
  const many = countedSite({
    documents: Array.from({ length: 400 }, (_, index) =>
      document(
        `city-${index}-2025`,
        `第${index}号方案`,
        [`依据《省级总体方案》（省政发〔2020〕3号）和《第${index}号细则》、《第${index}号办法》。`],
        'policy',
      ),
    ),
    targets: [],
    duties: [],
  });
  const pages = viewCitedPages(many, 'zh-CN');

  test('are divided among pages, each cited document once and in the order of the whole list', () => {
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ href }) => href).slice(0, 2)).toEqual(['/cited/', '/cited/2/']);
    const quotes = pages.flatMap(({ outside }) => outside.map(({ quote }) => quote));
    expect(quotes).toEqual(viewCitedPage(many, 'zh-CN').outside.map(({ quote }) => quote));
    expect(new Set(quotes).size).toBe(quotes.length);
    expect(viewCitedPages(many, 'en').map(({ outside }) => outside.length)).toEqual(
      pages.map(({ outside }) => outside.length),
    );
  });

  test('that name one document are all counted, and the first thirty listed', () => {
    const [first] = pages[0]?.outside ?? [];
    expect(first?.quote).toBe('《省级总体方案》（省政发〔2020〕3号）');
    expect([first?.count, first?.citing.length]).toEqual([400, 30]);
  });
});

test('the pages together are the page of a few documents', () => {
  expect(viewCitedPages(site, 'zh-CN')).toEqual([{ ...page, route: '/cited/', href: '/cited/' }]);
});
