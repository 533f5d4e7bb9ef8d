import { describe, expect, test } from 'vitest';
import { fullTextPages, viewFullText } from '../../../../../src/features/search/full-text/view.ts';
import { countedRecords, countedSite } from '../../../content/counted-site.ts';

const site = countedSite();
const documents = fullTextPages(site).flatMap((_, index) => viewFullText(site, 'zh-CN', index).documents);
const linesOf = (id: string) => documents.find(({ card }) => card.id === id)?.lines;

test('every printed line of a document stands once, with its number and the address at which it begins', () => {
  expect(linesOf('county-2024')).toEqual([
    { href: '/policies/county-2024/#s1', position: '一、', text: '一、要求' },
    {
      href: '/policies/county-2024/#s1-p1',
      position: '一、',
      text: '各校坚持以服务地方产业发展为根本宗旨，到2027年，建成基地5个以上。',
    },
  ]);
});

test('a line without a printed number goes by the title of its document', () => {
  expect(linesOf('news-2024')?.map(({ position }) => position)).toEqual([
    '丁市新闻转载',
    '丁市新闻转载',
    '丁市新闻转载',
  ]);
});

test('who reads reference material is warned, and nobody else', () => {
  expect(documents.filter(({ caution }) => caution !== undefined).map(({ card }) => card.id)).toEqual([
    'news-2024',
  ]);
});

describe('texts that would be too many pages', () => {
  const route = '/search/full-text/';
  const [first] = countedRecords.documents;
  const paragraphs = Array.from({ length: 12_000 }, (_, index) => ({
    id: `s1-p${String(index + 1)}`,
    text: '到二〇二七年建成实训基地五个以上，惠及学生一万人次。'.repeat(2),
  }));
  const long = first && {
    ...first,
    text: {
      ...first.text,
      provisions: [{ id: 's1', label: '一、', heading: '要求', runIn: false, paragraphs, children: [] }],
    },
  };
  const pagesOf = (routes: readonly string[]) => {
    const large = countedSite({
      documents: long ? [long] : [],
      publishedAddresses: { routes, files: [], reference: { routes: [], files: [] } },
    });
    return fullTextPages(large).map((_, index) => viewFullText(large, 'zh-CN', index));
  };

  test('are not printed: one page leads to the documents', () => {
    expect(pagesOf([])).toMatchObject([{ route, documents: [] }]);
  });

  test('leave the pages that were published before, without their texts', () => {
    expect(pagesOf([route, `${route}2/`])).toMatchObject([
      { route, documents: [] },
      { route: `${route}2/`, documents: [] },
    ]);
  });
});
