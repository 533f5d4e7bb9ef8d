import type { SearchFileNames } from '../../../search/index/search-file-names.ts';
import { FileStore, readJson, type Stretch } from '../../../search/query/store/file-store.ts';
import { orFailed, type Failed } from '../../../search/query/index-failure.ts';
import { openIndex, type OpenIndex } from '../../../search/query/open-index.ts';
import { loadFile, loadPart } from './load-file.client.ts';
import { orMissing } from './or-missing.client.ts';

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

  /** The exact index. */
  async index(): Promise<OpenIndex | Failed> {
    this.#index ??= this.#named('index', (name) => openIndex(name, this.#fetch, loadPart));
    const opened = await this.#index;
    if (opened.state === 'failed') this.#index = undefined;
    return opened;
  }

  /** A file next to the index; its kind says what it holds. */
  side<T>(kind: Exclude<keyof SearchFileNames, 'index'>): Promise<T | Failed> {
    return this.#named(kind, (name) => orFailed(() => this.#store.load(name, readJson) as Promise<T>));
  }

  /**
   * A page kept from an earlier day asks for the names of today when its own are gone. What does not come is not waited for
   * as long again.
   */
  async #named<T>(
    kind: keyof SearchFileNames,
    load: (name: string) => Promise<T | Failed>,
  ): Promise<T | Failed> {
    const own = this.#names[kind];
    const loaded = await load(own);
    const { state, failure } = (loaded ?? {}) as Partial<Failed>;
    if (state !== 'failed' || failure?.reason === 'unreachable') return loaded;
    this.#names = await loadPart(() => import('./load-file-names.client.ts'))
      .then(({ loadFileNames }) => loadFileNames(this.#folder))
      .catch(() => this.#names);
    return this.#names[kind] === own ? loaded : load(this.#names[kind]);
  }

  /** A part has an address of its own: a browser's cache lets those who ask for one address wait for each other. */
  readonly #fetch = (name: string, part?: Stretch): Promise<Uint8Array<ArrayBuffer> | undefined> =>
    orMissing(
      loadFile(
        this.#folder + name + (part ? `?${String(part.from)}-${String(part.length)}` : ''),
        async (file) => new Uint8Array(await file.arrayBuffer()),
        part && { headers: { Range: `bytes=${String(part.from)}-${String(part.from + part.length - 1)}` } },
      ),
    );
}
