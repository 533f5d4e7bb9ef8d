import { partOfProvision } from '../../../domain/citing/cited-work.ts';
import { formatCitedPosition } from '../../../domain/citing/format-cited-position.ts';
import { cite } from '../../../domain/citing/forms/cite.ts';
import { quoteWithSource } from '../../../domain/citing/forms/quote-with-source.ts';
import type { CitableDocument } from '../../../domain/document/citable-document.ts';
import { idsInSpan, linesInSpans, rangesOfSpans } from '../../../domain/document/provision-span.ts';
import type { Copied } from '../../ui/copied.ts';
import type { CitingSite } from '../citing-site.client.ts';
import { requestCitation } from '../citing-site.client.ts';
import type { Clipping } from './clippings-store.client.ts';

/** One clipping, looked up in its document. */
export interface GatheredClipping {
  readonly clipping: Clipping;
  /** Printed number; empty where the whole document is meant. */
  readonly position: string;
  /** Its text; empty where the document has no such provision any more. */
  readonly excerpt: string;
}

/** The clippings of one document. */
export interface GatheredDocument {
  readonly document: CitableDocument;
  /** In the order of the document, those that it no longer has at the end. */
  readonly clippings: readonly GatheredClipping[];
  /** What there is to take away; absent where nothing is left of the clippings. */
  readonly taken?: {
    /**
     * One citation of all positions: 《…》第三部分第（二）项第5点、第7点. Positions in the notice are cited under its own title,
     * before those in the plan.
     */
    readonly citation: string;
    readonly quote: Copied;
  };
}

/** Puts the clippings of one document together. */
export function gatherClippings(
  site: CitingSite,
  document: CitableDocument,
  clippings: readonly Clipping[],
): GatheredDocument {
  const { policy, text } = document;
  const order = text.provisions.flatMap(({ id }) => idsInSpan(text.provisions, { from: id }));
  const located = clippings.map((clipping) => ({
    clipping,
    position: formatCitedPosition(text.provisions, clipping),
    excerpt: linesInSpans(text, [clipping]).join(''),
  }));
  const ordered = located
    .filter(({ excerpt }) => excerpt !== '')
    .toSorted((a, b) => order.indexOf(a.clipping.from) - order.indexOf(b.clipping.from));
  const found = ordered.map(({ clipping }) => clipping);
  const parts = [...Map.groupBy(found, ({ from }) => partOfProvision(from))].map(([part, spans]) => {
    const request = requestCitation(site, document, rangesOfSpans(text.provisions, spans), part);
    const { official, plain } = cite(request);
    return {
      citation: policy.nature === 'policy' ? official : plain,
      quote: quoteWithSource(linesInSpans(text, spans), request),
    };
  });
  return {
    document,
    clippings: [...ordered, ...located.filter(({ excerpt }) => excerpt === '')],
    ...(found.length > 0 && {
      taken: {
        // An address ends its line.
        citation: parts.map(({ citation }) => citation).join(policy.nature === 'policy' ? '；' : '\n'),
        quote: {
          text: parts.map(({ quote }) => quote.text).join('\n'),
          html: parts.map(({ quote }) => quote.html).join(''),
        },
      },
    }),
  };
}
