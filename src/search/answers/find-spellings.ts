import type { Spelling } from './answer-data.ts';

/** The shortest word in which one wrong character is told from another word. */
const SHORTEST = 3;

/**
 * Words of the texts that a query spells otherwise: in pinyin (chanjiaoronghe, chǎn jiào róng hé), by the first letters of
 * its syllables (cjrh, three at the least), or with one character for another (产教溶合).
 */
export function findSpellings(spellings: readonly Spelling[], query: string): readonly string[] {
  const typed = withoutTones(query).trim().toLowerCase();
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

/** Pinyin without the marks and numbers of its tones, ü as v: chǎn jiào → chan jiao, lü4 → lv. Other text as it is. */
export function withoutTones(text: string): string {
  const plain = text.normalize('NFKC');
  if (/\p{Script=Han}/u.test(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(/u\u0308/gu, 'v')
    .replace(/\p{Mn}/gu, '')
    .replace(/(?<=[a-z])[1-5](?=$|[\sa-z])/giu, '');
}
