import type { Organisation } from '../../schemas/organisation.ts';
import type { PolicyText } from '../provision.ts';
import { walkProvisions } from '../provision.ts';

/** A printed name of a body in one heading or paragraph. */
export interface Mention {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Id of the provision whose heading, or of the paragraph whose text, prints it. */
  readonly place: string;
  /** As printed. */
  readonly name: string;
  /** In UTF-16 code units from the beginning of the heading or paragraph. */
  readonly start: number;
}

/**
 * Every place where a document prints a name of a body, in printed order. Only the aliases of that document count,
 * and of names that begin at one place the longest, so that 市教育局 is not met again as 教育局.
 */
export function findMentions(
  policy: string,
  text: PolicyText,
  organisations: readonly Organisation[],
): readonly Mention[] {
  const names = organisations
    .flatMap(({ id, aliases }) =>
      aliases.filter((alias) => alias.policy === policy).map(({ name }) => ({ organisation: id, name })),
    )
    .sort((a, b) => b.name.length - a.name.length);
  return [...walkProvisions(text.provisions)].flatMap(({ provision }) => [
    ...mentionsIn(provision.heading, provision.id, names),
    ...provision.paragraphs.flatMap((paragraph) => mentionsIn(paragraph.text, paragraph.id, names)),
  ]);
}

function mentionsIn(
  text: string,
  place: string,
  names: readonly Pick<Mention, 'organisation' | 'name'>[],
): readonly Mention[] {
  const found: Mention[] = [];
  for (let start = 0; start < text.length;) {
    const met = names.find(({ name }) => text.startsWith(name, start));
    if (met !== undefined) found.push({ ...met, place, start });
    start += met?.name.length ?? 1;
  }
  return found;
}
