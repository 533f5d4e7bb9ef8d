import { addressedPosition, isInSight, lastReached } from './reading-place.client.ts';
import { sourceBlocks } from './source-blocks.client.ts';

/**
 * The heading or paragraph that the reader is at: where the focus is in sight, else that of the address or of the
 * reading line; undefined above the source text.
 */
export function currentPlace(root: Element): Element | undefined {
  const focused = document.activeElement;
  if (focused !== null && root.contains(focused) && isInSight(focused)) {
    const holder = focused.closest(':is(p, h2, h3, h4, h5, h6)[id]');
    if (holder !== null) return holder;
  }
  return addressedPosition() ?? lastReached(provisionsIn(root));
}

/** Every heading and paragraph, a run-in heading standing with its paragraph. */
export function provisionsIn(root: Element): readonly Element[] {
  return sourceBlocks(root).map(({ element }) => element.querySelector('p[id]') ?? element);
}
