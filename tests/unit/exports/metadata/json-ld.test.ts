import { describe, expect, it } from 'vitest';
import { datasetJsonLd } from '../../../../src/exports/metadata/json-ld/dataset.ts';
import { legislationJsonLd } from '../../../../src/exports/metadata/json-ld/legislation.ts';
import { newsArticleJsonLd } from '../../../../src/exports/metadata/json-ld/news-article.ts';
import { demonstration, harbin, provision, wuhai } from '../../domain/citing/sample-documents.ts';

const addressOf = (policy: string, provision?: string): string =>
  `https://zhice.example/policies/${policy}/${provision === undefined ? '' : `#${provision}`}`;

describe('legislationJsonLd', () => {
  it('describes a document by number, dates, issuer as printed, and region', () => {
    expect(legislationJsonLd(wuhai, addressOf, [])).toMatchObject({
      '@type': 'Legislation',
      name: wuhai.policy.title,
      legislationIdentifier: '乌教发〔2024〕50号',
      legislationDate: '2024-07-17',
      datePublished: '2024-07-29',
      legislationPassedBy: [{ name: '乌海市教育局等9部门' }],
      legislationJurisdiction: { name: '乌海市', identifier: '150300' },
    });
  });

  it('holds each numbered provision as a part with its address', () => {
    expect(legislationJsonLd(demonstration, addressOf, [])).toMatchObject({
      hasPart: [
        {},
        {
          '@type': 'Legislation',
          '@id': addressOf('shili-2025', 's3'),
          name: '三、重点任务',
          isPartOf: { '@id': addressOf('shili-2025') },
          hasPart: [{}, { name: '（二）加强建设', isPartOf: { '@id': addressOf('shili-2025', 's3') } }, {}],
        },
        {},
      ],
    });
  });

  it('names the chapters of a law of very many articles, and not one of the articles', () => {
    const article = (number: number) => provision(`a${String(number)}`, `第${String(number)}条　`, '', ['1']);
    const chapter = (number: number) =>
      provision(
        `c${String(number)}`,
        `第${String(number)}章　`,
        '总则',
        [],
        Array.from({ length: 50 }, (_, index) => article(number * 50 + index)),
      );
    const partsOf = (chapters: number, isOfMany = false) =>
      legislationJsonLd(
        {
          ...demonstration,
          text: { provisions: Array.from({ length: chapters }, (_, index) => chapter(index)) },
        },
        addressOf,
        [],
        isOfMany,
      )?.hasPart;
    expect(partsOf(1, true)).toEqual([
      expect.not.objectContaining({ hasPart: expect.anything() as unknown }),
    ]);
    expect(partsOf(1)).toMatchObject([{ hasPart: expect.objectContaining({ length: 50 }) as unknown }]);
    expect(partsOf(3)).toEqual(
      [0, 1, 2].map((number) => ({
        '@type': 'Legislation',
        '@id': addressOf('shili-2025', `c${String(number)}`),
        name: `第${String(number)}章　总则`,
        isPartOf: { '@id': addressOf('shili-2025') },
      })),
    );
  });

  it('calls its own files unofficial', () => {
    expect(
      legislationJsonLd(wuhai, addressOf, [{ url: 'https://zhice.example/x.txt', format: 'text/plain' }]),
    ).toMatchObject({ encoding: [{ legislationLegalValue: 'https://schema.org/UnofficialLegalValue' }] });
  });

  it('is never said of reference material', () => {
    expect(legislationJsonLd(harbin, addressOf)).toBeUndefined();
  });
});

describe('newsArticleJsonLd', () => {
  it('says what the news report is, and is never said of a policy', () => {
    expect(newsArticleJsonLd(harbin.policy, addressOf('harbin-2024'))).toMatchObject({
      '@type': 'NewsArticle',
      headline: harbin.policy.title,
      creditText: '机器改写的新闻转载，来源未核实，不可作为引文',
    });
    expect(newsArticleJsonLd(wuhai.policy, addressOf('wuhai-2024'))).toBeUndefined();
  });
});

describe('datasetJsonLd', () => {
  it('lists licence, creator, coverage, variables and files', () => {
    const facts = {
      url: 'https://zhice.example/data/',
      name: '目标数据',
      description: '说明',
      version: '1.0',
      dateModified: '2026-11-21',
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
      creator: { name: '职策', url: 'https://zhice.example/' },
      temporalCoverage: '2022/2026',
      spatialCoverage: ['乌海市'],
      variableMeasured: ['专业布点占比'],
      distribution: [{ url: 'https://zhice.example/data/targets.csv', format: 'text/csv' }],
    };
    expect(datasetJsonLd(facts)).toMatchObject({
      '@type': 'Dataset',
      spatialCoverage: [{ name: '乌海市' }],
      distribution: [{ '@type': 'DataDownload', contentUrl: 'https://zhice.example/data/targets.csv' }],
    });
  });
});
