import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { SourcePosition } from '../../domain/source/source-position.ts';
import type { ProblemWording } from '../problem-wording.ts';
import { createProblem } from '../problem-wording.ts';

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
    hint: { zh: '按提示改正文件头', en: 'Mend the front matter as the message says' },
  },
  'mdx-unknown-node': {
    message: (detail) => ({
      zh: `正文中有不认识的内容：${detail}`,
      en: `Unknown content in the body: ${detail}`,
    }),
    hint: {
      zh: '正文只由标题、<P id>、<Part id> 和不含文字的图表组件组成，每段写在一行内',
      en: 'The body holds only headings, <P id>, <Part id> and components without text; one paragraph a line',
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
      en: `The id ${detail} does not fit its place`,
    }),
    hint: {
      zh: '下级编号以上级编号开头（s3-2 在 s3 之下），标题每下一级多一个 #，段落在其条款之下',
      en: 'An id begins with that of its parent (s3-2 below s3), each level has one # more, a paragraph stands below its provision',
    },
  },
  'mdx-label': {
    message: (detail) => ({
      zh: `标题“${detail}”没有可识别的序号`,
      en: `The heading “${detail}” has no known number`,
    }),
    hint: {
      zh: '带 s 编号的标题以 一、（一）1.（1）一是 之一开头',
      en: 'A heading with an s id begins with one of 一、 （一） 1. （1） 一是',
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

/** Something in an MDX file that is not of the format; `detail` completes the message. */
export function createMdxProblem(
  ruleId: keyof typeof WORDINGS,
  file: string,
  place: SourcePosition,
  detail: string,
): Diagnostic {
  return createProblem(ruleId, 'error', WORDINGS[ruleId], { file, place, detail });
}
