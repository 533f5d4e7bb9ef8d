import type { Policy } from '../../schemas/policy.ts';

/** Up to so many documents the runs of all stand in one file. Beyond, it says where those of each document are. */
export const documentsInOneFile = 24;

/** Policies whose files one file holds, about, where there are many documents: it stays under 300 KiB. */
const POLICIES_A_PART = 6;

/** In how many files what policies share with others stands; undefined where each has a file of its own. */
export function countParallelsParts(documents: number): number | undefined {
  return documents > documentsInOneFile ? Math.ceil(documents / POLICIES_A_PART) : undefined;
}

/**
 * Path of the file that says what a document shares with others, below `/data/`. Of many documents several policies
 * share one: which follows from the id, so that a page that knows the id knows the file.
 * @param parts how many such files there are; undefined: the file of the document alone
 */
export function parallelsPath({ id, nature }: Pick<Policy, 'id' | 'nature'>, parts?: number): string {
  if (nature === 'reference') return `reference/parallels/${id}.json`;
  return parts === undefined ? `parallels/${id}.json` : `parallels/part-${spread(id) % parts}.json`;
}

/** A number that differs between ids. */
function spread(id: string): number {
  return [...id].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521, 0);
}
