import { describe, expect, test } from 'vitest';
import { decodeSeed } from '../../../../src/ingest/decode/decode-seed.ts';
import { nameProblems } from '../../marked-sample.ts';

function decode(page: string) {
  return decodeSeed(new TextEncoder().encode(page), 'a.html');
}

/** Lines of a page with the kind of their mark before them, where they have one. */
function linesOf(page: string): readonly string[] {
  const { value } = decode(`<!doctype html>${page}`);
  const lines = (value?.text ?? '').split('\n').slice(0, -1);
  return lines.map((line, index) => {
    const mark = value?.marks.get(index + 1);
    return mark === undefined ? line : `${mark.kind} ${line}`;
  });
}

const SENTENCES =
  '为贯彻落实有关部署，深化产教融合，结合实际，制定本方案。各单位要认真组织实施；重大事项及时报告。';

describe('the lines of a web page', () => {
  test('are its blocks and line breaks, inline elements within them', () => {
    expect(linesOf('<body><div>甲<p>乙<b>丙</b><a href="#">丁</a></p>戊<br>己</div></body>')).toEqual([
      '甲',
      '乙丙丁',
      '戊',
      '己',
    ]);
  });

  test('have character references resolved, and white space as a browser shows it', () => {
    expect(linesOf('<p>&emsp;&nbsp;甲&ldquo;乙&rdquo;&#x4e19;  丁\n戊 a\n b </p>')).toEqual([
      '\u{2003}\u{a0}甲“乙”丙 丁戊 a b',
    ]);
  });

  test('hold nothing that no reader sees', () => {
    const page =
      '<head><title>题</title><style>p{}</style></head><p>甲</p><script>var a = "乙";</script><template>丙</template><!-- 丁 --><p hidden>戊</p><p style="color:red; display: none">己</p><noscript>庚</noscript><button>打印</button>';
    expect(linesOf(page)).toEqual(['甲']);
  });

  test('of preformatted text are its own', () => {
    expect(linesOf('<pre>甲\n乙</pre>')).toEqual(['甲', '乙']);
  });

  test('of an ordered list begin with the numbers that a browser prints', () => {
    expect(
      linesOf('<ol start="3"><li>甲<li>乙</ol><ul><li>丙</ul><ol style="list-style: none"><li>丁</ol>'),
    ).toEqual(['3.甲', '4.乙', '丙', '丁']);
  });

  test('are marked where they are headings', () => {
    const { value } = decode('<h1>甲方案</h1><h3>一、乙</h3>');
    expect([...(value?.marks.values() ?? [])]).toEqual([
      { kind: 'heading', level: 1 },
      { kind: 'heading', level: 3 },
    ]);
  });
});

describe('tables of a web page', () => {
  test('of data are rows with heads and spans; rows without words are left out', () => {
    const { value } = decode(
      '<table><caption>表1</caption><tr><td rowspan=3>序<br>号<td colspan=2>任务<tr><td>甲<td>乙</tr><tr></tr><tr><td>1<td><p>丙</p><p>丁</p><td></table>',
    );
    expect(value?.text).toBe('表1\n序号\t任务\n甲\t乙\n1\t丙 丁\t\n');
    expect(value?.marks.get(2)).toEqual({
      kind: 'row',
      table: 1,
      cells: [
        { text: '序号', header: true, rowspan: 2 },
        { text: '任务', header: true, colspan: 2 },
      ],
    });
    expect(value?.marks.get(4)).toEqual({
      kind: 'row',
      table: 1,
      cells: [{ text: '1' }, { text: '丙 丁' }, { text: '' }],
    });
  });

  test('have the heads that the page marks, and no others', () => {
    const { value } = decode('<table><tr><th>甲<td>1<tr><th>乙<td>2</table>');
    expect(value?.marks.get(2)).toMatchObject({ cells: [{ text: '乙', header: true }, { text: '2' }] });
  });

  test('of numbers alone have no heads', () => {
    const { value } = decode('<table><tr><td>1<td>2<tr><td>3<td>4</table>');
    expect(value?.marks.get(1)).toMatchObject({ cells: [{ text: '1' }, { text: '2' }] });
    expect(JSON.stringify(value?.marks.get(1))).not.toContain('header');
  });

  test('that lay the page out are none: one that holds another, one of one column, one with a document in it', () => {
    const data = '<table><tr><td>甲<td>乙<tr><td>1<td>2</table>';
    const document = `<p>${SENTENCES}</p>`.repeat(20);
    expect(linesOf(`<table><tr><td>左<td>${data}<tr><td>下<td>右</table>`)).toEqual([
      '左',
      'row 甲\t乙',
      'row 1\t2',
      '下',
      '右',
    ]);
    expect(linesOf('<table><tr><td>甲<tr><td>乙</table>')).toEqual(['甲', '乙']);
    expect(linesOf(`<table><tr><td>甲<td>乙<tr><td>丙<td>${document}</table>`)).not.toContainEqual(
      expect.stringContaining('\t'),
    );
  });

  test('of facts at the head are lines of facts as copies of such pages have them', () => {
    const page =
      '<table><tr><td><b>索 引 号</b><td>1115/2024<td>发文字号：<td>示发〔2024〕5号<tr><td>发文机构：<td>示例市教育局<td>成文日期：<td></table>';
    expect(linesOf(page)).toEqual([
      '索 引 号: | 1115/2024 | 发文字号： | 示发〔2024〕5号 |',
      '发文机构： | 示例市教育局 | 成文日期： |  |',
    ]);
  });
});

describe('the main text of a web page', () => {
  const text = `<p>示例市人民政府关于深化产教融合的通知</p>${`<p>${SENTENCES}</p>`.repeat(3)}`;

  test.each(['id="UCAP-CONTENT"', 'class="view TRS_Editor"', 'id="zoom"', 'class="Article-Content"'])(
    'is the element that %s names; what stands outside is furniture',
    (name) => {
      const page = `<div>首页 新闻</div><div><div ${name}>${text}</div><p>上一篇：无</p></div><div>主办：示例市</div>`;
      expect(linesOf(page)).toEqual([
        'furniture 首页 新闻',
        '示例市人民政府关于深化产教融合的通知',
        SENTENCES,
        SENTENCES,
        SENTENCES,
        'furniture 上一篇：无',
        'furniture 主办：示例市',
      ]);
    },
  );

  test('is the innermost of several named elements, and not one of few words', () => {
    const page = `<main><div>导航</div><div class="content">简介。</div><div id="zoom">${text}</div></main>`;
    expect(linesOf(page).slice(0, 3)).toEqual([
      'furniture 导航',
      'furniture 简介。',
      '示例市人民政府关于深化产教融合的通知',
    ]);
  });

  test('keeps the title that stands over it alone, and drops one that it repeats', () => {
    const body = `<p>${SENTENCES}</p>`;
    const page = (inside: string): string =>
      `<title>示例市产教融合实施方案_示例市政府网</title><h2>通知公告</h2><div>示例市产教融合实施方案</div><div id="zoom">${inside}${body}</div>`;
    expect(linesOf(page('')).slice(0, 2)).toEqual(['furniture 通知公告', 'heading 示例市产教融合实施方案']);
    expect(linesOf(page('<p>示例市产教融合</p><p>实施方案</p>')).slice(0, 3)).toEqual([
      'furniture 通知公告',
      'furniture 示例市产教融合实施方案',
      '示例市产教融合',
    ]);
  });

  test('is found without a name: navigation by its elements, names and links is furniture, the rest stays', () => {
    const page = `<div class="header">示例市人民政府</div><div class="nav-bar"><a>首页</a></div><p><a>政务</a> <a>公开</a></p><div class="wrap"><div>${text}</div></div><p>2024年5月6日</p><footer>版权所有</footer>`;
    expect(linesOf(page)).toEqual([
      'furniture 示例市人民政府',
      'furniture 首页',
      'furniture 政务 公开',
      '示例市人民政府关于深化产教融合的通知',
      SENTENCES,
      SENTENCES,
      SENTENCES,
      '2024年5月6日',
      'furniture 版权所有',
    ]);
  });

  test('keeps links to annexes and a title among navigation', () => {
    const page = `<div class="header"><h1>示例市产教融合实施方案</h1></div>${text}<p><a href="a.doc">附件：任务清单</a></p>`;
    expect(linesOf(page)[0]).toBe('heading 示例市产教融合实施方案');
    expect(linesOf(page).at(-1)).toBe('附件：任务清单');
  });

  test('has above it a title whose first line the signature repeats', () => {
    const page = `<h2>示例市教育局　示例市财政局<br>关于申报实训站的通知</h2><div id="zoom">${text}<p>示例市教育局　示例市财政局</p></div>`;
    expect(linesOf(page).slice(0, 2)).toEqual([
      'heading 示例市教育局　示例市财政局',
      'heading 关于申报实训站的通知',
    ]);
  });

  test('keeps words that are struck out, with a warning where they stand', () => {
    const { diagnostics } = decode(
      `<div id="zoom">${text}<p>建设<del>三</del><ins>五</ins>个中心。</p></div>`,
    );
    expect(nameProblems(diagnostics)).toEqual(['html-struck 5:3']);
  });

  test('with sentences left outside is a warning, and so are pictures in it', () => {
    const page = `<div id="zoom">${text}<img src="a.png"></div><div>${SENTENCES}</div><img src="b.png">`;
    const { diagnostics } = decode(page);
    expect(nameProblems(diagnostics)).toEqual(['html-outside 5:1', 'seed-picture 1:1']);
    expect(diagnostics[1]?.message.en).toContain('1 pictures');
  });
});

describe('a web page that is no document', () => {
  test('in an encoding that is not read is refused by its name', () => {
    const bytes = Uint8Array.of(...new TextEncoder().encode('<html><meta charset="big5"><p>'), 0xa4, 0xa4);
    expect(nameProblems(decodeSeed(bytes, 'a.html').diagnostics)).toEqual(['ingest-encoding 1:1']);
  });

  test.each([
    ['nested deeply', '<div>'.repeat(200_000), 'ingest-nesting'],
    [
      'of formats that are never closed',
      Array.from({ length: 3000 }, (_, n) => `<font size=${String(n)}><p>`).join(''),
      'ingest-nesting',
    ],
    ['of a million elements', '<i></i>'.repeat(1_000_000), 'ingest-nesting'],
    ['of one line', `<p>${'字'.repeat(1_000_000)}</p>`, 'ingest-long-line'],
    ['of open tags', `<html>${'<p '.repeat(300_000)}`, 'ingest-empty'],
  ])('%s is refused at once', (_, page, rule) => {
    const start = performance.now();
    const { diagnostics } = decode(`<!doctype html>${page}`);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual([rule]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test.each([
    ['one line of a long document', `<p>${SENTENCES}</p>`.repeat(300)],
    ['a list of many items', `<ol>${'<li>甲'.repeat(20_000)}</ol>`],
    ['a table of many rows', `<table>${'<tr><td>甲<td>乙'.repeat(10_000)}</table>`],
  ])('but %s is read at once', (_, page) => {
    const start = performance.now();
    expect(decode(`<!doctype html>${page}`).value?.text.split('\n').length).toBeGreaterThan(300);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
