import type { Policy } from '../../schemas/policy.ts';

/** Path of the file of a document that says what it shares with others, below `/data/`. */
export function parallelsPath({ id, nature }: Pick<Policy, 'id' | 'nature'>): string {
  return `${nature === 'reference' ? 'reference/' : ''}parallels/${id}.json`;
}
