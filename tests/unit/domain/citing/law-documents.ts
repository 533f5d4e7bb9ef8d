import type { CitableDocument } from '../../../../src/domain/document/citable-document.ts';
import type { Policy } from '../../../../src/schemas/policy.ts';
import { readMdx } from '../../../../src/ingest/mdx/read-mdx.ts';
import { samplePolicy } from './sample-documents.ts';

/** A document of a body as it is written; every problem of it is an error of the test. */
function document(
  facts: Partial<Policy> & { readonly id: string; readonly title: string },
  body: string,
): CitableDocument {
  const { value, diagnostics } = readMdx(body, `${facts.id}.mdx`);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return { policy: samplePolicy(facts), text: value.text };
}

/** A regulation with chapters, an inserted article, 款 项 目, and two annexes of its own. */
export const law = document(
  {
    id: 'canal-2023',
    title: '示例市运河保护条例',
    kind: 'local-regulation',
    documentNumber: '示例市人民政府令第27号',
    datePublished: '2023-03-01',
    issuers: ['示例市人民政府'],
  },
  `# 示例市运河保护条例 {#title}

<Part id="history">

<P id="history-p1">（2023年3月1日示例市人民政府公布）</P>

</Part>

## 第一章　总则 {#c1}

### 第一节　目的 {#c1-j1}

#### 第一条　 {#a1 .run-in}

<P id="a1-p1">为了保护运河，制定本条例。</P>

#### 第二条　 {#a2 .run-in}

<P id="a2-p1">沿河单位应当具备下列条件：</P>

##### （一）有章程； {#a2-1}

##### （二）有船员： {#a2-2}

###### 1.轮机员； {#a2-2-1}

###### 2.水手； {#a2-2-2}

##### （二）之一有证书。 {#a2-2z1}

#### 第三条　【职责】 {#a3 .run-in}

<P id="a3-p1">市人民政府应当做好下列工作：</P>

##### （一）清淤； {#a3-1}

##### （二）护岸。 {#a3-2}

<P id="a3-p2">前款所称护岸，包括：</P>

##### （一）砌石； {#a3-p2-1}

##### （二）植树。 {#a3-p2-2}

<P id="a3-p3">具体办法由水务部门制定。</P>

<T id="a3-t1">

<R id="a3-t1-r1"><C header>河段</C><C header>长度</C></R>

<R id="a3-t1-r2"><C>南段</C><C>12公里</C></R>

</T>

## 第二章　附则 {#c2}

### 第三条之一　 {#a3z1 .run-in}

<P id="a3z1-p1">本条例自2023年5月1日起施行。</P>

<Part id="signature">

<P id="signature-p1">示例市人民政府</P>

<P id="signature-p2">2023年3月1日</P>

</Part>

# 附件1 {#x1}

# 清淤任务清单 {#x1-title}

<Part id="x1-preamble">

<P id="x1-preamble-p1">各单位按本清单办理。</P>

<P id="x1-preamble-p2">未列的事项从其规定。</P>

</Part>

## 一、近期任务 {#x1-s1}

<P id="x1-s1-p1">任务见下表。</P>

<P id="x1-s1-fn1">①以测量为准。</P>

<T id="x1-s1-t1">

<R id="x1-s1-t1-r1"><C header>序号</C><C header>任务</C><C header>责任单位</C></R>

<R id="x1-s1-t1-r2"><C>1</C><C>疏浚南段</C><C>水务局、港航局</C></R>

<R id="x1-s1-t1-r3"><C>2</C><C>修补驳岸</C><C>城建局</C></R>

</T>

<T id="x1-s1-t2">

<R id="x1-s1-t2-r1"><C>合计</C><C>疏浚、修补共2项工程</C></R>

</T>

### （一）经费 {#x1-s1-1}

<P id="x1-s1-1-p1">由市财政安排。</P>

#### 1.预算 {#x1-s1-1-1}

<P id="x1-s1-1-1-p1">列入年度预算。</P>

<Part id="x1-signature">

<P id="x1-signature-p1">示例市水务局</P>

</Part>

<Part id="x1-signature2">

<P id="x1-signature2-p1">示例市港航局</P>

</Part>

# 附件2 {#x2}

# 船员管理规定 {#x2-title}

## 第一条　 {#x2-a1 .run-in}

<P id="x2-a1-p1">本规定适用于运河船员。</P>

<P id="x2-a1-p2">外地船员依照执行。</P>

# 附表1 {#x2-y1}

<T id="x2-y1-t1">

<R id="x2-y1-t1-r1"><C>等级</C><C>人数</C></R>

</T>
`,
);

/** A plan numbered 1 · 1.1 · 1.1.1, with boxes. */
export const decimalPlan = document(
  { id: 'flood-2024', title: '样本县防汛应急预案', kind: 'plan' },
  `# 样本县防汛应急预案 {#title}

## 1　总则 {#s1}

### 1.1　编制目的 {#s1-1}

<P id="s1-1-p1">为了做好防汛工作，制定本预案。</P>

### 1.2　适用范围 {#s1-2}

#### 1.2.1　地域 {#s1-2-1}

<P id="s1-2-1-p1">本县行政区域。</P>

<P id="s1-2-1-p2">毗邻水域从其约定。</P>

##### （1）河道 {#s1-2-1-1}

###### ①干流 {#s1-2-1-1-1}

<P id="s1-2-1-1-1-p1">按水位分级。</P>

## 2　职责 {#s2}

### 2.1　指挥部 {#s2-1}

<P id="s2-1-p1">统一指挥。</P>

#### 专栏1　物资 {#s2-1-k1}

<P id="s2-1-k1-p1">编织袋。</P>

<P id="s2-1-k1-p2">水泵。</P>

## 3　附则 {#s3}

<P id="s3-p1">本预案由县应急局解释。</P>

<P id="s3-p2">见下表。</P>

<T id="s3-t1">

<R id="s3-t1-r1"><C>版本</C><C>日期</C></R>

</T>

### （1）生效 {#s3-1}
`,
);

/** Rules whose parts begin their articles anew, and a plan in chapters without articles. */
export const restartingRules = document(
  { id: 'harbour-rules', title: '渡口管理规定汇编', kind: 'provisions' },
  `# 渡口管理规定汇编 {#title}

## 第一章　渡船 {#c1}

### 第一条　 {#c1-a1 .run-in}

<P id="c1-a1-p1">渡船应当登记。</P>

## 第二章　渡工 {#c2}

### 第一条　 {#c2-a1 .run-in}

<P id="c2-a1-p1">渡工应当持证。</P>

## 第三章　保障 {#c3}

### 一、经费 {#c3-s1}

#### （一）来源 {#c3-s1-1}

<P id="c3-s1-1-p1">多渠道筹集。</P>
`,
);

export const lawDocuments: readonly CitableDocument[] = [law, decimalPlan, restartingRules];
