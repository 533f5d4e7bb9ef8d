import type { Diagnostic } from '../domain/source/diagnostic.ts';
import type { SourcePosition } from '../domain/source/source-position.ts';
import type { ProblemWording } from './problem-wording.ts';
import { createProblem } from './problem-wording.ts';

const ID_FORM = {
  zh: '编号由地名拼音和年份组成，如 shili-2025；同地同年的第二份文件写作 shili-2025-2',
  en: 'An id is region and year, like shili-2025; a second document of that region and year is shili-2025-2',
};

const WORDINGS = {
  'ingest-usage': {
    message: (detail) => ({ zh: `命令参数有误：${detail}`, en: `Wrong arguments: ${detail}` }),
    hint: {
      zh: '用法：npm run ingest -- <文件> --id <编号> [--encoding gb18030] [--force]',
      en: 'Usage: npm run ingest -- <file> --id <policy id> [--encoding gb18030] [--force]',
    },
  },
  'ingest-missing': {
    message: (detail) => ({ zh: `文件不存在：${detail}`, en: `No such file: ${detail}` }),
    hint: { zh: '检查路径和文件名', en: 'Check the path and the name' },
  },
  'ingest-directory': {
    message: (detail) => ({ zh: `这是文件夹，不是文件：${detail}`, en: `A folder, not a file: ${detail}` }),
    hint: { zh: '每次导入一个文件', en: 'Ingest one file at a time' },
  },
  'ingest-file': {
    message: (detail) => ({ zh: `读不到文件：${detail}`, en: `The file cannot be read: ${detail}` }),
    hint: { zh: '给出一个存在的文件', en: 'Name a file that exists' },
  },
  'ingest-no-text': {
    message: () => ({
      zh: '除网页功能文字和文件信息外没有正文',
      en: 'Besides page furniture and document facts there is no text',
    }),
    hint: { zh: '换一份有正文的文本', en: 'Give a file that holds the text' },
  },
  'ingest-other-encoding': {
    message: (detail) => ({ zh: `文件的编码是 ${detail}`, en: `The file is in ${detail}` }),
    hint: { zh: '去掉 --encoding：编码会自动识别', en: 'Leave --encoding out: the encoding is found out' },
  },
  'ingest-id-missing': {
    message: () => ({ zh: '没有给出编号', en: 'No policy id was given' }),
    hint: ID_FORM,
  },
  'ingest-id-form': {
    message: (detail) => ({ zh: `编号“${detail}”不合格式`, en: `“${detail}” is not a policy id` }),
    hint: ID_FORM,
  },
  'ingest-id-taken': {
    message: (detail) => ({
      zh: `编号已用于另一份文本（${detail}）`,
      en: `The id belongs to another text (${detail})`,
    }),
    hint: ID_FORM,
  },
  'ingest-seed-used': {
    message: (detail) => ({
      zh: `这份文本已收录为 ${detail}`,
      en: `This text exists already, as ${detail}`,
    }),
    hint: { zh: '一份文本只用一个编号', en: 'A text has one id' },
  },
  'ingest-exists': {
    message: (detail) => ({
      zh: `已有内容不同的文件（${detail === 'reviewed' ? '已核对' : '草稿'}），未覆盖`,
      en: `A ${detail} file with other content exists; it was not overwritten`,
    }),
    hint: {
      zh: '确要放弃其中的修改、图表和文件头，加 --force',
      en: 'To give up the edits, charts and front matter in it, add --force',
    },
  },
  'ingest-seed-name': {
    message: (detail) => ({
      zh: `已有同名而内容不同的 ${detail}`,
      en: `Another file is ${detail} already`,
    }),
    hint: {
      zh: '改名后再导入；收到的原文件从不改动',
      en: 'Rename the file; texts as received are never changed',
    },
  },
  'ingest-seed-hidden': {
    message: (detail) => ({
      zh: `文件名以点开头：${detail}`,
      en: `The name of the file begins with a dot: ${detail}`,
    }),
    hint: {
      zh: '改名后再导入；隐藏文件不收入 seeds/',
      en: 'Rename the file; seeds/ holds no hidden files',
    },
  },
  'ingest-existing': {
    message: (detail) => ({
      zh: `读不出这份文件的文件头，未能核对它用了哪份文本：${detail}`,
      en: `Its front matter cannot be read, so its sources were not compared: ${detail}`,
    }),
    hint: { zh: '运行 npm run check:content 查看问题', en: 'Run npm run check:content to see what is wrong' },
  },
  'ingest-register': {
    message: () => ({
      zh: '这份登记读不出，未能拟出草稿',
      en: 'This register cannot be read, so nothing was drafted',
    }),
    hint: {
      zh: '运行 npm run check:content 查看问题；每条记录以顶格的“- ”开头',
      en: 'Run npm run check:content to see what is wrong; each record begins with “- ” at the start of a line',
    },
  },
  'ingest-lossy': {
    message: (detail) => ({
      zh: `导入结果与原文不一致，未写入：${detail}`,
      en: `The result would differ from the source; nothing was written: ${detail}`,
    }),
    hint: {
      zh: '这是程序错误，请连同文件一起报告',
      en: 'This is a fault of the program: report it with the file',
    },
  },
} as const satisfies Record<string, ProblemWording>;

export type IngestRule = keyof typeof WORDINGS;

const TOP: SourcePosition = { line: 1, column: 1 };

/** Why a text cannot be ingested. Without a source position it concerns the file as a whole. */
export function createIngestError(ruleId: IngestRule, file: string, detail = '', position = TOP): Diagnostic {
  return createProblem(ruleId, 'error', WORDINGS[ruleId], { file, position, detail });
}
