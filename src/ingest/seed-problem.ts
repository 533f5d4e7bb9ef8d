import type { Diagnostic } from '../domain/source/diagnostic.ts';
import type { SourcePosition } from '../domain/source/source-position.ts';
import type { ProblemWording } from './problem-wording.ts';
import { createProblem } from './problem-wording.ts';

const DECIDE = {
  zh: '请核对原件，在 numbering 中写明这一行作段落（paragraph）还是条款（provision，并写编号），然后重新导入',
  en: 'Compare with the original; say under numbering whether the line is a paragraph or a provision (with its id), then ingest again',
};

const WORDINGS = {
  'seed-page-matter': {
    message: (detail) => ({
      zh: `正文中间有像网页功能文字的一行，已按段落保留：“${detail}”`,
      en: `A line in the text looks like page furniture; kept as a paragraph: “${detail}”`,
    }),
    hint: {
      zh: '若不属于原文，删去该段并在 emendations 中登记',
      en: 'If it is not source text, remove the paragraph and declare the emendation',
    },
  },
  'seed-page-title': {
    message: (detail) => ({
      zh: `标题之上另有一个标题，已按网页标题移出正文：“${detail}”`,
      en: `Another title stands above the title; taken for that of the page and removed: “${detail}”`,
    }),
    hint: {
      zh: '若属于文件标题，写回并删去这条 furniture',
      en: 'If it belongs to the title of the document, restore it and drop the furniture emendation',
    },
  },
  'seed-unknown-fact': {
    message: (detail) => ({
      zh: `正文之上有不认识的标签，已按文件信息移出正文：“${detail}”`,
      en: `A label that is not known stands above the text; taken for a fact about the document: “${detail}”`,
    }),
    hint: {
      zh: '若属于正文，写回正文并删去这条 metadata',
      en: 'If it belongs to the text, restore it and drop the metadata emendation',
    },
  },
  'seed-joined': {
    message: (detail) => ({
      zh: `一段被断成两行，已接合：“${detail}”`,
      en: `A paragraph broken over two lines was joined: “${detail}”`,
    }),
    hint: {
      zh: '请对照原件；若本是两段，拆开并删去这条 join',
      en: 'Compare with the original; if these are two paragraphs, split them and drop the join',
    },
  },
  'seed-open-line': {
    message: (detail) => ({
      zh: `该行没有结束标点，未与下一行接合：“${detail}”`,
      en: `The line ends without punctuation and was not joined to the next: “${detail}”`,
    }),
    hint: {
      zh: '请对照原件；若确是断行，合并两段并登记 join',
      en: 'Compare with the original; if it is a broken paragraph, merge the two and declare a join',
    },
  },
  'seed-number-order': {
    message: (detail) => ({ zh: `序号不连续：${detail}`, en: `Numbering out of order: ${detail}` }),
    hint: {
      zh: '编号照原文保留；请核对是否漏行',
      en: 'The printed number is kept; check that no line is missing',
    },
  },
  'seed-number-repeated': {
    message: (detail) => ({
      zh: `序号重复，已按段落保留：“${detail}”`,
      en: `The number is used twice; kept as a paragraph: “${detail}”`,
    }),
    hint: DECIDE,
  },
  'seed-number-unplaced': {
    message: (detail) => ({
      zh: `这个序号与同级的序号形式不同，或没有上一级，已按段落保留：“${detail}”`,
      en: `A number in another style than its neighbours, or without the one above it; kept as a paragraph: “${detail}”`,
    }),
    hint: DECIDE,
  },
  'seed-annex-repeated': {
    message: (detail) => ({
      zh: `附件序号重复，已另行编号：“${detail}”`,
      en: `The number of the annex is used twice; another was given: “${detail}”`,
    }),
    hint: { zh: '请核对附件的次序和编号', en: 'Check the order and the ids of the annexes' },
  },
  'seed-unclassified': {
    message: (detail) => ({
      zh: `无法归类的一行，已按段落保留：“${detail}”`,
      en: `A line of unknown kind, kept as a paragraph: “${detail}”`,
    }),
    hint: { zh: '请人工核对它属于哪一部分', en: 'Check by hand which part it belongs to' },
  },
  'seed-invisible': {
    message: (detail) => ({
      zh: `有不可见字符 ${detail}，已照留`,
      en: `An invisible character ${detail}; kept`,
    }),
    hint: {
      zh: '若是网页残留，在 emendations 中登记为 furniture 并从正文删去',
      en: 'If a web page left it, declare it as furniture under emendations and remove it from the text',
    },
  },
  'seed-damaged': {
    message: (detail) => ({
      zh: `有替换字符 ${detail}，此处原字已丢失`,
      en: `A replacement character ${detail}: what stood here was lost in conversion`,
    }),
    hint: { zh: '换一份完好的文本重新导入', en: 'Ingest an undamaged copy instead' },
  },
  'seed-no-title': {
    message: (detail) => ({ zh: `没有找到标题行：“${detail}”`, en: `No title line was found: “${detail}”` }),
    hint: { zh: '请在 MDX 中补上标题的编号', en: 'Give the title its id in the MDX' },
  },
} as const satisfies Record<string, ProblemWording>;

export type SeedRule = keyof typeof WORDINGS;

/** Something in a seed that a person should look at; nothing is lost by it. `detail` is quoted in the message, a long one in part. */
export function createSeedWarning(
  ruleId: SeedRule,
  file: string,
  position: SourcePosition,
  detail: string,
): Diagnostic {
  return createProblem(ruleId, 'warning', WORDINGS[ruleId], { file, position, detail: shorten(detail) });
}

const QUOTE_LENGTH = 30;

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= QUOTE_LENGTH ? text : `${characters.slice(0, QUOTE_LENGTH).join('')}…`;
}
