import { loadOnce } from '../../../domain/load-once.ts';
import { joinBytes } from '../../index/bytes.ts';
import { openPart } from '../../index/content-hash.ts';
import type { FilePart } from '../../index/volume.ts';
import { fetchStored, isAsNamed, unpack, type FetchFile } from './file-store.ts';
import { IndexFailureError } from '../index-failure.ts';

/** What is loaded, in requests and bytes as sent. */
export interface Load {
  readonly requests: number;
  readonly bytes: number;
}

/**
 * Loads, checks, unpacks and decodes parts of volumes, each once; a failure is not remembered, so it can be tried again.
 * A part must always be asked for with the same decoder.
 */
export class PartStore {
  readonly #fetchFile: FetchFile;
  readonly #loaded = new Map<string, Promise<unknown>>();
  /** Volumes that a host has sent whole. */
  readonly #volumes = new Map<string, Promise<unknown>>();
  /** All that was asked for so far, and what may be. */
  readonly #spent = { requests: 0, bytes: 0 };
  readonly #most: Load = { requests: Infinity, bytes: Infinity };

  /** @param whole what is loaded is that of this one, which has no more than `most` */
  constructor(fetchFile: FetchFile, whole?: PartStore, most?: Load) {
    this.#fetchFile = fetchFile;
    if (whole === undefined || most === undefined) return;
    this.#loaded = whole.#loaded;
    this.#volumes = whole.#volumes;
    this.#spent = whole.#spent;
    this.#most = most;
  }

  /**
   * The same parts, for whom so much more may be loaded, by them or others; beyond that it rejects with `too-much`. What
   * is loaded already is had for nothing.
   * @param spare requests that are left for others, of these or of what may be loaded anyway
   */
  bounded({ requests, bytes }: Load, spare: number): PartStore {
    return new PartStore(this.#fetchFile, this, {
      requests: Math.min(this.#most.requests, this.#spent.requests + requests) - spare,
      bytes: Math.min(this.#most.bytes, this.#spent.bytes + bytes),
    });
  }

  /** The decoded parts, in their order; neighbours are asked for together. Rejects with an `IndexFailureError`. */
  async load<T>(parts: readonly FilePart[], decode: (bytes: Uint8Array) => T): Promise<readonly T[]> {
    const runs = this.#runsToLoad(parts);
    this.#spend(runs);
    for (const run of runs) {
      const fetching = this.#fetchRun(run);
      run.forEach((part, number) => {
        const loading = loadOnce(this.#loaded, keyOf(part), async () =>
          unpack((await fetching)[number] ?? new Uint8Array(), part.file, decode),
        );
        // Whoever asked for it is told below.
        loading.catch(() => undefined);
      });
    }
    return Promise.all(parts.map((part) => this.#loaded.get(keyOf(part)) as Promise<T>));
  }

  /** How many requests loading these parts would take. */
  countRequests(parts: readonly FilePart[]): number {
    return countRequests(this.#runsToLoad(parts));
  }

  #runsToLoad(parts: readonly FilePart[]): readonly (readonly FilePart[])[] {
    return joinNeighbours(parts.filter((part) => !this.#loaded.has(keyOf(part))));
  }

  /** @throws `too-much` where the runs are more than may be loaded */
  #spend(runs: readonly (readonly FilePart[])[]): void {
    const [first] = runs.flat();
    if (first === undefined) return;
    const requests = this.#spent.requests + countRequests(runs);
    const bytes = this.#spent.bytes + sum(runs.flat());
    if (requests > this.#most.requests || bytes > this.#most.bytes)
      throw new IndexFailureError('too-much', first.file);
    Object.assign(this.#spent, { requests, bytes });
  }

  /** What neighbouring parts hold. Where a host has sent anything else, the whole file is asked for. */
  async #fetchRun(run: readonly FilePart[]): Promise<readonly Uint8Array<ArrayBuffer>[]> {
    const { file, from, more } = run[0] as FilePart;
    if (more !== undefined) return [await this.#fetchLong([file, ...more])];
    if (!this.#volumes.has(file)) {
      const length = sum(run);
      const sent = await fetchStored(this.#fetchFile, file, { from, length });
      const parts = sent.length === length ? openParts(sent, from, run) : undefined;
      if (parts !== undefined) return parts;
      if (isAsNamed(sent, file)) this.#volumes.set(file, Promise.resolve(sent));
    }
    const parts = openParts(await this.#fetchWhole(file), 0, run);
    if (parts === undefined) throw new IndexFailureError('inconsistent', file);
    return parts;
  }

  /** What a part holds that is all of some files. */
  async #fetchLong(files: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
    const part = openPart(joinBytes(await Promise.all(files.map((file) => this.#fetchWhole(file)))));
    if (part === undefined) throw new IndexFailureError('inconsistent', files[0] ?? '');
    return part;
  }

  #fetchWhole(file: string): Promise<Uint8Array<ArrayBuffer>> {
    return loadOnce(this.#volumes, file, async () => {
      const sent = await fetchStored(this.#fetchFile, file);
      if (!isAsNamed(sent, file)) throw new IndexFailureError('damaged', file);
      return sent;
    });
  }
}

function countRequests(runs: readonly (readonly FilePart[])[]): number {
  return runs.reduce((requests, [first]) => requests + 1 + (first?.more?.length ?? 0), 0);
}

function sum(parts: readonly FilePart[]): number {
  return parts.reduce((bytes, { length }) => bytes + length, 0);
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
