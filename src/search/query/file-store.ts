import { contentHash, HASH_LENGTH, openPart } from '../index/content-hash.ts';
import type { FilePart } from '../index/volume.ts';
import { IndexFailureError } from './index-failure.ts';

/** A part of a file, in bytes. */
export type Stretch = Pick<FilePart, 'from' | 'length'>;

/**
 * Gets one index file, or a stretch of it, by name. Resolves with its bytes as stored (a host that cannot send a stretch
 * may send the whole file), or `undefined` when there is no such file; rejects when it cannot be asked for.
 */
export type FetchFile = (name: string, stretch?: Stretch) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/**
 * Loads, checks, unpacks and decodes index files and parts of volumes, each once; a failure is not remembered, so it can
 * be tried again. Files and parts must always be asked for with the same decoder.
 */
export class FileStore {
  readonly #fetchFile: FetchFile;
  readonly #loaded = new Map<string, Promise<unknown>>();
  /** Volumes that a host has sent whole. */
  readonly #volumes = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  constructor(fetchFile: FetchFile) {
    this.#fetchFile = fetchFile;
  }

  /** The decoded file; rejects with an `IndexFailureError`. */
  load<T>(name: string, decode: (bytes: Uint8Array) => T): Promise<T> {
    return this.#once(name, async () => unpack(await this.#fetchWhole(name), name, decode));
  }

  /** The decoded parts, in their order; neighbours are asked for together. Rejects with an `IndexFailureError`. */
  loadParts<T>(parts: readonly FilePart[], decode: (bytes: Uint8Array) => T): Promise<readonly T[]> {
    for (const run of joinNeighbours(parts.filter((part) => !this.#loaded.has(keyOf(part))))) {
      const fetching = this.#fetchParts(run);
      run.forEach((part, number) => {
        void this.#once(keyOf(part), async () =>
          unpack((await fetching)[number] ?? new Uint8Array(), part.file, decode),
        ).catch(() => undefined);
      });
    }
    return Promise.all(parts.map((part) => this.#loaded.get(keyOf(part)) as Promise<T>));
  }

  /** The same work under a key is done once, until it fails. */
  #once<T>(key: string, work: () => Promise<T>): Promise<T> {
    const known = this.#loaded.get(key);
    if (known !== undefined) return known as Promise<T>;
    const working = work();
    this.#loaded.set(key, working);
    working.catch(() => this.#loaded.delete(key));
    return working;
  }

  /** What neighbouring parts hold. Where a host has sent anything else, the whole file is asked for. */
  async #fetchParts(run: readonly FilePart[]): Promise<readonly Uint8Array<ArrayBuffer>[]> {
    const { file, from } = run[0] as FilePart;
    const known = this.#volumes.get(file);
    if (known === undefined) {
      const length = run.reduce((sum, part) => sum + part.length, 0);
      const sent = await this.#ask(file, { from, length });
      const parts = sent.length === length ? openParts(sent, from, run) : undefined;
      if (parts !== undefined) return parts;
      if (isWhole(sent, file)) this.#volumes.set(file, Promise.resolve(sent));
    }
    const parts = openParts(await this.#loadVolume(file), 0, run);
    if (parts === undefined) throw new IndexFailureError('inconsistent', file);
    return parts;
  }

  #loadVolume(file: string): Promise<Uint8Array<ArrayBuffer>> {
    const known = this.#volumes.get(file);
    if (known !== undefined) return known;
    const loading = this.#fetchWhole(file);
    this.#volumes.set(file, loading);
    loading.catch(() => this.#volumes.delete(file));
    return loading;
  }

  async #fetchWhole(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const sent = await this.#ask(name);
    if (!isWhole(sent, name)) throw new IndexFailureError('damaged', name);
    return sent;
  }

  async #ask(name: string, stretch?: Stretch): Promise<Uint8Array<ArrayBuffer>> {
    const sent = await this.#fetchFile(name, stretch).catch((error: unknown) => {
      throw new IndexFailureError('unreachable', name, error);
    });
    if (sent === undefined) throw new IndexFailureError('missing', name);
    return sent;
  }
}

function keyOf({ file, from }: FilePart): string {
  return `${file} ${String(from)}`;
}

/** Runs of parts that follow each other in one file. */
function joinNeighbours(parts: readonly FilePart[]): readonly (readonly FilePart[])[] {
  const sorted = parts.toSorted((a, b) => (a.file === b.file ? a.from - b.from : a.file < b.file ? -1 : 1));
  const runs: FilePart[][] = [];
  let last: FilePart | undefined;
  for (const part of sorted) {
    if (last !== undefined && keyOf(last) === keyOf(part)) continue;
    if (last?.file === part.file && last.from + last.length === part.from) runs.at(-1)?.push(part);
    else runs.push([part]);
    last = part;
  }
  return runs;
}

/** The parts as they were sealed, of bytes that begin at `begin` of their file; undefined where one is not among them. */
function openParts(
  bytes: Uint8Array<ArrayBuffer>,
  begin: number,
  run: readonly FilePart[],
): readonly Uint8Array<ArrayBuffer>[] | undefined {
  const parts = run.map(({ from, length }) => openPart(bytes.subarray(from - begin, from - begin + length)));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

/** Whether these are the bytes that the file's name promises. */
function isWhole(bytes: Uint8Array, name: string): boolean {
  const end = name.lastIndexOf('.');
  return contentHash(bytes) === name.slice(end - HASH_LENGTH, end);
}

async function unpack<T>(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  decode: (bytes: Uint8Array) => T,
): Promise<T> {
  try {
    return decode(await inflate(bytes));
  } catch (error) {
    throw error instanceof IndexFailureError ? error : new IndexFailureError('unreadable', name, error);
  }
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
