import type { Policy } from '../../../schemas/policy.ts';
import type { Content } from '../content.ts';

/**
 * Names by which reference material is known, each with the id of its document: its region, without the word for its
 * kind too, and its titles. A name that a policy document has or prints too tells nothing.
 */
export function namesOfReference({ documents }: Content): ReadonlyMap<string, string> {
  const policies = documents.filter(({ facts }) => facts?.value.nature !== 'reference');
  const ofPolicies = policies.flatMap(({ facts, parts }) => [
    ...(facts === undefined ? [] : namesOf(facts.value)),
    ...parts.map(({ text }) => text),
  ]);
  return new Map(
    documents.flatMap(({ facts }) =>
      facts?.value.nature === 'reference'
        ? namesOf(facts.value)
            .filter((name) => !ofPolicies.some((text) => text.includes(name)))
            .map((name) => [name, facts.value.id] as const)
        : [],
    ),
  );
}

/** Names by which a document is known: titles, and those of its region, without the word for its kind too. */
export function namesOf({ region, title, titleEn, shortTitle, shortTitleEn }: Policy): readonly string[] {
  const shortName = region.name.replace(/(?<=.{2})[省市县区旗州盟]$/u, '');
  return [title, titleEn, shortTitle, shortTitleEn, region.name, shortName, region.nameEn].flatMap((name) =>
    name === undefined || name === '' ? [] : name,
  );
}
