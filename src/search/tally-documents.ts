import type { DocumentFacts } from './document-table.ts';
import { isBodyPlace, unitOf, type Places } from './places.ts';

/** What a search found in one paragraph or heading line. */
export interface UnitTally {
  readonly unit: number;
  readonly occurrences: number;
  readonly inHeadings: number;
}

/** What a search found in one document; there is at least one unit. */
export interface DocumentTally {
  readonly facts: DocumentFacts;
  /** Ascending. */
  readonly units: readonly UnitTally[];
  readonly occurrences: number;
  readonly inHeadings: number;
  /** The title as shown holds every term. */
  readonly inTitle: boolean;
}

export interface TallyOptions {
  /** Count no occurrence that begins in a heading. */
  readonly bodyOnly: boolean;
  /** Within what all terms must occur. */
  readonly within: 'paragraph' | 'document';
}

/** Tally the places of every term by document and unit, in document order. */
export function tallyDocuments(
  terms: readonly Places[],
  documents: readonly DocumentFacts[],
  options: TallyOptions,
): DocumentTally[] {
  const units = tallyUnits(terms, options.bodyOnly, new Set(documents.map(({ titleUnit }) => titleUnit)));
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
    return {
      facts,
      units: complete,
      occurrences: sum(complete.map(({ occurrences }) => occurrences)),
      inHeadings: sum(complete.map(({ inHeadings }) => inHeadings)),
      inTitle: title?.terms.length === terms.length,
    };
  });
}

interface FoundUnit {
  readonly unit: number;
  occurrences: number;
  inHeadings: number;
  /** Numbers of the terms that occur, ascending. */
  readonly terms: number[];
}

function tallyUnits(terms: readonly Places[], bodyOnly: boolean, titles: ReadonlySet<number>): FoundUnit[] {
  const found = new Map<number, FoundUnit>();
  terms.forEach((places, term) => {
    for (const place of places) {
      const number = unitOf(place);
      const isBody = isBodyPlace(place);
      if (bodyOnly && !isBody && !titles.has(number)) continue;
      const unit = found.get(number) ?? { unit: number, occurrences: 0, inHeadings: 0, terms: [] };
      found.set(number, unit);
      unit.occurrences += 1;
      if (!isBody) unit.inHeadings += 1;
      if (unit.terms.at(-1) !== term) unit.terms.push(term);
    }
  });
  const tallied = [...found.values()];
  return terms.length === 1 ? tallied : tallied.sort((a, b) => a.unit - b.unit);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
