import type { DocumentTable } from './document-table.ts';
import type { FileDirectory } from './file-directory.ts';
import type { FoldLevel } from './fold.ts';
import type { TextPack } from './text-pack.ts';

/** Raised with every change of what the files hold. */
export const INDEX_FORMAT = 1;

/** The entry file: what every query needs, and either the whole text or where to find text and grams. */
export type IndexManifest = WholeTextManifest | ShardedManifest;

interface ManifestHead {
  readonly format: typeof INDEX_FORMAT;
  readonly documents: DocumentTable;
  /** Typed characters and, at the same index, those used in the texts instead. */
  readonly variants: readonly [typed: string, used: string];
}

/** A small collection: its text is in the entry file, and queries read through it. */
export interface WholeTextManifest extends ManifestHead {
  readonly layout: 'whole';
  readonly packs: readonly TextPack[];
}

/**
 * A large collection: queries look up grams, and texts are loaded to be shown.
 * Both are found over directories of two levels: `pages` files, named here, name the files themselves.
 */
export interface ShardedManifest extends ManifestHead {
  readonly layout: 'sharded';
  /** Pages of `text` files, by unit. */
  readonly texts: FileDirectory<number>;
  /** Pages of `grams` files, by key. */
  readonly grams: Readonly<Record<FoldLevel, FileDirectory<string>>>;
}
