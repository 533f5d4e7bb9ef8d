const LONGEST = 60;

/** A query as it is repeated in sentences: a pasted page is not printed again. */
export function shortenQuery(query: string): string {
  const characters = Array.from(query.trim());
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST).join('')}……`;
}
