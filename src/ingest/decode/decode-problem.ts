import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { SourcePosition } from '../../domain/source/source-position.ts';
import type { ProblemWording } from '../problem-wording.ts';
import { createProblem } from '../problem-wording.ts';

const AS_DOCX = {
  zh: '在 Word 或 WPS 中打开，另存为 .docx，再导入；网页另存为 .html',
  en: 'Open it in Word or WPS, save it as .docx and take that in; save a web page as .html',
};
const REPAIR = {
  zh: '在 Word 或 WPS 中打开，另存为新的 .docx；打不开时向提供者另要一份',
  en: 'Open it in Word or WPS and save it as a new .docx; where it does not open, ask for another copy',
};

const ERRORS = {
  'ingest-empty': {
    message: () => ({ zh: '文件是空的', en: 'The file is empty' }),
    hint: {
      zh: '换一份有正文的文件；扫描件先识别成文字，与原件核对后另存为 .docx',
      en: 'Give a file that holds the text; have that of a scan recognised, compare it, and save it as .docx',
    },
  },
  'ingest-binary': {
    message: (detail) => ({ zh: `不是文本：含控制字符 ${detail}`, en: `Not a text: it holds ${detail}` }),
    hint: AS_DOCX,
  },
  'ingest-format': {
    message: (detail) => ({
      zh: `不支持的文件：${detail}`,
      en: `This kind of file is not supported: ${detail}`,
    }),
    hint: {
      zh: '支持 .docx、.html、.md、.txt。Word 97-2003（.doc）和 WPS 文件：在 Word 或 WPS 中另存为 .docx；PDF、图片：找到可编辑的原件或网页，或识别成文字、与原件核对后另存为 .docx',
      en: 'Supported are .docx, .html, .md and .txt. Word 97-2003 (.doc) and WPS: save as .docx in Word or WPS; PDF and pictures: find the editable original or the web page, or have the text recognised, compare it with the original and save it as .docx',
    },
  },
  'ingest-encrypted': {
    message: (detail) => ({ zh: `文件已加密：${detail}`, en: `The file is encrypted: ${detail}` }),
    hint: {
      zh: '在 Word 或 WPS 中输入密码打开，去掉密码后另存为 .docx',
      en: 'Open it with its password in Word or WPS, take the password off and save it as .docx',
    },
  },
  'ingest-encoding': {
    message: (detail) => ({ zh: `文件不是有效的 ${detail} 文本`, en: `The file is not valid ${detail}` }),
    hint: { zh: '查明编码，另存为 UTF-8 后再导入', en: 'Find out its encoding and save it as UTF-8 first' },
  },
  'ingest-long-line': {
    message: (detail) => ({
      zh: `一行有 ${detail} 个字符，不是一段正文`,
      en: `A line has ${detail} characters: that is no paragraph`,
    }),
    hint: {
      zh: '检查文件是否损坏，或是程序数据；正文请分段另存',
      en: 'See whether the file is damaged or holds data; save the text in paragraphs',
    },
  },
  'ingest-too-large': {
    message: (detail) => ({ zh: `内容太大：${detail}`, en: `There is too much in it: ${detail}` }),
    hint: {
      zh: '只保留一份文件的正文，去掉图片和附带内容后另存',
      en: 'Keep the text of one document, and save it without pictures and what else is attached',
    },
  },
  'ingest-nesting': {
    message: () => ({
      zh: '标记嵌套太深，没有读取',
      en: 'Its mark-up is nested too deeply; it was not read',
    }),
    hint: {
      zh: '在浏览器或 Word 中打开，复制正文，另存为新的 .docx',
      en: 'Open it in a browser or in Word, copy the text and save it as a new .docx',
    },
  },
  'docx-damaged': {
    message: (detail) => ({
      zh: `Word 文件读不出：${detail}`,
      en: `The Word file cannot be read: ${detail}`,
    }),
    hint: REPAIR,
  },
  'docx-tracked-changes': {
    message: (detail) => ({
      zh: `文件里有未处理的修订：“${detail}”`,
      en: `The file holds tracked changes that nobody has decided on: “${detail}”`,
    }),
    hint: {
      zh: '在 Word 中选“审阅 → 接受所有修订”（或逐条处理），保存后再导入',
      en: 'In Word choose Review → Accept All Changes (or decide on each), save, and take that in',
    },
  },
  'docx-number-format': {
    message: (detail) => ({
      zh: `不支持的自动编号格式：${detail}`,
      en: `This format of automatic numbers is not supported: ${detail}`,
    }),
    hint: {
      zh: '在 Word 中把这些编号改为手工输入的文字，保存后再导入',
      en: 'Turn these numbers into typed text in Word, save, and take that in',
    },
  },
} as const satisfies Record<string, ProblemWording>;

const WARNINGS = {
  'ingest-gb18030': {
    message: (detail) => ({
      zh: `文件不是 UTF-8，已按 GB18030 读取，开头是“${detail}”`,
      en: `The file is not UTF-8; it was read as GB18030 and begins “${detail}”`,
    }),
    hint: {
      zh: '所读无误则不必处理；有乱码时查明编码，另存为 UTF-8 后再导入',
      en: 'If that reads right, nothing is to be done; otherwise find out its encoding and save it as UTF-8',
    },
  },
  'html-outside': {
    message: (detail) => ({
      zh: `网页正文之外还有成段的文字，作为页面文字删去：“${detail}”`,
      en: `Sentences stand outside the main text of the page, and are removed as page matter: “${detail}”`,
    }),
    hint: {
      zh: '若属于正文，从文件头 emendations 删去该条，把文字补入正文',
      en: 'If they belong to the text, take that emendation out of the front matter and put the words back',
    },
  },
  'html-struck': {
    message: (detail) => ({
      zh: `网页中画了删除线的文字，已照收：“${detail}”`,
      en: `Words that the page strikes out were taken in as they stand: “${detail}”`,
    }),
    hint: {
      zh: '对照原件；若是修改留下的，在网页文件中删去后再导入',
      en: 'Compare with the original; if a revision left them, delete them in the page and take that in',
    },
  },
  'seed-picture': {
    message: (detail) => ({
      zh: `正文里有 ${detail} 张图片，图中文字没有读取`,
      en: `There are ${detail} pictures in the text; words in them were not read`,
    }),
    hint: {
      zh: '对照原件，看图片里有没有正文',
      en: 'See in the original whether they hold words of the text',
    },
  },
  'markdown-front-matter': {
    message: (detail) => ({
      zh: `Markdown 文件头的这些字段没有采用：${detail}`,
      en: `These fields of the front matter were not taken over: ${detail}`,
    }),
    hint: {
      zh: '有用的写入政策文件的文件头',
      en: 'Write what is useful in the front matter of the document',
    },
  },
  'docx-contents': {
    message: () => ({ zh: '自动生成的目录没有收入', en: 'The generated table of contents was left out' }),
    hint: { zh: '目录由本站生成，无需处理', en: 'The site makes its own: nothing is to be done' },
  },
  'docx-text-box': {
    message: (detail) => ({
      zh: `文本框里的文字没有收入：“${detail}”`,
      en: `The words of a text box were left out: “${detail}”`,
    }),
    hint: {
      zh: '若属于正文，在 Word 中移到正文段落，保存后再导入',
      en: 'If they belong to the text, move them into a paragraph in Word, save, and take that in',
    },
  },
  'docx-header': {
    message: (detail) => ({
      zh: `页眉或页脚的文字没有收入：“${detail}”`,
      en: `The words of a header or footer were left out: “${detail}”`,
    }),
    hint: {
      zh: '若属于正文，在 Word 中移到正文，保存后再导入',
      en: 'If they belong to the text, move them into it in Word, save, and take that in',
    },
  },
  'docx-hidden': {
    message: (detail) => ({
      zh: `隐藏文字没有收入：“${detail}”`,
      en: `Hidden words were left out: “${detail}”`,
    }),
    hint: {
      zh: '若属于正文，在 Word 中取消“隐藏”，保存后再导入',
      en: 'If they belong to the text, show them in Word, save, and take that in',
    },
  },
  'docx-formula': {
    message: (detail) => ({
      zh: `公式只收入了其中的字符：“${detail}”`,
      en: `Of a formula the characters alone were taken: “${detail}”`,
    }),
    hint: { zh: '对照原件核对公式', en: 'Compare it with the original' },
  },
} as const satisfies Record<string, ProblemWording>;

export type DecodeError = keyof typeof ERRORS;
export type DecodeWarning = keyof typeof WARNINGS;

const TOP: SourcePosition = { line: 1, column: 1 };

/** Why a file cannot be read. The position is one of the decoded text, or its beginning. */
export function createDecodeError(rule: DecodeError, file: string, detail = '', position = TOP): Diagnostic {
  return createProblem(rule, 'error', ERRORS[rule], { file, position, detail });
}

/** Something a person should look at, which the decoded text does not show. */
export function createDecodeWarning(
  rule: DecodeWarning,
  file: string,
  detail = '',
  position = TOP,
): Diagnostic {
  return createProblem(rule, 'warning', WARNINGS[rule], { file, position, detail: beginningOf(detail) });
}

/** The first characters of a text, to quote it. */
function beginningOf(text: string): string {
  const characters = [...text.slice(0, 200)];
  return characters.length <= QUOTE_LENGTH ? text : `${characters.slice(0, QUOTE_LENGTH).join('')}…`;
}

const QUOTE_LENGTH = 30;
