import type { Organisation } from '../../schemas/organisation.ts';

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
    organisations.find(({ aliases }) =>
      aliases.some((alias) => alias.policy === policy && alias.name === name),
    ) ?? organisations.find((organisation) => organisation.name === name)
  );
}
