import { describe, expect, test } from 'vitest';
import { documentParallels } from '../../../../src/exports/records/document-parallels.ts';
import {
  countParallelsParts,
  documentsInOneFile,
  parallelsPath,
} from '../../../../src/exports/records/parallels-path.ts';
import { parallelRecords } from '../../../../src/exports/records/parallel-record.ts';
import { jsonSchemaOf } from '../../../../src/exports/tables/json-schemas.ts';
import { siteOfTexts, wording } from '../../content/shared-wording.ts';
import { schemaProblems } from '../json-validator.ts';

const policy = (id: string) => ({ id, nature: 'policy' as const });
const [little, much, told] = [wording(15), wording(30, 0x5e00), wording(20, 0x6e00)];

describe('what one document shares with others', () => {
  const site = siteOfTexts([
    ['a-2030', `${little}。${much}。${told}。`],
    ['b-2029', `乙${little}`],
    ['c-2028', `丙${much}`],
    ['news-2027', `新闻${told}`, 'reference'],
  ]);

  test('stands by its provisions, those that share most first, with both positions of each wording', () => {
    expect(documentParallels(site, policy('a-2030')).provisions).toMatchObject([
      {
        provision: 's1',
        heading: '一、目标',
        more: 0,
        matches: [
          { policy: 'c-2028', provision: 's1', shared: 30 },
          {
            policy: 'b-2029',
            runs: [
              {
                quote: little,
                here: { provision: 's1-p1', start: 0, end: 15 },
                there: { provision: 's1-p1', start: 1, end: 16 },
              },
            ],
          },
        ],
      },
    ]);
  });

  test('is seen from the other document too', () => {
    expect(documentParallels(site, policy('b-2029')).provisions).toMatchObject([
      { matches: [{ policy: 'a-2030', runs: [{ quote: little, here: { start: 1 }, there: { start: 0 } }] }] },
    ]);
  });

  test('is told of reference material in a file of its own, and nowhere else', () => {
    const news = { id: 'news-2027', nature: 'reference' as const };
    expect(JSON.stringify(documentParallels(site, policy('a-2030')))).not.toContain('news-2027');
    expect(documentParallels(site, news).provisions).toMatchObject([{ matches: [{ policy: 'a-2030' }] }]);
    expect([parallelsPath(policy('a-2030')), parallelsPath(news)]).toEqual([
      'parallels/a-2030.json',
      'reference/parallels/news-2027.json',
    ]);
  });

  test('is what its schema describes', () => {
    const schema = jsonSchemaOf('document-parallels', 'https://zhice.example/data/schemas/x.json');
    expect(schemaProblems(schema, documentParallels(site, policy('a-2030')))).toEqual([]);
  });
});

/** A document, others of which each share a wording of its own with it, and some that share nothing. */
const star = (others: number, alone = 0) =>
  siteOfTexts([
    ['hub-2030', Array.from({ length: others }, (_, at) => wording(20, 0x4e00 + at * 30)).join('。')],
    ...Array.from({ length: others }, (_, at) => [`b-${at}`, `乙${wording(20, 0x4e00 + at * 30)}`] as const),
    ...Array.from({ length: alone }, (_, at) => [`c-${at}`, wording(20, 0x7000 + at * 30)] as const),
  ]);

test('of many similar provisions the first five are listed and the rest counted', () => {
  const [provision] = documentParallels(star(9), policy('hub-2030')).provisions;
  expect([provision?.matches.length, provision?.more]).toEqual([5, 4]);
});

describe('the list of all shared wording', () => {
  test('has each run while the documents are few', () => {
    const kinds = parallelRecords(star(documentsInOneFile - 1)).map(({ kind }) => kind);
    expect(kinds).toEqual(Array.from({ length: documentsInOneFile - 1 }, () => 'run'));
  });

  test('has a row for each document that shares any, with its file, where they are many', () => {
    const records = parallelRecords(star(documentsInOneFile, 3));
    expect(records).toHaveLength(documentsInOneFile + 1);
    expect(records[0]).toEqual({
      kind: 'document',
      quote: wording(20),
      policy: 'hub-2030',
      provisions: 1,
      matches: documentsInOneFile,
      file: parallelsPath(policy('hub-2030'), countParallelsParts(documentsInOneFile + 4)),
    });
  });
});

describe('the files of many documents', () => {
  test('are fewer than the documents, which are spread evenly over all of them', () => {
    const parts = countParallelsParts(1000) ?? 0;
    const ids = Array.from({ length: 1000 }, (_, at) => `shi-${100 + (at % 700)}-${at}`);
    const files = Map.groupBy(ids, (id) => parallelsPath(policy(id), parts));
    expect(parts).toBe(167);
    expect(files.size).toBeGreaterThan(160);
    expect(Math.max(...[...files.values()].map(({ length }) => length))).toBeLessThanOrEqual(13);
  });

  test('are those of each document while the documents are few, and for reference material always', () => {
    expect(countParallelsParts(documentsInOneFile)).toBeUndefined();
    expect(parallelsPath({ id: 'news-2027', nature: 'reference' }, 250)).toBe(
      'reference/parallels/news-2027.json',
    );
  });
});
