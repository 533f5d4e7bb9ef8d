import { sourceBlocks } from './source-blocks.ts';

/** The place that the reader is at: where the focus is, else the line at a quarter of the window's height. */
export function currentPlace(root: Element): Element | undefined {
  const focused = document.activeElement;
  if (focused !== null && root.contains(focused)) {
    const holder = focused.closest(':is(p, h2, h3, h4, h5, h6)[id]');
    if (holder !== null) return holder;
  }
  const places = sourceBlocks(root).map(({ element }) => element.querySelector('p[id]') ?? element);
  return places.findLast((place) => place.getBoundingClientRect().top < innerHeight / 4) ?? places[0];
}
