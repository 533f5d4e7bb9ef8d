import { measureUnit, type Nature, type SearchDocument, type SearchUnit } from './search-document.ts';

/** What every query needs to know of a document, its text apart. */
export interface DocumentFacts {
  /** Number in the index, from 0, in the order the builder was given. */
  readonly index: number;
  readonly nature: Nature;
  readonly kind: string;
  /** Region name. */
  readonly place: string;
  /** Region level. */
  readonly level: string;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`; empty where the source gives none. */
  readonly date: string;
  readonly topics: readonly string[];
  readonly hasTargets: boolean;
  /** Characters (code points, white space apart) of the source text, and of it without titles and headings. */
  readonly characters: number;
  readonly bodyCharacters: number;
  /** Number of the unit that holds the title as shown; the units of the text follow it. */
  readonly titleUnit: number;
  /** Number of units of the text. */
  readonly units: number;
}

/** The facts of all documents as stored: a column each, words by their place in a list. */
export interface DocumentTable {
  readonly words: readonly string[];
  readonly nature: readonly number[];
  readonly kind: readonly number[];
  readonly place: readonly number[];
  readonly level: readonly number[];
  readonly date: readonly string[];
  readonly topics: readonly (readonly number[])[];
  readonly hasTargets: readonly number[];
  readonly characters: readonly number[];
  /** Those in titles and headings: smaller numbers than the others, which they stand in for. */
  readonly headingCharacters: readonly number[];
  readonly units: readonly number[];
}

export function makeDocumentTable(documents: readonly SearchDocument[]): DocumentTable {
  const words = new Map<string, number>();
  const word = (text: string): number => {
    const number = words.get(text) ?? words.size;
    words.set(text, number);
    return number;
  };
  const columns = {
    nature: documents.map(({ nature }) => word(nature)),
    kind: documents.map(({ kind }) => word(kind)),
    place: documents.map(({ region }) => word(region.name)),
    level: documents.map(({ region }) => word(region.level)),
    date: documents.map(({ date }) => date ?? ''),
    topics: documents.map(({ topics }) => topics.map(word)),
    hasTargets: documents.map(({ hasTargets }) => Number(hasTargets)),
    characters: documents.map(({ units }) => countCharacters(units.map((unit) => measureUnit(unit).text))),
    headingCharacters: documents.map(({ units }) => countCharacters(units.map(headingText))),
    units: documents.map(({ units }) => units.length),
  };
  return { words: [...words.keys()], ...columns };
}

export function readDocumentTable(table: DocumentTable): DocumentFacts[] {
  const word = (number: number | undefined): string => table.words[number ?? -1] ?? '';
  let titleUnit = 0;
  return table.units.map((units, index) => {
    const facts: DocumentFacts = {
      index,
      nature: word(table.nature[index]) === 'policy' ? 'policy' : 'reference',
      kind: word(table.kind[index]),
      place: word(table.place[index]),
      level: word(table.level[index]),
      date: table.date[index] ?? '',
      topics: (table.topics[index] ?? []).map(word),
      hasTargets: table.hasTargets[index] === 1,
      characters: table.characters[index] ?? 0,
      bodyCharacters: (table.characters[index] ?? 0) - (table.headingCharacters[index] ?? 0),
      titleUnit,
      units,
    };
    titleUnit += units + 1;
    return facts;
  });
}

function headingText(unit: SearchUnit): string {
  const { text, headingLength } = measureUnit(unit);
  return text.slice(0, headingLength);
}

function countCharacters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Array.from(text.replace(/\s/gu, '')).length, 0);
}
