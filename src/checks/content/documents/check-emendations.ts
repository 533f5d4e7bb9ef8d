import { quoteCharacters } from '../../../domain/fidelity/quote-characters.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { offsetAt } from '../../../domain/source/offset-at.ts';
import { splitLines } from '../../../domain/source/text-lines.ts';
import { isLayoutSpace, trimLayoutSpace } from '../../../domain/text/layout-space.ts';
import { lexSeed } from '../../../ingest/divide/lex-seed.ts';
import { isPageFurniture } from '../../../ingest/divide/page-furniture.ts';
import { readFacts } from '../../../ingest/divide/read-facts.ts';
import { BYTE_ORDER_MARK, endsSentence } from '../../../ingest/divide/seed-line-kinds.ts';
import type { Emendation } from '../../../schemas/policy.ts';
import type { Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content, ContentDocument, DocumentOrigin } from '../content.ts';
import { readSeed } from '../files/read-seed.ts';
import type { SourceLines } from './source-lines.ts';

/**
 * Every emendation does what its kind claims: `furniture` and `metadata` take away matter of the page and lines of
 * facts, never a heading or sentence of the document; `join` drops layout and nothing else; a `correction` changes
 * characters, and where its evidence names a copy among the seeds, that copy prints what it says.
 */
export function* checkEmendations(
  { origin }: ContentDocument,
  content: Content,
  source: SourceLines | undefined,
): Generator<Diagnostic> {
  if (origin === undefined || source === undefined || origin.value.emendations.length === 0) return;
  // What ingest takes away by where it stands has no form of its own: a label nobody knows, a title printed twice.
  const ruled = new Set(source.stripped().emendations.map(keyOf));
  for (const [index, emendation] of origin.value.emendations.entries()) {
    if (ruled.has(keyOf(emendation))) continue;
    const fault = faultOf(emendation, source, origin.value, content);
    if (fault !== undefined) yield problemAt(origin, ['emendations', index, fault.field], fault.problem);
  }
}

/** What it changes, where. */
function keyOf({ kind, line, column, original, result }: Emendation): string {
  return JSON.stringify([kind, line, column, original, result]);
}

interface Fault {
  readonly field: 'original' | 'result' | 'evidence';
  readonly problem: Problem;
}

function faultOf(
  emendation: Emendation,
  source: SourceLines,
  policy: DocumentOrigin,
  content: Content,
): Fault | undefined {
  switch (emendation.kind) {
    case 'furniture':
      return isMatterOf(emendation, source, policy, (line) => isPageFurniture(line))
        ? undefined
        : { field: 'original', problem: notMatter(emendation.original) };
    case 'metadata':
      return isMatterOf(emendation, source, policy, isFactLine)
        ? undefined
        : { field: 'original', problem: notFacts(emendation.original) };
    case 'join':
      return visible(emendation.original) === visible(emendation.result)
        ? undefined
        : { field: 'result', problem: notJoin(emendation) };
    case 'table':
      return isTableRow(emendation) ? undefined : { field: 'result', problem: notTable(emendation) };
    case 'correction':
      return correctionFault(emendation, source.seed.text, policy, content);
  }
}

/** A line of labels and values: one that ingest reads as facts, or any that begins with a short label. */
function isFactLine(line: string): boolean {
  return (
    readFacts(line) !== undefined ||
    (/^\p{Script=Han}[\p{Script=Han} ]{1,7}[:：|]/u.test(line) && !endsSentence(line))
  );
}

/**
 * Every line removed is of a known form, or stands outside the main text of a web page; or it is whole, no heading, list item or sentence, and stands before or after
 * the text of the document, not amid it.
 */
function isMatterOf(
  { original, line, column }: Emendation,
  { seed: { text: seed, marks }, lines: sourceLines }: SourceLines,
  { emendations }: DocumentOrigin,
  isKnown: (line: string) => boolean,
): boolean {
  const lines = original
    .split(/\r\n?|\n/u)
    .map((words) => trimLayoutSpace(words.replace(BYTE_ORDER_MARK, '')))
    .filter((words) => words !== '');
  if (lines.every((words) => isKnown(words))) return true;
  const seedLines = splitLines(seed).map(({ text }) => text);
  const last = line + original.split(/\r\n?|\n/u).length - 1;
  const removed = Array.from({ length: last - line + 1 }, (_, index) => line + index);
  if (removed.every((each) => marks.get(each)?.kind === 'furniture')) return true;
  const isWhole =
    [...(seedLines[line - 1] ?? '')].slice(0, column - 1).every(isLayoutSpace) &&
    trimLayoutSpace(seedLines[last - 1] ?? '').endsWith(lines.at(-1) ?? '');
  if (!isWhole) return false;
  const removedLines = new Set(
    emendations
      .filter(({ kind }) => kind === 'furniture' || kind === 'metadata')
      .flatMap((each) => each.original.split(/\r\n?|\n/u).map((_, index) => each.line + index)),
  );
  const kept = sourceLines().filter(({ position }) => !removedLines.has(position.line));
  const isOutside = last < (kept[0]?.position.line ?? Infinity) || line > (kept.at(-1)?.position.line ?? 0);
  return (
    isOutside &&
    lexSeed(original).every(({ is, text }) => {
      const isText =
        is.kind === 'heading' || is.kind === 'list-item' || (is.kind === 'prose' && endsSentence(text));
      return isKnown(text) || !isText;
    })
  );
}

/** Visible characters before and after a correction that another copy has to print with it. */
const CONTEXT = 6;

function correctionFault(
  emendation: Extract<Emendation, { kind: 'correction' }>,
  seed: string,
  { sources }: DocumentOrigin,
  content: Content,
): Fault | undefined {
  const { original, result, evidence } = emendation;
  if (visible(original) === visible(result)) return { field: 'result', problem: noCorrection(emendation) };
  const witness = sources.find(({ file, role }) => role === 'witness' && evidence.includes(file));
  const copy = witness && readSeed(content.seeds, witness.file)?.text;
  const offset = offsetAt(splitLines(seed), emendation);
  if (copy === undefined || offset === undefined) return undefined;
  const before = [...visible(seed.slice(0, offset))].slice(-CONTEXT).join('');
  const after = [...visible(seed.slice(offset + original.length))].slice(0, CONTEXT).join('');
  const expected = before + visible(result) + after;
  return visible(copy).includes(expected)
    ? undefined
    : { field: 'evidence', problem: notInWitness(witness?.file ?? '', expected) };
}

/** Only the marks between cells go, and the rule beneath the heads (`|---|`): one line is left, or none. */
function isTableRow({ original, result }: Emendation): boolean {
  const isRule = /^[\s|:+—-]*$/u.test(original) && original.includes('|');
  const cells = (text: string): string => visible(text.replaceAll('|', ''));
  return !/[\r\n|]/u.test(result) && (cells(original) === cells(result) || (isRule && result === ''));
}

/** The text without line breaks and layout space. */
function visible(text: string): string {
  return [...text]
    .filter((character) => !isLayoutSpace(character) && !/[\r\n\u0085\u2028\u2029]/u.test(character))
    .join('');
}

function notMatter(original: string): Problem {
  return {
    ruleId: 'emendation-furniture',
    message: {
      zh: `${quoteCharacters(original)}记作网页附件（furniture），但不是已知的网页文字，也不是正文前后的整行，或者是标题、列项、句子`,
      en: `${quoteCharacters(original)} is declared furniture, but is no known matter of a page, no whole line before or after the text, or is a heading, list item or sentence`,
    },
    hint: {
      zh: '属于正文的，删去这条校订，写回正文；只是断行的，用 join',
      en: 'If it belongs to the document, drop the emendation and restore the words; for a broken line use join',
    },
  };
}

function notFacts(original: string): Problem {
  return {
    ruleId: 'emendation-metadata',
    message: {
      zh: `${quoteCharacters(original)}记作文件信息（metadata），但不是“标签：内容”的整行`,
      en: `${quoteCharacters(original)} is declared metadata, but is no whole line of labels and values`,
    },
    hint: {
      zh: '只有信息表、发布行一类的行可移入文件头；其余写回正文',
      en: 'Only rows of a head table and publisher lines move to the front matter; restore anything else to the text',
    },
  };
}

function notTable({ original, result }: Emendation): Problem {
  return {
    ruleId: 'emendation-table',
    message: {
      zh: `表格行“${original}”与“${result}”的文字不同`,
      en: `The row of a table “${original}” and “${result}” differ in more than the marks between cells`,
    },
    hint: {
      zh: '登记表格行时只能把单元格之间的“|”、空格和换行换成制表符',
      en: 'A row of a table only has the | between its cells, spaces and line breaks put as tabs',
    },
  };
}

function notJoin({ original, result }: Emendation): Problem {
  return {
    ruleId: 'emendation-join',
    message: {
      zh: `接合（join）只去掉换行和版式空白，这里把${quoteCharacters(original)}变成了${quoteCharacters(result)}`,
      en: `A join drops nothing but line breaks and layout space; this one turns ${quoteCharacters(original)} into ${quoteCharacters(result)}`,
    },
    hint: {
      zh: 'result 照 original 写，只去掉换行和空白；改正抄误的用 correction，写 date 和 evidence',
      en: 'Write result as original without its layout; for a misprint of our copy use correction, with date and evidence',
    },
  };
}

function noCorrection({ original, result }: Emendation): Problem {
  return {
    ruleId: 'emendation-correction',
    message: {
      zh: `改正（correction）没有改动可见的字：${quoteCharacters(original)}与${quoteCharacters(result)}`,
      en: `A correction that changes no visible character: ${quoteCharacters(original)} and ${quoteCharacters(result)}`,
    },
    hint: { zh: '只去掉换行和空白的用 join', en: 'Use join where only layout goes' },
  };
}

function notInWitness(file: string, expected: string): Problem {
  return {
    ruleId: 'emendation-correction',
    message: {
      zh: `依据所称的 ${file} 中没有“${expected}”`,
      en: `${file}, which the evidence names, does not print “${expected}”`,
    },
    hint: {
      zh: '对照那份抄本改正 result；另有依据的，在 evidence 中写明出处',
      en: 'Correct result after that copy; where the evidence is another text, say where it stands',
    },
  };
}
