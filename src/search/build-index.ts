import { makeDocumentTable } from './document-table.ts';
import { foldCharacter } from './fold-character.ts';
import { layOutCorpus, type FoldedCorpus, type UnitCharacters } from './folded-corpus.ts';
import { IndexFiles, type Deflate, type IndexFile } from './index-files.ts';
import { INDEX_FORMAT, type ShardedManifest, type WholeTextManifest } from './index-manifest.ts';
import { headingLength, unitText, type SearchDocument } from './search-document.ts';
import { packDocument } from './text-pack.ts';
import { writeGrams, type ShardLimits } from './write-grams.ts';

/** The files of an index, to be served side by side under their names. */
export interface BuiltIndex {
  readonly layout: 'whole' | 'sharded';
  /** Name of the file to open the index with. */
  readonly entry: string;
  readonly files: readonly IndexFile[];
}

export interface BuildOptions {
  readonly deflate: Deflate;
  /** Characters that people may type for others that the texts use (traditional → simplified). */
  readonly variants?: Readonly<Record<string, string>>;
  /** Chosen by size when absent; tests force it. */
  readonly layout?: BuiltIndex['layout'];
  /** Other measures than the defaults, for tests and measurements. */
  readonly limits?: Partial<IndexLimits>;
}

/** How a sharded index is cut. */
export interface IndexLimits extends ShardLimits {
  /** Characters (UTF-16 units) of a text pack. */
  readonly packCharacters: number;
}

const DEFAULTS: IndexLimits = {
  mostPlaces: 2000,
  longestKey: 12,
  shardBytes: 12_000,
  pageShards: 64,
  packCharacters: 4000,
};

/** Up to this size (bytes, compressed) the whole text is one file: quicker to read through than to look up. */
const LARGEST_WHOLE = 150_000;

/**
 * Build the exact index of these documents. The same documents in the same order give the same bytes;
 * results in document order keep that order.
 */
export function buildIndex(documents: readonly SearchDocument[], options: BuildOptions): BuiltIndex {
  const units = documents.flatMap(unitsToFind);
  const exact = layOutCorpus(units, 'exact');
  const head = {
    format: INDEX_FORMAT,
    documents: makeDocumentTable(documents),
    variants: usableVariants(options.variants ?? {}, exact),
  } as const;

  const whole: WholeTextManifest = {
    ...head,
    layout: 'whole',
    packs: documents.flatMap((document) => packDocument(document, Infinity)),
  };
  const files = new IndexFiles(options.deflate);
  const entry = files.add('index', whole).file;
  const layout = options.layout ?? (entry.bytes.length <= LARGEST_WHOLE ? 'whole' : 'sharded');
  return layout === 'whole'
    ? { layout, entry: entry.name, files: files.list() }
    : buildSharded(documents, head, units, exact, options);
}

function buildSharded(
  documents: readonly SearchDocument[],
  head: Pick<ShardedManifest, 'format' | 'documents' | 'variants'>,
  units: readonly UnitCharacters[],
  exact: FoldedCorpus,
  options: BuildOptions,
): BuiltIndex {
  const limits = { ...DEFAULTS, ...options.limits };
  const files = new IndexFiles(options.deflate);
  const packs = documents.flatMap((document) => packDocument(document, limits.packCharacters));
  const manifest: ShardedManifest = {
    ...head,
    layout: 'sharded',
    packUnits: packs.map((pack) => pack.units.length),
    packHashes: packs.map((pack) => files.add('text', pack).hash).join(''),
    grams: {
      exact: writeGrams(exact, limits, files),
      loose: writeGrams(layOutCorpus(units, 'loose'), limits, files),
    },
  };
  const entry = files.add('index', manifest).file.name;
  return { layout: 'sharded', entry, files: files.list() };
}

/** What is indexed of a document: its title as shown, then its text (see `DocumentFacts.titleUnit`). */
function unitsToFind({ title, units }: SearchDocument): UnitCharacters[] {
  const text = units.map((unit) => ({ text: unitText(unit), headingLength: headingLength(unit) }));
  return [{ text: title, headingLength: title.length }, ...text];
}

/**
 * The variants that can lead to a text and take nothing away: the typed character stands in no text
 * (else it must be found as typed), the other one does.
 */
function usableVariants(variants: Readonly<Record<string, string>>, corpus: FoldedCorpus): [string, string] {
  const present = new Set(corpus.text.split(''));
  const usable = Object.entries(variants)
    .filter(
      ([typed, used]) =>
        typed.length === 1 && foldCharacter(typed) === typed && !present.has(typed) && present.has(used),
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [usable.map(([typed]) => typed).join(''), usable.map(([, used]) => used).join('')];
}
