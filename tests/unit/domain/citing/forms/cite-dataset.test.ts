import { describe, expect, it } from 'vitest';
import { citeDataset } from '../../../../../src/domain/citing/forms/cite-dataset.ts';

describe('citeDataset', () => {
  const citations = citeDataset({
    id: 'shili-2025-targets',
    title: '示例市产教融合年度量化目标数据集（2025—2027年）',
    titleEn: 'Targets of Sample City, 2025–2027',
    version: '1.0',
    issued: '2026-11-21',
    accessed: '2026-11-21',
    url: 'https://example.org/data/',
    siteName: '职策',
    siteNameEn: 'Zhice',
  });

  it('prints [DS/OL] with version, publisher and both dates', () => {
    expect(citations.gbt7714).toBe(
      '职策. 示例市产教融合年度量化目标数据集（2025—2027年）[DS/OL]. V1.0. 职策（2026-11-21）[2026-11-21]. https://example.org/data/.',
    );
  });

  it('has an English form with version and both dates', () => {
    expect(citations.english).toBe(
      'Zhice. Targets of Sample City, 2025–2027 [Data set]. Version 1.0, 2026-11-21. https://example.org/data/ (accessed 2026-11-21).',
    );
  });

  it('is a data set in the machine forms', () => {
    expect(citations.cslJson.type).toBe('dataset');
    expect(citations.ris).toMatch(/^TY {2}- DATA\r\n/u);
    expect(citations.bibtex).toMatch(/^@dataset\{shili-2025-targets,\n {2}author = \{\{职策\}\},/u);
  });
});
