import { contentHash, HASH_LENGTH } from '../index/content-hash.ts';
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
    const bytes = await this.#fetchFile(name).catch((error: unknown) => {
      throw new IndexFailureError('unreachable', name, error);
    });
    if (bytes === undefined) throw new IndexFailureError('missing', name);
    if (contentHash(bytes) !== hashInName(name)) throw new IndexFailureError('damaged', name);
    try {
      return decode(await inflate(bytes));
    } catch (error) {
      throw error instanceof IndexFailureError ? error : new IndexFailureError('unreadable', name, error);
    }
  }
}

function hashInName(name: string): string {
  const end = name.lastIndexOf('.');
  return name.slice(end - HASH_LENGTH, end);
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
