import { allMatches } from '../../domain/text/all-matches.ts';
import type { LabelStyle } from '../../domain/text/numbering/label-style.ts';
import { labelLevels } from '../../domain/text/numbering/label-style.ts';
import type { Label } from '../../domain/text/numbering/read-label.ts';
import { readDocumentKind } from '../drafts/read-document-kind.ts';
import type { AnnexMark } from './line-forms.ts';
import {
  compactTitle,
  isHistory,
  isIssuerLine,
  isNote,
  isSigner,
  isTitleLine,
  readAnnexMark,
  readSigningDate,
} from './line-forms.ts';
import { endsSentence } from './seed-line-kinds.ts';
import type { SeedLine } from './seed-line.ts';

/** The lines of one text: a notice, what it issues, an annex. */
export interface RawText {
  /** The mark printed above it; its line is none of `lines`. */
  readonly mark: { readonly line: SeedLine; readonly annex: AnnexMark } | undefined;
  readonly lines: readonly SeedLine[];
}

/** Titles that a document itself gives to what it issues. */
export interface NamedTitles {
  /** `《…》` and entries of the list of annexes, without spaces and quotation marks. */
  readonly names: ReadonlySet<string>;
  readonly notice: string;
}

/** Names shorter than this may stand in a title by chance. */
const NAME_LENGTH = 4;
/** A title is broken over no more lines. */
const TITLE_LINES = 5;

const NAMED = /《([^《》]+)》/gu;

/** The titles that a document gives to its annexes. */
export function findNamedTitles(lines: readonly SeedLine[]): NamedTitles {
  const names = new Set<string>();
  const add = (name: string): void => {
    const compact = compactTitle(name).replace(/^\d{1,2}[.．、]/u, '');
    if (compact.length >= NAME_LENGTH) names.add(compact);
  };
  const end = lines.findIndex(({ is }, index) => index > 0 && (is.kind === 'date' || is.kind === 'heading'));
  for (const [index, { text, is }] of lines.entries()) {
    if (end === -1 || index < end) for (const [, name = ''] of allMatches(text, NAMED)) add(name);
    const entry = /^附[件表]\s*\d*\s*[：:.．]\s*(.+)$/u.exec(text)?.[1];
    if (entry !== undefined) add(entry);
    else if (is.kind === 'list-item' && /^\d{1,2}\s*[.．、]/u.test(text)) add(text);
  }
  const continued = lines.findIndex((line) => !isTitleLine(line));
  const title = lines.slice(0, continued === -1 ? 1 : Math.max(1, continued));
  return { names, notice: compactTitle(title.map(({ text }) => text).join('')) };
}

/**
 * Divides a document into its texts: at the mark of an annex, and where a title begins a text that is not marked.
 * @param lines the same lines, with the numbers told from prose
 */
export function splitTexts(
  given: readonly SeedLine[],
  lines: readonly SeedLine[],
  { names }: NamedTitles,
  isInContents: (index: number) => boolean,
): readonly RawText[] {
  const texts: { mark: RawText['mark']; start: number; end: number }[] = [];
  let current: { mark: RawText['mark']; start: number } = { mark: undefined, start: 0 };
  let state = newState();
  const labelAt = (index: number): Label | undefined => {
    const line = lines[index];
    return line?.is.kind === 'heading' && !isInContents(index) ? line.is.label : undefined;
  };
  /** First number after a line. */
  const nextLabels = findNextLabels(lines, labelAt);
  const close = (end: number, mark: RawText['mark'], start: number): void => {
    texts.push({ ...current, end });
    current = { mark, start };
    state = newState();
  };

  for (const [index, line] of lines.entries()) {
    const annex = isInContents(index) ? undefined : readAnnexMark(line.text);
    const isMark = annex !== undefined && (state.wasSigned || !isAnnexList(lines, index, annex));
    if (isMark) {
      if (index === 0) current = { mark: { line, annex }, start: 1 };
      else close(index, { line, annex }, index + 1);
      continue;
    }
    if (index > current.start && isTitleLine(line) && !isInContents(index) && beginsText(index, line)) {
      close(index, undefined, index);
    }
    track(index, line);
  }
  texts.push({ ...current, end: lines.length });
  return texts.map(({ mark, start, end }) => ({ mark, lines: given.slice(start, end) }));

  /** A line that may be a title begins a text of its own. */
  function beginsText(index: number, line: SeedLine): boolean {
    const before = lines[index - 1];
    if (before === undefined || state.titleOpen || state.isListing) return false;
    const run = titleRun(lines, index);
    const after = lines[index + run.length];
    if (after === undefined && run.length < 2) return false;
    if (isIssuerLine(line) && readSigningDate(after ?? line) !== undefined) return false;
    const isNamed = run.some((_, length) => names.has(joinedTitle(run.slice(0, length + 1))));
    const restarts = beginsAnew(nextLabels[index], joinedTitle(run));
    const isLawHead = after !== undefined && isHistory(after);
    if (state.root === undefined) return state.isDated || isNamed || (isLawHead && state.prose > 0);
    if (state.isSigned) return isNamed || restarts || isLawHead;
    const isFresh = endsSentence(before.text) || before.is.kind === 'heading';
    return (
      isFresh && (isLawHead || (restarts && current.mark === undefined && (texts.length > 0 || isNamed)))
    );
  }

  /** The number after a line begins the numbering again: at its top, or above it beneath a whole title. */
  function beginsAnew(next: Label | undefined, title: string): boolean {
    if (next?.number !== 1 || state.root === undefined) return false;
    if (next.style === state.root) return true;
    const isAbove = labelLevels[next.style] < labelLevels[state.root];
    // Chapters of one law may have articles that begin anew.
    const isArticle = next.style === 'article' && state.hasArticle;
    return (isAbove || isArticle) && texts.length > 0 && readDocumentKind(title) !== undefined;
  }

  function track(index: number, line: SeedLine): void {
    const label = labelAt(index);
    if (readAnnexMark(line.text) !== undefined) state.isListing = true;
    else if (line.is.kind === 'date' || (label !== undefined && label.style !== 'arabic-stop'))
      state.isListing = false;
    const isInTitle = state.titleOpen && isTitleLine(line);
    state.titleOpen = isInTitle;
    if (label !== undefined && label.style !== 'ordinal-is' && state.root === undefined)
      state.root = label.style;
    state.hasArticle ||= label?.style === 'article';
    if (label !== undefined) {
      state.isDated = false;
      state.isSigned = false;
    } else if (line.is.kind === 'date') {
      const before = lines[index - 1];
      const after = lines[index + 1];
      const isByBody = [before, after].some(
        (each) => each !== undefined && (isIssuerLine(each) || isSigner(each)),
      );
      state.isDated = index > current.start;
      state.isSigned = state.isDated && (isByBody || state.root === undefined);
      state.wasSigned ||= state.isSigned;
    } else if (!isNote(line) && !isSigner(line)) {
      state.isDated = false;
      state.isSigned = false;
      if (!isInTitle) state.prose += 1;
    }
  }
}

function joinedTitle(run: readonly SeedLine[]): string {
  return compactTitle(run.map(({ text }) => text).join(''));
}

interface State {
  /** Style of the first number. */
  root: LabelStyle | undefined;
  hasArticle: boolean;
  /** The last line but notes was a date, or a signature. */
  isDated: boolean;
  isSigned: boolean;
  /** There was a signature. */
  wasSigned: boolean;
  /** The lines so far are the title. */
  titleOpen: boolean;
  prose: number;
  /** In a list of annexes. */
  isListing: boolean;
}

function newState(): State {
  return {
    root: undefined,
    hasArticle: false,
    isDated: false,
    isSigned: false,
    wasSigned: false,
    titleOpen: true,
    prose: 0,
    isListing: false,
  };
}

function findNextLabels(
  lines: readonly SeedLine[],
  labelAt: (index: number) => Label | undefined,
): readonly (Label | undefined)[] {
  const next: (Label | undefined)[] = [];
  let following: Label | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    next[index] = following;
    const label = labelAt(index);
    if (label !== undefined && label.style !== 'ordinal-is') following = label;
  }
  return next;
}

/** The lines of a title that begins here, as far as their form tells. */
export function titleRun(lines: readonly SeedLine[], start: number): readonly SeedLine[] {
  const run = lines.slice(start, start + TITLE_LINES);
  const end = run.findIndex((line) => !isTitleLine(line) || isHistory(line));
  return end === -1 ? run : run.slice(0, end);
}

/** Lines after 附件：1.甲 that its list may have. */
const LIST_LINES = 30;

/**
 * `附件：甲`, or `附件：` and 甲 on the next line, is a list of annexes where the text that lists them is signed after it,
 * or its annexes follow; the first also where the document ends.
 */
function isAnnexList(lines: readonly SeedLine[], start: number, { label, heading }: AnnexMark): boolean {
  if (heading === '' && !/[：:]\s*$/u.test(label)) return false;
  for (const line of lines.slice(start + 1, start + LIST_LINES)) {
    if (readSigningDate(line) !== undefined || isIssuerLine(line) || isSigner(line) || isNote(line))
      return true;
    if (line.is.kind === 'copies' || line.is.kind === 'printing') return true;
    const annex = readAnnexMark(line.text);
    if (annex !== undefined && annex.heading === '') return true;
    const isEntry =
      annex !== undefined ||
      line.is.kind === 'list-item' ||
      (line.is.kind === 'heading' && line.is.label.style === 'arabic-stop') ||
      (line.is.kind === 'prose' && line.text.length <= 50 && !endsSentence(line.text));
    if (!isEntry) return false;
  }
  return heading !== '' && start + LIST_LINES > lines.length;
}
