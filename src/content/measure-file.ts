import { createHash } from 'node:crypto';

/** What is said of a file beside its content. */
export interface FileMeasure {
  /** Of its content, in UTF-8. */
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** Measures a file when that is first asked for, and keeps the measure, not the content. */
export function measureOnce(make: () => string | Uint8Array): () => FileMeasure {
  let known: FileMeasure | undefined;
  return () => {
    known ??= measure(make());
    return known;
  };
}

function measure(content: string | Uint8Array): FileMeasure {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
