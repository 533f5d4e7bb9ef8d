import type { Reading } from '../../schemas/reading.ts';
import type { Confidence } from '../../schemas/vocabulary.ts';

/**
 * A stretch of received text and what it is taken to have been. The `received` of all spans, joined, is the text.
 * `kept`: as received · `replaced`: other words stood there · `dropped`: foreign matter, in the text by mistake.
 */
export type ReadingSpan =
  | { readonly kind: 'kept'; readonly received: string }
  | {
      readonly kind: 'replaced';
      readonly received: string;
      readonly reading: string;
      readonly confidence: Confidence;
    }
  | { readonly kind: 'dropped'; readonly received: string; readonly confidence: Confidence };

/**
 * The conjectural reading of a text, span by span, from left to right. Substitutions are applied all at once: at each
 * position the longest that fits, one limited to this provision before a general one, and what it puts in is never read
 * again. An insertion is dropped at the one point that the words before it mean; where they mean none or several, as
 * they may in an excerpt, nothing is dropped.
 * @param provision paragraph or heading that the text stands in
 */
export function readConjecturally(text: string, provision: string, reading: Reading): readonly ReadingSpan[] {
  const drops = findInsertions(text, provision, reading);
  const substitutions = reading.substitutions
    .filter(({ only }) => only?.includes(provision) !== false)
    .sort(
      (a, b) => b.from.length - a.from.length || Number(b.only !== undefined) - Number(a.only !== undefined),
    );
  const byFirst = Map.groupBy(substitutions, ({ from }) => from.charAt(0));
  const spans: ReadingSpan[] = [];
  let kept = '';
  const push = (span: ReadingSpan): void => {
    if (kept !== '') spans.push({ kind: 'kept', received: kept });
    kept = '';
    spans.push(span);
  };
  let at = 0;
  while (at < text.length) {
    const drop = drops.get(at);
    if (drop !== undefined) {
      push({ kind: 'dropped', ...drop });
      at += drop.received.length;
      continue;
    }
    // Words do not run across what was put between them.
    const end = [...drops.keys()].find((start) => start > at) ?? text.length;
    const found = byFirst.get(text.charAt(at))?.find(({ from }) => text.slice(at, end).startsWith(from));
    if (found === undefined) {
      kept += text.charAt(at);
      at += 1;
      continue;
    }
    push({ kind: 'replaced', received: found.from, reading: found.to, confidence: found.confidence });
    at += found.from.length;
  }
  if (kept !== '') spans.push({ kind: 'kept', received: kept });
  return spans;
}

/** The reading as plain text. */
export function joinReading(spans: readonly ReadingSpan[]): string {
  return spans
    .map((span) => (span.kind === 'kept' ? span.received : span.kind === 'replaced' ? span.reading : ''))
    .join('');
}

/** Whether a conjecture changes anything. */
export function isReadOtherwise(spans: readonly ReadingSpan[]): boolean {
  return spans.some(({ kind }) => kind !== 'kept');
}

/** Offset → what is dropped there, in printed order. */
function findInsertions(
  text: string,
  provision: string,
  { insertions }: Reading,
): ReadonlyMap<number, { readonly received: string; readonly confidence: Confidence }> {
  const found = insertions
    .filter((insertion) => insertion.provision === provision)
    .flatMap(({ before, text: received, confidence }) => {
      const start = text.indexOf(before + received);
      const isOnly = start !== -1 && text.indexOf(before + received, start + 1) === -1;
      return isOnly ? [[start + before.length, { received, confidence }] as const] : [];
    });
  return new Map(found.sort(([a], [b]) => a - b));
}
