import { printedWords } from '../../../domain/text/printed-words.ts';
import type { Policy } from '../../../schemas/policy.ts';
import type { Content } from '../content.ts';

/**
 * Names by which reference material is known, each with the id of its document: its region, without the word for its
 * kind too, and its titles. A name that a policy document has or prints too tells nothing.
 */
export function namesOfReference(content: Content): ReadonlyMap<string, string> {
  const names = known.get(content) ?? findNames(content);
  known.set(content, names);
  return names;
}

const known = new WeakMap<Content, ReadonlyMap<string, string>>();

function findNames({ documents }: Content): ReadonlyMap<string, string> {
  const names = documents.flatMap(({ facts }) =>
    facts?.value.nature === 'reference'
      ? namesOf(facts.value).map((name) => [name, facts.value.id] as const)
      : [],
  );
  const printed = printedWords(
    names.map(([name]) => name),
    textsOfPolicies(documents),
  );
  return new Map(names.filter(([name]) => !printed.has(name)));
}

function* textsOfPolicies(documents: Content['documents']): Generator<string> {
  for (const { facts, parts } of documents) {
    if (facts?.value.nature === 'reference') continue;
    if (facts !== undefined) yield* namesOf(facts.value);
    for (const { text } of parts) yield text;
  }
}

/** Names by which a document is known: titles, and those of its region, without the word for its kind too. */
export function namesOf({ region, title, titleEn, shortTitle, shortTitleEn }: Policy): readonly string[] {
  const shortName = region.name.replace(/(?<=.{2})[省市县区旗州盟]$/u, '');
  return [title, titleEn, shortTitle, shortTitleEn, region.name, shortName, region.nameEn].flatMap((name) =>
    name === undefined || name === '' ? [] : name,
  );
}
