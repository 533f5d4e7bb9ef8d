import type { Located } from '../../checks/base/located.ts';
import { valueAt } from '../../checks/base/value-at.ts';
import { verbatimClaims } from '../../checks/content/documents/verbatim-claims.ts';
import type { Bilingual } from '../../domain/source/diagnostic.ts';
import { offsetAt } from '../../domain/source/offset-at.ts';
import { splitLines } from '../../domain/source/text-lines.ts';
import { takeQuantities } from '../../domain/targets/coverage/take-quantities.ts';
import { readDates } from '../../domain/text/dates/read-dates.ts';
import { collectionNames } from '../../schemas/collections.ts';
import type { Project } from '../dialogue/project.ts';
import type { YamlPath } from '../editing/edit-yaml.ts';
import { itemAtOffset } from '../editing/edit-yaml.ts';
import type { Edits } from '../editing/edits.ts';
import { correctStretch, correctWords } from './changed-text.ts';
import type { CorrectedPart } from './correction-case.ts';
import { reachOf } from './find-passages.ts';
import { wholeWords } from './whole-words.ts';

/**
 * Words that records take from a text which is put right, put right with it: quotes and what is read from them (numbers,
 * dates), names, labels and aliases, and the same words in sentences of topics that rest on it. Corrections that quote it are recorded anew, since they are kept for ever.
 * @returns each change, named
 */
export function updateRecords(project: Project, edits: Edits, part: CorrectedPart): readonly Bilingual[] {
  const notes: Bilingual[] = [];
  const set = (
    where: Located<unknown>,
    path: YamlPath,
    value: string | number,
    was: string | number,
  ): void => {
    const index = indexOf(project, where);
    edits.setValue(where.file, [index, ...path], value);
    const name = nameOf(where.value, path);
    notes.push({
      zh: `${where.file} 的 ${name}：“${String(was)}”改为“${String(value)}”`,
      en: `${where.file}, ${name}: “${String(was)}” becomes “${String(value)}”`,
    });
  };
  const changed = new Map<Located<unknown>, Record<string, unknown>>();
  for (const { where, path, words, policy, scope } of verbatimClaims(project.content)) {
    if (policy !== part.policy || scope.kind === 'seed' || !covers(project, scope, part)) continue;
    const after = correctWords(words, part.text, part.differences);
    if (after === undefined) continue;
    const at = path.map((step) => (typeof step === 'number' ? step : String(step)));
    set(where, at, after, words);
    for (const { field, was, now } of readAnew(valueAt(where.value, ownerOf(at)), at.at(-1), words, after)) {
      set(where, [...ownerOf(at), field], now, was);
    }
    if (isCorrection(project, where)) changed.set(where, { ...(where.value as object), quote: after });
  }
  for (const { where, path, words } of namesOf(project, part.policy)) {
    const after = correctWords(words, part.text, part.differences);
    if (after !== undefined) set(where, path, after, words);
  }
  for (const { where, path, words, after } of claimsOn(project, part)) set(where, path, after, words);
  for (const record of changed.values()) edits.recordLasting('corrections', String(record['id']), record);
  return notes;
}

function covers(
  { content }: Project,
  { kind, provision }: { readonly kind: string; readonly provision: string },
  { policy, id }: CorrectedPart,
): boolean {
  if (provision === id) return true;
  const partById = content.documents.find((each) => each.id === policy)?.partById;
  const isAbove = (heading: string, part: string): boolean =>
    partById?.get(part)?.above.some((each) => each.id === heading) ?? false;
  return (
    (kind === 'line-or-headings' && isAbove(id, provision)) ||
    (kind === 'line-or-below' && isAbove(provision, id))
  );
}

function isCorrection({ content }: Project, where: Located<unknown>): boolean {
  return content.corrections.records.some((record) => record === where);
}

/** The record that holds the numbers of a quote: a published value keeps its quote one level below them. */
function ownerOf(path: YamlPath): YamlPath {
  const parent = path.slice(0, -1);
  return parent.at(-1) === 'source' ? parent.slice(0, -1) : parent;
}

interface Reread {
  readonly field: string;
  readonly was: string | number;
  readonly now: string | number;
}

/** What is read from words differently now, of the fields that agreed with them. */
function readAnew(
  record: unknown,
  field: string | number | undefined,
  before: string,
  after: string,
): readonly Reread[] {
  if (typeof record !== 'object' || record === null || typeof field !== 'string') return [];
  const fields = record as Readonly<Record<string, unknown>>;
  if (field === 'quote') {
    const [was, now] = [before, after].map((quote) => takeQuantities({ quote })[0]?.quantity);
    return was === undefined || now === undefined
      ? []
      : [
          { field: 'value', was: was.value, now: now.value },
          { field: 'valueMax', was: was.valueMax ?? 0, now: now.valueMax ?? 0 },
          { field: 'unit', was: was.unit, now: now.unit },
        ].filter((each) => each.was === fields[each.field] && each.was !== each.now);
  }
  const dated = DATED[field] ?? [];
  const [was, now] = [before, after].map((words) => readDates(words)[0]);
  return dated.flatMap((name) => {
    const [old, next] =
      name === 'start' ? [was?.from ?? was?.due, now?.from ?? now?.due] : [was?.due, now?.due];
    return old !== undefined && next !== undefined && old !== next && fields[name] === old
      ? [{ field: name, was: old, now: next }]
      : [];
  });
}

/** Dates that are read from printed words. */
const DATED: Readonly<Record<string, readonly string[]>> = {
  dueText: ['due'],
  dateText: ['end', 'start'],
  asOfText: ['asOf'],
};

interface Named {
  readonly where: Located<unknown>;
  readonly path: YamlPath;
  readonly words: string;
}

/** Fields that hold words of a document without a provision of their own. */
const NAMES = ['name', 'scope', 'label'] as const;

function* namesOf({ content }: Project, policy: string): Generator<Named> {
  for (const collection of collectionNames) {
    for (const where of content[collection].records) {
      const record = where.value as Readonly<Record<string, unknown>>;
      if (record['policy'] === policy) {
        for (const field of NAMES) {
          const words = record[field];
          if (typeof words === 'string') yield { where, path: [field], words };
        }
      }
    }
  }
  for (const where of content.organisations.records) {
    for (const [index, alias] of where.value.aliases.entries()) {
      if (alias.policy === policy) yield { where, path: ['aliases', index, 'name'], words: alias.name };
    }
  }
}

/** Sentences of topics that rest on the part and print the words that are put right, as they then read. */
function* claimsOn(project: Project, part: CorrectedPart): Generator<Named & { readonly after: string }> {
  const [start, end] = wholeWords(part.text, ...reachOf(part.differences));
  const words = part.text.slice(start, end);
  const after = correctStretch(part.text, part.differences, start, end);
  for (const where of project.content.topics.records) {
    for (const [index, { text, provisions }] of where.value.claims.entries()) {
      const rests = provisions.some(
        ({ policy, provision }) =>
          policy === part.policy && covers(project, { kind: 'line-or-below', provision }, part),
      );
      if (!rests || !text.includes(words)) continue;
      yield { where, path: ['claims', index, 'text'], words: text, after: text.replace(words, after) };
    }
  }
}

/** Number of a record in its file as it stands: counting those that fit their schema would miss the others. */
function indexOf({ sources }: Project, where: Located<unknown>): number {
  const source = sources.get(where.file) ?? '';
  return itemAtOffset(source, offsetAt(splitLines(source), where.positionOf()) ?? 0);
}

/** Id of the record, or of the statement in it, and the field. */
function nameOf(record: unknown, path: YamlPath): string {
  const inner = valueAt(record, path.slice(0, 2)) as { readonly id?: unknown } | undefined;
  const own = record as { readonly id?: unknown; readonly provision?: unknown };
  const id = [inner?.id, own.id, own.provision].find((each) => typeof each === 'string');
  const field = path.findLast((step) => typeof step === 'string');
  return [id, field].filter((each) => each !== undefined).join(' ');
}
