import type { Content } from '../../checks/content/content.ts';

/** What a task reads: the content as the checks see it, and the sources of its files, to edit. */
export interface Project {
  readonly content: Content;
  /** Source of every file of the content folder, by the path that `content` names it with. */
  readonly sources: ReadonlyMap<string, string>;
  /** Day on which it is done, by the calendar of China: `YYYY-MM-DD`. */
  readonly today: string;
}

/** The front matter of the documents that have one, by id. */
export function policiesOf({ content }: Project) {
  return new Map(
    content.documents.flatMap(({ id, facts }) => (facts === undefined ? [] : [[id, facts.value] as const])),
  );
}
