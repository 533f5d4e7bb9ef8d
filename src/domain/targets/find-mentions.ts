import type { Organisation } from '../../schemas/organisation.ts';
import { indexOnce } from '../record-index.ts';
import type { PolicyText } from '../document/provision.ts';
import { rowText, walkProvisions } from '../document/provision.ts';

/** A printed name of a body in one heading, paragraph or row. */
export interface Mention {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the provision whose heading, or of the paragraph or row whose text, prints it. */
  readonly provision: string;
  /** As printed. */
  readonly name: string;
  /** In UTF-16 code units from the beginning of the heading, paragraph or row (`rowText`). */
  readonly start: number;
}

/**
 * Every occurrence where a document prints a name of a body, in printed order. Only the aliases of that document count,
 * and of names that begin at one point the longest, so that 市教育局 is not met again as 教育局.
 */
export function findMentions(
  policy: string,
  text: PolicyText,
  organisations: readonly Organisation[],
): readonly Mention[] {
  const names = namesIn(policy, organisations);
  const mentionsIn = (provision: string, words: string): readonly Mention[] =>
    findNames(words, names).map((mention) => ({ ...mention, provision }));
  return [...walkProvisions(text.provisions)].flatMap(({ provision }) => [
    ...mentionsIn(provision.id, provision.heading),
    ...provision.paragraphs.flatMap((paragraph) => mentionsIn(paragraph.id, paragraph.text)),
    ...(provision.tables ?? []).flatMap(({ rows }) =>
      rows.flatMap((row) => mentionsIn(row.id, rowText(row))),
    ),
  ]);
}

/** Every printed name of a body in some words of a document, by the same rules. */
export function mentionsIn(
  words: string,
  policy: string,
  organisations: readonly Organisation[],
): readonly Omit<Mention, 'provision'>[] {
  return findNames(words, namesIn(policy, organisations));
}

type PrintedName = Pick<Mention, 'organisation' | 'name'>;

const indexes = new WeakMap<readonly Organisation[], ReadonlyMap<string, readonly PrintedName[]>>();

/** The names that a document has for bodies, the longest first. */
export function namesIn(policy: string, organisations: readonly Organisation[]): readonly PrintedName[] {
  const index = indexes.get(organisations) ?? indexNames(organisations);
  indexes.set(organisations, index);
  return index.get(policy) ?? [];
}

/** By document: all are gone through once, however many documents name a body. */
function indexNames(organisations: readonly Organisation[]): ReadonlyMap<string, readonly PrintedName[]> {
  const index = new Map<string, PrintedName[]>();
  for (const { id, aliases } of organisations) {
    for (const { policy, name } of aliases) {
      const names = index.get(policy);
      if (names === undefined) index.set(policy, [{ organisation: id, name }]);
      else names.push({ organisation: id, name });
    }
  }
  for (const names of index.values()) names.sort((a, b) => b.name.length - a.name.length);
  return index;
}

const beginningWith = indexOnce(({ name }: PrintedName) => [name.charAt(0)]);

function findNames(text: string, names: readonly PrintedName[]): readonly Omit<Mention, 'provision'>[] {
  const found: Omit<Mention, 'provision'>[] = [];
  for (let start = 0; start < text.length;) {
    const met = beginningWith(names, text.charAt(start)).find(({ name }) => text.startsWith(name, start));
    if (met !== undefined) found.push({ ...met, start });
    start += met?.name.length ?? 1;
  }
  return found;
}
