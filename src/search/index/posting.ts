/**
 * One occurrence in the folded texts: twice the number of the unit that it stands in, plus one where it begins in body
 * text, not in a heading. Lists of them are ascending and have one for each occurrence.
 */
export type Posting = number;

/** @param unit below 2³¹ */
export function makePosting(unit: number, isBody: boolean): Posting {
  return unit * 2 + (isBody ? 1 : 0);
}

/** Number of the unit. */
export function unitOf(posting: Posting): number {
  return posting >>> 1;
}

/** Whether it begins in body text. */
export function isInBody(posting: Posting): boolean {
  return posting % 2 === 1;
}

/** The units of some postings, each once. */
export function distinctUnits(postings: Iterable<Posting>): number[] {
  return [...new Set(Array.from(postings, unitOf))];
}
