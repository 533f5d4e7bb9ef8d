import { expect, test } from 'vitest';
import { positionWords } from '../../../../../src/features/records/provision-position.ts';
import { serializeHitsCsv } from '../../../../../src/features/search/answers/hits-csv.ts';
import type { DocumentFacts } from '../../../../../src/search/index/document-table.ts';
import type { Hit } from '../../../../../src/search/query/hit.ts';

const facts: DocumentFacts = {
  index: 0,
  nature: 'policy',
  kind: 'plan',
  place: '示例市',
  level: 'prefecture',
  date: '2025-06-01',
  topics: [],
  topicStretches: [],
  hasTargets: true,
  characters: 100,
  bodyCharacters: 80,
  titleUnit: 0,
  units: 3,
};

const hit: Hit = {
  policy: 'shili-2025',
  documentTitle: '示例市方案',
  document: 0,
  provision: 's3-2-p2',
  position: '三、（二）',
  text: '=建成"三个",基地',
  pieces: [],
  occurrences: 2,
  marks: [{ start: 1, end: 3 }],
};

test('a hit is one row with its document and place in both languages, position, whole paragraph, citation and address', () => {
  const csv = serializeHitsCsv({
    hits: [hit, { ...hit, provision: 'notice-title', position: '', text: '通知', occurrences: 1 }],
    documents: [facts],
    citations: {
      'shili-2025': {
        document: 0,
        title: '示例市方案',
        titleEn: 'Plan of Sample City',
        regionEn: 'Sample City',
        plan: '《示例市方案》（示政发〔2025〕1号）',
        notice: '《关于印发〈示例市方案〉的通知》',
      },
    },
    folder: 'https://example.org/sub/',
    positionWords: positionWords('zh-CN'),
  });
  expect(csv).toBe(
    '\u{feff}policy,nature,document,documentEn,region,regionEn,date,provision,position,occurrences,quote,citation,address\r\n' +
      'shili-2025,policy,示例市方案,Plan of Sample City,示例市,Sample City,2025-06-01,s3-2-p2,三、（二）第2段,2,' +
      '"\'=建成""三个"",基地",《示例市方案》（示政发〔2025〕1号）三、（二）第2自然段,' +
      'https://example.org/sub/policies/shili-2025/#s3-2-p2\r\n' +
      'shili-2025,policy,示例市方案,Plan of Sample City,示例市,Sample City,2025-06-01,notice-title,通知标题,1,通知,' +
      '《关于印发〈示例市方案〉的通知》,https://example.org/sub/policies/shili-2025/#notice-title\r\n',
  );
});
