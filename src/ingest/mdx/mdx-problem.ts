import type { SourcePosition } from '../../domain/source/source-position.ts';
import type { ProblemWording } from '../problem-wording.ts';
import { createProblem } from '../problem-wording.ts';
import type { MdxDocument } from './mdx-document.ts';

const WORDINGS = {
  'mdx-syntax': {
    message: (detail) => ({ zh: `MDX 语法有误：${detail}`, en: `MDX syntax error: ${detail}` }),
    hint: {
      zh: '原文中的 < { \\ * _ ` 须在前面加反斜杠',
      en: 'Put a backslash before < { \\ * _ ` where they are source text',
    },
  },
  'mdx-front-matter': {
    message: (detail) => ({
      zh: `文件头 YAML 有误：${detail}`,
      en: `Front matter is not valid YAML: ${detail}`,
    }),
    hint: { zh: '按提示改正文件头', en: 'Correct the front matter as the message says' },
  },
  'mdx-unknown-node': {
    message: (detail) => ({
      zh: `正文中不能有：${detail}`,
      en: `This may not stand in the body: ${detail}`,
    }),
    hint: {
      zh: '正文只由标题 ## … {#s3}、段落 <P id="s3-p1">…</P>、部分 <Part id="notice">、表格 <T id="s3-t1"> 和图表 <TargetChart series="…" /> 组成，各占一行；删去其他内容',
      en: 'The body holds only headings ## … {#s3}, paragraphs <P id="s3-p1">…</P>, parts <Part id="notice">, tables <T id="s3-t1"> and charts <TargetChart series="…" />, each on a line of its own; take anything else out',
    },
  },
  'mdx-inline': {
    message: (detail) => ({
      zh: `文字中不能有标记：${detail}`,
      en: `No markup may stand in the text: ${detail}`,
    }),
    hint: {
      zh: '标题和段落只有文字，链接和强调由网站生成；删去标记，若是原文的字符，在前面加反斜杠',
      en: 'Headings and paragraphs hold text only, the site makes links and marks; take the markup out, or put a backslash before characters of the source',
    },
  },
  'mdx-escape': {
    message: (detail) => ({
      zh: `不是原文字符的规定写法：${detail}`,
      en: `Not the way in which source text is written: ${detail}`,
    }),
    hint: {
      zh: '直接写原文的字符；只有 \\ < { * _ ` 以及 ]( 和 &…; 的首字符前加反斜杠，其他字符前不加，也不用 &lt; 之类的写法',
      en: 'Write the characters themselves; a backslash stands only before \\ < { * _ ` and the first of ]( and &…;, never before others, and nothing is written like &lt;',
    },
  },
  'mdx-attribute': {
    message: (detail) => ({
      zh: `不能这样写属性：${detail}`,
      en: `Attributes are not written like this: ${detail}`,
    }),
    hint: {
      zh: '只有 <P id="…">、<Part id="…">、<T id="…">、<R id="…">、<C header colspan="2" rowspan="2">（依此次序）、<TargetChart series="…" />、{#编号} 和 {#编号 .run-in}；值由小写字母、数字和短横线组成，用双引号',
      en: 'There are only <P id="…">, <Part id="…">, <T id="…">, <R id="…">, <C header colspan="2" rowspan="2"> (in this order), <TargetChart series="…" />, {#id} and {#id .run-in}; a value is of lower-case letters, digits and hyphens, in double quotes',
    },
  },
  'mdx-break': {
    message: (detail) => ({
      zh: `换行或空行不对：${detail}`,
      en: `A line break or blank line is out of place: ${detail}`,
    }),
    hint: {
      zh: '标题、段落、部分的首尾和图表各写在一行内，相互之间空一行',
      en: 'Write each heading, paragraph, chart, and beginning or end of a part on one line, with a blank line between them',
    },
  },
  'mdx-missing-id': {
    message: (detail) => ({ zh: `${detail} 没有编号`, en: `${detail} has no id` }),
    hint: {
      zh: '标题写作“## 三、… {#s3}”，段落写作 <P id="s3-p1">…</P>',
      en: 'Write headings as “## 三、… {#s3}” and paragraphs as <P id="s3-p1">…</P>',
    },
  },
  'mdx-duplicate-id': {
    message: (detail) => ({ zh: `编号 ${detail} 重复`, en: `The id ${detail} stands twice` }),
    hint: { zh: '同一文件内编号不得重复', en: 'Give each block of a file its own id' },
  },
  'mdx-misplaced': {
    message: (detail) => ({
      zh: `编号 ${detail} 与所在位置不符`,
      en: `The id ${detail} does not fit where it stands`,
    }),
    hint: {
      zh: '下级编号以上级编号开头（s3-2 在 s3 之下，条不含章节），标题每下一级多一个 #，最多六个，段落和表格在其条款之下',
      en: 'An id begins with that of its parent (s3-2 below s3, an article without its chapter), each level has one # more, up to six, a paragraph or table stands below its provision',
    },
  },
  'mdx-label': {
    message: (detail) => ({
      zh: `标题“${detail}”没有可识别的序号`,
      en: `The heading “${detail}” has no known number`,
    }),
    hint: {
      zh: '编号的标题以所印序号开头：一、（一）1.（1）① 一是 1.1 第一章 第二条 专栏1',
      en: 'A numbered heading begins with its printed number: 一、 （一） 1. （1） ① 一是 1.1 第一章 第二条 专栏1',
    },
  },
  'mdx-run-in': {
    message: (detail) => ({
      zh: `段首标题 ${detail} 之后没有同一行的段落`,
      en: `The run-in heading ${detail} has no paragraph to run into`,
    }),
    hint: {
      zh: '原文中独占一行的标题不用 .run-in',
      en: 'A heading that is a line of its own has no .run-in',
    },
  },
} as const satisfies Record<string, ProblemWording>;

export type MdxRule = keyof typeof WORDINGS;

const QUOTE_LENGTH = 40;

/** Records something in an MDX file that is not of the format; `detail` completes the message, a long one is cut. */
export function reportMdxProblem(
  rule: MdxRule,
  document: MdxDocument,
  position: SourcePosition,
  detail: string,
): void {
  const characters = [...detail.slice(0, 4 * QUOTE_LENGTH)];
  const shown = characters.length > QUOTE_LENGTH ? `${characters.slice(0, QUOTE_LENGTH).join('')}…` : detail;
  const { file, diagnostics } = document;
  diagnostics.push(createProblem(rule, 'error', WORDINGS[rule], { file, position, detail: shown }));
}
