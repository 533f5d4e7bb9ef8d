import type { AnnexMark } from './line-forms.ts';
import { compactTitle } from './line-forms.ts';
import type { NamedTitles, RawText } from './split-texts.ts';
import { titleRun } from './split-texts.ts';

/** A text and the id that everything in it begins with. */
export interface NamedText {
  /** `x1`, `x2-x1`, `x1-y1`; empty for the body of the document and the notice that issues it. */
  readonly id: string;
  readonly text: RawText;
  /** Its printed number is that of an annex before it. */
  readonly isRepeated: boolean;
}

/**
 * Ids of the texts of a document by the marks printed above them. Under a notice the one text that it issues is the body,
 * whatever is printed above it; where it issues several, each is an annex.
 */
export function nameTexts(
  texts: readonly RawText[],
  hasNotice: boolean,
  titles: NamedTitles,
): readonly NamedText[] {
  const [first, ...others] = texts;
  if (first === undefined) return [];
  const issued = hasNotice ? findIssued(others, titles) : undefined;
  const named: NamedText[] = [{ id: '', text: first, isRepeated: false }];
  const taken = new TakenIds();
  let last = '';
  for (const text of others) {
    const id = text === issued ? '' : idOf(text, issued, last, taken);
    const isRepeated = text !== issued && taken.has(id);
    const unique = isRepeated ? repeatedId(text, last, taken) : id;
    named.push({ id: unique, text, isRepeated });
    taken.add(unique);
    if (text.mark?.annex.style !== 'annex-table' || unique === '') last = unique;
  }
  return named;
}

/** The one text that the title of a notice issues, or that alone stands below it without a mark. */
function findIssued(texts: readonly RawText[], { notice }: NamedTitles): RawText | undefined {
  const [only] = texts;
  if (texts.length === 1) return only;
  const unmarked = texts.filter(({ mark }) => mark === undefined);
  if (unmarked.length > 1) return undefined;
  const byTitle = texts.filter((text) => isNamedIn(text, notice));
  if (byTitle.length === 1) return byTitle[0];
  return byTitle.length === 0 && only?.mark === undefined ? only : undefined;
}

/** A shorter title may stand in another by chance. */
const TITLE_LENGTH = 4;

function isNamedIn({ mark, lines }: RawText, notice: string): boolean {
  const heading = mark?.annex.heading ?? '';
  const run = heading === '' ? titleRun(lines, 0).map(({ text }) => text) : [heading];
  return run.some((_, length) => {
    const title = compactTitle(run.slice(0, length + 1).join(''));
    return title.length >= TITLE_LENGTH && notice.includes(title);
  });
}

function idOf({ mark }: RawText, issued: RawText | undefined, last: string, taken: TakenIds): string {
  if (mark === undefined) return taken.free('');
  const { style, leading } = mark.annex;
  const own = segmentOf(mark.annex);
  if (leading.length === 0) return style === 'annex-table' && last !== '' ? `${last}-${own}` : own;
  const above = leading.map((each) => `x${String(each)}`).join('-');
  // It stands in an annex only as long as that is open.
  if (taken.has(above) && `${last}-`.startsWith(`${above}-`)) return `${above}-${own}`;
  // 附件1-2 of the text that is the body, printed as 附件1.
  const isOfBody =
    issued?.mark !== undefined && leading.length === 1 && issued.mark.annex.number === leading[0];
  return isOfBody ? own : taken.free('');
}

/** Ids that have been given, and for each annex the first number that is free in it. */
class TakenIds {
  readonly #ids = new Set<string>();
  readonly #next = new Map<string, number>();

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  add(id: string): void {
    this.#ids.add(id);
  }

  /** @param above what the id begins with: empty, or `x1-` */
  free(above: string): string {
    let number = this.#next.get(above) ?? 1;
    while (this.#ids.has(`${above}x${String(number)}`)) number += 1;
    this.#next.set(above, number);
    return `${above}x${String(number)}`;
  }
}

/** 附件1 printed again stands in the annex before it, whose own annex it may be. */
function repeatedId({ mark }: RawText, last: string, taken: TakenIds): string {
  const above = last === '' ? '' : `${last.replace(/-.*$/, '')}-`;
  const own = mark === undefined ? '' : `${above}${segmentOf(mark.annex)}`;
  return own === '' || taken.has(own) ? taken.free(above) : own;
}

function segmentOf({ style, number }: AnnexMark): string {
  return `${style === 'annex' ? 'x' : 'y'}${String(number)}`;
}
