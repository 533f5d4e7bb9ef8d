import type { Bilingual, Diagnostic } from '../domain/diagnostic.ts';
import type { Place } from '../domain/fidelity/place-finder.ts';

interface Wording {
  readonly message: (detail: string) => Bilingual;
  readonly hint: Bilingual;
}

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
    hint: {
      zh: '请核对原件并人工确定条款编号',
      en: 'Compare with the original and settle the provision id by hand',
    },
  },
  'seed-unknown-numbering': {
    message: (detail) => ({
      zh: `不支持的序号形式，已按段落保留：“${detail}”`,
      en: `Numbering of an unknown form; kept as a paragraph: “${detail}”`,
    }),
    hint: {
      zh: '可识别的序号：一、（一）1.（1）一是',
      en: 'Known forms: 一、 （一） 1. （1） 一是',
    },
  },
  'seed-unclassified': {
    message: (detail) => ({
      zh: `无法归类的一行，已按段落保留：“${detail}”`,
      en: `A line of unknown kind, kept as a paragraph: “${detail}”`,
    }),
    hint: { zh: '请人工核对它属于哪一部分', en: 'Check by hand which part it belongs to' },
  },
  'seed-no-title': {
    message: (detail) => ({ zh: `没有找到标题行：“${detail}”`, en: `No title line was found: “${detail}”` }),
    hint: { zh: '请在 MDX 中补上标题的编号', en: 'Give the title its id in the MDX' },
  },
} as const satisfies Record<string, Wording>;

export type SeedRule = keyof typeof WORDINGS;

/** Something in a seed that a person should look at; nothing is lost by it. `detail` is quoted in the message. */
export function createSeedWarning(ruleId: SeedRule, file: string, place: Place, detail: string): Diagnostic {
  const { message, hint } = WORDINGS[ruleId];
  return {
    ruleId,
    severity: 'warning',
    file,
    line: place.line,
    column: place.column,
    message: message(detail),
    hint,
  };
}
