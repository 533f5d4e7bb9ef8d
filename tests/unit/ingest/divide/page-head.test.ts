import { describe, expect, test } from 'vitest';
import { lexSeed } from '../../../../src/ingest/divide/lex-seed.ts';
import { stripPageMatter } from '../../../../src/ingest/divide/strip-page-matter.ts';
import { nameProblems } from '../../marked-sample.ts';

const TITLE = '示例市人民政府关于印发实训基地方案的通知';
const ADDRESSEE = '各区人民政府：';

function strip(...lines: readonly string[]) {
  const {
    lines: kept,
    emendations,
    facts,
    diagnostics,
  } = stripPageMatter(lexSeed(lines.join('\n')), 'a.txt');
  return {
    kept: kept.map(({ text }) => text),
    removed: emendations.map(
      ({ kind, line, column, original }) => `${kind} ${String(line)}:${String(column)} ${original}`,
    ),
    facts: facts.map(({ name, value }) => `${name} ${value}`),
    warnings: nameProblems(diagnostics),
  };
}

describe('the head of a page', () => {
  test('gives the facts of its labels, several on a line, some with nothing behind them', () => {
    const { kept, facts, warnings } = strip(
      '信息索引：甲-1　主题分类：',
      '发文机构：示例市政府　生成日期：2031-02-03',
      '文件编号：　有效性：有效',
      '公开范围：面向社会　公开方式：主动公开',
      TITLE,
      '• 浏览量：',
      '示府发〔2031〕6号',
      ADDRESSEE,
      '请执行。',
    );
    expect(kept).toEqual([TITLE, ADDRESSEE, '请执行。']);
    expect(facts).toEqual([
      'index-number 甲-1',
      'issuers 示例市政府',
      'generated 2031-02-03',
      'validity 有效',
      'page 面向社会',
      'page 主动公开',
      'document-number 示府发〔2031〕6号',
    ]);
    expect(warnings).toEqual([]);
  });

  test('gives facts whose label and value stand on lines of their own', () => {
    const { kept, facts } = strip(
      '索 引 号：',
      '甲/2031-1',
      '成文日期：',
      '2031年2月3日',
      '标　　题：',
      TITLE,
      '发布日期：',
      '2031年2月5日',
      TITLE,
      ADDRESSEE,
      '请执行。',
    );
    expect(kept).toEqual([TITLE, ADDRESSEE, '请执行。']);
    expect(facts).toEqual([
      'index-number 甲/2031-1',
      'signed 2031-02-03',
      `title ${TITLE}`,
      'published 2031-02-05',
    ]);
  });

  test('leaves the title alone beneath a label with nothing behind it', () => {
    expect(strip('索引号：', '甲/2031-1', '来源：', TITLE, ADDRESSEE).kept).toEqual([TITLE, ADDRESSEE]);
  });

  test.each([
    ['with a value', '网页代码：甲77', 'unknown 甲77'],
    ['without one', '网页代码：', 'unknown '],
  ])('takes a label that nobody knows for a fact and warns, %s', (_, line, fact) => {
    const { kept, facts, warnings } = strip(line, '发布机构：示例市政府', TITLE, ADDRESSEE, '请执行。');
    expect(kept).toEqual([TITLE, ADDRESSEE, '请执行。']);
    expect(facts).toEqual([fact, 'publisher 示例市政府']);
    expect(warnings).toEqual(['seed-unknown-fact 1:1']);
  });

  test('keeps a title with a colon, and the salutation, which is no label', () => {
    expect(strip('职业教育：示例方案', '制定本方案。').kept).toEqual(['职业教育：示例方案', '制定本方案。']);
    expect(strip(TITLE, '各单位：', '请执行。').kept).toEqual([TITLE, '各单位：', '请执行。']);
    expect(strip('各单位：', '请执行。').kept).toEqual(['各单位：', '请执行。']);
  });

  test.each([
    ['on one line', [TITLE]],
    ['over lines', ['示例市人民政府', '关于印发实训基地方案的通知']],
    ['with spaces between its characters', ['示例市人民政府关于印发', '实 训 基 地 方 案 的 通 知']],
  ])('drops the title of the page where the document prints it again %s', (_, printed) => {
    const { kept, removed, warnings } = strip(TITLE, '示府发〔2031〕6号', ...printed, ADDRESSEE);
    expect(kept).toEqual([...printed, ADDRESSEE]);
    expect(removed).toContain(`furniture 1:1 ${TITLE}`);
    expect(warnings).toEqual([]);
  });

  test('drops a title to which the page adds its name', () => {
    expect(strip(`${TITLE}_示例市政府网`, TITLE, ADDRESSEE).kept).toEqual([TITLE, ADDRESSEE]);
  });

  test('keeps the title of a notice and that of its annex, even if they are one', () => {
    const lines = ['示例方案', '各单位：', '请执行。', '2031年2月3日', '示例方案', '一、甲'];
    expect(strip(...lines).kept).toEqual(lines);
  });

  test.each([
    ['a number of views', `${TITLE}6890`, [TITLE], 'furniture 1:21 6890'],
    [
      'labelled facts and the size of type',
      `${TITLE}发布日期：2031-02-03 字体：[大 中 小]`,
      [TITLE],
      'metadata 1:21 发布日期：2031-02-03 字体：[大 中 小]',
    ],
    ['the size of type', `${TITLE}　【字体：大 中 小】`, [TITLE], 'furniture 1:22 【字体：大 中 小】'],
  ])('takes %s away that a page prints behind the title', (_, line, kept, removed) => {
    expect(strip(line, ADDRESSEE)).toMatchObject({ kept: [...kept, ADDRESSEE], removed: [removed] });
  });

  test('keeps the year at the end of a title that names no kind of document', () => {
    expect(strip('示例市职业教育2031', ADDRESSEE).kept).toEqual(['示例市职业教育2031', ADDRESSEE]);
  });

  test('drops what stands above the path of the page, names of columns and sites', () => {
    const { kept } = strip(
      '示例市政府门户网站政府信息公开全文检索',
      '示例在线',
      '当前位置：首页 > 政务公开',
      '新闻频道',
      '相关解读：',
      TITLE,
      '出自：示例市政府　　发布时间：2031-02-03',
      ADDRESSEE,
    );
    expect(kept).toEqual([TITLE, ADDRESSEE]);
  });

  test('drops another title above one that begins with its issuing body, and warns', () => {
    const { kept, warnings } = strip(
      '示例厅创业引领计划',
      '示例市人民政府',
      '关于印发实训基地方案的通知',
      ADDRESSEE,
    );
    expect(kept).toEqual(['示例市人民政府', '关于印发实训基地方案的通知', ADDRESSEE]);
    expect(warnings).toEqual(['seed-page-title 1:1']);
  });

  test('leaves the head of an order to the text', () => {
    const { kept } = strip('中华人民共和国国务院令', '第901号', '现公布《示例条例》。');
    expect(kept).toEqual(['中华人民共和国国务院令', '第901号', '现公布《示例条例》。']);
  });

  test.each([
    '首页 >> 政务公开 >> 政策文件',
    '新闻频道 | 政策解读 | 专题',
    '无障碍浏览 | 长者模式',
    '网站首页',
  ])('has %s, which is no part of the title below it', (line) => {
    expect(strip(line, TITLE, ADDRESSEE, '请执行。').kept).toEqual([TITLE, ADDRESSEE, '请执行。']);
  });

  test('has the name of the site, which a person is asked about', () => {
    const { kept, warnings } = strip('示例市人民政府', '政府门户网站', TITLE, ADDRESSEE, '请执行。');
    expect(kept).toEqual([TITLE, ADDRESSEE, '请执行。']);
    expect(warnings).toEqual(['seed-page-title 1:1', 'seed-page-title 2:1']);
  });

  test('leaves a broken title that ends a line with such a name', () => {
    const lines = ['关于加强示例市政府门户网站', '建设工作的通知', ADDRESSEE, '请执行。'];
    expect(strip(...lines).kept).toEqual(lines);
  });

  test('has other words above the title that its labels name', () => {
    const { kept } = strip(
      '示例政务',
      '文件库',
      `标　　题：${TITLE}`,
      '发文字号：示府〔2031〕6号',
      TITLE,
      ADDRESSEE,
    );
    expect(kept).toEqual([TITLE, ADDRESSEE]);
  });

  test('has the time of publication by itself, or before a label', () => {
    expect(strip(TITLE, '2031年02月03日 10:20', ADDRESSEE).facts).toEqual(['published 2031-02-03']);
    expect(strip(TITLE, '2031-02-03 来源：示例市政府', ADDRESSEE).facts).toEqual([
      'published 2031-02-03',
      'publisher 示例市政府',
    ]);
  });

  test('has the number of an order beneath a whole title', () => {
    const { kept, facts } = strip('国务院关于修改《示例条例》的决定', '国务院令第901号', '作如下修改：');
    expect(kept).toEqual(['国务院关于修改《示例条例》的决定', '作如下修改：']);
    expect(facts).toEqual(['document-number 国务院令第901号']);
  });

  test('has the numbers of pages of paper nowhere in the text, and the foot of the site at its end', () => {
    const foot = ['扫一扫在手机打开当前页', '下一篇：没有了', '主办：示例市人民政府　示ICP备000号'];
    const lines = [TITLE, ADDRESSEE, '请遵照', '— 1 —', '执行。', '－２－', ...foot];
    expect(strip(...lines).kept).toEqual([TITLE, ADDRESSEE, '请遵照', '执行。']);
  });

  test('ends a tail of the page that lists others', () => {
    expect(strip(TITLE, ADDRESSEE, '请执行。', '扫一扫在手机打开当前页', '相关链接').kept).toEqual([
      TITLE,
      ADDRESSEE,
      '请执行。',
    ]);
  });
});
