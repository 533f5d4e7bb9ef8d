import type { KnownDocument } from '../document/known-document.ts';
import type { ComparedTexts } from './corpus.ts';
import type { CitationFinding, WordsFinding } from './finding.ts';

/** What a draft names as the source of some of its words. */
export type Attribution =
  | { readonly kind: 'citation'; readonly citation: CitationFinding; readonly isDocumentOnly?: true }
  /** A region, by its name alone: 佳木斯市提出“…”. */
  | { readonly kind: 'region'; readonly name: string; readonly policies: readonly string[] };

/** A draft with what it cites. */
export interface Draft {
  readonly text: string;
  /** Every citation of the draft, in its order. */
  readonly citations: readonly CitationFinding[];
  readonly documents: readonly KnownDocument[];
  readonly corpus: ComparedTexts;
}

/** The end of a quotation, and the punctuation that belongs to its sentence. */
const CLOSING = /^[。，；！？、…\s]*[”’」』"]*[。，；！？]*[^\S\n]*/u;
/** A mark that refers to a note: [1], ①, 〔2〕. */
const NOTE = /^(?:[[［〔【]\s*\^?\s*(\d{1,3})\s*[\]］〕】]|([①-⑳]))/u;
/** What takes up the document of the sentence before. */
const TAKES_UP = /(?:[该本此]|这[份个一]|上述|文中|其中|同时|并|还|又|其)/u;

/**
 * What a draft names as the source of a stretch of words: the citation in brackets or in the note behind it, else the
 * nearest one before it in its sentence, else the nearest behind it there, else the one of the sentence before where the
 * sentence takes that up (该方案提出), else the region named before it. Undefined where nothing is named.
 */
export function findAttribution(words: WordsFinding, draft: Draft): Attribution | undefined {
  const { text, citations } = draft;
  const after = words.end + (CLOSING.exec(text.slice(words.end, words.end + 40))?.[0].length ?? 0);
  const bracketed = /^[（(]|^——?/u.exec(text.slice(after))?.[0];
  const inBrackets =
    bracketed === undefined
      ? undefined
      : citations.find(({ start }) => start >= after && start <= after + bracketed.length + LEAD);
  const cited = inBrackets ?? inNote(text, after, citations);
  if (cited !== undefined) return { kind: 'citation', citation: cited };
  const sentence = sentenceAround(text, words);
  const isIn = ({ start, end }: CitationFinding): boolean => start >= sentence.start && end <= sentence.end;
  const isBefore = ({ start }: CitationFinding): boolean =>
    start < words.start || (words.kind === 'passage' && start < words.end);
  const before = citations.findLast((citation) => isIn(citation) && isBefore(citation));
  const region = findRegion(text, sentence.start, words.start, draft);
  if (before !== undefined)
    return isContested(before, region) ? undefined : { kind: 'citation', citation: before };
  const behind = citations.find((citation) => isIn(citation) && citation.start >= words.end);
  if (behind !== undefined && !/[“「『]/u.test(text.slice(after, behind.start))) {
    return { kind: 'citation', citation: behind };
  }
  const last = citations.findLast(({ end }) => end <= sentence.start);
  if (
    last !== undefined &&
    words.kind === 'quotation' &&
    region === undefined &&
    !/\n/u.test(text.slice(last.end, sentence.start)) &&
    (text.slice(last.end, sentence.start).match(/[。！？]/gu) ?? []).length <= 1 &&
    TAKES_UP.test(text.slice(sentence.start, words.start))
  ) {
    return { kind: 'citation', citation: last, isDocumentOnly: true };
  }
  return region;
}

/** So many characters may lead to the citation in a bracket: （见…）. */
const LEAD = 6;

/** The citation of the note that a mark right behind the words refers to. */
function inNote(
  text: string,
  after: number,
  citations: readonly CitationFinding[],
): CitationFinding | undefined {
  const [mark, digits, circled] = NOTE.exec(text.slice(after)) ?? [];
  if (mark === undefined) return undefined;
  const number = digits ?? circled ?? '';
  const note = new RegExp(
    `(?:^|\\n)\\s*(?:[\\[［〔【(（]?\\s*\\^?\\s*${number}\\s*[\\]］〕】)）.．、:：]|${number})`,
    'gu',
  );
  for (const { index, 0: head } of text.matchAll(note)) {
    const start = index + head.length;
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    const found =
      start <= after
        ? undefined
        : citations.find((each) => each.start >= start - head.length && each.start < end);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The sentence that holds words: up to the 。！？ or line break on either side that is not inside them. */
export function sentenceAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
  const before = Math.max(...['。', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark, start - 1)));
  // A quotation may end with the 。 of its sentence.
  const closed = /^[”’」』"]*/u.exec(text.slice(end))?.[0].length ?? 0;
  const rest = /[。！？\n]/u.exec(text.slice(end + closed));
  return { start: before + 1, end: rest === null ? text.length : end + closed + rest.index };
}

/** The region of published documents that is named last before a quotation. */
function findRegion(
  text: string,
  from: number,
  to: number,
  { documents }: Draft,
): Extract<Attribution, { readonly kind: 'region' }> | undefined {
  const lead = text
    .slice(from, to)
    .replace(/[“「『《〈][^”」』》〉]*[”」』》〉]/gu, (quoted) => '　'.repeat(quoted.length));
  const names = [...new Set(documents.map(({ policy }) => policy.region.name))].map((name) => ({
    name,
    at: lead.lastIndexOf(stemOf(name)),
  }));
  const nearest = names.filter(({ at }) => at >= 0).toSorted((a, b) => b.at - a.at)[0];
  if (nearest === undefined) return undefined;
  const policies = documents
    .filter(({ policy }) => policy.region.name === nearest.name)
    .map(({ policy }) => policy.id);
  return { kind: 'region', name: nearest.name, policies };
}

/** The ids of the documents of each region that a text names, wherever it does. */
export function regionsNamed(
  text: string,
  documents: readonly KnownDocument[],
): readonly (readonly string[])[] {
  const regions = Map.groupBy(documents, ({ policy }) => policy.region.name);
  return [...regions].flatMap(([name, own]) =>
    text.includes(stemOf(name)) ? [own.map(({ policy }) => policy.id)] : [],
  );
}

/** 乌海市 → 乌海 */
function stemOf(region: string): string {
  return region.replace(/(?<=..)[省市县区旗盟州]$/u, '');
}

/** A citation and a region that name different documents leave it open whose words they are. */
function isContested(
  citation: CitationFinding,
  region: Extract<Attribution, { readonly kind: 'region' }> | undefined,
): boolean {
  return region !== undefined && !citation.candidates.some(({ policy }) => region.policies.includes(policy));
}
