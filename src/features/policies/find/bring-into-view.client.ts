/** Pixels at the top and the bottom of the window that bars may cover. */
const COVERED = 120;
/** Frames after which everything round a place has its height. */
const FRAMES = 3;

/**
 * Scrolls to words of the source text unless they are in sight. Blocks far from the screen have their height only when
 * they come near, which moves the words: so it looks again in the next frames, unless the reader asks for others.
 * @param isWanted whether these are still the words to show
 */
export function bringIntoView(range: Range, isWanted: () => boolean, frames = FRAMES): void {
  if (!isWanted()) return;
  const { top, bottom } = range.getBoundingClientRect();
  const isInSight = top >= COVERED && bottom <= innerHeight - COVERED;
  if (!isInSight) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  if (isInSight && frames === FRAMES) return;
  if (frames > 0)
    requestAnimationFrame(() => {
      bringIntoView(range, isWanted, frames - 1);
    });
}
