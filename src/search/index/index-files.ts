import { joinBytes } from './bytes.ts';
import { contentHash, sealPart } from './content-hash.ts';
import { fileName, type FileKind } from './file-name.ts';

/** A file to be served. */
export interface IndexFile {
  readonly name: string;
  /** As served: raw deflate, or parts of it (`volume.ts`). */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What bytes hold: text · long rows of small numbers · columns of many kinds, one behind the other. */
export type Holding = 'text' | 'numbers' | 'columns';

/** Raw deflate (RFC 1951), e.g. by `node:zlib`. The same bytes must always give the same. */
export type Deflate = (bytes: Uint8Array, holds: Holding) => Uint8Array<ArrayBuffer>;

/** Packs and names the files of an index. Equal content is one file. */
export class IndexFiles {
  readonly #files = new Map<string, IndexFile>();
  readonly #deflate: Deflate;

  constructor(deflate: Deflate) {
    this.#deflate = deflate;
  }

  /** Add a file of these bytes, or of this object or list as JSON; its name. */
  add(kind: FileKind, content: Uint8Array | object, holds: Holding = 'text'): string {
    const bytes = this.#deflateSmallest(content, holds);
    return this.#keep(fileName(kind, contentHash(bytes)), bytes);
  }

  /**
   * Make a part of a volume of these bytes, or of this object or list as JSON.
   * @param step what its length is a multiple of
   */
  pack(content: Uint8Array | object, holds: Holding = 'text', step = 1): Uint8Array {
    return sealPart(this.#deflateSmallest(content, holds), step);
  }

  /** Add a file of these parts; its content hash. */
  addVolume(kind: FileKind, parts: readonly Uint8Array[]): string {
    const bytes = joinBytes(parts);
    const hash = contentHash(bytes);
    this.#keep(fileName(kind, hash), bytes);
    return hash;
  }

  #deflateSmallest(content: Uint8Array | object, holds: Holding): Uint8Array<ArrayBuffer> {
    const forms = content instanceof Uint8Array ? [content] : writeJson(content);
    return forms.map((form) => this.#deflate(form, holds)).reduce((a, b) => (b.length < a.length ? b : a));
  }

  #keep(name: string, bytes: Uint8Array<ArrayBuffer>): string {
    const file = this.#files.get(name) ?? { name, bytes };
    if (!sameBytes(file.bytes, bytes)) throw new Error(`two index files would both be called ${name}`);
    this.#files.set(name, file);
    return name;
  }

  /** Every file, by name. */
  list(): readonly IndexFile[] {
    return [...this.#files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/** JSON in the two forms that `readJson` tells apart: Chinese packs smaller in UTF-16, most else in UTF-8. */
function writeJson(content: object): Uint8Array[] {
  const json = JSON.stringify(content);
  const utf16 = new DataView(new ArrayBuffer(json.length * 2));
  for (let index = 0; index < json.length; index += 1)
    utf16.setUint16(index * 2, json.charCodeAt(index), true);
  return [new TextEncoder().encode(json), new Uint8Array(utf16.buffer)];
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a === b || (a.length === b.length && a.every((byte, index) => byte === b[index]));
}
