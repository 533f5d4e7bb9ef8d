/** Bytes of the index for a first query, up to so many documents. */
const MOST_BYTES = [
  [4, 40_000],
  [300, 80_000],
  [Infinity, 150_000],
] as const;

/** Bytes of the index that 99 of 100 first queries load at most. */
export function mostFirstBytes(documents: number): number {
  return MOST_BYTES.find(([most]) => documents <= most)?.[1] ?? 0;
}

/** Requests that they make at most. */
export const MOST_REQUESTS = 12;
