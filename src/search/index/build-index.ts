import { engineGeneration } from '../engine/engine-unit.ts';
import { foldCharacter } from '../fold/fold-character.ts';
import { presentCharacters } from '../fold/present-characters.ts';
import { FEW_POSITIONS } from './cut-grams.ts';
import { makeDocumentTable, readDocumentTable } from './document-table.ts';
import { layOutCorpus, layOutLooseCorpus, type FoldedCorpus } from './folded-corpus.ts';
import { IndexFiles, type Deflate, type IndexFile } from './index-files.ts';
import { INDEX_FORMAT, type IndexManifest } from './index-manifest.ts';
import { sectionStarts } from './section-starts.ts';
import { measureUnit, type SearchDocument, type UnitCharacters } from './search-document.ts';
import { packDocument, unitsWithTitle, type TextPack } from './text-pack.ts';
import { writeGrams, type ShardLimits, writeTexts } from './write-index.ts';

/** The files of an index, to be served side by side under their names. */
export interface BuiltIndex {
  readonly layout: IndexManifest['layout'];
  /** Name of the file to open the index with. */
  readonly entry: string;
  readonly files: readonly IndexFile[];
}

/** How an index is built. */
export interface BuildOptions {
  readonly deflate: Deflate;
  /** Characters that people may type for others that the texts use (traditional → simplified). */
  readonly variants?: Readonly<Record<string, string>>;
  /** Chosen by size when absent; tests force it. */
  readonly layout?: 'whole' | 'sharded';
  /** Address of a search engine that answers instead: then nothing but the entry is built. */
  readonly endpoint?: string | undefined;
  /** Other measures than the defaults, for tests and measurements. */
  readonly limits?: Partial<IndexLimits>;
}

/** How a sharded index is cut. */
interface IndexLimits extends ShardLimits {
  /** Characters (UTF-16 units) of a text pack. */
  readonly packCharacters: number;
}

/** Bytes of a file that a page fetches, at most: a host may send all of it for a part. */
const MOST_FETCHED = 300 * 1024;

const DEFAULTS: IndexLimits = {
  mostPositions: FEW_POSITIONS,
  longestKey: 20,
  shardBytes: 5500,
  packCharacters: 3200,
  commonPositions: 4000,
  listBytes: 9000,
  // Each question loads a head, and the entry names them all.
  headEntries: 48,
  volumeBytes: MOST_FETCHED,
};

/** Up to this size (bytes, compressed) the whole text is one file: quicker to read through than to look up. */
const LARGEST_WHOLE = 60_000;

/** Documents whose text is packed to tell whether that of all is more than one file may have. */
const FEW_DOCUMENTS = 50;

/**
 * Build the exact index of these documents. The same documents in the same order give the same bytes;
 * results in document order keep that order.
 */
export function buildIndex(documents: readonly SearchDocument[], options: BuildOptions): BuiltIndex {
  const exact = layOutCorpus(measureUnits(documents), 'exact');
  const head = {
    format: INDEX_FORMAT,
    documents: makeDocumentTable(documents),
    ...usableVariants(options.variants ?? {}, exact),
  } as const;
  const { endpoint } = options;
  if (endpoint !== undefined) {
    const generation = engineGeneration(documents);
    return finish({ ...head, layout: 'engine', endpoint, generation }, new IndexFiles(options.deflate));
  }
  const layout = options.layout ?? (isLarge(documents, options.deflate) ? 'sharded' : undefined);
  if (layout !== 'sharded') {
    const whole = finish(
      { ...head, layout: 'whole', packs: packWhole(documents) },
      new IndexFiles(options.deflate),
    );
    const size = whole.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (layout === 'whole' || size <= LARGEST_WHOLE) return whole;
  }

  const limits = { ...DEFAULTS, ...options.limits };
  const files = new IndexFiles(options.deflate);
  const texts = writeTexts(documents, limits, files);
  const sections = sectionStarts(readDocumentTable(head.documents));
  const grams = writeGrams(exact, layOutLooseCorpus(measureUnits(documents)), sections, limits, files);
  return finish({ ...head, layout: 'sharded', volumeBytes: limits.volumeBytes, texts, grams }, files);
}

function* measureUnits(documents: readonly SearchDocument[]): Generator<UnitCharacters> {
  for (const document of documents) for (const unit of unitsWithTitle(document)) yield measureUnit(unit);
}

function packWhole(documents: readonly SearchDocument[]): TextPack[] {
  return documents.flatMap((document) => packDocument(document, Infinity));
}

/** Whether the text is much more than one file may have: by its first documents, so that the others need not be packed to tell. */
function isLarge(documents: readonly SearchDocument[], deflate: Deflate): boolean {
  const files = new IndexFiles(deflate);
  return files.pack(packWhole(documents.slice(0, FEW_DOCUMENTS))).length > 2 * LARGEST_WHOLE;
}

function finish(manifest: IndexManifest, files: IndexFiles): BuiltIndex {
  const entry = files.add('index', manifest, manifest.layout === 'whole' ? 'text' : 'columns');
  return { layout: manifest.layout, entry, files: files.list() };
}

/**
 * The variants that can lead to a text: the other character stands in one. Where the typed one does too, it must be
 * found as typed, and the variant is tried only after that.
 */
function usableVariants(
  variants: Readonly<Record<string, string>>,
  corpus: FoldedCorpus,
): Pick<IndexManifest, 'variants' | 'ambiguous'> {
  const present = presentCharacters([corpus.text]);
  const usable = Object.entries(variants)
    .filter(([typed, used]) => typed.length === 1 && used.length === 1)
    .filter(([typed, used]) => foldCharacter(typed) === typed && present.has(used))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const list = (pairs: readonly (readonly [string, string])[]): [string, string] => [
    pairs.map(([typed]) => typed).join(''),
    pairs.map(([, used]) => used).join(''),
  ];
  return {
    variants: list(usable.filter(([typed]) => !present.has(typed))),
    ambiguous: list(usable.filter(([typed]) => present.has(typed))),
  };
}
