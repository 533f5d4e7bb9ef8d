import { createHash } from 'node:crypto';

/** What is said of a file beside its content. */
interface FileMeasure {
  /** Of its content, in UTF-8. */
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** What a file holds; of a large one in parts, since bytes do not stand in the heap, and strings of its size may not fit. */
export type FileContent = string | Uint8Array | readonly Uint8Array<ArrayBuffer>[];

/** A file that is made anew at each call, and what is said of it. */
export interface MeasuredFile {
  readonly make: () => FileContent;
  readonly measure: () => FileMeasure;
}

/** Measures a file when it is first made, or before that when its measure is asked for, and keeps the measure, not the content. */
export function measuredFile(make: () => FileContent): MeasuredFile {
  let known: FileMeasure | undefined;
  return {
    make: () => {
      const content = make();
      known ??= measure(content);
      return content;
    },
    measure: () => (known ??= measure(make())),
  };
}

function measure(content: FileContent): FileMeasure {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const part of typeof content === 'string' || content instanceof Uint8Array ? [content] : content) {
    hash.update(part);
    bytes += Buffer.byteLength(part);
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Characters of a part. */
const PART = 2 ** 20;

/** A large file of these texts, one behind the other, in UTF-8. */
export function encodeInParts(texts: Iterable<string>): readonly Uint8Array<ArrayBuffer>[] {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let open: string[] = [];
  let characters = 0;
  const close = (): void => {
    if (open.length > 0) parts.push(encoder.encode(open.join('')));
    open = [];
    characters = 0;
  };
  for (const text of texts) {
    open.push(text);
    characters += text.length;
    if (characters >= PART) close();
  }
  close();
  return parts;
}
