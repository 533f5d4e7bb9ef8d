import type { Spelling } from './answer-data.ts';

/** The shortest word in which one wrong character is told from another word. */
const SHORTEST = 3;

/**
 * Words of the texts that a query spells otherwise: in pinyin (chanjiaoronghe, chan jiao rong he), by the first letters of
 * its syllables (cjrh, three at the least), or with one character for another (产教溶合).
 */
export function findSpellings(spellings: readonly Spelling[], query: string): readonly string[] {
  const typed = query.normalize('NFKC').trim().toLowerCase();
  const letters = typed.replace(/[\s'’-]+/gu, '');
  if (/^[a-z]+$/u.test(letters)) {
    return spellings
      .filter(({ pinyin }) => {
        const syllables = pinyin.split(' ');
        const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
        return syllables.join('') === letters || (letters.length >= SHORTEST && initials === letters);
      })
      .map(({ word }) => word);
  }
  const characters = [...typed.replace(/[^\p{Script=Han}]/gu, '')];
  if (characters.length < SHORTEST) return [];
  const known = new Set(spellings.map(({ word }) => word));
  if (known.has(characters.join(''))) return [];
  return spellings.filter(({ word }) => differsInOne([...word], characters)).map(({ word }) => word);
}

/** The same length, and one character another. */
function differsInOne(word: readonly string[], typed: readonly string[]): boolean {
  return word.length === typed.length && word.filter((character, at) => character !== typed[at]).length === 1;
}
