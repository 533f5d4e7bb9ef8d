import type { ReviewedItem } from '../../maintenance/review-drafts/review.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { PageView } from './page-view.ts';

/** The clause of an item with the words around it, so that it is read where it stands. */
export function renderSentence({ parts }: PageView, { item }: ReviewedItem): Markup {
  const text = parts.find(({ id }) => id === item.provision)?.text ?? '';
  if (item.start < 0) return markup`${item.quote}`;
  const end = item.start + item.quote.length;
  const before = /[^。！？]{0,40}$/u.exec(text.slice(0, item.start))?.[0] ?? '';
  const after = /^[^。！？]{0,40}[。！？]?/u.exec(text.slice(end))?.[0] ?? '';
  return markup`${before}<mark>${item.quote}</mark>${after}`;
}
