import type { VerificationFinding } from './finding.ts';

/** Characters that people type but no text has (traditional forms), each with the one the texts have; one code unit each. */
export type TypedForms = ReadonlyMap<string, string>;

/** A paste in the characters of the texts; every offset stays what it was. */
export function asInTexts(paste: string, forms: TypedForms): string {
  return forms.size === 0
    ? paste
    : Array.from(paste, (character) => forms.get(character) ?? character).join('');
}

/** A finding about `asInTexts(paste)` as one about the paste itself: other forms of characters are another format. */
export function aboutPaste<F extends VerificationFinding>(finding: F, paste: string): F {
  const text = paste.slice(finding.start, finding.end);
  if (text === finding.text) return finding;
  return finding.verdict === 'verbatim' ? { ...finding, text, verdict: 'format-only' } : { ...finding, text };
}
