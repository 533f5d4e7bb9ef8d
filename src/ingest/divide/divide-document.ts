import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { SeedRule } from '../seed-problem.ts';
import { createSeedWarning } from '../seed-problem.ts';
import type { JoinedLine } from './join-lines.ts';
import { joinAll, startLine } from './join-lines.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { isIssuerName, endsSentence, hasUnknownNumber } from './seed-line-kinds.ts';
import type { LineKind, SeedLine } from './seed-line.ts';

/** Unnumbered part of a document; `paragraphs` are those of a document without numbering. */
type PartName =
  | 'notice-title'
  | 'addressee'
  | 'notice'
  | 'signature'
  | 'title'
  | 'paragraphs'
  | 'preamble'
  | 'body'
  | 'distribution';

/** A stretch of lines and what it is; a title has one line. */
export interface DocumentPart {
  readonly name: PartName;
  readonly lines: readonly JoinedLine[];
}

export interface DividedDocument {
  /** In printed order, none of them empty, no name twice. */
  readonly parts: readonly DocumentPart[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A part while its lines are still those of the seed. */
interface RawPart {
  readonly name: PartName;
  readonly lines: readonly SeedLine[];
}

const TITLES: ReadonlySet<PartName> = new Set(['notice-title', 'title']);
const PROSE: ReadonlySet<PartName> = new Set(['notice', 'preamble', 'paragraphs', 'body']);
/** What belongs at the end of a document or notice, and is a paragraph elsewhere. */
const CLOSING: ReadonlySet<LineKind['kind']> = new Set(['date', 'copies', 'printing']);

/** Tells the parts of an official document by the order in which they come. */
export function divideDocument(lines: readonly SeedLine[], file: string): DividedDocument {
  const distributionStart = findDistribution(lines);
  const main = lines.slice(0, distributionStart);
  const noticeEnd = findNoticeEnd(main);
  const annexStart = noticeEnd + countAnnexMarks(main.slice(noticeEnd));
  const plan = dividePlan(main.slice(annexStart), noticeEnd > 0);
  const parts: readonly RawPart[] = [
    ...divideNotice(main.slice(0, noticeEnd), main.slice(noticeEnd, annexStart)),
    ...plan,
    { name: 'distribution', lines: lines.slice(distributionStart) },
  ];
  const finished = parts.filter((part) => part.lines.length > 0).map((part) => finishPart(part, file));
  const warn = (rule: SeedRule, line: SeedLine): Diagnostic =>
    createSeedWarning(rule, file, line.position, line.text);
  const marks = main
    .slice(noticeEnd, annexStart)
    .filter((line) => !isReleaseNote(line))
    .map((line) => warn('seed-unclassified', line));
  const first = main[annexStart];
  const untitled = first && !plan.some(({ name, lines: title }) => name === 'title' && title.length > 0);
  return {
    parts: finished.map(({ part }) => part),
    diagnostics: [
      ...finished.flatMap(({ diagnostics }) => diagnostics),
      ...marks,
      ...(untitled ? [warn('seed-no-title', first)] : []),
    ],
  };
}

/** The notice that issues a plan, up to the marks above its annex; where there is no notice, the marks alone. */
function divideNotice(lines: readonly SeedLine[], annexMarks: readonly SeedLine[]): readonly RawPart[] {
  if (lines.length === 0) return [{ name: 'notice', lines: annexMarks }];
  const { title, addressee, rest } = divideOpening(lines);
  const { before, signature } = splitSignature(rest);
  return [
    { name: 'notice-title', lines: title },
    { name: 'addressee', lines: addressee },
    { name: 'notice', lines: before },
    { name: 'signature', lines: [...signature, ...annexMarks] },
  ];
}

/** The plan itself. One that no notice issues has its own addressee and signature. */
function dividePlan(lines: readonly SeedLine[], hasNotice: boolean): readonly RawPart[] {
  const opening = divideOpening(lines);
  const addressee = hasNotice ? [] : opening.addressee;
  const afterTitle = lines.slice(opening.title.length + addressee.length);
  const { before, signature } = hasNotice
    ? { before: afterTitle, signature: [] }
    : splitSignature(afterTitle);
  const bodyStart = findBody(before);
  const isBare = bodyStart === before.length && addressee.length === 0 && opening.title.length > 0;
  return [
    { name: 'title', lines: opening.title },
    { name: 'addressee', lines: addressee },
    { name: isBare ? 'paragraphs' : 'preamble', lines: before.slice(0, bodyStart) },
    { name: 'body', lines: before.slice(bodyStart) },
    { name: 'signature', lines: signature },
  ];
}

interface FinishedPart {
  readonly part: DocumentPart;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts a title together, and paragraphs that are broken over lines. */
function finishPart({ name, lines }: RawPart, file: string): FinishedPart {
  const title = TITLES.has(name) ? joinAll(lines) : undefined;
  if (title) return { part: { name, lines: [title] }, diagnostics: [] };
  if (!PROSE.has(name)) return { part: { name, lines: lines.map(startLine) }, diagnostics: [] };
  const joined = joinParagraphs(lines, file);
  const warn = (rule: SeedRule) => (line: SeedLine) =>
    createSeedWarning(rule, file, line.position, line.text);
  const unfit = lines.filter(({ is }) => CLOSING.has(is.kind)).map(warn('seed-unclassified'));
  // The numbers of a body are looked at where it is numbered.
  const numbered = name === 'body' ? [] : lines.filter(({ text }) => hasUnknownNumber(text));
  return {
    part: { name, lines: joined.lines },
    diagnostics: [...joined.diagnostics, ...unfit, ...numbered.map(warn('seed-unknown-numbering'))],
  };
}

/** From 抄送 on, or the printing line alone; the end of the lines where there is neither. */
function findDistribution(lines: readonly SeedLine[]): number {
  const lastHeading = lines.findLastIndex((line) => line.is.kind === 'heading');
  const start = lines.findIndex(
    ({ is }, index) => index > lastHeading && (is.kind === 'copies' || is.kind === 'printing'),
  );
  return start === -1 ? lines.length : start;
}

/** First line with a number other than 一是, which only stands below another. */
function findBody(lines: readonly SeedLine[]): number {
  const start = lines.findIndex(({ is }) => is.kind === 'heading' && is.label.style !== 'ordinal-is');
  return start === -1 ? lines.length : start;
}

/**
 * Number of lines of the notice that issues the plan: through the date that signs it, before the
 * first numbered heading and with a second title after it. 0 where there is no such notice.
 */
function findNoticeEnd(lines: readonly SeedLine[]): number {
  const date = lines.slice(0, findBody(lines)).findIndex(({ is }, index) => {
    const next = lines.slice(index + 1).find((line) => !isBetween(line));
    return is.kind === 'date' && index > 0 && next !== undefined && isTitleLine(next);
  });
  return date + 1;
}

interface Opening {
  /** The title, broken over any number of lines. */
  readonly title: readonly SeedLine[];
  /** The salutation after it. */
  readonly addressee: readonly SeedLine[];
  readonly rest: readonly SeedLine[];
}

function divideOpening(lines: readonly SeedLine[]): Opening {
  const [first, ...others] = lines;
  if (!first || first.is.kind !== 'prose' || endsSentence(first.text) || hasUnknownNumber(first.text)) {
    return { title: [], addressee: [], rest: lines };
  }
  const continued = others.findIndex((line) => !isTitleLine(line));
  const titleEnd = continued === -1 ? lines.length : continued + 1;
  const salutation = lines[titleEnd];
  const addressee = salutation && isAddressee(salutation) ? [salutation] : [];
  return { title: lines.slice(0, titleEnd), addressee, rest: lines.slice(titleEnd + addressee.length) };
}

/** A line of a title: no clause in it, no end of a sentence, no list, no number, no note on the document. */
function isTitleLine(line: SeedLine): boolean {
  const isTitle = line.is.kind === 'prose' && !/[，,。；;！？!?]|[：:]$/.test(line.text);
  return isTitle && !hasUnknownNumber(line.text) && !isReleaseNote(line);
}

function isAddressee({ is, text }: SeedLine): boolean {
  return is.kind === 'prose' && /[：:]$/.test(text);
}

/** Number of lines at the beginning that only mark an annex, or say how the notice may be passed on. */
function countAnnexMarks(lines: readonly SeedLine[]): number {
  const end = lines.findIndex((line) => !isBetween(line));
  return Math.max(0, end);
}

/** What may stand between a notice and its annex. */
function isBetween(line: SeedLine): boolean {
  return isAnnexMark(line) || isReleaseNote(line);
}

/** （此件公开发布）: beneath the date, how a document may be passed on. */
function isReleaseNote({ text }: SeedLine): boolean {
  return /^[（(【[]此件[^。]*[）)】\]]$/.test(text);
}

/** 附件, 附件1: the mark above an annex. */
function isAnnexMark({ text }: SeedLine): boolean {
  return /^附件\s*\d*\s*[：:]?$/.test(text);
}

interface Signed {
  readonly before: readonly SeedLine[];
  readonly signature: readonly SeedLine[];
}

/** Takes the closing date off, with the issuing bodies above it and a note beneath it. */
function splitSignature(lines: readonly SeedLine[]): Signed {
  const date = lines.findLastIndex((line) => !isReleaseNote(line));
  if (lines[date]?.is.kind !== 'date') return { before: lines, signature: [] };
  const start =
    lines.slice(0, date).findLastIndex(({ is, text }) => is.kind !== 'prose' || !isIssuerName(text)) + 1;
  return { before: lines.slice(0, start), signature: lines.slice(start) };
}
