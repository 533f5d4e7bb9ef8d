import { foldQuery } from '../fold/fold-query.ts';
import { fold, type FoldedSearchText, type FoldLevel } from '../fold/fold.ts';
import type { DocumentFacts } from '../index/document-table.ts';
import { measureUnit } from '../index/search-document.ts';
import type { StoredUnit } from '../index/text-pack.ts';
import { applyFilters } from './facets.ts';
import { locatePieces, type Hit, type Mark } from './hit.ts';
import type { Failed } from './index-failure.ts';
import { IndexFailureError, orFailed } from './index-failure.ts';
import type { OpenIndex } from './open-index.ts';
import { rankDocuments } from './rank-documents.ts';
import { countResult } from './run-search.ts';
import type { SearchOptions, SearchResult } from './search-result.ts';
import type { DocumentTally } from './tally-documents.ts';
import { waysToStart } from './run-starts.ts';

/** A shorter query that stands nowhere is no paste over a paragraph break. */
const SHORTEST = 6;
/** Paragraphs read for each of these ways at most, with all texts at hand or each to be loaded. */
const MOST_READ = { whole: 5000, sharded: 24, engine: 24 };
/** What a page prints at a paragraph, and a copy may take along: it is no part of the text. */
const PRINTED_MARKS = /[¶\u200b]/gu;
/** A number before a paragraph, as printed; a copy may leave it behind. */
const LABEL =
  /^(?:[(]?[一二三四五六七八九十百\d]{1,4}(?:[)、.]|是)|第[一二三四五六七八九十百\d]{1,4}[章节条款项])/u;

/**
 * Where a query that stands in no paragraph stands over the break between neighbouring ones, character by character: as
 * it is copied out of a page, with line breaks, spaces or a ¶ at the break, with or without the printed number of what follows.
 * Each hit begins in the first of its paragraphs and has them as lines. Undefined where there is none; failed with `too-much`
 * where it may stand in more paragraphs than are read.
 */
export function findAcrossBreaks(
  index: OpenIndex,
  typed: string,
  level: FoldLevel,
  options: SearchOptions = {},
): Promise<SearchResult | Failed | undefined> {
  return orFailed(async () => {
    const wanted = foldQuery(typed.replace(PRINTED_MARKS, ''), level, index.variants);
    if (wanted.text.length < SHORTEST) return undefined;
    const { filters = {}, order = 'relevance', bodyOnly = false } = options;
    const all = await findRuns(index, wanted.text, level);
    const runs = bodyOnly ? all.filter(beginsInBody) : all;
    if (runs.length === 0) return undefined;
    const found = [...Map.groupBy(runs, ({ facts }) => facts).entries()].map(
      ([facts, own]): DocumentTally => {
        const units = own.flatMap(({ first, units: read }) =>
          read.map((_, at) => ({
            unit: first + at,
            paragraphs: 1,
            occurrences: at === 0 ? 1 : 0,
            inHeadings: 0,
          })),
        );
        return {
          facts,
          units,
          paragraphs: units.length,
          occurrences: own.length,
          inHeadings: 0,
          inTitle: false,
        };
      },
    );
    const kept = rankDocuments(applyFilters(found, filters), order);
    const hits = kept.flatMap(({ facts }) => runs.filter((run) => run.facts === facts).map(makeRunHit));
    let firstHit = 0;
    const counted = countResult(found, kept, { filters, bodyOnly });
    return {
      ...counted,
      documents: counted.documents.map((document) => {
        const own = { ...document, firstHit };
        firstHit += document.occurrences;
        return own;
      }),
      mode: level === 'exact' ? 'exact' : 'ignore-punctuation',
      replaced: wanted.replaced,
      hits: hits.length,
      readHits: (from, to) =>
        Promise.resolve({ state: 'read', hits: hits.slice(Math.max(0, from), Math.max(0, to)) }),
    };
  });
}

/** Neighbouring paragraphs that the query runs through. */
interface Run {
  readonly facts: DocumentFacts;
  /** Number of the first one. */
  readonly first: number;
  readonly units: readonly StoredUnit[];
  /** What to mark in each, offsets in its own text. */
  readonly marks: readonly Mark[];
}

function beginsInBody({ units, marks }: Run): boolean {
  const [[unit], [mark]] = [units, marks];
  return unit !== undefined && mark !== undefined && mark.start >= measureUnit(unit).headingLength;
}

async function findRuns(index: OpenIndex, wanted: string, level: FoldLevel): Promise<readonly Run[]> {
  const most = MOST_READ[index.layout];
  const tried = new Set<number>();
  let isCut = false;
  for (const findStarts of waysToStart(index, wanted, level)) {
    const starts = new Set(await findStarts());
    isCut = starts.size > most;
    if (isCut) continue;
    const runs: Run[] = [];
    for (const unit of starts) {
      if (tried.has(unit)) continue;
      tried.add(unit);
      const run = await followFrom(index, unit, wanted, level);
      if (run !== undefined) runs.push(run);
    }
    if (runs.length > 0) return runs.toSorted((a, b) => a.first - b.first);
  }
  if (isCut) throw new IndexFailureError('too-much', 'texts');
  return [];
}

/** The run that begins in this unit, if one does. */
async function followFrom(
  { documents, source }: OpenIndex,
  first: number,
  wanted: string,
  level: FoldLevel,
): Promise<Run | undefined> {
  const facts = documents.find(({ titleUnit, units }) => titleUnit < first && first <= titleUnit + units);
  if (facts === undefined) return undefined;
  const last = facts.titleUnit + facts.units;
  const read = await readFolded(first);
  for (let begun = Math.min(read.folded.text.length, wanted.length - 1); begun > 0; begun -= 1) {
    if (!read.folded.text.endsWith(wanted.slice(0, begun))) continue;
    const units = [read.unit];
    const marks = [markOf(read.folded, read.folded.text.length - begun, read.folded.text.length)];
    let rest = wanted.slice(begun);
    for (let number = first + 1; number <= last; number += 1) {
      const { unit, folded } = await readFolded(number);
      const step = stepThrough(folded.text, rest);
      if (step === undefined) break;
      units.push(unit);
      marks.push(markOf(folded, step.from, step.to));
      rest = step.rest;
      if (rest === '') return { facts, first, units, marks };
    }
  }
  return undefined;

  async function readFolded(number: number) {
    const [unit] = await source.read([number]);
    if (unit === undefined) throw new RangeError(`there is no unit ${String(number)}`);
    return { unit, folded: fold(measureUnit(unit).text, level) };
  }
}

/** How far a paragraph goes along with what is left of the query, from its beginning or from behind its number. */
function stepThrough(
  text: string,
  rest: string,
): { readonly from: number; readonly to: number; readonly rest: string } | undefined {
  const wanted = rest.trimStart();
  const label = LABEL.exec(text)?.[0].length ?? 0;
  for (const from of label === 0 ? [0] : [0, label]) {
    const own = text.slice(from);
    if (own.startsWith(wanted)) return { from, to: from + wanted.length, rest: '' };
    if (own !== '' && wanted.startsWith(own))
      return { from, to: text.length, rest: wanted.slice(own.length) };
  }
  return undefined;
}

function markOf({ starts, ends }: FoldedSearchText, from: number, to: number): Mark {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

/** The paragraphs of a run as one text, a line each. */
function makeRunHit({ facts, units, marks }: Run): Hit {
  const lines = units.map((unit) => measureUnit(unit).text);
  const offsets = lines.map((_, at) => lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0));
  const pieces = units.flatMap((unit, at) => locatePieces(unit, offsets[at] ?? 0));
  const placed = marks.map(({ start, end }, at) => ({
    start: start + (offsets[at] ?? 0),
    end: end + (offsets[at] ?? 0),
  }));
  const from = placed[0]?.start ?? 0;
  return {
    policy: units[0]?.policy ?? '',
    documentTitle: units[0]?.title ?? '',
    document: facts.index,
    provision: pieces.find(({ end }) => end > from)?.provision ?? '',
    position: units[0]?.position ?? '',
    text: lines.join('\n'),
    paragraphs: units.length,
    pieces,
    occurrences: 1,
    marks: placed,
  };
}
