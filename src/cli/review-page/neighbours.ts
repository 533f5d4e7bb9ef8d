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

/** The target that a target may be joined to: the nearest one before it that is not rejected, else after it. */
export function joinable(
  items: readonly ReviewedItem[],
  key: string,
): { readonly to: ReviewedItem; readonly isBefore: boolean } | undefined {
  const index = items.findIndex(({ item }) => item.key === key);
  if (items[index]?.item.kind !== 'target') return undefined;
  const isTarget = ({ item, state, joinedTo }: ReviewedItem): boolean =>
    item.kind === 'target' && state !== 'rejected' && joinedTo !== key;
  const before = items.slice(0, index).findLast(isTarget);
  if (before !== undefined) return { to: before, isBefore: true };
  const after = items.slice(index + 1).find(isTarget);
  return after === undefined ? undefined : { to: after, isBefore: false };
}
