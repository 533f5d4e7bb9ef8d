/** `&amp;`, `&#9;` or `&#x9;` at the beginning of a text; absent where it does not begin with one. */
export function readCharacterReference(text: string): string | undefined {
  return /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/.exec(text)?.[0];
}

const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** The character that a reference stands for; empty for a name that is not one of the four of XML. */
export function resolveCharacterReference(reference: string): string {
  const number = /^&#(?:[xX]([\da-fA-F]+)|(\d+));$/.exec(reference);
  if (number === null) return NAMED[reference] ?? '';
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return code > 0x10ffff ? '' : String.fromCodePoint(code);
}
