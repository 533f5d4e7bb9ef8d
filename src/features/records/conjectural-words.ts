import type { ReadingSpan } from '../../domain/readings/read-conjecturally.ts';
import { escapeText } from '../ui/html/html.ts';
import { readingMessages } from './reading-messages.ts';

/**
 * A conjectural reading in running text, as HTML: what is read otherwise is underlined by confidence, the received word
 * above it. Who listens has heard the received words in the paragraph above.
 */
export function renderConjecturalWords(spans: readonly ReadingSpan[]): string {
  return spans.map(renderSpan).join('');
}

function renderSpan(span: ReadingSpan): string {
  const received = escapeText(span.received);
  if (span.kind === 'kept') return received;
  const kind = span.kind === 'dropped' ? 'dropped' : span.confidence;
  const words = escapeText(span.kind === 'dropped' ? readingMessages['zh-CN'].omitted : span.reading);
  const mark = span.confidence === 'low' ? '？' : '';
  return `<ruby class="conjectured ${kind}"><span>${words}${mark}</span><rp>（</rp><rt aria-hidden="true">${received}</rt><rp>）</rp></ruby>`;
}
