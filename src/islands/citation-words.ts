import { cite } from '../domain/citing/cite.ts';
import type { Citations } from '../domain/citing/cite.ts';
import type { CitationRequest } from '../domain/citing/citation-request.ts';
import { quoteWithSource } from '../domain/citing/quote-with-source.ts';
import { withTextFragment } from '../domain/citing/text-fragment.ts';
import type { Copied } from './copy-words.ts';

/** Everything that can be taken away of a cited passage, by name. */
export type CitationWords = Readonly<Record<keyof Citations | 'quote' | 'link' | 'fragment', Copied>>;

/** Shorter lines say too little of where they stand to be named in an address. In characters. */
const SHORTEST = 10;

/** @param lines the words of the passage */
export function citationWords(request: CitationRequest, lines: readonly string[]): CitationWords {
  const { cslJson, ...citations } = cite(request);
  const { url = '' } = request;
  const telling = lines.filter((line) => line.length >= SHORTEST);
  const texts: Omit<Record<keyof CitationWords, string>, 'quote'> = {
    ...citations,
    cslJson: `${JSON.stringify([cslJson], null, 2)}\n`,
    link: url,
    fragment: withTextFragment(url, (telling.length > 0 ? telling : lines).join('')),
  };
  const copied = Object.entries(texts).map(([name, text]) => [name, { text }] as const);
  return {
    ...(Object.fromEntries(copied) as Record<keyof typeof texts, Copied>),
    quote: quoteWithSource(lines, request),
  };
}
