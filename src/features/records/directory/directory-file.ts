import type { Nature, TargetKind, TargetPart } from '../../../schemas/vocabulary.ts';
import type { Facts } from '../../ui/choices.ts';

/**
 * The directory of a large corpus: every document with what it is found and counted by, in files that pages fetch where
 * a list of all documents would be more than a page holds. Each language has its own.
 */
export interface DirectoryFile {
  /** What statements are alike in, each `topics/years/kind`, several of one with a space between them. */
  readonly groups: readonly string[];
  readonly documents: readonly DirectoryDocument[];
}

/** A document in the directory. */
export interface DirectoryDocument {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  /** Name of its region. */
  readonly region: string;
  /** In words. */
  readonly kind: string;
  readonly date: string;
  readonly documentNumber?: string;
  readonly nature: Nature;
  /** Values of the filters, each one. */
  readonly filters: Readonly<Record<string, string>>;
  /** What a text box finds it by. */
  readonly words: string;
  /** Its statements stand on a page of their own. */
  readonly hasTargetsPage: boolean;
  /** Position of a group of `groups`, how many statements are in it, position of the next, and so on. */
  readonly statements: readonly number[];
}

/** Where the directory is, for the scripts of a page. */
export interface DirectoryPlan {
  /** Paths of the files. */
  readonly files: readonly string[];
  /** By their ids. */
  readonly areas: Readonly<Record<string, PlannedArea>>;
}

/** Where the documents of an area stand, and how many there are: an update of the site may divide them otherwise. */
interface PlannedArea {
  /** Positions of the files that hold it. */
  readonly files: readonly number[];
  readonly documents: number;
}

/** The groups of a file as the facts that filters compare. */
export function groupFacts({ groups }: DirectoryFile): readonly Facts[] {
  return groups.map((group) => {
    const [theme = '', year = '', kind = ''] = group.split('/');
    const part: TargetPart = kind === ('policy-rate' satisfies TargetKind) ? 'rates' : 'counted';
    return { theme: theme.split(' '), year: year.split(' '), kind: [kind], part: [part] };
  });
}
