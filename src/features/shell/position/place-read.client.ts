import { currentPlace } from './current-place.client.ts';
import { addressedPosition, isInSight } from './reading-place.client.ts';

/** A stay this long, in milliseconds, is reading; a shorter one may be a rest on the way to the top of the page. */
const READING = 2_000;
/** Who stays this long above the source text, in milliseconds, has left it. */
const LEAVING = 10_000;

interface Stay {
  /** Of the place; empty above the source text. */
  readonly fragment: string;
  readonly since: number;
}

let stay: Stay | undefined;
let read: { readonly fragment: string; readonly dwell: number } = { fragment: '', dwell: 0 };

addEventListener('pageshow', () => requestAnimationFrame(begin));
addEventListener('scrollend', begin);
addEventListener('scroll', end, { passive: true });

function begin(): void {
  stay = { fragment: placeHere(), since: performance.now() };
}

function end(): void {
  if (stay === undefined) return;
  const { fragment, since } = stay;
  stay = undefined;
  const dwell = performance.now() - since;
  if (dwell >= (fragment === '' ? LEAVING : Math.min(read.dwell, READING))) read = { fragment, dwell };
}

/**
 * The fragment of what the reader is at, or was last reading before they went up to the head of the page, whatever
 * the address says; on a page without source text that of the address.
 */
export function placeRead(): string {
  const here = placeHere();
  if (here !== '') return here;
  end();
  return read.fragment;
}

function placeHere(): string {
  const root = document.querySelector('[data-source-text]');
  if (root === null || addressedPosition() !== undefined) return location.hash;
  const named = document.getElementById(location.hash.slice(1));
  if (named !== null && !root.contains(named) && isInSight(named)) return location.hash;
  const place = currentPlace(root);
  return place === undefined ? '' : `#${place.id}`;
}
