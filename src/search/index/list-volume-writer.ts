import type { IndexFiles } from './index-files.ts';
import type { ListPosition, ListVolumes } from './volume.ts';

/** Writes lists one after the other into volumes (`layOutLists` finds them again). */
export class ListVolumeWriter {
  readonly #files: IndexFiles;
  readonly #mostBytes: number;
  #hashes = '';
  #closed = 0;
  #open: Uint8Array[] = [];
  #bytes = 0;

  /** @param mostBytes a volume ends with the first list that brings it to so many */
  constructor(files: IndexFiles, mostBytes: number) {
    this.#files = files;
    this.#mostBytes = mostBytes;
  }

  /** Add lists that are found together. @returns where the first begins */
  add(lists: readonly Uint8Array[]): ListPosition {
    const position = [this.#closed, this.#bytes] as const;
    for (const list of lists) {
      this.#open.push(list);
      this.#bytes += list.length;
      if (this.#bytes >= this.#mostBytes) this.#closeVolume();
    }
    return position;
  }

  close(): ListVolumes {
    this.#closeVolume();
    return { hashes: this.#hashes, mostBytes: this.#mostBytes };
  }

  #closeVolume(): void {
    if (this.#open.length === 0) return;
    this.#hashes += this.#files.addVolume('lists', this.#open);
    this.#closed += 1;
    this.#open = [];
    this.#bytes = 0;
  }
}
