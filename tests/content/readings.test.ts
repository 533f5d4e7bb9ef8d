import { describe, expect, test } from 'vitest';
import type { ReadingSpan } from '../../src/domain/readings/read-conjecturally.ts';
import {
  isReadOtherwise,
  joinReading,
  readConjecturally,
} from '../../src/domain/readings/read-conjecturally.ts';
import { corpus } from './corpus.ts';

const received = (spans: readonly ReadingSpan[]): string => spans.map((span) => span.received).join('');

/** Every conjectural reading with the lines of its document as it reads them. */
const readings = corpus.readings.records.map(({ value: reading }) => {
  const document = corpus.documents.find(({ id }) => id === reading.policy);
  const lines = (document?.parts ?? []).map(({ id, text }) => ({
    id,
    text,
    spans: readConjecturally(text, id, reading),
  }));
  return { policy: reading.policy, reading, lines };
});

describe.each(readings)('the conjectural reading of $policy', ({ policy, reading, lines }) => {
  test('keeps the received characters, every one, beside the conjecture', () => {
    expect(lines.map(({ spans }) => received(spans))).toEqual(lines.map(({ text }) => text));
    expect(lines.filter(({ spans }) => isReadOtherwise(spans)).length).toBeGreaterThan(0);
  });

  test('drops every insertion, once', () => {
    const dropped = lines.flatMap(({ spans }) => spans.filter(({ kind }) => kind === 'dropped'));
    expect(dropped.map(({ received: text }) => text).toSorted()).toEqual(
      reading.insertions.map(({ text }) => text).toSorted(),
    );
  });

  test('has a use for every substitution', () => {
    const used = new Set(
      lines.flatMap(({ id, spans }) =>
        spans.flatMap((span) => (span.kind === 'replaced' ? [`${id} ${span.received} ${span.reading}`] : [])),
      ),
    );
    const unused = reading.substitutions.filter(
      ({ from, to, only }) =>
        !(only ?? lines.map(({ id }) => id)).some((id) => used.has(`${id} ${from} ${to}`)),
    );
    expect(unused).toEqual([]);
  });

  test('makes no conjecture about a number', () => {
    expect(reading.substitutions.filter(({ from }) => /\d/u.test(from))).toEqual([]);
  });

  test('reads a quotation by itself as it reads it in its paragraph', () => {
    const paragraphs = new Map(lines.map(({ id, spans }) => [id, joinReading(spans)]));
    const quotes = [
      ...corpus.targets.records
        .filter(({ value }) => value.policy === policy)
        .flatMap(({ value }) => value.points.map(({ provision, quote }) => ({ provision, quote }))),
      ...corpus.reports.records
        .filter(({ value }) => value.policy === policy)
        .flatMap(({ value: { source } }) => ('provision' in source ? [source] : [])),
    ];
    for (const { provision, quote } of quotes) {
      expect(paragraphs.get(provision)).toContain(joinReading(readConjecturally(quote, provision, reading)));
    }
  });
});

test('every conjectural reading is of a document held here', () => {
  expect(readings.filter(({ lines }) => lines.length === 0).map(({ policy }) => policy)).toEqual([]);
});
