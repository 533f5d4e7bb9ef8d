import type { FoldedQuery, TypedVariants } from '../fold/fold-query.ts';
import type { FoldLevel } from '../fold/fold.ts';
import type { DocumentFacts } from '../index/document-table.ts';
import type { Tally } from '../index/unit-tally.ts';
import { applyFilters, type Filters } from './facets.ts';
import { makeHit, type Hit, type HitTerms } from './hit.ts';
import { IndexFailureError, loadScript, orFailed, type LoadPart } from './index-failure.ts';
import { parseQuery, type EmptyQuery, type ParsedQuery } from './parse-query.ts';
import { rankDocuments } from './rank-documents.ts';
import type { DocumentCounts, HitsRead, SearchOptions, SearchResult } from './search-result.ts';
import {
  tallyDocuments,
  type CountedUnits,
  type DocumentTally,
  type TallyOptions,
} from './tally-documents.ts';
import type { TextSource } from './text-source.ts';
import { addUp } from './totals.ts';

/** What a search works on. */
export interface Searchable {
  readonly documents: readonly DocumentFacts[];
  readonly variants: TypedVariants;
  /** Characters of the texts that are also typed for another one there. */
  readonly ambiguous: TypedVariants;
  readonly source: TextSource;
  /** What the hits are read from. */
  readonly texts: TextSource;
  /** Name of the entry file, for messages. */
  readonly entry: string;
  readonly loadPart: LoadPart;
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
  const parsed = parseQuery(typed, mode, index.variants);
  if (parsed.state === 'empty') return parsed;
  const phrase = mode === 'all-words' ? undefined : typed;
  const { query, found } = await find(index, phrase, parsed, { bodyOnly, within });
  const kept = rankDocuments(applyFilters(found, filters), order);
  const hits = kept.flatMap(({ facts, units }) =>
    units.flatMap((tally) =>
      Array.from({ length: tally.paragraphs }, (_, at): FoundHit => ({ document: facts.index, tally, at })),
    ),
  );
  return {
    ...countResult(found, kept, { filters, bodyOnly }),
    mode,
    replaced: query.replaced,
    hits: hits.length,
    readHits: (from, to, texts = index.texts) =>
      orFailed(() =>
        readHits({ ...index, texts }, hits.slice(Math.max(0, from), Math.max(0, to)), { ...query, bodyOnly }),
      ),
  };
}

/**
 * What a result says of the documents in which something was found: totals, counts.
 * @param kept those of `found` that pass the filters, in the order asked for
 */
export function countResult(
  found: readonly DocumentTally[],
  kept: readonly DocumentTally[],
  { filters, bodyOnly }: { readonly filters: Filters; readonly bodyOnly: boolean },
): Omit<SearchResult, 'mode' | 'replaced' | 'hits' | 'readHits'> {
  return {
    state: 'done',
    totals: addUp(kept),
    totalsUnfiltered: addUp(found),
    found,
    filters,
    documents: countDocuments(kept, bodyOnly),
  };
}

/** What was found, and by which form of the query. */
interface Found {
  readonly query: ParsedQuery;
  readonly found: readonly DocumentTally[];
}

async function find(
  index: Searchable,
  phrase: string | undefined,
  query: ParsedQuery,
  options: TallyOptions,
): Promise<Found> {
  const { source, documents } = index;
  const together =
    query.terms.length > 1 && source.findTogether?.(query.terms, query.level, options.within, index);
  if (together) return { query, found: tallyDocuments(await together, documents, options) };
  const terms: FoundTerm[] = [];
  for (const term of query.terms) {
    const found = await findTerm(index, phrase ?? term, term, query.level, query.terms.length === 1);
    if (found.units.length === 0) return { query, found: [] };
    terms.push(found);
  }
  const replaced = new Map([...query.replaced, ...terms.flatMap((term) => term.replaced)]);
  // Two words that are forms of one are counted once.
  const distinct = new Map(terms.map(({ text, units }) => [text, units]));
  return {
    query: { ...query, terms: [...distinct.keys()], replaced: [...replaced] },
    found: tallyDocuments([...distinct.values()], index.documents, options),
  };
}

interface FoundTerm extends FoldedQuery {
  readonly units: readonly Tally[];
}

/**
 * A term as it is typed; only where that stands nowhere, as another form of it does.
 * @param phrase what was typed for it
 * @param isAlone whether no other term has to stand beside it
 */
async function findTerm(
  { source, ambiguous, variants, loadPart }: Searchable,
  phrase: string,
  text: string,
  level: FoldLevel,
  isAlone: boolean,
): Promise<FoundTerm> {
  const find = source.findPhrase?.(phrase, level, variants) ?? source.find.bind(source);
  const typed: FoundTerm = { text, replaced: [], units: await find(text, level, isAlone) };
  if (
    typed.units.length > 0 ||
    (phrase === text && ![...text].some((character) => character === '\t' || ambiguous.has(character)))
  )
    return typed;
  const { formsOfPhrase } = await loadScript(loadPart, () => import('./other-forms.ts'), 'other-forms');
  for (const form of formsOfPhrase(phrase, level, typed, variants, ambiguous)) {
    const found = await find(form.text, level, isAlone);
    if (found.length > 0) return { ...form, units: found };
  }
  return typed;
}

function countDocuments(found: readonly DocumentTally[], bodyOnly: boolean): DocumentCounts[] {
  let firstHit = 0;
  return found.map(({ facts, paragraphs, occurrences, inHeadings, inTitle }) => {
    const characters = bodyOnly ? facts.bodyCharacters : facts.characters;
    const counts = {
      ...facts,
      occurrences,
      paragraphs,
      perTenThousand: (occurrences / characters) * 10_000,
      inTitle,
      inHeading: inHeadings > 0,
      firstHit,
    };
    firstHit += paragraphs;
    return counts;
  });
}

interface FoundHit {
  /** Number of the document. */
  readonly document: number;
  readonly tally: CountedUnits;
  /** Which of its units. */
  readonly at: number;
}

async function readHits(index: Searchable, found: readonly FoundHit[], wanted: HitTerms): Promise<HitsRead> {
  const tallies = await Promise.all(
    found.map(async ({ tally, at }) => (tally.list ? (await tally.list(wanted.bodyOnly))[at] : tally)),
  );
  const units = await index.texts.read(tallies.map((tally) => tally?.unit ?? 0));
  const hits = found.map(({ document }, number): Hit => {
    const unit = units[number];
    const hit = unit && makeHit(unit, document, wanted);
    // The text is the judge: what the index counted must stand there.
    if (hit === undefined || hit.occurrences !== tallies[number]?.occurrences)
      throw new IndexFailureError('inconsistent', index.entry);
    return hit;
  });
  return { state: 'read', hits };
}
