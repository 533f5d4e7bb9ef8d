import type { FileDirectory } from './file-directory.ts';
import type { IndexFiles } from './index-files.ts';

/** Files a page names. */
const PAGE_FILES = 64;

/** Writes the pages that name files, and gives the directory of the pages. */
export class DirectoryWriter {
  readonly #files: IndexFiles;
  readonly #pages = { begins: [] as string[], hashes: '' };
  #page = { begins: [] as string[], hashes: '' };

  constructor(files: IndexFiles) {
    this.#files = files;
  }

  /** Name a file, in ascending order of what they begin with. */
  add(begin: string, hash: string): void {
    this.#page.begins.push(begin);
    this.#page.hashes += hash;
    if (this.#page.begins.length === PAGE_FILES) this.#closePage();
  }

  close(): FileDirectory {
    this.#closePage();
    return this.#pages;
  }

  #closePage(): void {
    const [first] = this.#page.begins;
    if (first === undefined) return;
    this.#pages.begins.push(first);
    this.#pages.hashes += this.#files.add('pages', this.#page).hash;
    this.#page = { begins: [], hashes: '' };
  }
}
