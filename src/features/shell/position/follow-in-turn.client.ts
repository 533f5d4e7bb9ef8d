import { afterFrame } from '../../ui/scheduling/after-frame.client.ts';

/** Time that the parts of one frame may take with their layout, in milliseconds. */
const SLICE = 16;
/** Parts that follow in a frame at least. */
const FEWEST = 8;
/** What the style sheet lets wait from the first paint on, where the page opens at its top (`policies/text/style.css`). */
const BELOW = [
  '> .source-text > :is(p, .block, .run-in, .headed:has(> .listed)):nth-child(n + 40)',
  '~ .apparatus',
]
  .map((place) => `.at-top [data-long] ${place}:not([data-laid-out])`)
  .join(', ');
/** Parts that wait. */
export const WAITING = `[data-waiting], ${BELOW}`;

/** What waits, in the order in which it follows. */
let waiting: readonly Element[] = [];
/** Parts that follow in the next frame: as many as can, by what those of the last one took. */
let batch = FEWEST;

export function waitingParts(): ReadonlySet<Element> {
  return new Set(waiting);
}

/**
 * Lets parts of the page wait (`data-waiting`), and follow, some in each frame, so that no press meanwhile waits for
 * them: until then the browser lays out only those that are near the screen. What waited before comes between.
 * @param next those that follow first, and are not laid out until then
 * @param others those that follow last
 */
export function letFollow(next: readonly Element[], others: readonly Element[]): void {
  for (const part of [...waiting, ...others]) part.setAttribute('data-waiting', '');
  for (const part of next) part.setAttribute('data-waiting', 'next');
  follow(next, others);
}

function follow(next: readonly Element[], others: readonly Element[]): void {
  const isFollowing = waiting.length > 0;
  waiting = [...next, ...waiting, ...others];
  if (!isFollowing && waiting.length > 0) afterFrame(followSome);
}

/** What the style sheet lets wait follows. */
export function followFirstScreens(): void {
  const isPhone = matchMedia('(max-width: 63.99rem)').matches && CSS.supports('overflow-anchor: auto');
  if (isPhone) follow([], [...document.querySelectorAll(BELOW)]);
  else document.documentElement.classList.remove('at-top');
}

/**
 * What waits is laid out now: something needs to know where it stands.
 * @returns whether anything waited
 */
export function followAtOnce(): boolean {
  const isAny = waiting.length > 0;
  document.documentElement.classList.remove('at-top');
  release(waiting.length);
  return isAny;
}

function followSome(): void {
  const begun = performance.now();
  release(countTogether(waiting.slice(0, batch)));
  // What they take is known once the browser has laid them out.
  document.body.getBoundingClientRect();
  const took = performance.now() - begun;
  batch = Math.max(FEWEST, Math.min(2 * batch, Math.round((batch * SLICE) / took)));
  if (waiting.length > 0) afterFrame(followSome);
}

/**
 * How many of some parts follow together. The browser holds the page still by what is in sight, and loses hold of it where
 * that changes with what stands before it.
 */
function countTogether(parts: readonly Element[]): number {
  const isFirstInSight = parts[0] !== undefined && isInSight(parts[0]);
  const end = parts.findIndex((part) => isInSight(part) !== isFirstInSight);
  return end === -1 ? parts.length : end;
}

function isInSight(part: Element): boolean {
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function release(count: number): void {
  const isAtTop = document.documentElement.classList.contains('at-top');
  for (const part of waiting.slice(0, count)) {
    part.removeAttribute('data-waiting');
    part.toggleAttribute('data-laid-out', isAtTop);
  }
  waiting = waiting.slice(count);
}
