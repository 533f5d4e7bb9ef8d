import { openPart } from '../index/content-hash.ts';
import type { FilePart } from '../index/volume.ts';
import { fetchStored, isAsNamed, loadOnce, unpack, type FetchFile } from './file-store.ts';
import { IndexFailureError } from './index-failure.ts';

/**
 * Loads, checks, unpacks and decodes parts of volumes, each once; a failure is not remembered, so it can be tried again.
 * A part must always be asked for with the same decoder.
 */
export class PartStore {
  readonly #fetchFile: FetchFile;
  readonly #loaded = new Map<string, Promise<unknown>>();
  /** Volumes that a host has sent whole. */
  readonly #volumes = new Map<string, Promise<unknown>>();

  constructor(fetchFile: FetchFile) {
    this.#fetchFile = fetchFile;
  }

  /** The decoded parts, in their order; neighbours are asked for together. Rejects with an `IndexFailureError`. */
  load<T>(parts: readonly FilePart[], decode: (bytes: Uint8Array) => T): Promise<readonly T[]> {
    for (const run of joinNeighbours(parts.filter((part) => !this.#loaded.has(keyOf(part))))) {
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

  /** What neighbouring parts hold. Where a host has sent anything else, the whole file is asked for. */
  async #fetchRun(run: readonly FilePart[]): Promise<readonly Uint8Array<ArrayBuffer>[]> {
    const { file, from } = run[0] as FilePart;
    if (!this.#volumes.has(file)) {
      const length = run.reduce((sum, part) => sum + part.length, 0);
      const sent = await fetchStored(this.#fetchFile, file, { from, length });
      const parts = sent.length === length ? openParts(sent, from, run) : undefined;
      if (parts !== undefined) return parts;
      if (isAsNamed(sent, file)) this.#volumes.set(file, Promise.resolve(sent));
    }
    const whole = await loadOnce(this.#volumes, file, async () => {
      const sent = await fetchStored(this.#fetchFile, file);
      if (!isAsNamed(sent, file)) throw new IndexFailureError('damaged', file);
      return sent;
    });
    const parts = openParts(whole, 0, run);
    if (parts === undefined) throw new IndexFailureError('inconsistent', file);
    return parts;
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
