import { indexOnce } from '../record-index.ts';
import type { Organisation } from '../../schemas/organisation.ts';

/** In a large corpus every county has its 教育局: names are told apart by the document that prints them. */
const aliasKey = (policy: string, name: string): string => `${policy}\n${name}`;
const organisationsCalled = indexOnce(({ aliases }: Organisation) =>
  aliases.map(({ policy, name }) => aliasKey(policy, name)),
);
const organisationsOfName = indexOnce(({ name }: Organisation) => [name]);

/**
 * The organisation that a printed name means in one document: by an alias of that document, else by its full name.
 * Nothing is completed: 教育局 is found only where an alias says what it stands for there.
 */
export function findOrganisation(
  name: string,
  policy: string,
  organisations: readonly Organisation[],
): Organisation | undefined {
  return (
    organisationsCalled(organisations, aliasKey(policy, name))[0] ??
    organisationsOfName(organisations, name)[0]
  );
}
