import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { SeedRule } from '../seed-problem.ts';
import { createSeedWarning } from '../seed-problem.ts';
import type { DividedText } from './divide-text.ts';
import type { TextPart, TextRole } from './text-part.ts';
import { divideText, isNumbered } from './divide-text.ts';
import { findContents } from './find-contents.ts';
import type { JoinedLine } from './join-lines.ts';
import { joinAll, startLine } from './join-lines.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { nameTexts } from './name-texts.ts';
import type { NumberingScheme } from './read-labels.ts';
import { readLabels } from './read-labels.ts';
import type { LineKind, SeedLine } from './seed-line.ts';
import type { RawText } from './split-texts.ts';
import { findNamedTitles, splitTexts } from './split-texts.ts';

/** A stretch of lines and what it is; a title has one line. */
export interface DocumentPart {
  readonly name: TextPart['name'];
  readonly lines: readonly JoinedLine[];
}

/** One text of a document. */
export interface DocumentText {
  /** Id of the annex that it is, `x1`, `x1-y2`; empty for the body and the notice that issues it. */
  readonly id: string;
  /** The mark above an annex, its title where that stands on the same line; absent where none is printed. */
  readonly mark: { readonly label: string; readonly heading: string } | undefined;
  readonly scheme: NumberingScheme;
  /** In printed order, none of them empty. */
  readonly parts: readonly DocumentPart[];
}

export interface DividedDocument {
  /** In printed order. */
  readonly texts: readonly DocumentText[];
  readonly diagnostics: readonly Diagnostic[];
}

const TITLES: ReadonlySet<TextPart['name']> = new Set(['notice-title', 'title']);
const PROSE: ReadonlySet<TextPart['name']> = new Set(['notice', 'preamble', 'paragraphs', 'body']);
/** What belongs at the end of a document or notice, and is a paragraph elsewhere. */
const CLOSING: ReadonlySet<LineKind['kind']> = new Set(['date', 'copies', 'printing']);

/** Tells the texts of an official document, and the parts of each, by the order in which they come. */
export function divideDocument(lines: readonly SeedLine[], file: string): DividedDocument {
  const titles = findNamedTitles(lines);
  const contents = findContents(lines);
  const isInContents = (index: number): boolean =>
    contents !== undefined && index >= contents.start && index < contents.end;
  const raw = splitTexts(lines, readLabels(lines, contents).lines, titles, isInContents);
  const hasNotice = raw.length > 1 && !isNumbered(divideOf(raw[0], 'main'));
  const named = nameTexts(raw, hasNotice, titles);
  const diagnostics: Diagnostic[] = [];
  const texts = named.map(({ id, text, isRepeated }, index): DocumentText => {
    const role = index === 0 ? (hasNotice ? 'notice' : 'main') : id === '' ? 'issued' : 'annex';
    const { scheme, parts } = divideOf(text, role);
    const marked =
      id === '' && text.mark !== undefined ? [{ name: 'note', lines: [text.mark.line] } as const] : [];
    const finished = [...marked, ...parts].map((part) => finishPart(part, file));
    const [first] = text.lines;
    const isTitled =
      role === 'annex' ||
      parts.some(({ name }) => name === 'title' || name === 'notice-title' || name === 'addressee');
    if (first !== undefined && !isTitled)
      diagnostics.push(createSeedWarning('seed-no-title', file, first.position, first.text));
    if (isRepeated && text.mark !== undefined) {
      diagnostics.push(
        createSeedWarning('seed-annex-repeated', file, text.mark.line.position, text.mark.line.text),
      );
    }
    diagnostics.push(...finished.flatMap((part) => part.diagnostics));
    return {
      id,
      mark: id === '' || text.mark === undefined ? undefined : text.mark.annex,
      scheme,
      parts: finished.map(({ part }) => part),
    };
  });
  return { texts, diagnostics };

  function divideOf(text: RawText | undefined, role: TextRole): DividedText {
    return divideText(text?.lines ?? [], role, titles);
  }
}

interface FinishedPart {
  readonly part: DocumentPart;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts a title together, and paragraphs that are broken over lines. */
function finishPart({ name, lines }: TextPart, file: string): FinishedPart {
  const title = TITLES.has(name) ? joinAll(lines) : undefined;
  if (title) return { part: { name, lines: [title] }, diagnostics: [] };
  if (name === 'history') return { part: { name, lines: joinBrackets(lines) }, diagnostics: [] };
  if (!PROSE.has(name)) return { part: { name, lines: lines.map(startLine) }, diagnostics: [] };
  const joined = joinParagraphs(lines, file);
  const warn = (rule: SeedRule) => (line: SeedLine) =>
    createSeedWarning(rule, file, line.position, line.text);
  const unfit = lines.filter(({ is }) => CLOSING.has(is.kind)).map(warn('seed-unclassified'));
  return { part: { name, lines: joined.lines }, diagnostics: [...joined.diagnostics, ...unfit] };
}

/** Lines between brackets are one, broken by layout. */
function joinBrackets(lines: readonly SeedLine[]): readonly JoinedLine[] {
  const groups: SeedLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isBracketed = /^[（(]/u.test(group?.[0]?.text ?? '') && !/[）)]$/u.test(last?.text ?? '');
    const isOpen = isBracketed && last?.notes === undefined;
    if (isOpen) group?.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => joinAll(group) ?? []);
}
