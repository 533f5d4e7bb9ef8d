const LIMIT = 40;

/** Characters quoted for a message: invisible ones by number (`\u{a0}`), long runs shortened in the middle. */
export function quoteCharacters(text: string): string {
  const characters = [...text];
  const shown =
    characters.length <= LIMIT
      ? characters.map(showCharacter)
      : [
          ...characters.slice(0, LIMIT / 2).map(showCharacter),
          '…',
          ...characters.slice(-LIMIT / 2).map(showCharacter),
        ];
  return `“${shown.join('')}”`;
}

function showCharacter(character: string): string {
  if (character === '\n') return '\\n';
  if (character === ' ') return ' ';
  if (!/[\p{Z}\p{C}]/u.test(character)) return character;
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
