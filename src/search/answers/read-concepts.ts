import { fold } from '../fold/fold.ts';
import type { SuggestedTerm } from '../suggest/suggestion-data.ts';
import type { EnglishTerm, NamedPage } from './answer-data.ts';
import { plainEnglish } from './plain-english.ts';
import { stemOfRegion } from './named-regions.ts';
import { readQueryWords } from './query-words.ts';

/** One thing that a query is about. */
export interface Concept {
  /** Any of them says it: as typed, or as the texts have it. */
  readonly words: readonly string[];
  /** A whole phrase was known, which says as much as two words. */
  readonly isPhrase: boolean;
}

/** A query as the things that it is about. */
export interface QueryConcepts {
  readonly concepts: readonly Concept[];
  /** The regions that it names, by their names in the documents. */
  readonly regions: readonly string[];
}

/** Everyday and English words with those of the texts. */
export interface KnownTerms {
  readonly terms: readonly SuggestedTerm[];
  readonly english: readonly EnglishTerm[];
}

/** Words of the texts for one everyday word at most. */
const MOST_WORDS = 6;
/** An everyday word of so many characters is also meant with others between them: 普高…转…职高. */
const LONG_WORD = 4;
/** Characters between two of them at most. */
const MOST_BETWEEN = 4;

/**
 * The things that a query is about: everyday and English words with those of the texts for them, then its other words.
 * @param regions with all their names
 */
export function readConcepts(
  query: string,
  known: KnownTerms,
  regions: readonly NamedPage[] = [],
): QueryConcepts {
  let text = fold(query.replace(/[\s,，。、；;：:？?！!]+/gu, '\t'), 'exact').text;
  const named = new Set<string>();
  const forms = regions.flatMap(({ text: name, textEn = '', also = [] }) =>
    [name, stemOfRegion(name), textEn, ...also].map((form) => ({ name, form: fold(form, 'exact').text })),
  );
  for (const { name, form } of forms) {
    if (form.length < 2 || !text.includes(form)) continue;
    named.add(name);
    text = text.replace(form, '\t');
  }
  const concepts: Concept[] = [];
  const everyday = known.terms
    .flatMap(({ everyday: words, official }) =>
      words.map((word) => ({ typed: fold(word, 'exact').text, word, official })),
    )
    .toSorted((a, b) => b.typed.length - a.typed.length);
  for (const { typed, word, official } of everyday) {
    const match = typed.length < 2 ? null : looseWord(typed).exec(text);
    if (match === null) continue;
    const isPhrase = [...typed].length >= LONG_WORD;
    concepts.push({ words: [word, ...official].slice(0, MOST_WORDS + 1), isPhrase });
    text = text.replace(match[0], '\t');
  }
  const isHan = /\p{Script=Han}/u.test(query);
  const english = isHan ? [] : readEnglish(query, known.english);
  const others = isHan || english.length === 0 ? readQueryWords(text).words : [];
  return {
    concepts: [...concepts, ...english, ...others.map((word) => ({ words: [word], isPhrase: false }))],
    regions: [...named],
  };
}

/** The word, if it is long also with a few characters between its own. */
function looseWord(typed: string): RegExp {
  const characters = [...typed].map((character) => character.replace(/[\\^$.*+?()[\]{}|]/u, '\\$&'));
  const isLong = characters.length >= LONG_WORD && /^\p{Script=Han}+$/u.test(typed);
  return new RegExp(characters.join(isLong ? `[^\\t]{0,${String(MOST_BETWEEN)}}?` : ''), 'u');
}

/** Words of the texts for the English words and phrases of a query, the longest first, each part of it read once. */
function readEnglish(query: string, english: readonly EnglishTerm[]): readonly Concept[] {
  let text = ` ${plainEnglish(query)} `;
  const names = english
    .flatMap(({ english: own, words }) => own.map((name) => ({ name: ` ${plainEnglish(name)} `, words })))
    .toSorted((a, b) => b.name.length - a.name.length);
  const concepts: Concept[] = [];
  for (const { name, words } of names) {
    if (!text.includes(name)) continue;
    concepts.push({ words: words.slice(0, MOST_WORDS), isPhrase: true });
    text = text.replace(name, '  ');
  }
  const years = text.match(/\b20\d\d\b/gu) ?? [];
  return [...concepts, ...years.map((year) => ({ words: [`${year}年`], isPhrase: true }))];
}
