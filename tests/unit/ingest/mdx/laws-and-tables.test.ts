import { describe, expect, test } from 'vitest';
import { documentLines } from '../../../../src/domain/document/lines.ts';
import { readMdx } from '../../../../src/ingest/mdx/read-mdx.ts';
import { printBody } from '../../../../src/ingest/mdx/serialize-mdx.ts';
import { nameProblems } from '../../marked-sample.ts';

const LAW = `# 示例市技能教育办法 {#title}

<Part id="history">

<P id="history-p1">（2025年3月1日示例市人民政府公布）</P>

</Part>

## 第一章　总则 {#c1}

### 第一条　 {#a1 .run-in}

<P id="a1-p1">为了发展技能教育，制定本办法。</P>

### 第二条　 {#a2 .run-in}

<P id="a2-p1">办学应当具备下列条件：</P>

#### （一）有章程； {#a2-1}

#### （二）有教师： {#a2-2}

##### 1.专任教师； {#a2-2-1}

<P id="a2-p2">前款所称教师，包括：</P>

#### （一）兼职教师。 {#a2-p2-1}

## 第二章　附则 {#c2}

### 第二条之一　 {#a2z1 .run-in}

<P id="a2z1-p1">本办法自公布之日起施行。</P>

# 附件1 {#x1}

# 任务清单 {#x1-title}

<T id="x1-t1">

<R id="x1-t1-r1"><C header>序号</C><C header colspan="2">任务</C></R>

<R id="x1-t1-r2"><C>1</C><C rowspan="2">建设\\<5个中心</C><C></C></R>

<R id="x1-t1-r3"><C></C><C>2025年</C></R>

</T>

# 附表 {#x1-y1}

<P id="x1-y1-p1">说明。</P>

<Part id="x1-note">

<P id="x1-note-p1">（此件公开发布）</P>

</Part>
`;

describe('an MDX body with articles, annexes and tables', () => {
  const { value, diagnostics } = readMdx(LAW, 'a.mdx');

  test('is read without a problem and written back to the letter', () => {
    expect(diagnostics.map(({ ruleId, line }) => `${ruleId}:${String(line)}`)).toEqual([]);
    expect(printBody(value.text)).toBe(LAW);
  });

  test('has its lines in printed order, a row with a tab between its cells', () => {
    expect(documentLines(value.text).map(({ id, kind, text }) => [id, kind, text])).toEqual([
      ['title', 'heading', '示例市技能教育办法'],
      ['history-p1', 'paragraph', '（2025年3月1日示例市人民政府公布）'],
      ['c1', 'heading', '第一章　总则'],
      ['a1', 'run-in', '第一条　为了发展技能教育，制定本办法。'],
      ['a2', 'run-in', '第二条　办学应当具备下列条件：'],
      ['a2-1', 'heading', '（一）有章程；'],
      ['a2-2', 'heading', '（二）有教师：'],
      ['a2-2-1', 'heading', '1.专任教师；'],
      ['a2-p2', 'paragraph', '前款所称教师，包括：'],
      ['a2-p2-1', 'heading', '（一）兼职教师。'],
      ['c2', 'heading', '第二章　附则'],
      ['a2z1', 'run-in', '第二条之一　本办法自公布之日起施行。'],
      ['x1', 'heading', '附件1'],
      ['x1-title', 'heading', '任务清单'],
      ['x1-t1-r1', 'row', '序号\t任务'],
      ['x1-t1-r2', 'row', '1\t建设<5个中心\t'],
      ['x1-t1-r3', 'row', '\t2025年'],
      ['x1-y1', 'heading', '附表'],
      ['x1-y1-p1', 'paragraph', '说明。'],
      ['x1-note-p1', 'paragraph', '（此件公开发布）'],
    ]);
  });

  test('nests articles in their chapters and everything of an annex in it', () => {
    const [, , first, second, annex] = value.text.provisions;
    expect(first?.children.map(({ id, label }) => [id, label])).toEqual([
      ['a1', '第一条　'],
      ['a2', '第二条　'],
    ]);
    expect(second?.children.map(({ id }) => id)).toEqual(['a2z1']);
    expect(annex?.children.map(({ id }) => id)).toEqual(['x1-title', 'x1-y1', 'x1-note']);
    expect(annex?.order).toEqual(['x1-title', 'x1-t1', 'x1-y1', 'x1-note']);
  });

  test.each([
    ['<R id="x1-t1-r2"><C>1</C>', '<R id="x1-t1-r2"><C class="a">1</C>', 'mdx-attribute'],
    ['<C>1</C>', '<C><b>1</b></C>', 'mdx-inline'],
    ['<C>2025年</C></R>', '<C>2025年</C>', 'mdx-syntax'],
    ['</T>', '', 'mdx-syntax'],
    ['### 第二条之一　 {#a2z1', '### 第二条之一　 {#c1-a2', 'mdx-misplaced'],
    ['<T id="x1-t1">', '<T id="x2-t1">', 'mdx-misplaced'],
    ['#### （一）有章程； {#a2-1}', '##### （一）有章程； {#a2-1}', 'mdx-misplaced'],
    ['id="x1-t1-r3"', 'id="x1-t1-r2"', 'mdx-duplicate-id'],
  ])('reports %s changed to %s', (from, to, rule) => {
    expect(nameProblems(readMdx(LAW.replace(from, to), 'a.mdx').diagnostics).join(' ')).toContain(rule);
  });
});
