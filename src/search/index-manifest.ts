import type { DocumentTable } from './document-table.ts';
import type { FoldLevel } from './fold.ts';
import type { KeyDirectory } from './key-directory.ts';
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
  /** One a document. */
  readonly packs: readonly TextPack[];
}

/** A large collection: queries look up grams, and texts are loaded to be shown. */
export interface ShardedManifest extends ManifestHead {
  readonly layout: 'sharded';
  /** Number of units in each text pack, and the packs' hashes one after the other. */
  readonly packUnits: readonly number[];
  readonly packHashes: string;
  /** The `keys` files of each level, which are directories of `grams` files. */
  readonly grams: Readonly<Record<FoldLevel, KeyDirectory>>;
}
