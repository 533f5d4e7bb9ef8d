import type { DocumentFacts } from '../index/document-table.ts';
import type { Tally, UnitTally } from '../index/unit-tally.ts';
import { unitsInTopics } from './topic-stretch.ts';

/** What a search found in one document; there is at least one unit. */
export interface DocumentTally {
  readonly facts: DocumentFacts;
  /** Ascending. */
  readonly units: readonly CountedUnits[];
  /** Units with something. */
  readonly paragraphs: number;
  readonly occurrences: number;
  readonly inHeadings: number;
  /** The title as shown holds every term. */
  readonly inTitle: boolean;
}

/** A unit in which something was found, or some of one section. */
export interface CountedUnits extends UnitTally {
  readonly paragraphs: number;
  readonly list?: Tally['list'];
}

/** What is counted. */
export interface TallyOptions {
  /** Count no occurrence that begins in a heading. */
  readonly bodyOnly: boolean;
  /** Within what all terms must occur. */
  readonly within: 'paragraph' | 'document';
}

/** Tally what every term has in the units by document, in document order. */
export function tallyDocuments(
  terms: readonly (readonly Tally[])[],
  documents: readonly DocumentFacts[],
  options: TallyOptions,
): DocumentTally[] {
  const units = joinTerms(terms, options.bodyOnly, new Set(documents.map(({ titleUnit }) => titleUnit)));
  let next = 0;
  return documents.flatMap((facts) => {
    const own: FoundUnit[] = [];
    for (
      let unit = units[next];
      unit !== undefined && unit.unit <= facts.titleUnit + facts.units;
      unit = units[++next]
    ) {
      own.push(unit);
    }
    const title = own[0]?.unit === facts.titleUnit ? own.shift() : undefined;
    const complete =
      options.within === 'document'
        ? new Set(own.flatMap(({ terms: found }) => found)).size === terms.length
          ? own
          : []
        : own.filter(({ terms: found }) => found.length === terms.length);
    if (complete.length === 0) return [];
    return makeTally(facts, complete, title?.terms.length === terms.length);
  });
}

/** The same with nothing but the paragraphs of one of these topics; without topics, as it is. */
export function keepTopics(found: readonly DocumentTally[], topics: readonly string[]): DocumentTally[] {
  if (topics.length === 0) return [...found];
  return found.flatMap(({ facts, units, inTitle }) => {
    const kept = unitsInTopics(units, facts.topicStretches, topics);
    return kept.length === 0 ? [] : makeTally(facts, kept, inTitle);
  });
}

function makeTally(facts: DocumentFacts, units: readonly CountedUnits[], inTitle: boolean): DocumentTally {
  return {
    facts,
    units,
    paragraphs: sum(units.map(({ paragraphs }) => paragraphs)),
    occurrences: sum(units.map(({ occurrences }) => occurrences)),
    inHeadings: sum(units.map(({ inHeadings }) => inHeadings)),
    inTitle,
  };
}

interface FoundUnit extends CountedUnits {
  occurrences: number;
  inHeadings: number;
  /** Numbers of the terms that occur, ascending. */
  readonly terms: number[];
}

function joinTerms(
  terms: readonly (readonly Tally[])[],
  bodyOnly: boolean,
  titles: ReadonlySet<number>,
): FoundUnit[] {
  const found = new Map<number, FoundUnit>();
  terms.forEach((tallies, term) => {
    for (const tally of tallies) {
      const inHeadings = bodyOnly && !titles.has(tally.unit) ? 0 : tally.inHeadings;
      const occurrences = tally.occurrences - tally.inHeadings + inHeadings;
      if (occurrences === 0) continue;
      const unit = found.get(tally.unit) ?? {
        ...tally,
        paragraphs: tally.paragraphs?.[Number(bodyOnly)] ?? 1,
        occurrences: 0,
        inHeadings: 0,
        terms: [],
      };
      found.set(tally.unit, unit);
      unit.occurrences += occurrences;
      unit.inHeadings += inHeadings;
      unit.terms.push(term);
    }
  });
  const joined = [...found.values()];
  return terms.length === 1 ? joined : joined.sort((a, b) => a.unit - b.unit);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
