import type { OpenIndex } from '../query/open-index.ts';
import { isQuestion, isReadersQuestion, splitRegions } from './query-words.ts';
import { readTypedNumber } from './typed-number.ts';

/** Characters of a piece that white space parts from others, and that is taken for a word. */
const LONGEST_WORD = 7;

/**
 * How a query is typed, which decides what is looked for first: `quoted` has quotation marks around all of it, `listed` words
 * have marks between them, a question, or regions.
 */
export type Wording = 'number' | 'words' | 'listed' | 'asked' | 'punctuated' | 'quoted' | 'run';

/** How a query is typed; the index tells of which regions there are documents. */
export function wordingOf({ documents }: OpenIndex, query: string): Wording {
  if (readTypedNumber(query) !== undefined) return 'number';
  if (withoutQuotes(query) !== query) return 'quoted';
  if (isList(query, /\s+/u)) return 'words';
  const places = new Set(documents.map(({ place }) => place));
  const named = splitRegions(query, [...places])?.regions ?? [];
  if (isReadersQuestion(query)) return 'asked';
  if (named.length > 1 || isQuestion(query) || isList(query, /[\s,，、/|+&·]+/u)) return 'listed';
  return hasInnerPunctuation(query) ? 'punctuated' : 'run';
}

/** Whether a query is a few words, each of a few characters, with such marks between them. */
function isList(query: string, between: RegExp): boolean {
  const pieces = query.trim().split(between);
  return pieces.length > 1 && pieces.every((piece) => piece !== '' && [...piece].length <= LONGEST_WORD);
}

function hasInnerPunctuation(query: string): boolean {
  return /\p{P}/u.test(query.trim().replace(/^\p{P}+|\p{P}+$/gu, ''));
}

const QUOTED = /^\s*["“”„‟‘’'「『〝](?<bare>[^"“”„‟‘’'「」『』〝〞]+)["“”‟‘’'」』〞]\s*$/u;

/** A query without the quotation marks around all of it. */
export function withoutQuotes(query: string): string {
  return QUOTED.exec(query)?.groups?.['bare'] ?? query;
}
