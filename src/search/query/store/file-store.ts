import { loadOnce } from '../../../domain/load-once.ts';
import { contentHash, HASH_LENGTH } from '../../index/content-hash.ts';
import { IndexFailureError } from '../index-failure.ts';

/** A stretch of a file, in bytes. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/**
 * Gets one index file, or a stretch of it, by name. Resolves with its bytes as stored (a host that cannot send a stretch
 * may send the whole file), or `undefined` when there is no such file; rejects when it cannot be asked for.
 */
export type FetchFile = (name: string, stretch?: Stretch) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** Loads, checks, unpacks and decodes index files, each once; a failure is not remembered, so it can be tried again. */
export class FileStore {
  readonly #fetchFile: FetchFile;
  readonly #loaded = new Map<string, Promise<unknown>>();

  constructor(fetchFile: FetchFile) {
    this.#fetchFile = fetchFile;
  }

  /**
   * The decoded file; rejects with an `IndexFailureError`. A file must always be asked for with the same decoder, which is
   * given how many bytes are stored too.
   */
  load<T>(name: string, decode: (bytes: Uint8Array, stored: number) => T): Promise<T> {
    return loadOnce(this.#loaded, name, async () => {
      const stored = await fetchStored(this.#fetchFile, name);
      if (!isAsNamed(stored, name)) throw new IndexFailureError('damaged', name);
      return unpack(stored, name, (bytes) => decode(bytes, stored.length));
    });
  }
}

/** The bytes of a file or a stretch; rejects with an `IndexFailureError` where there are none. */
export async function fetchStored(
  fetchFile: FetchFile,
  name: string,
  stretch?: Stretch,
): Promise<Uint8Array<ArrayBuffer>> {
  const stored = await fetchFile(name, stretch).catch((error: unknown) => {
    throw new IndexFailureError('unreachable', name, error);
  });
  if (stored === undefined) throw new IndexFailureError('missing', name);
  return stored;
}

/** Whether these are the bytes that the name of a whole file promises. */
export function isAsNamed(bytes: Uint8Array, name: string): boolean {
  const end = name.lastIndexOf('.');
  return contentHash(bytes) === name.slice(end - HASH_LENGTH, end);
}

/** Unpacks and decodes what a file or a part of one holds; rejects with an `IndexFailureError`. */
export async function unpack<T>(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  decode: (bytes: Uint8Array) => T,
): Promise<T> {
  try {
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return decode(new Uint8Array(await new Response(unpacked).arrayBuffer()));
  } catch (error) {
    throw error instanceof IndexFailureError ? error : new IndexFailureError('unreadable', name, error);
  }
}

/** Decodes a file of JSON, an object or list in UTF-8 or UTF-16: its first character is one byte, or one and a zero. */
export function readJson(bytes: Uint8Array): unknown {
  const encoding = bytes[1] === 0 ? 'utf-16le' : 'utf-8';
  return JSON.parse(new TextDecoder(encoding, { fatal: true }).decode(bytes));
}
