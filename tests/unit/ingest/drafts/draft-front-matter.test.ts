import { describe, expect, test } from 'vitest';
import { TO_WRITE } from '../../../../src/domain/placeholder.ts';
import { draftFrontMatter } from '../../../../src/ingest/drafts/draft-front-matter.ts';
import { ingestSeed } from '../../../../src/ingest/ingest-seed.ts';
import { policySchema } from '../../../../src/schemas/policy.ts';

const SEED = { name: 'a.txt', sha256: '0'.repeat(64), encoding: 'utf-8' } as const;

function draft(seed: string) {
  return draftFrontMatter('shili-2024', SEED, ingestSeed(seed, 'a.txt').value);
}

describe('draftFrontMatter', () => {
  test('takes over what the text states about itself', () => {
    const seed = `索引号: | 1115/2024 | 发文字号: | 示教发〔2024〕5号 |
发文机构: | 示例市教育局等9部门 | 信息分类: | 部门文件 |
成文日期: | 2024-07-16 | 公开日期: | 2024-07-29 10:37:02 | 有效性: | 有效 |
发布者:市大数据中心
关于印发《示例规划》的通知
各相关单位:
请执行。
2024年7月17日
示例市职业教育发展规划(2022-2026年)
一、目标
甲。`;
    expect(draft(seed)).toMatchObject({
      title: '示例市职业教育发展规划(2022-2026年)',
      noticeTitle: '关于印发《示例规划》的通知',
      kind: 'plan',
      documentNumber: '示教发〔2024〕5号',
      issuers: ['示例市教育局'],
      issuersText: '示例市教育局等9部门',
      indexNumber: '1115/2024',
      category: '部门文件',
      validity: { text: '有效' },
      dateSigned: '2024-07-17',
      datePublished: '2024-07-29',
      timePublished: '10:37:02',
      period: { start: '2022', end: '2026', text: '2022-2026年' },
      addressee: '各相关单位',
      sources: [{ file: 'a.txt', role: 'primary', publisher: '市大数据中心' }],
    });
  });

  test.each(['等9部门', '等两个部门', '等十二个单位', '等部门'])(
    'does not infer the issuers behind %s',
    (others) => {
      const seed = `发文机构: | 示例市教育局${others} | 信息分类: | 部门文件 |\n示例方案\n一、目标\n甲。`;
      expect(draft(seed)).toMatchObject({ issuers: ['示例市教育局'], issuersText: `示例市教育局${others}` });
    },
  );

  test('names the notice as the head table of the page does, where none is printed above its salutation', () => {
    const page = '信息名称: | 示例局关于印发《示例方案》的通知 | 生成日期: | 2031-02-03 |\n各镇人民政府：\n';
    const notice = '现印发给你们，请执行。\n示例市教育局\n2031年1月5日\n示例方案\n一、目标\n甲。';
    const facts = draft(page + notice);
    expect(facts).toMatchObject({ title: '示例方案', noticeTitle: '示例局关于印发《示例方案》的通知' });
    expect(draft('信息名称: | 示例方案 |\n示例方案\n一、目标\n甲。')).not.toHaveProperty('noticeTitle');
  });

  test('keeps the day of generation that a page prints, as neither that of signing nor of publication', () => {
    const facts = draft('示例方案\n生成日期: | 2031-02-03 | 文号: | 示教发〔2031〕5号 |\n一、目标\n甲。');
    expect(facts.sources[0]?.note).toBe(`${TO_WRITE}；网页所印生成日期为 2031-02-03`);
    expect(facts).not.toHaveProperty('dateSigned');
    expect(facts).not.toHaveProperty('datePublished');
  });

  test.each([
    ['本办法自2031年3月1日起施行。', '2031-03-01'],
    ['本办法自2031年3月1日起正式施行，有效期五年。', '2031-03-01'],
    ['《示例规定》自2031年3月1日起施行。', undefined],
    ['本办法自公布之日起施行。', undefined],
    ['本办法自2031年3月起施行。', undefined],
  ])('reads the day from which a text applies: %s', (sentence, day) => {
    const seed = `示例培训管理办法\n第一章　总则\n第一条　为了规范培训，制定本办法。\n第二条　${sentence}`;
    expect(draft(seed).dateEffective).toBe(day);
  });

  test('takes issuers and date from the signature; the day of printing is no day of publication', () => {
    const seed =
      '关于印发的通知\n各单位：\n请执行。\n示例县人民政府\n2023年9月13日\n示例方案\n一、甲\n示例县办公室  2023年9月14日印发';
    const facts = draft(seed);
    expect(facts).toMatchObject({
      kind: 'scheme',
      issuers: ['示例县人民政府'],
      dateSigned: '2023-09-13',
    });
    expect(facts).not.toHaveProperty('datePublished');
  });

  test('leaves out what the text does not state, and marks what a person has to write', () => {
    const facts = draft('示例方案\n一、甲');
    for (const name of [
      'documentNumber',
      'dateSigned',
      'datePublished',
      'timePublished',
      'addressee',
      'period',
      'validity',
      'noticeTitle',
      'titleEn',
      'abstract',
    ]) {
      expect(facts).not.toHaveProperty(name);
    }
    expect(facts).toMatchObject({
      region: { name: TO_WRITE, level: TO_WRITE },
      issuers: [TO_WRITE],
      review: 'draft',
    });
  });

  test('reads the kind from the title, and leaves it to a person where the title does not say it', () => {
    expect(draft('关于示例的若干意见\n一、甲').kind).toBe('opinions');
    expect(draft('示例办法\n一、甲').kind).toBe('measures');
    expect(draft('示例纲要\n一、甲').kind).toBe(TO_WRITE);
  });

  test('has the shape of a policy record, so that only what is marked is wanting', () => {
    const { error } = policySchema.safeParse(draft('示例纲要\n一、甲'));
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['kind', 'region.level']);
  });

  test('notes an encoding other than UTF-8 next to the source', () => {
    const ingested = ingestSeed('示例方案\n一、甲', 'a.txt').value;
    const { sources } = draftFrontMatter('shili-2024', { ...SEED, encoding: 'gb18030' }, ingested);
    expect(sources[0]?.note).toContain('GB18030');
  });
});
