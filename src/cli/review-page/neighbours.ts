import { similarity } from '../../domain/text/similarity.ts';
import type { ReviewedItem } from '../../maintenance/review-drafts/review.ts';
import { isOpen } from './page-view.ts';

/** The item that is `step` before or after another; the first or last again at the ends. */
export function neighbour(
  items: readonly ReviewedItem[],
  key: string,
  step: 1 | -1,
): ReviewedItem | undefined {
  const index = items.findIndex(({ item }) => item.key === key);
  return items[Math.min(Math.max(index + step, 0), items.length - 1)];
}

/** The first open item after another, from the beginning again; itself where none is open. */
export function nextOpen(items: readonly ReviewedItem[], key: string): ReviewedItem | undefined {
  const index = items.findIndex(({ item }) => item.key === key);
  const order = [...items.slice(index + 1), ...items.slice(0, index + 1)];
  return order.find(isOpen) ?? items[index];
}

/** As alike as this, two names are likely those of one thing. */
const ALIKE = 0.6;

/**
 * The target that a target may be joined to: of those before it the nearest one with a name like its own, else the
 * nearest; where none is before it, the same of those after it. Rejected ones are passed over.
 */
export function joinable(items: readonly ReviewedItem[], key: string): ReviewedItem | undefined {
  const index = items.findIndex(({ item }) => item.key === key);
  const own = items[index];
  if (own?.item.kind !== 'target') return undefined;
  const isOpen = ({ item, state, joinedTo }: ReviewedItem): boolean =>
    item.kind === 'target' && state !== 'rejected' && joinedTo !== key;
  const isAlike = (each: ReviewedItem): boolean => similarity(nameOf(each), nameOf(own)) >= ALIKE;
  const before = items.slice(0, index).filter(isOpen).toReversed();
  const after = items.slice(index + 1).filter(isOpen);
  return [before, after].map((side) => side.find(isAlike) ?? side[0]).find((each) => each !== undefined);
}

function nameOf({ record }: ReviewedItem): string {
  return 'name' in record ? record.name : '';
}
