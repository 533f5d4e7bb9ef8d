import type { Choices, Facts } from '../../ui/choices.ts';
import { meets } from '../../ui/choices.ts';
import { holdsWords, wordsToFind } from '../../ui/find-words.ts';
import type { DirectoryDocument } from './directory-file.ts';

/** A file of the directory as it is searched. */
export interface DirectoryPart {
  readonly groups: readonly Facts[];
  readonly documents: readonly DirectoryDocument[];
}

/** What is chosen among: documents, each one, or their statements. */
export type Counted = 'documents' | 'statements';

/** A document that meets the choices. */
export interface FoundDocument {
  readonly document: DirectoryDocument;
  /** Of its statements those that meet them; of documents 1. */
  readonly count: number;
}

/** Filters that statements have themselves; all others are those of their document. */
const ofStatements: ReadonlySet<string> = new Set(['theme', 'year', 'kind', 'part']);

/** Choices sorted by what they are about: the year and kind of statements are not those of their document. */
function sortChoices(
  counted: Counted,
  choices: Choices,
): { readonly document: Choices; readonly statement: Choices } {
  const isOfStatement = ([name]: [string, unknown]) => counted === 'statements' && ofStatements.has(name);
  const entries = Object.entries(choices);
  return {
    document: Object.fromEntries(entries.filter((entry) => !isOfStatement(entry))),
    statement: Object.fromEntries(entries.filter(isOfStatement)),
  };
}

/**
 * The documents that meet the choices and hold the words, in the order of the directory; of statements those with most
 * first.
 */
export function chooseDocuments(
  parts: readonly DirectoryPart[],
  counted: Counted,
  choices: Choices,
  query: string,
): readonly FoundDocument[] {
  const { document: wanted, statement } = sortChoices(counted, choices);
  const words = wordsToFind(query);
  const found = parts.flatMap(({ groups, documents }) => {
    const met = groups.map((facts) => meets(facts, statement));
    return documents
      .filter((document) => meetsDocument(document, wanted) && holdsWords(document.words, words))
      .map((document) => ({ document, count: counted === 'documents' ? 1 : sumOf(document, met) }))
      .filter(({ count }) => count > 0);
  });
  return counted === 'documents' ? found : found.toSorted((a, b) => b.count - a.count);
}

/** Whether any document has a value by which documents are chosen. */
export function hasDocument(parts: readonly DirectoryPart[], name: string, value: string): boolean {
  return parts.some(({ documents }) =>
    documents.some((document) => meetsDocument(document, { [name]: value })),
  );
}

/** How many documents or statements each value of a filter would show with the other choices as they are. */
export function countValuesOf(
  parts: readonly DirectoryPart[],
  counted: Counted,
  choices: Choices,
  query: string,
  name: string,
): ReadonlyMap<string, number> {
  const { document: wanted, statement } = sortChoices(counted, { ...choices, [name]: undefined });
  const words = wordsToFind(query);
  const isOfStatement = counted === 'statements' && ofStatements.has(name);
  const counts = new Map<string, number>();
  const add = (value: string, count: number): void => {
    counts.set(value, (counts.get(value) ?? 0) + count);
  };
  for (const { groups, documents } of parts) {
    const met = groups.map((facts) => meets(facts, statement));
    const sums = groups.map(() => 0);
    for (const document of documents) {
      if (!meetsDocument(document, wanted) || !holdsWords(document.words, words)) continue;
      if (isOfStatement) addStatements(document, sums);
      else add(document.filters[name] ?? '', counted === 'documents' ? 1 : sumOf(document, met));
    }
    for (const [index, sum] of sums.entries())
      if (sum > 0 && met[index] === true) for (const value of groups[index]?.[name] ?? []) add(value, sum);
  }
  return counts;
}

/** `place` names the document itself, as on the page of targets. */
function meetsDocument({ id, filters }: DirectoryDocument, wanted: Choices): boolean {
  return Object.entries(wanted).every(
    ([name, value]) => value === undefined || (name === 'place' ? id : filters[name]) === value,
  );
}

/** How many statements of a document are of the groups that are met. */
function sumOf({ statements }: DirectoryDocument, met: readonly boolean[]): number {
  let sum = 0;
  for (let at = 0; at < statements.length; at += 2)
    if (met[statements[at] ?? -1] === true) sum += statements[at + 1] ?? 0;
  return sum;
}

function addStatements({ statements }: DirectoryDocument, sums: number[]): void {
  for (let at = 0; at < statements.length; at += 2) {
    const group = statements[at] ?? 0;
    sums[group] = (sums[group] ?? 0) + (statements[at + 1] ?? 0);
  }
}
