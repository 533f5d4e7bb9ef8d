import { parallelsPath } from '../../exports/records/parallels-path.ts';
import type { Nature } from '../../schemas/vocabulary.ts';

/** A document that either side may show. */
export interface ComparedDocument {
  readonly title: string;
  readonly href: string;
  /** Address of the file that has what it shares with others. */
  readonly parallels: string;
  /** Region, kind, date, and that the source is unverified where it is. */
  readonly facts: readonly string[];
}

/** Where the pages and files of documents stand, and what is said of reference material. */
export interface ComparedPlaces {
  /** Path of the folder of the pages. */
  readonly pages: string;
  /** Path of the folder of the data. */
  readonly files: string;
  /** In how many of them what policies share with others stands; absent where each has a file of its own. */
  readonly parts?: number;
  readonly unverified: string;
}

/** What a card and the directory both say of a document. */
interface NamedDocument {
  readonly id: string;
  readonly title: string;
  readonly region: string;
  readonly kind: string;
  readonly date: string;
  readonly nature: Nature;
}

export function viewCompared(
  { id, title, region, kind, date, nature }: NamedDocument,
  { pages, files, parts, unverified }: ComparedPlaces,
): ComparedDocument {
  return {
    title,
    href: `${pages}${id}/`,
    parallels: `${files}${parallelsPath({ id, nature }, parts)}`,
    facts: [region, kind, date, ...(nature === 'reference' ? [unverified] : [])],
  };
}

/** A document as the choosers name it. */
export function comparedLabel({ region, kind, date, title }: NamedDocument): string {
  return [region, kind, date, title].filter((part) => part !== '').join(' · ');
}
