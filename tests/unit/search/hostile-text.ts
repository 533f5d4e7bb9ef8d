import fc from 'fast-check';

/** Few characters, so that they repeat and meet; among them all that folding, cutting and packing could trip over. */
const ALPHABET = [
  ...'一一教教教育职业产融',
  ...'，。、：（(）)〔〕“”‘’"\'《》',
  ...'—–-－·…～',
  ...'0123７８％%.+Xxａb',
  ...' \u3000\u00a0\n\t\u200b\u0000\ufeff',
  ...'㎡①é\u0301ßİ𠮷😀',
  '\ud842',
  '\udfb7',
  '👩‍🔧',
  '\\',
  '/',
  '*',
  '$&',
  '<b>',
  '__proto__',
];

/** Texts made to break things, of up to `most` characters. */
export function hostileText(most: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...ALPHABET), { maxLength: most }).map((characters) => characters.join(''));
}
