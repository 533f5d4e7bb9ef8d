/** Share of the window's height, from the top, at which a reader's eyes are taken to be. */
const READING_LINE = 1 / 4;

/** The reader has scrolled by hand since the page last went to an address: it no longer says where they are. */
let hasWandered = false;
/** The reader has touched something that scrolls; whether the page does is still to be seen. */
let isMoving = false;
/** The page is on its way to the address, so what it names may still be out of sight. */
let isArriving = false;
/** What the next change of the address makes of `hasWandered`. */
let isReturning = false;

for (const event of ['wheel', 'touchmove']) {
  addEventListener(event, () => (isMoving = true), { passive: true });
}
addEventListener('pointerdown', ({ target, button }) => {
  // Only the bar at the window's edge and the middle button scroll; to press a control is not to leave.
  if (target === document.documentElement || button === 1) isMoving = true;
});
addEventListener('keydown', ({ key }) => {
  if (/^(Arrow|Page|Home|End)| /.test(key)) isMoving = true;
});
addEventListener('scroll', () => (hasWandered ||= isMoving), { passive: true });
addEventListener('scrollend', () => (isArriving = false));
addEventListener('hashchange', () => settle(isReturning));
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null;
  // A link to where the address points already goes there without changing it.
  if (link?.href === location.href) settle(false);
});

function settle(wandered: boolean): void {
  hasWandered = wandered;
  isMoving = false;
  isArriving = !wandered;
  isReturning = false;
}

/** Takes the reader away from the place of the address, as a search in the document does. */
export function leaveAddress(): void {
  hasWandered = true;
}

/** Goes to an element with an id by the address. */
export function goToAddress(element: Element): void {
  if (location.hash !== `#${element.id}`) location.hash = element.id;
  else {
    element.scrollIntoView();
    settle(false);
  }
}

/**
 * Puts an earlier address back without a step in the history.
 * @param isAddressed whether the reader was at the place that it names
 */
export function restoreAddress(hash: string, isAddressed: boolean): void {
  if (location.hash === hash) return settle(!isAddressed);
  isReturning = !isAddressed;
  // Unlike a change of the history, this also moves what the style sheet marks as the target.
  location.replace(hash === '' ? '#' : hash);
  if (hash === '') history.replaceState(history.state, '', location.pathname + location.search);
}

/**
 * The heading or paragraph of the source text that the address names, while the reader is there: until they scroll
 * by hand, or it is out of sight for another reason.
 */
export function addressedPosition(): Element | undefined {
  if (hasWandered) return undefined;
  const named = document.getElementById(location.hash.slice(1));
  if (named === null || named.closest('[data-source-text]') === null) return undefined;
  if (named.closest('[data-editorial]') !== null) return undefined;
  const places = ':is(p, h2, h3, h4, h5, h6)[id]';
  const place = named.closest(places) ?? named.querySelector(places) ?? undefined;
  return place !== undefined && (isArriving || isInSight(place)) ? place : undefined;
}

/** The last of some places, in the order of the page, that the reader has reached; undefined before the first. */
export function lastReached<Place extends Element>(places: readonly Place[]): Place | undefined {
  const addressed = addressedPosition();
  if (addressed === undefined) {
    return places.findLast((place) => place.getBoundingClientRect().top < innerHeight * READING_LINE);
  }
  return places.findLast(
    (place) =>
      place === addressed ||
      (place.compareDocumentPosition(addressed) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
}

/** Whether any of an element is in the window. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
