import { contentHash, HASH_LENGTH, openPart } from '../index/content-hash.ts';
import { IndexFailureError } from './index-failure.ts';

/**
 * Gets one index file by name. Resolves with its bytes as stored, or `undefined` when there is no such file;
 * rejects when it cannot be asked for.
 */
export type FetchFile = (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** Loads, checks, unpacks and decodes index files, each once; a failure is not remembered, so it can be tried again. */
export class FileStore {
  readonly #fetchFile: FetchFile;
  readonly #loaded = new Map<string, Promise<unknown>>();

  constructor(fetchFile: FetchFile) {
    this.#fetchFile = fetchFile;
  }

  /** The decoded file; rejects with an `IndexFailureError`. A file must always be asked for with the same decoder. */
  load<T>(name: string, decode: (bytes: Uint8Array) => T): Promise<T> {
    const known = this.#loaded.get(name);
    if (known !== undefined) return known as Promise<T>;
    const loading = this.#read(name, decode);
    this.#loaded.set(name, loading);
    loading.catch(() => this.#loaded.delete(name));
    return loading;
  }

  async #read<T>(name: string, decode: (bytes: Uint8Array) => T): Promise<T> {
    const stored = await this.#fetchFile(name).catch((error: unknown) => {
      throw new IndexFailureError('unreachable', name, error);
    });
    if (stored === undefined) throw new IndexFailureError('missing', name);
    const bytes = checkBytes(stored, name);
    if (bytes === undefined) throw new IndexFailureError('damaged', name);
    try {
      return decode(await inflate(bytes));
    } catch (error) {
      throw error instanceof IndexFailureError ? error : new IndexFailureError('unreadable', name, error);
    }
  }
}

/** What a file holds; undefined where its bytes are not those that its name, or a part its end, promises. */
function checkBytes(stored: Uint8Array<ArrayBuffer>, name: string): Uint8Array<ArrayBuffer> | undefined {
  if (/-[0-9a-v]{8}-\d+\.bin$/u.test(name)) return openPart(stored);
  const end = name.lastIndexOf('.');
  return contentHash(stored) === name.slice(end - HASH_LENGTH, end) ? stored : undefined;
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** Decodes a file of JSON, an object or list in UTF-8 or UTF-16: its first character is one byte, or one and a zero. */
export function readJson(bytes: Uint8Array): unknown {
  const encoding = bytes[1] === 0 ? 'utf-16le' : 'utf-8';
  return JSON.parse(new TextDecoder(encoding, { fatal: true }).decode(bytes));
}
