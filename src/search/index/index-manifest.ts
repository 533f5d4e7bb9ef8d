import type { FoldLevel } from '../fold/fold.ts';
import type { DocumentTable } from './document-table.ts';
import type { FileDirectory } from './file-directory.ts';
import type { TextPack } from './text-pack.ts';

/** Raised with every change of what the files hold. */
export const INDEX_FORMAT = 4;

/** The entry file: what every query needs, and the whole text, or where to find text and grams, or the engine that has them. */
export type IndexManifest = WholeTextManifest | ShardedManifest | EngineManifest;

/** Where to find the grams of a fold level, and the counts of its common stretches, one a file. */
export interface GramDirectories {
  readonly grams: FileDirectory;
  readonly common: FileDirectory;
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
 * Texts are named here, so that each costs one request; the others are found over directories of two levels: `pages`
 * files, named here, name the files themselves.
 */
export interface ShardedManifest extends ManifestHead {
  readonly layout: 'sharded';
  readonly texts: TextFiles;
  /** Pages of `grams` and of `common` files, by key. */
  readonly grams: Readonly<Record<FoldLevel, GramDirectories>>;
}

/** A collection behind a search engine. */
export interface EngineManifest extends ManifestHead {
  readonly layout: 'engine';
  /** Address of the engine's `select`: a path of the site's own origin. */
  readonly endpoint: string;
  /** What the engine must hold (`engineGeneration`). */
  readonly generation: string;
}

/** Where the texts are. The files of a document share the hash of the document and are numbered from 0. */
export interface TextFiles {
  /** Hash of each document, one after the other. */
  readonly hashes: string;
  /** Of each document, how many units each of its files holds, its title among them. */
  readonly units: readonly (readonly number[])[];
}
