import type { Nature } from '../../schemas/vocabulary.ts';
import type { TopicStretch } from '../query/topic-stretch.ts';
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

/** The facts of all documents as stored: a column each, words by their index in a list. */
export interface DocumentTable {
  readonly words: readonly string[];
  readonly nature: readonly number[];
  readonly kind: readonly number[];
  readonly place: readonly number[];
  readonly level: readonly number[];
  readonly date: readonly string[];
  /** Of the whole document. */
  readonly topics: readonly (readonly number[])[];
  /** Of parts of it: the topic, the first unit counted from the document's title, how many units; one after the other. */
  readonly topicStretches: readonly (readonly number[])[];
  readonly hasTargets: readonly number[];
  readonly characters: readonly number[];
  /** Those in titles and headings: smaller numbers than the others, which they stand in for. */
  readonly headingCharacters: readonly number[];
  readonly units: readonly number[];
}

/** The table of these documents, to be stored. */
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
    topicStretches: documents.map(({ units }) =>
      listStretches(units).flatMap(({ topic, from, to }) => [word(topic), from, to - from]),
    ),
    hasTargets: documents.map(({ hasTargets }) => Number(hasTargets)),
    characters: documents.map(({ units }) => countCharacters(units.map((unit) => measureUnit(unit).text))),
    headingCharacters: documents.map(({ units }) => countCharacters(units.map(headingText))),
    units: documents.map(({ units }) => units.length),
  };
  return { words: [...words.keys()], ...columns };
}

/** The facts of every document in the table, in its order. */
export function readDocumentTable(table: DocumentTable): DocumentFacts[] {
  const word = (number: number | undefined): string => table.words[number ?? -1] ?? '';
  let titleUnit = 0;
  return table.units.map((units, index) => {
    const topicStretches = readStretches(index, titleUnit);
    const facts: DocumentFacts = {
      index,
      nature: word(table.nature[index]) === 'policy' ? 'policy' : 'reference',
      kind: word(table.kind[index]),
      place: word(table.place[index]),
      level: word(table.level[index]),
      date: table.date[index] ?? '',
      topics: [...new Set(topicStretches.map(({ topic }) => topic))],
      topicStretches,
      hasTargets: table.hasTargets[index] === 1,
      characters: table.characters[index] ?? 0,
      bodyCharacters: (table.characters[index] ?? 0) - (table.headingCharacters[index] ?? 0),
      titleUnit,
      units,
    };
    titleUnit += units + 1;
    return facts;
  });

  function readStretches(document: number, title: number): TopicStretch[] {
    const to = title + (table.units[document] ?? 0) + 1;
    const stretches = (table.topics[document] ?? []).map((topic) => ({
      topic: word(topic),
      from: title,
      to,
    }));
    const parts = table.topicStretches[document] ?? [];
    for (let at = 0; at < parts.length; at += 3) {
      const from = title + (parts[at + 1] ?? 0);
      stretches.push({ topic: word(parts[at]), from, to: from + (parts[at + 2] ?? 0) });
    }
    return stretches;
  }
}

/** Units are counted from 1: the title as shown is number 0. */
function listStretches(units: readonly SearchUnit[]): TopicStretch[] {
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
