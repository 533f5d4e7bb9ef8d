import type { Diagnostic } from '../domain/diagnostic.ts';
import { isIssuerName } from './issuer-name.ts';
import type { JoinedLine } from './join-lines.ts';
import { joinLines, startLine } from './join-lines.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { endsSentence } from './line-ending.ts';
import type { LineKind, SeedLine } from './seed-line.ts';
import type { SeedRule } from './seed-problem.ts';
import { createSeedWarning } from './seed-problem.ts';

/** Unnumbered part of a document; `paragraphs` are those of a document without numbering. */
export type PartName =
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

/** What has its place at the end of a document or notice, and is a paragraph elsewhere. */
const CLOSING: ReadonlySet<LineKind['kind']> = new Set(['date', 'copies', 'printing']);

/** Tells the parts of an official document by the order in which they come. */
export function divideDocument(lines: readonly SeedLine[], file: string): DividedDocument {
  const diagnostics: Diagnostic[] = [];
  const warn = (rule: SeedRule, line: SeedLine): void => {
    diagnostics.push(createSeedWarning(rule, file, line.place, line.text));
  };
  const paragraphs = (these: readonly SeedLine[]): readonly JoinedLine[] => {
    for (const line of these) if (CLOSING.has(line.is.kind)) warn('seed-unclassified', line);
    const joined = joinParagraphs(these, file);
    diagnostics.push(...joined.diagnostics);
    return joined.lines;
  };
  const whole = (these: readonly SeedLine[]): readonly JoinedLine[] => these.map(startLine);

  const distributionStart = findDistribution(lines);
  const main = lines.slice(0, distributionStart);
  const distribution = { name: 'distribution', lines: whole(lines.slice(distributionStart)) } as const;
  const noticeEnd = findNoticeEnd(main);

  const notice = divideOpening(main.slice(0, noticeEnd));
  const signed = splitSignature(notice.rest);
  const plan = main.slice(noticeEnd);
  const annexStart = Math.max(0, plan.findIndex((line) => !isAnnexMark(line)));
  const annexMarks = plan.slice(0, annexStart);
  for (const line of annexMarks) warn('seed-unclassified', line);
  const opening = divideOpening(plan.slice(annexStart));
  if (!opening.title && opening.rest[0]) warn('seed-no-title', opening.rest[0]);
  const closing = noticeEnd === 0 ? splitSignature(opening.rest) : { before: opening.rest, signature: [] };
  const bodyStart = findBody(closing.before);
  const isNumbered = bodyStart < closing.before.length;
  const hasParts = isNumbered || opening.addressee.length > 0 || !opening.title;

  const parts: DocumentPart[] = [
    { name: 'notice-title', lines: notice.title ? [notice.title] : [] },
    { name: 'addressee', lines: whole(notice.addressee) },
    { name: 'notice', lines: paragraphs(signed.before) },
    { name: 'signature', lines: whole([...signed.signature, ...annexMarks]) },
    { name: 'title', lines: opening.title ? [opening.title] : [] },
    { name: 'addressee', lines: whole(opening.addressee) },
    { name: hasParts ? 'preamble' : 'paragraphs', lines: paragraphs(closing.before.slice(0, bodyStart)) },
    { name: 'body', lines: paragraphs(closing.before.slice(bodyStart)) },
    { name: 'signature', lines: whole(closing.signature) },
    distribution,
  ];
  return { parts: parts.filter((part) => part.lines.length > 0), diagnostics };
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
    const next = lines.slice(index + 1).find((line) => !isAnnexMark(line));
    return is.kind === 'date' && index > 0 && next !== undefined && isTitleLine(next);
  });
  return date + 1;
}

interface Opening {
  readonly title: JoinedLine | undefined;
  readonly addressee: readonly SeedLine[];
  readonly rest: readonly SeedLine[];
}

/** A title, broken over any number of lines, and the salutation after it. */
function divideOpening(lines: readonly SeedLine[]): Opening {
  const [first, ...others] = lines;
  if (!first || first.is.kind !== 'prose' || endsSentence(first.text)) {
    return { title: undefined, addressee: [], rest: lines };
  }
  const length = others.findIndex((line) => !isTitleLine(line));
  const continued = others.slice(0, length === -1 ? others.length : length);
  const title = continued.reduce(joinLines, startLine(first));
  const [salutation, ...rest] = others.slice(continued.length);
  return salutation && isAddressee(salutation)
    ? { title, addressee: [salutation], rest }
    : { title, addressee: [], rest: others.slice(continued.length) };
}

/** A line of a title: no clause in it, no end of a sentence, no list. */
function isTitleLine({ is, text }: SeedLine): boolean {
  return is.kind === 'prose' && !/[，,。；;！？!?]|[：:]$/.test(text);
}

function isAddressee({ is, text }: SeedLine): boolean {
  return is.kind === 'prose' && /[：:]$/.test(text);
}

/** 附件, 附件1: the mark above an annex. */
function isAnnexMark({ text }: SeedLine): boolean {
  return /^附件\s*\d*\s*[：:]?$/.test(text);
}

interface Signed {
  readonly before: readonly SeedLine[];
  readonly signature: readonly SeedLine[];
}

/** Takes the closing date off, with the issuing bodies above it. */
function splitSignature(lines: readonly SeedLine[]): Signed {
  if (lines.at(-1)?.is.kind !== 'date') return { before: lines, signature: [] };
  const start = lines.slice(0, -1).findLastIndex(({ is, text }) => is.kind !== 'prose' || !isIssuerName(text)) + 1;
  return { before: lines.slice(0, start), signature: lines.slice(start) };
}
