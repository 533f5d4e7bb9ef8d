import { describe, expect, it } from 'vitest';
import type { CitedPart } from '../../../../../src/domain/citing/cited-work.ts';
import { partOfProvision } from '../../../../../src/domain/citing/cited-work.ts';
import { referenceWarning } from '../../../../../src/domain/citing/reference-warning.ts';
import { cite } from '../../../../../src/domain/citing/forms/cite.ts';
import { defaultLevelWords } from '../../../../../src/domain/citing/level-words.ts';
import type { CitationRequest } from '../../../../../src/domain/citing/reading/citation-request.ts';
import type { CitableDocument } from '../../../../../src/domain/document/citable-document.ts';
import { findProvisionPaths } from '../../../../../src/domain/document/provision-path.ts';
import { baoqing, demonstration, harbin, jiamusi, samplePolicy, wuhai } from '../sample-documents.ts';

function request(
  { policy, text }: CitableDocument,
  ids: readonly string[] = [],
  part: CitedPart = 'plan',
  url: string | null = 'https://example.gov.cn/1.html',
): CitationRequest {
  return {
    policy,
    part,
    positions: findProvisionPaths(text.provisions, ids).map((from) => ({ from })),
    ...(url === null ? {} : { url }),
    accessed: '2026-11-21',
    siteName: '职策',
    words: defaultLevelWords,
  };
}

const fourIssuers: CitableDocument = {
  policy: samplePolicy({
    id: 'shilixian-2024',
    title: '示例县产教融合实施方案',
    issuers: ['示例县教育局', '示例县人力资源和社会保障局', '示例县财政局', '示例县发展和改革局'],
    datePublished: '2024-06-01',
  }),
  text: { provisions: [] },
};

describe('a citation as in the conventions', () => {
  it('names the position in words in the form of official documents', () => {
    expect(cite(request(demonstration, ['s3-2-5'])).official).toBe(
      '《示例市职业教育产教融合行动方案（2025—2027年）》（示政办发〔2025〕12号）第三部分第（二）项第5点',
    );
  });

  it('keeps the printed numbers in the printed form', () => {
    expect(cite(request(demonstration, ['s3-2-5'])).printed).toBe(
      '《示例市职业教育产教融合行动方案（2025—2027年）》（示政办发〔2025〕12号）三、（二）5.',
    );
  });

  it('follows the legal manual with a position, without one, and without 文号', () => {
    const title = '《示例市职业教育产教融合行动方案（2025—2027年）》';
    expect(cite(request(demonstration, ['s3'])).legal).toBe(`${title}（示政办发〔2025〕12号），第三部分。`);
    expect(cite(request(demonstration)).legal).toBe(`${title}，示政办发〔2025〕12号。`);
    expect(cite(request(fourIssuers)).legal).toBe('《示例县产教融合实施方案》，2024年6月1日发布。');
  });

  it.each([
    ['made public', { dateSigned: '2022-12-29', datePublished: '2023-01-29' }, '2023年1月29日发布'],
    [
      'made public the day it was signed',
      { dateSigned: '2023-01-29', datePublished: '2023-01-29' },
      '2023年1月29日发布',
    ],
    ['signed, and nothing said of the other', { dateSigned: '2022-12-29' }, '2022年12月29日成文'],
  ])('says of a document without 文号 when it was %s', (_fact, dates, words) => {
    const policy = samplePolicy({ id: 'dated', title: '示例县产教融合实施方案', ...dates });
    const document: CitableDocument = { policy, text: demonstration.text };
    expect(cite(request(document)).legal).toBe(`《示例县产教融合实施方案》，${words}。`);
    expect(cite(request(document, ['s3'])).legal).toBe(`《示例县产教融合实施方案》，${words}，第三部分。`);
  });

  it('prints GB/T 7714 for the notice, online and on paper', () => {
    const title =
      '示例市人民政府办公室. 示例市人民政府办公室关于印发《示例市职业教育产教融合行动方案（2025—2027年）》的通知：示政办发〔2025〕12号';
    expect(cite(request(demonstration, [], 'notice')).gbt7714).toBe(
      `${title}[EB/OL]. （2025-03-20）[2026-11-21]. https://example.gov.cn/1.html.`,
    );
    expect(cite(request(demonstration, [], 'notice', null)).gbt7714).toBe(`${title}[Z]. 2025.`);
  });

  it('prints three of four issuers and 等 in GB/T 7714', () => {
    expect(cite(request(fourIssuers, [], 'plan', 'https://example.gov.cn/2.html')).gbt7714).toBe(
      '示例县教育局，示例县人力资源和社会保障局，示例县财政局，等. 示例县产教融合实施方案[EB/OL]. （2024-06-01）[2026-11-21]. https://example.gov.cn/2.html.',
    );
  });

  it('says in plain text whose transcription the address leads to', () => {
    expect(
      cite(request(wuhai, ['s4-6-16'], 'plan', 'https://zhice.example/policies/wuhai-2024/#s4-6-16')).plain,
    ).toBe(
      '《乌海市以产教融合型城市建设为抓手推动职业教育高质量发展实施方案》（乌教发〔2024〕50号）第四部分第（六）项第16点，乌海市教育局等9部门，2024年7月17日成文，职策转录（2026年11月21日访问）：https://zhice.example/policies/wuhai-2024/#s4-6-16',
    );
  });
});

describe('a document that the source names incompletely', () => {
  it('is distinguished by its date where it has no 文号', () => {
    expect(cite(request(jiamusi, ['s3-4-19'])).official).toBe(
      '《佳木斯市职业教育发展规划(2022-2026年)》（2022年12月29日）第三部分第（四）项第19点',
    );
  });

  it('has the phrase 等9部门 as its one author, and no inferred body', () => {
    const citations = cite(request(wuhai));
    expect(citations.gbt7714).toMatch(/^乌海市教育局等9部门\. 乌海市以/u);
    expect(citations.cslJson.author).toEqual([{ literal: '乌海市教育局等9部门' }]);
    expect(citations.bibtex).toContain('author = {{乌海市教育局等9部门}}');
  });

  it('distinguishes the day it was signed from the day it was made public', () => {
    const { cslJson } = cite(request(wuhai));
    expect(cslJson.issued).toEqual({ 'date-parts': [[2024, 7, 17]] });
    expect(cslJson['available-date']).toEqual({ 'date-parts': [[2024, 7, 29]] });
  });
});

describe('the notice that prints a plan', () => {
  it('is cited without the spaces that the web page leaves in its title', () => {
    expect(jiamusi.policy.noticeTitle).toContain(' ');
    expect(cite(request(jiamusi, [], 'notice')).official).toBe(
      '《佳木斯市人民政府关于印发佳木斯市职业教育发展规划(2022-2026年)的通知》（2022年12月29日）',
    );
  });

  it('is cited with the title marks inside its title turned into 〈〉', () => {
    expect(cite(request(baoqing, ['s3-6'], 'notice')).official).toBe(
      '《宝清县人民政府关于印发〈宝清县推动区域职业教育产教融合创新发展的实施方案〉的通知》（2023年9月13日）第三部分第（六）项',
    );
  });

  it.each([
    ['notice-p1', 'notice'],
    ['addressee-p1', 'notice'],
    ['signature', 'notice'],
    ['distribution-p2', 'notice'],
    ['s3-2-5-p1', 'plan'],
    ['preamble-p1', 'plan'],
    ['title', 'plan'],
  ])('prints %s as part of the %s', (id, part) => {
    expect(partOfProvision(id)).toBe(part);
  });
});

describe('reference material', () => {
  const citations = cite(request(harbin, ['p2'], 'plan', 'https://zhice.example/policies/harbin-2024/'));

  it.each(['official', 'printed', 'legal', 'gbt7714', 'plain'] as const)(
    'begins its %s citation with the warning',
    (form) => {
      expect(citations[form].startsWith(referenceWarning)).toBe(true);
    },
  );

  it('is a web page whose title carries the warning in the machine forms, never a regulation', () => {
    expect(citations.cslJson.type).toBe('webpage');
    expect(citations.cslJson.title.startsWith(referenceWarning)).toBe(true);
    expect(citations.ris).toMatch(/^TY {2}- ELEC\r\n/u);
    expect(citations.ris).not.toContain('STAT');
    expect(citations.bibtex).toContain(`title = {{${referenceWarning}`);
  });

  it('names the paragraph of a text without numbering', () => {
    expect(citations.official).toMatch(/》（2024年5月17日）第2自然段$/u);
  });
});

describe('the machine forms', () => {
  const citations = cite(request(demonstration, ['s3-2-5']));

  it('write RIS as a statute with the 文号 as its number, lines ended by CRLF', () => {
    expect(citations.ris.split('\r\n')).toEqual([
      'TY  - STAT',
      'ID  - shili-2025-s3-2-5',
      'AU  - 示例市人民政府办公室',
      'TI  - 示例市职业教育产教融合行动方案（2025—2027年）',
      'M1  - 示政办发〔2025〕12号',
      'SE  - 第三部分第（二）项第5点',
      'PY  - 2025',
      'DA  - 2025/03/18',
      'Y2  - 2026/11/21',
      'UR  - https://example.gov.cn/1.html',
      'LA  - zh-CN',
      'N1  - 2025年3月20日公开；职策转录',
      'ER  - ',
      '',
    ]);
  });

  it('write BibLaTeX as @online with escaped text and the author in double braces', () => {
    const odd = { ...demonstration, policy: { ...demonstration.policy, title: '产教_融合50% & {试点}' } };
    const { bibtex } = cite(request(odd));
    expect(bibtex).toMatch(/^@online\{shili-2025,\n {2}author = \{\{示例市人民政府办公室\}\},\n/u);
    expect(bibtex).toContain('title = {{产教\\_融合50\\% \\& \\{试点\\}}}');
  });
});
