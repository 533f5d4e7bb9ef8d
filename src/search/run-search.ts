import type { DocumentFacts } from './document-table.ts';
import { countFacets, passes, type Filters } from './facets.ts';
import type { TypedVariants } from './fold-query.ts';
import { makeHit, type Hit, type HitTerms } from './hit.ts';
import { IndexFailureError, orFailed } from './index-failure.ts';
import { parseQuery, type EmptyQuery, type ParsedQuery } from './parse-query.ts';
import type { Places } from './places.ts';
import { rankDocuments } from './rank-documents.ts';
import type { DocumentCounts, HitsRead, SearchOptions, SearchResult } from './search-result.ts';
import { tallyDocuments, type DocumentTally, type TallyOptions, type UnitTally } from './tally-documents.ts';
import type { TextSource } from './text-source.ts';
import { addUp } from './totals.ts';

/** What a search works on. */
export interface Searchable {
  readonly documents: readonly DocumentFacts[];
  readonly variants: TypedVariants;
  readonly source: TextSource;
  /** Name of the entry file, for messages. */
  readonly entry: string;
}

/** Answer a query; rejects with an `IndexFailureError`. */
export async function runSearch(
  index: Searchable,
  typed: string,
  options: SearchOptions,
): Promise<SearchResult | EmptyQuery> {
  const {
    mode = 'exact',
    bodyOnly = false,
    within = 'paragraph',
    filters = {},
    order = 'relevance',
  } = options;
  const query = parseQuery(typed, mode, index.variants);
  if (query.state === 'empty') return query;
  const exactQuery = mode === 'ignore-punctuation' ? parseQuery(typed, 'exact', index.variants) : query;
  const [found, exact] = await Promise.all([
    find(index, query, { bodyOnly, within }),
    exactQuery === query || exactQuery.state === 'empty'
      ? undefined
      : find(index, exactQuery, { bodyOnly, within }),
  ]);
  const kept = rankDocuments(withFilters(found, filters), order);
  const hits = kept.flatMap(({ facts, units }) =>
    units.map((tally): FoundHit => ({ document: facts.index, tally })),
  );
  const totals = addUp(kept);
  return {
    state: 'done',
    mode,
    replaced: query.replaced,
    totals,
    totalsHeld: addUp(found),
    exactTotals: exact === undefined ? totals : addUp(withFilters(exact, filters)),
    facets: countFacets(found, filters),
    documents: countDocuments(kept, bodyOnly),
    hits: hits.length,
    readHits: (from, to) =>
      orFailed(() => readHits(index, hits.slice(Math.max(0, from), Math.max(0, to)), { ...query, bodyOnly })),
  };
}

/** Terms looked up side by side; more wait until these have all been found somewhere. */
const AT_ONCE = 4;

async function find(index: Searchable, query: ParsedQuery, options: TallyOptions): Promise<DocumentTally[]> {
  const found: Places[] = [];
  for (let from = 0; from < query.terms.length; from += AT_ONCE) {
    const terms = query.terms.slice(from, from + AT_ONCE);
    const places = await Promise.all(terms.map((term) => index.source.find(term, query.level)));
    if (places.some(({ length }) => length === 0)) return [];
    found.push(...places);
  }
  return tallyDocuments(found, index.documents, options);
}

function withFilters(found: readonly DocumentTally[], filters: Filters): DocumentTally[] {
  return found.filter(({ facts }) => passes(facts, filters));
}

function countDocuments(found: readonly DocumentTally[], bodyOnly: boolean): DocumentCounts[] {
  let firstHit = 0;
  return found.map(({ facts, units, occurrences, inHeadings, inTitle }) => {
    const characters = bodyOnly ? facts.bodyCharacters : facts.characters;
    const counts = {
      ...facts,
      occurrences,
      paragraphs: units.length,
      perTenThousand: (occurrences / characters) * 10_000,
      inTitle,
      inHeading: inHeadings > 0,
      firstHit,
    };
    firstHit += units.length;
    return counts;
  });
}

interface FoundHit {
  /** Number of the document. */
  readonly document: number;
  readonly tally: UnitTally;
}

async function readHits(index: Searchable, found: readonly FoundHit[], wanted: HitTerms): Promise<HitsRead> {
  const units = await index.source.read(found.map(({ tally }) => tally.unit));
  const hits = found.map(({ document, tally }, number): Hit => {
    const unit = units[number];
    const hit = unit && makeHit(unit, document, wanted);
    // The text is the judge: what the index counted must stand there.
    if (hit?.occurrences !== tally.occurrences) throw new IndexFailureError('inconsistent', index.entry);
    return hit;
  });
  return { state: 'read', hits };
}
