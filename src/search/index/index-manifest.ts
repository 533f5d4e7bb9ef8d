import type { FoldLevel } from '../fold/fold.ts';
import type { DocumentTable } from './document-table.ts';
import type { FileDirectory } from './file-directory.ts';
import type { TextPack } from './text-pack.ts';

/** Raised with every change of what the files hold. */
export const INDEX_FORMAT = 3;

/** The entry file: what every query needs, and either the whole text or where to find text and grams. */
export type IndexManifest = WholeTextManifest | ShardedManifest;

/** Where to find the grams of a fold level, and the counts of its common stretches, one a file. */
export interface GramDirectories {
  readonly grams: FileDirectory<string>;
  readonly common: FileDirectory<string>;
}

interface ManifestHead {
  readonly format: typeof INDEX_FORMAT;
  readonly documents: DocumentTable;
  /** Typed characters and, at the same index, those used in the texts instead. */
  readonly variants: readonly [typed: string, used: string];
  /** The same where the typed character stands in the texts too. */
  readonly ambiguous: readonly [typed: string, used: string];
}

/** A small collection: its text is in the entry file, and queries read through it. */
interface WholeTextManifest extends ManifestHead {
  readonly layout: 'whole';
  readonly packs: readonly TextPack[];
}

/**
 * A large collection: queries look up grams or the counts of a common stretch, and texts are loaded to be shown.
 * All are found over directories of two levels: `pages` files, named here, name the files themselves.
 */
export interface ShardedManifest extends ManifestHead {
  readonly layout: 'sharded';
  /** Pages of `text` files, by unit. */
  readonly texts: FileDirectory<number>;
  /** Pages of `grams` and of `common` files, by key. */
  readonly grams: Readonly<Record<FoldLevel, GramDirectories>>;
}
