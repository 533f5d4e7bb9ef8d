import { expect, test } from 'vitest';
import { fullTextPages, viewFullText } from '../../../../../src/features/search/full-text/view.ts';
import { countedSite } from '../../../content/counted-site.ts';

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
