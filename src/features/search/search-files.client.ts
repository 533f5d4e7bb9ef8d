import type { SearchFileNames } from '../../search/index/search-file-names.ts';
import { FileStore, readJson, type Stretch } from '../../search/query/store/file-store.ts';
import { orFailed, type Failed } from '../../search/query/index-failure.ts';
import { openIndex, type OpenIndex } from '../../search/query/open-index.ts';
import { loadFile, loadPart } from '../ui/loading/load-file.client.ts';

/** The files below `search-index/`, each asked for when it is first needed; what failed is asked for again. */
export class SearchFiles {
  readonly #folder: string;
  readonly #store: FileStore;
  #names: SearchFileNames;
  #index: Promise<OpenIndex | Failed> | undefined;

  /**
   * @param folder address of the folder, with a slash at its end
   * @param names what the page was built with
   */
  constructor(folder: string, names: SearchFileNames) {
    this.#folder = folder;
    this.#names = names;
    this.#store = new FileStore(this.#fetch);
  }

  /** The exact index. A page kept from an earlier day asks for the names of today when its own are gone. */
  async index(): Promise<OpenIndex | Failed> {
    this.#index ??= this.#open();
    const opened = await this.#index;
    if (opened.state === 'failed') this.#index = undefined;
    return opened;
  }

  /** A file next to the index; its kind says what it holds. */
  side<T>(kind: Exclude<keyof SearchFileNames, 'index'>): Promise<T | Failed> {
    return orFailed(() => this.#store.load(this.#names[kind], readJson) as Promise<T>);
  }

  async #open(): Promise<OpenIndex | Failed> {
    const opened = await this.#openNamed();
    if (opened.state === 'open') return opened;
    const names = await loadPart(() => import('./load-file-names.client.ts'))
      .then(({ loadFileNames }) => loadFileNames(this.#folder))
      .catch(() => this.#names);
    if (names.index === this.#names.index) return opened;
    this.#names = names;
    return this.#openNamed();
  }

  #openNamed(): Promise<OpenIndex | Failed> {
    return openIndex(this.#names.index, this.#fetch, loadPart);
  }

  readonly #fetch = (name: string, stretch?: Stretch): Promise<Uint8Array<ArrayBuffer>> =>
    loadFile(
      this.#folder + name + partQuery(stretch),
      async (file) => new Uint8Array(await file.arrayBuffer()),
      { headers: rangeOf(stretch) },
    );
}

/** Makes the address of a part its own: a browser's cache lets those who ask for one address wait for each other. */
function partQuery(stretch: Stretch | undefined): string {
  return stretch === undefined ? '' : `?${String(stretch.from)}-${String(stretch.length)}`;
}

function rangeOf(stretch: Stretch | undefined): Record<string, string> {
  if (stretch === undefined) return {};
  return { Range: `bytes=${String(stretch.from)}-${String(stretch.from + stretch.length - 1)}` };
}
