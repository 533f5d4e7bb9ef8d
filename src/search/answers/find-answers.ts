import type { TypedVariants } from '../fold/fold-query.ts';
import { foldQuery } from '../fold/fold-query.ts';
import { fold } from '../fold/fold.ts';
import type { SuggestedTerm, SuggestionEntry } from '../suggest/suggestion-data.ts';
import type { AnswerData, NamedPage } from './answer-data.ts';
import { equivalentForms } from './equivalent-forms.ts';
import { findSpellings, withoutTones } from './find-spellings.ts';
import { englishWords, plainEnglish } from './plain-english.ts';
import { stemOfRegion } from './named-regions.ts';
import { readQueryWords, splitRegions } from './query-words.ts';
import { writeOutShortNames } from './short-names.ts';

/** What answers a query beside the passages of the texts, in the order shown; never counted as an occurrence. */
type AnswerLayer =
  'topic' | 'target' | 'body' | 'place' | 'policy' | 'cited' | 'term' | 'equivalent' | 'spelling';

/** A page that a query may mean, or another query for the same. */
export interface OtherAnswer {
  readonly layer: AnswerLayer;
  readonly text: string;
  readonly textEn?: string;
  /** Address below the site's root of a locale. */
  readonly href?: string;
  /** Words of the texts to search for. */
  readonly query?: string;
}

/** What names are looked up in. */
export interface AnswerSource {
  readonly entries: readonly SuggestionEntry[];
  readonly terms: readonly SuggestedTerm[];
  readonly answers: AnswerData;
  readonly variants: TypedVariants;
}

/** Answers of one kind shown at most. */
const MOST = 4;
/** Share of the pairs of characters asked for that a question must have. */
const ALIKE = 0.6;

/** What answers a query beside the texts, kind by kind, the best first. */
export function findAnswers(source: AnswerSource, query: string): readonly OtherAnswer[] {
  const { entries, terms, answers, variants } = source;
  const typed = foldQuery(query, 'loose', variants).text;
  if (typed === '') return [];
  const asked: Asked = {
    typed: foldQuery(writeOutShortNames(withoutTones(query)), 'loose', variants).text,
    ...englishAsked(query, answers.regions),
    ...wordsAsked(
      writeOutShortNames(query),
      answers.regions.map(({ text }) => text),
    ),
  };
  const of = (kinds: readonly SuggestionEntry['kind'][]): readonly NamedPage[] =>
    entries.filter(({ kind }) => kinds.includes(kind));
  const pages = (layer: AnswerLayer, named: readonly NamedPage[], least = 0.8): readonly OtherAnswer[] =>
    best(named, asked, least).map(asAnswer(layer));
  const again = (layer: AnswerLayer, words: readonly string[]): readonly OtherAnswer[] =>
    [...new Set(words)]
      .filter((word) => fold(word, 'loose').text !== typed)
      .slice(0, MOST)
      .map((word) => ({ layer, text: word, query: word }));
  const meant = everydayTerms(terms, typed);
  const topics = pages('topic', answers.topics, ALIKE);
  return [
    ...(topics.length > 0 ? topics : pages('topic', withWords(answers.topics, meant), 0)),
    ...pages('target', [...of(['indicator']), ...answers.series]),
    ...pages('body', of(['organisation'])),
    ...answers.regions
      .filter(
        (region) =>
          asked.regions.includes(region.text) ||
          asked.englishRegions.includes(region.text) ||
          names(region).some((name) => fold(name, 'loose').text === asked.typed),
      )
      .slice(0, MOST)
      .map(asAnswer('place')),
    ...pages('policy', of(['title', 'number'])),
    ...pages('cited', answers.cited),
    ...pages('term', answers.terms),
    ...again('term', [...englishTerms(answers, typed, query), ...meant]),
    ...again('equivalent', equivalentForms(query)),
    ...again('spelling', findSpellings(answers.spellings, query)),
  ];
}

function asAnswer(layer: AnswerLayer): (page: NamedPage) => OtherAnswer {
  return ({ text, textEn, href }) => ({ layer, text, ...(textEn !== undefined && { textEn }), href });
}

/** A query, folded, with the words in it. */
interface Asked {
  /** With names in full for short ones, pinyin without tones. */
  readonly typed: string;
  /** What an English query is about, as it is and without regions and years; empty of a Chinese one. */
  readonly english: readonly (readonly string[])[];
  /** The regions that it names in English, by their names in the documents. */
  readonly englishRegions: readonly string[];
  /** Folded, without the names of regions. */
  readonly words: readonly string[];
  readonly regions: readonly string[];
}

/** An English name of a region without what it is: Wuhai City is typed Wuhai. */
const KIND_OF_REGION = / (?:city|county|province|district|town|prefecture)$/u;

function englishAsked(
  query: string,
  regions: readonly NamedPage[],
): Pick<Asked, 'english' | 'englishRegions'> {
  const typed = ` ${plainEnglish(query)} `;
  const named = regions.flatMap(({ text, textEn = '', also = [] }) =>
    [textEn, ...also]
      .map((name) => plainEnglish(name).replace(KIND_OF_REGION, ''))
      .filter((name) => name !== '' && typed.includes(` ${name} `))
      .map((name) => ({ text, name })),
  );
  const rest = named.reduce((left, { name }) => left.replace(` ${name} `, '  '), typed);
  const about = englishWords(rest.replaceAll(/\b(?:19|20)\d\d\b/gu, ' '));
  return { english: [englishWords(query), about], englishRegions: named.map(({ text }) => text) };
}

function wordsAsked(
  query: string,
  regions: readonly string[],
): Omit<Asked, 'typed' | 'english' | 'englishRegions'> {
  const { typed, words, regions: narrowed } = readQueryWords(query, regions);
  const begun = splitRegions(query, regions)?.regions ?? [];
  const named = regions.filter((name) => words.includes(name) || words.includes(stemOfRegion(name)));
  const left = (typed.length > 1 ? typed : words).filter(
    (word) => !named.some((name) => word === name || word === stemOfRegion(name)),
  );
  return {
    words: left.map((word) => fold(word, 'loose').text),
    regions: [...new Set([...narrowed, ...(begun.length > 1 ? begun : []), ...named])],
  };
}

/** The pages whose names come nearest to what is asked, at least so near (0–1). */
function best(pages: readonly NamedPage[], asked: Asked, least: number): readonly NamedPage[] {
  const ranked = pages
    .map((page) => ({
      page,
      likeness: Math.max(...names(page).map((name) => likeness(name, asked))),
    }))
    .filter(({ likeness: found }) => found >= least)
    .toSorted((a, b) => b.likeness - a.likeness);
  const top = ranked[0]?.likeness ?? 0;
  return ranked
    .filter(({ likeness: found }) => found >= top - 0.3)
    .slice(0, MOST)
    .map(({ page }) => page);
}

/** The pages whose names have one of these words, of at least so many characters that it says what they are about. */
function withWords(pages: readonly NamedPage[], words: readonly string[]): readonly NamedPage[] {
  const telling = words.filter((word) => [...word].length > 3);
  return pages.filter((page) => names(page).some((name) => telling.some((word) => name.includes(word))));
}

function names({ text, textEn, also: others = [] }: NamedPage): readonly string[] {
  const also = textEn === undefined ? others : [textEn, ...others];
  // A bureau is called without the government that it belongs to: 市财政局, 财政局.
  const bare = [text, ...also].map((name) => name.replace(/^[省市县区](?=...)/u, ''));
  return [...new Set([text, stemOfRegion(text), ...also, ...bare])];
}

/** 2 the same · 1 and more one holds the other, or all words asked for · below that the share of pairs asked for. */
function likeness(printed: string, { typed, words, english }: Asked): number {
  const name = fold(printed, 'loose').text;
  if (name === '') return 0;
  if (name === typed) return 2;
  const shorter = Math.min(name.length, typed.length);
  if (shorter > 1 && (name.includes(typed) || (typed.includes(name) && name.length > 2))) {
    return 1 + shorter / Math.max(name.length, typed.length);
  }
  if (/[a-z]/u.test(typed) && !/\p{Script=Han}/u.test(typed))
    return Math.max(...english.map((asked, at) => likenessInEnglish(printed, asked) * (at === 0 ? 1 : 0.9)));
  const isAll = words.length > 0 && words.join('').length > 2 && words.every((word) => name.includes(word));
  if (isAll) return 1 + words.join('').length / (name.length * 2);
  const wanted = pairsOf(words).filter((pair) => !/\d/u.test(pair));
  if (wanted.length < 2) return 0;
  return wanted.filter((pair) => name.includes(pair)).length / wanted.length;
}

/** Below 1 the share of what is asked that the name has. */
function likenessInEnglish(name: string, asked: readonly string[]): number {
  if (asked.length === 0 || /\p{Script=Han}/u.test(name)) return 0;
  const own = new Set(englishWords(name));
  return asked.filter((word) => own.has(word)).length / asked.length;
}

function pairsOf(words: readonly string[]): readonly string[] {
  return [
    ...new Set(
      words.flatMap((word) =>
        Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2)),
      ),
    ),
  ];
}

/** Chinese words for English ones: a whole English word or phrase of the query. */
function englishTerms({ english }: AnswerData, typed: string, query: string): readonly string[] {
  if (!/[a-z]{3}/u.test(typed)) return [];
  const words = ` ${plainEnglish(query)} `;
  return english
    .filter((term) => term.english.some((name) => words.includes(` ${plainEnglish(name)} `)))
    .flatMap((term) => term.words);
}

function everydayTerms(terms: readonly SuggestedTerm[], typed: string): readonly string[] {
  return terms
    .filter(({ everyday }) =>
      everyday.some((word) => word.length > 1 && typed.includes(fold(word, 'loose').text)),
    )
    .flatMap(({ official }) => official);
}
