import type { FileKind } from './file-name.ts';
import type { IndexFiles } from './index-files.ts';
import { placePart, type PartPosition } from './volume.ts';

/** Writes parts one after the other into volumes, none of more bytes than it may have (`layOutParts` finds them again). */
export class VolumeWriter {
  readonly #files: IndexFiles;
  readonly #kind: FileKind;
  readonly #mostBytes: number;
  #hashes = '';
  #open: Uint8Array[] = [];
  /** Where the next part goes, if it has room there. */
  #end: PartPosition = [0, 0];

  constructor(files: IndexFiles, kind: FileKind, mostBytes: number) {
    this.#files = files;
    this.#kind = kind;
    this.#mostBytes = mostBytes;
  }

  /** Add a part. @returns where it begins */
  add(part: Uint8Array): PartPosition {
    const { begin, end } = placePart(this.#end, part.length, this.#mostBytes);
    if (begin[0] > this.#end[0]) this.#closeVolume();
    for (let from = 0; from < part.length; from += this.#mostBytes) {
      if (from > 0) this.#closeVolume();
      this.#open.push(part.subarray(from, from + this.#mostBytes));
    }
    if (end[0] > begin[0]) this.#closeVolume();
    this.#end = end;
    return begin;
  }

  /** Content hashes of the volumes, one after the other. */
  close(): string {
    this.#closeVolume();
    return this.#hashes;
  }

  #closeVolume(): void {
    if (this.#open.length === 0) return;
    this.#hashes += this.#files.addVolume(this.#kind, this.#open);
    this.#open = [];
  }
}
