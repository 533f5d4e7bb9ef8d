import type { Mark } from '../../../search/query/hit.ts';

/** Words in an address that are longer than this are cut: they only have to be found. */
const LONGEST_WORDS = 120;
const MOST_WORDS = 20;

interface Found {
  readonly policy: string;
  readonly provision: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The permanent address of a hit's paragraph. @param folder of the pages or of the cited documents */
export function hitAddress(folder: string, { policy, provision }: Omit<Found, 'text' | 'marks'>): string {
  return `${folder}policies/${policy}/#${provision}`;
}

/** The same, asking the page to mark the words found, as they are printed (`?hl=`, see `mark-words.client.ts`). */
export function markedAddress(folder: string, hit: Found): string {
  const words = new Set(
    hit.marks.map(({ start, end }) => hit.text.slice(start, end).slice(0, LONGEST_WORDS)),
  );
  const parameters = new URLSearchParams();
  for (const word of [...words].slice(0, MOST_WORDS)) parameters.append('hl', word);
  return hitAddress(folder, hit).replace('#', `?${parameters.toString()}#`);
}
