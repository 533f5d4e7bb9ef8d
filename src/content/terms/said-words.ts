import { documentLines } from '../../domain/document/lines.ts';
import type { PolicyText } from '../../domain/document/provision.ts';
import { createWordFinder } from '../../domain/text/find-known-words.ts';

/** Which of some words a text says. */
type SaidWords = (text: PolicyText) => ReadonlySet<string>;

let last: { readonly asked: string; readonly saidIn: SaidWords } | undefined;

/**
 * Makes a reader of texts that tells which of some words each says. For the words asked for last it is the same reader
 * again, which reads no text twice: in development one document changes and the others stay.
 */
export function createSaidWords(words: ReadonlySet<string>): SaidWords {
  const asked = [...words].join('\n');
  if (last?.asked === asked) return last.saidIn;
  const findWords = createWordFinder([...words].map((word) => [word, undefined] as const));
  const known = new WeakMap<PolicyText, ReadonlySet<string>>();
  const saidIn: SaidWords = (text) => {
    const said =
      known.get(text) ??
      new Set(documentLines(text).flatMap((line) => findWords(line.text).map(({ word }) => word)));
    known.set(text, said);
    return said;
  };
  last = { asked, saidIn };
  return saidIn;
}
