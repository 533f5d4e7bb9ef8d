import { describe, expect, test } from 'vitest';
import { viewDocumentMeta } from '../../../../../src/features/policies/document/document-meta.ts';
import { countedDocument, countedSite } from '../../../content/counted-site.ts';

const site = countedSite({}, { SITE_URL: 'https://a.example', BASE_PATH: '/zhice/' });
const metaOf = (id: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  viewDocumentMeta(site, locale, countedDocument(id));

describe('the head of a document', () => {
  test('calls a policy legislation and says so to reference managers', () => {
    const { jsonLd, tags } = metaOf('city-2025');
    expect(jsonLd).toMatchObject({ '@type': 'Legislation', legislationIdentifier: '甲政发〔2025〕1号' });
    expect(tags.map(({ name }) => name)).toContain('bibo.type');
  });

  test('calls reference material a news article, never legislation', () => {
    const { jsonLd, tags } = metaOf('news-2024');
    expect(jsonLd).toMatchObject({ '@type': 'NewsArticle' });
    expect(tags.map(({ name }) => name)).not.toContain('bibo.type');
  });

  test('names each file with its full address, and those of the document alone', () => {
    const { jsonLd, files } = metaOf('city-2025');
    const printed = JSON.stringify(jsonLd);
    expect(files.map(({ href }) => href)).toEqual(
      ['docx', 'txt', 'json', 'akn.xml'].map((format) => `/zhice/data/policies/city-2025.${format}`),
    );
    for (const { href } of files) expect(printed).toContain(`https://a.example${href}`);
  });

  test('has the one canonical address in both languages, and says of its parts and files in its own', () => {
    expect(JSON.stringify(metaOf('city-2025', 'en').jsonLd)).toContain(
      'https://a.example/zhice/policies/city-2025/',
    );
    expect(metaOf('city-2025', 'en').jsonLd).not.toHaveProperty('hasPart');
    expect(metaOf('city-2025', 'en').tags).toEqual(metaOf('city-2025').tags);
  });
});
