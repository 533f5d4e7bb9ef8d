import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { Content } from '../../checks/content/content.ts';

/** A file that somebody names to be taken in. */
export interface Received {
  /** Its name without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of `bytes`, lower-case hexadecimal. */
  readonly sha256: string;
}

/** What a task reads: the content as the checks see it, and the sources of its files, to edit. */
export interface Project {
  readonly content: Content;
  /** Source of every file of the content folder, by the path that `content` names it with. */
  readonly sources: ReadonlyMap<string, string>;
  /** Day on which it is done, by the calendar of China: `YYYY-MM-DD`. */
  readonly today: string;
  /** Reads a file by the path that somebody gives, or says why it cannot be read. */
  readonly receive: (path: string) => Received | Bilingual;
}

/** The front matter of the documents that have one, by id. */
export function policiesOf({ content }: Project) {
  return new Map(
    content.documents.flatMap(({ id, facts }) => (facts === undefined ? [] : [[id, facts.value] as const])),
  );
}
