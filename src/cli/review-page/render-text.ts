import type { AddressedPart } from '../../checks/content/documents/addressed-parts.ts';
import type { ReviewedItem } from '../../maintenance/review-drafts/review.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { PageView } from './page-view.ts';
import { KIND_WORDS, PAGE_WORDS, STATE_WORDS } from './page-words.ts';

/** A stretch of a text that an item takes, in UTF-16 units. */
interface Mark {
  readonly reviewed: ReviewedItem;
  readonly start: number;
  readonly end: number;
}

/** Steps that a line is set in at most. */
const DEEPEST = 4;

/** The text of the document with every item marked in its sentence. */
export function renderText({ parts, headings, review, current, language }: PageView): Markup {
  const marks = Map.groupBy(review.items, ({ item }) => item.provision);
  const lines = parts
    .filter(({ text }) => text !== '')
    .map((part) => {
      const spans = (marks.get(part.id) ?? []).flatMap((reviewed) => markOf(part, reviewed));
      const kind = headings.has(part.id) ? 'heading' : 'paragraph';
      const depth = String(Math.min(part.above.length, DEEPEST));
      return markup`<p class="line ${kind} depth-${depth}"><span class="address">${part.id}</span>${segments(part.text, spans, current, language)}</p>`;
    });
  const legend = (['target', 'milestone', 'duty', 'numeral'] as const).map(
    (kind) => markup`<li><span class="mark ${kind} pending">${KIND_WORDS[kind][language]}</span></li>`,
  );
  return markup`<section class="text" aria-label="${PAGE_WORDS.text[language]}"><ul class="legend">${legend}</ul><div lang="zh-CN">${lines}</div></section>`;
}

/** Of a date only its words: the sentence is that of a target. */
function markOf(part: AddressedPart, reviewed: ReviewedItem): readonly Mark[] {
  const { item } = reviewed;
  if (item.start < 0) return [];
  const words = item.kind === 'milestone' ? (item.record.dateText ?? item.quote) : item.quote;
  const inside = item.quote.indexOf(words);
  const start = inside === -1 ? part.text.indexOf(words) : item.start + inside;
  return start === -1 ? [] : [{ reviewed, start, end: start + words.length }];
}

/** The text cut where a mark begins or ends; a stretch belongs to the shortest mark over it. */
function segments(
  text: string,
  marks: readonly Mark[],
  current: ReviewedItem | undefined,
  language: PageView['language'],
): readonly Markup[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const words = text.slice(start, end);
    const over = marks
      .filter((mark) => mark.start <= start && end <= mark.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    const [own] = over;
    if (own === undefined) return markup`${words}`;
    const { item, state } = own.reviewed;
    const isCurrent = over.some(({ reviewed }) => reviewed.item.key === current?.item.key);
    const title = `${KIND_WORDS[item.kind][language]} · ${STATE_WORDS[state][language]}`;
    const key = encodeURIComponent(item.key);
    return markup`<a class="mark ${item.kind} ${state}${isCurrent ? ' current' : ''}" href="/?item=${key}" data-action="select" data-item="${item.key}" title="${title}" tabindex="-1">${words}</a>`;
  });
}
