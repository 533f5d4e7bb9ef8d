import type { TypedVariants } from '../fold/fold-query.ts';
import { readDocumentTable, type DocumentFacts } from '../index/document-table.ts';
import { INDEX_FORMAT, type IndexManifest } from '../index/index-manifest.ts';
import { FileStore, type FetchFile, readJson } from './store/file-store.ts';
import { IndexFailureError, loadScript, orFailed, type Failed, type LoadPart } from './index-failure.ts';
import { runSearch } from './run-search.ts';
import type { SearchOptions, SearchOutcome } from './search-result.ts';
import type { TextSource } from './text-source.ts';
import { WholeTextSource } from './text-source.ts';

/** An index ready for questions. */
export interface OpenIndex {
  readonly state: 'open';
  /** Every published document, in the order of the index. */
  readonly documents: readonly DocumentFacts[];
  /** `whole`: everything is at hand, and no question loads anything more. */
  readonly layout: IndexManifest['layout'];
  readonly variants: TypedVariants;
  /** What it reads: for questions of another kind. */
  readonly source: TextSource;
  readonly search: (typed: string, options?: SearchOptions) => Promise<SearchOutcome>;
  /**
   * The same index, which may not load much more to find something (`TextSource.bounded`); hits are read in any case.
   * @param spare requests of those that are left for others, none unless given
   */
  readonly bounded: (spare?: number) => OpenIndex;
}

/**
 * Open the index whose entry file is `entry` (`BuiltIndex.entry`).
 * Nothing here or later throws or rejects for a missing or damaged file: it answers `failed`, and may be asked again.
 * @param loadPart how parts of the program are loaded that only some collections and questions need
 */
export function openIndex(
  entry: string,
  fetchFile: FetchFile,
  loadPart: LoadPart = (load) => load(),
): Promise<OpenIndex | Failed> {
  return orFailed(async () => {
    const { manifest, stored } = await new FileStore(fetchFile).load(entry, (bytes, length) => ({
      manifest: readManifest(bytes, entry),
      stored: length,
    }));
    const documents = readDocumentTable(manifest.documents);
    const variants = readVariants(manifest.variants);
    const ambiguous = readVariants(manifest.ambiguous);
    const source = await openTexts({ manifest, stored }, documents, fetchFile, loadPart);
    return openOn(source);

    function openOn(found: TextSource): OpenIndex {
      return {
        state: 'open',
        documents,
        layout: manifest.layout,
        variants,
        source: found,
        search: (query, options = {}) =>
          orFailed(() =>
            runSearch(
              { documents, variants, ambiguous, source: found, texts: source, entry, loadPart },
              query,
              options,
            ),
          ),
        bounded: (spare = 0) => openOn(found.bounded?.(spare) ?? found),
      };
    }
  });
}

/** What looks up grams or asks an engine is loaded by the collections that need it. */
async function openTexts(
  { manifest, stored }: { readonly manifest: IndexManifest; readonly stored: number },
  documents: readonly DocumentFacts[],
  fetchFile: FetchFile,
  loadPart: LoadPart,
): Promise<TextSource> {
  if (manifest.layout === 'whole') return new WholeTextSource(manifest.packs);
  if (manifest.layout === 'engine') {
    const { EngineTextSource, engineAt } = await loadScript(
      loadPart,
      () => import('../engine/engine-text-source.ts'),
      'engine-text-source',
    );
    const engine = new EngineTextSource(manifest, engineAt(manifest.endpoint));
    await engine.check(manifest);
    return engine;
  }
  const load = () => import('./sharded-text-source.ts');
  const { openShards } = await loadScript(loadPart, load, 'sharded-text-source');
  return openShards(manifest, documents, fetchFile, stored);
}

function readVariants([typed, used]: IndexManifest['variants']): TypedVariants {
  return new Map(typed.split('').map((character, index) => [character, used.charAt(index)]));
}

function readManifest(bytes: Uint8Array, entry: string): IndexManifest {
  const manifest = readJson(bytes) as IndexManifest;
  // The format is all that an entry of another version can be relied on to have.
  if ((manifest.format as number) !== INDEX_FORMAT) throw new IndexFailureError('other-format', entry);
  return manifest;
}
