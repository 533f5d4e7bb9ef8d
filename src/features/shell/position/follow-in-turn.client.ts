import { afterFrame } from '../../ui/scheduling/after-frame.client.ts';

/** Time that the parts of one frame may take with their layout, in milliseconds. */
const SLICE = 16;
/** Parts that follow in a frame at least. */
const FEWEST = 8;

/** What waits, in the order in which it follows. */
let waiting = new Set<Element>();
/** Parts that follow in the next frame: as many as can, by what those of the last one took. */
let batch = FEWEST;

export function isWaiting(part: Element): boolean {
  return waiting.has(part);
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
  const isFollowing = waiting.size > 0;
  waiting = new Set([...next, ...waiting, ...others]);
  if (!isFollowing && waiting.size > 0) afterFrame(followSome);
}

/** What the style sheet lets wait from the first paint on (`at-top` in `policies/text/style.css`) follows. */
export function followFirstScreens(): void {
  const parts = [...document.querySelectorAll('[data-long] > * > *, [data-long] ~ *')];
  const below = parts.filter((part) => getComputedStyle(part).contentVisibility === 'auto');
  if (below.length === 0) document.documentElement.classList.remove('at-top');
  else follow([], below);
}

/**
 * What waits is laid out now: something needs to know where it stands.
 * @returns whether anything waited
 */
export function followAtOnce(): boolean {
  const isAny = waiting.size > 0;
  document.documentElement.classList.remove('at-top');
  release([...waiting]);
  return isAny;
}

function followSome(): void {
  const begun = performance.now();
  release(together([...waiting].slice(0, batch)));
  // What they take is known once the browser has laid them out.
  document.body.getBoundingClientRect();
  const took = performance.now() - begun;
  batch = Math.max(FEWEST, Math.min(2 * batch, Math.round((batch * SLICE) / took)));
  if (waiting.size > 0) afterFrame(followSome);
}

/**
 * The first of some parts, as many as can follow together. The browser holds the page still by what is in sight, and loses
 * hold of it where that changes with what stands before it.
 */
function together(parts: readonly Element[]): readonly Element[] {
  const isFirstInSight = parts[0] !== undefined && isInSight(parts[0]);
  const end = parts.findIndex((part) => isInSight(part) !== isFirstInSight);
  return end === -1 ? parts : parts.slice(0, end);
}

function isInSight(part: Element): boolean {
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function release(parts: readonly Element[]): void {
  const isAtTop = document.documentElement.classList.contains('at-top');
  for (const part of parts) {
    part.removeAttribute('data-waiting');
    part.toggleAttribute('data-laid-out', isAtTop);
    waiting.delete(part);
  }
}
