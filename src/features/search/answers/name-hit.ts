import { partOfProvision } from '../../../domain/citing/cited-work.ts';
import { defaultLevelWords } from '../../../domain/citing/level-words.ts';
import { formatPosition, positionOfId, type PositionWords } from '../../../domain/document/position.ts';
import { template } from '../../../i18n/template.ts';
import type { CitedDocument } from '../../../search/index/search-file-names.ts';
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

/** The same, asking the page to mark the words found, as they are printed (`?hl=`, see `highlight-words.ts`). */
export function markedAddress(folder: string, hit: Found): string {
  const words = new Set(
    hit.marks.map(({ start, end }) => hit.text.slice(start, end).slice(0, LONGEST_WORDS)),
  );
  const parameters = new URLSearchParams([...words].slice(0, MOST_WORDS).map((word) => ['hl', word]));
  return hitAddress(folder, hit).replace('#', `?${parameters.toString()}#`);
}

const words: PositionWords = {
  locale: 'zh-CN',
  parts: defaultLevelWords.parts,
  paragraph: template(`{position}第{number}${defaultLevelWords.paragraph}`),
};

/**
 * A hit as documents cite it, with the printed numbers: 《…》（…〔2024〕50号）三、（二）5.
 * It is what `citeInDocument` prints, but for the ordinal of a first paragraph, which is left out.
 */
export function citeHit(
  names: Pick<CitedDocument, 'plan' | 'notice'>,
  { provision, position }: { readonly provision: string; readonly position: string },
): string {
  return names[partOfProvision(provision)] + formatPosition(positionOfId(provision, position), words);
}
