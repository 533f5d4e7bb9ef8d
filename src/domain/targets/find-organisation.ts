import { indexOnce } from '../record-index.ts';
import type { Organisation } from '../../schemas/organisation.ts';

const organisationsCalled = indexOnce(({ aliases }: Organisation) => aliases.map(({ name }) => name));
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
    organisationsCalled(organisations, name).find(({ aliases }) =>
      aliases.some((alias) => alias.policy === policy && alias.name === name),
    ) ?? organisationsOfName(organisations, name)[0]
  );
}
