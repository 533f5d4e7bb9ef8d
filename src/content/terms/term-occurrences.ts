import { documentLines } from '../../domain/document/lines.ts';
import { createWordFinder, keepLongest } from '../../domain/text/find-known-words.ts';
import type { Term, TermPage } from '../../schemas/term.ts';
import { measureWork } from '../measure-work.ts';
import { oncePerSite } from '../once-per-site.ts';
import type { Site, SiteDocument } from '../site.ts';

/** A term that has a page. */
export type ExplainedTerm = Term & { readonly page: TermPage };

/** Where a term stands in a document, by any of its names. */
export interface TermOccurrences {
  readonly document: SiteDocument;
  readonly term: ExplainedTerm;
  /** Times that one of its names is printed; a name inside a longer one of the same term is not counted again. */
  readonly count: number;
  /** Ids of the first lines that print it, in printed order, and how many lines there are. */
  readonly at: readonly string[];
  readonly lines: number;
  /** Its names that are printed, in the order of the record. */
  readonly words: readonly string[];
}

/** Places kept for a term in a document. */
const MOST_PLACES = 5;

/** The terms with a page, in the order of the records. */
export const explainedTerms = oncePerSite(({ terms }) =>
  terms.flatMap((term) => (term.page === undefined ? [] : [{ ...term, page: term.page }])),
);

/** Finds the names of the explained terms in a text. */
export const termFinder = oncePerSite((site) =>
  createWordFinder(
    explainedTerms(site).flatMap((term) => term.official.map((word) => [word, term] as const)),
  ),
);

const knownOccurrences = oncePerSite(() => new Map<string, readonly TermOccurrences[]>());

/** Every explained term that a document prints, in the order of the records; found when that document is first asked for. */
export function termOccurrences(site: Site, document: SiteDocument): readonly TermOccurrences[] {
  const known = knownOccurrences(site);
  const { id } = document.policy;
  const found = known.get(id) ?? measureWork('terms in the texts', () => findOccurrences(site, document));
  known.set(id, found);
  return found;
}

function findOccurrences(site: Site, document: SiteDocument): readonly TermOccurrences[] {
  const findWords = termFinder(site);
  const tallies = new Map<ExplainedTerm, { count: number; lines: Set<string>; words: Set<string> }>();
  for (const line of documentLines(document.text)) {
    for (const [term, found] of Map.groupBy(findWords(line.text), ({ value }) => value)) {
      const tally = tallies.get(term) ?? { count: 0, lines: new Set(), words: new Set() };
      tallies.set(term, tally);
      for (const { word } of keepLongest(found)) {
        tally.count += 1;
        tally.lines.add(line.id);
        tally.words.add(word);
      }
    }
  }
  return explainedTerms(site).flatMap((term): readonly TermOccurrences[] => {
    const tally = tallies.get(term);
    if (tally === undefined) return [];
    const { count, lines, words } = tally;
    return [
      {
        document,
        term,
        count,
        at: [...lines].slice(0, MOST_PLACES),
        lines: lines.size,
        words: term.official.filter((word) => words.has(word)),
      },
    ];
  });
}

/** The documents that print a term, by the id of its page, in the order of the site. */
export const occurrencesOfTerms = oncePerSite((site) =>
  Map.groupBy(
    site.documents.flatMap((document) => termOccurrences(site, document)),
    ({ term }) => term.page.id,
  ),
);
