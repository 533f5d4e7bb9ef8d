import type { DocumentTable } from './document-table.ts';
import type { TextPack } from './text-pack.ts';
import type { GramList } from './volume.ts';

/** Raised with every change of what the files hold. */
export const INDEX_FORMAT = 9;

/** The entry file: what every query needs, and the whole text, or where to find text and grams, or the engine that has them. */
export type IndexManifest = WholeTextManifest | ShardedManifest | EngineManifest;

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
 * Texts are found here, so that each costs one request; grams and counts over a head.
 */
export interface ShardedManifest extends ManifestHead {
  readonly layout: 'sharded';
  /** Bytes that a volume has at most. */
  readonly volumeBytes: number;
  readonly texts: TextVolumes;
  readonly grams: GramList;
}

/** A collection behind a search engine. */
export interface EngineManifest extends ManifestHead {
  readonly layout: 'engine';
  /** Address of the engine's `select`: a path of the site's own origin. */
  readonly endpoint: string;
  /** What the engine must hold (`engineGeneration`). */
  readonly generation: string;
}

/** The bytes of a pack are a multiple of this: then those of thousands are told in few digits. */
export const PACK_STEP = 64;

/** Where the texts are: in packs of a few units, title first, in the order of the documents, one behind the other. */
export interface TextVolumes {
  /** Hash of each volume, one after the other. */
  readonly hashes: string;
  /** Of each pack how many units it holds, titles among them, and its bytes, in `PACK_STEP`s, as `writeNumberColumn` has them. */
  readonly units: string;
  readonly lengths: string;
}
