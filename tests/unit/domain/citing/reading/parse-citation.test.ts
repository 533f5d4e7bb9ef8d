import { describe, expect, it } from 'vitest';
import { cite } from '../../../../../src/domain/citing/forms/cite.ts';
import { defaultLevelWords } from '../../../../../src/domain/citing/level-words.ts';
import { parseCitation } from '../../../../../src/domain/citing/reading/parse-citation.ts';
import { findProvisionPath, wholeDocument } from '../../../../../src/domain/document/provision-path.ts';
import { walkProvisions } from '../../../../../src/domain/document/provision.ts';
import { demonstration, samples } from '../sample-documents.ts';

const documents = [demonstration, ...samples];
function candidates(text: string): readonly string[] {
  return parseCitation(text, documents).value.map(({ policy, provision }) =>
    provision === undefined ? policy : `${policy}#${provision}`,
  );
}
function problems(text: string): readonly string[] {
  return parseCitation(text, documents).diagnostics.map(({ ruleId }) => ruleId);
}

describe('parseCitation', () => {
  it.each([
    [
      '《示例市职业教育产教融合行动方案（2025—2027年）》（示政办发〔2025〕12号）第三部分第（二）项第5点',
      'shili-2025#s3-2-5',
    ],
    ['《示例市职业教育产教融合行动方案(2025-2027年)》三、(二)5.', 'shili-2025#s3-2-5'],
    ['三、（二）5.', 'shili-2025#s3-2-5'],
    ['三、(二)5', 'shili-2025#s3-2-5'],
    ['示政办发(2025)12号', 'shili-2025'],
    ['根据示政办发【2025】12 号第三部分第（二）项第5点', 'shili-2025#s3-2-5'],
    ['〔2025〕12号', 'shili-2025'],
    ['《关于印发〈乌海市以产教融合型城市建设为抓手推动职业教育高质量发展实施方案〉的通知》', 'wuhai-2024'],
    ['乌海方案第16点', 'wuhai-2024#s4-6-16'],
    ['乌海产教融合实施方案 四、（六）16.', 'wuhai-2024#s4-6-16'],
    ['乌海 16', 'wuhai-2024#s4-6-16'],
    ['佳木斯规划第19点', 'jiamusi-2022#s3-4-19'],
    ['佳木斯市职业教育发展规划(2022-2026年)第三部分', 'jiamusi-2022#s3'],
    [
      '《佳木斯市职业教育发展规划（2022—2026年）》（2022年12月29日）第一部分第（一）项第2自然段',
      'jiamusi-2022#s1-1-p2',
    ],
    ['示例方案第五部分第二方面', 'shili-2025#s5-2'],
    ['示例 三、（二）5.（1）', 'shili-2025#s3-2-5-1'],
    ['示例方案引言第2段', 'shili-2025#preamble-p2'],
    ['哈尔滨第2段', 'harbin-2024#p2'],
    ['乌海方案正文', 'wuhai-2024#notice'],
    ['《佳木斯市职业教育发展规划(2022-2026年)》，2022年12月29日成文，第一部分。', 'jiamusi-2022#s1'],
    ['《佳木斯市职业教育发展规划(2022-2026年)》，2023年1月29日发布，第三部分第9点。', 'jiamusi-2022#s3-3-9'],
    ['《佳木斯市职业教育发展规划(2022-2026年)》（二〇二二年十二月二十九日）第一部分', 'jiamusi-2022#s1'],
    ['《佳木斯市职业教育发展规划(2022-2026年)》（2022年）第一部分', 'jiamusi-2022#s1'],
    ['《佳木斯市职业教育发展规划(2022-2026年)》（以下简称《规划》）第一部分', 'jiamusi-2022#s1'],
    ['《乌海方案》（乌教发〔2024〕50号，2024年7月17日）第五部分', 'wuhai-2024#s5'],
    ['乌教发〔2024〕50号（2024年7月17日印发）第五部分', 'wuhai-2024#s5'],
    ['佳木斯市人民政府. 佳木斯市职业教育发展规划(2022-2026年)[Z]. 2022.', 'jiamusi-2022'],
    ['佳木斯市职业教育发展规划(2022-2026年)（2022年12月29日）第三部分第9点', 'jiamusi-2022#s3-3-9'],
    ['佳木斯市职业教育发展规划(2022-2026年)（2022年12月29日）', 'jiamusi-2022'],
    ['乌教发〔2024〕50号文件四（六）16', 'wuhai-2024#s4-6-16'],
    ['乌教发〔2024〕50号第四部分第（六）项下第16点', 'wuhai-2024#s4-6-16'],
    ['示例方案第三大点第二小点', 'shili-2025#s3-2'],
    ['https://zhice.example/policies/wuhai-2024/?from=a#s5', 'wuhai-2024#s5'],
    ['这是乌教发〔2024〕50号第五部分', 'wuhai-2024#s5'],
  ])('goes from “%s” to %s', (text, target) => {
    expect(candidates(text)).toEqual([target]);
    expect(problems(text)).toEqual([]);
  });

  it('finds a provision whose middle level is left out', () => {
    expect(candidates('示例方案第三部分第7点')).toEqual(['shili-2025#s3-3-7']);
  });

  it('reads a list and a range as several positions of one document', () => {
    expect(candidates('示例方案第三部分第（二）项第4点、第6点、第（三）项第7点')).toEqual([
      'shili-2025#s3-2-4',
      'shili-2025#s3-2-6',
      'shili-2025#s3-3-7',
    ]);
    expect(candidates('示例方案第三部分第（二）项第4点至第6点')).toEqual([
      'shili-2025#s3-2-4',
      'shili-2025#s3-2-6',
    ]);
  });

  it('gives every candidate of an ambiguous citation and says so', () => {
    expect(candidates('第三部分')).toEqual([
      'shili-2025#s3',
      'baoqing-2023#s3',
      'jiamusi-2022#s3',
      'wuhai-2024#s3',
    ]);
    expect(problems('第三部分')).toEqual(['citation-ambiguous']);
  });

  it.each([
    ['《‸不存在的办法》第三条', 'citation-unknown-title'],
    ['‸依国发〔2019〕4号', 'citation-unknown-number'],
    ['《示例市职业教育产教融合行动方案（2025—2027年）》‸第九部分', 'citation-unknown-position'],
    ['𠮷方案：《示例市职业教育产教融合行动方案（2025—2027年）》‸第九部分', 'citation-unknown-position'],
    ['《佳木斯市职业教育发展规划(2022-2026年)》（‸2021年12月29日）第一部分', 'citation-date-disagree'],
    ['《佳木斯市职业教育发展规划(2022-2026年)》，‸2013年1月1日发布，第一部分', 'citation-date-disagree'],
    ['《乌海方案》（乌教发〔2024〕50号，‸2023年7月17日）第五部分', 'citation-date-disagree'],
    ['佳木斯市职业教育发展规划(2022-2026年)[EB/OL]. （‸2021-12-29）[2026-11-21].', 'citation-date-disagree'],
    ['《佳木斯市职业教育发展规划(2022-2026年)》，2023年1月29日发布，‸第九部分', 'citation-unknown-position'],
    ['‸职业教育', 'citation-not-recognised'],
    ['‸16', 'citation-not-recognised'],
    ['‸职业教育 2025', 'citation-not-recognised'],
  ])('marks the position in “%s” of %s', (marked, ruleId) => {
    const column = [...(marked.split('‸')[0] ?? '')].length + 1;
    const [first] = parseCitation(marked.replace('‸', ''), documents).diagnostics;
    expect(first).toMatchObject({ ruleId, line: 1, column, severity: 'warning' });
  });

  it('says which dates the document has when the one written is neither', () => {
    const [problem] = parseCitation(
      '《佳木斯市职业教育发展规划(2022-2026年)》（2021年12月29日）',
      documents,
    ).diagnostics;
    expect(problem?.hint).toEqual({
      zh: '本站所载：成文日期2022年12月29日，公开日期2023年1月29日',
      en: 'Held here: signed 2022-12-29, published 2023-01-29',
    });
    expect(problem?.message.en).toMatch(/^The date is not/u);
  });

  it('tells documents of one title apart by the 文号', () => {
    const later = {
      ...demonstration,
      policy: { ...demonstration.policy, id: 'shili-2026', documentNumber: '示政办发〔2026〕3号' },
    };
    const titled = '《示例市职业教育产教融合行动方案（2025—2027年）》';
    const read = (text: string) =>
      parseCitation(text, [...documents, later]).value.map(({ policy }) => policy);
    expect(read(titled)).toEqual(['shili-2025', 'shili-2026']);
    expect(read(`${titled}（示政办发〔2026〕3号）`)).toEqual(['shili-2026']);
  });

  it('says when title and 文号 belong to different documents, and offers both', () => {
    const text = '《佳木斯市职业教育发展规划(2022-2026年)》（乌教发〔2024〕50号）';
    expect(problems(text)).toContain('citation-title-number-disagree');
    expect(candidates(text)).toEqual(['jiamusi-2022', 'wuhai-2024']);
  });

  it.each(['', '《', '《》', '》第', '第第第', '（（（', '二〇二五年', '12.11', '号〔〕'])(
    'takes “%s” without failing and finds nothing',
    (text) => {
      expect(candidates(text)).toEqual([]);
    },
  );

  it('reads back every citation that we print, in every form', () => {
    let count = 0;
    for (const {
      policy,
      text: { provisions },
    } of documents) {
      for (const { provision } of walkProvisions(provisions)) {
        if (provision.label === '') continue;
        const from = findProvisionPath(provisions, provision.id) ?? wholeDocument;
        for (const part of ['plan', 'notice'] as const) {
          const { official, printed, legal, plain, gbt7714 } = cite({
            policy,
            part,
            positions: [{ from }],
            url: `https://zhice.example/policies/${policy.id}/#${provision.id}`,
            accessed: '2026-11-21',
            siteName: '职策',
            words: defaultLevelWords,
          });
          for (const form of [official, printed, legal, plain]) {
            expect(candidates(form)).toEqual([`${policy.id}#${provision.id}`]);
            expect(problems(form)).toEqual([]);
          }
          // The standard names no provision: its address does.
          expect(candidates(gbt7714)).toEqual([`${policy.id}#${provision.id}`]);
          expect(problems(gbt7714)).toEqual([]);
          count += 5;
        }
      }
    }
    expect(count).toBeGreaterThan(100);
  });
});
