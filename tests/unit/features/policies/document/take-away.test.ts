import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../../../../src/content/data-files.ts';
import { takeAwayFiles, viewTakeAway } from '../../../../../src/features/policies/document/take-away.ts';
import { countedDocument, countedSite } from '../../../content/counted-site.ts';

const site = countedSite();

describe('the files of a document', () => {
  test('are offered in one order with address, media type and size', () => {
    const files = takeAwayFiles(site, 'zh-CN', 'city-2025');
    expect(files.map(({ format, href, type }) => [format, href, type])).toEqual([
      [
        'docx',
        '/data/policies/city-2025.docx',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ],
      ['txt', '/data/policies/city-2025.txt', 'text/plain'],
      ['json', '/data/policies/city-2025.json', 'application/json'],
      ['akn.xml', '/data/policies/city-2025.akn.xml', 'application/akn+xml'],
    ]);
    const bytes = dataFiles(site).find(({ path }) => path === 'policies/city-2025.docx')?.bytes ?? 0;
    expect(files[0]?.size).toContain(String(Math.round(bytes / 1000)));
  });

  test('of reference material are plain text and JSON alone', () => {
    expect(takeAwayFiles(site, 'zh-CN', 'news-2024').map(({ format }) => format)).toEqual(['txt', 'json']);
  });
});

describe('the end of a print', () => {
  test.each([
    ['zh-CN', 'https://zhice.example/policies/city-2025/', '2026年11月21日'],
    ['en', 'https://zhice.example/en/policies/city-2025/', '21 November 2026'],
  ] as const)('says in %s where the text comes from and as of when', (locale, address, asOf) => {
    const { printedEnd } = viewTakeAway(site, locale, countedDocument('city-2025').policy);
    expect(printedEnd).toContain(address);
    expect(printedEnd).toContain(asOf);
  });

  test('warns of reference material, which no body has issued', () => {
    const news = viewTakeAway(site, 'zh-CN', countedDocument('news-2024').policy);
    const policy = viewTakeAway(site, 'zh-CN', countedDocument('city-2025').policy);
    expect(news.printedEnd).toMatch(/^【机器改写文本，不可作为引文】/u);
    expect(policy.printedEnd).not.toContain('机器改写');
    expect(news.note).not.toBe(policy.note);
  });
});
