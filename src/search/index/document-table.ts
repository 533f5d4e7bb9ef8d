import type { Nature } from '../../schemas/vocabulary.ts';
import type { TopicStretch } from '../query/topic-stretch.ts';
import { readNumberColumn, writeNumberColumn } from './number-column.ts';
import { measureUnit, type SearchDocument, type SearchUnit } from './search-document.ts';

/** What every query needs to know of a document, without its text. */
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
  /** Topics that it, or a provision of it, belongs to. */
  readonly topics: readonly string[];
  /** Where they are in it. */
  readonly topicStretches: readonly TopicStretch[];
  readonly hasTargets: boolean;
  /** Characters (code points, without white space) of the source text, and of it without titles and headings. */
  readonly characters: number;
  readonly bodyCharacters: number;
  /** Number of the unit that holds the title as shown; the units of the text follow it. */
  readonly titleUnit: number;
  /** Number of units of the text. */
  readonly units: number;
}

/**
 * The facts of all documents as stored: a column each, words by their index in a list; columns of numbers as
 * `writeNumberColumn` has them.
 */
export interface DocumentTable {
  readonly words: readonly string[];
  readonly nature: string;
  readonly kind: string;
  readonly place: string;
  readonly level: string;
  readonly date: readonly string[];
  /** Of the whole document. */
  readonly topics: readonly (readonly number[])[];
  /** Parts of documents that belong to a topic, one after the other. */
  readonly topicStretches: {
    /** How many a document has. */
    readonly counts: string;
    readonly topics: string;
    /** From where the one before begins, or the document's title, to where it begins, in units. */
    readonly steps: string;
    readonly lengths: string;
  };
  readonly hasTargets: string;
  readonly characters: string;
  /** Those in titles and headings: smaller numbers than the others, which they stand in for. */
  readonly headingCharacters: string;
  readonly units: string;
}

/** The table of these documents, to be stored. */
export function makeDocumentTable(documents: readonly SearchDocument[]): DocumentTable {
  const words = new Map<string, number>();
  const word = (text: string): number => {
    const number = words.get(text) ?? words.size;
    words.set(text, number);
    return number;
  };
  const column = (measure: (document: SearchDocument) => number): string =>
    writeNumberColumn(documents.map(measure));
  const columns = {
    nature: column(({ nature }) => word(nature)),
    kind: column(({ kind }) => word(kind)),
    place: column(({ region }) => word(region.name)),
    level: column(({ region }) => word(region.level)),
    date: documents.map(({ date }) => date ?? ''),
    topics: documents.map(({ topics }) => topics.map(word)),
    topicStretches: writeStretches(
      documents.map(({ units }) => listStretches(units)),
      word,
    ),
    hasTargets: column(({ hasTargets }) => Number(hasTargets)),
    characters: column(({ units }) => countCharacters(units.map((unit) => measureUnit(unit).text))),
    headingCharacters: column(({ units }) => countCharacters(units.map(headingText))),
    units: column(({ units }) => units.length),
  };
  return { words: [...words.keys()], ...columns };
}

/** The facts of every document in the table, in its order. */
export function readDocumentTable(table: DocumentTable): DocumentFacts[] {
  const word = (number: number | undefined): string => table.words[number ?? -1] ?? '';
  const [natures, kinds, places, levels] = [table.nature, table.kind, table.place, table.level].map(
    (column) => readNumberColumn(column).map(word),
  );
  const [hasTargets, characters, headingCharacters] = [
    table.hasTargets,
    table.characters,
    table.headingCharacters,
  ].map(readNumberColumn);
  const parts = readStretches(table.topicStretches);
  let titleUnit = 0;
  return readNumberColumn(table.units).map((units, index) => {
    const end = titleUnit + units + 1;
    const topicStretches = [
      ...(table.topics[index] ?? []).map((topic) => ({ topic, from: 0, to: units + 1 })),
      ...(parts[index] ?? []),
    ].map(({ topic, from, to }) => ({ topic: word(topic), from: titleUnit + from, to: titleUnit + to }));
    const facts: DocumentFacts = {
      index,
      nature: natures?.[index] === 'policy' ? 'policy' : 'reference',
      kind: kinds?.[index] ?? '',
      place: places?.[index] ?? '',
      level: levels?.[index] ?? '',
      date: table.date[index] ?? '',
      topics: [...new Set(topicStretches.map(({ topic }) => topic))],
      topicStretches,
      hasTargets: hasTargets?.[index] === 1,
      characters: characters?.[index] ?? 0,
      bodyCharacters: (characters?.[index] ?? 0) - (headingCharacters?.[index] ?? 0),
      titleUnit,
      units,
    };
    titleUnit = end;
    return facts;
  });
}

/** A stretch of one document, in units from its title on, which is number 0; its topic as its id, or as its number. */
interface OwnStretch<Topic> {
  readonly topic: Topic;
  readonly from: number;
  readonly to: number;
}

function writeStretches(
  documents: readonly (readonly OwnStretch<string>[])[],
  word: (text: string) => number,
): DocumentTable['topicStretches'] {
  const all = documents.flat();
  return {
    counts: writeNumberColumn(documents.map(({ length }) => length)),
    topics: writeNumberColumn(all.map(({ topic }) => word(topic))),
    steps: writeNumberColumn(
      documents.flatMap((own) => own.map(({ from }, at) => from - (own[at - 1]?.from ?? 0))),
    ),
    lengths: writeNumberColumn(all.map(({ from, to }) => to - from)),
  };
}

/** The stretches of each document. */
function readStretches(stored: DocumentTable['topicStretches']): readonly (readonly OwnStretch<number>[])[] {
  const topics = readNumberColumn(stored.topics);
  const steps = readNumberColumn(stored.steps);
  const lengths = readNumberColumn(stored.lengths);
  let next = 0;
  return readNumberColumn(stored.counts).map((count) => {
    let from = 0;
    return Array.from({ length: count }, () => {
      from += steps[next] ?? 0;
      const stretch = { topic: topics[next] ?? 0, from, to: from + (lengths[next] ?? 0) };
      next += 1;
      return stretch;
    });
  });
}

/** In the order in which they begin. */
function listStretches(units: readonly SearchUnit[]): OwnStretch<string>[] {
  const stretches: { topic: string; from: number; to: number }[] = [];
  units.forEach(({ topics = [] }, index) => {
    for (const topic of topics) {
      const open = stretches.find((stretch) => stretch.topic === topic && stretch.to === index + 1);
      if (open === undefined) stretches.push({ topic, from: index + 1, to: index + 2 });
      else open.to += 1;
    }
  });
  return stretches;
}

function headingText(unit: SearchUnit): string {
  const { text, headingLength } = measureUnit(unit);
  return text.slice(0, headingLength);
}

/** What is no character of its own: white space, and the first half of a character of two code units. */
const UNCOUNTED = /\s|[\ud800-\udbff](?=[\udc00-\udfff])/g;

function countCharacters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length - (text.match(UNCOUNTED)?.length ?? 0), 0);
}
