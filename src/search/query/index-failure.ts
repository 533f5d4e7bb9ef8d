/**
 * Why the index cannot answer. It is never shown as "does not occur".
 * `unreachable`: the request failed · `missing`: there is no such file · `damaged`: its bytes are not those its
 * name promises · `unreadable`: it cannot be unpacked or understood · `other-format`: made by another version ·
 * `inconsistent`: index and text disagree · `too-much`: it would load more than was allowed (`TextSource.bounded`).
 */
export interface IndexFailure {
  readonly reason:
    'unreachable' | 'missing' | 'damaged' | 'unreadable' | 'other-format' | 'inconsistent' | 'too-much';
  readonly file: string;
}

/** Carries a failure up to the public functions, which return it as a value. */
export class IndexFailureError extends Error {
  readonly failure: IndexFailure;

  constructor(reason: IndexFailure['reason'], file: string, cause?: unknown) {
    super(`search index: ${file} is ${reason}`, { cause });
    this.failure = { reason, file };
  }
}

/** What a public function of the index returns when it cannot answer. */
export interface Failed {
  readonly state: 'failed';
  readonly failure: IndexFailure;
}

/** The answer of `work`, or the failure it met. Other errors are mistakes in the program and pass through. */
export async function orFailed<T>(work: () => Promise<T>): Promise<T | Failed> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof IndexFailureError) return { state: 'failed', failure: error.failure };
    throw error;
  }
}

/** Loads a part of the program, which `load` imports; rejects when it cannot be had. */
export type LoadPart = <T>(load: () => Promise<T>) => Promise<T>;

/** A part of the program that not every question needs; where it cannot be had, the index cannot answer. */
export function loadScript<T>(loadPart: LoadPart, load: () => Promise<T>, name: string): Promise<T> {
  return loadPart(load).catch((error: unknown) => {
    throw new IndexFailureError('unreachable', name, error);
  });
}
