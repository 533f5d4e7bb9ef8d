import type { Citations } from '../../domain/citing/forms/cite.ts';
import { cite } from '../../domain/citing/forms/cite.ts';
import { quoteWithSource } from '../../domain/citing/forms/quote-with-source.ts';
import type { CitationRequest } from '../../domain/citing/reading/citation-request.ts';
import type { PassageOnPage } from '../../domain/citing/text-fragment.ts';
import { withTextFragment } from '../../domain/citing/text-fragment.ts';
import type { Copied } from '../ui/copied.ts';

/** Everything that can be taken away of a cited passage, by name. */
export type CitationWords = Readonly<Record<keyof Citations | 'quote' | 'link' | 'fragment', Copied>>;

/**
 * @param lines the words of the passage
 * @param shown how the page shows it: asked when the link with a text fragment is, since it takes the whole page
 */
export function citationWords(
  request: CitationRequest,
  lines: readonly string[],
  shown: () => PassageOnPage,
): CitationWords {
  const { cslJson, ...citations } = cite(request);
  const { url = '' } = request;
  const texts: Omit<Record<keyof CitationWords, string>, 'quote' | 'fragment'> = {
    ...citations,
    cslJson: `${JSON.stringify([cslJson], null, 2)}\n`,
    link: url,
  };
  const copied = Object.entries(texts).map(([name, text]) => [name, { text }] as const);
  return {
    ...(Object.fromEntries(copied) as Record<keyof typeof texts, Copied>),
    quote: quoteWithSource(lines, request),
    get fragment() {
      return { text: withTextFragment(url, shown()) };
    },
  };
}

/** What the files of the machine forms of a citation are called and are: extension and media type. */
export const citationFiles = {
  cslJson: ['json', 'application/vnd.citationstyles.csl+json'],
  ris: ['ris', 'application/x-research-info-systems'],
  bibtex: ['bib', 'application/x-bibtex'],
} as const;

export type CitationFile = keyof typeof citationFiles;
